"""Is "we", with what we do, beside the date, so that what follows is only the object: "Sinds 1986 leveren wij ..."?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence

_IDLE = ("have", "is_one", "place", "dwells", "uses", "perfect", "passive", "work", "trusts")


def we_do(sentence: Sentence, amount: Quantity) -> int | None:
    """Give the token at which the object begins behind the date, a verb of work and "we"; None when it is not so."""
    if not sentence.words.grammar.verb_second or sentence.has("beside", "team_new", "past"):
        return None
    verb = sentence.starts_at(("active",), amount.j)
    if verb is None or sentence.starts_at(_IDLE, amount.j):
        return None
    we = sentence.starts_at(("we_subject",), verb[1])
    return we[1] if we else None


def object_of_ours(sentence: Sentence, amount: Quantity, span: Span) -> bool:
    """Say whether a word is part of what we make or do since then, and no news: another word follows in its phrase."""
    begin = we_do(sentence, amount)
    if begin is None or span[0] < begin or sentence.starts_at(("each",), span[0]):
        return False
    if sentence.clause(span[0]) != sentence.clause(amount.at):
        return False
    behind = sentence.tokens[span[1]] if span[1] < len(sentence.tokens) else None
    return behind is not None and behind.kind == "word" and not sentence.starts_at(("breaks",), span[1])
