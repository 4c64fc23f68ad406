"""Whom does a vCard name?"""

import pytest

from sources import website
from sources.reading import read_text
from sources.vcards import MOST_CARDS, is_vcard, vcard_people
from tests.sources.fake_web import document
from tests.timing import assert_quick

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:{family}\r\nFN:{name}\r\nTITLE:{title}\r\nEMAIL:x@voorbeeld.nl\r\nEND:VCARD\r\n"


def people(text: str) -> list[tuple[str, str]]:
    reading = read_text(document(text, media_type="text/vcard"))
    found = list(vcard_people(reading))
    assert all(reading.text[s.role_start : s.role_end] == s.role for s in found)
    assert all(reading.text[s.start : s.end] for s in found)
    return [(s.name, s.role) for s in found]


def test_each_card_of_a_file_is_read() -> None:
    two = CARD.format(family="Bakker;Ruud", name="Ruud Bakker", title="Eigenaar") + CARD.format(
        family="Vries;Anna;;;", name="Drs. Anna de Vries", title=""
    )
    assert people(two) == [("Ruud Bakker", "Eigenaar"), ("Anna de Vries", "")]


def test_groups_and_parameters_are_read_over() -> None:
    card = 'begin:vcard\nitem1.FN;CHARSET="UTF-8":Zoë Vlek\nROLE;LANGUAGE=nl:Planner\nend:vcard'
    assert people(card) == [("Zoë Vlek", "Planner")]


@pytest.mark.parametrize(
    "card",
    [
        CARD.format(family="", name="Bakkerij Voorbeeld", title="Winkel"),
        "BEGIN:VCARD\nFN:Anna Vlek\nEND:VCARD",  # it may be a shop of that name
        "BEGIN:VCARD\nKIND:org\nFN:Anna Vlek\nTITLE:x\nEND:VCARD",
        "BEGIN:VCARD\nN:Vlek;Anna\nEND:VCARD",
        "BEGIN:VCARD\nN:Vlek;Anna\nFN:Anna Vlek\n",
    ],
)
def test_a_firm_and_a_broken_card_name_nobody(card: str) -> None:
    assert people(card) == []


def test_a_card_on_the_site_is_one_of_its_people() -> None:
    card = document(
        CARD.format(family="Bakker;Ruud", name="Ruud Bakker", title="Eigenaar"),
        "https://voorbeeld.nl/ruud.vcf",
        media_type="text/x-vcard",
    )
    assert is_vcard(card)
    (person,) = (r for r in website.read(card) if r.schema == "Person")
    assert (person.first("name"), person.first("role")) == ("Ruud Bakker", "Eigenaar")


def test_an_address_book_is_cut_and_no_file_is_slow() -> None:
    assert len(people(CARD.format(family="a", name="Ruud Bakker", title="x") * (MOST_CARDS + 5))) == MOST_CARDS
    assert_quick(lambda: people("BEGIN:VCARD\n" * 50_000), 1)
    assert_quick(lambda: people("BEGIN:VCARD\nFN;" + "x;" * 100_000), 1)
