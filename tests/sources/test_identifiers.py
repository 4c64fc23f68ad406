import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.identifiers import find_identifiers
from tests.timing import assert_in_step, assert_quick


@pytest.mark.parametrize(
    ("text", "country", "wanted"),
    [
        ("KvK: 01234567", "", [("kvk", "01234567")]),
        ("KvKArnhem nr. 09094924", "", [("kvk", "09094924")]),
        ("K.v.K.-nr. 12.34.56.78", "", [("kvk", "12345678")]),
        ("Kamer van Koophandel\n1234 5678", "", [("kvk", "12345678")]),
        ("CoC number: 12345678", "", [("kvk", "12345678")]),
        ("KvK vestiging 000012345678", "", []),
        ("Bel 12345678", "NL", []),
        ("KvK, tel. 12345678", "NL", []),
        ("BTW NL001234567B29", "", [("vat", "NL001234567B29")]),
        ("Voorbeeld B.V., BTW NL812345678B01", "", [("vat", "NL812345678B01")]),
        ("Voorbeeld VOF, BTW NL812345678B01", "", [("vat", "NL812345678B01")]),
        ("Eenmanszaak Voorbeeld, BTW NL812345678B01", "", [("vat", "NL*********B01")]),
        ("Maatschappelijk werk, BTW NL812345678B01", "", [("vat", "NL*********B01")]),
        ("Voorbeeld B.V., BTW NL111222333B01", "", [("vat", "NL*********B01")]),
        ("RSIN 123456782, BTW NL123456782B01, B.V.", "", [("vat", "NL*********B01")]),
        ("RSIN 812345678, Voorbeeld B.V.", "", [("rsin", "812345678")]),
        ("RSIN 8123.45.678, BTW NL812345678B01", "", [("vat", "NL*********B01")]),
        # as printed in the wild: other groups, blanks that do not break, a word behind the number, labels in a column
        ("KvK: 1234.5678", "", [("kvk", "12345678")]),
        ("KvK 123.45.678", "", [("kvk", "12345678")]),
        ("KvK\u00a0nr.\u00a012345678", "", [("kvk", "12345678")]),
        ("KvK 12345678 0000", "", [("kvk", "12345678")]),
        ("12345678 (KvK)", "", [("kvk", "12345678")]),
        ("KvK-nummer\nBTW-nummer\n12345678\nNL001234567B29", "", [("kvk", "12345678"), ("vat", "NL001234567B29")]),
        ("KvK\nBankrekening 12345678", "", []),
        ("BTW: NL\u00a0001234567\u00a0B29", "", [("vat", "NL001234567B29")]),
        ("BTW BE\u00a00820\u00a0881\u00a0603", "", [("kbo", "0820881603"), ("vat", "BE0820881603")]),
        ("BTW-BE-0820-881-603", "", [("kbo", "0820881603"), ("vat", "BE0820881603")]),
        ("BTW: 0820/881.603", "BE", [("kbo", "0820881603"), ("vat", "BE0820881603")]),
        ("DE-136695976", "", [("vat", "DE136695976")]),
        ("USt-ID: 136695976", "DE", [("vat", "DE136695976")]),
        ("Steuernummer 136695976", "DE", []),
        ("Company Registration Number: 0123 4567", "GB", [("crn", "01234567")]),
        ("Registered in Scotland SC 123456", "", [("crn", "SC123456")]),
        ("Co. Reg. No. 01234567", "GB", [("crn", "01234567")]),
        ("CRN: 01234567", "GB", [("crn", "01234567")]),
        ("Reg. No. 01234567 Registered in England", "", [("crn", "01234567")]),
        ("BTW NL001234567B28", "", []),
        ("RSIN 812345679, Voorbeeld B.V.", "", []),
        ("BE 0820.881.603", "", [("kbo", "0820881603"), ("vat", "BE0820881603")]),
        ("(BTW BE)0820.881.603", "", [("kbo", "0820881603"), ("vat", "BE0820881603")]),
        ("Ondernemingsnummer 0820 881 603", "", [("kbo", "0820881603")]),
        ("BTW BE 820.881.603", "BE", [("kbo", "0820881603"), ("vat", "BE0820881603")]),
        ("BE 0820.881.604", "BE", []),
        ("IBAN BE60 7340 6519 0170", "BE", []),
        ("Tel. 0820 881 603", "BE", []),
        ("USt-IdNr. DE136695976", "", [("vat", "DE136695976")]),
        ("Amtsgericht Aachen, HRB 11223", "", [("hrb", "Aachen HRB 11223")]),
        ("SIREN 443 061 841", "", [("siren", "443061841")]),
        ("443 061 841 RCS Paris", "", [("siren", "443061841")]),
        (
            "Registre du Commerce et des Sociétés de Nantes sous le n° 443\u00a0061\u00a0841",
            "",
            [("siren", "443061841")],
        ),
        ("siret : 443-061-841-00047", "", [("siren", "443061841"), ("siret", "44306184100047")]),
        ("Tél. 443 061 841", "FR", []),
        ("SIRET 443 061 841 00048", "", []),
        ("commande 443 061 841", "FR", []),
        ("TVA FR 64 443 061 841", "", [("vat", "FR64443061841")]),
        ("Registered in England and Wales No. 01234567", "", [("crn", "01234567")]),
        ("Company number: SC123456", "", [("crn", "SC123456")]),
        ("Company number: 01234567", "IE", []),
        ("Registrikood: 10000018", "", [("registrikood", "10000018")]),
        ("Registry code 10000018", "", [("registrikood", "10000018")]),
        ("Reg nr 10000018", "EE", [("registrikood", "10000018")]),
        ("Reg nr 10000018", "", []),
        ("Registrikood: 10000019", "", []),
        ("CHE-100.000.006 MWST", "", [("uid", "CHE100000006")]),
        ("CHE-100.000.007", "", []),
        ("Registered in Ireland No. 123456", "", [("cro", "123456")]),
        ("Company number: 123456", "IE", [("cro", "123456")]),
        ("Company number: 123456", "", []),
        ("CIK 0000000018", "", [("cik", "18")]),
        ("CIK 0000000000", "", []),
        ("LEI: 5493001KJTIIGC8Y1R12", "", [("lei", "5493001KJTIIGC8Y1R12")]),
    ],
)
def test_numbers_are_found_by_their_word_and_their_check_digits(
    text: str, country: str, wanted: list[tuple[str, str]]
) -> None:
    found = find_identifiers(text, country)
    assert sorted((f.kind, f.value) for f in found) == sorted(wanted)
    assert all(text[f.start : f.end] == f.quote for f in found)


def test_a_vat_number_that_may_hold_a_service_number_is_masked() -> None:
    text = "BTW-nr.: NL 111222333B01"  # an invented number that passes the test
    (found,) = find_identifiers(text)
    assert (found.kind, found.value, found.original) == ("vat", "NL*********B01", "NL*********B01")
    assert found.quote == text[found.start : found.end] == "BTW-nr"
    assert "111222333" not in repr(found)


@settings(deadline=None)
@given(st.text(alphabet="0123456789 .-BENLKvkSIRET\n", max_size=300))
def test_quotes_stand_where_they_say(text: str) -> None:
    for found in find_identifiers(text):
        assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize("piece", ["kvk ", "0123 ", "BE0", "FR 12 ", "registered in ", "HRB ", "1.2.3.", "kvk tel "])
def test_time_grows_with_the_text(piece: str) -> None:
    assert_in_step(lambda size: find_identifiers(piece * (size // len(piece))), 10_000)


@pytest.mark.parametrize("form", ["", " B.V.", " eenmanszaak", " VOF", " stichting"])
def test_digits_of_a_service_number_outside_the_series_of_firms_stand_in_no_record(form: str) -> None:
    for text in (
        "BTW NL111222333B01",
        "RSIN 111222333, BTW NL111222333B01",
        "btw: NL 1112.22.333.B01",
        "RSIN: 111222333",
    ):
        assert "111222333" not in "".join(c for c in repr(find_identifiers(text + form)) if c.isdigit())


def test_a_number_is_quoted_with_the_blanks_that_the_page_has() -> None:
    text = "TVA BE\u00a00820\u202f881\u202f603"
    assert {one.quote for one in find_identifiers(text)} == {"BE\u00a00820\u202f881\u202f603"}
    assert {one.original for one in find_identifiers(text)} == {"BE\u00a00820\u202f881\u202f603"}


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", ".", "\u202f", "-"])
def test_no_blank_hides_a_service_number_from_its_mask(blank: str) -> None:
    digits = blank.join("111222333")
    for found in find_identifiers(f"BTW NL{blank}{digits}{blank}B01"):
        assert found.value == "NL*********B01"
        assert "111" not in found.quote + found.original + found.value


def test_what_was_blanked_out_moves_no_place_and_takes_no_time() -> None:
    text = "KvK 01234567" + "\n" * 2_000_000 + "Registered in Scotland SC123456"
    found = find_identifiers(text)
    assert [(one.value, text[one.start : one.end]) for one in found] == [
        ("01234567", "KvK 01234567"),
        ("SC123456", "Registered in Scotland SC123456"),
    ]
    assert_quick(lambda: find_identifiers(text), 1)
