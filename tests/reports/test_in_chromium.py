"""Does the page hold in a real browser: one A4, nothing cut off or over another, legible, accessible and silent?

axe-core is found in the folder that AXE_CORE names (that of its npm package); without it that part is skipped.
"""

import base64
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reports.brief import compose
from reports.layout import LARGE
from reports.render import as_html
from reports.words import LANGUAGES
from tests.reports import dossiers
from tests.reports.chromium import FOUND, Browser
from tests.reports.hostile import collected

pytestmark = pytest.mark.skipif(not FOUND, reason="no Chromium on this machine")

AXE = Path(os.environ.get("AXE_CORE", "axe-core")) / "axe.min.js"
SMALLEST = 6.5  # points
LINT = r"""(() => {
const mm = 96 / 25.4, found = {slack: [], wide: [], beyond: [], over: [], svg: [], small: [], pale: []};
const hidden = e => e.closest('.unseen') || !e.getBoundingClientRect().width;
const say = e => (e.textContent || e.tagName).trim().slice(0, 40);
const channel = v => v / 255 <= .03928 ? v / 255 / 12.92 : ((v / 255 + .055) / 1.055) ** 2.4;
const light = c => {const [r, g, b] = c.match(/[\d.]+/g).slice(0, 3).map(channel);
  return .2126 * r + .7152 * g + .0722 * b};
const under = e => {
  for (; e; e = e.parentElement) {const c = getComputedStyle(e).backgroundColor; if (!/, 0\)$/.test(c)) return c}
  return 'rgb(255, 255, 255)'};
const hits = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
for (const sheet of document.querySelectorAll('.sheet')) {
  const page = sheet.getBoundingClientRect(), foot = sheet.querySelector('.foot');
  const end = foot ? foot.getBoundingClientRect().top : page.bottom - 6.5 * mm;
  const above = [...sheet.querySelectorAll('*')].filter(e => !e.closest('.foot') && !hidden(e) && !e.matches('.top'));
  found.slack.push((end - Math.max(...above.map(e => e.getBoundingClientRect().bottom))) / mm);
  if (foot) found.slack.push((page.bottom - foot.getBoundingClientRect().bottom) / mm - 5);
  const texts = [];
  for (const e of sheet.querySelectorAll('*')) {
    if (hidden(e)) continue;
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    const laid = !(e instanceof SVGElement) && style.display !== 'inline' && e.clientWidth;
    if (laid && e.scrollWidth > e.clientWidth + 1) found.wide.push(say(e));
    if (box.right > page.right - 10 * mm || box.left < page.left + 10 * mm) found.beyond.push(say(e));
  }
  const walk = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode, e = node.parentElement;
    if (!node.textContent.trim() || hidden(e) || e.closest('title, desc')) continue;
    const style = getComputedStyle(e), drawn = e instanceof SVGElement;
    const svg = drawn ? e.ownerSVGElement : null;
    const larger = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    const points = parseFloat(style.fontSize) * larger * .75;
    if (!e.closest('sup, .ref') && points < SMALLEST_POINTS - .01) found.small.push(points.toFixed(2) + ' ' + say(e));
    if (!drawn) {
      const [a, b] = [light(style.color), light(under(e))].sort((x, y) => y - x);
      if ((a + .05) / (b + .05) < 4.5) found.pale.push(say(e));
      if (e.closest('sup')) continue;
      const range = document.createRange(); range.selectNodeContents(node);
      for (const {left, right, top, bottom} of range.getClientRects())
        texts.push([node, {left, right, top: top + 1, bottom: bottom - 1}]);
    }
  }
  for (let i = 0; i < texts.length; i++) for (let j = i + 1; j < texts.length; j++)
    if (texts[i][0] !== texts[j][0] && hits(texts[i][1], texts[j][1]))
      found.over.push(texts[i][0].textContent + ' x ' + texts[j][0].textContent);
  for (const svg of sheet.querySelectorAll('svg[role=img]')) {
    const whole = svg.getBoundingClientRect();
    const marks = [...svg.querySelectorAll('text')].map(t => [say(t), t.getBoundingClientRect()]);
    for (const [text, box] of marks)
      if (box.right > whole.right + 1 || box.left < whole.left - 1 || box.bottom > whole.bottom + 2 ||
        box.top < whole.top - 2) found.svg.push('outside: ' + text);
    for (let i = 0; i < marks.length; i++) for (let j = i + 1; j < marks.length; j++)
      if (hits(marks[i][1], marks[j][1])) found.svg.push(marks[i][0] + ' x ' + marks[j][0]);
  }
}
return found; })()""".replace("SMALLEST_POINTS", str(SMALLEST))
AXE_RUN = """axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
.then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 90)).join(' | ')))"""
DRAWN = """[...document.querySelectorAll('svg[role=img] rect')].map(r => r.getAttribute('fill'))"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    made = Browser(tmp_path_factory.mktemp("chromium"))
    yield made
    made.close()


def page(name: str, lang: str = "nl", *, large: bool = False) -> str:
    words = dossiers.words(lang)
    return as_html(dossiers.brief(name, words), words, large=large)


def asked_outside(browser: Browser) -> list[str]:
    return [url for url in browser.requests if not url.startswith(("file:", "data:", "about:"))]


def linted(browser: Browser) -> dict[str, Any]:
    found: dict[str, Any] = browser.run(LINT)
    assert min(found.pop("slack")) >= 1
    return {check: faults for check, faults in found.items() if faults}


def printed(browser: Browser) -> bytes:
    made = browser.order("Page.printToPDF", preferCSSPageSize=True, printBackground=True, generateTaggedPDF=True)
    return base64.b64decode(made["data"])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_sort_in_every_language(name: str, lang: str, browser: Browser) -> None:
    browser.open(page(name, lang))
    assert linted(browser) == {}
    assert asked_outside(browser) == []
    assert browser.dialogs == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_sort_in_large_print(name: str, lang: str, browser: Browser) -> None:
    browser.open(page(name, lang, large=True))
    assert linted(browser) == {}


DRIFT_AS_LARGE = """(() => {const svg = document.querySelector('.remarks svg[role=img]');
return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width * .75})()"""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_picture_in_a_wider_column_is_not_blown_up(lang: str, browser: Browser) -> None:
    words = dossiers.words(lang)
    whole = replace(dossiers.brief("drifting", words), too=(), noted=())
    assert whole.drift
    browser.open(as_html(whole, words, large=True))
    assert linted(browser) == {}
    assert browser.run(DRIFT_AS_LARGE) == pytest.approx(LARGE, abs=0.02)


def test_in_large_print_there_is_a_line_to_write_on_in_every_language(browser: Browser) -> None:
    wide = "document.querySelector('.blank').getBoundingClientRect().width"
    for lang in LANGUAGES:
        browser.open(page("hot-air", lang, large=True))
        assert browser.run(wide) > 150, lang


@pytest.mark.parametrize(
    ("name", "large", "sheets"), [("hot-air", False, 1), ("crowded", False, 1), ("blind", True, 2)]
)
def test_it_prints_on_its_sheets_tagged(name: str, *, large: bool, sheets: int, browser: Browser) -> None:
    browser.open(page(name, large=large))
    made = printed(browser)
    assert len(re.findall(rb"/Type\s*/Page\b", made)) == sheets
    assert b"/StructTreeRoot" in made


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_on_a_phone_nothing_is_wider_than_the_screen(name: str, browser: Browser) -> None:
    browser.open(page(name, "de"), width=390, height=800)
    assert browser.run("document.documentElement.scrollWidth") <= 390
    small = (
        "[...document.querySelectorAll('p,td,th,li,dd,dt')].filter(e => parseFloat(getComputedStyle(e).fontSize) < 12)"
    )
    assert browser.run(f"{small}.length") == 0


@pytest.mark.skipif(not AXE.is_file(), reason="no axe-core: AXE_CORE names no folder with axe.min.js")
@pytest.mark.parametrize(
    ("name", "lang"), [*((name, "nl") for name in sorted(dossiers.ALL)), *(("unfit", lang) for lang in LANGUAGES[1:])]
)
@pytest.mark.parametrize("width", [1000, 390])
def test_nothing_stands_in_the_way_of_who_cannot_see(name: str, lang: str, width: int, browser: Browser) -> None:
    browser.open(page(name, lang), width=width)
    browser.run(f"{AXE.read_text('utf-8')};1")
    assert browser.run(AXE_RUN) == []


def test_in_grey_a_grade_is_still_a_word_and_a_bar_a_pattern(browser: Browser) -> None:
    browser.open(page("hot-air"))
    words = browser.run("[...document.querySelectorAll('.grade')].map(e => e.textContent.trim())")
    assert words
    assert all(words)
    fills = set(browser.run(DRAWN))
    assert {"url(#hatch-claim)", "#14181f"} <= fills  # hatched, and black: they differ without any colour


def test_what_others_write_opens_nothing_and_asks_nothing(browser: Browser) -> None:
    strings = collected()
    if not strings:
        pytest.skip("no folder `shared` with hostile strings beside the project")
    words = dossiers.words("nl")
    for text in strings[:: max(len(strings) // 40, 1)]:
        browser.open(as_html(compose(dossiers.hostile(text), words, dossiers.hostile_criteria(text)), words))
        assert (browser.dialogs, asked_outside(browser)) == ([], []), text
        assert browser.run("document.querySelectorAll('script, iframe, img, object, embed, form').length") == 0, text
