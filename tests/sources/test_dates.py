from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources import dates

PARSERS = [
    dates.from_compact,
    dates.from_year,
    dates.from_day,
    dates.from_day_first,
    dates.from_danish,
    dates.from_dotted,
    dates.from_moment,
    dates.from_capture,
]


@pytest.mark.parametrize(
    ("parser", "text", "partial"),
    [
        (dates.from_compact, "20170108", "2017-01-08"),
        (dates.from_compact, "20170100", "2017-01"),
        (dates.from_compact, "20170000", "2017"),
        (dates.from_year, "2025", "2025"),
        (dates.from_day, "2026-06-03", "2026-06-03"),
        (dates.from_day_first, "08-01-2017", "2017-01-08"),
        (dates.from_danish, "29/12 - 1997", "1997-12-29"),
        (dates.from_danish, "1/7 - 2013", "2013-07-01"),
        (dates.from_dotted, "14.06.2001", "2001-06-14"),
        (dates.from_dotted, "15.03.2024 R.", "2024-03-15"),
        (dates.from_moment, "2017-01-08T23:59:59Z", "2017-01-08"),
        (dates.from_moment, "2004-08-30T22:55:00+00:00", "2004-08-30"),
        (dates.from_moment, "2020-08-29T07:16:39", "2020-08-29"),
        (dates.from_moment, "2026-07-14T12:08:19.1", "2026-07-14"),
        (dates.from_moment, "2016-12-31T23:59:60Z", "2016-12-31"),
        (dates.from_capture, "19961231235847", "1996-12-31"),
        (dates.from_capture, "20000800241623", "2000-08"),
        (dates.from_capture, "20000012170449", "2000"),
    ],
)
def test_each_format_has_its_precision(parser: Callable[[str], str], text: str, partial: str) -> None:
    assert parser(text) == partial


@pytest.mark.parametrize(
    ("parser", "text"),
    [
        (dates.from_compact, "00000000"),
        (dates.from_compact, "20170230"),
        (dates.from_compact, "20171300"),
        (dates.from_compact, "20170008"),
        (dates.from_compact, "2017-01-08"),
        (dates.from_compact, "٢٠١٧٠١٠٨"),
        (dates.from_year, "25"),
        (dates.from_day, "2017-01-00"),
        (dates.from_day, "08-01-2017"),
        (dates.from_day_first, "2017-01-08"),
        (dates.from_day_first, "13-13-2017"),
        (dates.from_day_first, "01/02/2017"),
        (dates.from_moment, "2017-01-08"),
        (dates.from_moment, "2017-01-08T25:00:00Z"),
        (dates.from_moment, "before Aug-1996"),
        (dates.from_capture, "2017"),
        (dates.from_capture, "20171301000000"),
        (dates.from_capture, "20170108093000 "),
    ],
)
def test_another_format_is_refused(parser: Callable[[str], str], text: str) -> None:
    with pytest.raises(ValueError, match=r"date|day|month|year"):
        parser(text)


@given(st.dates())
def test_every_day_comes_back(day: date) -> None:
    iso = day.isoformat()
    year, month, rest = iso.split("-")
    assert dates.from_compact(year + month + rest) == iso
    assert dates.from_compact(f"{year}{month}00") == iso[:7]
    assert dates.from_compact(f"{year}0000") == dates.from_year(year) == iso[:4]
    assert dates.from_day(iso) == iso
    assert dates.from_day_first(f"{rest}-{month}-{year}") == iso
    assert dates.from_moment(f"{iso}T00:00:00Z") == iso
    assert dates.from_capture(f"{year}{month}{rest}235959") == iso


@given(st.one_of(st.text(max_size=24), st.text("0123456789-T:Z", max_size=20)))
def test_whatever_comes_is_a_partial_date_or_refused(text: str) -> None:
    for parser in PARSERS:
        try:
            partial = parser(text)
        except ValueError:
            continue
        filled = partial + "0001-01-01"[len(partial) :]
        assert date.fromisoformat(filled).isoformat() == filled
