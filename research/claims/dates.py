"""How far is a word from the date of a year, when commas and other years weigh?"""

from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence

FAR = 20  # tokens between a year and a plain word of founding: "It was 1986 when Jan Peeters, a joiner, founded"
REACH = 14  # tokens between a year and the word that says what began; further away it is another thought
_CLAUSE_COST = 4  # tokens that a comma weighs: a word in the same clause wins over a nearer one behind a comma
_OTHER_TIMES = frozenset({Measure.YEAR, Measure.PERIOD, Measure.YEARS})  # "2016, and two years later": not that year
_DATE = ("month", "in_year", "about")


def date_of(sentence: Sentence, year: Quantity) -> Span:
    """Widen the year to the left over day, month, "in", "het jaar"."""
    i = year.i
    for _ in range(6):
        before = sentence.ends_at(_DATE, i)
        if before:
            i = before[0]
        elif i and sentence.tokens[i - 1].kind == "number" and sentence.starts_at(("month",), i):
            i -= 1
        elif i and sentence.tokens[i - 1].norm in {".", "/", "-"} and sentence.tokens[i - 1].glued and i > 1 and (
            sentence.tokens[i - 2].kind == "number"
        ):  # fmt: skip
            i -= 2
        elif i > 1 and sentence.tokens[i - 1].norm == ",":
            day = _month_and_day(sentence, i - 1)
            if day is None:
                break
            i = day
        else:
            break
    return i, year.j


def _month_and_day(sentence: Sentence, comma: int) -> int | None:
    """Find where "April 26th" begins before the comma of "April 26th, 2002"."""
    ordinal = sentence.tokens[comma - 1].norm in sentence.words.ordinal_suffixes
    day = comma - 1 - ordinal
    month = sentence.ends_at(("month",), day) if day > 0 and sentence.tokens[day].kind == "number" else None
    return month[0] if month else None


def nearest(
    sentence: Sentence, date: Span, fields: tuple[str, ...], begins: set[int] | None = None
) -> tuple[int, Span] | None:
    """Find the nearest word of the fields, commas weighing more; what stands behind another year is its own."""
    best: tuple[int, Span] | None = None
    for i, j in sentence.spans(*fields):
        if begins is not None and i not in begins:
            continue
        after = i >= date[1]
        low, high = (date[1], i) if after else (j, date[0])
        between = sum(low <= other.at < high and other.measure in _OTHER_TIMES for other in sentence.amounts)
        if between:
            continue
        commas = abs(sentence.clause(i) - sentence.clause(date[0]))
        distance = max(high - low, 0) + commas * _CLAUSE_COST
        if best is None or distance < best[0]:
            best = (distance, (i, j))
    return best


def words_of_clause(sentence: Sentence, at: int) -> int:
    """Count the words of the clause of a token."""
    here = sentence.clause(at)
    return sum(token.kind == "word" and sentence.clause(place) == here for place, token in enumerate(sentence.tokens))


def starts(sentence: Sentence, date: Span) -> list[tuple[int, Span]]:
    """List the weak words of beginning, the nearest first: "In 2011 zette Marloes de stap en opende een winkel"."""
    dates = {span for span in sentence.spans("in_year") if date[0] <= span[0] < date[1]}  # "Anfang 2018 zogen wir um"
    begun = sentence.spans("start", "born")
    ways = (nearest(sentence, date, ("start", "born"), {i}) for i, _ in begun if not dates.issuperset(begun))
    return sorted(way for way in ways if way)
