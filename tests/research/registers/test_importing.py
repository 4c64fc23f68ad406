"""Does every register's file become its index: once, whole, again after an interruption, and not when it is wrong?"""

import json
from pathlib import Path
from typing import Any

import pytest

from research.registers import importing
from research.registers.about import about
from research.registers.asked import asked_for
from research.registers.database import reading
from research.registers.errors import RegisterError, WrongFile
from research.registers.importing import Step, bring_in
from research.registers.index import opened
from research.registers.kinds import KINDS
from tests.research.registers.conftest import BY_HAND, quiet, write_list

PREVIOUS = ",".join(f" PreviousName_{n}.CompanyName" for n in range(1, 11))
FILES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "companies_house": (
        "BasicCompanyDataAsOneFile-2026-11-01.csv",
        (
            "CompanyName, CompanyNumber,RegAddress.PostTown,RegAddress.PostCode,CompanyCategory,DissolutionDate,"
            "IncorporationDate,"
            f'{PREVIOUS}\n"WEXCOMBE ROPES LIMITED","00123456","HULL","HU1 1AA","Private Limited Company","","29/06/2011",'
            '"WEXCOMBE TWINE LIMITED","","","","","","","","",""\n'
        ),
        {
            "number": "00123456",
            "name": "WEXCOMBE ROPES LIMITED",
            "town": "HULL",
            "since": "2011-06-29",
            "kind": "crn",
            "country": "GB",
        },
    ),
    "gleif": (
        "20261122-0800-gleif-goldencopy-lei2-golden-copy.csv",
        (
            "LEI,Entity.LegalName,Entity.LegalAddress.Country,Entity.LegalAddress.City,Entity.LegalAddress.PostalCode,"
            "Entity.RegistrationAuthority.RegistrationAuthorityID,Entity.RegistrationAuthority.RegistrationAuthorityEntityID,"
            "Entity.EntityStatus,Entity.EntityCreationDate,Registration.RegistrationStatus,"
            "Entity.OtherEntityNames.OtherEntityName.1,Entity.OtherEntityNames.OtherEntityName.1.type,"
            "Entity.OtherEntityNames.OtherEntityName.2,Entity.OtherEntityNames.OtherEntityName.2.type\n"
            "5299000000000000ZZ01,Maanlicht N.V.,BE,Gent,9000,RA000025,0800.000.009,ACTIVE,1999-01-02T00:00:00Z,ISSUED,"
            "Zonlicht N.V.,PREVIOUS_LEGAL_NAME,,\n5299000000000000ZZ02,Twice,BE,Gent,9000,,,ACTIVE,,DUPLICATE,,,,\n"
        ),
        {
            "number": "5299000000000000ZZ01",
            "name": "Maanlicht N.V.",
            "other_number": "0800000009",
            "other_kind": "kbo",
            "since": "1999-01-02",
        },
    ),
    "brreg": (
        "enheter_alle.json",
        json.dumps(
            [
                {
                    "organisasjonsnummer": "999000001",
                    "navn": "FJORDLYS AS",
                    "organisasjonsform": {"kode": "AS", "beskrivelse": "Aksjeselskap"},
                    "forretningsadresse": {"postnummer": "5003", "poststed": "BERGEN", "kommune": "BERGEN"},
                    "stiftelsesdato": "2015-04-03",
                    "konkurs": False,
                }
            ]
        ),
        {
            "number": "999000001",
            "name": "FJORDLYS AS",
            "town": "BERGEN",
            "legal_form": "Aksjeselskap",
            "since": "2015-04-03",
        },
    ),
    "prh": (
        "all_companies.json",
        json.dumps(
            [
                {
                    "businessId": {"value": "1234567-1", "registrationDate": "2014-10-07"},
                    "names": [
                        {"name": "Revontuli Oy", "type": "1", "registrationDate": "2020-01-01"},
                        {"name": "Kaamos Oy", "type": "1", "endDate": "2020-01-01"},
                    ],
                    "companyForms": [{"descriptions": [{"languageCode": "1", "description": "Osakeyhtiö"}]}],
                    "addresses": [{"postCode": "00100", "postOffices": [{"city": "HELSINKI", "languageCode": "1"}]}],
                }
            ]
        ),
        {"number": "1234567-1", "name": "Revontuli Oy", "town": "HELSINKI", "legal_form": "Osakeyhtiö"},
    ),
    "sirene": (
        "StockUniteLegale_utf8.csv",
        (
            "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,denominationUniteLegale,"
            "denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,"
            "categorieJuridiqueUniteLegale,etatAdministratifUniteLegale\n"
            "900000001,O,1900-01-01,AB,AURORE BOREALE,,,,5710,A\n900000002,O,2001-01-01,,QUELQU'UN,,,,1000,A\n"
            "900000003,P,2001-01-01,,[ND],,,,5710,A\n"
        ),
        {"number": "900000001", "name": "AURORE BOREALE", "since": "", "status": "active"},
    ),
    "ariregister": (
        "ettevotja_rekvisiidid__lihtandmed.csv",
        (
            "nimi;ariregistri_kood;ettevotja_oiguslik_vorm;kmkr_nr;ettevotja_staatus;ettevotja_esmakande_kpv;"
            "asukoha_ehak_tekstina;indeks_ettevotja_aadressis\n"
            "Virmalised OÜ;90000001;Osaühing;EE900000001;R;25.04.2014;Haabersti linnaosa, Tallinn, Harju maakond;13513\n"
            "Keegi FIE;90000002;Füüsilisest isikust ettevõtja;;R;25.04.2014;Tallinn;13513\n"
        ),
        {
            "number": "90000001",
            "name": "Virmalised OÜ",
            "other_town": "Tallinn",
            "since": "2014-04-25",
            "other_kind": "vat",
        },
    ),
    "cro": (
        "companies.csv",
        (
            "company_num,company_name,company_type,company_reg_date,company_address_2,company_address_3,company_address_4,"
            "comp_dissolved_date,eircode\n900001,SHANDON LIGHTS LIMITED,LTD - Private Company,2020-07-15,X,CORK,,,T12\n"
        ),
        {"number": "900001", "name": "SHANDON LIGHTS LIMITED", "town": "CORK", "since": "2020-07-15"},
    ),
    "ares": (
        "res_data.csv",
        (
            "ICO,FIRMA,FORMA,DDATVZNIK,DDATZANIK,OBEC_TEXT,PSC\n900001,Polární záře s.r.o.,112,2003-08-26,,Brno,60200\n"
            "900002,Někdo,101,2003-08-26,,Brno,60200\n"
        ),
        {"number": "00900001", "name": "Polární záře s.r.o.", "town": "Brno"},
    ),
    "offeneregister": (
        "de_companies_ocdata.jsonl",
        json.dumps(
            {
                "company_number": "K1101R_HRB900001",
                "name": "Nordlicht GmbH",
                "current_status": "currently registered",
                "registered_address": "Weg 1, 22769 Hamburg.",
                "all_attributes": {"native_company_number": "Hamburg HRB 900001", "registered_office": "Hamburg"},
            }
        )
        + "\n",
        {"number": "Hamburg HRB 900001", "name": "Nordlicht GmbH", "town": "Hamburg", "postcode": "22769"},
    ),
    "csv": (
        "mine.csv",
        "number;name;city;town\n1;Poollicht B.V.;x;Delfzijl\n",
        {"number": "1", "name": "Poollicht B.V.", "town": "Delfzijl", "status": "unknown"},
    ),
}


@pytest.mark.parametrize("kind", sorted(FILES))
def test_a_file_of_every_register(kind: str, tmp_path: Path) -> None:
    name, text, expected = FILES[kind]
    (tmp_path / name).write_text(text.replace(";", ",") if kind == "csv" else text, "utf-8")
    index = tmp_path / f"{kind}.duckdb"
    done = bring_in(kind, [tmp_path / name], index, quiet)
    assert done.about.companies == 1
    with reading(index) as database:
        (row,) = database.ask("SELECT * FROM named WHERE sort = 'name'")
        told = dict(zip(database.columns(), row, strict=True))
    assert expected.items() <= told.items()


def test_every_register_is_tested() -> None:
    assert FILES.keys() | {"kbo"} == KINDS.keys()


def test_former_and_other_names_lead_to_the_present_one(tmp_path: Path) -> None:
    for kind, former in (
        ("companies_house", "WEXCOMBE TWINE LIMITED"),
        ("gleif", "Zonlicht N.V."),
        ("prh", "Kaamos Oy"),
    ):
        name, text, expected = FILES[kind]
        (tmp_path / name).write_text(text, "utf-8")
        bring_in(kind, [tmp_path / name], tmp_path / f"{kind}.duckdb", quiet)
        with reading(tmp_path / f"{kind}.duckdb") as database:
            rows = database.ask("SELECT name, registered FROM named WHERE sort = 'previous'")
        assert rows == [(former, expected["name"])]
    assert about(tmp_path / "gleif.duckdb").snapshot == "2026-11-22"


def test_the_seats_of_french_units_give_their_town(tmp_path: Path) -> None:
    name, text, _ = FILES["sirene"]
    (tmp_path / name).write_text(text, "utf-8")
    seats = tmp_path / "StockEtablissement_utf8.csv"
    seats.write_text(
        "siren,etablissementSiege,libelleCommuneEtablissement,codePostalEtablissement\n"
        "900000001,true,NANTES,44000\n900000001,false,RENNES,35000\n",
        "utf-8",
    )
    bring_in("sirene", [tmp_path / name, seats], tmp_path / "sirene.duckdb", quiet)
    with reading(tmp_path / "sirene.duckdb") as database:
        assert database.ask("SELECT DISTINCT town, postcode FROM named") == [("NANTES", "44000")]


def test_the_same_files_again_change_nothing(tmp_path: Path) -> None:
    given = write_list(tmp_path / "a.csv", BY_HAND)
    index = tmp_path / "deep" / "list.duckdb"
    assert bring_in("csv", [given], index, quiet).changed
    before = index.stat()
    assert not bring_in("csv", [given], index, quiet).changed
    assert index.stat().st_mtime_ns == before.st_mtime_ns
    assert sorted(p.name for p in index.parent.glob("*.duckdb")) == ["list.duckdb"]
    assert index.stat().st_mode & 0o077 == 0


def test_an_import_that_was_stopped_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given, index = write_list(tmp_path / "a.csv", BY_HAND), tmp_path / "list.duckdb"
    told: list[str] = []

    def stop(step: Step) -> None:
        told.append(step.name)
        if step.name == "trigrams":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in("csv", [given], index, stop)
    assert not index.exists()
    told.clear()
    monkeypatch.setattr(importing.fulltext, "is_there", lambda: False)
    assert bring_in("csv", [given], index, lambda step: told.append(step.name)).changed
    assert told == ["trigrams", "about"]
    assert about(index).companies == len(BY_HAND)
    assert [p.name for p in tmp_path.iterdir() if p.is_dir()] == []


def test_another_file_begins_anew(tmp_path: Path) -> None:
    index = tmp_path / "list.duckdb"

    def stop(step: Step) -> None:
        if step.name == "trigrams":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in("csv", [write_list(tmp_path / "a.csv", BY_HAND)], index, stop)
    bring_in("csv", [write_list(tmp_path / "b.csv", BY_HAND[:2])], index, quiet)
    assert about(index).companies == 2


def test_who_reads_the_old_index_is_not_disturbed(tmp_path: Path) -> None:
    index = tmp_path / "list.duckdb"
    bring_in("csv", [write_list(tmp_path / "a.csv", BY_HAND)], index, quiet)
    with reading(index) as old:
        bring_in("csv", [write_list(tmp_path / "b.csv", BY_HAND[:2])], index, quiet)
        assert old.ask("SELECT count(*) FROM named") == [(len(BY_HAND),)]
    assert about(index).names == 2


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("companies_house", "number,name\n1,Delta\n", "is no file of companies_house: it has no column CompanyName"),
        ("csv", "number,name\n", "no company in a.csv: is it a file of csv"),
    ],
)
def test_a_wrong_file_leaves_the_index_as_it_was(kind: str, text: str, told: str, tmp_path: Path) -> None:
    index = tmp_path / "list.duckdb"
    bring_in("csv", [write_list(tmp_path / "good.csv", BY_HAND)], index, quiet)
    (tmp_path / "a.csv").write_text(text, "utf-8")
    with pytest.raises(WrongFile, match=told):
        bring_in(kind, [tmp_path / "a.csv"], index, quiet)
    assert about(index).companies == len(BY_HAND)


def test_a_name_with_characters_that_steer_is_kept_without_them(tmp_path: Path) -> None:
    given = write_list(tmp_path / "a.csv", [("1", "Delta\x1f\nZorg\x1b[2J B.V.", "NL", "Gouda", "active")])
    bring_in("csv", [given], tmp_path / "list.duckdb", quiet)
    with opened(tmp_path / "list.duckdb") as index:
        (found,) = index.of_number("1")
    assert (found.name, found.town) == ("Delta Zorg [2J B.V.", "Gouda")


def test_a_town_with_characters_that_steer_shifts_no_column(tmp_path: Path) -> None:
    given = write_list(tmp_path / "a.csv", [("1", "Delta Zorg B.V.", "NL", "Gou\x1fda", "active")])
    bring_in("csv", [given], tmp_path / "list.duckdb", quiet)
    with opened(tmp_path / "list.duckdb") as index:
        (found,) = index.of_number("1")
    assert (found.town, found.country, found.status) == ("Gou da", "NL", "active")


def test_a_trigram_of_very_many_names_is_counted_and_not_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "COMMON", 2)
    monkeypatch.setattr(importing, "SHARE", 5)
    rows = [(str(n), name, "NL", "", "") for n, name in enumerate(("Zorgveld", "Zorgdal", "Zorgmeer", "Aarde"))]
    bring_in("csv", [write_list(tmp_path / "a.csv", rows)], tmp_path / "list.duckdb", quiet)
    with reading(tmp_path / "list.duckdb") as database:
        counted = dict(database.ask("SELECT gram, names FROM frequency"))
        kept = dict(database.ask("SELECT gram, count(*) FROM trigram JOIN frequency USING (code) GROUP BY gram"))
    assert counted["zor"] == 3
    assert kept == {gram: names for gram, names in counted.items() if names <= 2}
    with opened(tmp_path / "list.duckdb", alone=True) as index:
        assert [one.name for one in index.similar(asked_for("Zorgdall"), 1)] == ["Zorgdal"]


def test_trigrams_are_the_same_when_they_are_gathered_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = write_list(tmp_path / "a.csv", BY_HAND)
    bring_in("csv", [given], tmp_path / "whole.duckdb", quiet)
    monkeypatch.setattr(importing, "PAIRS", 20)
    bring_in("csv", [given], tmp_path / "parts.duckdb", quiet)
    told = []
    for name in ("whole", "parts"):
        with reading(tmp_path / f"{name}.duckdb") as database:
            rows = database.ask("SELECT code, id FROM trigram")
        assert [code for code, _ in rows] == sorted(code for code, _ in rows)
        told.append(sorted(rows))
    assert told[0] == told[1] != []


def test_json_of_something_else_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"milk": 1}', "utf-8")
    with pytest.raises(RegisterError):
        bring_in("brreg", [tmp_path / "a.json"], tmp_path / "brreg.duckdb", quiet)
