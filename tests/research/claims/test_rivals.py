"""Are two foundings beside each other those of several firms, or of later steps of one?"""

import pytest

from research.claims import find


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        (
            "nl",
            "Noord\nThuisbasis van Blom Bollen sinds 1920.\nZuid\nThuisbasis van Bakker, familiebedrijf sinds 1945.",
            [],
        ),
        ("en", "Founded in 1951 by Ann Hale.\nThe company was founded in 1988 in Wells.", [1951]),
        ("fr", "Fondée en 1951 par Anne Halle.\nNous avons été fondés en 1988 à Dole.", [1951, 1988]),
        ("de", "Gegründet 1951 in Aachen." + " Wir backen Brot." * 30 + "\nGegründet 1988 in Bonn.", [1951, 1988]),
        ("en", "Founded in 1951.\nSince 1951", [1951]),
    ],
)
def test_a_firm_is_founded_once(lang: str, text: str, years: list[int]) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind == "founded"] == years
