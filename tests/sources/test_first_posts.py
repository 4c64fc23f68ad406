from datetime import date

import pytest

from sources import first_posts
from sources.errors import Changed, Refused, Unavailable
from sources.model import Document, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

INQUIRY = Inquiry(on=date(2026, 11, 22), site="www.dakwerk.example")
HOME = "https://www.dakwerk.example"
POSTS, FEED, RSS = f"{HOME}{first_posts.POSTS}", f"{HOME}/feed/", f"{HOME}/rss.xml"


def _gone(url: str, status: int = 404) -> Document:
    return document("<html>not here</html>", url, status, "text/html")


async def test_the_first_post_is_asked_for_and_then_nothing_else() -> None:
    web = FakeWeb([stored(__file__, "posts.json", POSTS)])
    assert [one.asked for one in await everything(first_posts.collect(INQUIRY, web))] == [POSTS]
    assert not any(request.api for request in web.requests)  # the site's own robots.txt counts


@pytest.mark.parametrize("status", [401, 403, 404])
async def test_where_there_is_none_the_feed_is(status: int) -> None:
    web = FakeWeb([_gone(POSTS, status), document("<html>Home</html>", FEED, 200, "text/html"), _gone(RSS)])
    assert len(await everything(first_posts.collect(INQUIRY, web))) == 3
    assert web.asked() == [POSTS, FEED, RSS]


def test_the_first_post_with_its_day() -> None:
    answer = stored(__file__, "posts.json", POSTS)
    [record] = quoted(answer, first_posts.read(answer))
    assert (record.schema, record.key) == ("Trace", POSTS)
    assert facts(record) == {"firstMention": ["2019-05-02"]}
    assert record.values[0].unit == "wordpress_post"


def test_the_oldest_item_of_a_feed() -> None:
    answer = stored(__file__, "feed.xml", FEED)
    [record] = quoted(answer, first_posts.read(answer))
    assert facts(record) == {"firstMention": ["2020-03-03"]}
    assert record.values[0].unit == "feed_item"


def test_an_atom_feed() -> None:
    body = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><published>2021-04-05T10:00:00Z</published></entry></feed>'
    answer = document(body, FEED, 200, "application/atom+xml")
    [record] = quoted(answer, first_posts.read(answer))
    assert facts(record) == {"firstMention": ["2021-04-05"]}


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        "<html><pubDate>2001-01-01T00:00:00Z</pubDate></html>",
        "<rss><item><pubDate>binnenkort</pubDate></item></rss>",
        "",
    ],
)
def test_nothing_dated_gives_no_record(body: str) -> None:
    assert list(first_posts.read(document(body, FEED, 200, "text/xml"))) == []


@pytest.mark.parametrize(("status", "error"), [(429, Refused), (503, Unavailable)])
async def test_a_site_that_does_not_answer_is_no_site_without_posts(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(first_posts.collect(INQUIRY, FakeWeb([_gone(POSTS, status)])))


@pytest.mark.parametrize("body", ['[{"id": 1}]', '[{"date_gmt": "gisteren"}]', "[1]"])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(first_posts.read(document(body, POSTS)))


def test_a_truncated_answer_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(first_posts.read(document('[{"id": 1, "date', POSTS)))
