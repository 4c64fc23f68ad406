"""Has a name worked since a year, whatever the verb: "Since 1982 Fenwick Structures has focused on barns"?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.claims.tokens import tokenise

_ABOVE = 160  # characters before "elle" in which the firm is named
_NAME = 2  # capitals in a row that make a name; one alone may be anybody's
_FIRST = 1  # tokens before a date that opens the sentence
_NOBODY = ("first_name", "kin", "role", "he", "land", "month", "institution", "person_title", "foreign_house")
_ELSE = ("he", "employed", "negation", "they_subject", "clients_other")


def name_has_done(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Say whether the date opens, a name follows, and then what it has done; what befell it, or where it lay, is no work."""
    if not sentence.words.grammar.perfect_goes_on or since[0] > _FIRST or sentence.has(*_ELSE):
        return False
    at = year.j + (year.j < len(sentence.tokens) and sentence.tokens[year.j].norm == ",")
    end = at
    while capital(sentence, end) or (end > at and end < len(sentence.tokens) and sentence.tokens[end].norm == "&"):
        end += 1
    if end - at < _NAME or any(sentence.starts_at(_NOBODY, place) for place in range(at, end)):
        return False
    has = sentence.starts_at(("perfect",), end)
    if has is None or has[1] >= len(sentence.tokens) or sentence.starts_at(("been", "befell"), has[1]):
        return False
    return sentence.tokens[has[1]].kind == "word"


def firm_goes_on(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Depuis 55 ans, elle accompagne" where the sentence before told of the firm, which is a "she" in that language."""
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    she = comma and sentence.words.grammar.things_have_gender and sentence.starts_at(("he",), amount.j + 1)
    if not she or not sentence.starts_at(("since", "lasting"), 0):
        return False
    before = sentence.text[max(0, sentence.start - _ABOVE) : sentence.start].rstrip(" .!?").rsplit(". ", 1)[-1]
    marks = sentence.words.marks(tokenise(before))
    return marks.any_of(("firm", "name")) and not marks.any_of(("first_name", "person_noun", "person_title", "he"))


def in_the_name(sentence: Sentence) -> set[int]:
    """Find the words of the name of what was founded: "When we established Kelton Textile Ltd in 2002"."""
    names: set[int] = set()
    for _, j in sentence.spans("found") if not sentence.words.grammar.nouns_capital else ():
        end = j
        while capital(sentence, end):
            names.add(end)
            end += 1
    return names
