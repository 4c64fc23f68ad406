"""May a stored answer be used again?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.exchange import Answer
from sources.freshness import is_fresh, kept_headers, validators
from sources.model import Document

THEN = datetime(2026, 11, 22, 10, tzinfo=UTC)


def stored(**headers: str) -> Document:
    return Document(
        source="s",
        asked="https://a.nl/",
        url="https://a.nl/",
        fetched_at="2026-11-22T10:00:00Z",
        status=200,
        media_type="text/html",
        body=b"",
        headers=tuple((name.replace("_", "-"), value) for name, value in headers.items()),
    )


@pytest.mark.parametrize(
    ("cache_control", "age", "after", "fresh"),
    [
        ("max-age=3600", "", 3599, True),
        ("max-age=3600", "", 3600, False),
        ("max-age=3600", "3000", 500, True),
        ("max-age=3600", "3000", 600, False),
        ("Private, MAX-AGE=60", "", 10, True),
        ('max-age="60"', "", 10, True),
        ("max-age=60, max-age=5", "", 10, False),
        ("max-age=5, max-age=60", "", 10, False),
        ("max-age=soon", "", 0, False),
        ("max-age=-1", "", 0, False),
        ("max-age=60.5", "", 0, False),
        ("max-age", "", 0, False),
        ("max-age=99999999999999999999", "", 3600 * 24 * 300, True),
        ("max-age=99999999999999999999", "", 3600 * 24 * 400, False),
        ("max-age=60, no-cache", "", 10, False),
        ("max-age=60, no-store", "", 10, False),
        ("s-maxage=60", "", 10, False),
        ("", "", 0, False),
        ("max-age=60", "", -10, False),
    ],
)
def test_freshness(cache_control: str, age: str, after: int, fresh: bool) -> None:  # noqa: FBT001 - a column
    headers = {"cache_control": cache_control} | ({"age": age} if age else {})
    assert is_fresh(stored(**headers), THEN + timedelta(seconds=after)) is fresh


@given(st.text(max_size=50))
def test_any_header_is_read(value: str) -> None:
    assert is_fresh(stored(cache_control=value, age=value), THEN) in {True, False}


def test_only_the_headers_that_matter_are_kept() -> None:
    answer = Answer(200, (("etag", '"1"'), ("set-cookie", "x"), ("server", "y"), ("cache-control", "no-cache")), b"")
    assert kept_headers(answer) == (("etag", '"1"'), ("cache-control", "no-cache"))


def test_the_server_is_asked_with_what_it_gave() -> None:
    assert validators(stored(etag='"1"', last_modified="Sun", age="3")) == (
        ("If-None-Match", '"1"'),
        ("If-Modified-Since", "Sun"),
    )
