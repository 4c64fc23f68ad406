"""`precall registers import KIND FILE...` and `status`: which bulk registers are on this machine, of which day?"""

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TextIO

from reports.arguments import UsageError, nearest
from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.screen import complain, say
from reports.words import Catalogue
from research.registers.about import About, about, default_folder, indexes
from research.registers.errors import RegisterError
from research.registers.importing import Step, bring_in
from research.registers.kinds import KINDS

MEGABYTE = 1_000_000


def run(args: Namespace) -> int:
    """Import, or tell what is there. Raises `UsageError`."""
    words = Catalogue.load(args.lang or preferred())
    place = args.index or default_folder()
    if args.action == "status":
        if args.kind:
            raise UsageError("registers status: takes no files (see precall registers --help)")
        return _status(place, words, as_document=args.json)
    if args.kind not in KINDS:
        raise UsageError(f"registers import: {_which(args.kind)}; known: {', '.join(KINDS)}")
    if not args.files:
        raise UsageError(f"registers import {args.kind}: which FILE? (see precall registers --help)")
    return _import(args, place, words)


def _which(kind: str | None) -> str:
    return f"no register {kind!r}{nearest(kind, list(KINDS))}" if kind else "which register?"


def _import(args: Namespace, place: Path, words: Catalogue) -> int:
    target = place if place.suffix == ".duckdb" else place / f"{args.kind}.duckdb"
    line = Line(words)
    try:
        done = bring_in(args.kind, args.files, target, line.tell)
    except RegisterError as error:
        line.end()
        complain(str(error))
        return Exit.FAILED
    line.end()
    if args.json:
        sys.stdout.write(as_json({**_as_dict(done.about), "changed": done.changed}))
    else:
        say(words.text("registers.imported" if done.changed else "registers.there_already"))
        sys.stdout.write(_line(done.about, words))
    return Exit.DONE


def _status(place: Path, words: Catalogue, *, as_document: bool) -> int:
    known: list[About] = []
    ended = Exit.DONE
    for path in indexes(place):
        try:
            known.append(about(path))
        except RegisterError as error:
            complain(str(error))
            ended = Exit.FAILED
    if as_document:
        sys.stdout.write(as_json([_as_dict(one) for one in known]))
        return ended
    sys.stdout.writelines(_line(one, words) for one in known)
    if not known and ended is Exit.DONE:
        say(words.text("registers.none", path=str(place)))
    return ended


def _line(one: About, words: Catalogue) -> str:
    counted = words.text(
        "registers.counted", companies=one.companies, names=one.names, megabytes=max(1, round(one.bytes / MEGABYTE))
    )
    day = words.text("registers.of_day", day_date=one.snapshot) if one.snapshot else words.text("registers.of_no_day")
    terms = " · ".join(part for part in (one.kind.attribution, one.kind.licence, str(one.path)) if part)
    return f"{one.kind.id:<16} {clean(day)} · {clean(counted)}\n{'':<16} {clean(terms)}\n"


def _as_dict(one: About) -> dict[str, object]:
    return {
        "register": one.kind.id,
        "title": one.kind.title,
        "country": one.kind.country,
        "snapshot": one.snapshot,
        "edition": one.edition,
        "companies": one.companies,
        "names": one.names,
        "bytes": one.bytes,
        "imported": one.imported,
        "licence": one.kind.licence,
        "attribution": one.kind.attribution,
        "homepage": one.kind.homepage,
        "path": str(one.path),
    }


class Line:
    """How far the import is: one line that is written over on a terminal, a line for each step in a pipe."""

    def __init__(self, words: Catalogue, stream: TextIO | None = None) -> None:
        self._words = words
        self._stream = stream or sys.stderr
        self._live = self._stream.isatty() and os.environ.get("TERM") != "dumb"
        self._shown = ""

    def tell(self, step: Step) -> None:
        """Show one step."""
        text = self._words.text(f"registers.step.{step.name}")
        if self._live:
            share = f" {100 * step.done // step.of} %" if step.of else ""
            self._stream.write(f"\r\x1b[K{clean(text)}{share}")
            self._stream.flush()
        elif step.name != self._shown:
            self._stream.write(clean(text) + "\n")
        self._shown = step.name

    def end(self) -> None:
        """Leave the line, when one stands there."""
        if self._live and self._shown:
            self._stream.write("\r\x1b[K")
