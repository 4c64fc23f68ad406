"""How many years of experience does the company say that it, its team or one of its people has?"""

from collections.abc import Iterator

from research.claims import durations
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.owner import by_somebody, introduced, of_a_person, on_a_card, profession
from research.claims.quantities import Measure, Quantity, back_over_noise, skip_noise
from research.claims.sentences import Sentence
from research.model import Kind

_GAP = 6  # tokens between "25 jaar" and "ervaring": adjectives and a trade
_BACK, _BACK_BARE = 4, 2  # tokens between "ervaring van" and the years, and when no "van" says that they belong
_INVERTED = 3  # tokens between "heeft" and "ervaring": "zij", "ook", "ruime"
_FEW = 2  # years: one is a start
_I = 7  # tokens between "I" and the years: "I have been a dog groomer for 12 years"
_FIRST = 2  # tokens before the name of the one the sentence is about: "Onze Jan", "Dr. Marieke"
_TILE = 6  # words: "10+ Years in Electrical" is a tile


def find(sentence: Sentence) -> Iterator[Found]:
    """Read years of experience in one sentence."""
    for amount in sentence.amounts:
        label = labelled(sentence, amount, ("experience",))
        if label:
            yield durations.found(sentence, amount, Kind.EXPERIENCE, label, amount.relation)
        word = None if durations.stands_for_else(sentence, amount) else cue(sentence, amount)
        if word:
            yield durations.found(sentence, amount, Kind.EXPERIENCE, word, amount.relation)


def cue(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the word that makes these years experience ("ervaring", "expertise", "vakmanschap"); None when none does."""
    if amount.measure is not Measure.YEARS:
        return None
    back = _BACK if sentence.has("experience_of") else _BACK_BARE
    word = durations.follows(sentence, amount, ("experience",), _GAP)
    if word and (_lasts_for_us(sentence, amount, word) or (sentence.has("earlier") and not _proper(sentence, word))):
        return None
    return (
        word
        or _leads(sentence, amount, back)
        or _strong(sentence, amount)
        or _inverted(sentence, amount)
        or _in_trade(sentence, amount)
        or _of_one(sentence, amount)
    )


def _leads(sentence: Sentence, amount: Quantity, back: int) -> Span | None:
    """Find the word before the years; a craft that lasts since then is what the firm does: "Handwerk seit 50 Jahren"."""
    word = durations.leads(sentence, amount, ("experience",), back)
    lasts = word is not None and durations.lasting(sentence, amount) is not None
    return None if lasts and word is not None and not _proper(sentence, word) else word


def labelled(sentence: Sentence, amount: Quantity, fields: tuple[str, ...]) -> Span | None:
    """Find the label of years before a bare number: `label: "Jahre Erfahrung", value: "10+"`, "Jaren ervaring" over "25"."""
    at = back_over_noise(sentence.tokens, amount.i)
    if amount.measure is not Measure.COUNT or at == amount.i or sentence.length > _TILE + 2:
        return None
    word = sentence.ends_at(fields, at)
    unit = word and next((span for span in sentence.spans("year_unit") if 0 <= word[0] - span[1] <= 1), None)
    return (unit[0], at) if unit else None


def _inverted(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "al 28 jaar heeft zij ervaring": the verb stands between the years and the experience."""
    verb = sentence.starts_at(("have",), amount.j) if durations.lasting(sentence, amount) else None
    near = (span for span in sentence.spans("experience_of") if verb and 0 <= span[0] - verb[1] <= _INVERTED)
    return next(near, None)


def _lasts_for_us(sentence: Sentence, amount: Quantity, word: Span) -> bool:
    """Say whether the years last and the word is what "we" do then: "verbinden wir seit 30 Jahren altes Handwerk"."""
    apart = word[0] > amount.j and sentence.starts_at(("links",), amount.j) is None
    told = sentence.within(("we_subject",), amount.i, amount.j, 2, 0)
    return apart and told and durations.lasting(sentence, amount) is not None and not _proper(sentence, word)


def _proper(sentence: Sentence, word: Span) -> bool:
    """Say whether the word is "experience" itself and not a craft or a trade, which is also what one does."""
    return any(span == word for span in sentence.spans("experience_of"))


def _strong(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "forte de 20 ans d'accompagnement": strong with years is experience, whatever noun follows."""
    strong = next((span for span in sentence.spans("strong_with") if span[1] in {amount.i, amount.i + 1}), None)
    return strong if strong and not durations.follows(sentence, amount, ("in_business", "exist"), 2) else None


def _of_one(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read years that one person has worked: "seit 30 Jahren bin ich tätig", "Jan Peeters, al 15 jaar schrijnwerker"."""
    lasting = durations.lasting(sentence, amount)
    if not lasting or amount.value < _FEW or sentence.near(("since_other", "beside"), amount.i, amount.j, 5, 5):
        return None
    if sentence.within(("other_event", "role"), amount.i, amount.j, 6, 6) or sentence.same_clause(("we",), amount.at):
        return None
    if sentence.within(("after",), amount.i, amount.j, 6, 3):
        return None
    if sentence.ends_at(("those",), amount.i):
        return None  # "It has been an incredible decade at Little Acorns"
    if sentence.has("firm") and sentence.near(("exist",), amount.i, amount.j, 6, 3):
        return None  # "Ondertussen bestaat mijn bedrijf meer dan tien jaar en heb ik ..."
    if introduced(sentence, amount.i) or on_a_card(sentence):
        return lasting
    self_told = sentence.within(("i_subject",), amount.i, amount.j, _I, 4) and not sentence.has("he")
    self_told = self_told or profession(sentence)
    works = sentence.has("active", "active_i", "firm", "experience")
    return lasting if works and (self_told or by_somebody(sentence, amount.i) or _named(sentence)) else None


def _named(sentence: Sentence) -> bool:
    """Say whether the sentence begins with a person's name: the years are that person's."""
    return of_a_person(sentence) and any(i <= _FIRST for i, _ in sentence.spans("first_name"))


def _in_trade(sentence: Sentence, amount: Quantity) -> Span | None:
    """On a tile, "years in" and the name of a trade; "years in business" is an age."""
    place = skip_noise(sentence.tokens, amount.j)
    trade = sentence.starts_at(("in_trade",), place)
    tile = sentence.length <= _TILE or amount.j > amount.at + 2
    if not trade or not tile or trade[1] >= len(sentence.tokens) or sentence.starts_at(("in_business",), place):
        return None
    name = sentence.tokens[trade[1]]
    return (trade[0], trade[1] + 1) if sentence.text[name.start].isupper() else None
