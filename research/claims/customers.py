"""How many clients served, or jobs done, does the company say it has?"""

from collections.abc import Iterator

from research.claims import durations
from research.claims.counted import quote, unit_after, unit_before
from research.claims.crew import on_offer
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity, skip_noise
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.model import Kind, Relation

_SERVED = (
    "clients",
    "jobs",
    "objects",
    "beneficiaries",
    "trusted_by",
    "helped",
    "uses",
    "pleased",
    "finished",
    "chose_before",
    "runs",
    "guests",
)
_FEWEST = 5  # clients or jobs: fewer is "three projects shown below", not a record
_SHORT = 8  # words of a tile or a list point
_LAND = 100_000  # clients: a firm of so many names itself
_USED = 5  # tokens between those who use it and the verb
_DONE = 2  # tokens between the number and what was done: "12,000 gas boilers fitted"
_AHEAD, _BEHIND = 7, 6  # tokens before and after the number in which something else claims it
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
    if on_offer(sentence) or _of_the_town(sentence):
        return True
    if _claimed(sentence, amount) or sentence.near(("he",), amount.i, amount.j, 12, -1):
        return True
    if amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == "%":
        return True
    if sentence.near(("negation",), amount.i, amount.j, 3, 0):
        return True
    if sentence.near(("hosts",), amount.i, amount.j, 6, -1):
        return True
    if amount.value < _MANY and sentence.has("moved_house") and not sentence.has("done", "finished", "uses"):
        return True  # "5 office moves in ten years"
    whole_land = amount.value >= _LAND and sentence.has("land") and not sentence.has("we", "firm")
    return whole_land or sentence.near(("their", "future"), amount.i, amount.j, 5, -1)


def _of_the_town(sentence: Sentence) -> bool:
    """Say whether an institution is the subject: "Die Stadtwerke versorgen 40.000 Haushalte"."""
    the = sentence.starts_at(("definite", "article"), 0)
    body = the and sentence.starts_at(("institution",), the[1])
    return body is not None and not sentence.starts_at(("firm", "firm_like", "team"), the[1] if the else 0)


def _claimed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether reviews, countries or "a day" stand near it; not those that have a number of their own."""
    counted = {other.j for other in sentence.amounts if other is not amount}
    near = (
        (i, j)
        for i, j in sentence.spans("clients_other")
        if i not in counted and i - amount.j <= _BEHIND and amount.i - j <= _AHEAD
    )
    return any(sentence.clause(i) == sentence.clause(amount.at) for i, _ in near)


def _in_a_name(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number belongs to a name: "MS Constructions 47 accompagne"."""
    before = sentence.tokens[amount.i - 1] if amount.i > 1 else None
    name = before is not None and before.kind == "word" and sentence.text[before.start].isupper()
    return name and sentence.words.lang != "de" and not unit_before(sentence, amount, ("clients", "jobs"))


def _own_record(sentence: Sentence, amount: Quantity) -> bool:
    if _in_a_name(sentence, amount):
        return False
    return _chosen(sentence, amount) or (not _others(sentence, amount) and _counted(sentence, amount))


def _counted(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether clients or jobs are what is counted, or what was done for somebody."""
    if amount.i and sentence.tokens[amount.i - 1].norm == "(" and not sentence.has("we", "firm"):
        return False  # "a tool for planning (150 users)"
    clients = unit_after(sentence, amount, ("clients",))
    if clients and _of_a_product(sentence, amount, clients):
        return False
    if clients or unit_before(sentence, amount, ("clients", "jobs")):
        return amount.relation is not Relation.AT_MOST
    if _welcomed(sentence, amount) or _work(sentence, amount):
        return True
    if _pleased(sentence, amount) or _helped(sentence, amount):
        return True
    if unit_after(sentence, amount, ("staff", "units", "partners", "partner_noun")):
        return False
    figures = amount.i > 0 and sentence.tokens[amount.i - 1].norm == ":"  # "Nos chiffres : 7 500 contrôles"
    told = _told(sentence) and (figures or not of_a_thing(sentence, amount))
    return (
        _served(sentence, amount)
        or _laid(sentence, amount)
        or (told and _finished(sentence, amount) and not (sentence.has("their") and sentence.has("we_subject")))
    )  # "We hebben hun site gebouwd en 744 redirects ingericht"


def _pleased(sentence: Sentence, amount: Quantity) -> bool:
    """Read "more than 1,000 happy owners", whoever they are; "30 enthousiaste reisadviseurs" are the firm's own."""
    pleased = durations.follows(sentence, amount, ("pleased",), 0) is not None and amount.value >= _MANY
    return pleased and _of_a_word(sentence, amount) and not unit_after(sentence, amount, ("staff", "people", "trades"))


def _of_a_product(sentence: Sentence, amount: Quantity, clients: Span) -> bool:
    """Say whether the users are those of a thing: "The system has 2,300 users", "40 Nutzer der Plattform"."""
    thing = not sentence.has("we", "firm") and of_a_thing(sentence, amount)
    return thing or sentence.starts_at(("clients_of",), clients[1]) is not None


def _told(sentence: Sentence) -> bool:
    return sentence.length <= _SHORT or sentence.has("we_subject", "i", "firm", "done")


def _work(sentence: Sentence, amount: Quantity) -> bool:
    """Read "850 projecten" and "450 badkamers gerealiseerd", said of ourselves and of no single year."""
    if (_told(sentence) or amount.relation is Relation.AT_LEAST) and unit_after(sentence, amount, ("jobs",)):
        return True
    objects = unit_after(sentence, amount, ("objects",)) and not of_a_thing(sentence, amount)
    done = sentence.near(("done", "finished"), amount.i, amount.j, 6, 5)
    done = done or (amount.value >= _MANY and sentence.near(("allowed",), amount.i, amount.j, _USED, _USED))
    return bool(objects) and not _dated(sentence) and done


def _served(sentence: Sentence, amount: Quantity) -> bool:
    """Read "trusted by 75 schools", "helped 260 start-ups", "700 Betriebe nutzen unsere App": whoever they are."""
    peers = unit_after(sentence, amount, ("people", "trades", "volunteers"))
    clients = unit_after(sentence, amount, ("beneficiaries", "clients"))
    if sentence.ends_at(("helped",), amount.i) and sentence.has("we_subject"):
        return peers is None or clients is not None  # "We work with 40 self-employed couriers"
    served = unit_after(sentence, amount, ("beneficiaries",))
    if served and sentence.ends_at(("for_whom",), amount.i) and sentence.has("we_subject"):
        return sentence.starts_at(("anybody",), served[0]) is None  # "the books for 60 sole traders"
    ours = sentence.has("our") or sentence.near(("we",), amount.i, amount.j, 0, _USED + 3)
    if sentence.near(("uses",), amount.i, amount.j, 0, _USED) and ours:
        return True
    helped = served is not None and sentence.near(("helped",), amount.i, amount.j, 5, 5)
    if served and sentence.ends_at(("helped",), amount.i) and sentence.starts_at(("anybody",), served[0]):
        return False  # "Bij ons helpen elf mensen mee": it is they who help
    return helped and not (sentence.starts_at(("our",), 0) and of_a_thing(sentence, amount))  # "Our funders support 45"


def _helped(sentence: Sentence, amount: Quantity) -> bool:
    """Read "we have helped over 20,000 people", "we've served 250+ brands": so many of them are no range of goods."""
    helped = sentence.ends_at(("helped",), amount.i) is not None and sentence.has("we_subject")
    helped = helped and sentence.ends_at(("along",), amount.i) is None  # "We work with 60 people from the council"
    return helped and amount.value >= _MANY and unit_after(sentence, amount, ("beneficiaries",)) is not None


def _chosen(sentence: Sentence, amount: Quantity) -> bool:
    """Read "150 tandartsen gingen u voor", "Sechzig Gemeinden arbeiten mit unserer Software": whoever they are."""
    if sentence.ends_at(("trusted_by",), amount.i):
        return True
    noun = unit_after(sentence, amount, ("staff", "units", "partner_noun", "things"))
    if noun is not None and not sentence.starts_at(("beneficiaries",), noun[0]):
        return False
    if _of_a_word(sentence, amount) and sentence.within(("chose_before",), amount.i, amount.j, -1, _USED):
        return True
    people = unit_after(sentence, amount, ("people", "trades")) is not None
    runs = sentence.near(("runs",), amount.i, amount.j, _DONE, _USED)
    return runs and not people and sentence.near(("with_ours",), amount.i, amount.j, -1, _USED + 2)


def _welcomed(sentence: Sentence, amount: Quantity) -> bool:
    """Read "wij mochten al 40.000 gasten aan boord verwelkomen"; a museum's visitors are no clients."""
    guests = unit_after(sentence, amount, ("guests",)) is not None and sentence.has("we_subject")
    return guests and sentence.near(("welcomed",), amount.i, amount.j, 6, 6)


def _finished(sentence: Sentence, amount: Quantity) -> bool:
    """Read "1.250 opgeleverde vloeren", "12,000 boilers fitted", "6.000 tevreden ouders", whatever was done."""
    if unit_after(sentence, amount, ("people", "trades")) and not unit_after(sentence, amount, ("objects",)):
        return False  # "45 trained welders"
    done = durations.follows(sentence, amount, ("pleased", "finished"), _DONE)
    passive = sentence.has("our") and sentence.near(("passive",), amount.i, amount.j, 3, 3)
    passive = passive and sentence.near(("finished",), amount.i, amount.j, -1, _USED)
    if sentence.has("we_subject") and amount.value >= _MANY:  # "nous avons livré plus de 200 écoles"
        done = done or sentence.ends_at(("finished",), amount.i)
    return (
        (passive or done is not None)
        and _of_a_word(sentence, amount)
        and amount.value >= _MANY
        and not _dated(sentence)
    )


def _laid(sentence: Sentence, amount: Quantity) -> bool:
    """Read "3.500 gelegde vloeren later": what opens the sentence is done, whatever follows."""
    done = durations.follows(sentence, amount, ("finished",), 1) is not None
    return done and amount.i == 0 and _of_a_word(sentence, amount) and amount.value >= _MANY and not _dated(sentence)


def _of_a_word(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a word follows that is counted: not "Willem (61) verkocht"."""
    place = skip_noise(sentence.tokens, amount.j)
    return place < len(sentence.tokens) and sentence.tokens[place].kind in {"word", "elided"}


def _dated(sentence: Sentence) -> bool:
    """Say whether it is the work of one year: "In 2023 hebben wij 85 warmtepompen geplaatst"."""
    years = any(other.measure is Measure.YEAR for other in sentence.amounts)
    return years and not sentence.has("since", "found")
