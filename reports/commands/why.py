"""`precall why N`: which quote stands behind source number N of a brief?"""

import json
import sys
from argparse import Namespace

from reports.commands.show import find
from reports.exits import Exit
from reports.language import preferred
from reports.screen import clean, complain
from reports.why import NoSuchNumber, explain
from reports.words import Catalogue
from research.place import default_database
from research.store import NotKept, Store, StoreError


def run(args: Namespace) -> int:
    """Print the quotes in their context, with address, moment and digest."""
    words = Catalogue.load(args.lang or preferred())
    try:
        store = Store(args.db or default_database())
        why = explain(find(store, args.dossier), args.number, store.document, words)
    except NotKept as error:
        complain(str(error))
        return Exit.WHICH_COMPANY
    except NoSuchNumber as error:
        complain(str(error))
        return Exit.USAGE
    except StoreError as error:
        complain(str(error))
        return Exit.FAILED
    if args.json:
        sys.stdout.write(json.dumps(why.as_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.writelines(f"{clean(line)}\n" for line in why.lines())
    return Exit.DONE
