"""What does `precall check` answer: which verdicts and signals follow from one case?"""

from collections.abc import Callable

from research.case import Case
from research.checks import judge
from research.facts import left_out
from research.findings import find_signals
from research.model import Phrase, Signal, Verdict

Say = Callable[[Phrase], str]


def answer(case: Case, say: Say) -> dict[str, object]:
    """The answer as JSON has it: `verdicts` (one a claim, in order), `signals` and `notes`; `say` gives the words."""
    verdicts = judge(case.claims, case.evidence, case.attempts, case.on, case.subject)
    signals = find_signals(case.claims, case.evidence, case.on, case.subject)
    return {
        "verdicts": [_verdict(verdict, say) for verdict in verdicts],
        "signals": [_signal(signal, say) for signal in signals],
        "notes": [say(note) for note in left_out(case.claims, case.evidence, case.on)],
    }


def _verdict(verdict: Verdict, say: Say) -> dict[str, object]:
    return {
        "claim": verdict.claim,
        "label": verdict.label.value,
        "confidence": verdict.confidence.value,
        "reason": say(verdict.reason),
        "favourable": say(verdict.favourable),
        "evidence": list(verdict.evidence),
        "question": say(verdict.question),
    }


def _signal(signal: Signal, say: Say) -> dict[str, object]:
    person = {"person": signal.person} if signal.person else {}
    return {"kind": signal.kind, **person, "reason": say(signal.reason), "evidence": list(signal.evidence)}
