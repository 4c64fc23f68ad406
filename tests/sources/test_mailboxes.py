import pytest

from sources.mailboxes import find_mailboxes, is_own
from sources.page import Page, own_blocks
from sources.reading import read_html


def page(markup: str, role: str = "contact", domain: str = "janssenbouw.nl") -> Page:
    return Page(read_html(markup.encode(), "utf-8"), f"https://{domain}/{role}", role, domain, "NL")


def mailboxes(markup: str, role: str = "contact") -> list[str]:
    read = page(markup, role)
    found = find_mailboxes(read, own_blocks(read))
    assert all(read.reading.text[f.start : f.end] == f.quote for f in found)
    return sorted({f.value for f in found})


@pytest.mark.parametrize(
    ("address", "role", "own"),
    [
        ("info@janssenbouw.nl", "other", True),
        ("info@mail.janssenbouw.nl", "other", True),
        ("info@janssen-bouw.com", "home", True),
        ("janssenbouw@netservice.test", "home", True),
        ("janssenbouw@gmail.com", "home", True),
        ("piet1970@gmail.com", "home", False),
        ("piet1970@gmail.com", "contact", True),
        ("piet1970@live.be", "imprint", True),
        ("info@bouw-groep.nl", "contact", False),
        ("bouw@groothandel.nl", "contact", False),
        ("info@bouw.nl", "contact", False),
        ("info@gmail.janssen-install.nl", "contact", False),
    ],
)
def test_by_its_looks(address: str, role: str, own: bool) -> None:  # noqa: FBT001
    assert is_own(page("", role), address) is own


def test_another_firms_mailbox_counts_only_where_it_is_the_one_to_write_to() -> None:
    other, own = "<p>Mail info@groothandel.nl</p>", "<p>Mail info@janssenbouw.nl</p>"
    assert mailboxes(other) == ["info@groothandel.nl"]
    assert mailboxes(other + other) == ["info@groothandel.nl"]
    assert mailboxes(other, "about") == []
    assert mailboxes(other + own) == ["info@janssenbouw.nl"]
    assert mailboxes(other + "<p>of naar piet@leverancier.nl</p>") == []


def test_the_builder_of_the_site_is_not_the_one_to_write_to() -> None:
    assert mailboxes('<footer><p>Website door <a href="mailto:hallo@bouwer.nl">hallo@bouwer.nl</a></p></footer>') == []


def test_a_mail_link_counts_with_the_words_that_it_stands_under() -> None:
    assert mailboxes('<p><a href="mailto:info@janssenbouw.nl?subject=x">Schrijf ons</a></p>', "other") == [
        "info@janssenbouw.nl"
    ]
    assert mailboxes('<p><a href="mailto:info@groothandel.nl">Schrijf ons</a></p>', "other") == []
