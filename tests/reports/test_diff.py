"""Is every change told once, and nothing told as a change that is only a source that did not answer?"""

from dataclasses import replace
from datetime import date

import pytest

from reports.diff import About, as_dict, as_lines, compare
from reports.words import LANGUAGES
from research.model import Confidence, Dossier, Kind, Label, Outcome
from tests.reports import dossiers
from tests.reports.dossiers import asked, claim, hot_air, sound, words

NL = words("nl")


def lines(old: Dossier, new: Dossier, lang: str = "nl") -> list[str]:
    return [line.strip() for line in as_lines(old, new, words(lang))]


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_a_dossier_does_not_differ_from_itself(name: str) -> None:
    whole = dossiers.ALL[name]()
    assert compare(whole, whole, NL) == ()
    assert lines(whole, whole)[-1] == "Er is niets veranderd."


def test_other_ids_days_and_addresses_are_no_change() -> None:
    whole = sound()
    later = replace(
        whole,
        id="other",
        inquiry=replace(whole.inquiry, on=date(2027, 3, 3)),
        evidence=tuple(
            replace(e, id=f"n{e.id}", as_of="2027-03-03" if e.as_of else "", url="https://x.example")
            for e in whole.evidence
        ),
        claims=tuple(replace(c, id=f"n{c.id}") for c in whole.claims),
        verdicts=tuple(
            replace(v, claim=f"n{v.claim}", evidence=tuple(f"n{e}" for e in v.evidence)) for v in whole.verdicts
        ),
        signals=tuple(replace(s, evidence=tuple(f"n{e}" for e in s.evidence)) for s in whole.signals),
    )
    assert compare(whole, later, NL) == ()


def test_a_verdict_that_changed_changes_the_story() -> None:
    whole = hot_air()
    better = tuple(
        replace(v, label=Label.STRETCHED, confidence=Confidence.MEDIUM) if v.claim in {"c1", "c2"} else v
        for v in whole.verdicts
    )
    changes = compare(whole, replace(whole, verdicts=better), NL)
    assert [change.about for change in changes] == [About.STORY, About.VERDICT, About.VERDICT]
    assert (changes[0].old, changes[0].new) == ("Wijkt fundamenteel af, zekerheid hoog", "Opgerekt, zekerheid middel")
    assert changes[1].what == "‘Al drie jaar dé salespartner’"


def test_a_claim_that_was_reworded_with_another_number() -> None:
    whole = hot_air()
    more = tuple(replace(c, quote="Team van 30", low=30.0, high=30.0) if c.id == "c2" else c for c in whole.claims)
    said = lines(whole, replace(whole, claims=more))
    assert "team: was ‘Team van 25 specialisten’; is nu ‘Team van 30’" in said


def test_claims_come_and_go() -> None:
    whole = hot_air()
    new = replace(
        whole,
        claims=(*whole.claims[:3], *whole.claims[4:], claim("c9", Kind.CUSTOMERS, "120 klanten", 120)),
        verdicts=tuple(v for v in whole.verdicts if v.claim != "c4"),
    )
    said = lines(whole, new)
    assert "klanten: nieuw, ‘120 klanten’" in said
    assert "kantoren: niet meer gevonden, ‘Kantoren in Utrecht en Antwerpen’" in said


def test_facts_move_appear_and_go() -> None:
    whole = hot_air()
    moved = tuple(replace(e, value="2025-02-03") if e.id == "e1" else e for e in whole.evidence)
    said = lines(whole, replace(whole, evidence=moved))
    assert "Handelsregister (KvK): was ingeschreven 14 sep 2026; is nu ingeschreven 3 feb 2025" in said
    bare = replace(whole, verdicts=(), signals=())
    fewer = replace(bare, evidence=tuple(e for e in whole.evidence if e.id not in {"e3", "e9"}))
    assert "Wayback-archief: niet meer gevonden, eerste archiefopname 20 sep 2026" in lines(bare, fewer)
    assert "Wayback-archief: nieuw, eerste archiefopname 20 sep 2026" in lines(fewer, bare)


def test_what_a_source_that_did_not_answer_said_before_is_not_gone() -> None:
    whole = replace(hot_air(), verdicts=(), signals=())
    down = replace(
        whole,
        evidence=tuple(e for e in whole.evidence if e.source != "wayback"),
        attempts=tuple(
            asked("wayback", Outcome.UNAVAILABLE, "timeout") if a.source == "wayback" else a for a in whole.attempts
        ),
    )
    said = lines(whole, down)
    assert "Wayback-archief: was gevonden; is nu geen antwoord binnen de tijd" in said
    assert not any("niet meer gevonden" in line for line in said)


def test_what_a_site_that_was_read_in_part_no_longer_says_is_not_gone() -> None:
    whole = hot_air()
    part = (*whole.attempts, asked("website", Outcome.UNAVAILABLE, "timeout"))
    bare = replace(whole, claims=(), verdicts=(), attempts=part)
    assert not any("niet meer gevonden" in line for line in lines(whole, bare))
    assert "website: was gevonden; is nu gevonden en geen antwoord binnen de tijd" in lines(whole, bare)


def test_a_source_that_is_asked_for_the_first_time() -> None:
    whole = sound()
    more = replace(whole, attempts=(*whole.attempts, asked("vies", Outcome.NOT_FOUND)))
    assert "btw-controle (VIES): was niet gevraagd; is nu niets gevonden" in lines(whole, more)


def test_signals_come_and_go() -> None:
    whole = hot_air()
    assert any(line.startswith("Nieuw: Een zustervennootschap") for line in lines(replace(whole, signals=()), whole))
    gone = lines(whole, replace(whole, signals=()))
    assert any(line.startswith("Niet meer gevonden: Een zustervennootschap") for line in gone)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_in_every_language_and_for_machines_the_same(lang: str) -> None:
    old, new = hot_air(), sound()
    made = as_dict(old, new, words(lang))
    changes = made["changes"]
    assert isinstance(changes, list)
    assert len(changes) == len(compare(old, new, words(lang)))
    assert set(changes[0]) == {"about", "what", "old", "new", "text"}
    assert {change["text"] for change in changes} <= set(lines(old, new, lang))
    assert made["old"] == {"id": old.id, "on": "2026-11-22"}


def test_a_criterion_with_another_answer_is_told_and_one_with_another_reason_is_not() -> None:
    wanted = dossiers.wanted("unfit")
    old, new = dossiers.ALL["unfit"](), sound()
    told = [change for change in compare(old, new, NL, wanted) if change.about is About.CRITERION]
    assert told
    for change in told:
        assert change.old.split(",")[0] != change.new.split(",")[0]
    assert compare(old, old, NL, wanted) == ()
    assert "Uw criteria:" in [line.strip() for line in as_lines(old, new, NL, wanted)]
    assert About.CRITERION not in {change.about for change in compare(old, new, NL)}
