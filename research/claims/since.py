"""Does "sinds 2005" say that the company works since then, or dates it a role, a membership, an address, a service?"""

from research.claims.at_heart import driven, open_doors
from research.claims.counted import unit_after
from research.claims.dates import REACH, words_of_clause
from research.claims.done_since import name_has_done
from research.claims.idle import awake
from research.claims.marks import Span
from research.claims.ours import our_clients, our_thing, speaks, we_did
from research.claims.owner import ampersand
from research.claims.plainly import plainly
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.since_else import since_for_else
from research.claims.standing import ranks_since
from research.claims.stated import told_of_firm
from research.claims.subject import institution, of_a_thing
from research.claims.taglines import (
    TAGLINE,
    capital,
    enumerated,
    my_trade,
    named_trade,
    ranked,
    slogan,
    then_a_name,
    titled,
)
from research.claims.we_do import we_do
from research.claims.worked_on import no_events

_SO_FAR = 4, 8  # tokens before and behind the date in which a role or an address claims it
_SHORT_CLAUSE = 6  # words between two commas: "a family business since 1946, now in its third generation"
_REST = 4  # words after the comma that make a sentence of their own
_OPENING = 3  # words of "Since early 2020,"
_FIRST = 2  # tokens before a date that opens the sentence: "En ook sinds 2019"
_SAID = 10  # tokens between "I" and the date: "I've been a self-employed electrician in the Malvern area since 2009"
_SO_MANY = 6  # tokens between the year and how many we are
_RECORD = 20  # clients or jobs: fewer since then is no record of a firm
_NAMED = 4  # tokens between "is" and what the firm is: "is een klein, hecht familiebedrijf"


def works_since(sentence: Sentence, year: Quantity, since: Span, not_founded: tuple[int, Span] | None) -> bool:
    """Say whether "sinds 2005" is a tagline, or told of a firm that works since then."""
    dated = (name_has_done, titled, slogan, my_trade, named_trade, _in_their_house, _afterthought)
    if any(told(sentence, since, year) for told in dated):
        return True
    if any(told(sentence, since) for told in (ranked, _serving, _such_a_firm, driven, open_doors)):
        return True
    reach = sentence.same_clause(("at_ours",), since[0]) and sentence.same_clause(("reach_us",), since[0])
    if reach or _did_so_many(sentence, year, since):
        return True  # "Bij ons kunt u sinds 1965 terecht voor fietsen"
    if _handed_down(sentence, since) or plainly(sentence, since[0], year.j) or told_of_firm(sentence, since, year):
        return True
    if _claimed_by_other(sentence, since, year, not_founded) or since_for_else(sentence, year, since):
        return False
    if not our_clients(sentence) and (
        of_a_thing(sentence, year)
        or our_thing(sentence, year)
        or _of_one_here(sentence, since)
        or _so_many(sentence, year)
    ):
        return False
    if any(other(sentence, since, year) for other in (_in_that_form, _others_do, _in_a_sector)):
        return False
    if sentence.starts_at(("dating",), since[0]) and not sentence.has("firm", "we"):
        return False  # "Farmhouse dating from 1870"
    later = sentence.starts_at(("from_then",), since[0]) is not None  # "Vanaf 2022 hanteren wij nieuwe tijden"
    words = words_of_clause(sentence, year.at)
    opening = (
        words <= _OPENING and sentence.length > words + _REST and sentence.clause(year.at) == 0
    )  # "Since 2020, ...": what follows must be the firm's
    short = sentence.length <= TAGLINE or (words <= _SHORT_CLAUSE and not opening)
    tagline = (
        short and not sentence.has("verb_other") and not _told_of_else(sentence) and not (later and words > _OPENING)
    )
    spoken = sentence.within(("we_subject",), since[0], year.j, 3, 3) and not later
    spoken = spoken or any(i == 0 for i, _ in sentence.spans("at_ours"))  # "Bei uns werden seit 1922 Pferde beschlagen"
    spoken = spoken or (ampersand(sentence) and sentence.has("have"))
    spoken = spoken or _i_do(sentence, since, year) or _our_people(sentence) or we_did(sentence, since, year)
    spoken = spoken and not _other_since(sentence, since, year)
    firm = sentence.near(("firm",), *since, 8, -1) or (
        sentence.has("we", "i") and sentence.near(("firm",), *since, 0, 10)
    )
    told = sentence.within(("active",), *since, 0, 12) and sentence.has("firm") if opening else False
    told = told or (sentence.has("pioneers") and _known_as(sentence, since))
    told = told or (words <= 1 and _described(sentence, since[0])) or enumerated(sentence, since, year)
    told = told or (opening and then_a_name(sentence, year))
    told = told or speaks(sentence, year) or ranks_since(sentence, year)
    told = told or (sentence.near(("active",), *since, 10, 12) and not (later and sentence.has("we_subject")))
    return tagline or spoken or firm or told  # "Vanaf 2025 werken wij op afspraak" is a change


def _handed_down(sentence: Sentence, since: Span) -> bool:
    """Read "Sinds 1882 is het bedrijf steeds van vader op zoon overgegaan"."""
    before = any(j <= since[0] for _, j in sentence.spans("firm"))
    firm = (_opens(since) or before) and sentence.has("lineage") and sentence.has("firm")
    return firm and not sentence.has("he", "i")


def _other_since(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Say whether a role or an address stands near, and is not only what we work on."""
    idle = no_events(sentence, year)
    near = (i for i, j in awake(sentence, "since_other") if i - since[1] <= _SO_FAR[1] and since[0] - j <= _SO_FAR[0])
    return any(i not in idle for i in near)


def _afterthought(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "Bij Ruwaard draait alles om touw, al sinds 1951": a comma and the date end what is told of the house."""
    parted = since[0] > _NAMED and sentence.tokens[since[0] - 1].norm in {",", "-"}
    last = year.j >= len(sentence.tokens) - 1
    if not parted or not last or sentence.has("he", "i", "first_name", "since_other", "other_event", "role", "second"):
        return False
    at = sentence.starts_at(("at_firm",), 0)
    return sentence.starts_at(("at_ours",), 0) is not None or (at is not None and capital(sentence, at[1]))


def _such_a_firm(sentence: Sentence, since: Span) -> bool:
    """Read "An ISO certified manufacturer of valves since 1990", "Vegan café in Hove since 2016": marks before the noun."""
    others = ("finite", "he", "i", "first_name", "role", "relative", "we_subject", "our", "parent")
    behind = sentence.words.grammar.adjective_behind
    if behind or sentence.has(*others) or sentence.clause(since[0]) > 0:
        return False
    marks = sentence.spans("since_other", "other_event", "certificate", "standard")
    if not marks or any(j > since[0] for _, j in marks):
        return False  # "Qualified plumber since 1999"
    last = max(j for i, j in marks if i < since[0])
    firms = [j for i, j in sentence.spans("firm", "trades") if 0 <= i - last <= _NAMED and j <= since[0]]
    opens = marks[0][0] <= _FIRST and bool(firms) and not sentence.starts_at(("listed",), 0)
    return opens and since[0] - max(firms) <= _NAMED and not sentence.starts_at(("range_to", "for_whom"), max(firms))


def _serving(sentence: Sentence, since: Span) -> bool:
    """Read "ISO 9001 certified fabrication team serving Ontario since 1985": the date is that of the work."""
    others = ("finite", "he", "i", "first_name", "role", "relative", "we_subject", "clients")
    if not sentence.has("working_noun") or not sentence.has("firm", "team") or sentence.has(*others):
        return False
    works = [i for i, j in sentence.spans("known_as", "active") if j <= since[0] and since[0] - i <= _NAMED]
    return any(
        sentence.starts_at(("working_noun",), i) is not None
        and sentence.ends_at(("firm", "team"), i) is not None
        and all(capital(sentence, at) or sentence.starts_at(("and", "definite"), at) for at in range(i + 1, since[0]))
        for i in works
    )


def _in_their_house(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "Depuis 2011, Lucie et Antoine vous accueillent dans leur gîte": a business of the persons named."""
    comma = year.j < len(sentence.tokens) and sentence.tokens[year.j].norm == ","
    if not _opens(since) or not comma or sentence.has("joined", "role", "employed"):
        return False
    theirs = (his for his in sentence.spans("his") if sentence.ends_at(("inside",), his[0]))
    house = any(sentence.starts_at(("firm", "firm_like"), at) for _, j in theirs for at in (j, j + 1))
    return house and sentence.starts_at(("first_name", "family"), year.j + 1) is not None


def _did_so_many(sentence: Sentence, year: Quantity, since: Span) -> bool:
    """Read "Sinds 2009 hebben we meer dan 3.000 studenten begeleid": what we count as done since then."""
    if not _opens(since) or not sentence.has("we_subject") or sentence.has("beside", "team_new", "second"):
        return False
    if _did_many(sentence, year):
        return True
    many = (other for other in sentence.amounts if other.measure is Measure.COUNT and other.value >= _RECORD)
    work = ("clients", "jobs", "objects", "beneficiaries")
    other_units = ("units", "staff", "people", "trades")
    last = sentence.words.grammar.verb_last  # "haben wir über 900 Katzen und Hunde vermittelt"
    return any(
        other.i >= year.j
        and sentence.clause(other.at) == sentence.clause(year.at)
        and (unit_after(sentence, other, work) or (last and not unit_after(sentence, other, other_units)))
        and sentence.near(("helped", "done", "finished"), other.i, other.j, 0, _SO_MANY)
        for other in many
    )


def _did_many(sentence: Sentence, year: Quantity) -> bool:
    """Read "Sinds 1991 hebben wij honderden stuurhutten gebouwd": uncounted, and done since then."""
    have = sentence.starts_at(("have",), year.j)
    we = sentence.starts_at(("we_subject",), have[1]) if have else None
    if we is None:
        return False
    here = sentence.clause(year.at)
    many = next((j for i, j in sentence.spans("countless") if i >= we[1] and sentence.clause(i) == here), None)
    return many is not None and sentence.within(("finished", "done", "tile_done"), many, many, -1, _SO_MANY)


def _in_that_form(sentence: Sentence, since: Span, _: Quantity) -> bool:
    """Say whether the line opens with a form of law that it has had since then: "BV sinds 2018", "GmbH seit 2005"."""
    form = sentence.starts_at(("name",), 0)
    return form is not None and form[1] == since[0] and not sentence.starts_at(("firm_like",), 0)


def _of_one_here(sentence: Sentence, since: Span) -> bool:
    """Say whether the line opens with somebody's stay in the firm: "Im Betrieb seit 1998", "Bij ons sinds 2012"."""
    here = sentence.starts_at(("stays_here",), 0)
    return here is not None and here[1] == since[0]


def _others_do(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Say whether an institution is the subject behind the verb: "Seit 2008 hilft die Gemeinde Unternehmern"."""
    return _opens(since) and institution(sentence, year.j + 1)


def _so_many(sentence: Sentence, year: Quantity) -> bool:
    """Say whether it dates how many we are: "Seit 2021 sind wir zu dritt", "Sinds 2020 bestaat ons team uit acht"."""
    began = any(i >= year.j for i, _ in sentence.spans("found", "start", "kin"))
    if year.i > _FIRST + 1 or began:
        return False
    counts = [amount for amount in sentence.amounts if amount.measure is Measure.COUNT and amount.i >= year.j]
    numbered = [amount for amount in counts if sentence.clause(amount.at) == sentence.clause(year.at)]
    here = [amount for amount in numbered if amount.i - year.j <= _SO_MANY]
    people = ("staff", "people", "headed", "of_us")
    team = any(sentence.near(people, amount.i, amount.j, 0, 1) or amount.glued == "team" for amount in here)
    only = any(sentence.ends_at(("we_are",), amount.i) or amount.glued == "together" for amount in here)
    works = sentence.spans("work")  # "werken" is a firm's word in Dutch as well
    firms = [span for span in sentence.spans("firm") if span not in works and span[0] >= year.j]
    firm = any(sentence.clause(i) == sentence.clause(year.at) for i, _ in firms) or sentence.has("your")
    return (team or only) and not firm


def _told_of_else(sentence: Sentence) -> bool:
    """Say whether a short sentence has a verb and nothing of the firm: "Wages have risen since 2020"."""
    own = sentence.has("we", "i", "firm", "active", "team", "name", "family", "at_ours", "rely")
    return any(not sentence.hyphened(i) for i, _ in sentence.spans("finite")) and not own


def _i_do(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Say whether one person works since then on their own: "ik fotografeer sinds 2013", "run ik sinds 2005"."""
    told = sentence.within(("i_subject",), since[0], year.j, _SAID, 3)
    works = sentence.within(("active_i", "active", "firm"), since[0], year.j, 4, _SAID if _opens(since) else 4)
    works = works or (sentence.same_clause(("i_subject",), since[0]) and sentence.same_clause(("firm",), since[0]))
    now_free = sentence.starts_at(("aside",), 0) is not None and sentence.has("self_employed", "own_word")
    before = () if now_free else ("employed", "tenure")  # "Na jaren in loondienst werk ik sinds 2018 als freelance"
    return told and works and not sentence.has("role", "in_trade_since", "leisure", *before)


def _in_a_sector(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Say whether one who says "I" works in a trade since then: "Ich arbeite seit 1999 in der Pflege"."""
    inside = sentence.starts_at(("inside",), year.j)
    sector = inside and (
        sentence.starts_at(("definite", "article"), inside[1]) or sentence.starts_at(("in_the",), inside[0])
    )
    works = sentence.has("i_subject") and sentence.within(("work_i",), since[0], year.j, 3, 0)
    return bool(sector) and works and not sentence.has("self_employed", "we")


def _our_people(sentence: Sentence) -> bool:
    """Say whether "our tutors" are the subject: what they do since then, the firm does."""
    ours = sentence.starts_at(("our",), 0)
    return ours is not None and bool(
        sentence.starts_at(("staff", "people", "team", "trades", "firm", "firm_like"), ours[1])
    )


def _claimed_by_other(sentence: Sentence, since: Span, year: Quantity, not_founded: tuple[int, Span] | None) -> bool:
    """Say whether a take-over, a certificate or a move claims the year; not from another clause of a row of merits."""
    if not_founded is None or not_founded[0] > REACH:
        return False
    apart = sentence.clause(not_founded[1][0]) != sentence.clause(since[0])
    if sentence.has("i_subject") and sentence.ends_at(("self_employed",), since[0]):
        return False  # "Je suis une graphiste diplômée travaillant de manière indépendante depuis 2011"
    trade = not_founded[1] in sentence.spans("trade_event") and (apart or sentence.length <= TAGLINE)
    if trade and not not_founded[1][0] and sentence.length <= TAGLINE and not sentence.has("finite", "verb_other"):
        return False  # "Verhuizen in Breda sinds 1961"
    begin = we_do(sentence, year)
    if begin is not None and not_founded[1][0] >= begin and not_founded[1] in sentence.spans("trade_event"):
        return False  # "Al sinds 1970 verzorgen wij het onderhoud van elk pand"
    if trade and sentence.has("firm", "active") and not sentence.has("verb_other"):
        return False  # "Uw specialist in verbouwingen sinds 1990"
    own = sentence.near(("firm",), *since, 3, -1) or sentence.same_clause(("active",), since[0])
    return not (apart and own and not _opens(since))


def _opens(since: Span) -> bool:
    """Say whether the date opens the sentence, so that what it dates follows in the next clause."""
    return since[0] <= _FIRST


def _described(sentence: Sentence, at: int) -> bool:
    """Say whether the firm was named before: "X est une société de conseil, implantée à Lyon, depuis 2003"."""
    kinds = [span for span in sentence.spans("is_one") if span[1] < at]
    return any(sentence.within(("firm",), *span, -1, _NAMED) for span in kinds)


def _known_as(sentence: Sentence, since: Span) -> bool:
    """Read "Bismillah Sweets is a household name in Karachi since 1983", "has been a fixture of Main Street since"."""
    capitals = (
        not sentence.words.grammar.nouns_capital and capital(sentence, 0) and not sentence.has("he", "i", "first_name")
    )
    things = sentence.starts_at(("definite", "our", "article"), 0) is not None and not sentence.has("firm")
    return capitals and not things and any(0 <= since[0] - j <= _SAID for _, j in sentence.spans("pioneers"))
