"""Is the PDF one A4, tagged and the same every time; and is it said in one line when nothing here can make one?"""

import importlib.util
import re
import shutil
import subprocess

import pytest

from reports import as_pdf as module
from reports.as_pdf import NoPdf, as_pdf, printers
from reports.render import as_html
from tests.reports import dossiers

BY_EXTRA = importlib.util.find_spec("weasyprint") is not None
BROWSER = any(map(shutil.which, module.BROWSERS))


def page(name: str = "hot-air", *, large: bool = False) -> str:
    words = dossiers.words("nl")
    return as_html(dossiers.brief(name, words), words, large=large)


@pytest.mark.skipif(not (BY_EXTRA or BROWSER), reason="neither WeasyPrint nor Chromium on this machine")
@pytest.mark.parametrize(("large", "sheets"), [(False, 1), (True, 2)])
def test_one_page_or_two_in_large_print_tagged(*, large: bool, sheets: int) -> None:
    made = as_pdf(page(large=large), dossiers.ON)
    assert made.startswith(b"%PDF-")
    assert told(made) == {"Pages": str(sheets), "Tagged": "yes", "JavaScript": "no", "Page size": "A4"}


@pytest.mark.skipif(not (BY_EXTRA or BROWSER), reason="neither WeasyPrint nor Chromium on this machine")
def test_the_same_page_is_the_same_bytes() -> None:
    assert as_pdf(page("sound"), dossiers.ON) == as_pdf(page("sound"), dossiers.ON)


@pytest.mark.skipif(not BROWSER, reason="no Chromium on this machine")
def test_a_browser_stands_in_for_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    made = as_pdf(page(), dossiers.ON)
    assert made.startswith(b"%PDF-")
    assert b"D:20261122000000" in made


def test_without_either_one_line_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert list(printers()) == []
    with pytest.raises(NoPdf, match=re.escape("precall[pdf]")) as error:
        as_pdf("<p>", dossiers.ON)
    assert "\n" not in str(error.value)


def test_a_browser_that_fails_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/nowhere/{name}")
    with pytest.raises(NoPdf, match="makes no PDF: FileNotFoundError"):
        as_pdf("<p>", dossiers.ON)


def told(pdf: bytes) -> dict[str, str]:
    """What a reader of PDF says of the file."""
    tool = shutil.which("pdfinfo")
    if tool is None:
        pytest.skip("no pdfinfo (poppler) on this machine to read the PDF with")
    run = subprocess.run([tool, "-"], input=pdf, capture_output=True, check=True)  # noqa: S603 - a reader of PDF
    said = dict(re.findall(r"^([\w ]+):\s+(.*)$", run.stdout.decode(), re.MULTILINE))
    size = "A4" if re.match(r"59[45](\.\d+)? x 84[12]", said["Page size"]) else said["Page size"]
    return {**{name: said[name] for name in ("Pages", "Tagged", "JavaScript")}, "Page size": size}
