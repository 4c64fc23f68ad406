"""`precall check`: which verdicts and signals follow from the claims and evidence of one JSON file?"""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.screen import complain
from reports.words import Catalogue
from research.answer import answer
from research.case import Case, CaseError, read_case
from research.checks import judge
from research.facts import left_out
from research.findings import find_signals


def run(args: Namespace) -> int:
    """Print the answer; exit 2 with one line that names the field when the input is malformed."""
    try:
        text = _read(args.file)
    except OSError as error:
        complain(f"{args.file}: {error.strerror}")
        return Exit.FAILED
    except UnicodeDecodeError as error:
        complain(f"{args.file}: not UTF-8 at byte {error.start}")
        return Exit.USAGE
    try:
        case = read_case(text)
    except CaseError as error:
        complain(f"{args.file}: {error}")
        return Exit.USAGE
    words = Catalogue.load(args.lang or preferred())
    if args.json:
        sys.stdout.write(as_json(answer(case, words.say)))
    else:
        sys.stdout.writelines(f"{clean(mark):<4}{clean(text)}\n" for mark, text in _lines(case, words))
    return Exit.DONE


def _read(name: str) -> str:
    body = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    return body.decode("utf-8-sig")


def _lines(case: Case, words: Catalogue) -> Iterator[tuple[str, str]]:
    """What stands in the margin, and the line beside it."""
    for verdict in judge(case.claims, case.evidence, case.attempts, case.on, case.subject):
        label = words.text(f"label.{verdict.label}")
        yield verdict.claim, f"{label} ({words.text(f'confidence.{verdict.confidence}')})"
        yield "", words.say(verdict.reason)
        yield "", words.say(verdict.favourable)
        yield "", words.say(verdict.question)
    for signal in find_signals(case.claims, case.evidence, case.on, case.subject):
        yield "!", words.say(signal.reason)
    for note in left_out(case.claims, case.evidence, case.on):
        yield "–", words.say(note)
