"""Are the parts of a register's set found among the files, and is a wrong file told?"""

import bz2
import gzip
import zipfile
from pathlib import Path

import pytest

from research.registers.errors import RegisterError, WrongFile
from research.registers.kinds import CRO, KINDS, OFFENEREGISTER, OWN_LIST
from research.registers.unpack import fingerprint, listed, unpack

HEADER = (
    "company_num,company_name,company_type,company_reg_date,company_address_2,company_address_3,company_address_4,"
    "comp_dissolved_date,eircode\n"
)


def quiet(_done: int, _of: int) -> None:
    pass


def test_an_archive_is_unpacked_once(tmp_path: Path) -> None:
    packed = tmp_path / "companies_20261101.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("folder/companies.csv", HEADER)
        archive.writestr("read me.txt", "hello")
    told: list[tuple[int, int]] = []
    out = tmp_path / "out"
    (found,) = unpack(CRO, [packed], out, lambda done, of: told.append((done, of)))
    assert (found.path, found.day) == (out / "companies.csv", "2026-11-01")
    assert told == [(len(HEADER), len(HEADER))]
    again = unpack(CRO, [packed], out, lambda done, of: told.append((done, of)))
    assert again == [found]
    assert len(told) == 1


def test_a_file_that_duckdb_reads_stays_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "companies.csv.gz"
    path.write_bytes(gzip.compress(HEADER.encode()))
    (found,) = unpack(CRO, [path], tmp_path / "out", quiet)
    assert found.path == path


def test_another_packing_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "de_companies.jsonl.bz2"
    path.write_bytes(bz2.compress(b"{}\n"))
    (found,) = unpack(OFFENEREGISTER, [path], tmp_path / "out", quiet)
    assert found.path.read_bytes() == b"{}\n"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("list.csv", "id;name\n", "list.csv is no file of csv: it has no column number"),
        ("list.txt", "number,name\n", r"no file of csv in list.txt: expected \*.csv"),
        ("list.csv", "", "has no column number"),
        ("list.csv.gz", "number,name\n", "no CSV in UTF-8"),
    ],
)
def test_a_wrong_file_is_told(name: str, text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(WrongFile, match=told):
        unpack(OWN_LIST, [path], tmp_path / "out", quiet)


def test_letters_that_are_no_utf_8_are_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("number,name,café\n".encode("latin-1"))
    with pytest.raises(WrongFile, match="no CSV in UTF-8"):
        unpack(OWN_LIST, [path], tmp_path / "out", quiet)


def test_a_broken_archive_is_told(tmp_path: Path) -> None:
    packed = tmp_path / "a.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("companies.csv", HEADER * 2000)
    body = bytearray(packed.read_bytes())
    body[60:90] = b"x" * 30
    packed.write_bytes(body)
    with pytest.raises(RegisterError, match="cannot be unpacked"):
        unpack(CRO, [packed], tmp_path / "out", quiet)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="no such file"):
        listed([tmp_path / "none.csv"])


def test_the_same_files_have_the_same_fingerprint(tmp_path: Path) -> None:
    one, other = tmp_path / "a.csv", tmp_path / "b.csv"
    one.write_text("x")
    other.write_text("x")
    assert fingerprint(CRO, [one]) == fingerprint(CRO, [other])
    assert fingerprint(CRO, [one]) != fingerprint(OWN_LIST, [one])
    other.write_text("y")
    assert fingerprint(CRO, [one]) != fingerprint(CRO, [other])


def test_every_register_says_on_which_terms() -> None:
    for kind in KINDS.values():
        if kind is not OWN_LIST:
            assert kind.licence
            assert kind.attribution
            assert kind.homepage.startswith("https://")
