"""Is it a newspaper or a directory that tells of the firm, and not the firm?"""

from functools import lru_cache

from research.claims.owner import impersonal
from research.claims.sentences import Sentence, notes
from research.claims.taglines import capital
from research.claims.words import Pack, pack

_AROUND = 500  # characters of the paragraph before the sentence
_STREET = 4  # tokens from "in" to "Road"
_BEFORE_STREET = 9  # tokens of a subject with its street
_OPENING = 120  # characters in which a firm is introduced
_ADJECTIVE, _REGION = 60, 5  # characters and words in which the adjective of a region stands: "La menuiserie bretonne"
_NOUN = 4  # tokens from "Danish" to the name: "furniture maker Holmgard"
_PAPER = 4  # tokens from "In" to the paper: "In de Alkmaarse Courant", "Laut Dorfbote"
_SEAT = 6  # tokens from the beginning to "based": "The Stoke-on-Trent-based"


def introduced_by_others(sentence: Sentence) -> bool:
    """Say whether it is introduced as only others do: "The Danish furniture maker Holmgard", "Leeds-based Crowther".

    Nobody says "we" or "you" around it. A firm that speaks of itself says "we are a Danish furniture maker".
    """
    if _in_a_paper(sentence):
        return True
    weekday = sentence.has("weekday") and not sentence.has("since", "start", "found")
    told = (
        weekday
        or _that_day(sentence)
        or _introduces(sentence.text[_begin(sentence) : sentence.end], sentence.words.lang)
    )
    return told and impersonal(sentence)


def _in_a_paper(sentence: Sentence) -> bool:
    """Say whether a paper is quoted that tells of somebody: "In het Streekblad van 3 mei: Slagerij X bestaat ..."."""
    if not sentence.has("paper") or sentence.has("we", "i"):
        return False
    told = sentence.starts_at(("according",), 0)
    return told is not None and any(0 <= i - told[1] <= _PAPER for i, _ in sentence.spans("paper"))


def _begin(sentence: Sentence) -> int:
    """Find where the paragraph begins: what its first sentence introduces, the next goes on about."""
    return max(sentence.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _AROUND)


@lru_cache(maxsize=16)
def _introduces(paragraph: str, lang: str) -> bool:
    words = pack(lang)
    if not words.may_hold(paragraph[:_OPENING], ("nationality", "seated", "street")) and not _region(paragraph, words):
        return False
    first = next(notes(paragraph, words), None)
    return first is not None and any(told(first) for told in (_by_nation, _by_region, _by_seat, _by_street))


def _region(paragraph: str, words: Pack) -> bool:
    """Say whether one of the first words may be the adjective of a region: "Het Enschedese bedrijf"."""
    opening = paragraph[:_ADJECTIVE].lower().split()[:_REGION]
    return any("regional" in words.fields_of(word) for word in opening)


def _by_nation(sentence: Sentence) -> bool:
    begin = sentence.starts_at(("definite", "article"), 0)
    start = begin[1] if begin else 0
    grammar = sentence.words.grammar
    for i, j in sentence.spans("nationality"):
        if grammar.adjective_behind:
            if begin is None or i not in {start + 1, start + 2}:
                continue
        elif i != start:
            continue
        window = range(j, min(j + _NOUN, len(sentence.tokens)))
        if grammar.adjective_behind:
            return any(capital(sentence, at) for at in window)
        if grammar.nouns_capital:
            return any(capital(sentence, at) and capital(sentence, at + 1) for at in window[:1])
        names = [at for at in window if capital(sentence, at)]
        return bool(names) and names[0] > j and all(sentence.tokens[at].kind == "word" for at in range(j, names[0]))
    return False


def _by_region(sentence: Sentence) -> bool:
    """Say whether the adjective of a town or a region does: "Het Enschedese bedrijf Brakel", "Cumbrian brewery Fellside"."""
    grammar = sentence.words.grammar
    the = sentence.starts_at(("definite", "article"), 0)
    if the is None and (grammar.adjective_behind or grammar.verb_second):
        return False  # a name may open the sentence so: "Goudse Kaashandel Bos"
    at = the[1] if the else 0
    firm = sentence.starts_at(("firm", "firm_like"), at + (not grammar.adjective_behind))
    if firm is None:
        return False
    adjective, name = (firm[1], firm[1] + 1) if grammar.adjective_behind else (at, firm[1])
    told = grammar.adjective_behind or capital(sentence, adjective)
    return told and sentence.starts_at(("regional",), adjective) is not None and capital(sentence, name)


def _by_seat(sentence: Sentence) -> bool:
    """Say whether the place comes first: "The Barnsley-based manufacturer", "Der in Siegen ansässige Werkzeugbauer"."""
    for i, _ in sentence.spans("seated"):
        if i > _SEAT:
            return False
        if sentence.hyphened(i) and i > 0:
            return True
        the = sentence.starts_at(("definite", "article"), 0) if sentence.words.grammar.verb_last else None
        return the is not None and sentence.has("inside")
    return False


def _by_street(sentence: Sentence) -> bool:
    """Say whether a street behind the subject tells which: "Welcome House, in Grove Road,", "De zaak in de Kerkstraat"."""
    for i, j in sentence.spans("street"):
        led = next((span for span in sentence.spans("inside", "at_street") if 0 < i - span[1] + 1 <= _STREET), None)
        if led is None or i > _BEFORE_STREET or not led[0]:
            continue
        apart = sentence.tokens[led[0] - 1].norm == "," and j < len(sentence.tokens) and sentence.tokens[j].norm == ","
        the = sentence.starts_at(("definite", "article"), 0)
        if apart or (the and sentence.ends_at(("firm", "firm_like"), led[0])):
            return True
    return False


def _that_day(sentence: Sentence) -> bool:
    """Say whether a day without its year dates the feast, as for readers of that week: "feierte am 4. Mai"."""
    for i, j in sentence.spans("month"):
        sides = [at for at in (i - 1, i - 2, j) if 0 <= at < len(sentence.tokens)]
        day = any(sentence.tokens[at].kind == "number" and len(sentence.tokens[at].norm) <= 2 for at in sides)
        year = any(
            sentence.tokens[at].kind == "number" and len(sentence.tokens[at].norm) == 4
            for at in range(j, min(j + 3, len(sentence.tokens)))
        )
        if day and not year and sentence.has("jubilee", "celebrate"):
            return True
    return False
