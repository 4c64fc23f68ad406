"""Which company did the seller mean the last time that this name or site led to several?

A choice is the seller's own note: it is kept in the database as such, with its day, and the next brief on the same name,
site and country begins from it instead of asking again. Another `--number` is always stronger.
"""

import json
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from research.model import Attempt, Outcome
from sources.model import Document, Identifier, Inquiry, Record, Value
from sources.quoting import parse

if TYPE_CHECKING:  # whoever asks opens the store: here it is only written to and read
    from research.store import Store

SOURCE = "choice"


def remember(store: "Store", inquiry: Inquiry, chosen: Identifier, now: datetime) -> None:
    """Keep what the seller chose for an inquiry without a number. Raises `research.store.StoreError`."""
    question = question_of(inquiry)
    moment = now.strftime("%Y-%m-%dT%H:%M:%SZ")
    told = {"kind": chosen.kind, "value": chosen.value, "country": chosen.country}
    document = Document(
        source=SOURCE,
        asked=f"choice:{question}",
        url=f"choice:{question}",
        fetched_at=moment,
        status=200,
        media_type="application/json",
        body=json.dumps(told).encode(),
    )
    answer = parse(document)
    values: list[Value] = [value for name in told for value in answer.told(name, name)]
    record = Record(schema="Choice", key=question, values=tuple(values))
    attempt = Attempt(source=SOURCE, outcome=Outcome.FOUND, moment=moment)
    store.keep_result(question, [document], [(document.sha256, record)], [attempt])


def remembered(store: "Store", inquiry: Inquiry) -> Identifier | None:
    """What the seller last chose for this inquiry, or None when there was nothing to choose. Raises `StoreError`."""
    chosen = [(sha, r) for sha, r in store.records(question_of(inquiry)) if r.schema == "Choice"]
    newest = max(chosen, key=lambda pair: store.document(pair[0]).fetched_at, default=None)
    if newest is None:
        return None
    record = newest[1]
    return Identifier(record.first("kind"), record.first("value"), record.first("country"))


def question_of(inquiry: Inquiry) -> str:
    """The id under which a choice is kept: name, site and country, whatever the day and the claims."""
    asked = (SOURCE, inquiry.name.casefold(), inquiry.site.casefold(), inquiry.country.upper())
    return sha256("\n".join(asked).encode()).hexdigest()[:12]
