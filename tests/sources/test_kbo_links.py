"""Sentences that link two companies: which came first, and how?"""

import pytest

from sources.kbo_links import successions
from sources.kbo_page import open_page
from sources.model import Record
from tests.sources.fake_web import document, facts

HEAD = "<tr><td>Ondernemingsnummer:</td><td>0123.456.749</td></tr><tr><td><h2>Linken tussen entiteiten</h2></td></tr>"


def links(*sentences: str) -> list[Record]:
    body = "".join(f"<tr><td>{sentence}</td></tr>" for sentence in sentences)
    return list(successions("0123456749", open_page(document(f"<table>{HEAD}{body}</table>", media_type="text/html"))))


@pytest.mark.parametrize(
    ("sentence", "side", "manner", "day"),
    [
        (
            "0403.000.123 (OUD) is opgeslorpt door deze entiteit sinds 20 juni 2003",
            "predecessor",
            "merger",
            "2003-06-20",
        ),
        (
            "0403.000.123 (OUD) est absorbée par cette entité depuis le 1er juin 2003",
            "predecessor",
            "merger",
            "2003-06-01",
        ),
        (
            "0403.000.123 (OUD) thas been absorbed by this entity since June 1, 2003",
            "predecessor",
            "merger",
            "2003-06-01",
        ),
        ("Deze entiteit is opgeslorpt door 0403.000.123 (OUD) sinds 20 juni 2003", "successor", "merger", "2003-06-20"),
        ("Deze entiteit heeft 0403.000.123 (OUD) opgeslorpt", "predecessor", "merger", ""),
        ("0403.000.123 (OUD) is gesplitst in deze entiteit", "predecessor", "demerger", ""),
        ("0403.000.123 (OUD) is ontstaan uit de splitsing van deze entiteit", "successor", "demerger", ""),
        ("Deze entiteit is ontstaan uit de splitsing van 0403.000.123 (OUD)", "predecessor", "demerger", ""),
        ("0403.000.123 (OUD) is vervangen door deze entiteit", "predecessor", "conversion", ""),
        ("Deze entiteit vervangt 0403.000.123 (OUD)", "predecessor", "conversion", ""),
        ("0403.000.123 (OUD) heeft haar activiteit overgedragen aan deze entiteit", "predecessor", "transfer", ""),
        ("0403.000.123 (OUD) heeft een band met deze entiteit", "predecessor", "", ""),
    ],
)
def test_a_link_has_a_direction_and_a_manner(sentence: str, side: str, manner: str, day: str) -> None:
    [record] = links(sentence)
    told = facts(record)
    assert (told[f"{side}Number"], told[side]) == (["0403000123"], ["OUD"])
    assert (record.first("manner"), record.first("date")) == (manner, day)


def test_a_name_with_a_verb_in_it_is_only_a_name() -> None:
    [record] = links("0403.000.123 (SPLIT &amp; FUSION) is opgeslorpt door deze entiteit")
    assert facts(record)["manner"] == ["merger"]


def test_both_directions_of_a_link_are_one() -> None:
    assert (
        len(links("0403.000.123 (OUD) is opgeslorpt door deze entiteit", "Deze entiteit nam 0403.000.123 (OUD) op"))
        == 1
    )


def test_no_data_is_no_link() -> None:
    assert links("Geen gegevens opgenomen in KBO.") == []
