"""Which amounts does a sentence name (calendar years, years long, counts), and how do its words bind them?"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from research.claims.marks import Marks
from research.claims.numbers import Number, number_at
from research.claims.pagecode import skip_noise
from research.claims.tokens import Token
from research.claims.words import NUMERAL, Pack
from research.model import Relation

_NOUNS = ("counted", "staff", "people", "clients", "jobs", "objects", "places")  # "2000 klanten" is no year
OLDEST_YEAR = 1500  # no firm of our users is older, and 1400 is more often a count
_LATEST_YEAR = 2100
_NOUN = 3  # tokens: an adjective or two between a count and its noun
_UNITS = {"year_unit": 1.0, "decade_unit": 10.0, "century_unit": 100.0}  # years that one has
_BOUNDS = (("at_least", Relation.AT_LEAST), ("about", Relation.ABOUT), ("at_most", Relation.AT_MOST))
_OPEN = frozenset({Relation.AT_LEAST, Relation.AT_MOST})  # one bound is not stated
_SUBJECT = 4  # tokens between the verb and its "über": "verfügen wir zusammen"
_DIGITS = 2  # of a number in a row that slashes part
_HUNDRED = 100  # "années 90" and "années 1990" are decades
_ALWAYS = {("24", "7"), ("24", "24"), ("7", "7"), ("7", "24"), ("365", "365")}  # "24/7" counts nothing
_TWO_DIGIT_TURN = 40  # '39 is 2039, '40 is 1940: a founding said in two digits lies in living memory


class Measure(StrEnum):
    """What a number counts, as far as the words beside it say."""

    YEAR = "year"  # 1997
    PERIOD = "period"  # a year of "2015-2019"
    YEARS = "years"  # 25 years
    ORDINAL_YEARS = "ordinal_years"  # in its 11th year
    ORDINAL = "ordinal"  # our 25th (anniversary)
    COUNT = "count"  # 12


_CALENDAR = frozenset({Measure.YEAR, Measure.PERIOD})
_ORDINALS = frozenset({Measure.ORDINAL, Measure.ORDINAL_YEARS})


class Quantity(NamedTuple):
    """An amount at tokens `[i, j)`, the words that bind it included; `at`: where the number itself begins."""

    measure: Measure
    i: int
    j: int
    low: float | None
    high: float | None
    relation: Relation
    at: int
    spelled: bool = False
    glued: str = ""

    @property
    def value(self) -> float:
        """The number itself."""
        return self.low if self.low is not None else (self.high or 0.0)


def quantities(tokens: Sequence[Token], marks: Marks, words: Pack) -> list[Quantity]:
    """List the amounts in the order of the sentence; each token belongs to one at most."""
    found: list[Quantity] = []
    fixed = _fixed(marks, words) if marks.any_of(words.year_fields) else {}
    digits = (at for at, token in enumerate(tokens) if token.kind == "number")
    places = sorted({*digits, *fixed, *(at for at, _ in marks.spans(NUMERAL))})
    end = 0
    for place in places:
        if place < end:
            continue
        quantity = fixed.get(place) or _glued(tokens[place], place, words) or _read(tokens, place, marks, words)
        if quantity is not None:
            found.append(_bind(quantity, tokens, marks, found[-1].j if found else 0))
            end = max(quantity.j, place + 1)
    return found


def _fixed(marks: Marks, words: Pack) -> dict[int, Quantity]:
    """Whole phrases that are a number of years: "kwarteeuw", "half a century"; the longest wins."""
    found: dict[int, Quantity] = {}
    for field, years in words.year_fields.items():
        for i, j in marks.spans(field):
            if i not in found or found[i].j < j:
                found[i] = Quantity(Measure.YEARS, i, j, years, years, Relation.EXACT, i, spelled=True)
    return found


def _glued(token: Token, at: int, words: Pack) -> Quantity | None:
    """One word that holds number and unit: "dertigjarig", "zehnköpfiges", "tweekoppig"."""
    read = words.glued(token.norm) if token.kind == "word" else None
    if read is None:
        return None
    value, measure = read
    kind = Measure.YEARS if measure == "years" else Measure.COUNT
    return Quantity(kind, at, at + 1, value, value, Relation.EXACT, at, spelled=True, glued=measure)


def _read(tokens: Sequence[Token], at: int, marks: Marks, words: Pack) -> Quantity | None:
    short = _short_year(tokens, at, marks) if tokens[at].norm == "'" else None
    if short is not None:
        return short
    first = number_at(tokens, at, words)
    if (
        first is None
        or _of_a_row(tokens, first)
        or (first.spelled and first.value in {1, 0} and not _counts_one(tokens, first.j, marks))
    ):
        return None  # an article
    if _round_the_clock(tokens, at) or _decade(tokens, first, marks, words):
        return None
    second = _range_end(tokens, first, marks, words)
    if second is None and _is_year(first, tokens, marks):
        return Quantity(Measure.YEAR, at, first.j, first.value, first.value, Relation.EXACT, at)
    if (
        second is not None
        and OLDEST_YEAR <= first.value <= _LATEST_YEAR
        and OLDEST_YEAR <= second.value <= _LATEST_YEAR
    ):
        return Quantity(Measure.PERIOD, at, second.j, first.value, second.value, Relation.RANGE, at)
    j = second.j if second else first.j
    low, high = first.value, second.value if second else first.value
    relation = Relation.RANGE if second else (Relation.ABOUT if first.about else Relation.EXACT)
    plus = _plus(tokens, j, marks)
    if plus:
        j, relation = plus, Relation.AT_LEAST
    factor, end = _unit(tokens, j, marks)
    measure = Measure.YEARS if factor else Measure.COUNT
    if first.ordinal:
        measure, relation = (Measure.ORDINAL_YEARS if factor == 1 else Measure.ORDINAL), Relation.ABOUT
        factor = 1 if factor == 1 else 0
    if factor:
        low, high, j = low * factor, high * factor, end
        after = _plus(tokens, j, marks)
        if after:
            j, relation = after, Relation.AT_LEAST
    glued = "together" if first.together else ""
    return Quantity(measure, at, j, low, high, relation, at, spelled=first.spelled, glued=glued)


def _of_a_row(tokens: Sequence[Token], number: Number) -> bool:
    """Say whether it is part of "2/3/4yr": no amount of anything."""
    return any(_slashed(tokens, at) for at in (number.i - 4, number.i - 2, number.i))


def _slashed(tokens: Sequence[Token], at: int) -> bool:
    """Say whether three numbers begin here that slashes part: "2/3/4yr"."""
    row = tokens[at : at + 5] if at >= 0 else []
    short = all(token.kind == "number" and len(token.norm) <= _DIGITS for token in row[::2])  # "14/02/2017" is a date
    return short and [token.norm for token in row[1::2]] == ["/", "/"]


def _is_year(number: Number, tokens: Sequence[Token], marks: Marks) -> bool:
    token = tokens[number.i]
    plain = token.kind == "number" and len(token.norm) == 4 and token.norm.isdigit()  # four digits
    in_words = number.spelled and 1900 <= number.value <= 2099  # "negentienhonderd"
    if not (plain or in_words) or number.ordinal or not OLDEST_YEAR <= number.value <= _LATEST_YEAR:
        return False
    following = tokens[number.j].norm if number.j < len(tokens) else ""
    if following in {"+", "%", "€", "m", "km", "kg", "m²", "m2", "°"}:
        return False
    if marks.ends_at(("at_least", "at_most"), number.i) and any(
        marks.starts_at(_NOUNS, at) for at in range(number.j, number.j + _NOUN)
    ):
        return False  # "plus de 2000 clients", "mehr als 2000 erfolgreiche Einsätze"
    bound = marks.ends_at(("at_least",), number.i)
    worded = number.j < len(tokens) and tokens[number.j].kind == "word"
    if bound and bound[1] - bound[0] > 1 and worded and not marks.ends_at(("since",), number.i):
        return False  # "meer dan 1500 huishoudens", whatever is counted
    return bool(marks.ends_at(("since", "in_year", "month"), number.i)) or marks.starts_at(_NOUNS, number.j) is None


def _round_the_clock(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the number is a half of "24/7", "7 j/7"."""
    for slash in (at - 1, at + 1):
        beside = tokens[slash - 1 : slash + 2] if slash > 0 else ()
        if len(beside) > 2 and beside[1].norm == "/" and (beside[0].norm, beside[2].norm) in _ALWAYS:
            return True
    return False


def _decade(tokens: Sequence[Token], number: Number, marks: Marks, words: Pack) -> bool:
    """Say whether the number is "jaren 90", "années 80", "90er": a decade, not an amount."""
    if number.value % 10 or number.spelled:
        return False
    end = number.j + (number.j < len(tokens) and tokens[number.j].norm == "'")
    said = tokens[end].norm if end < len(tokens) and tokens[number.j].glued else ""
    if ("'" if end > number.j else "") + said in words.decade_suffixes:
        return True
    lived = number.value < _HUNDRED or number.value >= OLDEST_YEAR
    return lived and marks.ends_at(("decades_of",), number.i) is not None


def _short_year(tokens: Sequence[Token], at: int, marks: Marks) -> Quantity | None:
    """Read "sinds '98": an apostrophe and two digits after a word of "since", "founded" or a month."""
    if at + 1 >= len(tokens) or not at:
        return None
    token = tokens[at + 1]
    if token.kind != "number" or len(token.norm) != 2 or not token.norm.isdigit():  # two digits
        return None
    if marks.ends_at(("since", "month", "found", "in_year"), at) is None:
        return None
    digits = int(token.norm)
    year = float(digits + (2000 if digits < _TWO_DIGIT_TURN else 1900))
    return Quantity(Measure.YEAR, at, at + 2, year, year, Relation.EXACT, at)


def _range_end(tokens: Sequence[Token], first: Number, marks: Marks, words: Pack) -> Number | None:
    """Find the upper end of "10-15", "tussen 10 en 15", "1 à 2"; None when this is no range."""
    place = first.j
    if place + 1 >= len(tokens) or first.ordinal or first.about:
        return None
    upper = ("range_to", "and") if marks.ends_at(("between",), first.i) else ("range_to",)
    bound = marks.starts_at(upper, place)
    ends = [bound[1]] if bound else []
    if tokens[place].norm in {"-", "/"}:
        ends.append(place + 1)
    for end in ends:
        if end >= len(tokens):
            continue
        second = number_at(tokens, end, words)
        if second and not second.ordinal and not second.about and first.value < second.value and second.value >= 2:
            return second
    return None


def _plus(tokens: Sequence[Token], j: int, marks: Marks) -> int:
    """Where "25+", "25 plus", "25 of meer" ends; 0 when nothing of the kind follows."""
    if j < len(tokens) and tokens[j].norm == "+":
        return j + 1
    after = marks.starts_at(("at_least_after",), j)
    return after[1] if after else 0


def _counts_one(tokens: Sequence[Token], j: int, marks: Marks) -> bool:
    """Say whether a unit makes "one" or "a" a number: "a century", "a one-person company"."""
    if tokens[j : j + 1] and tokens[j].norm == "-" and marks.starts_at(("headed",), j):
        return True
    return marks.starts_at(("year_unit", "decade_unit", "century_unit", "partners"), j) is not None


def _unit(tokens: Sequence[Token], j: int, marks: Marks) -> tuple[float, int]:
    """How many years one unit after token `j` has, and where it ends; (0, j) when no unit of years follows."""
    if not marks.any_of(_UNITS):
        return 0.0, j
    place = skip_noise(tokens, j)
    of = marks.starts_at(("so_many_of",), place)
    place = of[1] if of else place  # "une dizaine d'années"
    for field, factor in _UNITS.items():
        unit = marks.starts_at((field,), place)
        if unit is None and marks.starts_at(("unit_gap",), place):
            unit = marks.starts_at((field,), place + 1)
        if unit:
            return factor, unit[1]
    return 0.0, j


def _bind(quantity: Quantity, tokens: Sequence[Token], marks: Marks, floor: int) -> Quantity:
    """Let "meer dan", "circa", "tot" before the number say how it is bound; years of the calendar only "circa"."""
    i, relation, low, high = quantity.i, quantity.relation, quantity.low, quantity.high
    start = quantity.i
    if start and tokens[start - 1].norm in {"+", ">", "≥"} and start - 1 >= floor:
        start -= 1
        i, relation = start, Relation.AT_LEAST
    found = _modifier(start, marks, floor)
    if found and relation is not Relation.RANGE and quantity.measure not in _CALENDAR:
        if quantity.measure not in _ORDINALS:
            i, relation = found
    elif found and quantity.measure is Measure.YEAR and found[1] is Relation.ABOUT:
        i, relation = found
    if i == quantity.i and relation is quantity.relation and relation not in _OPEN:
        return quantity
    if relation is Relation.AT_LEAST:
        high = None
    elif relation is Relation.AT_MOST:
        low, high = None, quantity.value
    return Quantity(quantity.measure, i, quantity.j, low, high, relation, quantity.at, quantity.spelled, quantity.glued)


def _modifier(at: int, marks: Marks, floor: int) -> tuple[int, Relation] | None:
    best: tuple[int, Relation] | None = None
    for field, relation in _BOUNDS:
        if field not in marks:
            continue
        span = marks.ends_at((field,), at)
        grown = marks.ends_at(("team_of",), at) if field == "at_most" else None
        if span and grown and grown[0] < span[0]:
            continue  # "uitgegroeid tot 7 vestigingen" are seven
        if span and span[1] - span[0] == 1 and _disposes(span[0], marks):
            continue  # "verfügt über 15 Jahre Erfahrung": the word belongs to the verb
        if span and span[0] >= floor and (best is None or span[0] < best[0]):
            best = (span[0], relation)
    return best


def _disposes(at: int, marks: Marks) -> bool:
    """Say whether the verb that takes "über" stands before it: "verfügt über", "verfügen wir gemeinsam über"."""
    verbs = [j for _, j in marks.spans("disposes") if 0 <= at - j <= _SUBJECT]
    return bool(verbs) and not any(verbs[-1] <= i < at for i, _ in marks.spans("at_least"))
