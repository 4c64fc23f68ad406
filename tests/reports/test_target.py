from argparse import Namespace
from datetime import date
from typing import Any

import pytest

from reports.arguments import UsageError
from reports.target import COUNTRIES, inquiry_of, is_site
from sources.model import Contact, Identifier, Inquiry

TODAY = date(2026, 11, 22)


def inquiry(target: str, **options: Any) -> Inquiry:
    none = dict.fromkeys(("name", "country", "number", "contact", "claim", "on"))
    return inquiry_of(Namespace(target=target, **(none | options)), TODAY)


@pytest.mark.parametrize(
    "site",
    [
        *("voorbeeld.nl", "www.a.co.uk", "https://VOORBEELD.NL/over?x=1#y", "bücher.de", "xn--bcher-kva.de"),
        *(
            "zwaluwkaai.example",
            "bad.example:8080",
            "voorbeeld.nl/over-ons",
            "voorbeeld.nl.",
            "http://intern.local:80/",
        ),
    ],
)
def test_an_address_is_a_site(site: str) -> None:
    assert is_site(site)
    assert (inquiry(site).site, inquiry(site).name) == (site, "")


@pytest.mark.parametrize(
    "name", ["Zwaluwkaai", "Zwaluwkaai Sales B.V.", "Dr.Oetker", "J.Jansen", "B.V.", "3.14", "a. b"]
)
def test_what_is_no_address_is_a_name(name: str) -> None:
    assert not is_site(name)
    assert (inquiry(name).site, inquiry(name).name) == ("", name)


@pytest.mark.parametrize(
    "target",
    ["ftp://voorbeeld.nl", "http://127.0.0.1/", "https://", "info@voorbeeld.nl", "http://user:pw@voorbeeld.nl"],
)
def test_another_address_is_not_taken_for_a_name(target: str) -> None:
    with pytest.raises(UsageError, match=r"^TARGET: "):
        inquiry(target)


def test_everything_that_was_given_is_asked_with() -> None:
    asked = inquiry(
        "voorbeeld.nl",
        name="Voorbeeld B.V.",
        country="nl",
        number="12345678",
        contact=["Jan Jansen, CEO", "An de Wit"],
        claim=["3 jaar"],
        on=date(2026, 1, 2),
    )
    assert asked == Inquiry(
        on=date(2026, 1, 2),
        name="Voorbeeld B.V.",
        site="voorbeeld.nl",
        country="NL",
        identifiers=(Identifier("kvk", "12345678", "NL"),),
        contacts=(Contact("Jan Jansen", "CEO"), Contact("An de Wit")),
        said=("3 jaar",),
    )
    assert inquiry("voorbeeld.nl").on == TODAY


def test_a_country_is_one_that_there_is() -> None:
    assert len(COUNTRIES) == 250
    assert [inquiry("x.nl", country=c).country for c in ("be", "UK", "EL")] == ["BE", "GB", "GR"]
    for wrong in ("QQ", "B", "België", "NLD", "1"):
        with pytest.raises(UsageError, match=r"^--country: "):
            inquiry("x.nl", country=wrong)


def test_the_ending_of_a_site_tells_how_bare_digits_are_read() -> None:
    assert inquiry("voorbeeld.nl", number="12345678").identifiers[0].kind == "kvk"
    assert inquiry("example.co.uk", number="12345678").identifiers[0].kind == "crn"
    assert inquiry("voorbeeld.nl", country="GB", number="12345678").identifiers[0].kind == "crn"
    assert inquiry("voorbeeld.nl").country == ""  # an ending is no statement on where the company is
    with pytest.raises(UsageError, match="--country"):
        inquiry("example.com", number="12345678")


def test_a_number_of_another_country_than_was_said_is_refused() -> None:
    with pytest.raises(UsageError, match=r"^--number: .* BE, not of NL"):
        inquiry("x.nl", country="NL", number="BE 0403.170.701")
    assert inquiry("x.nl", number="BE 0403.170.701").number("kbo") == "0403170701"


def test_a_contact_has_a_name() -> None:
    with pytest.raises(UsageError, match=r"^--contact: "):
        inquiry("x.nl", contact=[", CEO"])


@pytest.mark.parametrize("option", ["name", "number"])
def test_bytes_that_are_no_text_are_refused(option: str) -> None:
    with pytest.raises(UsageError, match=rf"^--{option}: "):
        inquiry("x.nl", **{option: "a\udcff"})
    with pytest.raises(UsageError, match=r"^--claim: "):
        inquiry("x.nl", claim=["3 jaar", "\udcff"])
    with pytest.raises(UsageError, match=r"^TARGET: "):
        inquiry("na\udcffm")
