import json

import pytest

from sources import website
from sources.published import is_safe, partial_date, stated_days
from sources.reading import read_text
from tests.sources.fake_web import document

POST = "https://voorbeeldsoft.nl/blog/al-20-jaar"
BODY = (
    "<article><h1>Al 20 jaar</h1><p>Wij bestaan al 20 jaar, sinds 1994.</p>{}</article><footer>© 2009 - 2026</footer>"
)


def data(**node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "BlogPosting", **node})}</script>'


def published(markup: str, url: str = POST) -> tuple[str, str]:
    page = document(f"<html><head><title>Al 20 jaar</title></head><body>{markup}", url, media_type="text/html")
    text = read_text(page).text
    record = next(r for r in website.read(page) if r.schema == "WebPage")
    found = [(v.value, v.quote) for v in record.all("publishedAt")]
    assert all(v.quote == text[v.start : v.end] for v in record.values)
    assert len(found) < 2
    return found[0] if found else ("", "")


@pytest.mark.parametrize(
    ("markup", "day", "quote"),
    [
        (data(datePublished="2014-03-05T09:30:00+01:00"), "2014-03-05", '"datePublished":"2014-03-05T09:30:00+01:00"'),
        ('<meta property="article:published_time" content="2014-03-05T09:30:00+01:00">', "2014-03-05", ""),
        ('<time datetime="2014-03-05">5 maart</time>', "2014-03-05", "2014-03-05"),
        (
            '<time class="entry-date" datetime="2014-03-05">a</time><time class="updated" datetime="2015-04-01">',
            "2014-03-05",
            "2014-03-05",
        ),
        (data(datePublished="2014-03-05", dateModified="2014-12-01"), "2014-03-05", '"datePublished":"2014-03-05"'),
    ],
)
def test_the_day_that_a_post_gives_itself(markup: str, day: str, quote: str) -> None:
    found = published(BODY.format(markup))
    assert found[0] == day
    assert quote in found[1]


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "<p>Gepubliceerd: 12 maart 2014</p>",
        '<link rel="canonical" href="https://voorbeeldsoft.nl/2014/03/05/al-20-jaar">',
        data(dateModified="2014-03-05"),
        data(datePublished="2014-03-05", dateModified="2019-01-01"),
        data(datePublished="2014-03-05") + '<meta property="article:modified_time" content="2026-01-01T10:00:00Z">',
        data(datePublished="2014-03-05") + data(datePublished="2015-03-05"),
        data(datePublished="2031-03-05"),
        data(datePublished="maart"),
        data(datePublished="2014-03-05").replace("BlogPosting", "WebPage"),
        '<time datetime="2014-03-05">a</time><time datetime="2015-03-05">b</time>',
        '<time class="updated" datetime="2014-03-05">a</time>',
        '<aside><time datetime="2014-03-05">a</time></aside>',
        '<time datetime="P3D">drie dagen</time>',
    ],
)
def test_a_day_that_no_markup_of_the_page_states_is_not_taken(markup: str) -> None:
    assert published(BODY.format(markup)) == ("", "")


@pytest.mark.parametrize("path", ["", "over-ons", "ons-team", "contact", "nieuws", "blog/", "cases"])
def test_the_frame_of_a_site_and_its_lists_have_no_day(path: str) -> None:
    markup = BODY.format(data(datePublished="2014-03-05") + '<time datetime="2014-03-05">a</time>')
    assert published(markup, f"https://voorbeeldsoft.nl/{path}") == ("", "")


def test_on_another_page_only_the_markup_of_an_article_counts() -> None:
    other = "https://voorbeeldsoft.nl/al-20-jaar"
    assert published(BODY.format('<time datetime="2014-03-05">a</time>'), other) == ("", "")
    assert published(BODY.format(data(datePublished="2014-03-05")), other)[0] == "2014-03-05"


def test_the_days_are_no_words_of_the_page() -> None:
    reading = read_text(document(BODY.format('<time datetime="2014-03-05">a</time>'), POST, media_type="text/html"))
    assert [(b.area, b.kind) for b in reading.blocks if reading.text[b.start : b.end] == "2014-03-05"] == [
        ("head", "meta")
    ]
    assert stated_days(reading, POST, "blog")[0].day == "2014-03-05"


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2014", "2014"),
        ("2014-03", "2014-03"),
        (" 2014-03-05 10:00", "2014-03-05"),
        ("2014-02-30", ""),
        ("2014-13", ""),
        ("20140305", ""),
        ("05-03-2014", ""),
        ("", ""),
    ],
)
def test_partial_dates(moment: str, day: str) -> None:
    assert partial_date(moment) == day


@pytest.mark.parametrize(
    "bomb",
    [
        b"<p " + b" ".join(b"a%d=x" % n for n in range(2_000)) + b">",
        b"<p>" * 20_001,
        b"x" * 500_000,
    ],
)
def test_the_library_is_given_no_page_that_would_keep_it_busy(bomb: bytes) -> None:
    bomb = b'<time datetime="2014-03-05">a</time>' + bomb
    page = document(bomb, POST, media_type="text/html")
    assert not is_safe(page)
    assert stated_days(read_text(page), POST, "blog")
    assert published(bomb.decode()) == ("", "")
