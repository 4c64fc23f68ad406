"""Does every number, day and quote on the page lead to a source? Read from the finished page, as a reader sees it."""

import re
from html.parser import HTMLParser

import pytest

from reports.render import as_html
from reports.words import LANGUAGES
from tests.reports import dossiers

UNITS = {"li", "tr", "p", "dd"}  # one statement: its number and its source stand in the same one
VOID = {"meta", "br", "col", "link"}
# What says nothing about the prospect: how the page was made, what was asked, and the counts of our own work.
OURS = {"call", "identity", "kicker", "made", "missing", "decision", "sources", "alert", "running", "calling", "own"}
NUMBER = re.compile(r"\d")


class Statements(HTMLParser):
    """The texts of the units of a page, each with whether a source number that resolves stands in it."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, set[str]]] = []
        self.ids: set[str] = set()
        self._open: list[tuple[str, set[str]]] = []
        self._units: list[tuple[list[str], set[str]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids |= {given["id"] or ""} if "id" in given else set()
        href = given.get("href") or ""
        if tag == "a" and href.startswith("#s") and self._units:
            self._units[-1][1].add(href[1:])
        if tag in VOID:
            return
        self._open.append((tag, set((given.get("class") or "").split())))
        if tag in UNITS and not self._is(OURS):
            self._units.append(([], set()))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        ours = self._is(OURS)
        assert self._open.pop()[0] == tag
        if tag in UNITS and not ours:
            texts, refs = self._units.pop()
            self.found.append((" ".join("".join(texts).split()), refs))

    def handle_data(self, data: str) -> None:
        inside = {tag for tag, _ in self._open}
        if (
            self._units
            and not inside & {"sup", "style", "title", "desc", "svg"}
            and not self._is(OURS | {"mark", "big"})
        ):
            self._units[-1][0].append(data)

    def _is(self, classes: set[str]) -> bool:
        return any(classes & own for _, own in self._open)


def unsourced(name: str, lang: str) -> list[str]:
    words = dossiers.words(lang)
    brief = dossiers.brief(name, words)
    page = Statements(as_html(brief, words))
    counts = {f"{fact.answer}{fact.note}" for fact in brief.story.facts[:3]}  # of sources and criteria: our own work
    counts |= {words.text(f"page.{key}", count=n) for key in ("payment_signals", "nothing_found_in") for n in range(20)}
    counts |= {f"{words.text('page.payment_raised')}{said}" for said in counts}
    counts |= {words.text("money.how_common")}  # it names its own source: a count of all firms, not of this one
    counts = {" ".join(said.split()) for said in counts}
    lines = []
    for whole, refs in page.found:
        text = whole
        for one in sorted(brief.criteria, key=lambda c: -len(c.name)):  # the seller's words are no statement of ours
            text = text.replace(one.name, "")
        assert refs <= page.ids
        states = bool(NUMBER.search(text)) or words.text("format.quote", text="").strip()[0] in text
        if (
            states
            and not refs
            and not text.startswith(words.text("page.confidence"))
            and text.lstrip("–+! ") not in counts
        ):
            lines.append(text)
    return lines


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(set(dossiers.ALL) - {"hostile"}))
def test_no_number_day_or_quote_without_a_source(name: str, lang: str) -> None:
    assert unsourced(name, lang) == []
