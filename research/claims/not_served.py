"""Are those counted no clients: our own people, freelancers, guests for whom there is room, or part of a name?"""

from research.claims.counted import unit_after, unit_before
from research.claims.headcounts import unpaid
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence

_HELPS = 5  # tokens between our people and their help for the reader


def in_a_name(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number belongs to a name: "MS Constructions 47 accompagne"."""
    before = sentence.tokens[amount.i - 1] if amount.i > 1 else None
    word = sentence.text[before.start : before.end] if before is not None and before.kind == "word" else ""
    shouted = sentence.text[sentence.start : sentence.end].isupper()
    name = word[:1].isupper() and not shouted
    return name and not sentence.words.grammar.nouns_capital and not unit_before(sentence, amount, ("clients", "jobs"))


def of_ours(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is our own people who help: "Onze twaalf mensen helpen u"; or where we help from."""
    people = unit_after(sentence, amount, ("people", "staff")) and not unit_after(sentence, amount, ("clients",))
    if people and sentence.ends_at(("our",), amount.i):
        return sentence.near(("helped", "at_service"), amount.i, amount.j, 0, _HELPS)
    if sentence.ends_at(("spread_over",), amount.i):
        return True  # "80 collaborateurs répartis sur 5 sites"
    places = unit_after(sentence, amount, ("places",)) is not None
    return places and sentence.ends_at(("from_places",), amount.i) is not None and sentence.has("we_subject")


def for_guests(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is for how many there is room: "Rooms for twelve guests"."""
    whom = any(sentence.ends_at(("for_whom",), at) for at in (amount.i, amount.at))
    return whom and not sentence.has("we_subject") and unit_after(sentence, amount, ("guests",)) is not None


def freelancers(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether those one works with are freelancers: "We work with 35 freelance guides"."""
    verb = sentence.ends_at(("helped", "uses"), amount.i) if unpaid(sentence, amount) else None
    return verb is not None and sentence.ends_at(("along", "uses"), amount.i) is not None
