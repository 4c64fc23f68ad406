import pytest

from sources.registries import ACCEPT, OFF, REGISTRIES, Access, access, registry_of


@pytest.mark.parametrize(
    ("domain", "environ", "expected"),
    [
        ("dakwerk.com", {}, Access.OPEN),
        ("dakwerk.amsterdam", {}, Access.OPEN),
        ("dakwerk.co.uk", {}, Access.OPEN),
        ("dakwerk.co.uk", {OFF: "nl, uk"}, Access.SWITCHED_OFF),
        ("dakwerk.co.uk", {OFF: ".co.uk"}, Access.SWITCHED_OFF),
        ("dakwerk.org.uk", {OFF: "co.uk"}, Access.OPEN),
        ("dakwerk.nl", {}, Access.TO_ACCEPT),
        ("dakwerk.nl", {ACCEPT: "de"}, Access.TO_ACCEPT),
        ("dakwerk.nl", {ACCEPT: " NL "}, Access.ACCEPTED),
        ("dakwerk.nl", {ACCEPT: "nl", OFF: "nl"}, Access.SWITCHED_OFF),
        ("dakwerk.be", {ACCEPT: "be"}, Access.BY_HAND),
        ("dakwerk.de", {}, Access.BY_HAND),
        ("dakwerk.eu", {}, Access.BY_HAND),
        ("dakwerk.lu", {}, Access.BY_HAND),
    ],
)
def test_the_owner_and_the_seller_decide_who_is_asked(domain: str, environ: dict[str, str], expected: Access) -> None:
    assert access(domain, environ) is expected


def test_every_registry_has_its_words_and_a_place_to_look() -> None:
    assert all(r.owner and r.wording and r.site.startswith("https://") for r in REGISTRIES.values())
    assert registry_of("dakwerk.nl") is REGISTRIES["nl"]
    assert registry_of("dakwerk.com") is None
