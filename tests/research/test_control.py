"""Is a source that finds whatever it is asked for caught, and an honest one left alone?"""

from datetime import date

from research.control import NOBODY, finds_nobody, for_nobody, needs_control
from sources.model import Identifier, Inquiry, Needs, Origin
from tests.research.fakes import record, site, source

ASKED = Inquiry(on=date(2026, 11, 22), name="Delta", site="delta.nl", country="NL")


def test_only_who_was_asked_by_name_alone_is_asked_again() -> None:
    assert needs_control(source(), ASKED)
    assert needs_control(source(origin=Origin.THIRD_PARTY), ASKED)
    assert not needs_control(source(needs=(Needs.NUMBER,)), ASKED)
    assert not needs_control(site(needs=(Needs.NAME,)), ASKED)
    assert not needs_control(source(), Inquiry(on=ASKED.on, name="Delta", identifiers=(Identifier("kvk", "1"),)))


def test_the_question_about_nobody_has_its_name_and_country_and_nothing_of_ours() -> None:
    nobody = for_nobody(ASKED)
    assert (nobody.name, nobody.country, nobody.site, nobody.identifiers) == (NOBODY, "NL", "", ())


def test_an_echo_is_caught_and_a_tolerant_search_is_not() -> None:
    assert finds_nobody([record(name="Anders"), record(name=NOBODY.upper() + " B.V.")])
    assert finds_nobody([record(alias=NOBODY)])
    assert not finds_nobody([record(name="Zoumbrachtel")])
    assert not finds_nobody([])
