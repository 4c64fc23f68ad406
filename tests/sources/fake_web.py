"""A small web for the tests of adapters: answers by address, remembers what was asked, touches no network."""

from collections.abc import AsyncIterator, Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlencode

from sources.adapter import NOTHING
from sources.blank import blank
from sources.errors import Failure, Refused, Unavailable
from sources.exchange import Answer
from sources.model import Document, Record
from sources.reading import read_text

FETCHED_AT = "2026-11-20T09:00:00Z"
SHUT_OUT = frozenset({401, 403, 429})


def document(
    body: bytes | str,
    url: str = "https://service.example/",
    status: int = 200,
    media_type: str = "application/json",
    final: str = "",
) -> Document:
    """A document as the door would have stored it."""
    return Document(
        source="test",
        asked=url,
        url=final or url,
        fetched_at=FETCHED_AT,
        status=status,
        media_type=media_type,
        body=body.encode() if isinstance(body, str) else body,
    )


def stored(test: str, name: str, url: str = "https://service.example/", status: int = 200) -> Document:
    """A stored answer from the folder that has the name of the test's module, less `test_`."""
    folder = Path(test).with_name(Path(test).stem.removeprefix("test_"))
    kind = "text/html" if name.endswith(".html") else "application/json"
    return document((folder / name).read_bytes(), url, status, kind)


@dataclass(frozen=True, slots=True)
class Request:
    """One question: its address with its query, the headers that are sent and never stored, and what was posted."""

    url: str
    hidden: Mapping[str, str]
    api: bool
    body: str = ""
    drop: tuple[str, ...] = ()
    query: Mapping[str, str] = field(default_factory=dict)
    fill: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class FakeWeb:
    """Gives the documents in turn whose `asked` is the address; the last one again and again.

    As in the door, the fields that an adapter drops are blanked.
    """

    documents: Iterable[Document]
    key: str = ""
    requests: list[Request] = field(default_factory=list)
    is_replay: bool = False

    async def get(
        self,
        url: str,
        params: Mapping[str, str] = NOTHING,
        *,
        accept: str = "",  # noqa: ARG002 - part of the protocol
        hidden: Mapping[str, str] = NOTHING,
        expect: Container[int] = (200,),
        api: bool = False,
        drop: Iterable[str] = (),
        fill: Mapping[str, str] = NOTHING,
        hidden_query: Mapping[str, str] = NOTHING,
    ) -> Document:
        """Answer as the door does: a status that is not expected is raised."""
        if params:
            url += ("&" if "?" in url else "?") + urlencode(params)
        return self._answer(Request(url, hidden, api or bool(fill), "", tuple(drop), hidden_query, fill), expect)

    async def post(
        self,
        url: str,
        body: str,
        content_type: str,  # noqa: ARG002 - part of the protocol
        *,
        accept: str = "",  # noqa: ARG002 - part of the protocol
        hidden: Mapping[str, str] = NOTHING,
        fill: Mapping[str, str] = NOTHING,  # noqa: ARG002 - part of the protocol
        expect: Container[int] = (200,),
        drop: Iterable[str] = (),
        hidden_query: Mapping[str, str] = NOTHING,
    ) -> Document:
        """Answer as to a question at that address; `body` is what was written, without the secrets."""
        return self._answer(Request(url, hidden, True, body, tuple(drop), hidden_query), expect)

    def _answer(self, request: Request, expect: Container[int]) -> Document:
        url = request.url
        before = sum(earlier.url == url for earlier in self.requests)
        self.requests.append(request)
        answers = [answer for answer in self.documents if answer.asked == url]
        if not answers:
            raise Unavailable(Failure.NOT_IN_RECORDING, url)
        answer = answers[min(before, len(answers) - 1)]
        if answer.status not in expect:
            error = Refused if answer.status in SHUT_OUT else Unavailable
            raise error(Failure.STATUS, str(answer.status))
        return replace(answer, body=blank(Answer(answer.status, (), answer.body), request.drop).body)

    def asked(self) -> list[str]:
        """The addresses in the order in which they were asked."""
        return [request.url for request in self.requests]


async def everything(documents: AsyncIterator[Document]) -> list[Document]:
    """All documents that an adapter collects."""
    return [one async for one in documents]


def quoted(source: Document, records: Iterable[Record]) -> list[Record]:
    """The records, once it is sure that every quote stands where it says."""
    found = list(records)
    text = read_text(source).text
    for record in found:
        assert record.values
        for value in record.values:
            assert value.quote
            assert text[value.start : value.end] == value.quote
    return found


def facts(record: Record) -> dict[str, list[str]]:
    """The values of each property, in order."""
    told: dict[str, list[str]] = {}
    for value in record.values:
        told.setdefault(value.property, []).append(value.value)
    return told
