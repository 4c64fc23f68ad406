"""Which way round does a block of tiles stand: the number over its label, or the label over its number?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from research.claims.marks import Span
from research.claims.mixed import bordered, within
from research.claims.tokens import tokenise
from research.claims.words import Pack

SHORT_LINE = 60  # characters: a label of a counter or the name of an event in a timeline is no longer
_SAID = re.compile(r"\W*\d|.*\b(?:1[89]|20)\d\d\b")
_COUNTED = frozenset(
    {"staff", "people", "clients", "jobs", "places", "year_unit", "experience", "team", "found", "since", "finished"}
)
_ENTRY = 4  # lines of an entry in a timeline: a year, a heading, a line or two
# What a value is of, by a word of its label.
_FITTING = (
    (r"%", "share"),
    (r"24", "hours"),
    (r"\d[.,]\d", "mark"),
    (r"[a-z]{2}", "term"),
    (r"^\W*(?:1[6-9]|20)\d\d\W*$", "year"),
)
_LONGEST = 24  # characters of a value: "max. 3-6 working days"


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What is looked for in all languages at once, since sites mix them.

    `value`: what is no count ("100%", "24/7", "4.8/5", "3-6 months", "Always") and keeps the order in a block of tiles.
    `fitting`: a value, and the label that asks for one of its sort.
    """

    heading: re.Pattern[str]
    value: re.Pattern[str]
    fitting: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


@cache
def _patterns() -> _Patterns:
    """Make the patterns of the words of all languages."""
    unit, always = within("unit"), within("always")
    value = rf"[^\w\n]*(?:\d[\d.,/:–-]*\s*(?:[%€$£★+]|{unit})?(?:[/\d]*h?\d*)[^\w\n]*|{always})[^\w\n]*"
    fitting = ((sort, bordered(label)) for sort, label in _FITTING)
    return _Patterns(
        re.compile(bordered("heading"), re.IGNORECASE),
        re.compile(value, re.IGNORECASE),
        tuple((re.compile(sort, re.IGNORECASE), re.compile(label, re.IGNORECASE)) for sort, label in fitting),
    )


def is_value(text: str, start: int, end: int) -> bool:
    """Say whether a line is a value that is no count: "24/7", "98%", "4.8/5", "3-6 months", "Always"."""
    return end - start <= _LONGEST and _patterns().value.fullmatch(text[start:end].strip()) is not None


def is_sentence(text: str, line: Span) -> bool:
    """Say whether "500 projects since 2014" stands over a row of numbers and not a label; "ISO 9001 since" is one."""
    return _SAID.match(text, *line) is not None


def runs_of(valued: list[bool]) -> list[Span]:
    """Give for each line that is a number or a value the first and last of its row, in which every second line is one."""
    runs = [(at, at) for at in range(len(valued))]
    if valued.count(True) <= 1:
        return runs
    for at in range(2, len(valued)):
        if valued[at] and valued[at - 2] and not valued[at - 1]:
            runs[at] = runs[at - 2][0], at
    for at in range(len(valued) - 3, -1, -1):
        if valued[at] and valued[at + 2] and not valued[at + 1]:
            runs[at] = runs[at][0], runs[at + 2][1]
    return runs


def labels_first(text: str, lines: list[Span], valued: list[bool], run: Span, words: Pack) -> bool:
    """Say whether the labels of a row of numbers stand above them: no label follows the last number."""
    first, last = run
    if not first or lines[first - 1][1] - lines[first - 1][0] > SHORT_LINE or _in_entries(valued, first):
        return False
    if is_sentence(text, lines[first - 1]):
        return False
    if last + 1 >= len(lines) or lines[last + 1][1] - lines[last + 1][0] > SHORT_LINE:
        return True
    if _patterns().heading.search(text, *lines[first - 1]):
        return False
    votes = sum(_fits(text, lines, at, at - 1) - _fits(text, lines, at, at + 1) for at in range(first, last + 1, 2))
    if votes:
        return votes > 0
    return _counts(text, lines[first - 1], words) and not _counts(text, lines[last + 1], words)


def _fits(text: str, lines: Sequence[Span], at: int, label: int) -> bool:
    """Say whether a value is of the sort that a label asks for: "98%" and "satisfaction", "1987" and "founded"."""
    if lines[label][1] - lines[label][0] > SHORT_LINE:
        return False
    value = text[slice(*lines[at])]
    return any(sort.search(value) and asks.search(text, *lines[label]) for sort, asks in _patterns().fitting)


def _in_entries(valued: list[bool], first: int) -> bool:
    """Say whether another number stands a few lines above: each opens an entry of a timeline, with its text below."""
    return any(valued[max(0, first - _ENTRY) : first - 1])


def _counts(text: str, line: Span, words: Pack) -> bool:
    """Say whether a line names what is counted: people, years, clients; a heading ("Nos chiffres") does not."""
    row = tokenise(text, line[0], min(line[1], line[0] + SHORT_LINE))
    named = (token.norm for at, token in enumerate(row) if not at or row[at - 1].norm != "/")  # "m³ Beton/Jahr"
    return any(field in _COUNTED for name in named for field in words.fields_of(name))
