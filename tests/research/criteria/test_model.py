"""Are the seller's criteria words only, which nothing changes afterwards, and is unknown never no?"""

from dataclasses import FrozenInstanceError

import pytest

from research.criteria.fit import RULES
from research.criteria.model import NO_CRITERIA, SHOWN, SHOWN_AT_MOST, Criteria, Fits, Rule, own
from tests.research.criteria.cases import answer, fits, told


def test_nobody_gives_criteria_by_accident() -> None:
    assert Criteria() == NO_CRITERIA
    assert (NO_CRITERIA.all, NO_CRITERIA.limit, NO_CRITERIA.shown) == ((), None, SHOWN)
    assert SHOWN <= SHOWN_AT_MOST
    with pytest.raises(FrozenInstanceError):
        NO_CRITERIA.title = "x"  # type: ignore[misc]  # that is what must fail


def test_the_sellers_words_are_the_same_in_every_language() -> None:
    assert (own("twee jaar").key, own("twee jaar").params) == ("criteria.own", (("text", "twee jaar"),))


@pytest.mark.parametrize("name", sorted(RULES))
def test_where_nothing_is_known_nothing_is_no(name: str) -> None:
    words = ("supported",) if name == "claims_not_worse_than" else ("x",)
    made = answer(Rule(name=name, amount=5, words=words))
    assert made.fits is Fits.UNKNOWN
    assert made.evidence == ()


def test_an_answer_names_what_it_rests_on() -> None:
    assert answer(Rule(name="town_in", words=("Delft",)), told("town", "Delft")).evidence == ("town-Delft-",)
    assert fits(Rule(name="town_in", words=("Delft",)), told("town", "Delft")) is Fits.YES
