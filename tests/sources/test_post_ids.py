"""Does the number in the address of a post tell its day, and does another address tell none?"""

import pytest

from sources.post_ids import posted


@pytest.mark.parametrize(
    ("link", "meant"),
    [
        ("https://x.com/kaderlicht/status/1577730467436138524", ("https://x.com/kaderlicht", "2022-10-05")),
        (
            "https://mobile.twitter.com/kaderlicht/status/1577730467436138524?s=20",
            ("https://x.com/kaderlicht", "2022-10-05"),
        ),
        (
            "https://www.linkedin.com/posts/kaderlicht_licht-activity-7000000000000000000-Ab1",
            ("https://linkedin.com/company/kaderlicht", "2022-11-20"),
        ),
        ("https://x.com/kaderlicht", None),
        ("https://x.com/kaderlicht/status/20", None),
        ("https://x.com.evil.example/a/status/1577730467436138524", None),
        ("https://www.linkedin.com/in/tess", None),
        ("geen adres", None),
    ],
)
def test_a_link(link: str, meant: tuple[str, str] | None) -> None:
    assert posted(link) == meant
