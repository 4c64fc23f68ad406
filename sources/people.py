"""Whom does a page name as the firm's own people, and in which role?

Precision goes before recall: customers, reviewers, suppliers and those who left are no colleagues.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from sources.names import LONGEST_NAME
from sources.people_cards import find_cards
from sources.people_told import find_below, find_told, oldest_year
from sources.reading import Reading
from sources.roles import LEADING
from sources.seen import Seen, is_customers, lines_of

MOST_PEOPLE = 200  # on one page: a firm that shows more needs no call to be believed
OTHERS_PAGES = frozenset(("blog", "case", "terms", "privacy", "careers"))  # show others, or nobody, on their cards
_GONE = re.compile(
    r"pensioen|retired|retires|retirement|retraite|ruhestand|overleden|overleed|†|verstorben|décéd"
    r"|passed away|verliet|left the company|in memoriam",
    re.IGNORECASE,
)
BEFORE = 60  # characters between a name and the word that says that its bearer is gone
MOST_GONE = 200  # such words on one page: an obituary column is no firm's page


def find_people(reading: Reading, page_role: str, year: int, theirs: Container[int] = ()) -> list[Seen]:
    """Find the firm's own people on a page of the role `page_role`, each once, in the order of the page.

    `year` is that of the fetch: it tells a founder from a figure of the past. `theirs`: where the blocks begin that
    speak of a host, a builder or a supervisor.
    """
    if page_role in ("blog", "case"):
        return []
    found = find_cards(reading, page_role) if page_role not in OTHERS_PAGES else []
    oldest = oldest_year(reading, year)
    shown = [b for b in reading.blocks if b.area not in ("head", "nav") and b.start not in theirs]
    for block in shown:
        if not is_customers(reading, block):
            found.extend(find_told(reading, block, page_role, year, oldest))
    if page_role in ("imprint", "contact"):
        found.extend(find_below([line for block in shown for line in lines_of(reading, block)]))
    every = sorted(_merge(found), key=lambda seen: seen.start)
    return [seen for seen in every[:MOST_PEOPLE] if not has_left(seen.name, reading)]


def _merge(found: list[Seen]) -> Iterator[Seen]:
    """Give each person once, with the role that weighs most; a given name alone is dropped when somebody bears it."""
    best: dict[str, Seen] = {}
    for seen in found:
        key = " ".join(seen.name.casefold().split())
        known = best.get(key)
        if known is None:
            best[key] = seen
        else:
            first = seen if _weight(seen) > _weight(known) else known
            best[key] = replace(first, card=seen.card or known.card)
    firsts = {key.split(" ")[0] for key, seen in best.items() if seen.is_named}
    yield from (seen for key, seen in best.items() if seen.is_named or key not in firsts)


def _weight(seen: Seen) -> int:
    return 0 if not seen.role else 2 if LEADING.search(seen.role) else 1


@lru_cache(maxsize=1)
def _leavings(text: str) -> tuple[str, ...]:
    """Give what stands before each word that says that somebody is gone, folded."""
    reach = BEFORE + LONGEST_NAME
    return tuple(
        text[max(0, m.start() - reach) : m.start()].casefold() for m in islice(_GONE.finditer(text), MOST_GONE)
    )


def has_left(name: str, reading: Reading) -> bool:
    """Whether the page says in one sentence that this person is gone: retired, deceased, or left."""
    for before in _leavings(reading.text):
        _, found, between = before.rpartition(name.casefold())
        if found and len(between) <= BEFORE and "." not in between and "\n" not in between:
            return True
    return False
