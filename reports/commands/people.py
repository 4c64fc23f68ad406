"""`precall people`: what is known of each of their people, which namesakes were left out, and where to look by hand?"""

import sys
from argparse import Namespace
from collections.abc import Iterator

from reports.commands.show import find, not_found
from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.persons import PersonPage, Told, person_pages
from reports.words import Catalogue
from research.place import default_database
from research.store import Store, StoreError

SCHEMA = "precall/people/1"


def run(args: Namespace) -> int:
    """Print a page per person of one dossier."""
    words = Catalogue.load(args.lang or preferred())
    try:
        dossier = find(Store(args.db or default_database()), args.dossier)
    except StoreError as error:
        return not_found(error)
    pages = person_pages(dossier, words)
    if args.json:
        people = [page.as_dict() for page in pages]
        sys.stdout.write(as_json({"schema": SCHEMA, "dossier": dossier.id, "lang": words.lang, "people": people}))
        return Exit.DONE
    for page in pages:
        sys.stdout.writelines(f"{clean(line)}\n" for line in _lines(page, words))
    if not pages:
        sys.stdout.write(clean(words.text("people.nobody")) + "\n")
    return Exit.DONE


def _lines(page: PersonPage, words: Catalogue) -> Iterator[str]:
    yield f"{page.name}" + (f" · {page.role}" if page.role else "")
    for told in (*page.facts, *page.known):
        yield f"  {_cited(told)}"
    if not page.facts:
        yield f"  {words.text('people.no_more')}"
    for one in page.candidates:
        yield f"  {words.text(f'people.is_{one.decision}')}  {one.title}: {one.key} ({one.reason})"
    yield f"  {words.text('people.by_hand')}"
    for link in page.links:
        yield f"    {link.name}: {link.url}"
    yield ""


def _cited(told: Told) -> str:
    return told.text + "".join(f" [{n}]" for n in told.refs)
