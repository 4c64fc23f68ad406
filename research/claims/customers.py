"""How many clients served, or jobs done, does the company say it has?"""

from collections.abc import Iterator

from research.claims import durations
from research.claims.counted import quote, unit_after, unit_before
from research.claims.crew import on_offer, team_before
from research.claims.finished import finished, labelled, laid, of_a_word
from research.claims.found import Found
from research.claims.helped import counted_as_clients, provided_for, served_by_us
from research.claims.made import by_others, made, worked_on
from research.claims.marks import Span
from research.claims.not_served import for_guests, freelancers, in_a_name, of_ours
from research.claims.quantities import Measure, Quantity
from research.claims.records import done_by_us, done_on_a_line, of_one_year
from research.claims.sentences import Sentence
from research.claims.served import served, they_trust
from research.claims.subject import institution, of_a_thing
from research.claims.worked_on import then_does
from research.model import Kind, Relation

_SERVED = (
    "clients",
    "jobs",
    "objects",
    "beneficiaries",
    "trusted_by",
    "helped",
    "supplies",
    "uses",
    "pleased",
    "finished",
    "chose_before",
    "runs",
    "guests",
    "fits_out",
    "used_by_whom",
    "client_base",
    "to_trust",
    "tile_done",
    "among_clients",
    "puts_trust_in",
    "we_did",
)
_FEWEST = 5  # clients or jobs: fewer is "three projects shown below", not a record
_SHORT = 8  # words of a tile or a list point
_LAND = 100_000  # clients: a firm of so many names itself
_USED = 5  # tokens between those who use it and the verb
_DONE = 2  # tokens between the number and what was done: "12,000 gas boilers fitted"
_AHEAD, _BEHIND = 7, 6  # tokens before and after the number in which something else claims it
_HUNDRED = 100  # "happy bakers": so many are those served
_MANY = 20  # of whatever was done: fewer are what the page shows
_WHATEVER = (done_by_us, done_on_a_line, served_by_us, counted_as_clients, provided_for)


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
    if on_offer(sentence) or institution(sentence, 0):
        return True  # "Die Stadtwerke versorgen 40.000 Haushalte"
    if for_guests(sentence, amount) or sentence.starts_at(("headed",), amount.j) or freelancers(sentence, amount):
        return True
    if _claimed(sentence, amount) or sentence.near(("he",), amount.i, amount.j, 12, -1):
        return True
    if amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == "%":
        return True
    if sentence.near(("negation", "needs"), amount.i, amount.j, 3, 0):
        return True
    if sentence.near(("hosts",), amount.i, amount.j, 6, -1) or by_others(sentence, amount):
        return True
    if amount.value < _MANY and sentence.has("moved_house") and not sentence.has("done", "finished", "uses"):
        return True  # "5 office moves in ten years"
    whole_land = amount.value >= _LAND and sentence.has("land") and not sentence.has("we", "firm")
    allowed = sentence.near(("allowed",), amount.i, amount.j, _USED, -1) and not sentence.starts_at(("allowed",), 0)
    plans = ("their",) if allowed else ("their", "future")  # "Inmiddels mochten we al 450 badkamers verbouwen"
    return whole_land or sentence.near(plans, amount.i, amount.j, 5, -1)


def _claimed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether reviews, countries or "a day" stand near it; not those that have a number of their own."""
    counted = {other.j for other in sentence.amounts if other is not amount}
    dated = {other.i for other in sentence.amounts if other.measure is Measure.YEAR}  # "im Jahr 2005"
    noun = unit_after(sentence, amount, ("clients", "jobs", "beneficiaries"))
    beside = set() if noun is None else {i for i, _ in sentence.spans("beside_clients") if i < amount.i or i > noun[1]}
    near = (
        (i, j)
        for i, j in sentence.spans("clients_other")
        if i not in counted
        and j not in dated
        and not (j - i == 1 and i in beside)
        and i - amount.j <= _BEHIND
        and amount.i - j <= _AHEAD
        and not (i > amount.j and sentence.ends_at(("our",), i))  # "Meer dan 400 klanten kozen voor onze producten"
    )
    here = [i for i, _ in near if sentence.clause(i) == sentence.clause(amount.at)]
    return any(i < amount.i or not _goes_on(sentence, amount.j, i) for i in here)


def _goes_on(sentence: Sentence, begin: int, end: int) -> bool:
    """Say whether another thing is told that the firm does: "400 Projekte umgesetzt und führen Produkte"."""
    ands = (j for _, j in sentence.spans("and") if begin <= j < end)
    return any(then_does(sentence, j, end) for j in ands)


def _own_record(sentence: Sentence, amount: Quantity) -> bool:
    if in_a_name(sentence, amount) or of_ours(sentence, amount):
        return False
    if served(sentence, amount) or they_trust(sentence, amount):
        return True
    return _chosen(sentence, amount) or (not _others(sentence, amount) and _counted(sentence, amount))


def _counted(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether clients or jobs are what is counted, or what was done for somebody."""
    if amount.i and sentence.tokens[amount.i - 1].norm == "(" and not sentence.has("we", "firm"):
        return False  # "a tool for planning (150 users)"
    if team_before(sentence, amount):
        return False  # "a team of 150+ trained professionals"
    clients = unit_after(sentence, amount, ("clients",))
    if (clients and _of_a_product(sentence, amount, clients)) or _approached(sentence, amount):
        return False
    label = unit_before(sentence, amount, ("clients", "jobs"))
    if label and sentence.ends_at(("clients_other",), label[0]):
        return False  # `label: "Max Guests", value: "40"`
    if clients or label:
        return amount.relation is not Relation.AT_MOST
    if labelled(sentence, amount) or _clients_are(sentence, amount):
        return True
    if any(rule(sentence, amount) for rule in (_welcomed, _work, made, worked_on, _pleased, _helped, *_WHATEVER)):
        return True
    if unit_after(sentence, amount, ("staff", "units", "partners", "partner_noun")):
        return False
    figures = amount.i > 0 and sentence.tokens[amount.i - 1].norm == ":"  # "Nos chiffres : 7 500 contrôles"
    told = _told(sentence) and (figures or not of_a_thing(sentence, amount))
    return (
        _served(sentence, amount)
        or laid(sentence, amount)
        or (told and finished(sentence, amount) and not (sentence.has("their") and sentence.has("we_subject")))
    )  # "We hebben hun site gebouwd en 744 redirects ingericht"


def _approached(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether they were only asked, or are some of our own: "We asked over 400 customers", "400 of our staff"."""
    clients = unit_after(sentence, amount, ("clients", "jobs"))
    asked = sentence.ends_at(("approached",), amount.i) is not None
    asked = asked or (clients is not None and sentence.starts_at(("approached",), clients[1]) is not None)
    of = sentence.starts_at(("genitive",), amount.j)
    part = of is not None and sentence.starts_at(("our",), of[1]) is not None
    return asked or (part and sentence.near(("staff", "team"), amount.j, amount.j, -1, _DONE + 1))


def _pleased(sentence: Sentence, amount: Quantity) -> bool:
    """Read "more than 1,000 happy owners", whoever they are; "30 enthousiaste reisadviseurs" are the firm's own."""
    pleased = durations.follows(sentence, amount, ("pleased",), 0) is not None and amount.value >= _MANY
    if pleased and amount.value >= _HUNDRED and not sentence.has("we", "staff", "our"):
        return of_a_word(sentence, amount)  # "500+ happy sailors": so many are no crew
    served = unit_after(sentence, amount, ("beneficiaries",))
    if (
        served
        and not sentence.starts_at(("anybody", "staff"), served[0])
        and sentence.starts_at(("pleased",), served[1])
    ):
        return amount.value >= _MANY  # "500 artisans satisfaits"
    people = unit_after(sentence, amount, ("staff", "people", "trades"))
    own = people and not (served == people and not sentence.starts_at(("anybody", "staff"), people[0]))
    return pleased and of_a_word(sentence, amount) and not own


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
    return bool(objects) and not of_one_year(sentence) and done


def _served(sentence: Sentence, amount: Quantity) -> bool:
    """Read "trusted by 75 schools", "helped 260 start-ups", "700 Betriebe nutzen unsere App": whoever they are."""
    peers = unit_after(sentence, amount, ("people", "trades", "volunteers"))
    clients = unit_after(sentence, amount, ("beneficiaries", "clients"))
    if sentence.ends_at(("helped",), amount.i) and sentence.has("we_subject"):
        other = unit_after(sentence, amount, ("tile_other",))
        if other and not sentence.starts_at(("beneficiaries", "clients", "guests"), other[0]):
            return False  # "We support over 400 file formats"
        return peers is None or clients is not None  # "We work with 40 self-employed couriers"
    served = unit_after(sentence, amount, ("beneficiaries",))
    whom = sentence.ends_at(("for_whom",), amount.i) or sentence.starts_at(("for_whom",), amount.i)  # "for over 80"
    if served and whom and sentence.has("we_subject"):
        return sentence.starts_at(("anybody",), served[0]) is None  # "the books for 60 sole traders"
    ours = sentence.has("our") or sentence.near(("we",), amount.i, amount.j, 0, _USED + 3)
    if sentence.near(("uses",), amount.i, amount.j, 0, _USED) and ours:
        return True
    has = peers and sentence.has("staff") and sentence.ends_at(("have", "counts"), amount.i)  # "and 30 support staff"
    helped = served is not None and not has and sentence.near(("helped",), amount.i, amount.j, 5, 5)
    if served and sentence.ends_at(("helped",), amount.i) and sentence.starts_at(("anybody",), served[0]):
        return False  # "Bij ons helpen elf mensen mee": it is they who help
    return helped and not (sentence.starts_at(("our",), 0) and of_a_thing(sentence, amount))  # "Our funders support 45"


def _helped(sentence: Sentence, amount: Quantity) -> bool:
    """Read "we have helped over 20,000 people", "we've served 250+ brands": so many of them are no range of goods."""
    verb = sentence.ends_at(("helped", "supplies"), amount.i)
    opens = (
        verb is not None and verb[0] <= 1 and bool(sentence.starts_at(("doing",), verb[0]))
    )  # "Proudly insuring 350"
    helped = verb is not None and (opens or sentence.has("we_subject"))
    helped = helped and sentence.ends_at(("along",), amount.i) is None  # "We work with 60 people from the council"
    return helped and amount.value >= _MANY and unit_after(sentence, amount, ("beneficiaries",)) is not None


def _clients_are(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Our customers include 45 schools": whoever they are."""
    ours = sentence.starts_at(("our",), 0)
    base = sentence.starts_at(("client_base",), ours[1]) if ours else None
    if base and sentence.ends_at(("counts",), amount.i) and amount.i - base[1] <= _DONE:
        return unit_after(sentence, amount, ("beneficiaries",)) is not None  # "Onze klantenkring telt 300 bedrijven"
    clients = sentence.starts_at(("clients",), ours[1]) if ours else None
    linked = clients is not None and 0 < amount.i - clients[1] <= _DONE
    based = base is not None and 0 < amount.i - base[1] <= _DONE and sentence.starts_at(("include",), base[1])
    if based:
        return unit_after(sentence, amount, ("units", "things")) is None  # "Our client base includes over 400 vets"
    return linked and clients is not None and sentence.starts_at(("include",), clients[1]) is not None


def _chosen(sentence: Sentence, amount: Quantity) -> bool:
    """Read "150 tandartsen gingen u voor", "Sechzig Gemeinden arbeiten mit unserer Software": whoever they are."""
    trusted = sentence.ends_at(("trusted_by",), amount.i)
    if trusted and (trusted[0] <= 1 or not sentence.starts_at(("used_by",), trusted[0])):
        return True  # "The app is used by 300 schools" tells of a product
    noun = unit_after(sentence, amount, ("staff", "units", "partner_noun", "things"))
    if noun is not None and not sentence.starts_at(("beneficiaries",), noun[0]):
        return False
    if of_a_word(sentence, amount) and sentence.within(("chose_before",), amount.i, amount.j, -1, _USED):
        return True
    people = unit_after(sentence, amount, ("people", "trades")) is not None
    runs = sentence.near(("runs",), amount.i, amount.j, _DONE, _USED)
    return runs and not people and sentence.near(("with_ours",), amount.i, amount.j, -1, _USED + 2)


def _welcomed(sentence: Sentence, amount: Quantity) -> bool:
    """Read "wij mochten al 40.000 gasten aan boord verwelkomen"; a museum's visitors are no clients."""
    guests = unit_after(sentence, amount, ("guests",)) is not None and sentence.has("we_subject")
    return guests and sentence.near(("welcomed",), amount.i, amount.j, 6, 6)
