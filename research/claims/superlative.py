"""Where does the company call itself the best, the largest or the only one?"""

from collections.abc import Iterator

from research.claims.found import Found
from research.claims.owner import foreign
from research.claims.sentences import Sentence
from research.model import Kind, Relation

NEEDED = ("superlative", "superlative_strong")


def find(sentence: Sentence) -> Iterator[Found]:
    """Give the sentence once when it praises the firm: such words cannot be measured, only asked about.

    "Marktleider in isolatie" is said of nobody but the firm; "de beste" needs a "wij".
    """
    if foreign(sentence) or sentence.has("superlative_other") or sentence.tokens[-1].norm == "?":
        return
    if not sentence.has("superlative_strong") and not sentence.has("we", "firm", "i"):
        return
    start, end = sentence.tokens[0].start, sentence.tokens[-1].end
    yield Found(Kind.SUPERLATIVE, None, None, Relation.EXACT, sentence.text[start:end], start, end, sentence.words.lang)
