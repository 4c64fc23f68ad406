"""Is the year that of a mark, of an end, or of a service to one client, and no founding?"""

from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.claims.tokens import tokenise

_BARE = 3  # words: "Since early 2009"
_LABEL = 5  # words of the line that names a mark
_SERVED = 6  # tokens between "look after" and the school that is looked after


def no_founding(sentence: Sentence) -> bool:
    """Say whether something else than the firm began or ended in the year."""
    since = sentence.starts_at(("since",), 0) is not None
    return _ended(sentence) or _marked(sentence) or (since and _served(sentence))


def _served(sentence: Sentence) -> bool:
    """Say whether one client has been served since then: "Since 2020 we have been looking after the servers of a school"."""
    if not sentence.has("we_subject"):
        return False
    return any(0 <= at - j <= _SERVED for _, j in sentence.spans("serves") for at, _ in sentence.spans("institution"))


def _marked(sentence: Sentence) -> bool:
    """Say whether a bare "Since 2009" stands under a mark or membership: "Gas Safe registered"."""
    if sentence.length > _BARE or not sentence.covered_all(("since", "month", "in_year"), 0, 0):
        return False
    above = sentence.before.rstrip("\n").rsplit("\n", 1)[-1]
    marks = sentence.words.marks(tokenise(above)) if above.strip() and sentence.before.endswith("\n") else None
    told = marks is not None and marks.any_of(("certificate", "standard", "other_event", "marked", "since_other"))
    return told and len(above.split()) <= _LABEL and not above.rstrip().endswith(".")


def _ended(sentence: Sentence) -> bool:
    """Say whether something ended then: "Since 2022 we are no longer a dealer"."""
    years = sum(amount.measure is Measure.YEAR for amount in sentence.amounts)
    if years > 1 and sentence.has("shut") and sentence.has("kin", "he", "i"):
        return True  # "My grandfather opened a store in 1936; it closed in 1989"
    return sentence.has("no_more") and sentence.has("since", "from_then") and sentence.has("we", "i")
