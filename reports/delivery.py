"""Where does a finished brief go: into files, onto the screen, into the browser?"""

import sys
import webbrowser
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from reports.as_pdf import NoPdf
from reports.files import folder_for, write_all
from reports.formats import Wishes, all_files, write_brief
from reports.output import escaped
from reports.screen import complain, say
from reports.words import Catalogue
from research.criteria.model import NO_CRITERIA, Criteria
from research.model import Dossier


def deliver(
    dossier: Dossier,
    args: Namespace,
    langs: Sequence[str],
    wanted: Criteria = NO_CRITERIA,
    *,
    always_write: bool = True,
) -> bool:
    """Write the files, then print the brief, as JSON with `--json`; False when a file could not be written.

    `wanted`: what the dossier is held against. With `--json`, or when not `always_write`, files are written only where a
    format, a folder or a browser asks for them.
    """
    words = Catalogue.load(langs[0])
    written: list[Path] | None = []
    wishes = _wishes(args, wanted)
    if args.format or args.out or args.open or wishes.crm or (always_write and not args.json):
        written = _write(dossier, args, langs, wishes)
    sys.stdout.write(escaped(write_brief(dossier, "json" if args.json else "txt", words, wanted)))
    sys.stdout.flush()
    for path in written or ():
        say(words.text("screen.written", path=str(path)))
    if written and args.open:
        with suppress(webbrowser.Error):
            webbrowser.open(written[0].resolve().as_uri())
    return written is not None


def _wishes(args: Namespace, wanted: Criteria) -> Wishes:
    """What the command line asks for besides; a command without these options asks for nothing."""
    return Wishes(
        large=getattr(args, "large", False),
        excel=getattr(args, "excel", False),
        crm=getattr(args, "crm", None) or "",
        criteria=wanted,
    )


def _write(dossier: Dossier, args: Namespace, langs: Sequence[str], wishes: Wishes) -> list[Path] | None:
    """The paths of what was written, or None, told on stderr, when it could not be."""
    words = Catalogue.load(langs[0])
    folder = folder_for(dossier, args.out)
    try:
        return write_all(folder, all_files(dossier, args.format or ("html",), langs, wishes))
    except NoPdf as error:
        complain(str(error))
        return None
    except OSError as error:
        why = error.strerror or str(error)
        complain(words.text("screen.not_written", path=str(error.filename or folder), why=why))
        return None
