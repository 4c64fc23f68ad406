"""How many clients served, or jobs done, does the company say it has?"""

from collections.abc import Iterator

from research.claims import durations
from research.claims.counted import quote, unit_after, unit_before
from research.claims.found import Found
from research.claims.quantities import Measure, Quantity, skip_noise
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.model import Kind, Relation

_SERVED = ("clients", "jobs", "objects", "beneficiaries", "trusted_by", "helped", "uses", "pleased", "finished")
_FEWEST = 5  # clients or jobs: fewer is "three projects shown below", not a record
_SHORT = 8  # words of a tile or a list point
_LAND = 100_000  # clients: a firm of so many names itself
_USED = 5  # tokens between those who use it and the verb
_DONE = 2  # tokens between the number and what was done: "12,000 gas boilers fitted"
_MANY = 20  # of whatever was done: fewer are what the page shows


def find(sentence: Sentence) -> Iterator[Found]:
    """Read numbers of clients and of finished jobs in one sentence."""
    for amount in sentence.amounts if sentence.has(*_SERVED) else ():
        if (
            amount.measure is Measure.COUNT
            and amount.value >= _FEWEST
            and not amount.glued
            and _own_record(sentence, amount)
        ):
            yield quote(sentence, amount, Kind.CUSTOMERS, (amount.i, amount.j))


def _others(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number is a client's, a plan, or of reviews, visitors, a day."""
    if sentence.near(("clients_other",), amount.i, amount.j, 7, 6) or sentence.near(
        ("he",), amount.i, amount.j, 12, -1
    ):
        return True
    if amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == "%":
        return True
    if sentence.near(("hosts",), amount.i, amount.j, 6, -1):
        return True
    whole_land = amount.value >= _LAND and sentence.has("land") and not sentence.has("we", "firm")
    return whole_land or sentence.near(("their", "future"), amount.i, amount.j, 5, -1)


def _own_record(sentence: Sentence, amount: Quantity) -> bool:
    if _others(sentence, amount):
        return False
    clients = unit_after(sentence, amount, ("clients",))
    if clients and sentence.starts_at(("clients_of",), clients[1]):
        return False
    if clients and not sentence.has("we", "firm") and of_a_thing(sentence, amount):
        return False  # "The system has 2,300 users"
    if clients or unit_before(sentence, amount, ("clients", "jobs")):
        return amount.relation is not Relation.AT_MOST
    told = sentence.length <= _SHORT or sentence.has("we_subject", "i", "firm", "done")
    if (told or amount.relation is Relation.AT_LEAST) and unit_after(sentence, amount, ("jobs",)):
        return True
    if unit_after(sentence, amount, ("objects",)) and not of_a_thing(sentence, amount):
        dated = any(other.measure is Measure.YEAR for other in sentence.amounts) and not sentence.has("since", "found")
        if not dated and sentence.near(("done", "finished"), amount.i, amount.j, 6, 5):
            return True
    if unit_after(sentence, amount, ("staff", "units", "partners", "partner_noun")):
        return False
    return _served(sentence, amount) or (told and not of_a_thing(sentence, amount) and _finished(sentence, amount))


def _served(sentence: Sentence, amount: Quantity) -> bool:
    """Read "trusted by 75 schools", "helped 260 start-ups", "700 Betriebe nutzen unsere App": whoever they are."""
    if sentence.ends_at(("trusted_by",), amount.i):
        return True
    if sentence.ends_at(("helped",), amount.i) and sentence.has("we_subject"):
        return True
    ours = sentence.has("our") or sentence.near(("we",), amount.i, amount.j, 0, _USED + 3)
    if sentence.near(("uses",), amount.i, amount.j, 0, _USED) and ours:
        return True
    return unit_after(sentence, amount, ("beneficiaries",)) is not None and sentence.near(
        ("helped",), amount.i, amount.j, 5, 5
    )


def _finished(sentence: Sentence, amount: Quantity) -> bool:
    """Read "1.250 opgeleverde vloeren", "12,000 boilers fitted", "6.000 tevreden ouders", whatever was done."""
    done = durations.follows(sentence, amount, ("pleased", "finished"), _DONE)
    if sentence.has("we_subject") and amount.value >= _MANY:  # "nous avons livré plus de 200 écoles"
        done = done or sentence.ends_at(("finished",), amount.i)
    word = amount.j < len(sentence.tokens) and sentence.tokens[skip_noise(sentence.tokens, amount.j) - 1].kind != "sign"
    return done is not None and bool(word) and amount.value >= _MANY
