"""Is it a firm, told by its name, that began beside the year: "Boxwood Gardens got going", "KADO24 begon"?"""

from research.claims.marks import Span
from research.claims.sentences import Sentence
from research.claims.stated import acts_then
from research.claims.taglines import brand, capital

_AFTER = 2  # tokens between a word and what it tells of: an article, an adjective
_STAFF = ("staff", "post", "role", "employed", "tenure", "trades", "craftsman", "first_name", "he", "i")


def of_the_named(sentence: Sentence, cue: Span) -> bool:
    """Say whether the verb or participle tells of a firm right before it: "Boxwood Gardens got going in", "X, started"."""
    comma = cue[0] > 0 and sentence.tokens[cue[0] - 1].norm == ","
    end = cue[0] - comma
    if cue[0] == 0 and any(sentence.clause(i) == 1 for i, _ in sentence.spans("we_subject")):
        return True  # "Lancés en 2006, nous fêtons nos 20 ans"
    if cue[0] == 0 and not sentence.has("first_name", "he", "i") and acts_then(sentence, cue[1]):
        return True  # "Née en 1990, Solenko fabrique des vis"
    house = comma and sentence.starts_at(("firm",), 0) and sentence.clause(cue[0]) == 1
    if house and not sentence.has("finite", "he"):
        return True  # "Boulangerie bio au levain, ouverte en 2016 par Inès et Tom"
    if comma and any(0 <= end - j <= _AFTER for _, j in sentence.spans("firm")):
        return True  # "L'entreprise familiale, lancée en 1982"
    while end > 1 and sentence.starts_at(("have", "at_last"), end - 1):  # "Belle Terre a officiellement ouvert"
        end -= 1
    begin = end
    while begin and capital(sentence, begin - 1):
        begin -= 1
    if sentence.starts_at(("article",), max(begin - 1, 0)):
        return False  # "The Great Exhibition opened in 1851"
    persons = sentence.spans("first_name", "role", "month", "partner_noun")
    named = (
        not sentence.words.grammar.nouns_capital
        and end - begin >= _AFTER
        and not any(begin <= i < end for i, _ in persons)
    )
    return named and not sentence.has("clients", "partner_noun", "we")


def name_began(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Read "Dexar is in 2009 begonnen door", "Brimko a débuté en 2014 dans un garage": a name that no person bears."""
    end = 0
    while capital(sentence, end) or (end and end < len(sentence.tokens) and sentence.tokens[end].norm == "&"):
        end += 1
    verb = sentence.starts_at(("is_one", "have", "passive"), end) if end else None
    begins = {end, verb[1]} if verb else {end}
    if end and sentence.starts_at(("article", "our"), 0):
        return False  # "The Great Exhibition opened in 1851 in Hyde Park"
    if not end or sentence.has(*_STAFF) or begins.isdisjoint({cue[0], date[0]}):
        return _by_a_person(sentence, cue, date, begins) if end else False
    strange = end > 1 or not sentence.words.fields_of(sentence.tokens[0].norm)
    last = max(cue[1], date[1])
    led = sentence.starts_at(("began_as",), last) is not None
    inside = sentence.starts_at(("inside",), last)
    led = led or (inside is not None and sentence.starts_at(("any_article",), last + 1) is not None)
    return led and strange and abs(cue[0] - date[1]) <= _AFTER + 1 and not sentence.has("second", "found_other")


def _by_a_person(sentence: Sentence, cue: Span, date: Span, begins: set[int]) -> bool:
    """Say whether the founder follows: "Dexar is in 2009 begonnen door Tim Meijer"; nobody begins a person."""
    by = sentence.starts_at(("by_whom",), max(cue[1], date[1]))
    person = sentence.starts_at(("first_name", "role"), 0)
    return by is not None and person is None and not begins.isdisjoint({cue[0], date[0]})


def of_a_brand(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Say whether a name that no person bears began, or is what one began with: "KADO24 begon", "startte met ZorgBrug"."""
    opens = brand(sentence, 0)
    if opens and opens[1] == cue[0]:
        return True
    along = sentence.starts_at(("along",), max(cue[1], date[1]))
    return along is not None and brand(sentence, along[1]) is not None
