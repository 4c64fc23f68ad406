"""Do copies of one text count as one voice, and are they shown as such?"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reports.weighing import lines
from research.checks import age
from research.collect import Result
from research.facts import facts_of
from research.lines import OWN, SELF_LINE, line_of
from research.model import Claim, Evidence, Kind, Label
from research.voices import one_voice
from sources.errors import Failure, Unavailable
from sources.model import Document, Origin, Source
from sources.reading import read_text
from tests.research.fakes import Box, document, site, source
from tests.research.test_shingles import OTHER, RELEASE


def written(name: str, text: str, quote: str, **other: Any) -> tuple[Result, Evidence]:
    """A page of somebody else, and what it says."""
    told = source(name, Origin.THIRD_PARTY)
    page = document(f"<html><p>{text}</p></html>", name, media_type="text/html")
    start = read_text(page).text.index(quote)
    item = Evidence(
        id=f"e-{name}",
        property=other.pop("property", "firstMention"),
        source=name,
        origin=other.pop("origin", Origin.THIRD_PARTY),
        value="2023",
        document=page.sha256,
        quote=quote,
        start=start,
        end=start + len(quote),
        line=name,
        **other,
    )
    return _given(told, page), item


def _given(told: Source, *pages: Document) -> Result:
    return Result(source=told, attempts=(), documents=pages)


def own(text: str) -> Result:
    return _given(site(), document(f"<html><p>{text}</p></html>", "website", media_type="text/html"))


async def voices(*told: tuple[Result, Evidence], own_text: str = "", box: Box | None = None) -> list[str]:
    results = [r for r, _ in told] + ([own(own_text)] if own_text else [])
    return [e.line for e in await one_voice(box or Box(), results, [e for _, e in told])]


PAPER = written("paper", f"Persbericht. {RELEASE}", "al drie jaar")
SITE = written("portal", f"{RELEASE} Bron: paper.", "al drie jaar")
CITY = written("city", f"{OTHER} Het park ligt naast Zwaluwkaai Sales.", "Zwaluwkaai Sales")


async def test_two_papers_that_print_one_release_are_one_voice() -> None:
    assert await voices(PAPER, CITY, SITE) == ["paper", "city", "paper"]


async def test_who_prints_their_own_words_is_their_voice() -> None:
    assert await voices(PAPER, CITY, SITE, own_text=RELEASE) == [OWN, "city", OWN]


async def test_a_copy_of_what_holds_their_own_words_is_their_voice_too() -> None:
    longer = written("portal", f"{RELEASE} {OTHER}", "Zwaluwkaai Sales")
    assert await voices(PAPER, longer, own_text=RELEASE) == [OWN, OWN]


async def test_registers_and_dates_that_no_hand_wrote_keep_their_own_voice() -> None:
    register = written("kvk", RELEASE, "al drie jaar", origin=Origin.REGISTER)
    machine = written("rdap", RELEASE, "al drie jaar", property="domainRegistered")
    assert await voices(PAPER, register, machine) == ["paper", "kvk", "rdap"]


async def test_what_cannot_be_read_again_stays_the_voice_that_it_was() -> None:
    class Broken(Box):
        async def run(self, function: str, *_: object) -> Any:
            raise Unavailable(Failure.PARSER_KILLED, function)

    assert await voices(PAPER, SITE, own_text=RELEASE, box=Broken()) == ["paper", "portal"]


def test_a_line_of_their_own_words_is_theirs_and_counts_once() -> None:
    item = replace(PAPER[1], line=OWN)
    assert line_of(item) == SELF_LINE == line_of(replace(item, origin=Origin.SELF))
    assert lines((item, replace(SITE[1], line=OWN), CITY[1])) == 2


def test_a_source_that_happens_to_be_called_so_is_a_source() -> None:
    assert line_of(replace(PAPER[1], source=OWN, line=OWN)) == ("source", OWN)


@pytest.mark.parametrize(("line", "label"), [("directory", Label.SUPPORTED), (OWN, Label.UNKNOWN)])
def test_a_founding_year_in_their_own_words_proves_no_age(line: str, label: Label) -> None:
    claim = Claim(id="c1", kind=Kind.FOUNDED, low=2009, high=2009)
    told = replace(PAPER[1], property="foundingDate", value="2009", line=line)
    assert age.check(claim, facts_of([claim], [told], date(2026, 11, 22))).label is label
