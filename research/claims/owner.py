"""Whose is it: does this sentence speak of the company itself, or of somebody or something else?"""

from research.claims.sentences import Sentence

SPEAKS = ("we", "i")

# What makes a whole sentence somebody else's, or no statement of fact, whatever its numbers say.
_FOREIGN = ("law", "vacancy", "parent", "partner", "study_result", "guarantee_sentence", "copyright", "other_party")


def foreign(sentence: Sentence) -> bool:
    """Say whether the sentence is about a law, a vacancy, a parent, a partner, a statistic, or another's house."""
    if sentence.has(*_FOREIGN):
        return True
    if sentence.has("review") and not sentence.has("we"):
        return True
    return sentence.has("foreign_house") and not sentence.has("we")


def own_voice(sentence: Sentence) -> bool:
    """Say whether the company speaks in the first person."""
    return sentence.has("we")


def person_voice(sentence: Sentence) -> bool:
    """Say whether one person is the subject: "ik", "he", "notre gérant"."""
    return sentence.has("i", "he", "role")
