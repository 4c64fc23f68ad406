"""Are the seller's files read once each, and is one that cannot be read named?"""

from argparse import Namespace
from pathlib import Path

import pytest

from reports import handed_files as module
from reports.arguments import UsageError
from reports.handed_files import handed_files
from research.handed import Handed


def test_the_files_of_both_options_each_once(tmp_path: Path) -> None:
    one, two = tmp_path / "a.csv", tmp_path / "b.txt"
    one.write_bytes(b"1")
    two.write_bytes(b"2")
    assert handed_files(Namespace(linkedin=[one, one], pasted=[two])) == [Handed("a.csv", b"1"), Handed("b.txt", b"2")]
    assert handed_files(Namespace()) == []


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"^--linkedin: .*none\.csv: No such file"):
        handed_files(Namespace(linkedin=[tmp_path / "none.csv"]))
    large = tmp_path / "large"
    large.write_bytes(b"123")
    monkeypatch.setattr(module, "MOST_BYTES", 2)
    with pytest.raises(UsageError, match="larger"):
        handed_files(Namespace(pasted=[large]))
