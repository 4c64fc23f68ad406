"""Does the note say the same as the page, and is what others wrote never markup?"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.as_markdown import as_markdown, plain
from reports.brief import compose
from reports.words import LANGUAGES
from tests.reports import dossiers


def note(name: str, lang: str = "nl") -> str:
    words = dossiers.words(lang)
    return as_markdown(dossiers.brief(name, words), words)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_number_leads_to_a_line(name: str, lang: str) -> None:
    text = note(name, lang)
    assert set(re.findall(r"\]\(#s(\d+)\)", text)) <= set(re.findall(r'<a id="s(\d+)">', text))


def test_the_order_is_that_of_the_page() -> None:
    text = note("hot-air")
    at = [
        text.index(part) for part in ("# Helderwerk", "> **Onvolledig", "## Wijkt", "### 36", "## Vragen", "## Bronnen")
    ]
    assert at == sorted(at)


def test_what_failed_stands_above_the_verdict() -> None:
    text = note("degraded")
    assert text.index("Onvolledig: 2 van 8") < text.index("## Wijkt fundamenteel af")


def test_names_are_not_markup() -> None:
    words = dossiers.words("nl")
    text = as_markdown(compose(dossiers.hostile("<script>|`*[x](javascript:y)"), words), words)
    assert "<script>" not in text
    assert "](javascript" not in text


@given(st.text(max_size=60))
def test_no_special_letter_stays_bare(text: str) -> None:
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]<>|]", plain(text).replace("\\\\", ""))
