"""How many years of experience does the company say that it, its team or one of its people has?"""

from collections.abc import Iterator

from research.claims import durations
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity, skip_noise
from research.claims.sentences import Sentence
from research.model import Kind

_GAP = 6  # tokens between "25 jaar" and "ervaring": adjectives and a trade
_BACK, _BACK_BARE = 4, 2  # tokens between "ervaring van" and the years, and when no "van" says that they belong
_TILE = 6  # words: "10+ Years in Electrical" is a tile


def find(sentence: Sentence) -> Iterator[Found]:
    """Read years of experience in one sentence."""
    for amount in sentence.amounts:
        word = None if durations.stands_for_else(sentence, amount) else cue(sentence, amount)
        if word:
            yield durations.found(sentence, amount, Kind.EXPERIENCE, word, amount.relation)


def cue(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the word that makes these years experience ("ervaring", "expertise", "vakmanschap"); None when none does."""
    if amount.measure is not Measure.YEARS:
        return None
    back = _BACK if sentence.has("experience_of") else _BACK_BARE
    return (
        durations.follows(sentence, amount, ("experience",), _GAP)
        or durations.leads(sentence, amount, ("experience",), back)
        or _in_trade(sentence, amount)
    )


def _in_trade(sentence: Sentence, amount: Quantity) -> Span | None:
    """On a tile, "years in" and the name of a trade; "years in business" is an age."""
    place = skip_noise(sentence.tokens, amount.j)
    trade = sentence.starts_at(("in_trade",), place)
    tile = sentence.length <= _TILE or amount.j > amount.at + 2
    if not trade or not tile or trade[1] >= len(sentence.tokens) or sentence.starts_at(("in_business",), place):
        return None
    name = sentence.tokens[trade[1]]
    return (trade[0], trade[1] + 1) if sentence.text[name.start].isupper() else None
