"""In which calendar year does the company say that it was founded, or since when that it works?"""

from collections.abc import Iterator

from research.claims.found import Found
from research.claims.owner import foreign
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.words import Span
from research.model import Kind

_REACH = 14  # tokens between a year and the word that says what began; further away it is another thought
_CLAUSE_COST = 4  # tokens that a comma weighs: a word in the same clause wins over a nearer one behind a comma
_TAGLINE = 9  # words: "Familiebedrijf sinds 1997" needs no verb, a longer sentence does
_DATE = ("month", "in_year", "about")


def find(sentence: Sentence) -> Iterator[Found]:
    """Read the years of founding in one sentence."""
    years = [amount for amount in sentence.amounts if amount.measure is Measure.YEAR]
    if not years or foreign(sentence) or sentence.tokens[-1].norm == "?":
        return
    for year in years:
        if sentence.observed_year is not None and year.value > sentence.observed_year:
            continue
        cue = _cue(sentence, year)
        if cue is None:
            continue
        i, j = min(cue[0], year.i), max(cue[1], year.j)
        start, end = sentence.tokens[i].start, sentence.tokens[j - 1].end
        yield Found(
            Kind.FOUNDED, year.low, year.low, year.relation, sentence.text[start:end], start, end, sentence.words.lang
        )


def _cue(sentence: Sentence, year: Quantity) -> Span | None:
    """Find the word that makes this year the founding year; None when another word claims it."""
    date = _date(sentence, year)
    not_founded = _nearest(sentence, date, ("other_event", "jubilee", "celebrate"))
    founded = _nearest(sentence, date, ("found",))
    if founded and founded[0] <= _REACH and (not not_founded or founded[0] <= not_founded[0]):
        return founded[1] if _own_founding(sentence, founded[1], date) else None
    since = sentence.ends_at(("since",), date[0])
    if since:
        return since if _works_since(sentence, year, (since[0], date[1]), not_founded) else None
    started = _nearest(sentence, date, ("start",))
    if started and started[0] <= _REACH and (not not_founded or started[0] < not_founded[0]):
        return started[1] if _own_start(sentence, started[1], date) else None
    return None


def _date(sentence: Sentence, year: Quantity) -> Span:
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
        else:
            break
    return i, year.j


def _nearest(sentence: Sentence, date: Span, fields: tuple[str, ...]) -> tuple[int, Span] | None:
    """Find the nearest word of the fields, in tokens, commas weighing more; words behind another year are that year's."""
    best: tuple[int, Span] | None = None
    for i, j in sentence.spans(*fields):
        after = i >= date[1]
        low, high = (date[1], i) if after else (j, date[0])
        between = sum(
            low <= other.at < high and other.measure in {Measure.YEAR, Measure.PERIOD} for other in sentence.amounts
        )
        if between:
            continue
        commas = abs(sentence.clause(i) - sentence.clause(date[0]))
        distance = max(high - low, 0) + commas * _CLAUSE_COST
        if best is None or distance < best[0]:
            best = (distance, (i, j))
    return best


def _own_founding(sentence: Sentence, cue: Span, date: Span) -> bool:
    """A strong word ("opgericht"): the company's own unless it founded something beside itself."""
    low, high = min(cue[0], date[0]), max(cue[1], date[1])
    if sentence.near(("beside",), low, high, 5, 5):
        return False
    return not (sentence.near(("found_other",), *cue, 4, 4))


def _works_since(sentence: Sentence, year: Quantity, since: Span, not_founded: tuple[int, Span] | None) -> bool:
    """ "Sinds 2005": a tagline, or a firm that is active since then; not a role, a membership, a place, a new service."""
    if not_founded and not_founded[0] <= _REACH:
        return False
    if sentence.same_clause(("beside", "he", "role", "since_other"), since[0]):
        return False
    alone = sentence.length <= (since[1] - since[0]) + 2
    if alone and _place_before(sentence):
        return False
    clause_words = sum(
        sentence.clause(at) == sentence.clause(year.at) and token.kind == "word"
        for at, token in enumerate(sentence.tokens)
    )
    if (sentence.length <= _TAGLINE or clause_words <= 3) and not sentence.has("verb_other"):
        return True
    if sentence.near(("active",), *since, 10, 12):
        return True
    return sentence.has("we", "i") and sentence.near(("firm",), *since, 10, 10)


def _place_before(sentence: Sentence) -> bool:
    """A bare "Al sinds 2006." after a sentence on where the office lies is the date of the move."""
    return any("place" in sentence.words.fields_of(word.strip(".,!?()")) for word in sentence.before.split()[-14:])


def _own_start(sentence: Sentence, cue: Span, date: Span) -> bool:
    """A weak word ("begon", "opened") needs the firm, or "we", and nothing else that began."""
    low, high = min(cue[0], date[0]), max(cue[1], date[1])
    if sentence.near(("beside", "found_other", "start_other", "employed"), low, high, 9, 9):
        return False
    if sentence.near(("we",), low, high, 6, 6) and not sentence.near(("service",), low, high, 6, 6):
        return True
    if sentence.near(("firm",), low, high, 8, 10):
        return True
    return sentence.length <= 4 and not sentence.has("he")  # "Gestart in 2001", "Start: 2001"
