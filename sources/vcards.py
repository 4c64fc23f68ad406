"""Whom does a vCard that a site offers for download name?

Format: RFC 6350 (vCard 4.0) and its forerunners 2.1 and 3.0; only FN, N, TITLE, ROLE and KIND are looked at.
"""

import re
from collections.abc import Iterator
from itertools import islice

from sources.model import Document
from sources.names import find_name
from sources.reading import Reading
from sources.seen import Seen

MOST_CARDS = 100  # of one file: more is an address book
_BEGIN = re.compile(r"^BEGIN:VCARD[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_END = re.compile(r"^END:VCARD", re.MULTILINE | re.IGNORECASE)
_LINE = re.compile(
    r"^(?:[\w-]{1,20}\.)?(?P<name>FN|N|TITLE|ROLE|KIND)(?:;[^:\r\n]{0,100})?:(?P<value>[^\r\n]*)",
    re.MULTILINE | re.IGNORECASE,
)


def is_vcard(document: Document) -> bool:
    """Whether a document is a file of cards, whatever its server calls it."""
    return "vcard" in document.media_type or document.body[:40].lstrip(b"\xef\xbb\xbf \r\n").upper().startswith(
        b"BEGIN:VCARD"
    )


def vcard_people(reading: Reading) -> Iterator[Seen]:
    """Give the people of a file of cards; a card of a firm, a group or a place names nobody."""
    for start, end in islice(_cards(reading.text), MOST_CARDS):
        fields: dict[str, re.Match[str]] = {}
        for line in _LINE.finditer(reading.text, start, end):
            fields.setdefault(line["name"].upper(), line)
        seen = _person(fields)
        if seen:
            yield seen


def _cards(text: str) -> Iterator[tuple[int, int]]:
    """Give where the lines of each card stand; one that never ends is none, and nothing can follow it."""
    begin = _BEGIN.search(text)
    while begin:
        end = _END.search(text, begin.end())
        if end is None:
            return
        yield begin.end(), end.start()
        begin = _BEGIN.search(text, end.end())


def _person(fields: dict[str, re.Match[str]]) -> Seen | None:
    if "FN" not in fields or ("KIND" in fields and fields["KIND"]["value"].strip().lower() != "individual"):
        return None
    found = find_name(fields["FN"]["value"])
    family = fields["N"]["value"].strip("; \t") if "N" in fields else ""
    if found is None or not (family or "TITLE" in fields or "ROLE" in fields):
        return None
    at = fields["FN"].start("value")
    role = fields.get("TITLE") or fields.get("ROLE")
    text = role["value"].strip() if role else ""
    if role is None or not text:
        return Seen(found.text, at + found.start, at + found.end)
    start = role.string.index(text, role.start("value"))
    return Seen(found.text, at + found.start, at + found.end, text, start, start + len(text))
