"""Whose is it: does this sentence speak of the company itself, or of somebody or something else?"""

from research.claims.sentences import Sentence

# What makes a whole sentence somebody else's, or no statement of fact, whatever its numbers say.
_NAME = 4  # tokens: "Jean-Paul est maçon", "Luc Martin dirige"
_FOREIGN = ("law", "vacancy", "parent", "partner", "study_result", "guarantee_sentence", "copyright", "other_party")


def foreign(sentence: Sentence) -> bool:
    """Say whether the sentence is about a law, a vacancy, a parent, a partner, a statistic, or a review."""
    if sentence.has(*_FOREIGN):
        return True
    return sentence.has("review", "average") and not sentence.has("we")


def of_another_house(sentence: Sentence) -> bool:
    """Say whether a hospital, museum or building is spoken of, and not "we": its years and people are its own."""
    return sentence.has("foreign_house") and not sentence.has("we")


def of_a_person(sentence: Sentence) -> bool:
    """Say whether it is told of somebody by name: "Luc a fêté ses 25 ans", "Jean-Paul est maçon depuis 1995"."""
    if not sentence.has("first_name") or sentence.has("we"):
        return False
    name = sentence.starts_at(("first_name",), 0)
    subject = name is not None and any(i <= _NAME for i, _ in sentence.spans("is_one"))
    return subject or not sentence.has("firm")
