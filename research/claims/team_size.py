"""How many people does the company say work in it?"""

from collections.abc import Iterator

from research.claims import crew_led
from research.claims.counted import quote, unit_after, unit_before
from research.claims.crew import team_before, together
from research.claims.dates import words_of_clause
from research.claims.found import Found
from research.claims.headcounts import PERSONS, and_one, chains, goes_on, in_a_row, ones_after, ones_by_trade, total_of
from research.claims.marks import Span
from research.claims.other_people import not_the_team
from research.claims.outright import described, it_is, led_by_team, of_the_firm, outright, owner_and
from research.claims.owner import of_another_house
from research.claims.payroll import acts, alone_in_it, surely_ours
from research.claims.presented import presented, under_heading
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.model import Kind, Relation

_LARGEST = 1_000_000  # people: above it the number counts something else
_FEW = 3  # people: so few in words are a slogan more often than a counter
_NAMED = (
    *PERSONS, "staff", "team", "team_label", "headed", "of_us", "we_are", "few_of_us", "employs", "grown",
    "at_service", "on_staff",
    "crew_lead", "so_many_now",
)  # fmt: skip
_HELPED = 3  # tokens between people and what was done for them
_GREW = 5  # tokens between "grown" and its numbers: "we've grown from a staff of three to nine"
_ROW = 3  # words of an entry in a row
_COUNTER = 3  # words of a counter
_LEADS = frozenset({"(", ":"})  # "Notre équipe (5 personnes)", "Unsere Mannschaft: 14 Gärtner"
_SHORT = 7  # words: "25 medewerkers" on a tile, "Équipe : 12 personnes"


def find(sentence: Sentence) -> Iterator[Found]:
    """Read headcounts in one sentence; those side by side ("vier Gesellschafter und zehn Angestellte") are added."""
    if not sentence.has(*_NAMED) and not any(amount.glued for amount in sentence.amounts):
        return
    counts = [_grown(sentence, amount) for amount in sentence.amounts]
    counts = [amount for amount in counts if amount.measure is Measure.COUNT and 1 <= amount.value <= _LARGEST]
    most = 0.0
    for found in _totals(sentence, counts):
        if (found.high or found.low or 0) > most or not sentence.has("along", "part_of", "of_us"):
            yield found  # "27 strong with 21 lawyers": those are a part
        most = max(most, found.high or found.low or 0)


def _totals(sentence: Sentence, counts: list[Quantity]) -> Iterator[Found]:
    for chain in () if of_another_house(sentence) else chains(sentence, counts):
        cues = [_cue(sentence, amount) for amount in chain]
        row = (len(chain) > 1 or and_one(sentence, chain[0])) and any(cues)
        ones = ones_after(sentence, chain[-1]) if row else None
        if len(chain) > 1 and row and ones is None:
            named = ones_by_trade(sentence, chain[-1]) or 0
            ones = named if named > 0 else None
        if ones is not None:
            yield quote(sentence, total_of(sentence, chain, ones), Kind.TEAM_SIZE, (chain[0].i, chain[-1].j))
        elif len(chain) == 1 and cues[0]:
            yield from _alone(sentence, chain[0], cues[0])


def _alone(sentence: Sentence, amount: Quantity, cue: Span) -> Iterator[Found]:
    """Give the only count, with those whom the sentence names one by one behind it."""
    yours = sentence.starts_at(("you_subject",), 0) is not None and not sentence.has("we")
    by_trade = ones_by_trade(sentence, amount)
    if yours and by_trade:
        return  # "You get a dedicated team: two developers and a designer"
    if by_trade:
        yield quote(sentence, total_of(sentence, [amount], by_trade), Kind.TEAM_SIZE, cue)
    elif by_trade is not None and by_trade < 0:
        return
    elif by_trade == 0 or not goes_on(sentence, amount):
        yield quote(sentence, amount, Kind.TEAM_SIZE, cue)


def _grown(sentence: Sentence, amount: Quantity) -> Quantity:
    """Read "has grown from 2 to 31" as the 31 it is now."""
    led = sentence.ends_at(("between",), amount.i) or team_before(sentence, amount)
    grew = led and sentence.near(("grown",), amount.i, amount.j, _GREW, 3)
    if amount.relation is not Relation.RANGE or not grew or amount.high is None:
        return amount
    return amount._replace(low=amount.high, relation=Relation.EXACT)


def _cue(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words that make the number a headcount; None when it is none, or one that was, or somebody else's."""
    cue = _named(sentence, amount)
    return None if cue is None or not_the_team(sentence, amount) else cue


def _named(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words that name those counted as people of a firm."""
    if amount.value == 1 and amount.spelled:
        return alone_in_it(sentence, amount)
    if amount.glued == "team" or together(sentence, amount):
        return amount.i, amount.j
    return (
        sentence.starts_at(("headed", "of_us"), amount.j)
        or _people(sentence, amount)
        or _label(sentence, amount)
        or _bare(sentence, amount)
        or _of_our_team(sentence, amount)
        or _of_a_trade(sentence, amount)
        or surely_ours(sentence, amount)
        or presented(sentence, amount)
        or outright(sentence, amount)
        or crew_led.led(sentence, amount)
    )


def _of_our_team(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "een ploeg van 14 dakwerkers": the team says whose people they are, whatever their trade is called."""
    team = team_before(sentence, amount)
    if team is None or sentence.starts_at(("loose_team",), team[0]):
        return None
    trade = unit_after(sentence, amount, ("trades",))
    ours = sentence.near(("our",), *team, 2, -1) or sentence.has("we_subject") or (trade and team[0] <= 1)
    own = ours or sentence.within(("firm",), *team, 20, -1)
    word = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind == "word"
    other = None if acts(sentence, amount.j) else unit_after(sentence, amount, ("clients", "jobs", "places"))
    return team if own and word and other is None else None


def _of_a_trade(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "onze 24 imkers", "nos 18 frigoristes": a noun with the ending of a profession, counted as the firm's."""
    trade = unit_after(sentence, amount, ("trades",))
    others = ("clients", "jobs", "places", "beneficiaries")
    we_are = sentence.ends_at(("we_are",), amount.i) is not None and sentence.has("we_subject")  # "We zijn twee boeren"
    if trade is None or sentence.ends_at(("at_whom",), amount.i) or _for_them(sentence, amount):
        return None
    if unit_after(sentence, amount, others) and not we_are:
        return None
    ours = sentence.ends_at(("our",), amount.i) or sentence.near(("employs",), amount.i, amount.j, 3, 4)
    works = sentence.near(("work",), amount.i, amount.j, 0, 3) and sentence.has("we", "firm")
    firm = sentence.near(("firm",), amount.i, amount.j, 2, -1)  # "een adviesbureau met 14 juristen"
    firm = firm and sentence.ends_at(("team_of", "counts"), amount.i) is not None
    return trade if ours or works or firm or we_are or of_the_firm(sentence, amount) else None


def _people(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "25 medewerkers" of the firm; "25 specialisten" only where the sentence makes them the firm's."""
    team = team_before(sentence, amount)
    staff = unit_after(sentence, amount, ("staff",))
    if staff:
        return _staff(sentence, amount, staff, team)
    people = unit_after(sentence, amount, ("people",))
    if people is None or _reached(sentence, amount, people, team):
        return None
    works = sentence.within(("work",), *people, -1, 2)
    served = unit_after(sentence, amount, ("beneficiaries",)) and sentence.near(("helped",), amount.i, amount.j, 5, 5)
    served = served and not sentence.ends_at(("our", "run_by"), amount.i)  # "Onze twaalf mensen helpen u"
    served = served or (
        not (team or sentence.ends_at(("run_by",), amount.i)) and sentence.near(("helped",), amount.i, amount.j, 4, -1)
    )
    served = served and not sentence.ends_at(("employs",), amount.i)  # "We employ 12 people and work with schools"
    if served or (team is None and not works and of_a_thing(sentence, amount)):
        return None
    if amount.relation is Relation.AT_MOST and not team:
        return None
    own = sentence.near(("we",), amount.i, amount.j, 4, 1) or sentence.near(("counts",), amount.i, amount.j, 4, -1)
    own = own or (sentence.near(("work",), amount.i, amount.j, 0, 3) and sentence.has("we", "firm"))
    own = own or sentence.near(("firm",), amount.i, amount.j, 3, -1)  # "une entreprise familiale de 5 personnes"
    own = (
        own
        or sentence.ends_at(("run_by",), amount.i) is not None
        or sentence.near(("employs",), amount.i, amount.j, 3, 4)
    )
    own = own or (works and sentence.within(("at_whom",), *people, -1, 4))  # "40 personnes travaillent chez Exemple"
    now = sentence.ends_at(("today", "now"), amount.i)
    opened = now[0] if now else amount.i  # "Het team (momenteel twaalf mensen)"
    bracket = opened > 1 and sentence.tokens[opened - 1].norm in _LEADS
    own = own or (
        bracket and (sentence.ends_at(("team", "firm"), opened - 1) is not None or led_by_team(sentence, opened - 1))
    )  # "Notre équipe (5 personnes)"
    row = sentence.amounts[0].i == 0 < amount.i  # "Deux magasins, huit passionnés"
    row = row and sentence.tokens[amount.i - 1].norm == "," and words_of_clause(sentence, amount.at) < _ROW
    own = own or sentence.starts_at(("in_the_firm",), people[1]) is not None  # "3 Mann im Betrieb"
    own = own or described(sentence, amount) or it_is(sentence, amount) or (row and not sentence.has("anybody"))
    own = own or in_a_row(sentence, amount, people)
    own = own or under_heading(sentence, amount) or _grew_to(sentence, amount) or _counter(sentence, amount)
    return team or (people if own else None)


def _reached(sentence: Sentence, amount: Quantity, people: Span, team: Span | None) -> bool:
    """Say whether they are those at whom, through whom or for whom it is: "bij 85 opticiens", "a party for 50 people"."""
    if team or sentence.ends_at(("run_by",), amount.i):
        return False
    if _for_them(sentence, amount) or sentence.ends_at(("so_that",), amount.i):
        return True  # "Wij werken voor 40 ondernemers", "a permis à 1000 personnes de se former"
    guests = sentence.starts_at(("anybody",), people[0]) is not None and not sentence.has("we", "firm")
    if guests and sentence.has("you_subject"):
        return True
    return sentence.ends_at(("at_whom",), amount.i) is not None and not sentence.near(("disposes",), amount.i, amount.j)


def _for_them(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether something is done for those counted, or they are said to be pleased: they are clients."""
    served = unit_after(sentence, amount, ("beneficiaries",))
    served = None if served and sentence.starts_at(("anybody",), served[0]) else served
    pleased = served and any(sentence.starts_at(("pleased",), at) for at in (amount.j, served[1]))
    given = sentence.near(("employs",), amount.i, amount.j, 3, -1)  # "We provide work for twenty people"
    return bool(pleased) or (sentence.ends_at(("for_whom",), amount.i) is not None and not given)


def _staff(sentence: Sentence, amount: Quantity, staff: Span, team: Span | None) -> Span | None:
    opens = amount.i <= 1  # "25 medewerkers staan voor u klaar"
    helped = not team and sentence.near(("helped",), amount.i, amount.j, 0, _HELPED)
    if helped and sentence.near(("we_subject",), amount.i, amount.j, 3, -1):
        return None  # "dat wij al meer dan 300 werknemers hielpen"
    if sentence.has("i_subject") and sentence.has("managed") and not sentence.has("we"):
        return None  # "Mit rund 30 Mitarbeitern trage ich Verantwortung"
    thing = not team and not owner_and(sentence, amount)
    if thing and not sentence.has("we", "firm") and of_a_thing(sentence, amount):
        return None  # "Deze machine vervangt drie arbeiders"
    now = sentence.within(("today",), *staff, -1, 1)  # "from two blokes in a shed to seventy staff today"
    aside = amount.i > 0 and sentence.tokens[amount.i - 1].norm == "("  # "Kanzleien (10-15 Mitarbeiter) erzielen"
    alone = not aside and staff[0] - amount.j <= 1 and words_of_clause(sentence, amount.at) <= _ROW
    own = (
        team
        or opens
        or now
        or alone
        or owner_and(sentence, amount)
        or it_is(sentence, amount)
        or in_a_row(sentence, amount, staff)
    )
    own = own or sentence.has("we", "firm", "counts", "run_by") or sentence.length <= _SHORT
    return (team or staff) if own else None


def _counter(sentence: Sentence, amount: Quantity) -> bool:
    """Read "5 Handwerker" on a tile; a slogan ("Zwei Meister. Ein Team.") is none."""
    here = sentence.clause(amount.at)
    row = (token for at, token in enumerate(sentence.tokens) if sentence.clause(at) == here)
    words = sum(token.kind == "word" for token in row) - sum(t.kind == "word" for t in sentence.tokens[: amount.at])
    few = (amount.spelled and amount.value <= _FEW) or sentence.has("puts_trust_in", "to_trust")
    return words <= _COUNTER and amount.i <= 1 and not sentence.has("anybody") and not few


def _grew_to(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is where people grew to: "from 2 people to 57 people"."""
    to = sentence.ends_at(("grew_to",), amount.i)
    first = next((other for other in sentence.amounts if other.j <= amount.i), None)
    began = first is not None and sentence.ends_at(("between",), first.i) and unit_after(sentence, first, PERSONS)
    return bool(to) and bool(began) and first is not None and first.value < amount.value


def _label(sentence: Sentence, amount: Quantity) -> Span | None:
    label = unit_before(sentence, amount, ("staff", "team_label"))
    if label is None:
        return _tile(sentence, amount)
    marked = sentence.tokens[label[1]].norm in {":", "="}
    return label if marked or sentence.length <= _SHORT else None


def _tile(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the label of a tile, "Expert Tailors" over "15+": people by their trade on a line of their own."""
    trade = unit_before(sentence, amount, ("people", "trades"))
    over = amount.i > 0 and sentence.tokens[amount.i - 1].kind == "newline" and sentence.length <= _COUNTER + 1
    if trade is None or not over or sentence.has("anybody", "clients", "pleased", "finished", "genitive"):
        return None
    return trade


def _bare(sentence: Sentence, amount: Quantity) -> Span | None:
    """A number without a noun: "wij zijn met z'n vieren", "our team grew to 25"."""
    if not _ends(sentence, amount):
        return None
    if sentence.ends_at(("employs",), amount.i):
        return amount.i, amount.j  # "What began as a stall now employs ten"
    we_are = sentence.ends_at(("we_are",), amount.i)
    today = sentence.starts_at(("just_now",), amount.j) and amount.j >= len(sentence.tokens) - 3  # "we are 6 today"
    if we_are and not today and (amount.spelled or sentence.within(("now",), amount.i, amount.j, 6, 2)):
        return we_are
    if sentence.ends_at(("so_many_now",), amount.i) and any(
        unit_after(sentence, other, ("staff", "people")) for other in sentence.amounts if other.j <= amount.i
    ):
        return amount.i, amount.j  # "Damals hatten wir drei Mitarbeiter, heute sind es 17"
    we_grew = sentence.has("we_subject") and sentence.ends_at(("grew_to",), amount.i) is not None
    if (sentence.has("team") or we_grew) and sentence.near(("grown",), amount.i, amount.j, 3, 0):
        return amount.i, amount.j
    return team_before(sentence, amount)


def _ends(sentence: Sentence, amount: Quantity) -> bool:
    """Nothing else is counted: the clause ends here, or goes on with a verb or preposition."""
    if amount.j >= len(sentence.tokens):
        return True
    following = sentence.tokens[amount.j]
    return (
        following.kind in {"sign", "newline"}
        or sentence.starts_at(("breaks", "and", "now", "counts", "active", "part_of", "work", "team_does"), amount.j)
        is not None
    )
