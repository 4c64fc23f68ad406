"""From when until when, as a profile prints it: "July 2022 - Present (5 months)", "2016 – 2019", in whatever language?

Years are digits everywhere; a month counts where its name is one that we know in Dutch, English, French or German, else
the year is all that is taken. A dash with a word behind it and no second year: it goes on.
"""

import re

from sources.prose_dates import MONTHS

_YEAR = r"(?P<{0}>(?:19|20)\d\d)(?!\d)"
_MONTH = r"(?:(?P<{0}>[^\W\d_]{{3,}})\.? (?:de )?)?"
_PERIOD = re.compile(
    rf"{_MONTH.format('from_month')}{_YEAR.format('start')}"
    rf"(?P<rest>\s*[-–—]\s*(?:{_MONTH.format('to_month')}{_YEAR.format('end')}|(?P<on>[^\W\d_]{{3,}})))?"
)
_BEGINNINGS = {name[:3]: number for name, number in MONTHS.items()} | {
    short: number
    for number, names in {3: "maa mrt mär mar", 6: "juin", 7: "juil", 10: "okt oct", 12: "déc dez dec"}.items()
    for short in names.split()
}


def period(text: str) -> tuple[str, str] | None:
    """The partial dates of start and end ("" while it goes on), or None for a line that names no period."""
    found = _PERIOD.search(text)
    if found is None:
        return None
    start = _partial(found["from_month"], found["start"])
    if found["end"]:
        return start, _partial(found["to_month"], found["end"])
    return (start, "") if found["on"] else (start, found["start"])


def day(text: str) -> str:
    """A day as an export prints it, "12 Mar 2024" or "7-Feb-22", as a partial date; "" for another format."""
    parts = re.fullmatch(r"(\d{1,2})[ -]([^\W\d_]{3,})\.?[ -](\d{4}|\d\d)", text.strip())
    if parts is None or not 1 <= int(parts[1]) <= 31:
        return ""
    month = _month(parts[2])
    year = parts[3] if len(parts[3]) == 4 else f"20{parts[3]}"  # the service exists since 2003
    return f"{year}-{month:02d}-{int(parts[1]):02d}" if month else year


def _partial(month: str | None, year: str) -> str:
    number = _month(month or "")
    return f"{year}-{number:02d}" if number else year


def _month(name: str) -> int:
    """The number of a month, whole or cut short, or 0 for a word that is none that we know."""
    folded = name.casefold()
    if folded in MONTHS:
        return MONTHS[folded]
    is_short = len(folded) <= 4 or any(month.startswith(folded) for month in MONTHS)
    return (_BEGINNINGS.get(folded[:4], 0) or _BEGINNINGS.get(folded[:3], 0)) if is_short else 0
