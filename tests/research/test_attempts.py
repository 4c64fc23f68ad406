"""Does an `unknown` keep apart who found nothing and who could not look?"""

import pytest

from research.attempts import unknown, without_predecessor
from research.model import ASKED, COULD_NOT_LOOK, Attempt, Outcome, Phrase


def attempt(source: str, outcome: Outcome = Outcome.NOT_FOUND, *tells: str, about: str = "") -> Attempt:
    return Attempt(source=source, outcome=outcome, tells=tells, about=about)


NO_KEY = attempt("kvk", Outcome.NEEDS_KEY)


@pytest.mark.parametrize(
    ("attempts", "key", "named"),
    [
        ([], "x", {}),
        ([attempt("kbo")], "x_asked", {"asked": "kbo"}),
        ([NO_KEY], "x_unasked", {"unasked": "kvk"}),
        ([NO_KEY, attempt("kbo")], "x_both", {"asked": "kbo", "unasked": "kvk"}),
        # a source that told something, or has nothing to tell about this country, is named in neither list
        ([attempt("kbo", Outcome.FOUND), attempt("crn", Outcome.NOT_COVERED)], "x", {}),
        # in the order of the alphabet, whatever came back first, and each once though it was asked twice
        ([attempt("vies"), attempt("gleif"), attempt("vies")], "x_asked", {"asked": "gleif, vies"}),
        # one source both silent and unreachable stands in both lists: each is true
        ([attempt("kbo"), attempt("kbo", Outcome.UNAVAILABLE)], "x_both", {"asked": "kbo", "unasked": "kbo"}),
        # what a source would not have told anyway says nothing about this claim
        ([attempt("crtsh", Outcome.NOT_FOUND, "firstCertificate")], "x", {}),
        ([attempt("nbb", Outcome.REFUSED, "equity", "numberOfEmployees")], "x_unasked", {"unasked": "nbb"}),
        # a source that does not say what it tells may have told it
        ([attempt("site", Outcome.CHANGED)], "x_unasked", {"unasked": "site"}),
    ],
)
def test_who_is_named_and_how(attempts: list[Attempt], key: str, named: dict[str, str]) -> None:
    properties = ("numberOfEmployees", "peopleSeen")
    assert unknown("x", attempts, properties, claimed=25) == Phrase.of(key, claimed=25, **named)


@pytest.mark.parametrize("outcome", [o for o in Outcome if o not in {Outcome.FOUND, Outcome.NOT_COVERED}])
def test_every_failure_is_no_answer_and_no_failure_is_a_not_found(outcome: Outcome) -> None:
    """A register that was down must never read as one that does not know the company."""
    assert (outcome in COULD_NOT_LOOK) is (outcome not in ASKED)
    asked = outcome is Outcome.NOT_FOUND
    assert unknown("x", [attempt("kvk", outcome)], ()).key == ("x_asked" if asked else "x_unasked")


def test_attempts_may_be_given_once_only() -> None:
    assert unknown("x", iter([NO_KEY, attempt("kbo")]), iter(())).key == "x_both"


def test_only_the_search_for_a_predecessor_is_left_out() -> None:
    kept = [attempt("kbo"), attempt("kbo", about="predecessors")]
    assert without_predecessor([kept[0], attempt("kbo", about="predecessor"), kept[1]]) == tuple(kept)
