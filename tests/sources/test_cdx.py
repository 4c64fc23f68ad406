import json
import re

from hypothesis import given
from hypothesis import strategies as st

from sources import cdx
from tests.sources.fake_web import document


def _list(*rows: tuple[str, str, str]) -> list[tuple[str, str]]:
    table = [
        list(cdx.COLUMNS),
        *([moment, f"https://dakwerk.nl{path}", "text/html", "200", digest, "9"] for moment, path, digest in rows),
    ]
    found = cdx.telling_captures(document(json.dumps(table)))
    return [(capture.moment.string(), capture.address.removeprefix("https://dakwerk.nl")) for capture in found]


def _day(year: int) -> str:
    return f"{year}0301120000"


def test_one_capture_a_year_of_each_sort_of_page_in_the_order_of_time() -> None:
    assert _list(
        (_day(2018), "/over-ons", "A"),
        (_day(2018), "/team", "B"),
        ("20180901120000", "/team", "C"),
        (_day(2021), "/over-ons", "D"),
        (_day(2021), "/contact", "E"),
    ) == [(_day(2018), "/over-ons"), (_day(2018), "/team"), (_day(2021), "/over-ons")]


def test_the_same_text_a_year_later_is_not_looked_at_again() -> None:
    assert _list((_day(2018), "/team", "A"), (_day(2019), "/team", "A"), (_day(2020), "/team", "B")) == [
        (_day(2018), "/team"),
        (_day(2020), "/team"),
    ]


def test_the_page_nearest_to_the_home_page_speaks_for_the_year() -> None:
    rows = ((_day(2018), "/en/team/jan", "A"), (_day(2018), "/team", "B"), (_day(2018), "/mensen", "C"))
    assert _list(*rows, ("20190301120000", "/team", "D")) == [(_day(2018), "/team"), (_day(2019), "/team")]


def test_many_years_give_a_handful_with_the_first_and_the_last() -> None:
    found = _list(*((_day(year), "/team", f"D{year}") for year in range(2005, 2026)))
    assert [moment[:4] for moment, _ in found] == ["2005", "2012", "2018", "2025"]


@given(
    st.lists(
        st.tuples(
            st.integers(1996, 2026),
            st.sampled_from(["/team", "/over-ons", "/nl/team", "/x"]),
            st.text("ABC", max_size=2),
        )
    )
)
def test_never_more_than_a_handful_and_no_text_twice_for_a_sort(rows: list[tuple[int, str, str]]) -> None:
    found = _list(*((_day(year), path, digest) for year, path, digest in rows))
    assert len(found) <= sum(cdx.TELLING.values())
    assert found == sorted(found, key=lambda one: one[0])
    assert len(set(found)) == len(found)


def test_the_words_are_looked_for_in_the_path_only() -> None:
    words = re.compile(cdx.PATHS)
    assert words.fullmatch("nl,dakwerk)/nl/over-ons")
    assert words.fullmatch("nl,dakwerk)/ons-team.html")
    assert not words.fullmatch("nl,teamwerk)/contact")
