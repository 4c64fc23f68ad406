"""Are those whom a sentence counts by their trade shown as the people of the firm?"""

from research.claims.counted import unit_after
from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.model import Relation

_SERVES = 5  # tokens between those counted and what they do for the reader
_OPENS = 1  # tokens before a number that opens the sentence: "Onze 7 kappers"
_OURS = 3  # tokens between "in our" and the house: "in our small workshop"
_NAME = 5  # tokens of a name and its colon: "Traiteur Lepelrek:"
_HEADING = 3  # words: "Ons team", "L'équipe aujourd'hui"
_SAID = 10  # words: "We are a small, family-run studio in Bath."
_NOUNS = ("staff", "people", "trades")


def presented(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "7 instructeurs staan voor u klaar", "the 6 people behind", "Drei Handwerker, zusammen 45 Jahre Erfahrung"."""
    noun = unit_after(sentence, amount, _NOUNS) or _agents(sentence, amount)
    if noun is None or amount.relation is Relation.AT_MOST or unit_after(sentence, amount, ("clients",)):
        return None
    chosen = ("uses", "chose_before") if sentence.has("at_service") else ("uses", "chose_before", "helped")
    if sentence.has("we") and sentence.has(*chosen):
        return None  # "Plus de 150 dentistes nous font confiance"
    shown = (
        _at_service(sentence, amount, noun)
        or sentence.starts_at(("behind", "on_staff"), noun[1]) is not None
        or sentence.ends_at(("in_hands",), amount.i) is not None
        or _for_us(sentence, amount, noun)
        or _in_our_house(sentence, amount, noun)
        or _of_the_house(sentence, amount, noun)
        or _under_a_name(sentence, amount, noun)
        or _with_experience(sentence, amount, noun)
        or _at_the_named(sentence, amount)
        or _hands(sentence, amount, noun)
        or _behind_the_name(sentence, amount)
    )
    return noun if shown else None


def under_heading(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a line of its own above it names the team: "Équipe" over "15 personnes"."""
    lines = sentence.before.rstrip("\n").split("\n")
    heading = lines[-1].split() if sentence.before.endswith("\n") else []
    team = any("team" in sentence.words.fields_of(word.strip(":")) for word in heading)
    return amount.i == 0 and ((len(heading) <= _HEADING and team) or _after_we_are(sentence))


def _after_we_are(sentence: Sentence) -> bool:
    """Read "We are a small studio. Two photographers, one filmmaker, and a colourist": what follows says who."""
    said = sentence.before.rstrip()
    last = said[:-1].rpartition(".")[2].split() if said.endswith((".", ":")) else []
    known = [sentence.words.fields_of(word.strip(",.:")) for word in last]
    told = bool(known) and len(last) <= _SAID and ("we_subject" in known[0] or "we" in known[0])
    return told and any("small" in word for word in known) and any("firm" in word or "team" in word for word in known)


def _at_service(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "Sieben geprüfte Reitlehrer kümmern sich um Sie": those who open the sentence serve the reader."""
    if sentence.starts_at(("and",), noun[1]):
        return False  # "Quatre techniciens et une secrétaire vous accueillent"
    label = sentence.starts_at(("at_service",), 0)  # "À votre service : 7 conseillers"
    if label and label[1] == amount.i - 1 and sentence.tokens[amount.i - 1].norm == ":":
        return True
    comma = sentence.tokens[amount.i - 1].norm == "," and sentence.clause(amount.i) == 1
    if amount.i <= _OPENS and _does_for_you(sentence, noun):
        return True
    opens = amount.i <= _OPENS or (comma and not any(sentence.clause(i) == 0 for i, _ in sentence.spans("finite")))
    return opens and any(0 <= i - noun[1] <= _SERVES for i, _ in sentence.spans("at_service"))


def _does_for_you(sentence: Sentence, noun: Span) -> bool:
    """Read "Sept coachs diplômés vous encadrent": whatever it is that they do for the reader."""
    at = noun[1] + (sentence.starts_at(("status", "adjective"), noun[1]) is not None)
    you = sentence.starts_at(("you_subject",), at)
    return you is not None and sentence.starts_at(("they_do",), you[1]) is not None and not sentence.has("chose_before")


def _at_the_named(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Chez Technivap, ce sont 17 techniciens qui se relaient": at the firm by its name, before a comma."""
    at = None if sentence.words.grammar.nouns_capital else sentence.starts_at(("at_firm",), 0)
    named = at is not None and capital(sentence, at[1])
    comma = next((at for at in range(min(amount.i, _NAME + 1)) if sentence.tokens[at].norm == ","), None)
    return named and comma is not None and amount.i - comma <= _OURS and not sentence.has("first_name", "past")


def _agents(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find those who do something ("Drei Kletterer"), whatever it is, when their years of experience follow."""
    agents = sentence.starts_at(("agents",), amount.j)
    return agents if agents and amount.i == 0 and sentence.has("experience") else None


def _for_us(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "Über 150 Fahrer sind täglich für uns unterwegs"."""
    opens = amount.i <= _OPENS and sentence.starts_at(("anybody",), noun[0]) is None
    return opens and any(0 <= i - noun[1] <= _SERVES for i, _ in sentence.spans("for_us"))


def _in_our_house(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "in ons atelier vind je elf goudsmeden", "Our pharmacy has three pharmacists"."""
    colon = sentence.tokens[amount.i - 1].norm == ":" and amount.i > 0  # "Ons bureau: 6 mensen"
    if sentence.starts_at(("anybody",), noun[0]) and not colon:
        return False
    houses = sentence.spans("firm", "firm_like", "places")
    mine = [i for i, _ in houses if sentence.within(("our",), i, i, _OURS, -1) and not amount.i <= i < noun[1]]
    opens = any(i <= _OURS for i in mine) and sentence.near(("counts",), amount.i, amount.j, _OURS, -1)
    inside = any(sentence.ends_at(("inside",), i) for i, _ in sentence.spans("our"))
    return bool(mine) and (opens or inside or colon)


def _of_the_house(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "De zes dames van kapsalon Krulspeld": the people of the house that is named."""
    the = sentence.ends_at(("definite",), amount.i) == (0, 1)
    of = sentence.starts_at(("genitive",), noun[1])
    article = sentence.starts_at(("definite",), of[1]) if of else None
    house = sentence.starts_at(("firm",), article[1] if article else of[1]) if of else None
    return the and house is not None


def _under_a_name(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "Fahrschule Kupplung: 19 Fahrlehrer": behind the firm and a colon."""
    colon = amount.i > 1 and sentence.tokens[amount.i - 1].norm == ":"
    firm = any(i < amount.i for i, _ in sentence.spans("firm", "name"))
    return colon and firm and sentence.starts_at(("anybody",), noun[0]) is None


def _with_experience(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "Three craftsmen with 45 years of combined experience"."""
    following = next((other for other in sentence.amounts if other.at >= noun[1]), None)
    years = following is not None and following.measure is Measure.YEARS
    opens = amount.i == 0 or (amount.i <= _NAME and sentence.tokens[amount.i - 1].norm == ":")
    return opens and years and sentence.has("experience")


def _behind_the_name(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Achter Veldzicht staan 16 gedreven mensen": behind the name, or behind our firm."""
    behind = sentence.starts_at(("behind",), 0)
    if behind is None or amount.i > _NAME or sentence.has("he", "first_name", "past", "clients"):
        return False
    ours = sentence.starts_at(("our",), behind[1]) is not None or sentence.ends_at(("firm",), amount.i - 1) is not None
    return ours or (capital(sentence, behind[1]) and sentence.ends_at(("finite",), amount.i) is not None)


def _hands(sentence: Sentence, amount: Quantity, noun: Span) -> bool:
    """Read "Drie paar handen, één passie": hands or heads that open the sentence, and nothing is said of them."""
    counted = sentence.starts_at(("hands",), amount.j) is not None
    ended = noun[1] >= len(sentence.tokens) or sentence.tokens[noun[1]].kind in {"sign", "newline"}
    return amount.i == 0 and counted and ended
