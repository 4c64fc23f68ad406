"""Who speaks in the paragraph: a customer, somebody who asks, an agency about its client, a list of others?"""

import re
from functools import lru_cache

from research.claims.marks import Marks
from research.claims.sentences import Sentence
from research.claims.signatures import rated_above, signed
from research.claims.tokens import tokenise
from research.claims.words import pack

_VOICES = ("customer_voice", "enquires", "client_work", "listing")
_AROUND = 500  # characters of the paragraph before and after the sentence
_CARD = 2  # lines that may stand between what a customer says and the name below or above it
_LABEL_LENGTH = 60  # characters of a label over others
_OPENING, _CLOSING = frozenset('\u201c\u201e\u00ab"'), frozenset('\u201d\u201c\u00bb"')
_TILE = 6  # words of a tile with stars
_SLOGAN = 10  # words: what is shorter may be a slogan in quotation marks
_STARS = re.compile(r"[ \"“„«]*[★⭐]{3,}\s*[^\W\d_]")
_STARS_BEHIND = re.compile(r"[\"”“»]\s{0,2}[★⭐]{3,}")


def strange(sentence: Sentence) -> bool:
    """Say whether the paragraph is told in the voice of somebody who is not the firm."""
    return of_a_customer(sentence) or of_one_who_asks(sentence) or of_an_agency(sentence) or under_a_label(sentence)


def of_a_customer(sentence: Sentence) -> bool:
    """Say whether a customer speaks: by what only customers say, by stars, or by the way it is signed."""
    paragraph = _paragraph(sentence)
    if (
        _all_quoted(sentence, paragraph)
        or _starred(sentence, paragraph)
        or "customer_voice" in _marks(paragraph, sentence.words.lang)
    ):
        return True
    above = _lines(sentence.text[max(0, sentence.start - _AROUND) : sentence.start])[-_CARD:]
    if sentence.has("experience_of") and sentence.amounts[0].i == 0 and not sentence.has("we", "i"):
        above = []  # "Nicolas D.", "Co-fondateur", "Plus de 10 ans d'expérience": the card of a colleague
    below = _lines(sentence.text[sentence.end : sentence.end + _AROUND])[: _CARD + 1]
    return signed(paragraph, above, below) or (rated_above(above) and not sentence.has("we"))


def _all_quoted(sentence: Sentence, paragraph: str) -> bool:
    """Say whether the whole paragraph is a quotation in which nobody says "we": the words of a customer, not a slogan."""
    said = paragraph.strip()
    quoted = said[:1] in _OPENING and said[-1:] in _CLOSING and sentence.length > _SLOGAN
    if quoted and sentence.has("experience_of") and sentence.has("i_subject"):
        return False  # "“After 25 years of experience I know exactly what wood does”"
    return quoted and not sentence.words.marks(tokenise(paragraph)).any_of(("we", "your"))


def _starred(sentence: Sentence, paragraph: str) -> bool:
    """Say whether stars open what is said; a tile ("★★★★★ 500+ happy clients") counts or says little."""
    behind = paragraph.lstrip()[:1] in _OPENING and _STARS_BEHIND.search(paragraph) is not None
    return behind or (_STARS.match(paragraph) is not None and sentence.length > _TILE)


def of_one_who_asks(sentence: Sentence) -> bool:
    """Say whether somebody writes to the firm: "Could you quote for our office of 25 people?"."""
    return "enquires" in _marks(_paragraph(sentence), sentence.words.lang)


def of_an_agency(sentence: Sentence) -> bool:
    """Say whether an agency tells of its client: "The brief was", "They came to us for an online shop"."""
    if sentence.has("we") and not sentence.has("client_work"):
        return False
    return "client_work" in _marks(_paragraph(sentence), sentence.words.lang)


def under_a_label(sentence: Sentence) -> bool:
    """Say whether a label names others: "Gold sponsor", "Alumni" above, "Member of the month:", "Stall 12:" before it.

    So does what only a directory asks: "Add a review".
    """
    if "listing" in _marks(_paragraph(sentence), sentence.words.lang):
        return True
    begun = _begin(sentence)
    led = _label(sentence.text[begun : begun + _LABEL_LENGTH], sentence.words.lang)
    led = led or _label(sentence.text[sentence.start : sentence.start + _LABEL_LENGTH], sentence.words.lang)
    above = _lines(sentence.text[max(0, begun - _AROUND) : begun])[-_CARD:]
    heads = [_label(line, sentence.words.lang) for line in above]
    return bool(led) or "whole" in heads or "leads" in heads[-1:] or _partner_above(above[-1:], sentence)


def _partner_above(above: list[str], sentence: Sentence) -> bool:
    """Say whether a heading names a supplier or partner: "Lorens, notre fournisseur" over what is told of Lorens."""
    if not above or len(above[0].split()) > _SLOGAN or sentence.has("we"):
        return False
    return sentence.words.may_hold(above[0], ("partner",)) and "partner" in _marks_of(above[0], sentence.words.lang)


@lru_cache(maxsize=256)  # the line above a sentence is that above the next one too
def _marks_of(line: str, lang: str) -> Marks:
    return pack(lang).marks(tokenise(line))


@lru_cache(maxsize=256)  # the lines around a sentence are those around the next one too
def _label(line: str, lang: str) -> str:
    """Say whether a label over others is the "whole" line or "leads" it: before a colon, or with "by" or "with"."""
    if not pack(lang).may_hold(line, ("others_label", "numbered_label")):
        return ""
    row = tokenise(line)
    marks = pack(lang).marks(row)
    numbered = marks.starts_at(("numbered_label",), 0)
    if numbered and numbered[1] < len(row) and row[numbered[1]].kind == "number":
        return "leads"  # "Stall 12", "Episode 14"
    label = marks.starts_at(("others_label",), 0)
    if label is None:
        return ""
    rest = [token for token in row[label[1] :] if token.norm not in {":", "-", "."}]
    if not rest or rest[0].kind == "newline":
        return "whole"
    signed = row[label[1]].norm in {":", "-", "."} or marks.ends_at(("by_whom", "genitive", "along"), label[1])
    return "leads" if signed else ""


def _lines(text: str) -> list[str]:
    return [line for said in text.split("\n") if (line := said.strip())]


@lru_cache(maxsize=4)  # every voice of a sentence asks for it
def _paragraph(sentence: Sentence) -> str:
    """Give the line in which the sentence stands; tiles are joined, so it may hold more than one."""
    last = min(len(sentence.text), sentence.end + _AROUND)
    end = sentence.text.find("\n", sentence.end, last)
    return sentence.text[_begin(sentence) : end if end >= 0 else last]


def _begin(sentence: Sentence) -> int:
    first = max(0, sentence.start - _AROUND)
    return max(sentence.text.rfind("\n", first, sentence.start) + 1, first)


@lru_cache(maxsize=16)  # sentences of one paragraph share it
def _marks(paragraph: str, lang: str) -> Marks:
    """Say where the words of a voice stand in a paragraph; most have none, and are not split into tokens."""
    return pack(lang).marks(tokenise(paragraph) if pack(lang).may_hold(paragraph, _VOICES) else ())
