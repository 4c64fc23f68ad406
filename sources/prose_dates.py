"""Which day does a sentence of the Belgian register name, in Dutch, French, English or German?

Formats as its pages print them: `3 maart 2019`, `1er mars 2019`, `March 3, 2019`, `3 March 2019`, `3. März 2019`.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

MONTHS: Mapping[str, int] = {
    name: number
    for names in (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
    )
    for number, name in enumerate(names.split(), start=1)
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<!\w)(?:(?P<day>\d{{1,2}})(?:er|\.)?\s+(?P<month>{_MONTH})"
    rf"|(?P<name>{_MONTH})\s+(?P<number>\d{{1,2}}),)\s+(?P<year>\d{{4}})(?!\d)",
    re.IGNORECASE,
)


def find_days(text: str) -> Iterator[tuple[str, int, int]]:
    """Give every day that a text names, as ISO 8601 with its place; one that no calendar has is none."""
    for found in _DATE.finditer(text):
        month = MONTHS[(found["month"] or found["name"]).lower()]
        try:
            day = date(int(found["year"]), month, int(found["day"] or found["number"]))
        except ValueError:
            continue
        yield day.isoformat(), found.start(), found.end()


def first_day(text: str) -> str:
    """Give the first day that a text names, or the empty string."""
    return next((day for day, _, _ in find_days(text)), "")
