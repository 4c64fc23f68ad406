"""What does the domain name say of the firm's mail and tools today, and is the name in use at all?

DNS over HTTPS, JSON as https://developers.google.com/speed/public-dns/docs/doh/json gives it. DNS has no history: the
facts are of the day of asking. Kept apart are: the name does not exist (NXDOMAIN), the name's own servers fail (SERVFAIL),
nobody answered, and, of mail servers, that none is named. Needed: Status; of answers name, type and data. Ignored by name:
TC, RD, RA, AD, CD, Question, Authority, Additional, Comment, edns_client_subnet, TTL.
"""

import re
from collections.abc import AsyncIterator, Iterator
from urllib.parse import parse_qs, urlsplit

from sources import domains
from sources.adapter import Web
from sources.dns_words import NOBODY, TOKENS, UNNAMED, is_parking, policy_of, provider_of
from sources.errors import Failure, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="dns",
    title="Domain name system (DNS)",
    homepage="https://dns.google/",
    terms="Public DNS, asked through Google's resolver, which sees the domain name: four questions an inquiry.",
    origin=Origin.THIRD_PARTY,
    tells=("mailServer", "mailPolicy", "tools", "nameserver", "parked"),
    needs=(Needs.SITE,),
    pace=0.2,  # made for far more; one reader's four questions are nothing to it
)
RESOLVER = "https://dns.google/resolve"
MX, TXT, NS = 15, 16, 2
NO_ERROR, SERVER_FAILED, NO_SUCH_NAME = 0, 2, 3  # RFC 1035, 4.1.1


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for mail servers, texts, mail policy and name servers. Raises `NotCovered` for platforms."""
    domain = domains.registrable(inquiry.site)
    for name, kind in ((domain, "MX"), (domain, "TXT"), (f"_dmarc.{domain}", "TXT"), (domain, "NS")):
        yield await web.get(RESOLVER, {"name": name, "type": kind}, accept="application/dns-json", api=True)


def read(document: Document) -> Iterator[Record]:
    """Read one answer; no record for a name that does not exist or holds nothing of the kind.

    Raises `Unavailable` when the name's own servers fail.
    """
    answer = parse(document)
    status = answer.at("Status").integer()
    if status == NO_SUCH_NAME:
        return
    if status != NO_ERROR:
        why = "SERVFAIL: its name servers fail" if status == SERVER_FAILED else f"DNS status {status}"
        raise Unavailable(Failure.STATUS, why)
    asked = parse_qs(urlsplit(document.asked).query)
    rows = answer.each("Answer")
    values = [value for row in rows for value in _said(row)]
    if asked["type"] == ["MX"] and not any(row.at("type").value == MX for row in rows):
        values.append(answer.at("Status").says("mailServer", UNNAMED))
    if values:
        yield Record(schema="Domain", key=asked["name"][0].removeprefix("_dmarc."), values=tuple(values))


def _said(row: Field) -> Iterator[Value]:
    kind, data = row.at("type").value, row.at("data")
    if kind == MX:
        yield from _mail_server(data)
    elif kind == TXT:
        yield from _text(data)
    elif kind == NS:
        server = data.string().lower().rstrip(".")
        yield data.says("nameserver", server, data.string())
        if is_parking(server):
            yield data.says("parked", "yes", data.string())


def _mail_server(data: Field) -> Iterator[Value]:
    server = data.string().lower().split()[-1:]
    if not server:
        return
    host = server[0].rstrip(".")
    yield data.says("mailServer", host or NOBODY, data.string())
    if provider_of(host):
        yield data.says("tools", provider_of(host), data.string())


def _text(data: Field) -> Iterator[Value]:
    """A text, which may come in quoted pieces of 255 bytes."""
    written = data.string()
    pieces = re.findall(r'"([^"]*)"', written)
    text = "".join(pieces) if pieces else written
    if policy_of(text):
        yield data.says("mailPolicy", policy_of(text), written)
    for sender in re.findall(r"\binclude:(\S+)", text) if text.lower().startswith("v=spf1") else ():
        if provider_of(sender.lower()):
            yield data.says("tools", provider_of(sender.lower()), written)
    for token, tool in TOKENS.items():
        if text.lower().startswith(token):
            yield data.says("tools", tool, written)
