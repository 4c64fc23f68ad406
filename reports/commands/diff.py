"""`precall diff OLD NEW`: what changed between these two dossiers?"""

import sys
from argparse import Namespace

from reports.commands.show import find, not_found
from reports.diff import as_dict, as_lines
from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.wanted import wanted_of
from reports.words import Catalogue
from research.place import default_database
from research.store import Store, StoreError


def run(args: Namespace) -> int:
    """Print the changes, a line each; with `--json` one document."""
    words = Catalogue.load(args.lang or preferred())
    try:
        store = Store(args.db or default_database())
        old, new = find(store, args.old), find(store, args.new)
        wanted = wanted_of(args, store.criteria(new.id), store.criteria(old.id))
    except StoreError as error:
        return not_found(error)
    if args.json:
        sys.stdout.write(as_json(as_dict(old, new, words, wanted)))
    else:
        sys.stdout.writelines(f"{_indented(line)}\n" for line in as_lines(old, new, words, wanted))
    return Exit.DONE


def _indented(line: str) -> str:
    """The line without what could steer a terminal, as far in as it was."""
    return " " * (len(line) - len(line.lstrip(" "))) + clean(line)
