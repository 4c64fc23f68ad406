from datetime import date
from urllib.parse import urlencode

import pytest

from sources import commoncrawl
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

INQUIRY = Inquiry(on=date(2026, 11, 22), site="https://www.dakwerk.example/")
CRAWLS = stored(__file__, "collinfo.json", commoncrawl.CRAWLS)
YEARS = {2023: "2023-06", 2024: "2024-05", 2025: "2025-04", 2026: "2026-05"}


def _asked(year: int) -> str:
    query = urlencode({"url": "dakwerk.example/*", "output": "json", "limit": "5", "filter": "=status:200"})
    return f"https://index.commoncrawl.org/CC-MAIN-{YEARS[year]}-index?{query}"


def _answer(year: int, *, found: bool) -> Document:
    if found:
        return stored(__file__, "captures.jsonl", _asked(year))
    return stored(__file__, "none.json", _asked(year), 404)


@pytest.mark.parametrize(
    ("since", "asked"),
    [(2023, [2024, 2023]), (2024, [2024, 2023]), (2026, [2024, 2025, 2026]), (2027, [2024, 2025, 2026])],
)
async def test_the_first_year_is_found_in_few_questions(since: int, asked: list[int]) -> None:
    web = FakeWeb([CRAWLS, *(_answer(year, found=year >= since) for year in YEARS)])
    found = await everything(commoncrawl.collect(INQUIRY, web))
    assert web.asked() == [commoncrawl.CRAWLS, *map(_asked, asked)]
    assert len(found) == len(asked)
    assert all(request.api for request in web.requests)


def test_the_earliest_capture_of_a_crawl_with_its_day() -> None:
    answer = _answer(2024, found=True)
    [record] = quoted(answer, commoncrawl.read(answer))
    assert record.schema == "Crawl"
    assert record.key == "20240122090000/https://www.dakwerk.example/contact"
    assert facts(record) == {"firstCapture": ["2024-01-22"]}
    assert record.values[0].quote == '"timestamp": "20240122090000"'


@pytest.mark.parametrize("body", ['{"message": "No Captures found for: x"}', '{"error": "No Captures found for: x"}'])
def test_no_captures_is_nothing_found(body: str) -> None:
    assert list(commoncrawl.read(document(body, _asked(2023), 404))) == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("<html>404 Not Found</html>", 404),
        ('{"message": "no such collection"}', 404),
        ("", 404),
        ("<html>Slow Down</html>", 200),
        ('{"timestamp": "20240122090000", "url": "https://dakw', 200),
    ],
)
def test_a_wrong_server_a_web_page_and_a_truncated_answer_say_nothing(body: str, status: int) -> None:
    with pytest.raises(Unavailable):
        list(commoncrawl.read(document(body, _asked(2023), status)))


@pytest.mark.parametrize(("status", "error"), [(403, Refused), (429, Refused), (503, Unavailable)])
async def test_too_many_questions_are_no_empty_crawl(status: int, error: type[Exception]) -> None:
    web = FakeWeb([CRAWLS, document("rate limit", _asked(2024), status)])
    with pytest.raises(error):
        await everything(commoncrawl.collect(INQUIRY, web))


@pytest.mark.parametrize("body", ['{"status": "200"}', '{"status": "200", "timestamp": "May", "url": "x"}', "[1]"])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(commoncrawl.read(document(body, _asked(2023))))


@pytest.mark.parametrize("body", ["[]", '[{"from": "2023", "cdx-api": "https://elsewhere.example/"}]', '[{"id": 1}]'])
async def test_a_list_of_crawls_that_leads_elsewhere_is_not_followed(body: str) -> None:
    with pytest.raises(Changed):
        await everything(commoncrawl.collect(INQUIRY, FakeWeb([document(body, commoncrawl.CRAWLS)])))


async def test_a_page_on_a_shared_service_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(commoncrawl.collect(Inquiry(on=INQUIRY.on, site="facebook.com/dakwerk"), FakeWeb([])))
