"""How many years does the company say that it exists (`age`), or that it or its people have experience?"""

from collections.abc import Iterator

from research.claims.found import Found
from research.claims.owner import foreign
from research.claims.quantities import Measure, Quantity, skip_noise
from research.claims.sentences import Sentence
from research.claims.words import Span
from research.model import Kind, Relation

_GAP = 6  # tokens between "25 jaar" and "ervaring": adjectives and a trade
_LONGEST_LIFE = 1500.0  # years
_TITLE = 6  # words: "40 Jahre Elektro Schmidt" is a heading, not a sentence
_PLANS = 4  # years: "in 3 jaar" is a plan or a project more often than a life
_DURATIONS = {Measure.YEARS, Measure.ORDINAL_YEARS, Measure.ORDINAL}


def find(sentence: Sentence) -> Iterator[Found]:
    """Read ages and years of experience in one sentence."""
    spans = [amount for amount in sentence.amounts if amount.measure in _DURATIONS]
    if foreign(sentence):
        return
    yield from _turned(sentence)
    for amount in spans:
        if not 0 < amount.value <= _LONGEST_LIFE or _stands_for_else(sentence, amount):
            continue
        kind_and_cue = _experience(sentence, amount) or _age(sentence, amount)
        if kind_and_cue is None:
            continue
        kind, cue, relation = kind_and_cue
        yield _found(sentence, amount, kind, cue, relation)


def _turned(sentence: Sentence) -> Iterator[Found]:
    """Read "the agency turned 21": a birthday without the word years."""
    for amount in sentence.amounts:
        verb = sentence.ends_at(("turns",), amount.i)
        candles = sentence.starts_at(("candles",), amount.j)
        verb = candles or verb
        own = verb and sentence.has("firm", "we") and not sentence.has("he", "i", "jubilee_other")
        if own and verb and amount.measure is Measure.COUNT and (candles or amount.j >= len(sentence.tokens) - 4):
            yield _found(sentence, amount, Kind.AGE, verb, amount.relation)


def _found(sentence: Sentence, amount: Quantity, kind: Kind, cue: Span, relation: Relation) -> Found:
    i, j = min(cue[0], amount.i), max(cue[1], amount.j)
    start, end = sentence.tokens[i].start, sentence.tokens[j - 1].end
    low, high = amount.low, amount.high
    if relation is Relation.EXACT and amount.relation is Relation.ABOUT:
        low = high = amount.value
    as_of = _as_of(sentence, amount) if kind is Kind.AGE else ""
    return Found(kind, low, high, relation, sentence.text[start:end], start, end, sentence.words.lang, as_of)


def _stands_for_else(sentence: Sentence, amount: Quantity) -> bool:
    """A guarantee, an age of a person or a house, a contract, a tenure: years that are nobody's experience."""
    if sentence.same_clause(("tenure",), amount.at):
        return True
    place = skip_noise(sentence.tokens, amount.j)
    if any(0 <= i - place <= 3 and not _broken(sentence, range(place, i)) for i, _ in sentence.spans("experience")):
        return False
    if sentence.ends_at(("older",), amount.i):
        return True
    return sentence.near(("duration_other",), amount.i, amount.j, 5, 5)


def _experience(sentence: Sentence, amount: Quantity) -> tuple[Kind, Span, Relation] | None:
    if amount.measure is not Measure.YEARS:
        return None
    cue = _experience_cue(sentence, amount)
    return None if cue is None else (Kind.EXPERIENCE, cue, amount.relation)


def _experience_cue(sentence: Sentence, amount: Quantity) -> Span | None:
    place = skip_noise(sentence.tokens, amount.j)
    for i, j in sentence.spans("experience"):
        gap = range(place, i)
        if 0 <= i - place <= _GAP and not _broken(sentence, gap):
            return i, j
        back = range(j, amount.i)
        if (
            0 <= amount.i - j <= 4
            and not _broken(sentence, back)
            and sentence.has("experience_of") | (amount.i - j <= 2)
        ):
            return i, j
    following = sentence.starts_at(("in_trade",), place)
    counter = sentence.length <= 6 or amount.j > amount.at + 2  # a tile: "10+ Years in Electrical"
    if (
        following
        and counter
        and following[1] < len(sentence.tokens)
        and not sentence.starts_at(("in_business",), place)
    ):
        named = sentence.tokens[following[1]]
        return (following[0], following[1] + 1) if sentence.text[named.start].isupper() else None
    return None


def _broken(sentence: Sentence, gap: range) -> bool:
    """Something between the years and the noun parts them: a stop, a colon, another number, a verb of its own."""
    if any(sentence.tokens[at].norm in {".", ";", "!", "?", "("} for at in gap):
        return True
    if any(amount.at in gap for amount in sentence.amounts):
        return True
    links = {i for i, _ in sentence.spans("links")}
    return any(i in gap and i not in links and not sentence.hyphened(i) for i, _ in sentence.spans("breaks"))


def _age(sentence: Sentence, amount: Quantity) -> tuple[Kind, Span, Relation] | None:
    relation = amount.relation
    jubilee = _jubilee(sentence, amount)
    if jubilee:
        return Kind.AGE, jubilee, Relation.EXACT if amount.measure is Measure.ORDINAL else relation
    if amount.measure is Measure.ORDINAL:
        return None
    if amount.measure is Measure.ORDINAL_YEARS:
        own = sentence.ends_at(("we", "their"), amount.i) and sentence.has("we", "firm", "in_business", "active")
        lives = sentence.starts_at(("in_business", "exist"), amount.j) or sentence.near(("exist",), amount.i, amount.j, 2, 3)
        return (Kind.AGE, (amount.i, amount.j), relation) if (own or lives) and not sentence.has("i") else None
    for rule in (_in_business, _exists_for, _ago, _looking_back):
        cue = rule(sentence, amount)
        if cue:
            return Kind.AGE, cue, relation
    return None


def _jubilee(sentence: Sentence, amount: Quantity) -> Span | None:
    """ "25-jarig bestaan", "10th birthday", "unser 30. Firmenjubiläum", "wij vieren 40 jaar"."""
    if sentence.has("he", "jubilee_other") or (sentence.has("first_name") and not sentence.has("we", "firm")) or (
        amount.measure is Measure.YEARS and sentence.has("i") and not sentence.has("we")
    ):
        return None
    place = skip_noise(sentence.tokens, amount.j)
    for i, j in sentence.spans("jubilee"):
        if 0 <= i - place <= 3 and not _broken(sentence, range(place, i)):  # "25-jarig feestelijk bestaan"
            return i, j
    if amount.measure is Measure.YEARS:
        for i, j in sentence.spans("celebrate", "pride"):
            near = 0 <= amount.i - j <= 5 or 0 <= i - amount.j <= 3  # "vieren dit jaar dat wij 25 jaar"
            if near and sentence.has("we", "firm", "exist"):
                return i, j
    return None


def _in_business(sentence: Sentence, amount: Quantity) -> Span | None:
    """ "22 years in business", "30 jaar jong bedrijf", "15 ans d'existence"."""
    if sentence.ends_at(("older_age",), amount.i):
        return None
    place = skip_noise(sentence.tokens, amount.j)
    for i, j in sentence.spans("in_business", "exist"):
        if 0 <= i - place <= 4 and not _broken(sentence, range(place, i)):  # a few words between
            return i, j
        if 0 <= amount.i - j <= 5 and not sentence.has("he") and sentence.clause(i) == sentence.clause(amount.at):
            return i, j
    return None


def _exists_for(sentence: Sentence, amount: Quantity) -> Span | None:
    """ "Al 20 jaar actief", "depuis 15 ans", "for over 25 years": an activity that lasts, told by the firm."""
    lasting = sentence.ends_at(("lasting",), amount.i) or sentence.starts_at(("lasting",), amount.i)
    if not lasting or sentence.has("he") or (sentence.has("first_name") and not sentence.has("we", "firm")) or sentence.near(("beside", "since_other"), amount.i, amount.j, 8, 8):
        return None
    if sentence.has("i") and not sentence.has("we", "firm"):
        return None
    if sentence.within(("other_event",), amount.i, amount.j, 6, 6):
        return None
    told = sentence.has("we", "firm", "active") or sentence.length <= _TITLE
    if told and sentence.length <= 12 and not sentence.has("verb_other"):  # a tagline: "Al 20 jaar uw bakker"
        return lasting
    if sentence.within(("we",), amount.i, amount.j, 5, 4):
        return lasting
    if sentence.has("we", "firm", "name") or sentence.near(("active",), amount.i, amount.j, 10, 10):
        return lasting if sentence.has("active", "firm", "exist") else None
    return None


def _ago(sentence: Sentence, amount: Quantity) -> Span | None:
    """ "Ruim 30 jaar geleden opgericht", "founded ten years ago", "il y a 20 ans"."""
    ago = sentence.starts_at(("ago",), amount.j) or sentence.ends_at(("ago_before",), amount.i)
    if not ago or sentence.has("beside", "other_event", "employed"):
        return None
    began = sentence.within(("found", "born"), amount.i, amount.j, 10, 12) or (
        sentence.within(("start",), amount.i, amount.j, 10, 10) and sentence.has("we", "firm")
    )
    return ago if began else None


def _looking_back(sentence: Sentence, amount: Quantity) -> Span | None:
    """ "In those 25 years", "in diesen ganzen 89 Jahren", "N Jahre alt werden", "30 jaar Jansen Bouw"."""
    thanks = sentence.has("thanks") and (sentence.ends_at(("lasting",), amount.i) or sentence.ends_at(("those",), amount.i))
    if thanks and not sentence.has("he", "i"):
        return thanks
    back = sentence.ends_at(("those",), amount.i)
    if back and sentence.has("firm", "active") and not sentence.has("he", "i", "employed", "other_event"):
        return back
    if sentence.ends_at(("in_years",), amount.i) and sentence.near(("we",), amount.i, amount.j, 5, 5):
        return None if amount.value < _PLANS or sentence.has("future", "i", "he") else (amount.i, amount.j)
    named = _named(sentence, amount)
    if named:
        return named
    later = sentence.starts_at(("later",), amount.j)
    if later and sentence.has("still") and sentence.has("we") and not sentence.has("he", "i"):
        return later
    old = sentence.starts_at(("old",), skip_noise(sentence.tokens, amount.j))
    if old and sentence.has("we", "firm", "just_now") and not sentence.has("he", "i", "jubilee_other"):
        return old
    return None


def _named(sentence: Sentence, amount: Quantity) -> Span | None:
    """A title of a jubilee: "40 Jahre Elektro Schmidt", "10 years of Brightside", "20 jaar Jansen Bouw"."""
    place = amount.j
    while place < len(sentence.tokens) and any(i == place for i, _ in sentence.spans("links")):
        place += 1
    name = sentence.tokens[place:]
    title = amount.i <= 1 and sentence.length <= _TITLE and name and name[0].kind == "word"
    if not title or not sentence.text[name[0].start].isupper() or sentence.has("months", "duration_other", "he", "i"):
        return None
    if sentence.words.lang == "de" and not (sentence.has("firm") or sum(token.kind == "word" for token in name) >= 2):
        return None
    return amount.i, len(sentence.tokens)


def _as_of(sentence: Sentence, amount: Quantity) -> str:
    """The year to which a dated jubilee belongs: "In 2022 vierden we ons 100-jarig bestaan"."""
    years = [other for other in sentence.amounts if other.measure is Measure.YEAR]
    if len(years) == 1 and sentence.has("celebrate", "in_year", "month") and abs(years[0].at - amount.at) <= 14:
        return f"{years[0].value:.0f}"
    return ""
