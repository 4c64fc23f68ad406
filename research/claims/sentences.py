"""Into which sentences does a text fall, with which words and amounts in each?"""

from collections.abc import Iterator
from dataclasses import dataclass

from research.claims.gates import runs
from research.claims.marks import Marks, Span
from research.claims.quantities import Quantity, quantities
from research.claims.stretches import stretches
from research.claims.tokens import Token, tokenise
from research.claims.words import Pack

# A sentence without a word of one of these fields holds no claim, whatever its numbers: dates, prices, sizes.
_CUES = (
    "since", "found", "start", "born", "experience", "jubilee", "celebrate", "pride", "in_business", "exist",
    "lasting", "ago", "ago_before", "those", "thanks", "old", "later", "turns", "candles", "staff", "people",
    "partners", "team", "team_label", "few_of_us", "employs", "trades", "finished", "chose_before", "uses", "runs",
    "guests", "story", "split_verb", "trusted_by", "pleased", "headed", "of_us", "we_are", "clients", "jobs",
    "objects", "beneficiaries", "helped", "have_done", "at_service", "places", "year_unit", "decade_unit", "now",
    "named_as", "chose", "season", "fits_out", "used_by_whom", "client_base", "to_trust",
    "crew_lead", "open_verb", "so_many_now",
)  # fmt: skip
_LABELS = (
    "agents",
    "tile_people",
    "tile_done",
    "tile_did",
    "tile_label",
    "tile_founded",
)  # the same of a tile: "Expert Tailors", "Driveways Paved"
_TILE = 60  # characters of a tile
_MOST_NUMBERS = 24  # a sentence with more is a price list, a table or an attack
_CONTEXT = 240  # characters of the text before that say what a fragment is about
_NAMES = 9  # tokens of the names behind "we": "Wir, Anna und Max Huber,"
_CLAUSE = frozenset({",", ";", ":", "(", ")", "-", "\u2013", '"', "“", "”", "„"})


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence at `text[start:end]`. `length`: how many words and numbers it has.

    Its amounts and clauses are found when they are first asked for.
    """

    text: str
    start: int
    end: int
    tokens: list[Token]
    marks: Marks
    words: Pack
    length: int
    observed_year: int | None = None
    units: dict[tuple[int, int, bool, tuple[str, ...]], Span | None] | None = None  # what `counted` has found
    _amounts: list[Quantity] | None = None
    _clauses: list[int] | None = None

    @property
    def amounts(self) -> list[Quantity]:
        """The amounts that it names, in order."""
        if self._amounts is None:
            self._amounts = quantities(self.tokens, self.marks, self.words)
        return self._amounts

    def has(self, *fields: str) -> bool:
        """Say whether a word of one of the fields stands anywhere in the sentence."""
        return not self.marks.keys().isdisjoint(fields)

    def spans(self, *fields: str) -> list[Span]:
        """List where words of the fields stand."""
        if len(fields) == 1:
            return self.marks.get(fields[0], [])
        if self.marks.keys().isdisjoint(fields):
            return []
        return [span for name in fields if name in self.marks for span in self.marks[name]]

    def near(self, fields: tuple[str, ...], i: int, j: int, before: int = 6, after: int = 6) -> bool:
        """Say whether a word of the fields stands within so many tokens of `[i, j)`, in the same clause."""
        if self.marks.keys().isdisjoint(fields):
            return False
        return any(
            (0 <= i - end <= before and self.clause(end - 1) == self.clause(i))
            or (0 <= start - j <= after and self.clause(start) == self.clause(j - 1))
            or (start < j and end > i)
            for start, end in self.spans(*fields)
        )

    def within(self, fields: tuple[str, ...], i: int, j: int, before: int, after: int) -> bool:
        """Say the same of the whole sentence, whatever commas stand between."""
        if self.marks.keys().isdisjoint(fields):
            return False
        return any(start - j <= after and i - end <= before for start, end in self.spans(*fields))

    def hyphened(self, at: int) -> bool:
        """Say whether the word is part of a compound: the "on" of "hands-on"."""
        before = at > 0 and self.tokens[at].glued and self.tokens[at - 1].norm == "-"
        return before or (at + 1 < len(self.tokens) and self.tokens[at + 1].norm == "-" and self.tokens[at + 1].glued)

    def clause(self, at: int) -> int:
        """Number of the clause (between commas, brackets, dashes) of a token."""
        clauses = self._clauses
        if clauses is None:
            clauses = self._clauses = _clauses(self.tokens, _apposed(self.text, self.tokens, self.marks))
        return clauses[at if 0 <= at < len(clauses) else 0 if at < 0 else -1]

    def same_clause(self, fields: tuple[str, ...], at: int) -> bool:
        """Say whether a word of the fields stands in the clause of token `at`."""
        if not self.has(*fields):
            return False
        here = self.clause(at)
        return any(self.clause(start) == here for start, _ in self.spans(*fields))

    def ends_at(self, fields: tuple[str, ...], at: int) -> Span | None:
        """Find the word of the fields that ends right before token `at`."""
        return self.marks.ends_at(fields, at)

    def starts_at(self, fields: tuple[str, ...], at: int) -> Span | None:
        """Find the longest word of the fields that begins at token `at`."""
        return self.marks.starts_at(fields, at)

    def covered(self, fields: tuple[str, ...], at: int) -> bool:
        """Say whether token `at` is part of a word of the fields, or a number."""
        number = self.tokens[at].kind == "number"
        return number or any(i <= at < j for i, j in self.spans(*fields))

    @property
    def before(self) -> str:
        """What stands before the sentence, lower case."""
        return self.text[max(0, self.start - _CONTEXT) : self.start].lower()

    @property
    def after(self) -> str:
        """What stands behind the sentence, lower case."""
        return self.text[self.end : self.end + _CONTEXT].lower()

    def covered_all(self, fields: tuple[str, ...], i: int, j: int) -> bool:
        """Say whether outside `[i, j)` stand only words of the fields, and signs."""
        outside = [
            at for at in range(len(self.tokens)) if not i <= at < j and self.tokens[at].kind in {"word", "number"}
        ]
        return all(self.covered(fields, at) for at in outside)

    def raw(self, i: int, j: int) -> str:
        """Give the text of tokens `[i, j)`."""
        return self.text[self.tokens[i].start : self.tokens[j - 1].end]


def sentences(
    text: str, words: Pack, observed_year: int | None = None, begin: int = 0, stop: int | None = None
) -> Iterator[Sentence]:
    """Split `text[begin:stop]` and keep what may hold a claim: a number, and a word that some kind of claim needs.

    Tiles and timelines are joined with their labels.
    """
    counts, cues, labels = words.counts, words.gate(_CUES), words.gate(_LABELS)
    for start, end in stretches(text, begin, len(text) if stop is None else stop, words):
        said = runs(text[start:end])
        if not counts.opens(said):
            continue  # most sentences end here
        needed = _CUES if cues.opens(said) else _LABELS if end - start <= _TILE and labels.opens(said) else ()
        if not needed or words.numeric.search(text, start, end) is None:
            continue
        sentence = _build(text, (start, end), words, observed_year, needed)
        if sentence is not None and 0 < len(sentence.amounts) <= _MOST_NUMBERS:
            yield sentence


def plain(
    text: str, words: Pack, needed: tuple[str, ...], begin: int = 0, stop: int | None = None
) -> Iterator[Sentence]:
    """Split `text[begin:stop]` and keep the sentences with a word of the needed fields, with or without a number."""
    gate = words.gate(needed)
    for start, end in stretches(text, begin, len(text) if stop is None else stop, words):
        if not gate.opens(runs(text[start:end])):
            continue
        sentence = _build(text, (start, end), words, None, needed)
        if sentence is not None:
            yield sentence


def notes(text: str, words: Pack) -> Iterator[Sentence]:
    """Split what a seller noted; there "2019" or "25" alone may be a claim."""
    for start, end in stretches(text, 0, len(text), words):
        sentence = _build(text, (start, end), words, None, ())
        if sentence is not None:
            yield sentence


def _build(text: str, place: Span, words: Pack, observed_year: int | None, needed: tuple[str, ...]) -> Sentence | None:
    """Make a sentence; None when it is a list of numbers, or has no word of the `needed` fields."""
    tokens = tokenise(text, *place)
    kinds = [token.kind for token in tokens]
    if kinds.count("number") > _MOST_NUMBERS:
        return None
    marks = words.marks(tokens)
    if needed and not marks.any_of(needed):
        return None
    length = kinds.count("word") + kinds.count("number")
    return Sentence(text, *place, tokens, marks, words, length, observed_year)


def _apposed(text: str, tokens: list[Token], marks: Marks) -> set[int]:
    """Find the commas around a name behind "we" or "I", which part no clauses: "Wij, Rob en Ilse, zijn begonnen"."""
    commas: set[int] = set()
    for field_name in ("we_subject", "i_subject"):
        for _, j in marks.get(field_name, ()):
            at = j + 1
            if j >= len(tokens) or tokens[j].norm != ",":
                continue
            while at < min(j + _NAMES, len(tokens)) and (
                text[tokens[at].start].isupper() or marks.starts_at(("and",), at)
            ):
                at += 1
            if j + 1 < at < len(tokens) and tokens[at].norm == ",":
                commas |= {j, at}
    return commas


def _clauses(tokens: list[Token], apposed: set[int]) -> list[int]:
    numbered, clause = [], 0
    for at, token in enumerate(tokens):
        hyphen = token.norm == "-" and token.glued
        if token.norm in _CLAUSE and not hyphen and at not in apposed:
            clause += 1
        numbered.append(clause)
    return numbered or [0]
