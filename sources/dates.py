"""Which partial date does a source mean: one strict parser for each format that we know, none that guesses?

Every function gives a FollowTheMoney partial date, a string whose length is its precision (`2017`, `2017-01`,
`2017-01-08`), and raises `ValueError` on anything but its own format. A day is taken as it is written: no time zone is
applied, so that a quote and its date agree (a moment just before midnight UTC may be the next day over there).
"""

import re
from datetime import date

_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})", re.ASCII)
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})", re.ASCII)
_DAY_FIRST = re.compile(r"(?P<day>\d{2})-(?P<month>\d{2})-(?P<year>\d{4})", re.ASCII)
_DANISH = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2}) - (?P<year>\d{4})", re.ASCII)
_DOTTED = re.compile(r"(?P<day>\d{2})\.(?P<month>\d{2})\.(?P<year>\d{4})(?: ?R\.)?", re.ASCII | re.IGNORECASE)
_CAPTURE = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})\d{6}", re.ASCII)
_MOMENT = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"
    r"[T ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?",
    re.ASCII,
)


def _partial(written: re.Match[str] | None, text: str) -> str:
    if written is None:
        raise ValueError(f"not a date in this format: {text[:40]!r}")
    year, month, day = (int(written[part]) for part in ("year", "month", "day"))
    if not month:
        if day:
            raise ValueError(f"a day without a month: {text!r}")
        return date(year, 1, 1).isoformat()[:4]
    if not day:
        return date(year, month, 1).isoformat()[:7]
    return date(year, month, day).isoformat()


def from_compact(text: str) -> str:
    """KVK: `20170108`, where parts of zeros are unknown (`20170000` is `2017`)."""
    return _partial(_COMPACT.fullmatch(text), text)


def from_year(text: str) -> str:
    """A financial year: `2017`."""
    return _partial(_COMPACT.fullmatch(f"{text}0000"), text)


def from_day(text: str) -> str:
    """ISO 8601, a whole day: `2017-01-08`."""
    return _whole(_partial(_DAY.fullmatch(text), text), text)


def from_day_first(text: str) -> str:
    """Dutch and Belgian forms, day first: `08-01-2017`."""
    return _whole(_partial(_DAY_FIRST.fullmatch(text), text), text)


def from_danish(text: str) -> str:
    """cvrapi.dk, day first: `8/1 - 2017`."""
    return _whole(_partial(_DANISH.fullmatch(text), text), text)


def from_dotted(text: str) -> str:
    """Polish court register, day first, now and then with an R. for the year: `08.01.2017 R.`."""
    return _whole(_partial(_DOTTED.fullmatch(text), text), text)


def from_moment(text: str) -> str:
    """RFC 3339, with or without a zone: `2017-01-08T09:30:00Z`; the day as written."""
    return _whole(_partial(_MOMENT.fullmatch(text), text), text)


def from_capture(text: str) -> str:
    """Internet Archive: fourteen digits, `20170108093000`.

    Old captures carry a month or day of zeros and hours above 23 (`20000800241623` is `2000-08`), so the time is not
    judged, and the day after a month of zeros is nothing to go by.
    """
    written = _CAPTURE.fullmatch(text)
    if written is not None and written["month"] == "00":
        return from_year(written["year"])
    return _partial(written, text)


def _whole(partial: str, text: str) -> str:
    if len(partial) != len("2017-01-08"):
        raise ValueError(f"not a whole day: {text!r}")
    return partial
