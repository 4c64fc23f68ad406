"""Are register entries and VAT numbers of Germany read as they are printed there?"""

import pytest

from sources.german_numbers import german_numbers


@pytest.mark.parametrize(
    ("text", "country", "wanted"),
    [
        ("USt-IdNr.: DE 136 695 976", "", ["DE136695976"]),
        ("USt.-ID: 136695976", "", ["DE136695976"]),
        ("Steuernummer 136695976", "DE", []),
        ("HRB 12345, Amtsgericht Köln", "", ["Köln HRB 12345"]),
        ("Handelsregister: HRB-Nr. 4567 AG Köln", "", ["Köln HRB 4567"]),
        ("HRB 12.345 Amtsgericht Köln", "", ["Köln HRB 12345"]),
        ("HRB 12", "NL", []),
        ("HRB 12", "DE", ["HRB 12"]),
        ("HRB 12, Amtsgericht Nirgendwo", "", ["Nirgendwo HRB 12"]),  # a court that the library does not know
    ],
)
def test_numbers_of_germany(text: str, country: str, wanted: list[str]) -> None:
    assert [number.value for number in german_numbers(text, country)] == wanted
