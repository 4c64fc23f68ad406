"""When was the first certificate issued for the site's domain name?

The certificate transparency search of Sectigo, https://crt.sh; rows as its JSON output gives them. `not_before` counts,
since `entry_timestamp` is when a log took it in, sometimes years later. The service cuts at 10,000 rows in no order, so
this is a certificate that existed, not surely the first. Needed: `not_before`. Ignored by name: issuer_ca_id,
issuer_name, common_name, name_value, id, entry_timestamp, not_after, serial_number, result_count.
"""

from collections.abc import AsyncIterator, Iterator
from urllib.parse import parse_qs, urlsplit

from sources import dates, domains
from sources.adapter import Web
from sources.errors import Changed, Failure, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source
from sources.quoting import parse

SOURCE = Source(
    id="certificates",
    title="Certificate transparency (crt.sh)",
    homepage="https://crt.sh/",
    terms="Public transparency logs, searched free of charge and without guarantee at crt.sh; asked once per inquiry.",
    origin=Origin.THIRD_PARTY,
    tells=("firstCertificate",),
    needs=(Needs.SITE,),
    pace=5.0,  # the service answers series of names with 429
)
NOTHING_FOUND = b"[]"


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the certificates of the site's domain. Raises `NotCovered` for platforms."""
    query = {"q": domains.registrable(inquiry.site), "output": "json"}
    answer = await web.get("https://crt.sh/", query, accept="application/json", api=True)
    if answer.body.strip() == NOTHING_FOUND:
        # Right after a failure the service answers with an empty list: it is believed when it says so twice.
        answer = await web.get("https://crt.sh/", query, accept="application/json", api=True)
    yield answer


def read(document: Document) -> Iterator[Record]:
    """Read the certificate that is valid from the earliest day; no record when there is none at all."""
    rows = parse(document, broken=Unavailable)
    if not isinstance(rows.value, list):
        raise Changed(Failure.CHANGED_SHAPE, "the answer is no list")
    days = [_not_before(row) for row in rows.value]
    if not days:
        return
    first = min(range(len(days)), key=days.__getitem__)
    place = rows.items()[first].at("not_before")
    domain = parse_qs(urlsplit(document.asked).query)["q"][0]
    value = place.says("firstCertificate", place.read(dates.from_moment), place.string())
    yield Record(schema="Certificate", key=domain, values=(value,))


def _not_before(row: object) -> str:
    """The moment as written, which sorts as it is; 10,000 rows are looked through without finding each one's place."""
    moment = row.get("not_before") if isinstance(row, dict) else None
    if not isinstance(moment, str):
        raise Changed(Failure.CHANGED_SHAPE, "a certificate without not_before")
    return moment
