import pytest

from sources.dns_words import PROVIDERS, TOKENS, is_parking, policy_of, provider_of


@pytest.mark.parametrize(
    ("text", "policy"),
    [
        ("v=DMARC1; p=none", "dmarc none"),
        ("v=DMARC1;p=quarantine; pct=50", "dmarc quarantine"),
        ("v=DMARC1; sp=none; p=reject", "dmarc reject"),
        ("v=DMARC1; sp=none", ""),
        ("v=spf1 a mx ~all", "spf ~all"),
        ("v=spf1 include:x.example all", "spf +all"),
        ("v=spf1 redirect=x.example", ""),
        ("p=reject", ""),
    ],
)
def test_what_receivers_are_asked_to_do(text: str, policy: str) -> None:
    assert policy_of(text) == policy


def test_whose_service_a_server_is() -> None:
    assert provider_of("aspmx.l.google.com") == "Google Workspace"
    assert provider_of("google.com.") == "Google Workspace"
    assert provider_of("notgoogle.com") == ""


def test_the_words_are_written_as_they_are_compared() -> None:
    assert all(word == word.lower() for word in (*TOKENS, *PROVIDERS))


@pytest.mark.parametrize(
    ("server", "parks"),
    [
        ("ns1.sedoparking.com", True),
        ("sedoparking.com.", True),
        ("ns1.above.com", True),
        ("ns1.dotabove.com", False),
        ("ns1.dns-parking.com", False),  # what a large host calls the name servers of all its customers
        ("ns1.hosting.example", False),
    ],
)
def test_which_name_servers_are_of_a_parking_service(server: str, parks: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_parking(server) == parks
