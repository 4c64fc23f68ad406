"""How is one brief made, from the inquiry to the files, and how did that end?"""

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reports.asking import ask, may_ask
from reports.candidates import tell_candidates
from reports.delivery import deliver
from reports.ending import exit_of
from reports.exits import Exit
from reports.handed_files import handed_files
from reports.screen import Screen, complain, say
from reports.wanted import keep_wanted
from reports.words import Catalogue
from research.choice import remember, remembered
from research.handed import Handed
from research.identity import Ambiguous
from research.model import Dossier
from research.run import fingerprint
from research.run import run as investigate
from research.store import Store, StoreError
from sources import load
from sources.errors import SourceError
from sources.model import Inquiry
from sources.web import Door


def make(
    inquiry: Inquiry, store: Store, door_for: Callable[[Store], Door], args: Namespace, langs: Sequence[str]
) -> Exit:
    """Ask, weigh, keep, write and print; says on stderr what went wrong.

    Raises what `door_for` says of the options, and `UsageError` for a file that cannot be read.
    """
    words = Catalogue.load(langs[0])
    handed = handed_files(args)
    try:
        inquiry = _as_chosen(inquiry, store, words)  # a database that cannot be read is told before anybody is asked
        dossier = _ask(inquiry, door_for(store), store, words, handed)
    except Ambiguous as error:
        attempts = store.attempts(fingerprint(repr(inquiry)))
        tell_candidates(error.candidates, inquiry, attempts, words, as_document=args.json)
        chosen = ask(error.candidates, words) if may_ask(args) else None
        if chosen is None:
            return Exit.WHICH_COMPANY
        remember(store, inquiry, chosen.identifier, datetime.now(UTC))
        return make(inquiry, store, door_for, args, langs)
    except (SourceError, StoreError) as error:
        complain(str(error))
        return Exit.FAILED
    ended = exit_of(dossier, strict=getattr(args, "strict", False), fail_on=getattr(args, "fail_on", None))
    if ended is Exit.WHICH_COMPANY:
        tell_candidates((), inquiry, dossier.attempts, words, as_document=args.json)
        return ended
    try:
        wanted = keep_wanted(args, store, dossier)
    except StoreError as error:
        complain(str(error))
        return Exit.FAILED
    written = deliver(dossier, args, langs, wanted)
    if ended in {Exit.FAILED, Exit.NEEDS_KEY}:
        complain(words.text("screen.nothing_collected"))
    return ended if written else Exit.FAILED


def _as_chosen(inquiry: Inquiry, store: Store, words: Catalogue) -> Inquiry:
    """The inquiry with the number that the seller chose before, told on the screen; a typed number is stronger."""
    chosen = remembered(store, inquiry)
    if chosen is None or inquiry.identifiers:
        return inquiry
    say(words.text("screen.chosen", number=f"{words.name('identifier', chosen.kind)} {chosen.value}"))
    return replace(inquiry, identifiers=(chosen,))


def _ask(inquiry: Inquiry, door: Door, store: Store, words: Catalogue, handed: Sequence[Handed]) -> Dossier:
    if door.damage:
        say(words.text("screen.damaged", why=door.damage))
    return investigate(inquiry, adapters=load(), door=door, store=store, tell=Screen(words).tell, handed=handed)
