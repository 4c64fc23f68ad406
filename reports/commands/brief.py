"""`precall brief`: what do the public sources say about this prospect, on one page?"""

from argparse import Namespace

from reports.delivery import deliver
from reports.candidates import tell_candidates
from reports.doors import door_of
from reports.ending import exit_of
from reports.exits import Exit
from reports.language import preferred
from reports.screen import Screen, complain, say
from reports.target import inquiry_of
from reports.words import Catalogue
from research.collect import utc_now
from research.identity import Ambiguous
from research.model import Dossier
from research.place import default_database
from research.run import fingerprint
from research.run import run as investigate
from research.store import Store, StoreError
from sources import load
from sources.errors import SourceError
from sources.model import Inquiry
from sources.web import Door


def run(args: Namespace, door: Door | None = None) -> int:
    """Make one brief; see DESIGN section 5 for the exit codes. `door`: asked in place of the one that `args` name.

    Raises `reports.arguments.UsageError`.
    """
    langs = args.lang or (preferred(),)
    words = Catalogue.load(langs[0])
    inquiry = inquiry_of(args, utc_now().date())
    store = Store(args.db or default_database())
    try:
        store.dossiers()  # a database that cannot be read is told before anybody is asked
        dossier = _ask(inquiry, door or door_of(args, store), store, words)
        ended = exit_of(dossier, strict=args.strict, fail_on=args.fail_on)
        if ended is Exit.WHICH_COMPANY:
            tell_candidates((), inquiry, dossier.attempts, words, as_document=args.json)
            return Exit.WHICH_COMPANY
    except Ambiguous as error:
        attempts = store.attempts(fingerprint(repr(inquiry)))
        tell_candidates(error.candidates, inquiry, attempts, words, as_document=args.json)
        return Exit.WHICH_COMPANY
    except (SourceError, StoreError) as error:
        complain(str(error))
        return Exit.FAILED
    written = deliver(dossier, args, langs)
    if ended in {Exit.FAILED, Exit.NEEDS_KEY}:
        complain(words.text("screen.nothing_collected"))
    return ended if written else Exit.FAILED


def _ask(inquiry: Inquiry, door: Door, store: Store, words: Catalogue) -> Dossier:
    if door.damage:
        say(words.text("screen.damaged", why=door.damage))
    return investigate(inquiry, adapters=load(), door=door, store=store, tell=Screen(words).tell)
