"""Which headcounts stand in a row and must be added, and which row goes on with somebody uncounted?"""

from collections.abc import Iterator

from research.claims.counted import unit_after
from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Relation

PERSONS = ("staff", "people", "partners", "trainees", "trades")
_TOLD = (*PERSONS, "clients", "jobs", "places", "units", "beneficiaries", "things", "volunteers", "no_person")
_PERSON = ("agents", "trades", "people", "partners", "person_noun", "adjective", "tile_people")
_UNCOUNTED = -1
_ENUMERATED = 4  # tokens between two counts of one list
_BESIDE = 1  # clauses between two numbers of a row
_PARTED = frozenset({",", ";", "|", "·", "•"})  # what stands between the numbers of a row
_ADJECTIVES = 2  # words between a counted noun and the "and" before the next


def chains(sentence: Sentence, counts: list[Quantity]) -> Iterator[list[Quantity]]:
    """Group what must be added: "ein Meister, vier Gesellen und zwei Azubis", "12 monteurs en 5 mensen op kantoor"."""
    chain: list[Quantity] = []
    for amount in (count for count in counts if not unpaid(sentence, count)):
        if chain and not _joined(sentence, chain[-1], amount):
            yield chain
            chain = []
        chain.append(amount)
    if chain:
        yield chain


def _joined(sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    """Say whether two counts of people stand side by side."""
    if _by_hours(sentence, first, second):
        return True
    nouns = [unit_after(sentence, amount, PERSONS) for amount in (first, second)]
    if nouns[0] is None or nouns[1] is None or second.i < nouns[0][1] or sentence.starts_at(("so_many_of",), second.j):
        return False  # "We employ 11 people, two of them apprentices"
    between = range(nouns[0][1], second.i)
    if between and sentence.starts_at(("genitive",), between[-1]):  # "18 monteurs et de 6 employés"
        between = between[:-1]
    if between and ones_between(sentence, nouns[0][1], second.i):
        return Relation.RANGE not in {first.relation, second.relation}
    joint = bool(between) and (sentence.tokens[between[-1]].norm == "," or _is_and(sentence, between[-1]))
    plain = all(sentence.tokens[at].kind == "word" and not sentence.starts_at(("breaks",), at) for at in between[:-1])
    linked = len(between) <= _ADJECTIVES + 1 and plain and (joint or not between)
    return linked and Relation.RANGE not in {first.relation, second.relation}


def _by_hours(sentence: Sentence, first: Quantity, second: Quantity) -> bool:
    """Say whether two counts are told apart by their hours: "vijf voltijdse en drie deeltijdse medewerkers"."""
    hours = sentence.spans("full_or_part")
    both = any(first.j <= i < second.i for i, _ in hours) and any(0 <= i - second.j <= _ADJECTIVES for i, _ in hours)
    near = second.i - first.j <= _ENUMERATED + 1 and first.relation is second.relation
    return both and near and _is_and(sentence, second.i - 1)


def unpaid(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether those counted are no staff: "100 ehrenamtliche Helfer", "drie stagiairs"."""
    return any(0 <= i - amount.j <= _ADJECTIVES for i, _ in sentence.spans("volunteers"))


def ones_after(sentence: Sentence, last: Quantity) -> int | None:
    """Count those whom a list names one by one: "... en een mondhygiënist", ", an office manager and our CEO".

    None: the list goes on with somebody whose number is not said.
    """
    noun = unit_after(sentence, last, PERSONS)
    at, ones = (noun[1] if noun else len(sentence.tokens)), 0
    while (place := _after_joint(sentence, at)) is not None:
        if not _one(sentence, place) or _then_a_thing(sentence, place):
            return None if sentence.starts_at(("our",), place) else ones
        at, ones = _name_ends(sentence, place + 1), ones + 1
    return ones


def ones_by_trade(sentence: Sentence, only: Quantity) -> int | None:
    """Count those named by their trade behind the only count: "two developers, a designer and our office manager".

    0: what follows is no person ("100 builders, a sound plan"); None: some are, or it cannot be told; below 0: a team
    follows that is not counted.
    """
    if "craftsman" not in sentence.words.fields:
        return None
    noun = unit_after(sentence, only, PERSONS)
    at, heads = (noun[1] if noun else len(sentence.tokens)), []
    while (place := _after_joint(sentence, at)) is not None:
        if not (_one(sentence, place) or sentence.starts_at(("our",), place)):
            break
        at = _name_ends(sentence, place + 1)
        if sentence.ends_at(("team", "staff", "people"), at):
            return _UNCOUNTED  # "five pharmacists and a team of dispensers"
        heads.append(sentence.ends_at(("craftsman",), at) is not None)
    return None if any(heads) and not all(heads) else sum(heads)


def ones_between(sentence: Sentence, at: int, stop: int) -> int:
    """Count those named one by one between two counts: "twee tandartsen, een mondhygiënist en vijf assistentes"."""
    ones = 0
    while (place := _after_joint(sentence, at)) is not None and place < stop:
        if not _one(sentence, place) or sentence.ends_at(("genitive",), place):
            return 0
        at, ones = _name_ends(sentence, place + 1), ones + 1
    return ones if _after_joint(sentence, at) == stop else 0


def and_one(sentence: Sentence, only: Quantity) -> bool:
    """Say whether one more person is named behind the only count: "drie monteurs en een leerling"."""
    noun = unit_after(sentence, only, PERSONS)
    place = _after_joint(sentence, noun[1]) if noun else None
    if noun is None or place is None or not _is_and(sentence, noun[1]) or not _one(sentence, place):
        return False
    one = (i for i, _ in sentence.spans("junior", "someone") if 0 <= i - place - 1 <= 1)
    return any(not sentence.starts_at(("house_of_ours",), i) for i in one)  # "12 employees and one garage"


def _after_joint(sentence: Sentence, at: int) -> int | None:
    """Step over ",", "and", ", and" and a preposition; None when none of them stands here."""
    place = at + 1 if at < len(sentence.tokens) and sentence.tokens[at].norm == "," else at
    place = place + 1 if _is_and(sentence, place) else place
    of = sentence.starts_at(("genitive",), place) if place > at else None
    place = of[1] if of else place
    return place if at < place < len(sentence.tokens) else None


def _one(sentence: Sentence, at: int) -> bool:
    """Say whether a number or article of one stands here: "één", "an", "einer"; or "our", when no plural follows."""
    if at >= len(sentence.tokens):
        return False
    word = sentence.tokens[at].norm
    if sentence.starts_at(("oneness",), at + 1):
        return False  # "veertig medewerkers, één familie"
    return sentence.words.numbers.get(word) == 1 or word == "1" or sentence.starts_at(("any_article",), at) is not None


def _name_ends(sentence: Sentence, at: int) -> int:
    """Find the end of the noun of one: at a sign, an "and", a preposition or a verb."""
    while at < len(sentence.tokens) and sentence.tokens[at].kind == "word":
        if _is_and(sentence, at) or sentence.starts_at(("breaks",), at):
            break
        at += 1
    return at


def goes_on(sentence: Sentence, only: Quantity) -> bool:
    """Say whether a row begins and only its first part is counted: "cinq moniteurs, d'une secrétaire et ..."."""
    noun = unit_after(sentence, only, PERSONS)
    comma = noun is not None and noun[1] < len(sentence.tokens) and sentence.tokens[noun[1]].norm == ","
    if noun is None or not comma or sentence.starts_at(("our",), noun[1] + 1):
        return False
    if sentence.starts_at(("hands",), only.j):
        return False  # "Drie paar handen, één passie"
    if _then_a_thing(sentence, noun[1] + 1):
        return False  # "Een team van acht mensen, een werkplaats in Breda"
    return ones_after(sentence, only) != 0


def _then_a_thing(sentence: Sentence, at: int) -> bool:
    """Say whether the row goes on with one thing, or a passion, and no person."""
    end = _name_ends(sentence, at + 1)
    of = sentence.starts_at(("genitive",), end)
    last = sentence.ends_at(("no_person", "places"), end) is not None
    behind = sentence.words.grammar.adjective_behind and of is None  # "une passion commune"
    return _one(sentence, at) and (last or (behind and sentence.starts_at(("no_person",), at + 1) is not None))


def listed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether more follows that is not understood: "9 marine biologists and 4 skippers"; its sum is not known."""
    following = next((other for other in sentence.amounts if other.at > amount.at), None)
    if sentence.ends_at(("our",), amount.i) or _all_staff(sentence, amount):
        return False  # "Von unseren 48 Mitarbeitern haben 12 bei uns gelernt"
    if following is None or following.measure is not Measure.COUNT or following.i - amount.j > _ENUMERATED:
        return False
    if sentence.starts_at(("genitive",), following.j) or not following.value:
        return False  # "We employ 11 people, two of them apprentices"
    joint = sentence.tokens[following.i - 1].norm
    if not (joint == "," or _is_and(sentence, following.i - 1)) or sentence.tokens[amount.j].kind != "word":
        return False
    plain = sentence.has("firm") and not sentence.starts_at((*_PERSON, "finite", "breaks"), following.j)
    if sentence.words.grammar.adjective_behind and plain and not sentence.has("team"):
        return False  # "35 chauffeurs et 28 ambulances": who works has the ending of it
    known = unit_after(sentence, following, _TOLD)
    return known is None and following.j < len(sentence.tokens) and sentence.tokens[following.j].kind == "word"


def _all_staff(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the word takes in everybody: "L'entreprise compte 12 salariés et trois métiers à tisser"."""
    whole = sentence.starts_at(("everybody",), amount.j)
    if whole is None or not sentence.has("firm", "team") or whole[1] >= len(sentence.tokens):
        return False
    return _is_and(sentence, whole[1]) or sentence.tokens[whole[1]].norm == ","


def _is_and(sentence: Sentence, at: int) -> bool:
    return any(i == at for i, _ in sentence.spans("and"))


def _within(sentence: Sentence, chain: list[Quantity]) -> int:
    """Count those named one by one between the counts of a row."""
    nouns = [unit_after(sentence, amount, PERSONS) for amount in chain]
    return sum(ones_between(sentence, noun[1], later.i) for noun, later in zip(nouns, chain[1:], strict=False) if noun)


def total_of(sentence: Sentence, chain: list[Quantity], ones: int) -> Quantity:
    """Add up the counts of a row and those named one by one; the vaguest count says how the sum is bound."""
    total = sum(amount.value for amount in chain) + ones + _within(sentence, chain)
    said = {amount.relation for amount in chain}
    relation = next((bound for bound in (Relation.AT_LEAST, Relation.ABOUT) if bound in said), Relation.EXACT)
    high = None if relation is Relation.AT_LEAST else total
    return Quantity(Measure.COUNT, chain[0].i, chain[-1].j, total, high, relation, chain[0].at)


def in_a_row(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "5 behandelkamers, 7 fysiotherapeuten": a row of numbers and their nouns, without a verb."""
    if sentence.has("finite", "each", "per_job") or sentence.starts_at(("anybody", "clients"), noun[0]):
        return False
    here = sentence.clause(amount.at)
    alone = amount.i > 0 and sentence.tokens[amount.i - 1].norm in _PARTED and _is_end(sentence, noun[1])
    beside = (other for other in sentence.amounts if other.measure is Measure.COUNT and other is not amount)
    return alone and any(abs(sentence.clause(other.at) - here) <= _BESIDE for other in beside)


def _is_end(sentence: Sentence, at: int) -> bool:
    return at >= len(sentence.tokens) or sentence.tokens[at].kind in {"sign", "newline"}
