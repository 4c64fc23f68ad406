from datetime import date

import pytest

from reports.ending import exit_of
from reports.exits import Exit
from research.model import Attempt, Company, Confidence, Dossier, Label, Outcome, Phrase, Verdict
from sources.model import Inquiry

SAID = Phrase("x")


def dossier(*outcomes: Outcome, site: str = "a.example", label: Label | None = None) -> Dossier:
    return Dossier(
        id="x",
        inquiry=Inquiry(on=date(2026, 11, 22), site=site, name="" if site else "A"),
        company=Company(name="A"),
        rules="1",
        attempts=tuple(Attempt(source=f"s{n}", outcome=outcome) for n, outcome in enumerate(outcomes)),
        verdicts=(
            (Verdict(claim="c", label=label, confidence=Confidence.LOW, reason=SAID, favourable=SAID, question=SAID),)
            if label
            else ()
        ),
    )


@pytest.mark.parametrize("label", list(Label))
def test_a_verdict_is_never_a_failure_by_itself(label: Label) -> None:
    assert exit_of(dossier(Outcome.FOUND, label=label)) is Exit.DONE


@pytest.mark.parametrize("missing", [Outcome.NEEDS_KEY, Outcome.REFUSED, Outcome.UNAVAILABLE, Outcome.CHANGED])
def test_a_source_that_could_not_be_asked_counts_when_strict(missing: Outcome) -> None:
    assert exit_of(dossier(Outcome.FOUND, missing)) is Exit.DONE
    assert exit_of(dossier(Outcome.FOUND, missing), strict=True) is Exit.INCOMPLETE


def test_what_a_source_does_not_hold_is_no_gap() -> None:
    assert exit_of(dossier(Outcome.FOUND, Outcome.NOT_COVERED, Outcome.NOT_FOUND), strict=True) is Exit.DONE


@pytest.mark.parametrize(
    ("gate", "label", "ended"),
    [
        ("refuted", Label.REFUTED, Exit.GATE),
        ("refuted", Label.STRETCHED, Exit.DONE),
        ("stretched", Label.REFUTED, Exit.GATE),
        ("stretched", Label.STRETCHED, Exit.GATE),
        ("stretched", Label.POLISHED, Exit.DONE),
        ("stretched", Label.CONFLICTING, Exit.DONE),
        ("stretched", Label.UNKNOWN, Exit.DONE),
    ],
)
def test_a_gate_is_one_that_the_user_set(gate: str, label: Label, ended: Exit) -> None:
    assert exit_of(dossier(Outcome.FOUND, label=label), fail_on=gate) is ended


def test_a_gate_comes_before_a_gap() -> None:
    found = dossier(Outcome.FOUND, Outcome.REFUSED, label=Label.REFUTED)
    assert exit_of(found, strict=True, fail_on="refuted") is Exit.GATE


@pytest.mark.parametrize(
    ("outcomes", "site", "ended"),
    [
        ([], "a.example", Exit.FAILED),
        ([Outcome.UNAVAILABLE, Outcome.REFUSED], "a.example", Exit.FAILED),
        ([Outcome.UNAVAILABLE, Outcome.NOT_FOUND], "a.example", Exit.FAILED),
        ([Outcome.NEEDS_KEY, Outcome.NOT_COVERED], "", Exit.NEEDS_KEY),
        ([Outcome.NEEDS_KEY, Outcome.UNAVAILABLE], "", Exit.FAILED),
        ([Outcome.NOT_FOUND, Outcome.NEEDS_KEY], "", Exit.WHICH_COMPANY),
        ([Outcome.NOT_COVERED], "", Exit.FAILED),
    ],
)
def test_nothing_collected_is_never_told_as_done(outcomes: list[Outcome], site: str, ended: Exit) -> None:
    assert exit_of(dossier(*outcomes, site=site)) is ended
