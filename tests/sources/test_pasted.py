"""Is of a pasted text kept what tells of work, and nothing more?"""

from sources.pasted import accounts, groups

RESULTS = """
Ongeveer 12 resultaten

Tess Oldenburg - Yogadocent - Zonnegroet | LinkedIn
https://nl.linkedin.com › in › tess
Utrecht. Ook bij Kaderlicht.

Mijn kat heeft honger
Kaderlicht: Overview | LinkedIn
linkedin.com/company/kaderlicht
"""
PROFILE = """
Tess Oldenburg
Tess Oldenburg
CEO
Kaderlicht · Full-time
Jan 2024 - heden · 2 jr
Utrecht
Docent
Academie Noord
sep 2021 – Present
Over mij: geboren in 1990 - en dol op katten
https://x.com/kaderlicht/status/1577730467436138524
"""


def test_results_of_a_search() -> None:
    first, second = groups(RESULTS.encode())
    assert first == (
        "hit",
        "Tess Oldenburg - Yogadocent - Zonnegroet | LinkedIn",
        "https://nl.linkedin.com/in/tess",
        "Utrecht. Ook bij Kaderlicht.",
    )
    assert second[0] == "hit"
    assert "kat" not in repr((first, second))


def test_a_profile_and_a_post() -> None:
    assert groups(PROFILE.encode()) == [
        ("profile", "Tess Oldenburg"),
        ("work", "CEO", "Kaderlicht", "Jan 2024 - heden · 2 jr"),
        ("work", "Docent", "Academie Noord", "sep 2021 – Present"),
        ("post", "https://x.com/kaderlicht/status/1577730467436138524"),
    ]


def test_a_text_about_something_else_gives_nothing() -> None:
    assert groups(b"Beste,\n\nTot 2024 - dan zien we elkaar.\n\nGroet") == []
    assert groups(b"") == []


def test_of_an_x_archive_the_account_and_its_first_day() -> None:
    account = b'{"email": "x@private.example", "username": "kaderlicht", "createdAt": "2024-03-05T10:00:00.000Z"}'
    archive = b'window.YTD.account.part0 = [{"account": ' + account + b"}]"
    assert groups(archive) == [("account", "https://x.com/kaderlicht", "2024-03-05")]


def test_the_accounts_to_which_a_text_links_each_once_without_those_that_nobody_may_read() -> None:
    text = """Kijk op https://github.com/orgs/kaderlicht, of (https://github.com/orgs/kaderlicht/).
    https://bsky.app/profile/kaderlicht.example en https://social.example/@kader?x=1
    https://x.com/kaderlicht https://www.linkedin.com/company/kaderlicht https://github.com/kaderlicht/werk
    """
    assert accounts(text.encode()) == [
        ("https://github.com/orgs/kaderlicht", "kaderlicht"),
        ("https://bsky.app/profile/kaderlicht.example", "kaderlicht.example"),
        ("https://social.example/@kader", "kader"),
    ]
    assert accounts(b"\xff\xfe niets") == []
