"""How many own locations does the company count?"""

from collections.abc import Iterator

from research.claims.began import humbly
from research.claims.counted import quote, unit_after, unit_before
from research.claims.crew import of_somebody, on_offer, team_before
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.other_places import of_somebody_else
from research.claims.owner import of_another_house
from research.claims.payroll import acts
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.claims.taglines import capital
from research.claims.towns import as_many_towns, firms_own, in_a_place, network, now_it_is, spread
from research.model import Kind

_MOST = 20_000  # locations: above it the number counts something else
_LEAD = 4  # tokens between "onze", "met" or "gegroeid naar" and the number
_ROW = 10  # words of a row of tiles on one line
_INTO = 5  # tokens between "into" and "a trusted retail chain with"
_GREW = 14  # tokens between "grown" and "into": "from a single community store"
_NEAR = 2  # tokens between the locations and "near you"
_BEHIND = frozenset({",", ":", "-"})  # what parts a name from its locations
_SHORT = 6  # words: "4 vestigingen" on a tile


def find(sentence: Sentence) -> Iterator[Found]:
    """Read numbers of own offices, shops and branches in one sentence."""
    for amount in sentence.amounts if sentence.has("places", "our") else ():
        if (
            amount.measure is Measure.COUNT
            and _fewest(sentence, amount) <= amount.value <= _MOST
            and not amount.glued
            and _own_places(sentence, amount)
        ):
            yield quote(sentence, amount, Kind.OFFICES, (amount.i, amount.j))


def _fewest(sentence: Sentence, amount: Quantity) -> int:
    """Give the fewest locations that are a claim: a form may say "Branches: 1", a sentence says "our office"."""
    return 1 if unit_before(sentence, amount, ("places",)) and not amount.spelled else 2


def _own_places(sentence: Sentence, amount: Quantity) -> bool:
    if any(told(sentence, amount) for told in (_sold_in, _grew_to, _grown_into, as_many_towns, network)):
        return True
    if _of_something_else(sentence, amount) or sentence.ends_at(("used_by_whom",), amount.i):
        return False
    places = unit_after(sentence, amount, ("places",))
    if places and acts(sentence, amount.j) and team_before(sentence, amount):
        return False  # "Our team of 14 serves schools"
    if places and _surely_ours(sentence, amount, places):
        return True
    if of_somebody_else(sentence, amount, places):
        return False
    if places is None:
        return sentence.length <= _SHORT and bool(unit_before(sentence, amount, ("places",)))
    if sentence.near(("team_new", "second"), amount.j, places[0], 0, 0):
        return False  # "we expanded with two additional schools"
    today = sentence.starts_at(("now",), 0) is not None and sentence.tokens[amount.i - 1].norm == ":"
    tile = amount.i == 0 and not amount.spelled and sentence.starts_at(("own_locations",), places[0])
    if today or (tile and not sentence.has("finite", "your", "you_subject")):
        return True  # "3 locations with diverse climates & a garden centre", "Aujourd'hui : deux boutiques"
    loose = sentence.ends_at(("spread_over",), amount.i) is not None  # "80 exposants répartis sur 5 sites"
    return (
        (sentence.length <= _SHORT and not loose)
        or in_a_place(sentence, amount, places)
        or _held(sentence, amount, places)
    )


def _sold_in(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Der Verkauf findet in über 40 Filialen statt", "Ons brood ligt in 14 filialen": branches are one's own."""
    branches = sentence.starts_at(("own_branches",), amount.j)
    ours = sentence.starts_at(("our",), 0) or any(i <= 1 for i, _ in sentence.spans("deal"))
    if branches is None or not ours or not sentence.ends_at(("inside",), amount.i):
        return False
    whose = sentence.starts_at(("genitive", "any_article", "article"), branches[1])  # "in 140 Filialen einer Kette"
    return not whose and not sentence.has("clients", "partner_noun", "chain")


def _grew_to(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Vanuit een garage in 1987 naar zes vestigingen": a line without a verb that leads from then to now."""
    leads = humbly(sentence) and sentence.ends_at(("to_become",), amount.i)
    dated = any(other.measure is Measure.YEAR and other.j <= amount.i for other in sentence.amounts)
    places = unit_after(sentence, amount, ("places",)) is not None
    return bool(leads) and dated and places and not sentence.has("finite", "he", "i", "first_name")


def _grown_into(sentence: Sentence, amount: Quantity) -> bool:
    """Read "has grown from one shop into a family of five", "from a single cafe to a trusted chain with 11 branches"."""
    if unit_after(sentence, amount, ("places",)) is None:
        return False
    led = sentence.ends_at(("genitive", "along"), amount.i)
    row = led is not None and sentence.near(("row_of_places",), led[0], led[0], 1, -1)
    into = [i for i, _ in sentence.spans("to_become") if led and 0 < led[0] - i <= _INTO]
    grew = into and (sentence.within(("grown",), into[0], into[0], _GREW, -1) or sentence.starts_at(("out_of",), 0))
    return bool(row and grew) and not sentence.has("clients", "their", "he", "your", "partner_noun")


def _of_something_else(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a hotel, a chain in an example, a building or a product is spoken of."""
    served = sentence.has("we_subject") or unit_after(sentence, amount, ("beneficiaries",))
    if served and any(sentence.ends_at(("helped", "supplies"), at) for at in (amount.i, amount.i + 1)):
        return True  # "We look after 85 schools"
    if _in_a_hotel(sentence) or of_another_house(sentence) or _with_things(sentence):
        return True  # "120 Zimmer, 2 Restaurants, 1 Wellnessbereich"
    if (
        of_somebody(sentence, amount)
        or on_offer(sentence)
        or sentence.near(("uses", "chose_before"), amount.i, amount.j, 2, 5)
    ):
        return True  # "u heeft een keten met zes vestigingen", "80 restaurants servent notre café"
    both = sentence.ends_at(("our",), amount.i)
    if both and sentence.ends_at(("amid",), both[0]):
        return True  # "the exchange between our two agencies": theirs and ours
    inside = not both and sentence.ends_at(("inside",), amount.i) is not None
    if inside and sentence.has("we_subject") and any(j < amount.i for _, j in sentence.spans("finished")):
        return True  # "We fitted alarms in nine stores of a well-known grocer"
    inside = inside or (not sentence.has("we_subject") and sentence.ends_at(("from_places",), amount.i) is not None)
    thing = inside or not sentence.has("we", "i")
    return thing and of_a_thing(sentence, amount)  # "The scheme has 2 shops", "Onze producten liggen in 140 winkels"


def _with_things(sentence: Sentence) -> bool:
    """Say whether rooms or a pool stand in one row with them; not "has three branches and hires out boats"."""
    if sentence.has("we"):
        return False
    numbers = {amount.j for amount in sentence.amounts}
    row = (i for i, _ in sentence.spans("things") if i in numbers or i - 1 in numbers)
    one = (i for i, _ in sentence.spans("things") if sentence.near(("indefinite",), i, i, 2, -1))
    return next(row, None) is not None or next(one, None) is not None or sentence.starts_at(("things",), 0) is not None


def _in_a_hotel(sentence: Sentence) -> bool:
    """Say whether a hotel or a town tells what it holds: "The hotel has two restaurants and three bars"."""
    return not sentence.has("we") and any(i < _LEAD for i, _ in sentence.spans("holds_places"))


def _surely_ours(sentence: Sentence, amount: Quantity, places: Span) -> bool:
    """Read "our five shops", "all five of our shops", "gegroeid tot 7 vestigingen", and those near the reader."""
    ours = sentence.ends_at(("our",), amount.i)
    if ours:
        return True
    if sentence.ends_at(("all_of",), amount.i) and sentence.near(("our",), amount.i, amount.j, -1, 1):
        return True
    led = sentence.ends_at(("team_of",), amount.i) is not None and sentence.has("we_subject", "grown")
    return _near_you(sentence, amount, places) or (led and sentence.ends_at(("grown",), amount.i - 1) is not None)


def _held(sentence: Sentence, amount: Quantity, places: Span) -> bool:
    """Say whether "we" have, run or work from them, or they stand beside the people of the firm."""
    his = sentence.ends_at(("his",), amount.i)
    if his and firms_own(sentence, his):
        return True  # "Grâce à ses trois implantations, le bureau couvre tout le canton"
    own = sentence.near(("we", "has_places"), amount.i, amount.j, _LEAD, -1)
    own = own and (
        not sentence.starts_at(("there_are",), 0)
        or sentence.has("we", "firm", "now")
        or sentence.starts_at(("own_locations", "own_branches"), places[0]) is not None  # "Er zijn drie vestigingen"
    )  # "There are 14 pubs on the trail"
    if spread(sentence, amount) or now_it_is(sentence, amount):
        return True
    worked = sentence.ends_at(("from_places",), amount.i) and sentence.has("we", "firm", "active", "now")
    joint = sentence.ends_at(("and",), amount.i) or (amount.i > 0 and sentence.tokens[amount.i - 1].norm == ",")
    listed = joint and sentence.has("we", "firm") and sentence.has("staff", "team")
    inverted = sentence.has("we_subject") and amount.i <= 1 and sentence.near(("has_places",), *places, -1, 0)
    named = sentence.has("we_subject") and sentence.tokens[max(amount.i - 1, 0)].norm == ":"  # "in Bath and Wells: two"
    return (
        named
        or _is_a_row(sentence, amount)
        or own
        or bool(worked)
        or bool(listed)
        or inverted
        or _in_a_row(sentence, amount)
        or _listed(sentence, amount, places)
    )


def _is_a_row(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Today it is a group of six dental practices", "We are a family of four salons"."""
    of = sentence.ends_at(("genitive",), amount.i)
    row = sentence.ends_at(("row_of_places",), of[0]) if of else None
    return row is not None and sentence.has("we_subject", "today") and not sentence.has("clients", "their", "he")


def _listed(sentence: Sentence, amount: Quantity, places: Span) -> bool:
    """Read "Three bakeries in Kendal, Penrith and Keswick.": no verb, and as many towns as locations, to the end."""
    bracket = places[1] < len(sentence.tokens) and sentence.tokens[places[1]].norm == "("
    lead = (places[1], places[1] + 1) if bracket else sentence.starts_at(("place_word",), places[1])
    if lead is None or (amount.i > 0 and not bracket):
        return False
    towns, at = 0, lead[1]
    while at < len(sentence.tokens):
        begin = at
        while at < len(sentence.tokens) and (capital(sentence, at) or (at > begin and _hyphen(sentence, at))):
            at += 1
        towns += at > begin
        joint = at < len(sentence.tokens) and (sentence.tokens[at].norm == "," or sentence.starts_at(("and",), at))
        if not joint:
            break
        at += 1
    ended = at >= len(sentence.tokens) or sentence.tokens[at].norm in ({")"} if bracket else {".", "!"})
    wide = sentence.starts_at(("across",), lead[0]) == lead and towns > 0
    goes_on = at < len(sentence.tokens) and sentence.tokens[max(at - 1, 0)].norm == ","
    return (ended and towns == amount.value) or (wide and (ended or (goes_on and not sentence.has("finite"))))


def _hyphen(sentence: Sentence, at: int) -> bool:
    """Say whether the name goes on behind a hyphen: "Sotteville-lès-Rouen"."""
    return "-" in (sentence.tokens[at].norm, sentence.tokens[at - 1].norm)


def _in_a_row(sentence: Sentence, amount: Quantity) -> bool:
    """Read "9 staff, 2 shops, 1 very long bread queue": a row of numbers that opens with the people or the clients."""
    comma = amount.i > 0 and sentence.tokens[amount.i - 1].norm == ","
    first = sentence.amounts[0]
    counted = unit_after(sentence, first, ("staff", "people", "trades", "clients", "jobs"))
    people = first.at < amount.at and counted is not None
    opens = first.i == 0 or sentence.tokens[first.i - 1].norm == ":"
    return comma and opens and people and sentence.length <= _ROW


def _near_you(sentence: Sentence, amount: Quantity, places: Span) -> bool:
    """Read "Optiek Zonneveld, 12 winkels dicht bij huis": behind the name, and near the reader."""
    near = any(0 <= i - places[1] <= _NEAR for i, _ in sentence.spans("near_you"))
    if near and amount.i == 0 and sentence.length <= _SHORT:
        return True  # "Three convenient locations to serve you!"
    behind = amount.i > 0 and sentence.tokens[amount.at - 1].norm in _BEHIND
    return near and (behind or sentence.ends_at(("already",), amount.at) is not None)
