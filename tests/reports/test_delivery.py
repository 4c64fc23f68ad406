import json
import webbrowser
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from reports import formats
from reports.as_pdf import NoPdf
from reports.delivery import deliver
from reports.words import LANGUAGES, Catalogue
from tests.reports.dossiers import hostile, hot_air, words
from tests.reports.test_cli import forbidden


def delivered(langs: tuple[str, ...] = ("en",), *, always_write: bool = True, **options: Any) -> bool:
    none = {"json": False, "format": None, "out": None, "open": False}
    return deliver(hot_air(), Namespace(**(none | options)), langs, always_write=always_write)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    by_lang = {lang: words(lang) for lang in LANGUAGES}
    monkeypatch.setattr(Catalogue, "load", by_lang.__getitem__)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_the_brief_is_printed_and_a_page_written(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert delivered()
    shown = capsys.readouterr()
    (page,) = names(here)
    assert page.startswith("precall-")
    assert page.endswith("/brief.html")
    assert shown.err == f"Brief: {page}\n"
    assert 5 < len(shown.out.splitlines()) <= 25


def test_json_is_one_document_and_nothing_is_written(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert delivered(json=True)
    shown = capsys.readouterr()
    assert json.loads(shown.out)["schema"] == "precall/brief/1"
    assert (shown.err, names(here)) == ("", [])


def test_every_format_in_every_language(here: Path) -> None:
    assert delivered(("nl", "fr"), out=here / "out", format=("md", "json", "txt", "html"), json=True)
    assert names(here / "out") == sorted(f"brief.{lang}.{form}" for lang in ("nl", "fr") for form in FORMS)


FORMS = ("md", "json", "txt", "html")


@pytest.mark.parametrize("options", [{"format": ("md",)}, {"out": Path("here")}, {"open": True}])
def test_files_are_written_where_an_option_asks_for_them(
    options: dict[str, Any], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(webbrowser, "open", shown.append)
    assert delivered(always_write=False)
    assert names(here) == []
    assert delivered(always_write=False, **options)
    (file,) = names(here)
    assert shown == ([(here / file).as_uri()] if "open" in options else [])


def test_a_pdf_that_nothing_here_can_make_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none(_html: str, _day: object) -> bytes:
        raise NoPdf("a PDF needs an extra")

    monkeypatch.setattr(formats, "as_pdf", none)
    assert not delivered(format=("pdf",))
    shown = capsys.readouterr()
    assert shown.err == "precall: a PDF needs an extra\n"
    assert shown.out


def test_a_note_for_a_crm_is_written_where_it_is_asked_for(here: Path) -> None:
    assert delivered(always_write=False, crm="plain", out=here / "out", format=("txt",), excel=False, large=True)
    assert names(here / "out") == ["brief.txt", "crm-plain.txt"]


def test_a_browser_that_does_not_start_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str) -> None:
        raise webbrowser.Error("none")

    monkeypatch.setattr(webbrowser, "open", broken)
    assert delivered(open=True)


def test_a_folder_that_cannot_be_made_is_told_and_the_brief_printed(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "out").write_text("a file")
    assert not delivered(out=here / "out")
    shown = capsys.readouterr()
    assert shown.err.startswith(f"precall: cannot write {here / 'out'}")
    assert shown.err.count("\n") == 1
    assert shown.out


@pytest.mark.parametrize("as_json", [True, False])
def test_what_others_wrote_cannot_steer_the_terminal(*, as_json: bool, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = hostile("<script>\x1b[2J\x9b31m\u202eabc\u2028\x07")
    deliver(dossier, Namespace(json=as_json, format=None, out=None, open=False), ("nl",))
    shown = capsys.readouterr()
    assert forbidden(shown.out.encode()) | forbidden(shown.err.encode()) == set()
