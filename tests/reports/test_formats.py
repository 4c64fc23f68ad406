import json

import pytest

from reports.formats import all_files, write_brief
from reports.words import LANGUAGES, Catalogue
from tests.reports.dossiers import hot_air, words


@pytest.fixture(autouse=True)
def invented_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    by_lang = {lang: words(lang) for lang in LANGUAGES}
    monkeypatch.setattr(Catalogue, "load", by_lang.__getitem__)


BEGINS = {"html": "<!doctype html", "md": "#", "json": "{", "txt": ""}


@pytest.mark.parametrize("form", BEGINS)
@pytest.mark.parametrize("lang", ["nl", "en", "fr", "de"])
def test_every_format_in_every_language(form: str, lang: str) -> None:
    text = write_brief(hot_air(), form, Catalogue.load(lang))
    assert text.lower().startswith(BEGINS[form])
    assert len(text.splitlines()) > 5


def test_an_unknown_format_is_an_error_of_ours() -> None:
    with pytest.raises(ValueError, match="'pdf'"):
        write_brief(hot_air(), "pdf", Catalogue.load("nl"))


def test_a_file_carries_its_language_only_when_there_are_several() -> None:
    assert list(all_files(hot_air(), ["json"], ["nl"])) == ["brief.json"]
    both = all_files(hot_air(), ["json"], ["nl", "de"])
    assert {name: json.loads(text)["lang"] for name, text in both.items()} == {
        "brief.nl.json": "nl",
        "brief.de.json": "de",
    }
