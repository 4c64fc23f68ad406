"""`precall list`: which dossiers are kept?"""

import sys
from argparse import Namespace
from dataclasses import asdict

from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.screen import complain, say
from reports.words import Catalogue
from research.place import default_database
from research.store import Store, StoreError


def run(args: Namespace) -> int:
    """Print a line per dossier, the newest last."""
    words = Catalogue.load(args.lang or preferred())
    try:
        kept = Store(args.db or default_database()).dossiers()
    except StoreError as error:
        complain(str(error))
        return Exit.FAILED
    if args.json:
        sys.stdout.write(as_json([{**asdict(k), "on": k.on.isoformat()} for k in kept]))
        return Exit.DONE
    for dossier in kept:
        label = words.text(f"label.{dossier.label}") if dossier.label else ""
        sys.stdout.write(clean(f"{dossier.id}  {dossier.on}  {label:<22} {dossier.name}  {dossier.site}") + "\n")
    if not kept:
        say(words.text("screen.nothing_kept"))
    return Exit.DONE
