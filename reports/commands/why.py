"""`precall why N`: which quote stands behind source number N of a brief?"""

import sys
from argparse import Namespace

from reports.commands.show import find, not_found
from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.screen import complain
from reports.wanted import wanted_of
from reports.why import NoSuchNumber, explain
from reports.words import Catalogue
from research.place import default_database
from research.store import Store, StoreError


def run(args: Namespace) -> int:
    """Print the quotes in their context, with address, moment and digest."""
    words = Catalogue.load(args.lang or preferred())
    try:
        store = Store(args.db or default_database())
        dossier = find(store, args.dossier)
        wanted = wanted_of(args, store.criteria(dossier.id))
        why = explain(dossier, args.number, store.document, words, wanted)
    except StoreError as error:
        return not_found(error)
    except NoSuchNumber as error:
        complain(str(error))
        return Exit.USAGE
    if args.json:
        sys.stdout.write(as_json(why.as_dict()))
    else:
        sys.stdout.writelines(f"{clean(line)}\n" for line in why.lines())
    return Exit.DONE
