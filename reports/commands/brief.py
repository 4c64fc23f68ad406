"""`precall brief`: what do the public sources say about this prospect, on one page?"""

import sys
import webbrowser
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from reports.exits import Exit
from reports.files import folder_for, write_all
from reports.formats import all_files, write_brief
from reports.language import preferred
from reports.screen import Screen, clean, complain
from reports.target import BadInquiry, inquiry_of
from reports.words import Catalogue
from research.collect import utc_now
from research.identity import Ambiguous, Candidate
from research.model import ASKED, COULD_NOT_LOOK, Dossier, Label, Outcome
from research.place import default_database
from research.run import run as investigate
from research.store import Store, StoreError
from sources import load
from sources.errors import SourceError
from sources.model import Inquiry
from sources.web import Door

GATES = {
    "stretched": frozenset({Label.STRETCHED, Label.REFUTED}),
    "refuted": frozenset({Label.REFUTED}),
}


def run(args: Namespace) -> int:
    """Make one brief; see DESIGN section 5 for the exit codes."""
    langs = args.lang or (preferred(),)
    words = Catalogue.load(langs[0])
    try:
        inquiry = inquiry_of(args, utc_now().date())
        door = _door(args)
        store = Store(args.db or default_database())
        dossier = investigate(inquiry, adapters=load(), door=door, store=store, tell=Screen(words).tell)
    except BadInquiry as error:
        complain(str(error))
        return Exit.USAGE
    except Ambiguous as error:
        return _which(error.candidates, inquiry, words)
    except (SourceError, StoreError) as error:
        complain(str(error))
        return Exit.FAILED
    return finish(dossier, args, langs)


def _door(args: Namespace) -> Door:
    if args.replay:
        return Door.replay(args.replay)
    if args.record:
        return Door.record(args.record)
    return Door.offline() if args.offline else Door.live()


def finish(dossier: Dossier, args: Namespace, langs: Sequence[str], *, always_write: bool = True) -> int:
    """Print the brief and write its files; says by the exit code how it went.

    With `--json`, or when not `always_write`, files are written only where a format or a folder is asked for.
    """
    words = Catalogue.load(langs[0])
    if args.json:
        sys.stdout.write(write_brief(dossier, "json", words))
    else:
        sys.stdout.write(write_brief(dossier, "txt", words))
    if args.format or args.out or (always_write and not args.json):
        try:
            written = write_all(folder_for(dossier, args.out), all_files(dossier, args.format or ("html",), langs))
        except OSError as error:
            complain(
                words.text("screen.not_written").format(path=error.filename or args.out, why=error.strerror or error)
            )
            return Exit.FAILED
        _tell_where(written, words, show=args.open)
    return exit_code(dossier, strict=getattr(args, "strict", False), fail_on=getattr(args, "fail_on", None))


def _tell_where(written: Sequence[Path], words: Catalogue, *, show: bool) -> None:
    for path in written:
        sys.stderr.write(clean(words.text("screen.written", path=str(path))) + "\n")
    if show:
        with suppress(webbrowser.Error):
            webbrowser.open(written[0].resolve().as_uri())


def exit_code(dossier: Dossier, *, strict: bool = False, fail_on: str | None = None) -> Exit:
    """How a brief ended. Nothing collected at all is a failure, and is never told as "nothing found"."""
    outcomes = {a.outcome for a in dossier.attempts}
    if not dossier.inquiry.site and not dossier.company.identifiers and Outcome.FOUND not in outcomes:
        return Exit.WHICH_COMPANY if outcomes & ASKED else Exit.FAILED
    if not outcomes & ASKED:
        return Exit.NEEDS_KEY if outcomes & COULD_NOT_LOOK == {Outcome.NEEDS_KEY} else Exit.FAILED
    if fail_on and any(v.label in GATES[fail_on] for v in dossier.verdicts):
        return Exit.GATE
    if strict and outcomes & COULD_NOT_LOOK:
        return Exit.INCOMPLETE
    return Exit.DONE


def _which(candidates: Sequence[Candidate], inquiry: Inquiry, words: Catalogue) -> int:
    complain(words.text("screen.which_company"))
    for one in candidates:
        number = f"{one.identifier.kind.upper()} {one.identifier.value}"
        facts = [one.name or inquiry.site, number, one.identifier.country, one.town, one.since, one.source]
        sys.stderr.write("  " + clean(" · ".join(f for f in facts if f)) + "\n")
    sys.stderr.write(words.text("screen.say_number") + "\n")
    return Exit.WHICH_COMPANY
