import pytest

from reports.arguments import UsageError
from reports.typed_number import numbers_of


@pytest.mark.parametrize(
    ("text", "country", "kind", "value"),
    [
        ("KvK 12345678", "", "kvk", "12345678"),
        ("KvK-nummer: 12345678", "", "kvk", "12345678"),
        ("12345678", "NL", "kvk", "12345678"),
        ("1234 5678", "NL", "kvk", "12345678"),
        ("12.34.56.78", "NL", "kvk", "12345678"),
        ("01234567", "NL", "kvk", "01234567"),
        ("12345678", "GB", "crn", "12345678"),
        ("1234567", "GB", "crn", "01234567"),
        ("SC123456", "GB", "crn", "SC123456"),
        ("0403.170.701", "BE", "kbo", "0403170701"),
        ("0403170701", "BE", "kbo", "0403170701"),
        ("0403.170.701", "", "kbo", "0403170701"),
        ("BE 0403.170.701", "", "kbo", "0403170701"),
        ("BE0403170701", "NL", "kbo", "0403170701"),
        ("732 829 320", "FR", "siren", "732829320"),
        ("732829320", "", "siren", "732829320"),
        ("73282932000074", "FR", "siren", "732829320"),
        ("FR 40 303 265 045", "", "vat", "FR40303265045"),
        ("DE136695976", "", "vat", "DE136695976"),
        ("136695976", "DE", "vat", "DE136695976"),
        ("HRB 12345 Amtsgericht München", "DE", "hrb", "München HRB 12345"),
        ("GB 980 7806 84", "", "vat", "GB980780684"),
        ("10000018", "EE", "registrikood", "10000018"),
        ("100.000.006", "CH", "uid", "CHE100000006"),
        ("CHE-100.000.006", "", "uid", "CHE100000006"),
        ("123456", "IE", "cro", "123456"),
        ("18", "US", "cik", "18"),
        ("CIK 0000000018", "", "cik", "18"),
        ("LEI 5493001KJTIIGC8Y1R12", "", "lei", "5493001KJTIIGC8Y1R12"),
        ("5493001KJTIIGC8Y1R12", "", "lei", "5493001KJTIIGC8Y1R12"),
        ("0403170701", "", "kbo", "0403170701"),  # ten digits, as a Polish number has
        ("988 077 917", "NO", "orgnr", "988077917"),
        ("2077474-0", "FI", "businessid", "20774740"),
        ("13585628", "DK", "cvr", "13585628"),
        ("DK 13585628", "DK", "cvr", "13585628"),
        ("12345679", "CZ", "ico", "12345679"),
        ("9999900001", "PL", "krs", "9999900001"),
        ("KRS 9999900001", "", "krs", "9999900001"),
        ("NL812345678B01", "", "vat", "NL812345678B01"),
        ("nl 8123.45.678.B.01", "NL", "vat", "NL812345678B01"),
    ],
)
def test_a_number_in_every_spelling(text: str, country: str, kind: str, value: str) -> None:
    assert (kind, value) in {(one.kind, one.value) for one in numbers_of(text, country)}


def test_bare_digits_of_several_countries_are_not_guessed() -> None:
    with pytest.raises(UsageError, match=r"^--number: '12345678' can be of GB or NL; say which with --country$"):
        numbers_of("12345678", "")


@pytest.mark.parametrize(
    ("text", "country"), [("twelve", ""), ("0403.170.702", "BE"), ("732829321", "FR"), ("1", "NL")]
)
def test_what_is_no_number_is_refused(text: str, country: str) -> None:
    with pytest.raises(UsageError, match=r"^--number: no register or VAT number"):
        numbers_of(text, country)


def test_a_number_that_may_hold_a_citizens_number_is_not_taken() -> None:
    """Nine digits that pass the test of a citizen service number, below the series of legal persons."""
    with pytest.raises(UsageError, match="KvK number") as refused:
        numbers_of("NL111222333B01", "NL")
    assert "111222333" not in str(refused.value)
