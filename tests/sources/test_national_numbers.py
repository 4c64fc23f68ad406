import pytest

from sources.national_numbers import national_numbers


@pytest.mark.parametrize(
    ("text", "kind", "country", "value"),
    [
        ("Org.nr. 988 077 917", "orgnr", "NO", "988077917"),
        ("Org.nr: NO 988 077 917 MVA", "orgnr", "NO", "988077917"),
        ("Organisasjonsnummer 988077917", "orgnr", "NO", "988077917"),
        ("Y-tunnus: 2077474-0", "businessid", "FI", "20774740"),
        ("Business ID 2077474-0", "businessid", "FI", "20774740"),
        ("CVR 13585628", "cvr", "DK", "13585628"),
        ("CVR-nr.: 13 58 56 28", "cvr", "DK", "13585628"),
        ("CVR-nr. DK13585628", "cvr", "DK", "13585628"),
        ("IČO: 12345679", "ico", "CZ", "12345679"),
        ("IČ 123 45 679", "ico", "CZ", "12345679"),
        ("KRS: 9999900001", "krs", "PL", "9999900001"),
        ("nr KRS 9999900001", "krs", "PL", "9999900001"),
    ],
)
def test_a_number_behind_its_word(text: str, kind: str, country: str, value: str) -> None:
    [found] = national_numbers(text)
    assert (found.kind, found.country, found.value) == (kind, country, value)


@pytest.mark.parametrize(
    "text",
    [
        "Tel. 98 80 77 917",
        "988 077 917",
        "Org.nr. 988 077 918",
        "Org.nr 556703-7485",
        "Y-tunnus: 2077474-1",
        "CVR 13585627",
        "IČO: 12345678",
        "IČO: 12345679, IČ DPH: SK2020202020",
        "KRS: 12345",
        "Dakrs 9999900001",
        "KRS 99999000012",
    ],
)
def test_what_is_no_number_of_theirs(text: str) -> None:
    assert list(national_numbers(text)) == []
