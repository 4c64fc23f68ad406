"""Is the brief one page, and is everything that went counted on it?"""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.brief import compose
from reports.fit import RULED_AT_MOST, Fitted, fit
from reports.foot import Manner
from reports.page import Line, Text
from reports.render import as_html, page
from reports.words import LANGUAGES
from research.model import Label
from tests.reports import dossiers

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
)
MEASURE = """<script>document.fonts.ready.then(() => {
const top = document.querySelector('.top'), box = top.getBoundingClientRect();
const shown = [...top.querySelectorAll('*')].filter(e => !e.closest('.unseen') && e.getBoundingClientRect().height);
const low = Math.max(...shown.map(e => e.getBoundingClientRect().bottom));
const wide = [...document.querySelectorAll('.sheet *')].filter(e => !(e instanceof SVGElement) && !e.closest('.unseen')
  && getComputedStyle(e).display !== 'inline' && e.clientWidth && e.scrollWidth > e.clientWidth + 1).length;
document.title = 'slack=' + (box.bottom - low).toFixed(1) + ' wide=' + wide; });</script>"""


def fitted(name: str, lang: str = "nl") -> Fitted:
    words = dossiers.words(lang)
    return fit(dossiers.brief(name, words), words)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_sort_of_dossier_fits(name: str, lang: str) -> None:
    assert fitted(name, lang).slack >= 0


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_sort_of_dossier_fits_two_sheets_of_large_print(name: str, lang: str) -> None:
    words = dossiers.words(lang)
    whole = dossiers.brief(name, words)
    made = fit(whole, words, large=True)
    assert made.slack >= 0
    assert len(made.brief.rows) >= len(fit(whole, words).brief.rows)


def test_what_went_is_counted_on_the_page() -> None:
    made = fitted("crowded")
    whole = compose(dossiers.crowded(), dossiers.words("nl"))
    assert len(made.brief.rows) < len(whole.rows)
    count = dossiers.words("nl").count(len(made.brief.rows))
    assert made.notes["rows"] == f"{count} van {len(whole.rows)} getoond; de rest staat in het dossier"
    assert made.notes["rows"] in page(made, dossiers.words("nl"))


def test_what_fits_stays() -> None:
    made = fitted("sound")
    assert made.notes == {}
    assert made.left_out == ""
    assert made.brief == compose(dossiers.sound(), dossiers.words("nl"))
    assert made.ruled > 0


def test_rows_that_speak_for_them_go_last() -> None:
    whole = compose(dossiers.crowded(), dossiers.words("nl"))
    favourable = [row for row in whole.rows if row.label is Label.SUPPORTED]
    shown = fitted("crowded").brief.rows
    assert len(shown) < len(whole.rows)
    assert set(favourable) <= set(shown)


def test_failed_sources_are_never_dropped() -> None:
    words = dossiers.words("nl")
    made = fitted("crowded")
    assert made.brief.failed == compose(dossiers.crowded(), words).failed
    assert made.manner in {Manner.LISTED, Manner.RUN_ON}


def test_only_sources_that_are_cited_stand_at_the_foot() -> None:
    assert len(fitted("crowded").brief.sources) < len(compose(dossiers.crowded(), dossiers.words("nl")).sources)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.text(alphabet="abc WMi-é", min_size=1, max_size=600), min_size=1, max_size=12),
    st.sampled_from(LANGUAGES),
)
def test_sentences_of_any_length_fit(sentences: list[str], lang: str) -> None:
    words = dossiers.words(lang)
    whole = compose(dossiers.hot_air(), words)
    lines = tuple(Line("!", Text(text, (1, 2))) for text in sentences)
    long = tuple(
        replace(card, reading=Text(sentences[0]), say=(Text(f"‘{sentences[-1]}’", (1,)),)) for card in whole.cards
    )
    made = fit(replace(whole, cards=long, noted=lines, decides=lines, bright=lines, money=lines), words)
    assert made.slack >= 0
    assert made.brief.bright


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium on this machine to hold the sums against")
@pytest.mark.parametrize(("name", "lang"), [("hot-air", "nl"), ("crowded", "de"), ("degraded", "fr"), ("blind", "en")])
def test_a_browser_agrees(name: str, lang: str, tmp_path: Path) -> None:
    made = fitted(name, lang)
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page(made, dossiers.words(lang)))
    file = tmp_path / "page.html"
    file.write_text(html.replace("</body>", f"{MEASURE}</body>"), "utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
    flags += [
        "--disable-background-networking",
        "--disable-component-update",
        f"--user-data-dir={tmp_path / 'profile'}",
    ]
    run = subprocess.run(  # noqa: S603 - the browser that was found, with our own page
        [CHROMIUM, *flags, "--window-size=1000,1300", "--virtual-time-budget=2000", "--dump-dom", file.as_uri()],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    found = re.search(r"<title>slack=(-?[\d.]+) wide=(\d+)</title>", run.stdout)
    assert found, run.stdout[:200]
    assert float(found[1]) >= 0
    assert int(found[2]) == 0


def test_in_large_print_the_second_sheet_has_lines_for_notes_where_the_first_has_no_room() -> None:
    words = dossiers.words("nl")
    whole = compose(dossiers.sound(), words)
    roomy = fit(whole, words, large=True)
    assert (roomy.ruled > 0, roomy.ruled_second) == (True, 0)
    filled = replace(whole, questions=whole.questions[:1] * 8, bright=whole.bright[:1] * 14, noted=(), too=())
    full = fit(filled, words, large=True)
    assert full.ruled == 0
    assert 0 < full.ruled_second <= RULED_AT_MOST
    second = as_html(filled, words, large=True).split('class="sheet"')[2]
    assert f"--lines:{full.ruled_second}" in second
