"""How long must a host be left alone?"""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.pace import retry_after, utc_now

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("-1", 0),
        ("1.5", 0),
        ("", 0),
        ("soon", 0),
        ("٣", 0),
        ("9" * 40, 999_999_999),
        ("Sun, 22 Nov 2026 10:02:00 GMT", 120),
        ("Sunday, 22-Nov-26 10:02:00 GMT", 120),
        ("Sun, 22 Nov 2026 12:02:00 +0200", 120),
        ("Sun, 22 Nov 2026 09:00:00 GMT", 0),
        ("Sun, 32 Nov 2026 10:02:00 GMT", 0),
    ],
)
def test_retry_after_is_read_as_seconds(value: str, seconds: float) -> None:
    assert retry_after(value, NOW) == seconds


@given(st.text(max_size=40))
def test_any_value_is_read(value: str) -> None:
    assert retry_after(value, NOW) >= 0


def test_the_clock_knows_its_zone() -> None:
    assert utc_now().tzinfo is UTC
