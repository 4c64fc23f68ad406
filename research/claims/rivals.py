"""Which years of founding beside each other are those of several firms, as in a list, or of later steps of one?"""

from research.claims.found import Found
from research.claims.sentences import Sentence
from research.model import Kind

_BESIDE = 250  # characters between two entries of one list

Read = tuple[Sentence, Found]


def without_rivals(read: list[Read]) -> list[Found]:
    """Leave out founding years that contradict a neighbour where nobody says "we": a firm is founded once.

    Two taglines ("since 1920", "since 1945") are two firms of a list, and neither is kept. Of two foundings that are
    told, the first told is kept; in a timeline the earliest.
    """
    told = [(sentence, found) for sentence, found in read if found.kind is Kind.FOUNDED and not sentence.has("we", "i")]
    out: set[int] = set()
    for at, (sentence, found) in enumerate(told):
        for later in range(at + 1, len(told)):
            other, rival = told[later]
            if other.start - found.end > _BESIDE:
                break  # sentences come in their order: whatever follows is farther still
            if rival.low != found.low and rival.start - found.end <= _BESIDE:
                out |= _lost((sentence, found), (other, rival))
    return [found for _, found in read if id(found) not in out]


def _lost(first: Read, second: Read) -> set[int]:
    """Say which of two is no founding of the firm."""
    (sentence, found), (other, rival) = first, second
    if (_tagline(sentence) and _tagline(other)) or (_bracketed(sentence, found) and _bracketed(other, rival)):
        return {id(found), id(rival)}
    if (
        _tagline(sentence)
        and sentence.starts_at(("person_noun", "practitioner"), 0)
        and (found.low or 0) < (rival.low or 0)
    ):
        return {id(found)}  # "Prothésiste depuis 2001", "Le laboratoire a ouvert en 2024"
    dated = sentence.tokens[0].kind == "number" and other.tokens[0].kind == "number"
    earlier = found if not dated or (found.low or 0) < (rival.low or 0) else rival
    return {id(rival if earlier is found else found)}


def _bracketed(sentence: Sentence, found: Found) -> bool:
    """Say whether it stands in brackets behind a name, as in a list: "Acme Tools (founded 1932)"."""
    return sentence.text[found.start - 1 : found.start] == "("


def _tagline(sentence: Sentence) -> bool:
    return sentence.has("since") and not sentence.has("start", "story")
