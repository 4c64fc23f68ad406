"""Is what others say taken before what they print themselves, and is a silence only worth something when it is whole?"""

from research.criteria.known import is_register, known_of, nothing
from research.model import Decision, Outcome
from sources.model import Origin
from tests.research.criteria.cases import asked, dossier, told

PRINTED = told("town", "Delft", source="website", origin=Origin.SELF)
MENTIONED = told("town", "Gouda", source="wikidata", origin=Origin.THIRD_PARTY)
REGISTERED = told("town", "Utrecht")


def test_registers_come_first_and_their_own_pages_only_alone() -> None:
    known = known_of(dossier(PRINTED, MENTIONED, REGISTERED))
    assert known.told("town") == (REGISTERED, MENTIONED)
    assert known_of(dossier(PRINTED)).told("town") == (PRINTED,)
    assert is_register((REGISTERED,))
    assert not is_register((PRINTED, MENTIONED))


def test_what_is_about_others_or_a_person_is_not_told() -> None:
    unsure, person = told("town", "Delft", judgement=Decision.UNSURE), told("town", "Delft", person="A. de Boer")
    assert known_of(dossier(unsure, person)).told("town") == ()


def test_a_source_that_broke_off_has_not_answered() -> None:
    whole, broken = asked("kvk", Outcome.FOUND, "insolvency"), asked("kvk", Outcome.UNAVAILABLE, "insolvency")
    assert known_of(dossier(attempts=(whole,))).answered("insolvency") == ("kvk",)
    assert known_of(dossier(attempts=(whole, broken))).answered("insolvency") == ()
    assert known_of(dossier(attempts=(whole,))).answered("equity") == ()


def test_what_is_dated_later_does_not_count() -> None:
    later = told("incorporationDate", "2027-01-01")
    assert known_of(dossier(later)).facts.evidence == ()


def test_nobody_tells() -> None:
    attempts = (asked("kvk", Outcome.NOT_FOUND, "town"), asked("kbo", Outcome.NOT_FOUND, "equity"))
    assert dict(nothing(known_of(dossier(attempts=attempts)), "town").reason.params) == {"asked": "kvk"}
