"""Which request would be sent to the CRM: method, address, headers and body, with the key kept apart?"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reports.pushing.crms import HOST, Crm, Note
from research.keys import find_key

JSON = "application/json"
STARS = "********"
NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?:\.(?!-)[a-z0-9-]{1,63})+")


class WrongSettingError(ValueError):
    """A setting of the seller's is not what it must be; the message names the variable and what is expected."""


@dataclass(frozen=True, slots=True)
class Request:
    """One POST. `headers` are those that may be shown; `hidden`: the header with the key, empty while none is given."""

    url: str
    headers: tuple[tuple[str, str], ...]
    body: str
    key_header: str
    key_before: str
    hidden: str = field(repr=False)

    def shown(self) -> Iterator[tuple[str, str]]:
        """Every header as it may be read by anybody."""
        yield from self.headers
        yield self.key_header, f"{self.key_before}{STARS}"


def request_of(crm: Crm, note: Note, agent: str) -> Request:
    """The request that writes this note; what the seller has not given yet stands in it as <VARIABLE>.

    `agent`: the User-Agent. Raises `WrongSettingError`.
    """
    name, before = crm.header
    key = key_of(crm)
    return Request(
        url=crm.address.replace(HOST, host_of(crm) or f"<{crm.host}>"),
        headers=(
            ("User-Agent", agent),
            ("Accept-Encoding", "gzip"),
            ("Accept", JSON),
            ("Content-Type", JSON),
        ),
        body=json.dumps(crm.body(note), ensure_ascii=False, indent=2),
        key_header=name,
        key_before=before,
        hidden=f"{before}{crm.spelled(key)}" if key else "",
    )


def key_of(crm: Crm) -> str:
    """The key, empty while nobody gave one. Raises `WrongSettingError` for one that no header can hold."""
    given = find_key(crm.key)
    if not (given.isascii() and given.isprintable()):
        raise WrongSettingError(f"{crm.key}: letters, digits and signs on one line expected")
    return given


def host_of(crm: Crm) -> str:
    """The host where the seller's own CRM runs, empty while he has not said it. Raises `WrongSettingError`."""
    given = find_key(crm.host).casefold().removeprefix("https://").rstrip("/")
    if given and not (NAME.fullmatch(given) and given.endswith(crm.hosts)):
        raise WrongSettingError(f"{crm.host}: a host name that ends in {crm.hosts} expected")
    return given


def sort_of(crm: Crm) -> str:
    """The number of the type of item that is written, empty while the seller has not said it. Raises `WrongSettingError`."""
    given = find_key(crm.sort)
    if given and not (given.isascii() and given.removeprefix("-").isdigit()):
        raise WrongSettingError(f"{crm.sort}: a whole number expected")
    return given


def missing(crm: Crm) -> tuple[str, ...]:
    """The environment variables that the seller has yet to set."""
    return tuple(name for name in (crm.key, crm.host, crm.sort) if name and not find_key(name))
