"""`precall check`: which verdicts and signals follow from the claims and evidence of one JSON file?"""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from reports.exits import Exit
from reports.language import preferred
from reports.screen import clean, complain
from reports.words import Catalogue
from research.answer import answer
from research.case import CaseError, read_case


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
    said = answer(case, Catalogue.load(args.lang or preferred()).say)
    if args.json:
        sys.stdout.write(json.dumps(said, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.writelines(f"{clean(line)}\n" for line in _lines(said))
    return Exit.DONE


def _read(name: str) -> str:
    body = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    return body.decode("utf-8-sig")


def _lines(said: dict[str, object]) -> Iterator[str]:
    yield json.dumps(said, ensure_ascii=False)
