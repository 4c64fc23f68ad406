import json

import pytest

from reports import formats
from reports.as_pdf import NoPdf
from reports.formats import Wishes, all_files, write_brief, write_file
from reports.option_values import FORMATS
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
    with pytest.raises(ValueError, match="'acme'"):
        write_brief(hot_air(), "acme", Catalogue.load("nl"))


BYTES = {"pdf": b"%PDF-", "eml": b"Subject: ", "xlsx": b"PK"}


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_that_can_be_asked_for_is_written(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "as_pdf", lambda _html, _day: b"%PDF-invented")
    made = write_file(hot_air(), form, Catalogue.load("nl"), Wishes())
    if form in BYTES:
        assert isinstance(made, bytes)
        assert made.startswith(BYTES[form])
    else:
        assert isinstance(made, str)


def test_a_mail_without_a_pdf_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_html: str, _day: object) -> bytes:
        raise NoPdf("nothing here")

    monkeypatch.setattr(formats, "as_pdf", none)
    made = write_file(hot_air(), "eml", Catalogue.load("nl"), Wishes())
    assert isinstance(made, bytes)
    assert b"application/pdf" not in made
    with pytest.raises(NoPdf):
        write_file(hot_air(), "pdf", Catalogue.load("nl"), Wishes())


def test_wishes() -> None:
    files = all_files(hot_air(), ["html", "csv"], ["nl"], Wishes(large=True, excel=True, crm="hubspot"))
    assert list(files) == ["brief.html", "brief.csv", "crm-hubspot.html"]
    assert 'class="large"' in str(files["brief.html"])
    assert str(files["brief.csv"]).startswith("\ufeffcompany;site;")
    assert list(all_files(hot_air(), ["md"], ["nl", "fr"], Wishes(crm="afas"))) == [
        *("brief.nl.md", "crm-afas.nl.txt"),
        *("brief.fr.md", "crm-afas.fr.txt"),
    ]


def test_a_file_carries_its_language_only_when_there_are_several() -> None:
    assert list(all_files(hot_air(), ["json"], ["nl"])) == ["brief.json"]
    both = all_files(hot_air(), ["json"], ["nl", "de"])
    assert {name: json.loads(text)["lang"] for name, text in both.items()} == {
        "brief.nl.json": "nl",
        "brief.de.json": "de",
    }
