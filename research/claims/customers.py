"""How many clients served, or jobs done, does the company say it has?"""

from collections.abc import Iterator

from research.claims.counted import quote, unit_after, unit_before
from research.claims.found import Found
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Kind, Relation

_FEWEST = 5  # clients or jobs: fewer is "three projects shown below", not a record
_SHORT = 8  # words of a tile or a list point


def find(sentence: Sentence) -> Iterator[Found]:
    """Read numbers of clients and of finished jobs in one sentence."""
    for amount in sentence.amounts:
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
    return sentence.near(("their", "future"), amount.i, amount.j, 5, -1)


def _own_record(sentence: Sentence, amount: Quantity) -> bool:
    if _others(sentence, amount):
        return False
    clients = unit_after(sentence, amount, ("clients",))
    if clients and sentence.starts_at(("clients_of",), clients[1]):
        return False
    if unit_after(sentence, amount, ("beneficiaries",)):
        return sentence.near(("helped",), amount.i, amount.j, 5, 5)
    if clients or unit_before(sentence, amount, ("clients", "jobs")):
        return amount.relation is not Relation.AT_MOST
    told = (
        sentence.length <= _SHORT or amount.relation is Relation.AT_LEAST or sentence.has("we_subject", "firm", "done")
    )
    return told and unit_after(sentence, amount, ("jobs",)) is not None
