import pytest

from sources import domains
from sources.errors import NotCovered


@pytest.mark.parametrize(
    ("site", "domain"),
    [
        ("dakwerk.example", "dakwerk.example"),
        ("https://WWW.Dakwerk.Example:8443/a?b#c", "dakwerk.example"),
        ("winkel.dakwerk.nl", "dakwerk.nl"),
        ("www.dakwerk.co.uk.", "dakwerk.co.uk"),
        ("dakwerk.amsterdam", "dakwerk.amsterdam"),
        ("bücher.de", "xn--bcher-kva.de"),
        ("straße.de", "xn--strae-oqa.de"),
        ("github.io", "github.io"),
        ("www.jimdo.com", "jimdo.com"),
    ],
)
def test_the_domain_that_was_registered(site: str, domain: str) -> None:
    assert domains.registrable(site) == domain


@pytest.mark.parametrize(
    "site",
    [
        *("", "localhost", "127.0.0.1", "[::1]", "http://[", "a..nl", "dakwerk.wixsite.com", "dakwerk.github.io"),
        *("dakwerk.webnode.nl", "https://www.facebook.com/dakwerk", "nl.linkedin.com/company/dakwerk"),
    ],
)
def test_platforms_and_no_names_are_not_covered(site: str) -> None:
    with pytest.raises(NotCovered):
        domains.registrable(site)


@pytest.mark.parametrize(
    ("site", "names"),
    [
        ("https://www.dakwerk.example/", ("dakwerk.example",)),
        ("winkel.dakwerk.nl", ("winkel.dakwerk.nl", "dakwerk.nl")),
        ("dakwerk.wixsite.com", ("dakwerk.wixsite.com",)),
        ("dakwerk.webnode.nl", ("dakwerk.webnode.nl",)),
    ],
)
def test_the_names_to_look_under(site: str, names: tuple[str, ...]) -> None:
    assert domains.names(site) == names


def test_a_page_on_a_shared_service_has_no_name_of_its_own() -> None:
    with pytest.raises(NotCovered):
        domains.names("facebook.com/dakwerk")
