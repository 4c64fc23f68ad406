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
_SHORT_CLAUSE = 6  # words between two commas: "a family business since 1946, now in its third generation"
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
    since = next(
        (span for span in sentence.spans("since") if date[0] <= span[1] <= year.i and span[0] <= date[0]), None
    )
    if since:
        return since if _works_since(sentence, year, (since[0], date[1]), not_founded) else None
    started = _nearest(sentence, date, ("start", "born"))
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
    client = sentence.starts_at(("for_whom",), 0) and sentence.clause(cue[0]) == 1 and sentence.has("we_subject")
    if client or sentence.has("foreign_house"):
        return False
    if sentence.near(("beside", "second"), low, high, 5, 5) or any(0 <= cue[0] - end <= 2 for _, end in sentence.spans("after")):
        return False
    return not (sentence.near(("found_other",), *cue, 4, 4))


def _works_since(sentence: Sentence, year: Quantity, since: Span, not_founded: tuple[int, Span] | None) -> bool:
    """ "Sinds 2005": a tagline, or a firm that is active since then; not a role, a membership, a place, a new service."""
    if not_founded and not_founded[0] <= _REACH:
        return False
    others = ("he", "role", "since_other", *_person(sentence))
    opening = sentence.clause(since[0]) == 0 and sentence.clause(year.j) == 1  # "Sinds 2019, ...": the main clause follows
    if opening and any(sentence.clause(i) == 1 for i, _ in sentence.spans(*others)):
        return False
    if sentence.same_clause(others, since[0]) or sentence.within(("beside",), *since, 6, 10):
        return False
    alone = sentence.length <= (since[1] - since[0]) + 2
    if alone and _place_before(sentence):
        return False
    clause_words = sum(
        sentence.clause(at) == sentence.clause(year.at) and token.kind == "word"
        for at, token in enumerate(sentence.tokens)
    )
    if (sentence.length <= _TAGLINE or clause_words <= _SHORT_CLAUSE) and not sentence.has("verb_other"):
        return True
    if sentence.near(("active",), *since, 10, 12):
        return True
    if sentence.within(("we_subject",), since[0], year.j, 3, 3) and not sentence.within(("since_other",), *since, 4, 8):
        return True
    return sentence.has("we", "i") and sentence.near(("firm",), *since, 10, 10)


def _person(sentence: Sentence) -> tuple[str, ...]:
    """A given name makes it a person's year, unless the firm or "we" is there too ("Bakkerij Jan", "wij, Anna en Tom")."""
    return () if sentence.has("we", "i", "firm") else ("first_name",)


def _place_before(sentence: Sentence) -> bool:
    """A bare "Al sinds 2006." after a sentence on where the office lies is the date of the move."""
    return any("place" in sentence.words.fields_of(word.strip(".,!?()")) for word in sentence.before.split()[-14:])


def _own_start(sentence: Sentence, cue: Span, date: Span) -> bool:
    """A weak word ("begon", "opened") needs the firm, or "we", and nothing else that began."""
    if cue in sentence.spans("born"):
        years = sum(amount.measure is Measure.YEAR for amount in sentence.amounts)
        return years == 1 and sentence.same_clause(("firm", "we"), cue[0]) and not sentence.has("he", "i", "people", "first_name")
    low, high = min(cue[0], date[0]), max(cue[1], date[1])
    if sentence.near(("beside", "second", "found_other", "start_other", "employed", "he"), low, high, 9, 9):
        return False
    if sentence.near(("we",), low, high, 6, 6) and not sentence.near(("service",), low, high, 6, 6):
        return True
    if sentence.near(("firm",), low, high, 8, 10):
        return True
    return sentence.length <= 4 and not sentence.has("he")  # "Gestart in 2001", "Start: 2001"
