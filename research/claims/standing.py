"""Has a firm had a standing since then: "X ist seit 1973 der führende Anbieter", "gehört seit 1995 zu den führenden"?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_SUBJECT = 8  # tokens of the subject that opens the sentence: "Die Krumbholz Metallbau GmbH"
_NAME = 6  # tokens between the verb and the predicate where the date opens: "Seit 1973 ist die Brandl GmbH der"
_ADJECTIVES = 2  # words between the article and what one is: "ein langjähriger, verlässlicher Partner"
_DATING = ("since", "lasting", "in_year", "month", "at_least", "about", "already")
_PERSONS = ("he", "i", "first_name", "role", "person_noun", "kin")


def praised(sentence: Sentence, amount: Quantity) -> frozenset[int]:
    """Give where words stand that only say what the firm has been since then: "der führende", "ein Partner der"."""
    ranks = sentence.spans("superlative", "superlative_strong", "among")
    words = [*ranks, *sentence.spans("since_other", "other_event")]
    if not words or sentence.has(*_PERSONS, "brand") or _dealer(sentence):
        return frozenset()
    begin = _predicate(sentence, amount)
    if begin is None:
        return frozenset()
    row = sentence.starts_at(("among",), begin)  # "gehört seit 1973 zu den führenden Häusern"
    belongs = {i for i, _ in sentence.spans("stands_as") if row and i < begin}
    return frozenset(belongs | {i for i, j in words if i >= begin and _said_of(sentence, (i, j), begin)})


def ranks_since(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the firm has been among the first since then: "zählt seit 1973 zu den führenden Häusern"."""
    told = praised(sentence, amount)
    return any(i in told for i, _ in sentence.spans("superlative", "superlative_strong"))


def _dealer(sentence: Sentence) -> bool:
    """Say whether a status with a maker is told: "de enige dealer van Torvik"."""
    if sentence.words.grammar.nouns_capital:
        return False
    of = (sentence.starts_at(("genitive",), j) for _, j in sentence.spans("since_other"))
    return any(capital(sentence, span[1]) for span in of if span)


def _predicate(sentence: Sentence, amount: Quantity) -> int | None:
    """Find where begins what the firm is: behind "ist seit 1973", or behind "Seit 1973 ist X"."""
    date = amount.i
    while date and sentence.tokens[date - 1].kind == "word" and sentence.covered(_DATING, date - 1):
        date -= 1
    if 0 < date <= _SUBJECT and sentence.ends_at(("stands_as",), date) and _a_firm(sentence):
        return amount.j
    verb = sentence.starts_at(("stands_as",), amount.j) if date == 0 else None
    if verb is None or not (
        capital(sentence, verb[1]) or sentence.starts_at(("we_subject", "definite", "our"), verb[1])
    ):
        return None
    stop = min(verb[1] + _NAME, len(sentence.tokens))
    leads = (at for at in range(verb[1] + 1, stop) if sentence.starts_at(("article", "your", "among"), at))
    return next(leads, None)


def _a_firm(sentence: Sentence) -> bool:
    """Say whether "we", a name or a firm opens the sentence, and no thing: "Unser Käse ist seit 2010 der beste"."""
    if sentence.starts_at(("we_subject",), 0):
        return True
    the = sentence.starts_at(("article", "our"), 0)
    if the is None:
        return capital(sentence, 0)
    if any(the[1] <= i <= the[1] + 1 for i, _ in sentence.spans("brand")):
        return False
    return any(the[1] <= i <= _SUBJECT for i, _ in sentence.spans("firm", "firm_like", "name", "team"))


def _said_of(sentence: Sentence, word: Span, begin: int) -> bool:
    """Say whether an article or "zu den" leads from the verb to the word, or is part of it: "der größte"."""
    if sentence.starts_at(("superlative", "superlative_strong"), word[0]):
        return word[0] - begin <= _ADJECTIVES
    if sentence.ends_at(("superlative", "superlative_strong"), word[0]):
        return True  # "der größte Händler für Kork"
    at = max(begin, word[0] - _ADJECTIVES) if sentence.starts_at(("since_other",), word[0]) else word[0]
    return any(sentence.starts_at(("any_article",), place) for place in range(at, word[0]))
