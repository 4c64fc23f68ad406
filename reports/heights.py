"""How high is each block of the page, in points, from the measured widths of its texts?"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from reports import drift, team
from reports.layout import (
    CELL,
    COLUMNS,
    GAP,
    HANG,
    ITEM,
    SAFE,
    STYLES,
    height,
    labelled,
    plain,
    runs,
)
from reports.measure import MM, Run, width
from reports.page import Brief, Card, Fact, Failed, Header, Line, PersonRow, Row, SourceLine, Story, Text
from reports.timeline import Drawing, draw
from reports.words import Catalogue

HEADING = 2.4  # points under a heading
TABLE_HEAD = STYLES["label"].line + 2.6
NAME_LINES = 2  # of the largest name; a longer one is set smaller
NAME_COLUMN = 122.0  # mm beside the call
CALL_COLUMN = 62.0
BALL = 14.0  # points of the ball before a grade and the room on both its sides
DECISION = 17.0  # points of the box with the seller's decision
SOURCE_COLUMNS = 4
NOTHING = Drawing("", 0.0)


@dataclass(frozen=True, slots=True)
class Pictures:
    """The drawings of a page, made once: no row that is dropped changes them."""

    timeline: Drawing
    team: Drawing
    drift: Drawing


def pictures(brief: Brief, words: Catalogue, scale: float = 1.0) -> Pictures:
    """Draw what the page shows, as wide as the page is before it is made larger."""
    return Pictures(
        draw(brief.timeline, COLUMNS["page"] * MM / scale) if brief.timeline else NOTHING,
        team.draw(brief.heads, words, COLUMNS["right"] * MM / scale) if brief.heads else NOTHING,
        drift.draw(brief.drift[0], words, COLUMNS["bright"] * MM / scale) if brief.drift else NOTHING,
    )


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that stand before texts and so take room on their lines."""

    say: str
    found: str
    confidence: str
    reading: str
    missing: str
    nothing_failed: str
    tests: str
    calling: str


def labels(words: Catalogue) -> Labels:
    """The labels of one language."""
    names = ("say", "found", "confidence", "reading", "missing", "nothing_failed", "tests", "calling")
    return Labels(*(words.text(f"page.{name}") for name in names))


def name_style(name: str, scale: float = 1.0) -> str:
    """The size in which a name goes on at most two lines."""
    fits = height(plain(name, "name"), NAME_COLUMN, "name", scale) <= NAME_LINES * STYLES["name"].line
    return "name" if fits else "name-long"


def opening(brief: Brief, drawn: Pictures, said: Labels, scale: float = 1.0) -> float:
    """The height of what is read first: header, verdict, cards and timeline."""
    total = _header(brief.header, brief.incomplete, scale) + _story(brief.story, scale)
    total += GAP + _heading(scale) + max((_card(card, said, scale) for card in brief.cards), default=0.0)
    return total + (GAP + _heading(scale) + drawn.timeline.height if brief.timeline else 0.0)


def tables(brief: Brief, drawn: Pictures, scale: float = 1.0) -> float:
    """The height of the two columns of tables, pictures and lists."""
    left = _rows(brief.rows, scale) + _people(brief.people, brief.also, scale)
    right = GAP + _heading(scale) + drawn.team.height if brief.heads else 0.0
    right += sum(_list(block, "right", scale) for block in (brief.decides, brief.money))
    return max(left, right)


def _heading(scale: float) -> float:
    """The height of a block's title, which in large print may take two lines."""
    return STYLES["heading"].line * (1 if scale == 1.0 else 2) + HEADING


def _header(header: Header, incomplete: str, scale: float) -> float:
    style = name_style(header.name, scale)
    left = STYLES["heading"].line + 2 + height(plain(header.name, style), NAME_COLUMN, style, scale) + 2.4
    left += height(plain(" · ".join(header.identity), "body"), NAME_COLUMN, scale=scale)
    right = height(plain(header.made, "body"), CALL_COLUMN, scale=scale)
    right += height([Run(header.call, 7.9, "600")], CALL_COLUMN, scale=scale) if header.call else 0.0
    total = max(left, right) + 8.0
    for line in (header.warning, incomplete):
        total += height([Run(line, 7.9, "600")], COLUMNS["page"] - 5, scale=scale) + 7.0 if line else 0.0
    return total


def _story(story: Story, scale: float) -> float:
    total = 6.0 + _heading(scale) + 5.4 + STYLES["label"].line + 4.0
    total += height(plain(story.headline, "headline"), COLUMNS["page"], "headline", scale) + 2.0
    read = (*story.summary, *([story.bright] if story.bright else []))
    total += height(runs(read, "summary", " "), COLUMNS["page"], "summary", scale) + 4.6
    return total + STYLES["label"].line + max(_fact(fact, scale) for fact in story.facts) + 6.0


def _fact(fact: Fact, scale: float) -> float:
    return height(plain(fact.answer, "answer"), 42, "answer", scale) + height(plain(fact.note, "body"), 42, scale=scale)


@cache
def _card(card: Card, said: Labels, scale: float) -> float:
    column = COLUMNS["card"]
    parts = (
        labelled(said.say, card.say),
        labelled(said.found, card.found),
        labelled(said.confidence, (Text(card.confidence),)),
    )
    total = 3.6 + _big(card, scale) + 2.0 + sum(height(part, column, scale=scale) + 1.3 for part in parts)
    return total + height(labelled(said.reading, (card.reading,)), column - 2.2, scale=scale) + 1.3


def _big(card: Card, scale: float) -> float:
    """The large figure and its grade share a line when both fit; else the grade goes below."""
    big, grade = STYLES["big"], STYLES["grade"]
    both = width(card.big, big.size, big.face) + BALL + width(card.grade, grade.size, grade.face)
    own = height(plain(card.big, "big"), COLUMNS["card"], "big", scale)
    return own if both <= COLUMNS["card"] * MM * SAFE / scale else own + big.line


def _rows(rows: tuple[Row, ...], scale: float) -> float:
    return GAP + _heading(scale) + TABLE_HEAD + sum(_row(row, scale) for row in rows) if rows else 0.0


@cache
def _row(row: Row, scale: float) -> float:
    say = height(runs((row.say,)), COLUMNS["say"] - 2, scale=scale)
    grade = height(plain(row.grade, "grade"), COLUMNS["grade"] - scale * BALL / MM, "grade", scale)
    return max(say, grade, height(runs(row.found), COLUMNS["found"] - 2, scale=scale)) + CELL + 0.6


def _people(people: tuple[PersonRow, ...], also: Text | None, scale: float) -> float:
    if not people and also is None:
        return 0.0
    table = TABLE_HEAD + sum(_person(person, scale) for person in people) if people else 0.0
    return GAP + _heading(scale) + table + (height(runs((also,)), COLUMNS["left"], scale=scale) + 2.0 if also else 0.0)


@cache
def _person(person: PersonRow, scale: float) -> float:
    named = [Run(person.name, 7.9, "600"), Run(",".join(map(str, person.refs)), STYLES["ref"].size)]
    left = height(named, COLUMNS["person"] - 2, scale=scale)
    left += height(plain(person.role, "body"), COLUMNS["person"] - 2, scale=scale)
    return max(left, height(runs(person.found, between=" "), COLUMNS["person-found"], scale=scale)) + CELL + 0.6


def _list(lines: tuple[Line, ...], column: str, scale: float, tests: str = "") -> float:
    if not lines:
        return 0.0
    return GAP + _heading(scale) + sum(_line(line, COLUMNS[column] - HANG, tests, scale) for line in lines)


@cache
def _line(line: Line, column: float, tests: str, scale: float) -> float:
    text = runs((line.text,))
    if line.about:
        text.append(Run(f" {tests} {line.about}", STYLES["label"].size))
    return height(text, column, scale=scale) + ITEM


def remarks(brief: Brief, drawn: Pictures, said: Labels, scale: float = 1.0) -> float:
    """The height of what speaks for them, what stands out and the questions, side by side."""
    first, last = ("bright", "ask") if brief.noted else ("half", "half")
    story = GAP + _heading(scale) + drawn.drift.height if brief.drift else 0.0
    return max(
        _list(brief.bright, first, scale) + story,
        _list(brief.noted, "noted", scale),
        _list(brief.questions, last, scale, said.tests),
    )


class Manner(StrEnum):
    """How the foot names the sources that failed, from the roomiest to the tersest."""

    LISTED = "listed"  # a line for each reason
    RUN_ON = "run_on"  # one reason after the other
    TERSE = "terse"  # without what they would have told


def foot(brief: Brief, said: Labels, manner: Manner, left_out: str = "", scale: float = 1.0) -> float:
    """The height of the foot: what is missing or left out, the decision, the sources and how the page was made."""
    total = 5.0 + sum(height(part, COLUMNS["page"], "tiny", scale) for part in _missing(brief, said, manner)) + 4.0
    total += (
        height(
            [Run(f"{said.calling} ", STYLES["tiny"].size, "600"), *runs((brief.calling,), "tiny")],
            COLUMNS["page"],
            "tiny",
            scale,
        )
        + 1.6
    )
    total += DECISION * (1 if scale == 1.0 else 2) + 5.0  # in large print it takes two lines
    rows = source_rows(brief)
    total += sum(max(_source(source, scale) for source in brief.sources[at::rows]) for at in range(rows))
    made = f"{left_out} {brief.provenance}" if left_out else brief.provenance
    return total + 4.0 + height(plain(made, "tiny"), COLUMNS["page"], "tiny", scale) + 1.0


def source_rows(brief: Brief) -> int:
    """How many rows the list of sources has, filled column by column."""
    return -(-len(brief.sources) // SOURCE_COLUMNS)


def _missing(brief: Brief, said: Labels, manner: Manner) -> Iterator[list[Run]]:
    """The lines about what was not found or failed, as they are printed."""
    first = [Run(f"{said.missing} ", STYLES["tiny"].size, "600")]
    texts = [failed_text(group, manner) for group in brief.failed]
    if manner is Manner.LISTED:
        yield [*first, *plain(brief.asked_in_vain or said.nothing_failed, "tiny")]
        yield from (plain(text, "tiny") for text in texts)
        return
    whole = " · ".join(part for part in (brief.asked_in_vain, *texts) if part)
    yield [*first, *plain(whole or said.nothing_failed, "tiny")]


def failed_text(group: Failed, manner: Manner) -> str:
    """One reason and the sources that failed for it."""
    return f"{group.reason}: {', '.join(group.names if manner is Manner.TERSE else group.sources)}"


@cache
def _source(source: SourceLine, scale: float) -> float:
    text = f"{source.text}, {source.day}" if source.day else source.text
    return height(plain(text, "tiny"), COLUMNS["source"] - 4.4, "tiny", scale)


def page_room(side: float, scale: float = 1.0) -> float:
    """Points, before the type is made larger, between the top and bottom margin of a sheet of `side` millimetres."""
    return (side - COLUMNS["top"] - COLUMNS["bottom"]) * MM / scale
