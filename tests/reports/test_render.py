"""Is the page whole, safe and the same everywhere?"""

import json
import os
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from reports.brief import compose
from reports.render import _environment, as_html, link
from reports.words import LANGUAGES
from tests.reports import dossiers
from tests.reports.skeleton import Skeleton

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "hostile"
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
    return as_html(compose(dossiers.ALL[name](), words), words)


def hostile(text: str) -> Skeleton:
    words = dossiers.words("nl")
    return Skeleton(as_html(compose(dossiers.hostile(text), words), words))


@pytest.fixture(scope="module")
def plain() -> Skeleton:
    return hostile("gewone tekst")


@pytest.mark.parametrize("text", INVENTED)
def test_what_others_write_never_becomes_an_element(text: str, plain: Skeleton) -> None:
    page = hostile(text)
    assert page.tags == plain.tags
    assert page.attributes == plain.attributes
    assert "script" not in page.tags


def test_collected_hostile_strings_never_become_an_element(plain: Skeleton) -> None:
    lists = [SHARED / "xss" / "payloadbox-xss.txt", SHARED / "xss" / "h5sc-vectors.txt"]
    lists += sorted((SHARED / "blns").glob("*.txt"))
    if not SHARED.is_dir():
        pytest.skip("no folder `shared` with hostile strings beside the project")
    strings = [line for file in lists if file.is_file() for line in file.read_text("utf-8", "replace").splitlines()]
    sample = [line[:200] for line in strings if line.strip()][:: max(len(strings) // 120, 1)]
    assert len(sample) > 60
    for text in sample:
        page = hostile(text)
        assert set(page.tags) <= set(plain.tags), text
        assert page.attributes <= plain.attributes, text
        assert page.tags.count("a") == plain.tags.count("a"), text


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
from reports.as_json import as_json
from reports.as_markdown import as_markdown
from reports.as_text import as_text
from reports.brief import compose
from reports.render import as_html
from tests.reports import dossiers
digests = {}
for name in ("hot-air", "crowded"):
    for lang in ("nl", "de"):
        words = dossiers.words(lang)
        brief = compose(dossiers.ALL[name](), words)
        texts = (as_html(brief, words), as_markdown(brief, words), as_text(brief, words), as_json(dossiers.ALL[name](), words))
        digests[name + lang] = [sha256(text.encode()).hexdigest() for text in texts]
print(json.dumps(digests))
"""


def test_the_same_dossier_gives_the_same_bytes_whatever_the_machine() -> None:
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
    assert said[0]["hot-airnl"][0] == sha256(render("hot-air").encode()).hexdigest()
