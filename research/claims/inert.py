"""Which words say only what the firm makes, whom it serves or of what kind it is, so that they take no number away?

"We have been supporting families for 30 years", "a moving business since 1990", "set up in 1990 to help schools":
moving, families and schools are what the work is about. Elsewhere such words date a move or name another house.
"""

from collections.abc import Iterator
from dataclasses import replace

from research.claims.marks import Marks, Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

# What takes a number away: an event, a membership, a contract, a person's part, another house.
_VETOES = (
    "other_event", "since_other", "duration_other", "tenure", "places_other", "start_other", "found_other",
    "foreign_house", "institution", "role", "team_other", "elected", "employed", "second", "jubilee_other",
)  # fmt: skip
_FEASTS = ("celebrate", "jubilee")  # the same of a year: "Turning houses into homes since 1999"
# What is never only an object: somebody, something beside the firm, what it belongs to or is certified as.
_KEPT = (
    "another", "he", "his", "i", "first_name", "past", "parent", "charity", "sources", "junior",
    "self_employed", "numeral", "relative", "negation",
)  # fmt: skip
_MARKS = (
    "second",
    "belongs",
    "partner_noun",
    "marked",
    "held",
    "certificate",
    "standard",
)  # the same, but where they only describe the object
_NO_NAME = ("role", "foreign_house", "institution", "employed", "first_name", "clients", *_MARKS)
_GOING, _DONE = ("working_noun",), ("done_then", "active", "made", "done")
_MOST = 9  # tokens of an object
_BEFORE = 2  # tokens of a kind before its noun: "boiler repair business"
_FOUNDER = 8  # tokens between "founded" and the year: "by a retired policeman in"
_FEAST = 4  # tokens before the years that are kept: "We are celebrating 30 years of insurance"
_YEARS = frozenset({Measure.YEAR, Measure.YEARS})


def bare(sentence: Sentence) -> Sentence:
    """Give the sentence without the marks of words that are only an object or a kind."""
    if not sentence.words.grammar.progressive or not sentence.has(*_VETOES, *_FEASTS):
        return sentence
    amounts = [amount for amount in sentence.amounts if amount.measure in _YEARS]
    if not amounts or (sentence.has("he", "first_name") and not sentence.has("we_subject")):
        return sentence
    inert = {
        at
        for slot in _kinds(sentence, amounts)
        for at in range(*slot)
        if not sentence.covered(("dated_kind", "superlative"), at)
    }
    objects = {at for slot in _objects(sentence, amounts) for at in range(*slot) if _plain(sentence, at)}
    inert = {at for at in inert - objects if _plain(sentence, at) and not sentence.covered((*_KEPT, *_MARKS), at)}
    inert |= {
        at
        for at in objects
        if not sentence.covered(_KEPT, at) and (at + 1 in objects or not sentence.covered(_MARKS, at))
    }  # "We have been building new homes", "making organic bread"
    inert |= _in_a_name(sentence)
    if not inert or not any(i in inert for i, _ in sentence.spans(*_VETOES, *_FEASTS)):
        return sentence
    lasts = any(amount.measure is not Measure.YEAR for amount in sentence.amounts)
    vetoes = _VETOES if lasts else (*_VETOES, *_FEASTS)
    kept = {
        field: [span for span in spans if not _within(sentence, span, inert)] if field in vetoes else spans
        for field, spans in sentence.marks.items()
    }
    return replace(sentence, marks=Marks({field: spans for field, spans in kept.items() if spans}), units=None)


def _in_a_name(sentence: Sentence) -> set[int]:
    """Find the words of a name of several that opens the sentence and acts: "Oakhanger Legal has been advising"."""
    end = 0
    while capital(sentence, end):
        end += 1
    acts = end > 1 and sentence.starts_at(("have", "is_one", "active"), end) is not None
    return {at for at in range(end) if not sentence.covered(_NO_NAME, at)} if acts else set()


def _within(sentence: Sentence, span: Span, inert: set[int]) -> bool:
    """Say whether a word stands in an object, but for a preposition behind it: "serving customers for"."""
    i, j = span
    last = j - 1 if j - i > 1 and sentence.starts_at(("breaks",), j - 1) else j
    return inert.issuperset(range(i, last))


def _kinds(sentence: Sentence, amounts: list[Quantity]) -> Iterator[Span]:
    """List what stands right before a noun of a firm and says its kind: "a boiler repair business"."""
    for amount in amounts:
        yield from _in_heading(sentence, amount)
    names = sentence.spans("firm", "trades", "whole_line", "team")
    yield from ((i, j) for i, j in names if j - i > 1 and not sentence.ends_at(("definite",), i))  # "funeral directors"
    nouns = {i for i, _ in names}
    for i in nouns:
        begin = i
        while begin > max(0, i - _BEFORE) and _word(sentence, begin - 1):
            begin -= 1
        begin = max((at + 1 for at in range(begin, i) if _verb(sentence, at)), default=begin)
        the = sentence.ends_at(("definite",), begin)
        if the is None or (not sentence.has("start") and sentence.ends_at(("inside",), the[0])):
            yield begin, i  # "The theatre company was formed in 1979; our hall has hosted them"


def _verb(sentence: Sentence, at: int) -> bool:
    """Say whether the word is a verb: "We have used business cards since", "We started offering roofing in"."""
    before = ("start", "have", "perfect", "we_have", "we_subject", "i_subject")
    return sentence.starts_at(("service", "idled"), at) is not None and sentence.ends_at(before, at) is not None


def _word(sentence: Sentence, at: int) -> bool:
    """Say whether a plain word stands at token `at`, and no article, preposition or name."""
    small = ("breaks", "links", "any_article", "definite", "our", "your", "and", "finite")
    return _plain(sentence, at) and not sentence.starts_at(small, at)


def _plain(sentence: Sentence, at: int) -> bool:
    """Say whether token `at` is a word without a capital, but for the first one's."""
    token = sentence.tokens[at]
    return token.kind == "word" and sentence.text[token.start + (at == 0) : token.end].islower()


def _objects(sentence: Sentence, amounts: list[Quantity]) -> Iterator[Span]:
    for amount in amounts:
        yield from _after_verb(sentence, amount)
        yield from _after_date(sentence, amount)
        yield from _begun(sentence, amount)
        yield from _behind(sentence, amount)


def _after_verb(sentence: Sentence, amount: Quantity) -> Iterator[Span]:
    """Find what was done since then: "have been supplying schools since", "For 20 years we have restored churches"."""
    for i, j in sentence.spans("perfect", "we_have"):
        been = sentence.starts_at(("been",), j)
        going = been is not None or sentence.starts_at(("been",), i) is not None
        done = sentence.starts_at(_GOING if going else _DONE, been[1] if been else j)
        starts = amount.measure is Measure.YEAR and done is not None and sentence.starts_at(("service",), done[0])
        if done is None or starts or not _works(sentence, done):
            continue
        end = _end(sentence, done[1], amount)
        if end > done[1] and (abs(amount.i - end) <= _MOST or amount.j <= i):
            lasts = amount.measure is not Measure.YEAR  # "We have moved homes for 25 years"
            yield done[0] if going or lasts else done[1], end


def _works(sentence: Sentence, done: Span) -> bool:
    """Say whether it is work that one does, and for no one house: not "using", "sponsoring the school"."""
    whom = done[1]
    idle = sentence.starts_at(("idle",), done[0]) and not sentence.starts_at(("gives",), done[0])
    if idle or whom >= len(sentence.tokens):
        return False
    one = ("breaks", "along", "inside", "at_whom", "we", "i", "me", "any_article", "definite", "our", "some_of")
    if sentence.starts_at(("genitive",), whom + 1):
        return False  # "many of our clients"
    cared = sentence.starts_at(("for_whom",), whom)  # "caring for children"
    return sentence.starts_at(one, cared[1] if cared else whom) is None


def _end(sentence: Sentence, at: int, amount: Quantity) -> int:
    """Give where the object ends that begins at token `at`: at the words of the years, at a sign, a name or a number."""
    stop = amount.i
    while stop > at and sentence.ends_at(("since", "lasting", "lasting_after", "at_least", "about"), stop):
        stop -= 1
    last = stop if amount.i >= at else len(sentence.tokens)
    for place in range(at, last):
        token = sentence.tokens[place]
        if token.norm == "-" and sentence.hyphened(place - 1):
            continue
        if token.kind != "word" or sentence.text[token.start].isupper() or sentence.starts_at(("relative",), place):
            return place
    return last


def _after_date(sentence: Sentence, amount: Quantity) -> Iterator[Span]:
    """Find what it was founded for or as: "set up in 1990 to help schools", "began in 1990 with a single van"."""
    if amount.measure is not Measure.YEAR or not sentence.near(("found", "start"), amount.i, amount.j, _FOUNDER, -1):
        return
    for _, j in sentence.spans("found"):
        by = sentence.starts_at(("by_whom",), j)
        if by and by[1] < amount.i:
            yield by[1], _end(sentence, by[1], amount)  # "Founded by a retired policeman in 1988"
    if sentence.starts_at(("began_as", "range_to"), amount.j):
        yield amount.j, _end(sentence, amount.j, amount)


def _in_heading(sentence: Sentence, amount: Quantity) -> Iterator[Span]:
    """Find what a line without a verb names before its years: "Making violins since 1987", "Used cars since 1990"."""
    begin = _line(sentence, amount.i)
    told = [i for i, _ in sentence.spans("we_subject", "i_subject", "he", "is_one", "have") if begin <= i < amount.i]
    if amount.j < len(sentence.tokens) - 1 or told:
        return
    begin = next((j for i, j in sentence.spans("pride", "any_article") if i == begin), begin)
    a = sentence.ends_at(("any_article",), begin)
    if not a and sentence.starts_at(("working_noun",), begin) and not sentence.starts_at(("idle", "elected"), begin):
        yield begin, _end(sentence, begin + 1, amount)
        return
    lasts = amount.measure is not Measure.YEAR
    owned = sentence.starts_at(("owned_so",), begin) is not None
    told = [i for i, _ in sentence.spans("finite", "verb_other") if begin <= i < amount.i]
    if told or (lasts and not owned) or sentence.starts_at(("breaks", "older"), begin):
        return  # "A lifetime guarantee of over 10 years", "Under new management since 2017"
    last = _end(sentence, begin + 1, amount)
    small = ("breaks", "for_whom", "genitive")
    head = next((at for at in range(begin + 1, last) if sentence.starts_at(small, at)), last)
    praised = sentence.starts_at(("favourite", "elected", "superlative", "adjective"), begin)
    yield begin, head if owned or (a and praised) else head - 1  # "A winning collaboration since 1994"


def _line(sentence: Sentence, at: int) -> int:
    """Give where the line begins in which token `at` stands."""
    parts = (
        place for place in range(at - 1, -1, -1) if sentence.tokens[place].kind == "newline" or _parts(sentence, place)
    )
    return next(parts, -1) + 1


def _parts(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].norm in {"|", ":", "-", "\u2013"} and not sentence.hyphened(at - 1)


def _begun(sentence: Sentence, amount: Quantity) -> Iterator[Span]:
    """Find what was begun: "we started making school furniture", "we launched Kestrel to bring organic food to all"."""
    for _, j in sentence.spans("start", "found"):
        at = j
        while at < len(sentence.tokens) and capital(sentence, at):
            at += 1
        verb = sentence.starts_at(("working_noun",), j) if at == j else sentence.starts_at(("range_to",), at)
        if verb and not sentence.starts_at(("service",), verb[0]) and _works(sentence, (j, verb[1])):
            yield verb[1], _end(sentence, verb[1], amount)


def _behind(sentence: Sentence, amount: Quantity) -> Iterator[Span]:
    """Find what follows the years: "30 years of serving families", "for 30 years and offer storage", "in the tyre trade"."""
    of = sentence.starts_at(("genitive", "inside"), amount.j)
    feast = amount.i <= _FEAST and sentence.ends_at(("celebrate",), amount.i) is not None
    if of and (feast or sentence.starts_at(("working_noun",), of[1])):
        yield of[1], _end(sentence, of[1], amount) - feast  # not "25 years of marriage"
    if sentence.starts_at(("and",), amount.j):
        yield amount.j, _end(sentence, amount.j + 1, amount)
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == "," and amount.i > 1
    we = sentence.starts_at(("we_subject",), amount.j + 1) if comma else None
    if we and sentence.clause(amount.i) == 0:
        yield we[1], _end(sentence, we[1], amount)  # "Trading since 1990, we offer legal advice"
    for _, j in sentence.spans("trusted_by"):
        yield j, _end(sentence, j, amount)
    for _, j in sentence.spans("trades", "firm"):
        inside = sentence.starts_at(("inside",), j)
        if inside and j < amount.i:
            yield j, _end(sentence, inside[1], amount)
