"""Is any firm meant: an example, the one that a reader has or should look for, one among a whole trade?"""

from research.claims.counted import unit_after
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.other_firms import relative_by_comma
from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.model import Kind

_COUNTS = frozenset({Kind.TEAM_SIZE, Kind.OFFICES, Kind.CUSTOMERS})
_YEARS = frozenset({Kind.AGE, Kind.EXPERIENCE})
_NOUN = 3  # tokens from "a" to its noun: "a growing design agency"
_LEAD = 3  # tokens from the noun to its number: "with about fifteen"
_ROW = 6  # the same where it has other things too: "with three vans and six employees"
_TAGLINE = 7  # words: "Een familiebedrijf met 12 medewerkers" says whose it is by saying nothing else
_TRADE = 500  # firms: who counts so many speaks of a trade


def of_any_firm(sentence: Sentence, claim: Found, place: Span) -> bool:
    """Say whether the number is that of any firm; where "we" or "our" stands in its clause it is ours."""
    if _some_house(sentence, place) if claim.kind in _COUNTS else _of_a_mentioned(sentence, place):
        return True
    supposed = sentence.starts_at(("supposes",), 0)
    if _whichever(sentence, claim.kind, place):
        return True
    if claim.kind in _COUNTS and sentence.clause(place[0]) == 0 and sentence.starts_at(("whether",), 0):
        return not sentence.same_clause(("we",), place[0])  # "If your company employs 20 people, ..."
    said = [i for i, _ in sentence.spans("we", "i_subject") if not supposed or i >= supposed[1]]
    if any(sentence.clause(i) == sentence.clause(place[0]) for i in said):
        return False
    asked = sentence.tokens[-1].norm == "?" and not said
    if supposed or asked or (sentence.starts_at(("whoever",), 0) and not said):
        return True
    if sentence.has("we", "i"):
        return False
    if _demanded(sentence, place, claim.kind) or (sentence.starts_at(("chooses",), 0) and sentence.has("minimum")):
        return True
    if claim.kind in _YEARS:
        ideal = sentence.starts_at(("ideal",), 0) is not None and sentence.has("exist", "have", "in_business")
        return ideal and sentence.length > _TAGLINE
    if claim.kind not in _COUNTS:
        return False
    return (
        sentence.starts_at(("another",), 0) is not None
        or (_of_a_trade(sentence) and not (claim.kind is Kind.CUSTOMERS or sentence.has("trusted_by")))
        or _example(sentence, place)
        or _persona(sentence, place)
    )


def _whichever(sentence: Sentence, kind: Kind, place: Span) -> bool:
    """Say whether it is told of any firm: "A firm that has been around for 30 years is not always better"."""
    if kind is Kind.FOUNDED:  # "Companies founded before 2015 are eligible"
        return sentence.starts_at(("firms",), 0) is not None and not sentence.has("we", "i")
    if kind not in _YEARS:
        return False
    a = sentence.starts_at(("any_article",), 0)
    firm = next((span for span in sentence.spans("firm") if a and 0 <= span[0] - a[1] <= _NOUN), None)
    if firm is None or not sentence.starts_at(("relative",), firm[1]) or sentence.has("we", "i"):
        return False
    here = sentence.clause(place[0])
    return any(i >= place[1] and sentence.clause(i) == here for i, _ in sentence.spans("finite"))


def _demanded(sentence: Sentence, place: Span, kind: Kind) -> bool:
    """Say whether it is what must be: "The business should have been established for two years"."""
    for i, j in sentence.spans("obliges"):
        low, high = min(j, place[1]), max(i, place[0])
        told = any(low <= at < high for at, _ in sentence.spans("relative"))  # "born of the belief that each must"
        opens = kind in _YEARS and place[0] <= 1  # "For the past two years, the business should have made a profit"
        if (opens or sentence.clause(i) == sentence.clause(place[0])) and not told:
            return True
    return False


def _of_a_trade(sentence: Sentence) -> bool:
    """Say whether firms are counted beside it: "32,000 firms and 180,000 employees"."""
    counts = (amount for amount in sentence.amounts if amount.measure is Measure.COUNT and amount.value >= _TRADE)
    return any(unit_after(sentence, amount, ("firms",)) for amount in counts)


def _some_house(sentence: Sentence, place: Span) -> bool:
    """Say whether it is told of "a chain with 200 branches", as in "than a chain", "for a firm", "helped a joinery"."""
    if sentence.starts_at(("what",), 0):
        return False  # "What began in a garage has grown into a team of 40"
    house = _house(sentence, place, _ROW)
    if house is None:
        return False
    if sentence.ends_at(("some_house",), house + 1) is not None or sentence.ends_at(("genitive",), house):
        return not sentence.near(("grown", "out_of"), house, house + 1, _LEAD, 0)
    helped = sentence.near(("helped", "serves", "client_work"), house, house + 1, _ROW, -1)
    whom = next(
        (i for i, j in sentence.spans("to_a") if i <= house < j), None
    )  # "haben wir einer Schreinerei geholfen"
    given = whom is not None and sentence.ends_at(("we_subject",), whom) is not None
    return (helped or given) and sentence.has("we")


def _of_a_mentioned(sentence: Sentence, place: Span) -> bool:
    """Say whether a house is told of in passing: "from a glassworks that was founded in 1720"."""
    for i, j in sentence.spans("any_article"):
        led = sentence.ends_at(("genitive", "for_whom", "inside", "born_from", "by_whom"), i)
        if not led and sentence.ends_at(("worked_with",), i):
            return any(0 <= at - j <= _NOUN for at, _ in sentence.spans("relative")) and j < place[0]
        if not led or j >= place[0] or sentence.near(("sprung", "born"), *led, _LEAD, 0):
            continue
        for at in range(j + 1, min(j + _NOUN + 2, place[0])):
            if (
                relative_by_comma(sentence, at)
                or sentence.starts_at(("relative",), at)
                or (at == place[0] - 1 and sentence.starts_at(("found",), at))
            ):
                return sentence.tokens[j].kind == "word"
        if sentence.starts_at(("found",), place[0]) and place[0] - j <= _NOUN:
            return True
    return False


def _persona(sentence: Sentence, place: Span) -> bool:
    """Say whether somebody by first name has it: "Anna runs a yoga studio with three teachers"."""
    house = _house(sentence, place, _ROW)
    names = sentence.spans("first_name", "he")
    trade = sentence.starts_at(("first_name",), 0) and sentence.starts_at(("is_one",), 1)
    if trade and sentence.ends_at(("along",), place[0]):
        return True  # "Tom is hovenier met vier medewerkers"
    return house is not None and any(
        0 <= house - j <= _LEAD + 1 and sentence.clause(i) == sentence.clause(house) for i, j in names
    )


def _example(sentence: Sentence, place: Span) -> bool:
    """Say whether the sentence begins with an example and goes on: "A plumber with six employees loses nine calls"."""
    house = _house(sentence, place, _ROW)
    if house is None or house > 1 or sentence.length <= _TAGLINE:
        return False
    after = place[1]
    if after >= len(sentence.tokens) or sentence.tokens[after].kind != "word":
        return False
    if any(sentence.starts_at(("seated", "specialised", "is_active", "at_service"), at) for at in (after, after + 1)):
        return False  # "Une PME de 22 personnes basée à Ans"
    verb = sentence.starts_at(("have", "is_one", "verb_other", "needs", "uses", "active"), after) is not None
    ending = sentence.starts_at(("participle",), after) is not None
    known = sentence.starts_at(("breaks", "and", "relative", "since", "now"), after) is not None
    return verb or not (known or ending)


def _house(sentence: Sentence, place: Span, lead: int = _LEAD) -> int | None:
    """Find the "a" of "a growing agency of fifteen people", when it leads to the number."""
    for i, j in sentence.spans("any_article"):
        if j > place[0]:
            break
        if sentence.hyphened(i):
            continue  # "Ein-Mann-Betrieb"
        firm = next((span for span in sentence.spans("firm", "trades", "chain") if 0 <= span[0] - j <= _NOUN), None)
        if firm and 0 <= place[0] - firm[1] <= lead and sentence.clause(i) == sentence.clause(place[0]):
            return i
    return None
