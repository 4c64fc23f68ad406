"""Whose is it: does this sentence speak of the company itself, or of somebody or something else?"""

from research.claims.sentences import Sentence

# What makes a whole sentence somebody else's, or no statement of fact, whatever its numbers say.
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
    """Say whether a given name is there and neither "we" nor a firm: "Luc a fêté ses 25 ans"."""
    return sentence.has("first_name") and not sentence.has("we", "firm")
