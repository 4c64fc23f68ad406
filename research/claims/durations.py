"""What do experience and age share: is this number of years said of the firm, and does a word belong to it?"""

from research.claims.elsewhere import of_my_kin
from research.claims.found import Found
from research.claims.idle import awake
from research.claims.marks import Span
from research.claims.pagecode import back_over_noise, skip_noise
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.claims.we_do import we_do
from research.claims.worked_on import no_events, worked_on
from research.model import Kind, Relation

LONGEST_LIFE = 1500.0  # years: no firm is older
_STOPS = frozenset({".", ";", "!", "?", "("})
_NEXT_TO = 3  # tokens: "25 jaar ruime ervaring" is experience whatever else the sentence speaks of
_LONGEST_STUDY = 8  # years: nobody studies or learns a trade for longer
_ASKED = 5  # years of experience: an employer or a bank asks no more, a firm boasts of no fewer
_LAW = 9  # tokens between who demands and the years: "verlangte der Gesetzgeber bis vor wenigen Jahren noch"
_LABEL = 8  # words of a label with its value
_AROUND = 5  # tokens in which "garantie", "looptijd", "kinderen" claim the years
_EVENT = 6  # tokens between the years and a take-over, a move


def found(sentence: Sentence, amount: Quantity, kind: Kind, cue: Span, relation: Relation, as_of: str = "") -> Found:
    """Make the claim, quoted from its first to its last word."""
    i, j = min(cue[0], amount.i), max(cue[1], amount.j)
    start, end = sentence.tokens[i].start, sentence.tokens[j - 1].end
    quote = sentence.text[start:end]
    return Found(kind, amount.low, amount.high, relation, quote, start, end, sentence.words.lang, as_of)


def stands_for_else(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the years are those of a guarantee, a person, a house, a contract or somebody's employment."""
    if not 0 < amount.value <= LONGEST_LIFE or sentence.same_clause(("leisure", "guarantee_sentence"), amount.at):
        return True
    if _stayed(sentence, amount) or of_my_kin(sentence):
        return True
    if _of_a_place(sentence, amount):
        return True
    work = sentence.starts_at(("in_business",), amount.j) is not None  # "35 années d'engagement pour la biodiversité"
    other = follows(sentence, amount, ("duration_other",), 1)
    work = work or (other is not None and sentence.starts_at(("experience",), other[1]) is not None)
    work = work or (other is not None and other[0] in worked_on(sentence, amount))
    served = _of_those_served(sentence, amount)
    if other and not (served or work or _in_a_name(sentence, amount)):
        return True  # "10-year workmanship guarantee"
    if follows(sentence, amount, ("experience",), _NEXT_TO):
        return _demanded(sentence, amount) or sentence.ends_at(("part_of",), amount.i) is not None
    others = ("he", "first_name", "they_subject", "firms", "beneficiaries")  # "scheitern viele Betriebe"
    business = amount.value >= _ASKED and not sentence.has(*others)
    business = business and sentence.ends_at(("after",), amount.i) is not None  # "Nach 20 Jahren im Geschäft"
    business = business and follows(sentence, amount, ("in_business",), 1) is not None
    older = (not business and sentence.ends_at(("older", "part_of"), amount.i) is not None) or _of_that_age(
        sentence, amount
    )
    older = older or _listed(sentence, amount)
    if older or _demanded(sentence, amount):
        return True
    if leads(sentence, amount, ("experience_of",), 2):
        return False
    studied = amount.value <= _LONGEST_STUDY and sentence.near(("study",), amount.i, amount.j, _AROUND, _AROUND)
    if sentence.starts_at(("after_start",), amount.j):
        return studied  # "It's around a year since we opened"
    return studied or (_of_else(sentence, amount) and not served and not _in_a_name(sentence, amount))


def _of_else(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a guarantee, a child, a loan stands near the years, on which the firm does not work."""
    here, work = sentence.clause(amount.at), worked_on(sentence, amount)
    near = [(i, j) for i, j in awake(sentence, "duration_other") if i - amount.j <= _AROUND and amount.i - j <= _AROUND]
    given = {
        j for _, j in sentence.spans("we_subject") if sentence.starts_at(("no_person",), j)
    }  # "geven wij garantie"
    return any((i not in work or i in given) and here in {sentence.clause(i), sentence.clause(j - 1)} for i, j in near)


def _of_those_served(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether children or houses are only what lasts so long for: "Al 50 jaar helpen wij gezinnen met kinderen"."""
    if lasting(sentence, amount) is None or not sentence.has("we_subject", "our", "firm", "active"):
        return False
    served = sentence.spans("beneficiaries", "objects")
    begin = we_do(sentence, amount)
    others = sentence.spans("duration_other")
    near = [(i, j) for i, j in others if i - amount.j <= _AROUND and amount.i - j <= _AROUND]
    if begin is not None and all(i > begin for i, _ in near):
        return True  # "Al 40 jaar verkopen wij kachels met garantie"
    return bool(near) and all(span in served and span[0] >= amount.j for span in near)


def _in_a_name(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the word is part of a name: "For 26 years Hollin Tree Care has looked after"."""
    near = [i for i, j in sentence.spans("duration_other") if i - amount.j <= _AROUND and amount.i - j <= _AROUND]
    return not sentence.words.grammar.nouns_capital and all(
        capital(sentence, i) and i > amount.j and (capital(sentence, i - 1) or capital(sentence, i + 1)) for i in near
    )


def _stayed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether somebody stayed so long; not who "a rejoint l'équipe avec 15 ans d'expérience", nor "self-employed"."""
    if sentence.ends_at(("our",), amount.i) and follows(sentence, amount, ("jubilee",), 1):
        return False  # "Our 60th anniversary is a proud moment for all in our firm"
    here, label = sentence.clause(amount.at), sentence.length <= _LABEL  # "Expérience dans l'entreprise : 31 ans"
    words = (i for i, j in sentence.spans("tenure") if not (sentence.hyphened(i) or _served(sentence, amount, i, j)))
    words = (i for i in words if not (_our_clients(sentence, i) or _at_ours_you(sentence, i)))
    words = (i for i in words if not dated_apart(sentence, amount, i))
    stays = (i for i in words if label or sentence.clause(i) == here)
    brought = sentence.ends_at(("along", "bring", "have", "after"), amount.i) and follows(
        sentence, amount, ("experience",), _NEXT_TO
    )
    return next(stays, None) is not None and not brought


def dated_apart(sentence: Sentence, amount: Quantity, at: int) -> bool:
    """Say whether the stay has a year of its own: "Jane has been a vet for 15 years and joined us in 2019"."""
    then = next((j for i, j in sentence.spans("and") if amount.j <= i < at), None)
    return then is not None and any(other.measure is Measure.YEAR and other.i > then for other in sentence.amounts)


def _at_ours_you(sentence: Sentence, at: int) -> bool:
    """Say whether it is the reader who is with us: "Chez nous, vous profitez de 35 ans d'expérience"."""
    return at == 0 and sentence.starts_at(("at_ours",), 0) is not None and sentence.has("you_subject", "your")


def _our_clients(sentence: Sentence, at: int) -> bool:
    """Say whether it is we who act: "We have met the needs of our clients for 28 years"."""
    clients = sentence.starts_at(("clients",), at) and sentence.ends_at(("our",), at)
    return bool(clients) and sentence.starts_at(("we_subject",), 0) is not None


def _served(sentence: Sentence, amount: Quantity, i: int, j: int) -> bool:
    """Say whether a heading praises the service itself: "A century of service to the people of Bath"."""
    whom = sentence.starts_at(("range_to", "for_whom", "inside"), j) is not None
    if (
        i == amount.j
        and sentence.starts_at(("in_business",), i)
        and sentence.has("we_subject")
        and sentence.near(("celebrate",), amount.i, amount.j, 2, -1)
    ):
        return True  # "We have completed 40 years of service to the nation"
    return amount.i <= 1 and i == amount.j and whom and not sentence.has("finite", "he", "first_name", "kin", "with_us")


def _demanded(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is asked of somebody: "minimaal 2 jaar ervaring" at the head of a point, or so few years."""
    least = sentence.starts_at(("minimum",), amount.i) or sentence.ends_at(("minimum",), amount.i)
    least = least or next((span for span in sentence.spans("minimum") if 0 <= span[0] - amount.j <= _NEXT_TO), None)
    asked = least is not None and (sentence.has("needs") or not sentence.has("we"))
    told = sentence.has("we", "i", "he", "first_name")
    if amount.relation is Relation.RANGE and not told:
        return True  # "for owners with 1 to 5 years of experience"
    if sentence.has("you_subject") and sentence.has("needs") and not sentence.has("we", "i"):
        return True  # "You need 5+ years of experience"
    if not sentence.has("we_subject", "i_subject") and sentence.within(
        ("demanded",), amount.i, amount.j, _LAW, _NEXT_TO
    ):
        return True  # "The regulator asks for two years' experience"
    job = amount.value <= _ASKED and not sentence.has("we", "i", "he", "firm", "first_name")
    return (asked and (amount.i <= 1 or amount.value <= _ASKED)) or (job and sentence.has("as_job"))


def _of_a_place(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a building has the feast: "het 50-jarig bestaan van het bedrijfspand"."""
    feast = follows(sentence, amount, ("jubilee", "exist"), _NEXT_TO)
    place = feast is not None and any(
        0 <= i - feast[1] <= _AROUND for i, _ in sentence.spans("place", "other_event")
    )  # "anniversaire" is an event itself
    return place and feast is not None and sentence.starts_at(("genitive",), feast[1]) is not None


def _listed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is one of several examples: "a round number like 10, 15 or 20 years"."""
    near = [other for other in sentence.amounts if other.at < amount.at and amount.i - other.j <= _NEXT_TO]
    row = len(near) == 1 and near[0].measure in {Measure.COUNT, Measure.YEARS}
    return row and sentence.near(("enumerates",), near[0].i, near[0].j, _AROUND, -1)


def _of_that_age(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is the age of a person: "als 40-Jähriger", and not "als 100-jarig familiebedrijf"."""
    return sentence.ends_at(("as_a",), amount.i) is not None and sentence.starts_at(("firm",), amount.j) is None


def lasting(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the word that makes the years last until now: "al", "seit über", "depuis", "for over"."""
    return (
        sentence.ends_at(("lasting",), amount.i)
        or sentence.starts_at(("lasting",), amount.i)
        or sentence.starts_at(("lasting_after",), amount.j)
    )


def follows(sentence: Sentence, amount: Quantity, fields: tuple[str, ...], gap: int) -> Span | None:
    """Find the first word of the fields within `gap` tokens behind the years, when nothing parts them."""
    place = skip_noise(sentence.tokens, amount.j)
    near = (span for span in sentence.spans(*fields) if 0 <= span[0] - place <= gap)
    return next((span for span in near if not broken(sentence, range(place, span[0]))), None)


def leads(sentence: Sentence, amount: Quantity, fields: tuple[str, ...], gap: int) -> Span | None:
    """Find the word of the fields within `gap` tokens before the years, when nothing parts them."""
    at = back_over_noise(sentence.tokens, amount.i)
    near = (span for span in sentence.spans(*fields) if 0 <= at - span[1] <= gap)
    return next((span for span in near if not broken(sentence, range(span[1], at))), None)


def broken(sentence: Sentence, gap: range) -> bool:
    """Say whether something parts the years from a word: a stop, another number, a verb or preposition of its own."""
    if any(sentence.tokens[at].norm in _STOPS for at in gap) or any(amount.at in gap for amount in sentence.amounts):
        return True
    links = {i for i, _ in sentence.spans("links")}
    return any(i in gap and i not in links and not sentence.hyphened(i) for i, _ in sentence.spans("breaks"))


def event(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a take-over, a move or the like stands near the years; "Verhuizingen Jansen" is a trade."""
    events = [span for span in awake(sentence, "other_event") if span not in sentence.spans("trade_event")]
    events = [
        span
        for span in events
        if not (sentence.words.grammar.adjective_behind and sentence.ends_at(("firm",), span[0]))
    ]
    idle = no_events(sentence, amount) if events else frozenset()
    events = [span for span in events if not sentence.hyphened(span[0])]  # "btw-aangifte"
    return any(i - amount.j <= _EVENT and amount.i - j <= _EVENT and i not in idle for i, j in events)
