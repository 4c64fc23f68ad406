"""When is a company before ours the same business, and when was a predecessor looked for in vain?"""

from dataclasses import replace
from datetime import date

import pytest

from research.model import Attempt, Decision, Judgement, Outcome, Phrase
from research.predecessors import judge_successions, predecessor_attempts, unknown_starts
from sources.model import Identifier, Inquiry, Record
from tests.research.fakes import record, result, source

BODACC = source("bodacc", tells=("insolvency", "predecessor"))
OURS = "812345678"
INQUIRY = Inquiry(on=date(2026, 11, 22), identifiers=(Identifier("siren", OURS, "FR"),))
OWN = [Judgement("bodacc", OURS, Decision.SAME, Phrase("identity.known"))]
COMPANY = record(
    "Company", OURS, name="Delta SAS", address="1 rue de la Paix, 75002 Paris", registrationDate="2019-01-01"
)


def before(manner: str = "sale", name: str = "Epsilon SARL", key: str = f"{OURS}/1", **more: str) -> Record:
    return record("Succession", key, predecessor=name, manner=manner, **more)


@pytest.mark.parametrize(
    ("succession", "decision", "reason"),
    [
        (before("conversion"), Decision.SAME, "identity.converted"),
        (before(name="DELTA"), Decision.SAME, "identity.predecessor_name"),
        (before(name="Gamma"), Decision.SAME, "identity.predecessor_name"),  # our former name
        (before(predecessorAddress="1, rue de la Paix 75002 PARIS"), Decision.SAME, "identity.predecessor_address"),
        (before(predecessorAddress="2 rue de la Paix, 75002 Paris"), Decision.UNSURE, "identity.taken_over"),
        (before("merger"), Decision.UNSURE, "identity.taken_over"),
        (before(name="Delta", key="999999999/1"), Decision.DIFFERENT, "identity.other_company"),
    ],
)
def test_whose_years_count(succession: Record, decision: Decision, reason: str) -> None:
    (judged,) = judge_successions(INQUIRY, [result(BODACC, (COMPANY, succession))], OWN, ["Delta SAS", "Gamma"])
    assert (judged.decision, judged.reason.key) == (decision, reason)


def looked(*records: Record, own: list[Judgement] = OWN) -> list[Attempt]:
    return list(predecessor_attempts([result(BODACC, records)], own))


def test_a_register_that_has_us_and_shows_none_looked_in_vain() -> None:
    (attempt,) = looked(COMPANY)
    assert (attempt.about, attempt.outcome, attempt.tells) == ("predecessor", Outcome.NOT_FOUND, ("predecessor",))
    assert [a.outcome for a in looked(COMPANY, before())] == [Outcome.FOUND]
    assert [a.outcome for a in looked(COMPANY, before(key="999999999/1"))] == [Outcome.NOT_FOUND]


def test_who_does_not_have_us_or_would_not_show_one_looked_for_nothing() -> None:
    assert looked() == []
    assert looked(COMPANY, own=[]) == []
    assert list(predecessor_attempts([result(source("bodacc"), (COMPANY,))], OWN)) == []


def test_a_gazette_that_does_not_hold_our_beginning_looked_for_nothing() -> None:
    assert looked(record("Company", OURS, name="Delta SAS")) == []
    assert [a.outcome for a in looked(COMPANY)] == [Outcome.NOT_FOUND]


def test_a_source_that_failed_half_way_looked_for_nothing() -> None:
    whole = result(BODACC, (COMPANY,))
    broken = Attempt(source="bodacc", outcome=Outcome.UNAVAILABLE)
    half = replace(whole, attempts=(*whole.attempts, broken))
    assert list(predecessor_attempts([half], OWN)) == []


SIRENE = source("sirene", countries=("FR",))
OLD = "912345678"


def judged(*records: Record, directors: tuple[Record, ...] = ()) -> list[tuple[Decision, str]]:
    """What is made of the first record of SIRENE, when the gazette has the others."""
    results = [result(BODACC, (COMPANY, *records[1:], *directors)), result(SIRENE, (records[0],))]
    found = judge_successions(INQUIRY, results, OWN, ["Delta SAS"])
    return [(j.decision, j.reason.key) for j in found if j.source == "sirene"]


def test_registers_are_held_together_by_the_number_of_the_company_before() -> None:
    link = record("Succession", f"{OURS}/{OLD}", predecessorNumber=OLD, manner="transfer")
    assert judged(link) == [(Decision.UNSURE, "identity.taken_over")]
    named = before(name="DELTA", predecessorNumber=OLD)
    assert judged(link, named) == [(Decision.SAME, "identity.predecessor_name")]
    other = before(name="DELTA", predecessorNumber="987654321")
    assert judged(link, other) == [(Decision.UNSURE, "identity.taken_over")]


def test_the_trade_of_who_directs_us_is_ours() -> None:
    link = before(name="Maud Lindeboom", predecessorNumber=OLD)
    seat = record("Directorship", f"{OURS}/m", name="MAUD ANNE LINDEBOOM", role="president", directorKind="person")
    gone = record("Directorship", f"{OURS}/m", name="MAUD ANNE LINDEBOOM", role="president", endDate="2020")
    assert judged(link, directors=(seat,)) == [(Decision.SAME, "identity.predecessor_person")]
    assert judged(link, directors=(gone,)) == [(Decision.UNSURE, "identity.taken_over")]


def test_a_number_of_which_nobody_says_when_it_began_is_still_to_be_asked() -> None:
    link = record("Succession", f"{OURS}/{OLD}", predecessorNumber=OLD)
    own = INQUIRY.identifiers
    results = [result(SIRENE, (link, record("Succession", "111111111/1", predecessorNumber="987654321")))]
    assert unknown_starts(results, own, "FR") == (Identifier("siren", OLD, "FR"),)
    dated = record("Succession", f"{OURS}/x", predecessorNumber=OLD, predecessorIncorporationDate="1994")
    assert unknown_starts([*results, result(BODACC, (dated,))], own, "FR") == ()
    assert unknown_starts(results, own, "SE") == ()
