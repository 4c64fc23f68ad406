"""Into which sentences does a text fall, with which words and amounts in each?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from research.claims.quantities import Quantity, quantities
from research.claims.tokens import Token, tokenise
from research.claims.words import Marks, Pack, Span

# A sentence ends at its stop and a following capital or figure, or at a sign that lists and banners put between parts.
# The look-behind lets a run of stops begin one match only, so that a flood of them costs linear time.
_END = re.compile(
    r"(?<![.!?…])[.!?…]++[\"”»'’)\]]*+\s++(?=[\"“„«'‘(\[]?[^\W\d_a-zà-ÿ]|[\"“„«(\[]?\d)|[|·•✓✔►▪●\t]| [/–—] (?=[^\W\d_a-zà-ÿ])"
)
_BARE = re.compile(r"[\W_]*\d[\d.,'’  \u00a0\u202f]*+\s*(?:\+|plus|k)?[\W_]*", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")
_LONGEST = 2000  # characters: what is longer is no sentence, and is cut at a blank so that every rule stays linear
_SHORT_LINE = 60  # characters: a label of a counter or the name of an event in a timeline is no longer
_CONTEXT = 240  # characters of the text before that say what a fragment is about
_CLAUSE = frozenset({",", ";", ":", "(", ")", "-", "\u2013", '"', "“", "”", "„"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence at `text[start:end]`. `before`: what stood before it, lower case."""

    text: str
    start: int
    end: int
    tokens: list[Token]
    marks: Marks
    amounts: list[Quantity]
    words: Pack
    before: str = ""
    observed_year: int | None = None
    _clauses: list[int] = field(default_factory=list)

    def has(self, *fields: str) -> bool:
        """Say whether a word of one of the fields stands anywhere in the sentence."""
        return any(self.marks.get(name) for name in fields)

    def spans(self, *fields: str) -> list[Span]:
        """List where words of the fields stand."""
        return [span for name in fields for span in self.marks.get(name, ())]

    def near(self, fields: tuple[str, ...], i: int, j: int, before: int = 6, after: int = 6) -> bool:
        """Say whether a word of the fields stands within so many tokens of `[i, j)`, in the same clause."""
        return any(
            (0 <= i - end <= before and self.clause(end - 1) == self.clause(i))
            or (0 <= start - j <= after and self.clause(start) == self.clause(j - 1))
            or (start < j and end > i)
            for start, end in self.spans(*fields)
        )

    def within(self, fields: tuple[str, ...], i: int, j: int, before: int, after: int) -> bool:
        """Say the same of the whole sentence, whatever commas stand between."""
        return any(start - j <= after and i - end <= before for start, end in self.spans(*fields))

    def hyphened(self, at: int) -> bool:
        """Say whether the word is part of a compound: the "on" of "hands-on"."""
        before = at > 0 and self.tokens[at].glued and self.tokens[at - 1].norm == "-"
        return before or (at + 1 < len(self.tokens) and self.tokens[at + 1].norm == "-" and self.tokens[at + 1].glued)

    def clause(self, at: int) -> int:
        """Number of the clause (between commas, brackets, dashes) of a token."""
        return self._clauses[min(max(at, 0), len(self._clauses) - 1)]

    def same_clause(self, fields: tuple[str, ...], at: int) -> bool:
        """Say whether a word of the fields stands in the clause of token `at`."""
        here = self.clause(at)
        return any(self.clause(start) == here for start, _ in self.spans(*fields))

    def ends_at(self, fields: tuple[str, ...], at: int) -> Span | None:
        """Find the word of the fields that ends right before token `at`."""
        return next((span for span in self.spans(*fields) if span[1] == at), None)

    def starts_at(self, fields: tuple[str, ...], at: int) -> Span | None:
        """Find the longest word of the fields that begins at token `at`."""
        return max((span for span in self.spans(*fields) if span[0] == at), key=lambda span: span[1], default=None)

    @property
    def length(self) -> int:
        """How many words and numbers the sentence has."""
        return sum(token.kind in {"word", "number"} for token in self.tokens)

    def raw(self, i: int, j: int) -> str:
        """Give the text of tokens `[i, j)`."""
        return self.text[self.tokens[i].start : self.tokens[j - 1].end]


def sentences(
    text: str, words: Pack, observed_year: int | None = None, begin: int = 0, stop: int | None = None
) -> Iterator[Sentence]:
    """Split `text[begin:stop]` and keep the sentences that hold a number; tiles and timelines are joined with labels."""
    for start, end in _stretches(text, begin, len(text) if stop is None else stop, words):
        if words.numeric.search(text, start, end) is None:
            continue
        sentence = build(text, start, end, words, observed_year)
        if sentence.amounts:
            yield sentence


def build(text: str, start: int, end: int, words: Pack, observed_year: int | None = None) -> Sentence:
    """Make one sentence of a stretch of the text."""
    tokens = tokenise(text, start, end)
    marks = words.marks(tokens)
    before = text[max(0, start - _CONTEXT) : start].lower()
    return Sentence(
        text, start, end, tokens, marks, quantities(tokens, marks, words), words, before,
        observed_year=observed_year, _clauses=_clauses(tokens),
    )  # fmt: skip


def _clauses(tokens: list[Token]) -> list[int]:
    numbered, clause = [], 0
    for token in tokens:
        hyphen = token.norm == "-" and token.glued
        if token.norm in _CLAUSE and not hyphen:
            clause += 1
        numbered.append(clause)
    return numbered or [0]


def _stretches(text: str, begin: int, stop: int, words: Pack) -> Iterator[Span]:
    lines = [(match.start(), match.end()) for match in _LINE.finditer(text, begin, stop) if not match.group().isspace()]
    at = 0
    while at < len(lines):
        start, end = lines[at]
        label = _label(text, lines, at, words)
        if label:
            yield min(start, label[0]), max(end, label[1])
            if label[0] > start:  # the rest of a long line after its first sentence
                yield from _in_line(text, label[1], lines[at + 1][1], words)
                at += 1
        else:
            yield from _in_line(text, start, end, words)
        at += 1


def _label(text: str, lines: list[Span], at: int, words: Pack) -> Span | None:
    """Find the line that says what a bare number or date stands for: the next, or the one before when labels come first."""
    if not _bare(text, *lines[at], words):
        return None
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following and not _bare(text, *following, words):
        first = next(_in_line(text, *following, words), following)
        labels_first = at and at + 2 < len(lines) and _bare(text, *lines[at + 2], words) and at % 2 == 1
        if not (labels_first and lines[at - 1][1] - lines[at - 1][0] <= _SHORT_LINE):
            return first
    if at and lines[at - 1][1] - lines[at - 1][0] <= _SHORT_LINE and not _bare(text, *lines[at - 1], words):
        return lines[at - 1]
    return None


def _bare(text: str, start: int, end: int, words: Pack) -> bool:
    if end - start > _SHORT_LINE // 2:
        return False
    line = text[start:end]
    if _BARE.fullmatch(line):
        return True
    parts = [token for token in tokenise(line) if token.kind in {"word", "number", "elided"}]
    dated = any(part.norm in words.months for part in parts) and any(part.kind == "number" for part in parts)
    return dated and all(part.kind == "number" or part.norm in words.months for part in parts)


def _in_line(text: str, start: int, end: int, words: Pack) -> Iterator[Span]:
    begun = start
    for match in _END.finditer(text, start, end):
        if text[match.start()] == "." and _abbreviated(text, begun, match.start(), match.end(), words):
            continue
        if match.end() > begun:
            yield from _cut(text, begun, match.end())
        begun = match.end()
    if begun < end:
        yield from _cut(text, begun, end)


def _abbreviated(text: str, begun: int, stop: int, following: int, words: Pack) -> bool:
    """Say whether the stop belongs to "ca.", "F.M." or a German ordinal ("unser 25. Jubiläum")."""
    last = text[max(begun, stop - 16) : stop].rsplit(None, 1)[-1:] or [""]
    word = last[0].lower().lstrip("(\"'„“")
    if word in words.abbreviations or (len(word.rsplit(".", 1)[-1]) == 1 and word[-1:].isalpha()):
        return True
    if words.lang == "de" and word.isdigit() and len(word) <= 3:  # longer is a year
        after = re.compile(r"[^\W\d_]{1,30}").match(text, following)
        return after is not None and bool(
            {"month", "jubilee", "year_unit", "exist"} & set(words.fields_of(after.group().lower()))
        )
    return False


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + 1, start + _LONGEST)
        cut = blank if blank > start else start + _LONGEST
        yield start, cut
        start = cut
    if text[start:end].strip():
        yield start, end
