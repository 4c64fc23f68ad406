"""`precall sources`: whom do we ask, what does each tell, what does it need, and on which terms?"""

import sys
from argparse import Namespace

from reports.by_hand import PLACES
from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.words import Catalogue
from research.keys import find_key
from sources import load
from sources.model import Source
from sources.registries import ACCEPT, OFF, REGISTRIES, access


def run(args: Namespace) -> int:
    """Print a line per source."""
    words = Catalogue.load(args.lang or preferred())
    known = [adapter.SOURCE for adapter in load()]
    if args.json:
        rows = [_as_dict(source) for source in known]
        sys.stdout.write(as_json(rows))
        return Exit.DONE
    for source in known:
        needed = f"{source.key} {'✓' if find_key(source.key) else '✗'}" if source.key else words.text("screen.keyless")
        countries = ", ".join(source.countries) or words.text("screen.all_countries")
        sys.stdout.write(clean(f"{source.id:<13} {countries:<4} {needed:<20} {source.title}") + "\n")
        sys.stdout.write("              " + clean(f"{', '.join(source.tells)}") + "\n")
        sys.stdout.write("              " + clean(f"{source.homepage} · {source.terms}") + "\n")
    sys.stdout.write("\n" + clean(words.text("screen.registries", accept=ACCEPT, off=OFF)) + "\n")
    for suffix, registry in REGISTRIES.items():
        state = words.text(f"screen.registry_{access(f'name.{suffix}')}")
        sys.stdout.write(clean(f".{suffix:<4} {state}: {registry.owner}, {registry.site} · {registry.wording}") + "\n")
    sys.stdout.write(f"\n{words.text('page.by_hand')}\n")
    for country, places in sorted(PLACES.items()):
        sys.stdout.writelines(f"{country:<13} {place.name}: {place.url}\n" for place in places)
    return Exit.DONE


def _as_dict(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "title": source.title,
        "homepage": source.homepage,
        "terms": source.terms,
        "origin": source.origin,
        "countries": list(source.countries),
        "tells": list(source.tells),
        "needs": list(source.needs),
        "key": source.key,
        "key_set": bool(find_key(source.key)) if source.key else None,
        "pace": source.pace,
        "registries": _registries() if source.id == "rdap" else None,
    }


def _registries() -> list[dict[str, str]]:
    """The top-level domains whose owners' words are known, and whether each is asked."""
    return [
        {
            "suffix": suffix,
            "owner": registry.owner,
            "wording": registry.wording,
            "site": registry.site,
            "access": access(f"name.{suffix}"),
        }
        for suffix, registry in REGISTRIES.items()
    ]
