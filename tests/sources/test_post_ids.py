from hypothesis import given
from hypothesis import strategies as st

from sources.post_ids import SHIFT, X_EPOCH, first_posts

ON = "2026-11-22"


def _found(*urls: str, label: str = "dakwerk") -> list[tuple[str, str, str]]:
    return [
        (post.platform, post.handle, post.day) for post in first_posts([(url, "bericht") for url in urls], label, ON)
    ]


def test_the_number_of_a_post_is_its_moment() -> None:
    assert _found("https://twitter.com/Dakwerk/status/1577730467436138524") == [("x", "dakwerk", "2022-10-05")]


def test_the_earliest_post_of_an_account_counts() -> None:
    late, early = (
        "https://x.com/dakwerk/status/1800000000000000000",
        "https://x.com/dakwerk/status/1577730467436138524?s=20",
    )
    assert _found(late, early) == [("x", "dakwerk", "2022-10-05")]


def test_a_post_of_somebody_else_says_nothing_of_us() -> None:
    assert _found("https://x.com/klant/status/1577730467436138524") == []


def test_numbers_of_before_the_clock_and_of_the_future_are_no_moment() -> None:
    assert _found("https://x.com/dakwerk/status/20000000000", "https://x.com/dakwerk/status/9223372036854775807") == []


def test_an_activity_at_linkedin() -> None:
    url = "https://nl.linkedin.com/posts/dakwerk-bv_daken-vacature-activity-7000000000000000000-Ab_c"
    assert _found(url) == [("linkedin", "dakwerk-bv", "2022-11-20")]


def test_profiles_and_other_pages_are_no_posts() -> None:
    assert _found("https://x.com/dakwerk", "https://example.org/dakwerk/status/1577730467436138524") == []


@given(st.integers(0, (1 << 41) - 1))
def test_any_number_gives_a_day_or_nothing(milliseconds: int) -> None:
    found = _found(f"https://x.com/dakwerk/status/{milliseconds << SHIFT}")
    assert all("2010-11-04" <= day <= ON for _, _, day in found)
    assert X_EPOCH > 0
