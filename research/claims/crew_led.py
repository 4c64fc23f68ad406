"""Is it said, whatever their trade is called, that so many work here: "Wir beschäftigen 12 ...", "Bei uns arbeiten"?"""

from research.claims.counted import unit_after
from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.model import Relation

_FEWEST = 2  # people: one is an article
_MOST = 5_000  # people: a trade in no list is not counted in tens of thousands
_BEHIND = 2  # tokens between the number and its noun: "engagierte junge"
_PERSONS = ("staff", "people", "trades")
_NOT = (
    *("units", "things", "clients", "jobs", "places", "objects", "no_person", "volunteers", "guests", "partner_noun"),
    *("team_new", "trainees", "fellows", "year_unit", "places_other", "firms", "methods"),
)  # what else may be counted there


def led(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words right before the number that make what is counted the people of the firm."""
    at = amount.i
    now = sentence.ends_at(("now", "today", "already"), at)
    lead = sentence.ends_at(("crew_lead",), now[0] if now else at)
    lead = lead or sentence.ends_at(("crew_lead",), at)
    if lead is None or not _FEWEST <= amount.value <= _MOST or amount.relation is Relation.AT_MOST:
        return None
    if sentence.near(("methods",), amount.i, amount.j, -1, _BEHIND):
        return None  # "We employ 12 different methods"
    other = unit_after(sentence, amount, _NOT) and not unit_after(sentence, amount, _PERSONS)
    if other or sentence.has("past", "future", "vacancy", "i_subject"):
        return None
    return (lead[0], amount.j) if _noun(sentence, amount) else None


def _noun(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a noun is counted: a capital where nouns have one, or any word that parts nothing."""
    window = range(amount.j, min(amount.j + _BEHIND + 1, len(sentence.tokens)))
    if sentence.words.grammar.nouns_capital:
        return any(capital(sentence, at) for at in window)
    first = sentence.tokens[amount.j] if amount.j < len(sentence.tokens) else None
    return first is not None and first.kind == "word" and sentence.starts_at(("breaks", "and"), amount.j) is None
