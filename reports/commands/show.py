"""`precall show`: what did that dossier say?"""

from argparse import Namespace

from reports.commands.brief import finish
from reports.exits import Exit
from reports.language import preferred
from reports.screen import complain
from research.model import Dossier
from research.place import default_database
from research.store import NotKept, Store, StoreError


def run(args: Namespace) -> int:
    """Show one dossier again; writes files only when a format or folder is named."""
    try:
        dossier = find(Store(args.db or default_database()), args.dossier)
    except NotKept as error:
        complain(str(error))
        return Exit.WHICH_COMPANY
    except StoreError as error:
        complain(str(error))
        return Exit.FAILED
    finish(dossier, args, args.lang or (preferred(),), always_write=False)
    return Exit.DONE


def find(store: Store, name: str) -> Dossier:
    """The dossier of that id, name or site; without a name the one made last. Raises `NotKept` and `StoreError`."""
    return store.dossier(name or store.latest())
