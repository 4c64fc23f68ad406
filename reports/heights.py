"""How high is each block of the page, in points, from the measured widths of its texts?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from reports import deciding_map, drift, team
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
from reports.page import Brief, Card, Fact, Header, Line, PersonRow, Row, Story, Text
from reports.timeline import Drawing, draw
from reports.words import Catalogue

BETWEEN_CARDS = 4.0  # mm
FACT_INDENT = 2.2  # mm
HEADING = 2.4  # points under a heading
TABLE_HEAD = STYLES["label"].line + 2.6
NAME_LINES = 2  # of the largest name; a longer one is set smaller
NAME_COLUMN = 122.0  # mm beside the call
CALL_COLUMN = 62.0
BALL = 14.0  # points of the ball before a grade and the room on both its sides
PICTURE_GAP = 2.4  # points between the picture of who decides and the lines under it
NOTHING = Drawing("", 0.0)


@dataclass(frozen=True, slots=True)
class Pictures:
    """The drawings of a page, made once: no row that is dropped changes them."""

    timeline: Drawing
    team: Drawing
    control: Drawing
    drift: Drawing

    def without_control(self) -> "Pictures":
        """The same without who decides, for a page that says it in lines."""
        return Pictures(self.timeline, self.team, NOTHING, self.drift)


def pictures(brief: Brief, words: Catalogue, scale: float = 1.0) -> Pictures:
    """Draw what the page shows, as wide as the page is before it is made larger."""
    return Pictures(
        draw(brief.timeline, COLUMNS["page"] * MM / scale) if brief.timeline else NOTHING,
        team.draw(brief.heads, words, COLUMNS["right"] * MM / scale) if brief.heads else NOTHING,
        deciding_map.draw(brief.control, COLUMNS["right"] * MM / scale) if brief.control else NOTHING,
        drift.draw(brief.drift[0], words, COLUMNS["bright"] * MM / scale) if brief.drift else NOTHING,
    )


@dataclass(frozen=True, slots=True)
class Labels:
    """The words that stand before texts and so take room on their lines."""

    say: str
    found: str
    confidence: str
    reading: str
    tests: str


def labels(words: Catalogue) -> Labels:
    """The labels of one language."""
    names = ("say", "found", "confidence", "reading", "tests")
    return Labels(*(words.text(f"page.{name}") for name in names))


def name_style(name: str, scale: float = 1.0) -> str:
    """The size in which a name goes on at most two lines."""
    fits = height(plain(name, "name"), NAME_COLUMN, "name", scale) <= NAME_LINES * STYLES["name"].line
    return "name" if fits else "name-long"


def opening(brief: Brief, drawn: Pictures, said: Labels, scale: float = 1.0) -> float:
    """The height of what is read first: header, verdict, cards and timeline."""
    total = _header(brief.header, brief.incomplete, scale) + _story(brief.story, scale)
    total += (
        GAP + _heading(scale) + max((_card(card, said, scale, len(brief.cards)) for card in brief.cards), default=0.0)
    )
    return total + (GAP + _heading(scale) + drawn.timeline.height if brief.timeline else 0.0)


Stacked = dict[str, tuple[float, ...]]  # by block: its height when none, one, two ... of its rows stay
Kept = Mapping[str, int]


def stacked(brief: Brief, said: Labels, scale: float = 1.0) -> Stacked:
    """The height of each block from which rows can go, by how many of them stay (the first ones).

    What speaks for them and the questions are narrower when there is something between them: `bright_half`, `questions_half`.
    """
    head = GAP + _heading(scale)
    table, also = head + TABLE_HEAD, 0.0
    if brief.also:
        also = height(runs((brief.also,)), COLUMNS["left"], scale=scale) + 2.0
    people = _sums(table + also, (_person(person, scale) for person in brief.people))
    made = {
        "rows": _sums(table, (_row(row, scale) for row in brief.rows)),
        "people": (head + also if also else 0.0, *people[1:]),
        "decides": _lines(brief.decides, "right", scale),
        "money": _lines(brief.money, "right", scale),
        "bright": _lines(brief.bright, "bright", scale),
        "bright_half": _lines(brief.bright, "half", scale),
        "too": _lines(brief.too, "noted", scale),
        "noted": _lines(brief.noted, "noted", scale),
        "questions": _lines(brief.questions, "ask", scale, said.tests),
        "questions_half": _lines(brief.questions, "half", scale, said.tests),
    }
    return made | ({"decides": (head, *made["decides"][1:])} if brief.control else {})


def _sums(head: float, items: Iterable[float]) -> tuple[float, ...]:
    """Nothing for none; else the head and so many of the items."""
    return (0.0, *list(accumulate(items, initial=head))[1:])


def _lines(lines: tuple[Line, ...], column: str, scale: float, tests: str = "") -> tuple[float, ...]:
    return _sums(GAP + _heading(scale), (_line(line, COLUMNS[column] - HANG, tests, scale) for line in lines))


def tables(high: Stacked, kept: Kept, drawn: Pictures, scale: float = 1.0) -> float:
    """The height of the two columns of tables, pictures and lists."""
    of = {block: high[block][kept[block]] for block in ("rows", "people", "decides", "money")}
    team_strip = GAP + _heading(scale) + drawn.team.height if drawn.team.height else 0.0
    picture = drawn.control.height + PICTURE_GAP if drawn.control.height else 0.0
    return max(of["rows"] + of["people"], team_strip + picture + of["decides"] + of["money"])


def remarks(high: Stacked, kept: Kept, drawn: Pictures, scale: float = 1.0) -> float:
    """The height of what speaks for them (over their story), what stands out and the questions, side by side."""
    story = GAP + _heading(scale) + drawn.drift.height if kept["drift"] else 0.0
    middle = high["too"][kept["too"]] + high["noted"][kept["noted"]]
    width = "" if middle else "_half"
    return max(high[f"bright{width}"][kept["bright"]] + story, middle, high[f"questions{width}"][kept["questions"]])


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
    headline = runs((Text(story.headline, story.headline_refs),), "headline")
    total += height(headline, COLUMNS["page"], "headline", scale) + 2.0
    read = (*story.summary, *([story.bright] if story.bright else []))
    total += height(runs(read, "summary", " "), COLUMNS["page"], "summary", scale) + 4.6
    return total + STYLES["label"].line + max(_fact(fact, scale, at) for at, fact in enumerate(story.facts)) + 6.0


def _fact(fact: Fact, scale: float, at: int) -> float:
    """The height of one of the answers under the verdict; the first has no rule before it and so more room."""
    note = runs((Text(fact.note, fact.refs), *([Text(fact.own)] if fact.own else [])), between=" ")
    column = COLUMNS["fact"] + (0.0 if at else FACT_INDENT)
    return height(plain(fact.answer, "answer"), column, "answer", scale) + height(note, column, scale=scale)


def _card(card: Card, said: Labels, scale: float, beside: int = 3) -> float:
    """The height of one card of `beside` that stand beside each other."""
    column = (COLUMNS["page"] - (beside - 1) * BETWEEN_CARDS) / beside
    parts = (
        labelled(said.say, card.say),
        labelled(said.found, card.found),
        labelled(said.confidence, (Text(card.confidence),)),
    )
    total = 3.6 + _big(card, scale, column) + 2.0 + sum(height(part, column, scale=scale) + 1.3 for part in parts)
    return total + height(labelled(said.reading, (card.reading,)), column - 2.2, scale=scale) + 1.3


def _big(card: Card, scale: float, column: float) -> float:
    """The large figure and its grade share a line when both fit; else the grade goes below."""
    big, grade = STYLES["big"], STYLES["grade"]
    both = width(card.big, big.size, big.face) + BALL + width(card.grade, grade.size, grade.face)
    own = height(plain(card.big, "big"), column, "big", scale)
    return own if both <= column * MM * SAFE / scale else own + big.line


def _row(row: Row, scale: float) -> float:
    say = height(runs((row.say,)), COLUMNS["say"] - 2, scale=scale)
    grade = height(plain(row.grade, "grade"), COLUMNS["grade"] - scale * BALL / MM, "grade", scale)
    return max(say, grade, height(runs(row.found), COLUMNS["found"] - 2, scale=scale)) + CELL + 0.6


def _person(person: PersonRow, scale: float) -> float:
    named = [Run(person.name, 7.9, "600"), Run(",".join(map(str, person.refs)), STYLES["ref"].size)]
    left = height(named, COLUMNS["person"] - 2, scale=scale)
    left += height(plain(person.role, "body"), COLUMNS["person"] - 2, scale=scale)
    return max(left, height(runs(person.found, between=" "), COLUMNS["person-found"], scale=scale)) + CELL + 0.6


def _line(line: Line, column: float, tests: str, scale: float) -> float:
    text = runs((line.text,))
    if line.about:
        text.append(Run(f" {tests} {line.about}", STYLES["label"].size))
    return height(text, column, scale=scale) + ITEM


def page_room(side: float, scale: float = 1.0) -> float:
    """Points, before the type is made larger, between the top and bottom margin of a sheet of `side` millimetres."""
    return (side - COLUMNS["top"] - COLUMNS["bottom"]) * MM / scale
