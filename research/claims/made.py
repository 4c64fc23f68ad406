"""Does the number count what we have done by now, whatever the verb and whatever it is that was made?"""

from research.claims.counted import unit_after
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Relation

_MANY = 20  # of whatever was done: fewer are what the page shows
_BEHIND = 2  # tokens between what was worked on and what was done to it: "400 keukens in Twente gespoten"
_OTHER = ("staff", "people", "volunteers", "partner_noun", "units", "things", "tile_other", "clients_other", "food")
_ELSE = ("their", "future", "he", "negation", "past_window", "needs")


def made(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Wij plaatsten al meer dan 400 veranda's": we, a verb of the past, "already" or "more than", and the number."""
    if amount.value < _MANY or not sentence.has("we_did") or not sentence.has("we_subject") or _of_one_year(sentence):
        return False
    place = amount.i
    so_far = sentence.ends_at(("already", "lasting"), place)
    place = so_far[0] if so_far else place
    we = sentence.ends_at(("we_subject",), place)  # "Inmiddels plaatsten wij"
    verb = sentence.ends_at(("we_did",), we[0] if we else place)
    if verb is None or not (we or sentence.ends_at(("we_subject",), verb[0])):
        return False
    if not so_far and amount.relation is not Relation.AT_LEAST:
        return False
    word = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind == "word"
    return word and not unit_after(sentence, amount, _OTHER) and not sentence.near(_ELSE, amount.i, amount.j, 6, 6)


def worked_on(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Al 1.200 keukens gespoten", "Wij hebben al meer dan 900 daken ontmost": an object, and what was done to it."""
    if amount.value < _MANY or not sentence.has("objects", "jobs") or _of_one_year(sentence):
        return False
    noun = unit_after(sentence, amount, ("objects", "jobs"))
    if noun is None or sentence.near(_ELSE, amount.i, amount.j, 6, 6):
        return False
    done = any(0 <= i - noun[1] <= _BEHIND for i, _ in sentence.spans("tile_done"))
    told = sentence.has("we_subject") or not sentence.has("finite", "verb_other", "passive")
    return done and told


def by_others(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether somebody else has done it: "400 klachten behandeld door de ombudsman"; not "door de jaren heen"."""
    for i, j in sentence.spans("by_whom"):
        done = i > amount.j and sentence.ends_at(("finished", "tile_done"), i)
        the = sentence.starts_at(("definite",), j) if done else None
        if the and not sentence.starts_at(("firm", "firm_like", "team", "year_unit", "staff", "people"), the[1]):
            return True
    return False


def _of_one_year(sentence: Sentence) -> bool:
    """Say whether it is the work of one year: "In 2023 plaatsten we 85 veranda's"."""
    years = any(other.measure is Measure.YEAR for other in sentence.amounts)
    return years and not sentence.has("since", "found")
