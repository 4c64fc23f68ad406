"""How well does the adapter read real sites (archives beside the project, never part of it)?"""

import json
import re
from collections.abc import Container, Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from sources import website
from sources.contacts import as_phone
from sources.errors import Failure, Unavailable
from sources.model import Document, Inquiry, Record
from sources.people_told import LONG_AGO
from sources.reading import read_text

SITES = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples" / "sites"
pytestmark = pytest.mark.skipif(not SITES.is_dir(), reason="the sample sites are not beside the project")

PRECISION, RECALL = 0.9, 0.8  # of the people, over all sites together


class Archive:
    """Answers from one archive; what is not in it is unavailable."""

    key = ""

    def __init__(self, path: Path) -> None:
        self.pages: dict[str, Document] = {}
        with path.open("rb") as stream:
            for record in ArchiveIterator(stream):
                if record.rec_type == "response":
                    self._add(record)

    def _add(self, record: object) -> None:
        url = record.rec_headers.get_header("WARC-Target-URI")  # type: ignore[attr-defined]  # warcio has no types
        http = record.http_headers  # type: ignore[attr-defined]  # idem
        self.pages[url] = Document(
            source="website",
            asked=url,
            url=url,
            fetched_at="2026-11-20T10:00:00Z",
            status=int(http.get_statuscode()),
            media_type=(http.get_header("content-type") or "").split(";")[0],
            body=record.content_stream().read(),  # type: ignore[attr-defined]  # idem
        )

    async def get(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        *,
        accept: str = "",
        hidden: Mapping[str, str] | None = None,
        expect: Container[int] = (200,),
        api: bool = False,
    ) -> Document:
        assert not params
        assert not accept
        assert not hidden
        assert not api
        url = url if url in self.pages else f"{url}.html"  # as static hosts answer clean addresses
        if url not in self.pages:
            raise Unavailable(Failure.NOT_IN_RECORDING, url)
        document = self.pages[url]
        if document.status not in expect:
            raise Unavailable(Failure.STATUS, str(document.status))
        return document


def labels() -> list[dict[str, object]]:
    file = SITES / "labels.jsonl"
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


def records(documents: list[Document]) -> Iterator[Record]:
    for document in documents:
        text = read_text(document).text
        for record in website.read(document):
            assert all(v.quote == text[v.start : v.end] for v in record.values), document.url
            yield record


@cache
def read_archive(name: str) -> tuple[Record, ...]:
    """All that the pages of one archive say."""
    return tuple(records([d for d in Archive(SITES / name).pages.values() if d.status == 200]))


def expected(label: dict[str, object]) -> dict[str, str]:
    given: dict[str, str] = {k: v for k, v in label["identifiers"].items() if v}  # type: ignore[attr-defined]  # JSON
    country = {"nl": "NL", "be": "BE", "de": "DE", "fr": "FR", "com": "NL"}[
        str(label["site"]).strip("/").rsplit(".", 1)[-1]
    ]
    wanted = {}
    for kind, printed in given.items():
        if kind == "phone":
            wanted[kind] = as_phone(printed, country)
        elif kind == "vat":
            wanted[kind] = re.sub(r"[^A-Z0-9]", "", printed.replace("BTW", ""))
        elif kind == "email":
            wanted[kind] = printed.lower()
        else:
            wanted[kind] = re.sub(r"\D", "", printed)
    return wanted


def masked(value: str) -> str:
    return re.sub(r"^NL\d{9}B", "NL*********B", value)


@pytest.mark.parametrize("label", labels(), ids=lambda label: str(label["archive"]))
def test_every_identifier_is_found(label: dict[str, object]) -> None:
    company = (r for r in read_archive(str(label["archive"])) if r.schema == "Company")
    found = {(v.property, v.value) for r in company for v in r.values}
    missing = [(k, v) for k, v in expected(label).items() if (k, v) not in found and (k, masked(v)) not in found]
    assert missing == []


def test_people_are_found_and_nobody_else() -> None:
    right = given = wanted = 0
    report: list[str] = []
    for label in labels():
        found = {r.first("name") for r in read_archive(str(label["archive"])) if r.schema == "Person"}
        named = {str(p["name"]) for p in label["people"]}  # type: ignore[attr-defined]  # JSON
        right, given, wanted = right + len(found & named), given + len(found), wanted + len(named)
        report += [f"{label['archive']}: too many {found - named}, missed {named - found}"] if found != named else []
    assert right / given >= PRECISION, report
    assert right / wanted >= RECALL, report
    assert LONG_AGO > 0


@pytest.mark.parametrize("label", labels(), ids=lambda label: str(label["archive"]))
async def test_the_walk_reaches_every_page_that_the_archive_holds(label: dict[str, object]) -> None:
    archive = Archive(SITES / str(label["archive"]))
    host = str(label["site"]).split("//")[1].strip("/")
    got: list[Document] = []
    with suppress(Unavailable):  # links that the archive does not hold are named at the end
        async for document in website.collect(Inquiry(on=date(2026, 11, 22), site=host), archive):
            got.append(document)  # noqa: PERF401 - what came before the error counts
    bodies = {d.sha256 for d in archive.pages.values() if d.status == 200}
    assert {d.sha256 for d in got} == bodies
    assert len(got) == len(bodies)
