import pytest

from sources.contacts import as_phone, find_emails, find_phones, find_places


@pytest.mark.parametrize(
    ("text", "country", "wanted"),
    [
        ("Tel. 020 - 123 45 67", "NL", ["+31201234567"]),
        ("06 53671191", "NL", ["+31653671191"]),
        ("+33 (0)6.13.18.47.10", "FR", ["+33613184710"]),
        ("+32 2 482 06 80", "", ["+3224820680"]),
        ("020 123 45 67", "", []),
        ("Fax: 020 123 45 67", "NL", []),
        ("Telefax 020 123 45 67", "NL", []),
        ("IBAN NL14 ABNA 0417 8592 36", "NL", []),
        ("Rek. nr. 3154 88 980", "NL", []),
        ("08.00 – 21.00", "NL", []),
        ("maandag 08:00 - 17:00", "NL", []),
        ("0800", "NL", []),
    ],
)
def test_telephone_numbers(text: str, country: str, wanted: list[str]) -> None:
    found = list(find_phones(text, country))
    assert [f.value for f in found] == wanted
    assert all(text[f.start : f.end] == f.quote for f in found)


def test_a_label_may_stand_above_the_number() -> None:
    assert list(find_phones("020 123 45 67", "NL", 9, before="Telefax:\n")) == []
    assert [f.start for f in find_phones("020 123 45 67", "NL", 9, before="Telefon:\n")] == [9]


@pytest.mark.parametrize("link", ["+310316281013", "0316281013", "+31316281013", "+31 (0)316 281013"])
def test_a_link_with_its_trunk_zero_is_normalised(link: str) -> None:
    assert as_phone(link, "NL") == "+31316281013"


def test_a_link_that_is_no_number() -> None:
    assert as_phone("mij", "NL") == as_phone("112", "") == as_phone("123", "NL") == ""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mail Info@Voorbeeld-BV.nl.", ["info@voorbeeld-bv.nl"]),
        ("info [at] voorbeeldbv.nl", ["info@voorbeeldbv.nl"]),
        ("info (at) voorbeeldbv (dot) nl", ["info@voorbeeldbv.nl"]),
        ("info <at> voorbeeldbv.nl", ["info@voorbeeldbv.nl"]),
        ("info at voorbeeldbv dot nl", ["info@voorbeeldbv.nl"]),
        ("info @ voorbeeldbv.nl", ["info@voorbeeldbv.nl"]),
        ("info\uff20voorbeeldbv.nl", ["info@voorbeeldbv.nl"]),
        ("meet us at voorbeeldbv.nl", []),
        ("E-mailinfo@voorbeeldbv.nl", ["info@voorbeeldbv.nl"]),
        ("support@yourdomain.com naam@voorbeeld.nl jean@exemple.fr", []),
        ("logo@2x.png", []),
        ("@handle a@b", []),
    ],
)
def test_mailboxes(text: str, wanted: list[str]) -> None:
    found = list(find_emails(text))
    assert [f.value for f in found] == wanted
    assert all(text[f.start : f.end] == f.quote for f in found)


@pytest.mark.parametrize(
    ("text", "country", "code", "town"),
    [
        ("Teststraat 1, 1234 AB Voorbeelddorp", "NL", "1234AB", "Voorbeelddorp"),
        ("1234AB 's-Gravenhage", "NL", "1234AB", "'s-Gravenhage"),
        ("Teststraat 1\n9000 Gent", "BE", "9000", "Gent"),
        ("Weg 1, 61440 Bad Oberursel am Main", "DE", "61440", "Bad Oberursel am Main"),
        ("12 rue X, 97430 Le Tampon", "FR", "97430", "Le Tampon"),
        ("© 2024 Alle rechten", "BE", "", ""),
        ("1234 AB", "NL", "", ""),
    ],
)
def test_places(text: str, country: str, code: str, town: str) -> None:
    found = {f.kind: f.value for f in find_places(text, country)}
    assert found == ({"postalCode": code, "town": town} if code else {})
