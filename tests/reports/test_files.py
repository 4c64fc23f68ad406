from datetime import date
from pathlib import Path

import pytest

from reports.files import LONGEST_NAME, folder_for, slug, write_all
from research.model import Company, Dossier
from sources.model import Inquiry


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Zwaluwkaai Sales B.V.", "zwaluwkaai-sales-b-v"),
        ("Café Société & Fils", "cafe-societe-fils"),
        ("../../etc/passwd", "etc-passwd"),
        ("..", "company"),
        ("株式会社", "company"),
        ("", "company"),
        ("CON\x00\n", "con"),
        ("a" * 300, "a" * LONGEST_NAME),
        ("İstanbul Straße", "istanbul-strasse"),
    ],
)
def test_a_name_becomes_a_file_name_that_goes_nowhere_else(name: str, file: str) -> None:
    assert slug(name) == file


def test_the_folder_is_the_one_asked_for_or_named_after_the_company() -> None:
    dossier = Dossier(id="x", inquiry=Inquiry(on=date(2026, 11, 22)), company=Company(name="A/B"), rules="1")
    assert folder_for(dossier, None) == Path("precall-a-b")
    assert folder_for(dossier, Path("there")) == Path("there")


def test_files_are_written_whole_with_unix_lines(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    paths = write_all(folder, {"a.md": "één\ntwee\n", "b.md": ""})
    assert [p.read_bytes() for p in paths] == ["één\ntwee\n".encode(), b""]
    write_all(folder, {"a.md": "ander"})
    assert sorted(p.name for p in folder.iterdir()) == ["a.md", "b.md"]
    assert (folder / "a.md").read_text() == "ander"


def test_bytes_and_line_ends_are_written_as_they_are(tmp_path: Path) -> None:
    paths = write_all(tmp_path, {"a.pdf": b"\x00\r\n", "b.csv": "a\r\n"})
    assert [p.read_bytes() for p in paths] == [b"\x00\r\n", b"a\r\n"]


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    write_all(tmp_path, {"a.md": "first"})
    with pytest.raises(UnicodeEncodeError):
        write_all(tmp_path, {"a.md": "half \udcff"})
    assert [p.name for p in tmp_path.iterdir()] == ["a.md"]
    assert (tmp_path / "a.md").read_text() == "first"
    with pytest.raises(OSError, match="exists"):
        write_all(tmp_path / "a.md", {"b.md": "x"})
