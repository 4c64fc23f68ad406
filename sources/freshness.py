"""May a stored answer be used again, and how is its server asked whether it still holds (RFC 9111, a private cache)?

Kept simple: only `max-age` makes an answer fresh, never a guess; everything else is asked again with the validators.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Protocol

from sources.exchange import Answer
from sources.model import Document

KEPT = ("etag", "last-modified", "cache-control", "age")  # what later runs need to ask again
MAX_AGE = 365 * 24 * 3600  # seconds; more than a year is no promise that anybody keeps


class Cache(Protocol):
    """What earlier runs have stored."""

    def kept(self, asked: str) -> Document | None:
        """The newest document that was asked for under this address, or None when there is none."""


def kept_headers(answer: Answer) -> tuple[tuple[str, str], ...]:
    """The few headers of an answer that matter later."""
    return tuple((name, answer.header(name)) for name in KEPT if answer.header(name))


def _directives(value: str) -> Mapping[str, str]:
    """Read `Cache-Control`; of a directive that is given twice, the smaller value counts."""
    found: dict[str, str] = {}
    for part in value.lower().split(","):
        name, _, argument = part.strip().partition("=")
        argument = argument.strip().strip('"')
        found[name.strip()] = min(found[name.strip()], argument, key=_seconds) if name.strip() in found else argument
    return found


def _seconds(value: str) -> int:
    """Read a number of seconds; what is none counts as nought, so that the answer is stale (RFC 9111, 4.2.1)."""
    return min(int(value[:12]), MAX_AGE) if value.isascii() and value.isdigit() else 0


def is_fresh(document: Document, now: datetime) -> bool:
    """Say whether a stored document may be used without asking its server."""
    headers = dict(document.headers)
    directives = _directives(headers.get("cache-control", ""))
    if "no-store" in directives or "no-cache" in directives or "max-age" not in directives:
        return False
    fetched = datetime.fromisoformat(document.fetched_at)
    age = (now - fetched.replace(tzinfo=fetched.tzinfo or UTC)).total_seconds()
    lived = age + _seconds(headers.get("age", "0"))
    return age >= 0 and lived < _seconds(directives["max-age"])  # a moment in the future is a clock gone wrong


def validators(document: Document) -> tuple[tuple[str, str], ...]:
    """The request headers that ask whether a stored document still holds."""
    names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return tuple((names[name], value) for name, value in document.headers if name in names)
