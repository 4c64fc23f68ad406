"""How many people does the company say work in it?"""

from collections.abc import Iterator
from dataclasses import replace

from research.claims.counted import quote, unit_after, unit_before
from research.claims.crew import anybodys, came_from, of_some_house, ours
from research.claims.found import Found
from research.claims.headcounts import PERSONS, chains, goes_on, listed, open_end, total_of
from research.claims.marks import Span
from research.claims.owner import in_timeline, of_another_house
from research.claims.quantities import Measure, Quantity, back_over_noise
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.model import Kind, Relation

_LARGEST = 1_000_000  # people: above it the number counts something else
_BEGINNING = 3  # people: "from a two-man workshop" is how it began
_NAMED = (*PERSONS, "staff", "team", "team_label", "headed", "of_us", "we_are")  # nothing else counts people
_LEAD = 3  # tokens between the team and its number: "team van momenteel 26"
_ADJECTIVES = 2  # tokens between the team and its "of": "une équipe jeune et soudée de 9"
_BEHIND = 3  # tokens after a number in which somebody else may claim it
_SOME = 5  # tokens between "companies" or "each" and their number
_HELPED = 3  # tokens between people and what was done for them
_LAND = 5_000  # people: a firm of so many names itself
_COUNTER = 3  # words of a counter
_SHORT = 7  # words: "25 medewerkers" on a tile, "Équipe : 12 personnes"


def find(sentence: Sentence) -> Iterator[Found]:
    """Read headcounts in one sentence; those side by side ("vier Gesellschafter und zehn Angestellte") are added."""
    if not sentence.has(*_NAMED) and not any(amount.glued for amount in sentence.amounts):
        return
    counts = [_grown(sentence, amount) for amount in sentence.amounts]
    counts = [amount for amount in counts if amount.measure is Measure.COUNT and 1 <= amount.value <= _LARGEST]
    for chain in () if of_another_house(sentence) else chains(sentence, counts):
        cues = [_cue(sentence, amount) for amount in chain]
        if len(chain) > 1 and any(cues) and not open_end(sentence, chain[-1]):
            yield quote(sentence, total_of(chain), Kind.TEAM_SIZE, (chain[0].i, chain[-1].j))
        elif len(chain) == 1 and cues[0] and not goes_on(sentence, chain[0]):
            yield quote(sentence, chain[0], Kind.TEAM_SIZE, cues[0])


def _grown(sentence: Sentence, amount: Quantity) -> Quantity:
    """Read "has grown from 2 to 31" as the 31 it is now."""
    grew = sentence.near(("grown",), amount.i, amount.j, 3, 3) and sentence.ends_at(("between",), amount.i)
    if amount.relation is not Relation.RANGE or not grew or amount.high is None:
        return amount
    return replace(amount, low=amount.high, relation=Relation.EXACT)


def _cue(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words that make the number a headcount; None when it is none, or one that was, or somebody else's."""
    if _others(sentence, amount) or _past(sentence, amount):
        return None
    if of_some_house(sentence, amount) or _jubilarians(sentence, amount) or listed(sentence, amount):
        return None
    label = back_over_noise(sentence.tokens, amount.i)  # `staff: "1 à 2 salariés"` says nothing of whose
    teams = [team for team in sentence.spans("team") if 0 <= amount.i - team[1] <= _LEAD and team[1] != label]
    if any(anybodys(sentence, team) or came_from(sentence, team[0]) or not ours(sentence, team) for team in teams):
        return None
    others = ("their", "future", "part_of", *(() if sentence.ends_at(("employs",), amount.i) else ("he",)))
    moved = sentence.has("grown") or not sentence.has("firm")
    if teams and moved and not sentence.has("we", "i") and of_a_thing(sentence, amount):
        return None  # "The department has grown to a team of four"
    if sentence.near(others, amount.i, amount.j, 5, -1) or _formed(sentence, amount):
        return None
    if sentence.near(("team_new",), amount.i, amount.j, 1, 1):
        return None
    fewer = amount.relation is Relation.AT_MOST  # "Starter: up to 20 employees"
    some = sentence.near(("firms", "each"), amount.i, amount.j, _SOME, -1)  # "bedrijven met 10-99 werknemers"
    if (fewer or some or _of_a_land(sentence, amount)) and not sentence.has("we"):
        return None
    if sentence.ends_at(("by_whom",), amount.i) and not sentence.has("team"):
        return None  # "réalisé par deux collaborateurs"
    here = (amount.i, amount.j)
    if amount.glued == "team" or (amount.glued == "together" and sentence.has("we")):
        return here
    return (
        sentence.starts_at(("headed", "of_us"), amount.j)
        or _people(sentence, amount)
        or _label(sentence, amount)
        or _bare(sentence, amount)
        or _of_our_team(sentence, amount)
        or _of_a_trade(sentence, amount)
    )


def _of_a_land(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether those of a whole country are counted: "In Nederland werken ruim 80.000 mensen in de schoonmaak"."""
    return amount.value >= _LAND and sentence.has("land") and not sentence.has("firm")


def _of_our_team(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "een ploeg van 14 dakwerkers": the team says whose people they are, whatever their trade is called."""
    team = _team_before(sentence, amount)
    if team is None or sentence.starts_at(("loose_team",), team[0]):
        return None
    trade = unit_after(sentence, amount, ("trades",))
    ours = sentence.near(("our",), *team, 2, -1) or sentence.has("we_subject") or (trade and team[0] <= 1)
    own = ours or sentence.within(("firm",), *team, 20, -1)
    word = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind == "word"
    return team if own and word and unit_after(sentence, amount, ("clients", "jobs", "places")) is None else None


def _of_a_trade(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "onze 24 imkers", "nos 18 frigoristes": a noun with the ending of a profession, counted as the firm's."""
    trade = unit_after(sentence, amount, ("trades",))
    if trade is None or unit_after(sentence, amount, ("clients", "jobs", "places", "beneficiaries")):
        return None
    ours = sentence.ends_at(("our",), amount.i) or sentence.near(("employs",), amount.i, amount.j, 3, 4)
    works = sentence.near(("work",), amount.i, amount.j, 0, 3) and sentence.has("we", "firm")
    firm = sentence.near(("firm",), amount.i, amount.j, 2, -1)  # "een adviesbureau met 14 juristen"
    firm = firm and sentence.ends_at(("team_of", "counts"), amount.i) is not None
    return trade if ours or works or firm else None


def _people(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "25 medewerkers" of the firm; "25 specialisten" only where the sentence makes them the firm's."""
    team = _team_before(sentence, amount)
    staff = unit_after(sentence, amount, ("staff",))
    if staff:
        opens = amount.i <= 1  # "25 medewerkers staan voor u klaar"
        if (
            not team
            and sentence.near(("helped",), amount.i, amount.j, 0, _HELPED)
            and sentence.near(("we_subject",), amount.i, amount.j, 3, -1)
        ):
            return None  # "dat wij al meer dan 300 werknemers hielpen"
        own = team or opens or sentence.has("we", "firm", "counts") or sentence.length <= _SHORT
        return (team or staff) if own else None
    people = unit_after(sentence, amount, ("people",))
    served = unit_after(sentence, amount, ("beneficiaries",)) and sentence.near(("helped",), amount.i, amount.j, 5, 5)
    served = served or (not team and sentence.near(("helped",), amount.i, amount.j, 4, -1))
    if not people or served or (team is None and of_a_thing(sentence, amount)) or amount.relation is Relation.AT_MOST:
        return None
    own = sentence.near(("we",), amount.i, amount.j, 4, 1) or sentence.near(("counts",), amount.i, amount.j, 4, -1)
    own = own or (sentence.near(("work",), amount.i, amount.j, 0, 3) and sentence.has("we", "firm"))
    own = own or sentence.near(("firm",), amount.i, amount.j, 3, -1)  # "une entreprise familiale de 5 personnes"
    words = sum(
        token.kind == "word"
        for k, token in enumerate(sentence.tokens)
        if sentence.clause(k) == sentence.clause(amount.at)
    )
    few = amount.spelled and amount.value <= _BEGINNING  # "Zwei Meister. Ein Team."
    counter = (
        words <= _COUNTER and amount.i <= 1 and not sentence.has("anybody") and not few
    )  # "5 Handwerker" on a tile
    own = own or counter
    return team or (people if own else None)


def _label(sentence: Sentence, amount: Quantity) -> Span | None:
    label = unit_before(sentence, amount, ("staff", "team_label"))
    if label is None:
        return None
    marked = sentence.tokens[label[1]].norm in {":", "="}
    return label if marked or sentence.length <= _SHORT else None


def _bare(sentence: Sentence, amount: Quantity) -> Span | None:
    """A number without a noun: "wij zijn met z'n vieren", "our team grew to 25"."""
    if not _ends(sentence, amount):
        return None
    we_are = sentence.ends_at(("we_are",), amount.i)
    today = sentence.starts_at(("just_now",), amount.j) and amount.j >= len(sentence.tokens) - 3  # "we are 6 today"
    if we_are and not today and (amount.spelled or sentence.within(("now",), amount.i, amount.j, 6, 2)):
        return we_are
    if sentence.has("team") and sentence.near(("grown",), amount.i, amount.j, 3, 0):
        return amount.i, amount.j
    return _team_before(sentence, amount)


def _team_before(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "een team van 12", "our team grew to 25": the number counts the team when a noun of team leads to it."""
    for i, j in sentence.spans("team"):
        if not 0 <= amount.i - j <= _LEAD or sentence.clause(i) != sentence.clause(amount.at):
            continue
        if anybodys(sentence, (i, j)):
            continue
        led = any(
            start == j or (start - j <= _ADJECTIVES and end == amount.i) for start, end in sentence.spans("team_of")
        )
        if j == amount.i or led:
            return i, j
    return None


def _ends(sentence: Sentence, amount: Quantity) -> bool:
    """Nothing else is counted: the clause ends here, or goes on with a verb or preposition."""
    if amount.j >= len(sentence.tokens):
        return True
    following = sentence.tokens[amount.j]
    return following.kind in {"sign", "newline"} or bool(
        sentence.starts_at(("breaks", "and", "now", "counts", "active", "part_of"), amount.j)
    )


def _others(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether guests, groups, vacancies are spoken of; "members" in "team members" are not."""
    staff = unit_after(sentence, amount, ("staff",)) or (amount.j, amount.j)
    staff = sentence.starts_at(("staff",), staff[0]) or staff
    before = sentence.near(("team_other", "hosts"), amount.i, amount.j, 6, -1)
    after = sentence.near(("team_other",), staff[1], staff[1], -1, _BEHIND - (staff[1] - amount.j))
    team = _team_before(sentence, amount) if after else None
    after = after and not (team and sentence.ends_at(("our",), team[0]))  # "notre équipe de 8 conseillers par secteur"
    inside = sentence.near(("team_other",), amount.j, staff[0], -1, 0) if staff[0] > amount.j else False
    return before or after or inside


def _jubilarians(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether only some are counted, by how long they stayed: "vier medewerkers die 25 jaar in dienst zijn"."""
    noun = unit_after(sentence, amount, PERSONS)
    return noun is not None and sentence.has("tenure") and sentence.near(("relative",), *noun, -1, 1)


def _formed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number belongs to a form of business or a beginning: "eenmanszaak", "from a one-man band"."""
    came_from = amount.value <= _BEGINNING and sentence.near(("out_of",), amount.i, amount.j, 2, 0)
    return came_from or (amount.value == 1 and amount.glued == "team")


def _past(sentence: Sentence, amount: Quantity) -> bool:
    """A size that the firm has outgrown: "waren we met z'n vijven", "nur fünf Mitarbeiter damals"."""
    dated = any(other.measure is Measure.YEAR for other in sentence.amounts) and sentence.has("other_event")
    if dated and not sentence.has("found", "since", "we_subject", "employs"):
        return True  # "so folgte 1986 der Umzug mit mittlerweile 10 Mitarbeitern"
    if sentence.near(("now",), amount.i, amount.j, 8, 8):
        return False
    if sentence.same_clause(("ago",), amount.at):
        return True  # "Twintig jaar geleden waren we nog met z'n tweeën"
    return sentence.near(("past",), amount.i, amount.j, 8, 8) or in_timeline(sentence)
