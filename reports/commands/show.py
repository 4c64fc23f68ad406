"""`precall show`: what did that dossier say?"""

from argparse import Namespace

from reports.delivery import deliver
from reports.exits import Exit
from reports.language import preferred
from reports.screen import complain, say
from reports.wanted import wanted_of
from research.model import Dossier
from research.place import default_database
from research.store import NotKept, Store, StoreError


def run(args: Namespace) -> int:
    """Show one dossier again; writes files only when a format or folder is named."""
    try:
        store = Store(args.db or default_database())
        dossier = find(store, args.dossier)
        wanted = wanted_of(args, store.criteria(dossier.id))
    except StoreError as error:
        return not_found(error)
    written = deliver(dossier, args, args.lang or (preferred(),), wanted, always_write=False)
    return Exit.DONE if written else Exit.FAILED


def find(store: Store, name: str) -> Dossier:
    """The dossier of that id, name or site; without a name the one made last. Raises `NotKept` and `StoreError`."""
    return store.dossier(name or store.latest())


def not_found(error: StoreError) -> Exit:
    """Say why there is no dossier, and which ones could be meant."""
    complain(str(error))
    if not isinstance(error, NotKept):
        return Exit.FAILED
    for one in error.candidates:
        say(f"  {one.id}  {one.on}  {one.name}  {one.site}")
    return Exit.WHICH_COMPANY
