"""Has something driven the firm since then, or stood open: "L'ambition qui anime X depuis 2015", "Our doors are open"?"""

from research.claims.dates import REACH, nearest
from research.claims.marks import Span
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_NEAR = 6  # tokens between what drives the firm and "since": the firm's name
_NOUN = 2  # tokens between an article and the firm: "notre belle maison"
_DOORS = 5  # tokens between the doors and the verb: "ont ouvert leurs portes", "die Türen unserer Werkstatt geöffnet"
_IN_NAMES = frozenset({"&", "-", "."})
_PERSONS = ("he", "i", "first_name", "kin", "role", "clients", "staff", "people", "negation")


def driven(sentence: Sentence, since: Span) -> bool:
    """Say whether a passion or a value has driven the firm, or us, since then or for so long."""
    if not (sentence.has("drives") and sentence.has("ideals")) or sentence.has(*_PERSONS):
        return False
    for i, j in sentence.spans("drives"):
        if sentence.clause(i) != sentence.clause(since[0]):
            continue
        if 0 < since[0] - j <= _NEAR and _firm(sentence, j, since[0]):
            return True
        stop = min(since[0], i)
        verb_last = sentence.words.grammar.verb_last and abs(i - since[1]) <= _NEAR
        if verb_last and any(_firm(sentence, at, stop) for at in range(max(stop - _NEAR, 1), stop)):
            return True
    return False


def _firm(sentence: Sentence, at: int, stop: int) -> bool:
    """Say whether the firm begins at token `at` and ends right before `stop`: "Bativolt", "notre maison", "us"."""
    while stop > at and sentence.ends_at(("lasting", "already"), stop):
        stop -= 1
    us = sentence.starts_at(("we",), at)
    if us and us[1] == stop:
        return True
    the = sentence.starts_at(("our", "definite", "article"), at)
    begin = the[1] if the else at
    if the and any(0 <= i - begin < _NOUN and j == stop for i, j in sentence.spans("firm", "team", "firm_like")):
        return True
    articled = at > 0 and sentence.starts_at(("any_article", "our"), at - 1) is not None
    apart = at > 0 and sentence.tokens[at - 1].norm == ","  # "der Anspruch, der Zenkora"
    if the or (
        sentence.words.grammar.nouns_capital and articled and not (at > 1 and sentence.tokens[at - 2].norm == ",")
    ):
        return False
    names = [place for place in range(at, stop) if capital(sentence, place)]
    joint = all(
        place in names or sentence.tokens[place].norm in _IN_NAMES or sentence.starts_at(("genitive",), place)
        for place in range(at, stop)
    )
    return bool(names) and names[0] == at and joint and not apart and not sentence.starts_at(("land", "month"), at)


def open_doors(sentence: Sentence, since: Span) -> bool:
    """Read "Our doors have been open since 1990", "Unsere Türen stehen seit 1990 offen"."""
    our = sentence.starts_at(("our",), 0)
    doors = sentence.starts_at(("doors",), our[1]) if our else None
    return doors is not None and sentence.near(("doors_open",), *since, _NEAR, _NEAR) and not sentence.has("negation")


def opened_doors(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find "öffnete ... die Türen", "avons ouvert nos portes": as strong as "founded"."""
    doors = sentence.spans("doors")
    if not doors or sentence.has("past_window") or sentence.ends_at(("since",), date[0]):
        return None
    behind = (sentence.starts_at(("for_whom", "genitive"), j) for _, j in doors)
    if any(of and not sentence.starts_at(("our", "i", "his", "their"), of[1]) for of in behind):
        return None  # "The doors of the church were opened", "onze deuren voor de buurt"
    verbs = {
        i
        for i, j in sentence.spans("doors_open")
        if any(sentence.clause(i) == sentence.clause(k) and _together(date, (i, j), (k, m)) for k, m in doors)
    }
    cue = nearest(sentence, date, ("doors_open",), verbs) if verbs else None
    return cue if cue and cue[0] <= REACH else None


def _together(date: Span, verb: Span, doors: Span) -> bool:
    """Say whether the verb and the doors are side by side, when the date between them is left out."""
    low, high = min(verb[1], doors[1]), max(verb[0], doors[0])
    inside = low <= date[0] and date[1] <= high
    return high - low - (date[1] - date[0] if inside else 0) <= _DOORS
