"""How did a brief end: which exit code follows from what the sources answered?"""

from collections.abc import Collection

from reports.exits import Exit
from research.model import ASKED, COULD_NOT_LOOK, Dossier, Label, Outcome

GATES = {
    "stretched": frozenset({Label.STRETCHED, Label.REFUTED}),
    "refuted": frozenset({Label.REFUTED}),
}


def exit_of(dossier: Dossier, *, strict: bool = False, fail_on: str | None = None) -> Exit:
    """How a brief ended. Nothing collected at all is a failure, and is never told as "nothing found"."""
    outcomes = {a.outcome for a in dossier.attempts}
    if Outcome.FOUND not in outcomes:
        return _empty(dossier, outcomes)
    if fail_on and any(v.label in GATES[fail_on] for v in dossier.verdicts):
        return Exit.GATE
    if strict and outcomes & COULD_NOT_LOOK:
        return Exit.INCOMPLETE
    return Exit.DONE


def _empty(dossier: Dossier, outcomes: Collection[Outcome]) -> Exit:
    """Why a brief holds nothing: no such company, no key, or nobody who could be asked."""
    if not dossier.inquiry.site and ASKED & set(outcomes):
        return Exit.WHICH_COMPANY
    return Exit.NEEDS_KEY if COULD_NOT_LOOK & set(outcomes) == {Outcome.NEEDS_KEY} else Exit.FAILED
