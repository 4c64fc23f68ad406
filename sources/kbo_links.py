"""Which Belgian companies came before this one or after it: absorbed, split, renumbered, taken over?

One sentence per link: `0403.174.065 (NAME) is opgeslorpt door deze entiteit sinds 20 juni 2003`, listed in one direction or
in both. A sentence whose verb we do not know may be such a link: it is given as a possible predecessor, without a manner.
"""

import re
from collections.abc import Iterator, Sequence

from sources.kbo_page import NUMBER, Row, ten_digits
from sources.model import Record, Value
from sources.prose_dates import first_day

_THIS = re.compile(r"deze entiteit|cette entité|this entity|diese[rn]? einheit", re.IGNORECASE)
_NAME = re.compile(r"\((.+)\)")
_MANNERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("demerger", re.compile(r"splits|scind|scission|split|spalt", re.IGNORECASE)),
    ("merger", re.compile(r"opgeslorpt|overgenomen|gefusioneerd|fusie|absorb|fusion|merge|aufgenommen", re.IGNORECASE)),
    (
        "conversion",
        re.compile(r"vervangen|vervangt|omgezet|remplac|transform|replac|ersetzt|umgewandelt", re.IGNORECASE),
    ),
    ("transfer", re.compile(r"overgedragen|overdracht|inbreng|transf|apport|contribut|übertragen", re.IGNORECASE)),
)
# The subject of these came after the other one: it came out of it or took it over; of every other verb it came first.
_CAME_OUT = re.compile(
    r"ontstaan|voortgekomen|issue|\bnée\b|vervangt|remplace cette|result|originat|replaces|entstanden"
    r"|heeft .*opgeslorpt|\ba absorb|has absorbed",
    re.IGNORECASE,
)


def successions(number: str, rows: Sequence[Row]) -> Iterator[Record]:
    """Give one record for each other company, at the first sentence that links it."""
    seen: set[str] = set()
    for row in rows:
        if row.section != "links":
            continue
        text = " ".join(line for cell in row.cells for line in cell)
        written = NUMBER.search(text)
        other = ten_digits(written[0]) if written else next(iter(row.linked), "")
        if other and other not in seen:
            seen.add(other)
            place = written.start() if written else 0
            yield Record(schema="Succession", key=f"{number}/{other}", values=tuple(_link(row, text, other, place)))


def _link(row: Row, text: str, other: str, place: int) -> Iterator[Value]:
    name, this = _NAME.search(text), _THIS.search(text)
    verbs = _NAME.sub("", text)
    is_subject = this is None or place < this.start()
    came_first = is_subject != bool(_CAME_OUT.search(verbs))
    manner = next((word for word, pattern in _MANNERS if pattern.search(verbs)), "")
    side = "predecessor" if came_first or not manner else "successor"
    yield row.says(f"{side}Number", other, other)
    if name:
        yield row.says(side, name[1], name[1])
    if manner:
        yield row.says("manner", manner, text)
    if day := first_day(text):
        yield row.says("date", day, text)
