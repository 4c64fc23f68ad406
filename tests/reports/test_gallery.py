"""Are all sorts of briefs written in all languages?"""

from pathlib import Path

from reports.gallery import hang
from tests.reports import dossiers


def test_one_page_for_each_sort_and_language(tmp_path: Path) -> None:
    catalogues = [dossiers.words(lang) for lang in ("nl", "en")]
    written = hang({"sound": dossiers.sound(), "empty": dossiers.empty()}, catalogues, tmp_path / "new")
    assert [file.name for file in written] == ["sound.nl.html", "empty.nl.html", "sound.en.html", "empty.en.html"]
    assert all(file.read_text("utf-8").startswith("<!doctype html>") for file in written)
