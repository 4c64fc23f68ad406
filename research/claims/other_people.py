"""Are the people that a sentence counts somebody else's, some of the firm's only, or those it had once?"""

from research.claims.counted import unit_after
from research.claims.crew import (
    anybodys,
    came_from,
    for_a_job,
    in_so_many,
    is_what_it_is,
    led_by,
    of_some_house,
    on_offer,
    ours,
    some_of_ours,
)
from research.claims.guests import of_guests
from research.claims.headcounts import PERSONS, listed
from research.claims.marks import Span
from research.claims.outright import bare_team, described, owner_and
from research.claims.pagecode import back_over_noise
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.claims.timelines import in_timeline
from research.model import Relation

_BEGINNING = 3  # people: "from a two-man workshop" is how it began
_OPENS = 1  # tokens before "a" where "for a team of ten" opens the sentence
_LEAD = 3  # tokens between the team and its number: "team van momenteel 26"
_SOME = 5  # tokens between "companies" or "each" and their number
_OUT = 10  # tokens between those counted and the race or the feast that they went to
_CHOSE = 5  # tokens between those counted and "went before you"
_SECTOR = 50_000  # people: no firm of so many is a prospect of ours; a whole trade is
_FEW_COLLEAGUES = 5  # people: so few stand beside one reader; a firm says more
_STAYED = 4  # tokens between those counted and how long they stayed
_MAKES = 3  # tokens between "that" and "our doors"
_BEGAN = 10  # people: a firm begins with few
_TILE = 6  # words: so few say it of the firm itself
_LAND = 5_000  # people: a firm of so many names itself


def not_the_team(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number is no headcount of today: another's, a part of it, or one that was."""
    rules = (
        of_guests, _past, _of_some_house, _jubilarians, listed, some_of_ours, for_a_job, in_so_many, _no_team_of_ours,
        _of_others, _added, _elsewhere, _of_any_firm, _of_a_unit,
        _of_a_maker, _of_a_body,
    )  # fmt: skip
    return any(rule(sentence, amount) for rule in rules)


def _of_some_house(sentence: Sentence, amount: Quantity) -> bool:
    return of_some_house(sentence, amount) and not described(sentence, amount)


def _no_team_of_ours(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the team beside the number is a reader's, a thing's, or how it began."""
    some = sentence.ends_at(("indefinite",), amount.i)
    if some and some[0] <= _OPENS and sentence.ends_at(("for_whom",), some[0]) and not sentence.has("we"):
        return True  # "Für ein 8-köpfiges Team sind das 40 Stunden"
    label = back_over_noise(sentence.tokens, amount.i)  # `staff: "1 à 2 salariés"` says nothing of whose
    teams = [team for team in sentence.spans("team") if 0 <= amount.i - team[1] <= _LEAD and team[1] != label]
    led = sentence.spans("crew_lead")  # "Im Team arbeiten 14 Therapeutinnen"
    teams = [team for team in teams if not any(i < team[0] and team[1] < j for i, j in led)]
    if any(
        _kindred(sentence, team)
        or anybodys(sentence, team)
        or came_from(sentence, team[0])
        or not (ours(sentence, team) or bare_team(sentence, team, amount))
        for team in teams
    ):
        return True
    moved = sentence.has("grown") or not sentence.has("firm")
    thing = bool(teams) and moved and not sentence.has("we", "i")
    thing = thing and not (
        sentence.has("growth") and sentence.has("now")
    )  # "Le succès a permis d'arriver aujourd'hui à"
    return thing and of_a_thing(sentence, amount)  # "The department has grown to a team of four"


def _kindred(sentence: Sentence, team: Span) -> bool:
    """Say whether parents and children are counted: "from newlyweds to a family of five"; not "we are a family of 12"."""
    at = team[0]
    kin = sentence.starts_at(("loose_team",), at) is not None and sentence.starts_at(("family",), at) is not None
    return kin and not sentence.has("we_subject", "staff", "people", "employs")


def _of_others(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether they are "theirs", planned, a part, the form of a business, or those who did one thing."""
    begin = max(0, amount.i - _SOME)
    counts = any(begin <= i < amount.i for i, _ in sentence.spans("counts_staff"))  # "Elle compte 22 ouvriers"
    counts = counts or sentence.ends_at(("employs",), amount.i) is not None
    own = ("their", "he") if not led_by(sentence, amount) else ()
    others = ("future", "part_of", *(own[:1] if counts else own))
    if any(amount.i <= j <= amount.at for _, j in sentence.spans("worked_with")):
        return True  # "Nous travaillons avec plus de 500 artisans"
    if sentence.starts_at(("they_subject",), 0) and not sentence.has("we", "i"):
        return True  # "Ils emploient 12 salariés à Nantes"
    if (sentence.near(others, amount.i, amount.j, 5, -1) and not owner_and(sentence, amount)) or _formed(
        sentence, amount
    ):
        return True
    by = None if sentence.ends_at(("in_hands", "run_by"), amount.i) else sentence.ends_at(("by_whom",), amount.i)
    return by is not None and not sentence.has("team")  # "réalisé par deux collaborateurs"


def _added(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether they came on top: "drie nieuwe medewerkers"; not "no more than 30"."""
    new = (span for span in sentence.spans("team_new") if not amount.i <= span[0] < amount.j)
    return any(-1 <= i - amount.j <= 1 or 0 <= amount.i - j <= 1 for i, j in new)


def _elsewhere(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether they went to a race or a feast, or went before the reader: those are clients."""
    out = sentence.within(("outing",), amount.i, amount.j, _OUT, _OUT)
    return out or (sentence.has("we") and sentence.within(("chose_before",), amount.i, amount.j, 0, _CHOSE))


def _of_any_firm(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is the size of firms, of a trade or of a country, or of a reader's: "up to 20 employees"."""
    if on_offer(sentence) or _and_you(sentence, amount):
        return True
    if described(sentence, amount) or is_what_it_is(sentence):
        return False
    if _served_firms(sentence, amount):
        return True
    if sentence.has("we"):
        return False
    fewer = amount.relation is Relation.AT_MOST and not _of_workforce(sentence, amount)
    some = sentence.near(("firms", "each"), amount.i, amount.j, _SOME, -1)  # "bedrijven met 10-99 werknemers"
    along = sentence.ends_at(("along",), amount.i) is not None  # "Unternehmen in 18 Sektoren mit mehr als 50"
    firms = [j for i, j in sentence.spans("firms") if 0 <= amount.i - i <= _OUT]
    nearer = bool(firms) and any(firms[-1] <= i < amount.i for i, _ in sentence.spans("firm", "firm_like", "team"))
    some = (some or (along and bool(firms) and not nearer)) and not sentence.ends_at(("employs",), amount.i)
    return fewer or some or _of_a_land(sentence, amount)


def _served_firms(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether we serve firms of that size: "Wir beraten seit 2001 Unternehmen mit 50 bis 500 Mitarbeitern"."""
    along = sentence.ends_at(("along", "team_of"), amount.i)
    firms = sentence.ends_at(("firms", "beneficiaries"), along[0]) if along else None
    if firms is None or sentence.within(("any_article", "our", "definite", "is_one"), *firms, 3, -1):
        return False
    sized = amount.relation in {Relation.RANGE, Relation.AT_MOST, Relation.AT_LEAST}
    return sized or sentence.near(("helped", "serves", "for_whom"), *firms, _SOME, -1)


def _of_a_unit(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether something else is counted: "4 generaties dakspecialisten"."""
    unit = sentence.starts_at(("units",), amount.j)
    return unit is not None and not sentence.starts_at(PERSONS, amount.j)


def _and_you(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether they work beside the reader: "you and two colleagues will look after a class"."""
    beside = sentence.ends_at(("along", "and"), amount.i) is not None and amount.value <= _FEW_COLLEAGUES
    mine = unit_after(sentence, amount, ("fellows",)) is not None and sentence.same_clause(("i_subject",), amount.at)
    if beside and mine and not sentence.has("we"):
        return True  # "Met drie collega's sta ik in de winkel": the one who speaks is not counted
    return beside and sentence.same_clause(("your", "you_subject"), amount.at) and not sentence.has("we")


def _of_a_maker(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the subject is a house that makes something of ours: "The factory that makes our doors has 900"."""
    the = sentence.starts_at(("definite",), 0) is not None and not sentence.has("we_subject")
    if sentence.words.grammar.clause_by_comma:
        clauses = [at + 1 for at, token in enumerate(sentence.tokens) if token.norm == ","]
    else:
        clauses = [j for _, j in sentence.spans("relative", "where")]
    mine = [i for i, _ in sentence.spans("our") if i < amount.i]
    return the and any(0 <= i - j <= _MAKES for j in clauses for i in mine)


def _of_a_body(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether they are those of somebody named: "4 employees of the council"."""
    noun = unit_after(sentence, amount, ("staff",))
    of = sentence.starts_at(("genitive",), noun[1]) if noun else None
    the = sentence.starts_at(("definite",), of[1]) if of else None
    some = sentence.starts_at(("indefinite",), of[1]) if of else None
    if some and sentence.has("we_subject") and not sentence.has("employs"):
        return True  # "We provided lunch for 80 employees of a law firm"
    house = the and sentence.starts_at(("firm", "firm_like", "team"), the[1])
    return the is not None and not house and not sentence.has("we", "firm")


def _of_workforce(sentence: Sentence, amount: Quantity) -> bool:
    """Read "amongst a staff of no more than 30": the word says that it is the firm's own."""
    return any(0 <= amount.i - j <= 1 for _, j in sentence.spans("workforce"))


def _of_a_land(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether those of a whole country are counted: "In Nederland werken ruim 80.000 mensen in de schoonmaak"."""
    here = sentence.has("land") and not sentence.has("firm")
    sector = amount.value >= _SECTOR and sentence.length > _TILE
    return sector or (amount.value >= _LAND and here)


def _jubilarians(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether only some are counted, by how long they stayed: "vier medewerkers die 25 jaar in dienst zijn"."""
    noun = unit_after(sentence, amount, PERSONS)
    if noun is None or not sentence.has("tenure"):
        return False
    if not any(other.measure in {Measure.YEARS, Measure.YEAR} for other in sentence.amounts):
        return False  # "Les cinq employés qui œuvrent dans l'atelier sont tous issus"
    long = any(0 < other.i - noun[1] <= _STAYED for other in sentence.amounts if other.measure is Measure.YEARS)
    since = long and sentence.within(("tenure", "at_ours"), *noun, -1, _OUT)
    who = [i for i, _ in sentence.spans("relative") if 0 <= i - noun[1] <= 1]
    if sentence.words.grammar.clause_by_comma:
        who = [i for i in who if sentence.tokens[i - 1].norm == ","]  # "12 Mitarbeiter in der Produktion"
    return any(since or sentence.clause(i) == sentence.clause(noun[1] - 1) for i in who)


def _formed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number belongs to a form of business or a beginning: "eenmanszaak", "from a one-man band"."""
    as_team = sentence.ends_at(("as_a",), amount.i) is not None and sentence.has("we_subject")
    came_from = not as_team and amount.value <= _BEGINNING and sentence.near(("out_of",), amount.i, amount.j, 2, 0)
    return came_from or (amount.value == 1 and amount.glued == "team")


def _began_with(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is with how many the firm began in a year of its own."""
    led = sentence.within(("along",), amount.i, amount.i, 2, -1) and amount.value <= _BEGAN
    year = led and any(other.measure is Measure.YEAR and other.j <= amount.i for other in sentence.amounts)
    began = year and sentence.has("begins", "start") and not sentence.has("now", "today", "since")
    return began and not sentence.has("employs", "grown")


def _of_a_standard(sentence: Sentence, year: Quantity) -> bool:
    """Say whether the year is that of a standard: "ISO 9001:2015"."""
    return year.i > 0 and sentence.tokens[year.i - 1].norm == ":" and sentence.tokens[year.i - 1].glued


def _and_now(sentence: Sentence, year: Quantity, amount: Quantity) -> bool:
    """Say whether a later clause begins with today: "..., inmiddels staat de derde generatie aan het roer"."""
    later = (i for i, _ in sentence.spans("today") if year.j <= i < amount.i)
    return any(sentence.clause(i) > sentence.clause(year.at) for i in later)


def _past(sentence: Sentence, amount: Quantity) -> bool:
    """A size that the firm has outgrown: "waren we met z'n vijven", "nur fünf Mitarbeiter damals"."""
    years = [year for year in sentence.amounts if year.measure is Measure.YEAR and not _of_a_standard(sentence, year)]
    dated = bool(years) and sentence.has("other_event") and not _and_now(sentence, years[-1], amount)
    if dated and not sentence.has("found", "since", "we_subject", "employs"):
        return True  # "so folgte 1986 der Umzug mit mittlerweile 10 Mitarbeitern"
    if _began_with(sentence, amount):
        return True  # "Operations commenced in 1996, with just two people and a single car"
    if sentence.has("had_grown") and not sentence.within(("today",), amount.i, amount.j, 8, 8):
        return True  # "When Covid came, the team had grown to 25"
    more = [other.i for other in sentence.amounts if other.measure is Measure.COUNT and other.i >= amount.j]
    now = [i for i, _ in sentence.spans("today") if i >= amount.j]
    if now and more and now[0] < more[-1] and sentence.has("start", "past", "begins"):
        return True  # "2010 sind wir zu zweit gestartet, heute sind wir elf"
    if sentence.near(("now",), amount.i, amount.j, 8, 8):
        return False
    if sentence.same_clause(("ago",), amount.at):
        return True  # "Twintig jaar geleden waren we nog met z'n tweeën"
    return sentence.near(("past",), amount.i, amount.j, 8, 8) or in_timeline(sentence)
