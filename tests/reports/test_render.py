"""Is the page whole, safe and the same everywhere?"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import pytest
from jinja2 import UndefinedError

from reports.brief import compose
from reports.facts import clean
from reports.fit import Fitted
from reports.foot import Manner
from reports.heights import Pictures, pictures
from reports.page import Brief
from reports.render import _environment, as_html, link, page
from reports.words import LANGUAGES, Catalogue
from tests.reports import dossiers
from tests.reports.hostile import collected
from tests.reports.skeleton import Skeleton
from tests.timing import assert_quick

ROOT = Path(__file__).resolve().parents[2]
INVENTED = (
    "<script>alert('x')</script>",
    "</bdi></p></style><script>x</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='x",
    "{{ 7*7 }} {% raw %} {# x #}",
    "\u202eevitagen\u202c \u2066x",
    "a\u0000b\u0007c\u001b[31m",
    "javascript:alert(1)",
    "]]><!--",
    "&lt;b&gt; &amp;amp; &#60;",
    "\ud800 lone",
    "😀 𝔘𝔫𝔦 株式会社 شركة",
    "${x} %s {0}",
    "‘quotes’ “double” «fr»",
)


def render(name: str, lang: str = "nl") -> str:
    words = dossiers.words(lang)
    return as_html(dossiers.brief(name, words), words)


def hostile(text: str) -> Skeleton:
    words = dossiers.words("nl")
    return Skeleton(as_html(compose(dossiers.hostile(text), words, dossiers.hostile_criteria(text)), words))


@pytest.fixture(scope="module")
def plain() -> Skeleton:
    return hostile("gewone tekst")


@pytest.mark.parametrize("text", INVENTED)
def test_what_others_write_never_becomes_an_element(text: str, plain: Skeleton) -> None:
    made = hostile(text)
    assert made.tags == plain.tags
    assert made.attributes == plain.attributes
    assert "script" not in made.tags


# What is ours in a brief: dates to draw at, names of kinds and grades, and addresses, which `link` guards by itself.
OURS = {"lang", "day", "kind", "shape", "label", "start", "end", "on", "today", "gap", "site", "url"}


def filled(part: Any, strings: Iterator[str]) -> Any:
    """The same part of a brief with every text of others replaced by the next string."""
    if isinstance(part, str):
        return next(strings) if part else part
    if isinstance(part, tuple):
        return tuple(filled(one, strings) for one in part)
    if is_dataclass(part) and not isinstance(part, type):
        made = {f.name: filled(getattr(part, f.name), strings) for f in fields(part) if f.name not in OURS}
        return replace(part, **made)
    return part


def whole_page(brief: Brief, drawn: Pictures, words: Catalogue) -> Skeleton:
    """The page as the template makes it, whatever fits."""
    return Skeleton(page(Fitted(brief, {}, "", Manner.LISTED, drawn, 0.0, 0), words))


def drawn_tags(drawn: Pictures) -> set[str]:
    return set(Skeleton(drawn.timeline.svg + drawn.team.svg + drawn.control.svg).tags)


@pytest.mark.parametrize("name", ["unfit", "fitting"])
def test_no_collected_string_becomes_an_element_in_whatever_field(name: str) -> None:
    if not collected():
        pytest.skip("no folder `shared` with hostile strings beside the project")
    words = dossiers.words("nl")
    brief = dossiers.brief(name, words)
    assert brief.control
    assert brief.criteria
    drawn = pictures(brief, words)
    in_pictures = drawn_tags(drawn)
    ordinary = whole_page(filled(brief, repeat("x")), drawn, words)
    strings = iter([clean(text) or "x" for text in collected()])
    pages = 0
    while (first := next(strings, None)) is not None:
        strange = filled(brief, chain([first], strings, repeat("x")))
        redrawn = pictures(strange, words)
        assert drawn_tags(redrawn) <= in_pictures
        made = whole_page(strange, drawn, words)
        assert made.tags == ordinary.tags
        assert made.attributes == ordinary.attributes
        assert made.links == ordinary.links
        pages += 1
    assert pages > 20


def test_no_collected_string_becomes_a_link_that_runs() -> None:
    for text in collected():
        assert not link(text) or re.match(r"(https?|mailto|tel):", text.strip(), re.IGNORECASE)


def test_a_sample_of_the_strings_through_the_whole_work(plain: Skeleton) -> None:
    for text in collected()[:: max(len(collected()) // 100, 1)]:
        made = hostile(text)
        assert set(made.tags) <= set(plain.tags), text
        assert made.attributes <= plain.attributes, text
        assert made.tags.count("a") <= plain.tags.count("a"), text  # a long one may push a row off the page


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_source_number_leads_to_a_line_at_the_foot(name: str, lang: str) -> None:
    page = Skeleton(render(name, lang))
    targets = {href[1:] for href in page.links if href.startswith("#s") and href[2:].isdigit()}
    assert targets <= set(page.ids)
    assert {name for name in page.ids if re.fullmatch(r"s\d+", name)} == targets
    assert len(page.ids) == len(set(page.ids))


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_links_lead_to_the_web_or_into_the_page(name: str) -> None:
    assert [href for href in Skeleton(render(name)).links if not re.match(r"https?://|#", href)] == []


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_the_page_stands_on_its_own(name: str) -> None:
    page = render(name)
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
    assert f'content="{policy}"' in page
    assert page.count("data:font/woff2;base64,") == 4
    assert not re.search(r"@import|url\((?!data:|#)|<link|<script|<iframe|\son\w+=", page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_says_its_language_and_has_one_first_heading(lang: str) -> None:
    page = render("sound", lang)
    skeleton = Skeleton(page)
    assert f'<html lang="{lang}">' in page
    assert skeleton.tags.count("h1") == 1
    assert all(f"h-{block}" in skeleton.ids for block in ("story", "cards", "timeline", "rows", "people", "questions"))


def test_a_link_is_one_to_the_web_or_none() -> None:
    for url in ("https://a.example/?q=1", "HTTP://a.example", "mailto:a@a.example", "tel:+31"):
        assert link(url) == url
    for url in (
        "javascript:x",
        " javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "//a.example",
        "file:///x",
        "http://[",
    ):
        assert link(url) == ""


def test_a_name_that_the_template_does_not_know_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        _environment().from_string("{{ nobody }}").render()


def test_escaping_is_always_on() -> None:
    assert _environment().from_string("{{ x }}").render(x="<b>") == "&lt;b&gt;"


PRINT_DIGESTS = """
import json
from hashlib import sha256
from reports.as_crm import CRMS, as_crm
from reports.as_pdf import NoPdf
from reports.formats import Wishes, write_file
from tests.reports import dossiers
digests = {}
for name in ("unfit", "crowded", "fitting"):
    for lang in ("nl", "de"):
        for form in ("html", "md", "txt", "json", "csv", "xlsx"):
            wishes = Wishes(criteria=dossiers.wanted(name), excel=lang == "de")
            made = write_file(dossiers.ALL[name](), form, dossiers.words(lang), wishes)
            digests[f"{name} {lang} {form}"] = sha256(made if isinstance(made, bytes) else made.encode()).hexdigest()
for form in ("pdf", "eml"):
    try:
        made = write_file(dossiers.ALL["unfit"](), form, dossiers.words("nl"), Wishes(criteria=dossiers.wanted("unfit")))
        digests[form] = sha256(made).hexdigest()
    except NoPdf:
        digests[form] = "nothing here makes a PDF"
for crm in CRMS:
    note = as_crm(dossiers.brief("unfit", dossiers.words("fr")), dossiers.words("fr"), crm)
    digests[crm] = sha256(note.encode()).hexdigest()
print(json.dumps(digests))
"""


def test_the_same_dossier_gives_the_same_bytes_in_every_format_whatever_the_machine() -> None:
    settings = (
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "77", "TZ": "America/Los_Angeles", "LC_ALL": "nl_NL.UTF-8"},
    )
    said = []
    for setting in settings:
        env = {**os.environ, **setting, "PYTHONPATH": str(ROOT)}
        run = subprocess.run(  # noqa: S603 - our own interpreter with our own text
            [sys.executable, "-c", PRINT_DIGESTS], env=env, cwd=ROOT, capture_output=True, check=True, text=True
        )
        said.append(json.loads(run.stdout))
    assert said[0] == said[1]
    assert len(said[0]) == 44
    assert said[0]["unfit nl html"] == sha256(render("unfit").encode()).hexdigest()


@pytest.mark.parametrize("name", ["hot-air", "unfit", "crowded", "many-deciders"])
def test_a_page_is_made_before_anybody_waits(name: str) -> None:
    words = dossiers.words("nl")
    assert_quick(lambda: as_html(dossiers.brief(name, words), words), 0.15)
