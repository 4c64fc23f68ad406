"""Stored real answers of the crawl index and of three networks give the facts they hold, or the right named outcome.

The answers lie beside the project and never in it; without them the table is skipped. Some lie wrapped in the exchange
of which they were part, so each row says how its answer is taken out.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sources import bluesky, commoncrawl, github, mastodon
from sources.errors import Unavailable
from sources.model import Document, Record
from sources.quoting import parse
from tests.sources.fake_web import document, facts, quoted

SAMPLES = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples" / "evidence"
needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the stored real answers lie beside the project")
Read = Callable[[Document], Iterator[Record]]


def as_is(text: str) -> str:
    return text


def body(text: str) -> str:
    return str(json.loads(text)["response_text"])


def fixture(text: str) -> str:
    return json.dumps(json.loads(text)[0]["response"])


def first(text: str) -> str:
    return json.dumps(json.loads(text)["follows"][0])


TABLE: list[tuple[Read, str, Callable[[str], str], int, list[dict[str, str]]]] = [
    (commoncrawl.read, "commoncrawl/test_basics.0.json", body, 200, [{"firstCapture": "2025-08-04"}]),
    (commoncrawl.read, "commoncrawl/test_multi_cc1.0.json", body, 200, [{"firstCapture": "2025-08-04"}]),
    (commoncrawl.read, "commoncrawl/test_capture_object.1.json", body, 200, [{"firstCapture": "2025-08-02"}]),
    (github.read, "github/get-organization.json", fixture, 200, [{"accountCreated": "2017-10-10"}]),
    (mastodon.read, "mastodon/test_account_lookup.1.json", as_is, 404, []),
    (mastodon.read, "mastodon/test_account_lookup.2.json", as_is, 200, [{"accountCreated": "2026-08-01"}]),
    (mastodon.read, "mastodon/test_account_lookup.3.json", as_is, 200, [{"accountCreated": "2026-08-01"}]),
    (
        mastodon.read,
        "mastodon/test_entity_account.0.json",
        as_is,
        200,
        [{"accountCreated": "2017-02-03", "verifiedSite": "https://halcy.de/"}],
    ),
    (bluesky.read, "bluesky/get_follows.json", first, 200, [{"accountCreated": "2022-11-17"}]),
]


@needs_samples
@pytest.mark.parametrize(("read", "name", "taken", "status", "meant"), TABLE, ids=[row[1] for row in TABLE])
def test_a_real_answer(
    read: Read, name: str, taken: Callable[[str], str], status: int, meant: list[dict[str, str]]
) -> None:
    answer = document(taken((SAMPLES / name).read_text("utf-8")), "https://service.example/", status)
    records = quoted(answer, read(answer))
    assert len(records) == len(meant)
    for record, expected in zip(records, meant, strict=True):
        assert {key: values[0] for key, values in facts(record).items()}.items() >= expected.items()


@needs_samples
@pytest.mark.parametrize("row", [row for row in TABLE if row[3] == 200], ids=lambda row: row[1])
def test_the_same_answer_cut_short_is_unavailable(row: tuple[Any, ...]) -> None:
    text = row[2]((SAMPLES / row[1]).read_text("utf-8")).rstrip()
    with pytest.raises(Unavailable):
        list(row[0](document(text[: len(text) * 3 // 4], "https://service.example/")))


@needs_samples
def test_the_list_of_crawls_gives_one_a_year() -> None:
    listed = body((SAMPLES / "commoncrawl" / "test_get_cc_endpoints.0.json").read_text("utf-8"))
    years = commoncrawl._yearly(parse(document(listed)))  # noqa: SLF001 - the list has no reader of its own
    assert 12 <= len(years) <= 20
    assert years[0].startswith("https://index.commoncrawl.org/CC-MAIN-2008")
