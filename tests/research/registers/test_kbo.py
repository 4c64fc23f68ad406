"""Do a full extract and the updates upon it come to one state, in their order and only once?"""

import zipfile
from pathlib import Path

import pytest

from research.registers.about import about
from research.registers.database import reading
from research.registers.errors import RegisterError, WrongFile
from research.registers.importing import bring_in
from tests.research.registers.conftest import quiet

# ruff: noqa: E501 - headers as the register writes them
META = '"Variable","Value"\n"SnapshotDate","{day}"\n"ExtractTimestamp","01-11-2026 07:00:00"\n"ExtractType","{kind}"\n"ExtractNumber","{number}"\n"Version","1.0.0"\n'
ENTERPRISE = '"EnterpriseNumber","Status","JuridicalSituation","TypeOfEnterprise","JuridicalForm","JuridicalFormCAC","StartDate"\n'
DENOMINATION = '"EntityNumber","Language","TypeOfDenomination","Denomination"\n'
ADDRESS = '"EntityNumber","TypeOfAddress","CountryNL","CountryFR","Zipcode","MunicipalityNL","MunicipalityFR","StreetNL","StreetFR","HouseNumber","Box","ExtraAddressInfo","DateStrikingOff"\n'
ESTABLISHMENT = '"EstablishmentNumber","StartDate","EnterpriseNumber"\n'
FULL = {
    "enterprise.csv": ENTERPRISE
    + '"0800.000.001","AC","000","2","610",,09-08-1999\n"0800.000.002","AC","000","2","610",,01-01-1968\n'
    + '"0800.000.003","AC","000","1",,,02-03-2015\n',
    "denomination.csv": DENOMINATION
    + '"0800.000.001","2","001","Zonnebloem Bouw"\n"0800.000.001","2","002","ZB"\n'
    + '"0800.000.002","1","001","Toitures Clairval"\n'
    + '"0800.000.003","2","001","Anna Voorbeeld"\n"2.000.000.003","2","003","Kapsalon Anemoon"\n',
    "address.csv": ADDRESS
    + '"0800.000.001","REGO",,,"9000","Gent","Gand","Straat","Rue","1","","",\n'
    + '"2.000.000.003","BAET",,,"1000","Brussel","Bruxelles","Straat","Rue","1","","",\n',
    "establishment.csv": ESTABLISHMENT + '"2.000.000.003",02-03-2015,"0800.000.003"\n',
    "code.csv": '"Category","Code","Language","Description"\n"JuridicalForm","610","NL","Besloten Vennootschap"\n"JuridicalForm","610","FR","Société à responsabilité limitée"\n',
}
UPDATE = {
    "enterprise_delete.csv": '"EnterpriseNumber"\n"0800.000.002"\n',
    "enterprise_insert.csv": ENTERPRISE + '"0800.000.004","AC","000","2","610",,05-10-2026\n',
    "denomination_delete.csv": '"EntityNumber"\n"0800.000.001"\n"0800.000.002"\n',
    "denomination_insert.csv": DENOMINATION
    + '"0800.000.001","2","001","Zonnebloem Renovatie"\n"0800.000.004","2","001","Nieuwmaan"\n',
}


def archive(folder: Path, number: int, kind: str, files: dict[str, str]) -> Path:
    path = folder / f"KboOpenData_{number:04d}_2026_11_{kind}.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("meta.csv", META.format(day=f"{number:02d}-11-2026", kind=kind.lower(), number=number))
        for name, text in files.items():
            packed.writestr(name, text)
    return path


def names(index: Path) -> list[tuple[str, str, str]]:
    with reading(index) as database:
        return database.ask("SELECT number, name, sort FROM named ORDER BY number, sort DESC, name")  # type: ignore[return-value] # rows as the test expects them


def test_a_full_extract(tmp_path: Path) -> None:
    done = bring_in("kbo", [archive(tmp_path, 7, "Full", FULL)], tmp_path / "kbo.duckdb", quiet)
    assert names(tmp_path / "kbo.duckdb") == [
        ("0800000001", "Zonnebloem Bouw", "name"),
        ("0800000001", "ZB", "alias"),
        ("0800000002", "Toitures Clairval", "name"),
        ("0800000003", "Kapsalon Anemoon", "alias"),  # what the business is called, not the person
    ]
    assert (done.about.snapshot, done.about.edition, done.about.companies) == ("2026-11-07", 7, 3)
    with reading(tmp_path / "kbo.duckdb") as database:
        facts = database.ask(
            "SELECT town, other_town, postcode, legal_form, since, registered FROM named ORDER BY number, sort DESC, name"
        )
    assert facts[0] == ("Gent", "Gand", "9000", "Besloten Vennootschap", "1999-08-09", "")
    assert facts[1][5] == "Zonnebloem Bouw"
    assert facts[2][4] == ""  # the day on which the register began is no start
    assert facts[3] == ("Brussel", "Bruxelles", "1000", "", "2015-03-02", "")


def test_updates_take_away_first_and_then_add(tmp_path: Path) -> None:
    index = tmp_path / "kbo.duckdb"
    bring_in("kbo", [archive(tmp_path, 7, "Full", FULL)], index, quiet)
    update = archive(tmp_path, 8, "Update", UPDATE)
    assert bring_in("kbo", [update], index, quiet).changed
    after = [
        ("0800000001", "Zonnebloem Renovatie", "name"),
        ("0800000003", "Kapsalon Anemoon", "alias"),
        ("0800000004", "Nieuwmaan", "name"),
    ]
    assert names(index) == after
    assert about(index).edition == 8
    older = archive(tmp_path, 6, "Update", UPDATE | {"enterprise_delete.csv": '"EnterpriseNumber"\n"0800.000.001"\n'})
    assert not bring_in("kbo", [older], index, quiet).changed  # what it tells is in already
    assert names(index) == after


def test_full_and_updates_at_once_in_any_order(tmp_path: Path) -> None:
    files = [archive(tmp_path, 8, "Update", UPDATE), archive(tmp_path, 7, "Full", FULL)]
    bring_in("kbo", files, tmp_path / "kbo.duckdb", quiet)
    assert about(tmp_path / "kbo.duckdb").edition == 8
    assert len(names(tmp_path / "kbo.duckdb")) == 3


def test_an_update_that_does_not_follow_is_told(tmp_path: Path) -> None:
    index = tmp_path / "kbo.duckdb"
    with pytest.raises(RegisterError, match="import a full extract first"):
        bring_in("kbo", [archive(tmp_path, 8, "Update", UPDATE)], index, quiet)
    bring_in("kbo", [archive(tmp_path, 7, "Full", FULL)], index, quiet)
    with pytest.raises(RegisterError, match="update 8 is missing between 7 and 9"):
        bring_in("kbo", [archive(tmp_path, 9, "Update", UPDATE)], index, quiet)
    assert about(index).edition == 7


def test_an_extract_that_lacks_a_file_or_says_nothing_of_itself(tmp_path: Path) -> None:
    some = {name: text for name, text in FULL.items() if name != "address.csv"}
    with pytest.raises(WrongFile, match=r"extract 7 of kbo lacks address.csv"):
        bring_in("kbo", [archive(tmp_path, 7, "Full", some)], tmp_path / "kbo.duckdb", quiet)
    with pytest.raises(WrongFile, match="neither full nor update"):
        bring_in("kbo", [archive(tmp_path, 7, "Half", FULL)], tmp_path / "kbo.duckdb", quiet)
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed:
        packed.writestr("enterprise.csv", ENTERPRISE)
    with pytest.raises(WrongFile, match=r"expected \*meta.csv"):
        bring_in("kbo", [tmp_path / "x.zip"], tmp_path / "kbo.duckdb", quiet)


def test_the_registers_own_sample(tmp_path: Path) -> None:
    sample = Path(__file__).resolve().parents[3] / ".." / "shared" / "samples" / "registers" / "be_kbo"
    if not sample.exists():
        pytest.skip("the recorded samples are not on this machine")
    done = bring_in("kbo", [sample], tmp_path / "kbo.duckdb", quiet)
    assert done.about.snapshot == "2025-05-30"
    assert done.about.companies > 5
