"""Is it something else than the firm that lasts so long: a person's work, a membership, a service, a wait?"""

from research.claims import durations, elsewhere, ours
from research.claims.idle import awake, near
from research.claims.owner import of_a_person, profession
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.since_else import works_with_one
from research.claims.taglines import capital
from research.claims.worked_on import no_events

_SPAN = 10  # years: fewer, with what was done in them, are no life of a firm
_DID = 3  # tokens between the years and "we" in "40 Jahre lang haben wir"
_NEAR = 8  # tokens around the years in which a role, an address or "also" claims them
_OBJECT = 6  # tokens before clients that open the sentence
_OPENS = 1  # tokens before the years that open a sentence: "For over 30 years, ..."


def lasts_for_else(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether something else lasts: a person's work, a membership, a new service, a take-over, what one is told to do."""
    beside = sentence.starts_at(("along",), amount.j)
    if beside and sentence.starts_at(("first_name", "same"), beside[1]):
        return True  # "Wij werken al 30 jaar met Jan", "seit 30 Jahren mit denselben Lieferanten"
    if sentence.starts_at(("imperative",), 0) or ours.rely_on_others(sentence):
        return True  # "Keep your invoices for at least seven years"
    if elsewhere.owns_land(sentence) or elsewhere.lives_there(sentence, amount) or elsewhere.served_by(sentence):
        return True
    if (
        _idle(sentence)
        or _in_which_we_did(sentence, amount)
        or works_with_one(sentence)
        or _with_the_same(sentence)
        or _post_at(sentence, amount)
        or _taught_me(sentence, amount)
    ):
        return True
    he = sentence.same_clause(("he",), amount.at) or (
        sentence.within(("i_subject",), amount.i, amount.j, 7, 3) and not sentence.same_clause(("we",), amount.at)
    )
    he = he or sentence.near(("they_subject",), amount.i, amount.j, _OBJECT, -1)
    mine = sentence.has("runs_mine") and (ours.my_own(sentence) or ours.runs_one(sentence))
    he = he and not (mine and not sentence.has("he", "they_subject"))
    he = he or any(i == 0 for i, _ in sentence.spans("role"))  # "Directeur sportif du club depuis 10 ans, je ..."
    if he or of_a_person(sentence) or profession(sentence) or (sentence.has("i") and not sentence.has("we", "firm")):
        return True
    if sentence.starts_at(("lasting_after",), amount.j) and sentence.within(
        ("we_subject",), amount.i, amount.j, 0, _DID
    ):
        return False  # "Fast vier Jahrzehnte lang haben wir Küchen gebaut"
    if _beside_or_other(sentence, amount) or _some_clients(sentence) or _way_we(sentence, amount):
        return True
    return durations.event(sentence, amount)


def _idle(sentence: Sentence) -> bool:
    """Say whether nothing is done so long: "We've been waiting", "We've known each other"."""
    waits = (sentence.starts_at(("idle",), j) for _, j in sentence.spans("been"))
    knows = (sentence.starts_at(("knew",), j) for _, j in sentence.spans("have", "we_have"))
    return any(wait and not sentence.starts_at(("gives", "serves"), wait[0]) for wait in waits) or any(knows)


def _beside_or_other(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether "also", or a role, an address, is near, on which the firm does not only work."""
    if not near(sentence, ("beside", "since_other"), amount.i, amount.j, _NEAR) or ours.relied_on(sentence):
        return False
    idle, here = no_events(sentence, amount), sentence.clause(amount.at)
    told = (span for span in awake(sentence, "beside", "since_other") if span[0] not in idle)
    return any(i - amount.j <= _NEAR and amount.i - j <= _NEAR and sentence.clause(i) == here for i, j in told)


def _with_the_same(sentence: Sentence) -> bool:
    """Say whether one works with the same suppliers so long: that tells of them."""
    others = ("partner_noun", "clients", "others_heading", "staff", "people", "things", "no_person")
    same = (j for i, j in sentence.spans("same") if sentence.ends_at(("along", "worked_with"), i))
    mine = ("calling", "ideals")  # "met dezelfde passie"
    return any(sentence.starts_at(others, j) is not None and not sentence.starts_at(mine, j) for j in same)


def _in_which_we_did(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a few last years are those of a count: "In de laatste 3 jaar voerden wij 150 projecten uit"."""
    window = any(sentence.ends_at(("past_window",), at) for at in (amount.i, amount.at))
    if not window or amount.value >= _SPAN:
        return False
    here = sentence.clause(amount.at)
    return any(other.measure is Measure.COUNT and sentence.clause(other.at) == here for other in sentence.amounts)


def _taught_me(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether somebody taught or helped the speaker so long: "Mary, my yoga teacher, taught me for 4 years"."""
    taught = (j for _, j in sentence.spans("helped") if 0 <= amount.i - j <= _DID)
    return any(sentence.starts_at(("me",), j) is not None for j in taught)


def _post_at(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it opens with a post elsewhere: "Chief sound engineer at Harbour Recording for 10+ years"."""
    post = sentence.starts_at(("card_role", "ranks"), 0)
    at = next((i for i, j in sentence.spans("at_whom") if post and i < amount.i and capital(sentence, j)), None)
    return at is not None and not sentence.has("we", "finite")


def _some_clients(sentence: Sentence) -> bool:
    """Say whether some of the clients are the subject: "80% unserer Kunden betreuen wir seit mehr als 5 Jahren"."""
    if any(sentence.ends_at(("part_of_them",), i) for i, _ in sentence.spans("some_of")):
        return True  # "We have advised many of our clients for a decade"
    if sentence.starts_at(("we_subject",), 0):
        return False  # "We have been catering to the needs of our clients for 28 years"
    return any(i <= _OBJECT and sentence.ends_at(("some_of",), i) for i, _ in sentence.spans("clients"))


def _way_we(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a thing follows that is told by "we": "Over the past ten years the way we shop has changed"."""
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    the = sentence.starts_at(("definite",), amount.j + comma) if amount.i <= _OPENS else None
    noun = the and not sentence.starts_at(("firm", "team", "family"), the[1])
    return bool(the and noun and sentence.starts_at(("we_subject",), the[1] + 1))
