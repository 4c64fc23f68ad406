import json
from itertools import pairwise

import pytest

from sources import french_codes
from sources.errors import Changed
from sources.quoting import Field, parse
from tests.sources.fake_web import document


def _field(**members: str | None) -> Field:
    return parse(document(json.dumps(members)))


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("1000", "Entrepreneur individuel"),
        ("5499", "Société à responsabilité limitée"),
        ("5485", "Société d'exercice libéral à responsabilité limitée"),
        ("5599", "Société anonyme"),
        ("5710", "Société par actions simplifiée"),
        ("6540", "Société civile immobilière"),
        ("9220", "Association"),
        ("0000", "0000"),
    ],
)
def test_forms_by_the_longest_beginning_of_their_code(code: str, form: str) -> None:
    value = french_codes.form(_field(code=code).at("code"))
    assert (value.value, value.original) == (form, code)


def test_a_told_zero_is_zero_and_not_known_is_nothing() -> None:
    def staff(band: str | None) -> list[tuple[float | None, float | None]]:
        fields = _field(band=band, year="2024")
        return [(v.low, v.high) for v in french_codes.staff(fields.find("band"), fields.find("year"))]

    assert staff("00") == [(0, 0)]
    assert staff("53") == [(10000, None)]
    assert staff("NN") == staff("") == staff(None) == []
    with pytest.raises(Changed):
        staff("99")


def test_the_bands_follow_each_other_without_a_gap() -> None:
    bands = sorted(french_codes.BANDS.values(), key=lambda band: band[0])
    for (_, high), (low, _) in pairwise(bands):
        assert low == (high or 0) + 1


def test_a_withheld_name_is_not_read() -> None:
    fields = _field(name="[ND]", town="VILLE-EXEMPLE")
    assert list(french_codes.shown(fields, "name", "name")) == []
    assert [v.value for v in french_codes.shown(fields, "town", "town")] == ["VILLE-EXEMPLE"]
