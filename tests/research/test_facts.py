from datetime import date

from research.facts import facts_of, left_out
from research.model import Claim, Decision, Evidence, Kind

ON = date(2026, 11, 22)


def test_an_end_to_come_is_no_end_and_a_start_to_come_is_nothing() -> None:
    running = Evidence(id="e1", property="study", person="A", start_date="2025", end_date="2029")
    planned = Evidence(id="e2", property="study", person="A", start_date="2027")
    facts = facts_of([], [running, planned], ON)
    assert [(e.id, e.end_date) for e in facts.evidence] == [("e1", "")]
    assert [dict(note.params)["field"] for note in left_out([], [running, planned], ON)] == ["endDate", "startDate"]


def test_a_date_in_the_value_counts_for_dated_properties_only() -> None:
    late = Evidence(id="e1", property="firstCapture", value="2027")
    room = Evidence(id="e2", property="employment", person="A", value="2027")  # a role, however odd
    assert [e.id for e in facts_of([], [late, room], ON).evidence] == ["e2"]


def test_the_day_itself_and_a_period_that_holds_it_are_not_later() -> None:
    now = [Evidence(id=v, property="firstCapture", value=v) for v in ("2026-11-22", "2026-11", "2026")]
    assert facts_of([], now, ON).evidence == tuple(now)
    assert left_out([], now, ON) == ()


def test_a_claim_keeps_its_place_without_its_later_dates() -> None:
    claim = Claim(id="c1", kind=Kind.AGE, low=20, high=20, as_of="2027", since="2028")
    (kept,) = facts_of([claim], [], ON).claims
    assert (kept.id, kept.as_of, kept.since) == ("c1", "", "")


def test_a_person_is_known_by_any_spelling_of_the_name_and_by_no_other() -> None:
    named = [
        Evidence(id=f"e{n}", property="employment", person=name)
        for n, name in enumerate(("André de Boër", "ANDRE DE BOER", "A. de Boer", ""))
    ]
    unsure = Evidence(id="x", property="employment", person="andre de boer", judgement=Decision.UNSURE)
    facts = facts_of([], [*named, unsure], ON)
    assert [e.id for e in facts.about("andre de boer", "employment")] == ["e0", "e1"]
    assert facts.about("", "employment") == ()


def test_a_company_is_ours_with_or_without_its_legal_form() -> None:
    facts = facts_of([], [], ON, subject="Voorbeeld B.V.")
    assert facts.is_ours("VOORBEELD bv")
    assert facts.is_ours("Voorbeeld")
    assert not facts.is_ours("Voorbeeld Holding B.V.")
    assert not facts.is_ours("")
    assert not facts_of([], [], ON).is_ours("")
