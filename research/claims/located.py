"""In which towns does the company say that it has an office, where it names them and does not count?"""

from collections.abc import Iterator

from research.claims.client import names_after
from research.claims.found import Found
from research.claims.owner import foreign
from research.claims.sentences import Sentence
from research.model import Kind, Relation

NEEDED = ("places",)
_FEWEST = 2  # towns: one office is where the firm is, and claims nothing
_MOST = 12  # towns: a longer list is an index of pages


def find(sentence: Sentence) -> Iterator[Found]:
    """Give one claim without a number: "kantoren in Utrecht en Antwerpen"."""
    if sentence.amounts or foreign(sentence) or sentence.has("places_other", "your"):
        return
    for i, j in sentence.spans("places"):
        begin = _behind_preposition(sentence, j)
        if begin:
            towns = names_after(sentence, begin)
            if _FEWEST <= len(towns) <= _MOST and _ends(sentence, towns[-1][1]):
                start, end = sentence.tokens[i].start, sentence.tokens[towns[-1][1] - 1].end
                quote = sentence.text[start:end]
                yield Found(Kind.OFFICES, None, None, Relation.EXACT, quote, start, end, sentence.words.lang)
                return


def _behind_preposition(sentence: Sentence, at: int) -> int | None:
    """Find where the towns begin: behind "in", "à" or a colon."""
    place = sentence.starts_at(("place_word",), at)
    if place:
        return place[1]
    return at + 1 if at < len(sentence.tokens) and sentence.tokens[at].norm == ":" else None


def _ends(sentence: Sentence, at: int) -> bool:
    """Whether the list ends its clause: "winkels in Utrecht en Gent verkopen ons brood" are somebody else's."""
    return at >= len(sentence.tokens) or sentence.tokens[at].kind not in {"word", "number"}
