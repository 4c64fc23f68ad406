"""Is a long list linked at once, and as well as name by name?"""

import random
from pathlib import Path

import pytest

from research.registers import linking
from research.registers.importing import bring_in
from research.registers.linking import Lead, link
from tests.benchmarks.companies import companies
from tests.benchmarks.queries import mixed, unique
from tests.research.registers.conftest import quiet, write_list

FLOOR = 0.97


def test_a_list_is_linked(small: Path) -> None:
    targets = unique(list(companies(2_000)))
    random.Random(2).shuffle(targets)
    asked = list(mixed(targets, 500))
    found = {
        one.lead: one.number for one in link(small, [Lead(q.name, q.company.town, q.company.country) for q in asked])
    }
    right = [found.get(place) == q.company.number for place, q in enumerate(asked)]
    assert sum(right) / len(right) >= FLOOR


def test_a_lead_that_is_like_nothing_is_not_linked(small: Path) -> None:
    leads = [Lead("Delta Zorg BV"), Lead("!"), Lead("Veldhius Koudetechniek"), Lead("Delta Zorg", country="BE")]
    found = {one.lead: one for one in link(small, leads)}
    assert found[0].number == "90000001"
    assert found[0].likeness == 1.0
    assert 1 not in found
    assert found[2].number == "90000003"
    assert found[2].likeness < 1.0
    assert 3 not in found or found[3].number != "90000001"


def test_an_empty_list(small: Path) -> None:
    assert link(small, []) == []


ROWS = (
    ("1", "Zuidwester Bouw B.V.", "NL", "Breda", "active"),
    ("2", "Zuidwesten Bouw B.V.", "NL", "Gouda", "active"),
    ("3", "Zuidwester Bouwmarkt Oost B.V.", "NL", "Zwolle", "active"),
    ("4", "Boulangerie Vandeputte SRL", "BE", "Gent", "active"),
    ("5", "Boulangerie Vandeputte Soeurs SRL", "FR", "Lille", "active"),
    ("6", "Haverkamp Advies B.V.", "NL", "Arnhem", "active"),
    ("7", "Haverkamp Advies B.V.", "NL", "'s-Gravenhage", "active"),
    ("8", "J. van der Molensteeg Koudetechniek B.V.", "NL", "Arnhem", "active"),
    ("9", "Molenstein Koudetechniek B.V.", "NL", "Breda", "active"),
)


@pytest.fixture(scope="module")
def towns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index in which names of one town are like those of another."""
    folder = tmp_path_factory.mktemp("towns")
    bring_in("csv", [write_list(folder / "list.csv", ROWS)], folder / "list.duckdb", quiet)
    return folder / "list.duckdb"


@pytest.mark.parametrize(
    ("lead", "number"),
    [
        (Lead("Zuidwester Bouw", "Gouda"), "2"),  # a slip, but in its town
        (Lead("Zuidwester Bouw", "Zwolle"), "1"),  # in its town is one that is less like: the same name elsewhere is it
        (Lead("Zuidwester Bouw"), "1"),
        (Lead("Zuidwester Bouw", "Nergenshuizen"), "1"),
        (Lead("Haverkamp Advies", "'s-Gravenhage"), "7"),
        (Lead("Haverkamp Advies", "ARNHEM"), "6"),
        (Lead("Molensteeg Koudetechniek", "Arnhem"), "8"),  # words left out
        (Lead("Koudetechniek Molnsteyn", "Breda"), "9"),  # another order, and two slips in one word
        (Lead("Vandeputte Soeurs", "Lille", "FR"), "5"),
        (Lead("Boulangerie Vandeputte Soeurs", "Lille", "BE"), "4"),  # the town's is in another country
    ],
)
def test_a_lead_is_looked_for_in_its_town_first(towns: Path, lead: Lead, number: str) -> None:
    assert [one.number for one in link(towns, [lead])] == [number]


def test_what_too_many_names_of_a_town_share_is_not_read(towns: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = Lead("Koudetechniek Molnsteyn", "Breda")
    (in_town,) = link(towns, [lead])
    monkeypatch.setattr(linking, "IN_TOWN", 0)
    (everywhere,) = link(towns, [lead])
    assert in_town.number == everywhere.number == "9"
    assert in_town.likeness < everywhere.likeness  # in which the town is counted


def test_the_other_town_of_a_company_is_its_town(tmp_path: Path) -> None:
    source = tmp_path / "lihtandmed.csv"
    source.write_text(
        "nimi;ariregistri_kood;ettevotja_oiguslik_vorm;kmkr_nr;ettevotja_staatus;ettevotja_esmakande_kpv;"
        "asukoha_ehak_tekstina;indeks_ettevotja_aadressis\n"
        "Virmalised Ehitis OÜ;1;Osaühing;;R;;Tartu linn, Tartu;\n"
        "Virmalised Ehitused OÜ;2;Osaühing;;R;;Haabersti linnaosa, Tallinn;\n"
        "Koidula Pagar OÜ;3;Osaühing;;R;;Tartu linn, Tartu;\n"
        "Koidula Pagar OÜ;4;Osaühing;;R;;Haabersti linnaosa, Tallinn;\n",
        encoding="utf-8",
    )
    bring_in("ariregister", [source], tmp_path / "list.duckdb", quiet)
    leads = [Lead("Virmalised Ehitiss", "Tallinn"), Lead("Koidula Pagar", "Tallinn"), Lead("Koidula Pagar", "Tartu")]
    assert [one.number for one in link(tmp_path / "list.duckdb", leads)] == ["2", "4", "3"]
