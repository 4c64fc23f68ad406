"""Which clients does the company name as its own?"""

from collections.abc import Iterator

from research.claims.found import Found
from research.claims.marks import Span
from research.claims.sentences import Sentence
from research.model import Kind, Relation

NEEDED = ("clients_named",)
_LONGEST_NAME = 5  # words: a longer row of capitals is a heading
_MOST = 30  # names of one sentence: a wall of logos, not a list of hundreds


def find(sentence: Sentence) -> Iterator[Found]:
    """Read the capitalised names after "klanten zoals", "clients include", "Kunden wie" to the end of the sentence."""
    for _, cue in sentence.spans("clients_named")[:1]:
        for i, j in names_after(sentence, cue)[:_MOST]:
            start, end = sentence.tokens[i].start, sentence.tokens[j - 1].end
            yield Found(
                Kind.CLIENT, None, None, Relation.EXACT, sentence.text[start:end], start, end, sentence.words.lang
            )


def names_after(sentence: Sentence, at: int) -> list[Span]:
    """Give the places of the capitalised names that stand in a list from token `at` on."""
    names: list[Span] = []
    begun: int | None = None
    for place in range(at, len(sentence.tokens) + 1):
        inside = place < len(sentence.tokens) and _in_name(sentence, place, begun is not None)
        if inside:
            begun = place if begun is None else begun
            continue
        if begun is not None and place - begun <= _LONGEST_NAME:
            names.append((begun, place))
        begun = None
        if place < len(sentence.tokens) and not _between(sentence, place):
            break
    return names


def _in_name(sentence: Sentence, at: int, begun: bool) -> bool:  # noqa: FBT001 - says where in the name we are
    token = sentence.tokens[at]
    if token.kind in {"word", "number"}:
        return sentence.text[token.start].isupper() or (begun and token.kind == "number")
    return begun and token.norm in {"&", "-"}


def _between(sentence: Sentence, at: int) -> bool:
    """A comma, "and", a colon or an article: the list goes on."""
    token = sentence.tokens[at]
    return token.norm in {",", ":", "-", '"'} or sentence.marks.starts_at(("and", "links", "range_to"), at) is not None
