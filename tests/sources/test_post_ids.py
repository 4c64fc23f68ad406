"""Does the number in the address of a post tell its day, and does another address tell none?"""

import pytest

from sources.post_ids import begun, posted


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


def test_the_owners_archive_tells_when_the_account_began() -> None:
    account = '{"email": "x@private.example", "username": "kaderlicht", "createdAt": "2024-03-05T10:00:00.000Z"}'
    archive = f'window.YTD.account.part0 = [{{"account": {account}}}]'
    assert begun(archive) == ("https://x.com/kaderlicht", "2024-03-05")
    assert begun(archive.replace("account.part0", "tweets.part0")) is None
    assert begun("window.YTD.account.part0 = []") is None
