"""Whose team is it: the firm's of today, the one it began with, or a customer's, an employer's, a reader's?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence

_HOUSE = 2  # tokens between the kind of house and its number: "atelier de menuiserie de 12"
_LEAD = 3  # tokens between the team and its number: "team van momenteel 26"
_BEGAN = 10  # tokens between "started" and the team that began
_SHORT = 7  # words: "25 medewerkers" on a tile, "Équipe : 12 personnes"


def of_some_house(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is any firm: "Julie werkt in een atelier van 12 personen"."""
    houses = (span for span in sentence.spans("firm") if 0 <= amount.i - span[1] <= _HOUSE)
    some = any(sentence.within(("some_house",), *house, 2, -1) for house in houses)
    return some and not sentence.has("we")


def came_from(sentence: Sentence, at: int) -> bool:
    """Say whether the team is how it began: "from a small team of four", "began with a team of three"."""
    left = sentence.ends_at(("out_of",), at) or sentence.ends_at(("out_of",), max(at - 1, 0))
    moved = sentence.has("grown", "start", "begins", "past", "found")
    left = left if moved and not sentence.has("we_subject", "strong_with") else None
    began = sentence.within(("start", "begins"), at, at, _BEGAN, -1) and not sentence.has("now", "we_subject")
    return left is not None or began


def ours(sentence: Sentence, team: Span) -> bool:
    """Say whether the team is the firm's: "our", "we", a firm or a reader is named, or the line says nothing else."""
    if sentence.has("i") and not sentence.has("we"):
        return not sentence.has("managed", "employed", "role", "joined")
    if sentence.near(("needs",), *team, 4, -1) or (sentence.has("managed", "role") and not sentence.has("we")):
        return False
    named = sentence.has("we", "firm", "your") or sentence.length <= _SHORT
    the = sentence.ends_at(("definite",), team[0]) == (0, 1)
    counted = any(0 <= team[0] - j <= _LEAD for _, j in sentence.spans("counts"))
    return named or the or counted or _after_a_name(sentence, team[0])


def _after_a_name(sentence: Sentence, at: int) -> bool:
    """Say whether a name stands before the team: "Breddels werkt met een team van 20"."""
    if sentence.words.lang == "de":
        return at > 1
    begin = 1 if sentence.starts_at(("article", "breaks", "our"), 0) else 0
    return any(sentence.text[token.start].isupper() for token in sentence.tokens[begin:at] if token.kind == "word")


def anybodys(sentence: Sentence, team: Span) -> bool:
    """Say whether it is a reader's team, or any: "your team of 16", "een werkplek voor een team van 12"."""
    some = sentence.ends_at(("some_team",), team[0]) and not sentence.has("we")
    many = sentence.starts_at(("teams",), team[0]) and not sentence.ends_at(("our",), team[0])
    return bool(some) or bool(many) or sentence.ends_at(("your",), team[0]) is not None
