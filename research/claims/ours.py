"""Who does what lasts: our own people and firm, a firm by name, a family; or nobody, in a tagline without a verb?"""

from research.claims.marks import Span
from research.claims.owner import by_name
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_BESIDE = 2  # tokens between the years and "our": a verb, a comma, "all"
_ADJECTIVES = 3  # tokens between "our" and its noun
_OWN = ("staff", "people", "team", "trades", "firm", "kin", "partners")  # what acts for the firm
_PEOPLE = ("staff", "people", "trades")  # who may do something else since then: "fahren unsere Monteure elektrisch"
_SPEAKS = (*_OWN, "firm_like", "name", "story", "clients")  # what may stand for it, or is no plain thing
_TAGLINE = 16  # words of a line without a verb
_FAMILY = 3  # tokens between the family and the year
_NAME = 5  # tokens of a firm's name with what it does before it: "Carrosserie de la Marbrerie SA"
_NO_CLIENTS = ("he", "i", "first_name", "tenure", "have", "dwells", "is_one", "verb_other")  # who do not rely on us
_TITLED = 2  # capitals in a row that make a name


def speaks(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the firm does what lasts since that year, or for so many years, by whatever verb."""
    return (
        _our_own(sentence, amount)
        or _opens_with_firm(sentence, amount)
        or _then_the_firm(sentence, amount)
        or _family(sentence, amount)
        or _named(sentence, amount)
        or relied_on(sentence)
        or (sentence.has("runs_mine") and (my_own(sentence) or runs_one(sentence)))
        or _at_ours(sentence, amount)
        or our_calling(sentence, amount)
        or nominal(sentence, amount)
    )


def _beside(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the "our" that opens the sentence or stands beside the years, behind a verb or a comma."""
    places = [at for at in (0, 1) if at < amount.i]
    places += range(amount.j, min(amount.j + _BESIDE + 1, len(sentence.tokens)))
    free = (at for at in places if not sentence.ends_at(("inside", "along", "for_whom", "genitive", "from_places"), at))
    return next(filter(None, (sentence.starts_at(("our",), at) for at in free)), None)


def _our_own(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether our people or firm are the subject: "Seit 25 Jahren sind unsere Monteure", "our engineers have"."""
    our = _beside(sentence, amount)
    if our is None or sentence.has("he", "tenure", "sideline") or sentence.starts_at(("second",), our[1]):
        return False  # "Our newest shop has been open since 2021"
    if _by_customer(sentence, amount, our):
        return False
    nouns = range(our[1], min(our[1] + _ADJECTIVES, len(sentence.tokens)))
    firm = any(sentence.starts_at(("firm", "team"), at) for at in nouns)
    return firm or (sentence.has("active", "your") and any(sentence.starts_at(_OWN, at) for at in nouns))


def our_thing(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether some thing of ours is the subject: "Sinds 2012 rijden al onze bussen", "our prices have"."""
    our = _beside(sentence, amount)
    if our is None or sentence.has("we_subject", "i_subject", "same"):
        return False
    end = min(our[1] + _ADJECTIVES, len(sentence.tokens))
    nouns = range(our[1], end)
    if _by_customer(sentence, amount, our):
        return True
    names = not sentence.words.grammar.nouns_capital and any(capital(sentence, at) for at in nouns)
    firm = any(sentence.starts_at(("team", "firm"), at) for at in nouns) and sentence.words.grammar.perfect_goes_on
    idle = not (firm or sentence.has("active", "your")) and any(sentence.starts_at(_PEOPLE, at) for at in nouns)
    return idle or not (names or any(sentence.starts_at((*_SPEAKS, "calling"), at) for at in nouns))


def _by_customer(sentence: Sentence, amount: Quantity, our: Span) -> bool:
    """Say whether a customer tells whose firm it is: "Al 12 jaar onze vaste tandarts, nooit spijt van gehad"."""
    verb = sentence.has("finite", "have", "active")
    return our[0] == amount.j and not verb and not our_calling(sentence, amount)


def our_calling(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the years are those of our work: "Veilig vervoer is al ruim 30 jaar onze specialiteit"."""
    our = sentence.starts_at(("our",), amount.j)
    if our is None:
        return _calling_before(sentence, amount)
    return any(sentence.starts_at(("calling",), at) for at in range(our[1], min(our[1] + 2, len(sentence.tokens))))


def _calling_before(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Ons vak is riet, al 40 jaar lang": behind a comma stand the years and no verb."""
    here = sentence.clause(amount.at)
    apart = here > 0 and not any(sentence.clause(i) == here for i, _ in sentence.spans("finite", "verb_other"))
    ours = (i for i, _ in sentence.spans("calling") if sentence.clause(i) == here - 1)
    return apart and any(sentence.ends_at(("our",), i) or sentence.ends_at(("our",), i - 1) for i in ours)


def _opens_with_firm(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a firm's name opens the clause: "Carrosserie de la Marbrerie SA répare ... depuis 1969"."""
    if not capital(sentence, 0) or sentence.clause(0) != sentence.clause(amount.i) or sentence.has("he", "relative"):
        return False
    kinds = [j for i, j in sentence.spans("firm") if i == 0]
    named = any(capital(sentence, at) for j in kinds for at in range(j, min(j + _NAME, amount.i)))
    legal = any(0 < i < amount.i and i <= _NAME and capital(sentence, i) for i, _ in sentence.spans("name"))
    return legal or (named and not sentence.words.grammar.nouns_capital) or (bool(kinds) and capital(sentence, 1))


def _then_the_firm(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a firm by name follows the verb: "Sinds 1962 zorgt Slagerij Tielemans", "Al 30 jaar brengt Koor X"."""
    verb = amount.j
    if amount.i > 1 or not sentence.words.grammar.verb_second or verb + 2 >= len(sentence.tokens):
        return False
    the = sentence.starts_at(("definite",), verb + 1)
    at = the[1] if the else verb + 1
    firm = sentence.starts_at(("firm",), at)
    named = firm is not None and capital(sentence, at) and capital(sentence, firm[1])
    idle = sentence.starts_at(("have", "is_one", "verb_other", "since_other"), verb) is not None
    plain = sentence.tokens[verb].kind == "word" and not capital(sentence, verb) and not idle
    return named and plain and not sentence.has("place", "role", "certificate", "tenure", "other_event", "beside")


def _family(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a family by name does it: "Familie Timmermans runt sinds 2005", "The Timmins family have run"."""
    grammar = sentence.words.grammar
    name_first = not (grammar.adjective_behind or grammar.nouns_capital)
    for i, j in sentence.spans("family"):
        named = capital(sentence, j) or (name_first and i > 0 and capital(sentence, i - 1))
        if sentence.near(("inside",), i, j, _BESIDE, -1):
            continue  # "The Anchor has been in the Trewin family since 1947"
        if named and sentence.has("active") and not sentence.has("clients", "tenure"):
            return min(abs(amount.i - j), abs(i - amount.j)) <= _FAMILY + _NAME
    return False


def _named(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a name of several words acts: "Opérateur de tuyauterie, MONTUBE Industries intervient depuis"."""
    if sentence.words.grammar.nouns_capital or sentence.has("he"):
        return by_name(sentence) and sentence.has("active")
    persons = {i for i, _ in sentence.spans("first_name", "role")}
    for i, _ in sentence.spans("active", "have"):
        begin = i
        while begin and capital(sentence, begin - 1):
            begin -= 1
        if i - begin < _TITLED or i >= amount.j:
            continue
        if sentence.starts_at(("firm",), begin) or not any(begin <= at < i for at in persons):
            return True
    return False


def my_own(sentence: Sentence) -> bool:
    """Say whether one who says "I" runs a firm: "betreibe ich meine Praxis", "Ik run mijn eenmanszaak"; not "in my shop"."""
    if not sentence.has("i_subject"):
        return False
    places = [i for i, _ in sentence.spans("firm", "firm_like")]
    mine = (sentence.ends_at(("i",), i) for i in places)
    return any(
        my is not None
        and not sentence.starts_at(("i_subject",), my[0])
        and not sentence.ends_at(("inside", "genitive", "for_whom", "along", "from_places", "breaks"), my[0])
        for my in mine
    )


def runs_one(sentence: Sentence) -> bool:
    """Say whether one who says "I" runs some firm: "I have been running a small cattery"."""
    if not sentence.has("i_subject") or sentence.has("we", "he", "employed", "role", "tenure", "department"):
        return False
    for _, j in sentence.spans("runs_mine"):
        article = sentence.starts_at(("any_article",), j)
        if article and any(0 <= i - article[1] <= _ADJECTIVES for i, _ in sentence.spans("firm")):
            return True
    return False


def our_clients(sentence: Sentence) -> bool:
    """Say whether our clients are the subject, and something of ours is what they have: "Unsere Kunden schätzen unsere"."""
    ours = sentence.spans("our")
    clients = ours and not ours[0][0] and sentence.starts_at(("clients",), ours[0][1]) is not None
    return bool(clients) and len(ours) > 1 and not sentence.has(*_NO_CLIENTS)


def relied_on(sentence: Sentence) -> bool:
    """Say whether clients rely on us: "Eigentümer verlassen sich auf", "vinden klanten de weg naar onze showroom"."""
    if our_clients(sentence):
        return True
    if not sentence.has("rely") or sentence.has("he", "i"):
        return False
    ours = sentence.has("we", "firm")
    trusted = any(capital(sentence, j) for _, j in sentence.spans("rely"))
    us = sentence.has("rely_on_us")  # "nous font confiance"
    return (ours or trusted or us) and (us or not sentence.has("we_subject"))


def rely_on_others(sentence: Sentence) -> bool:
    """Say whether it is we who rely on somebody: "Seit 20 Jahren vertrauen wir auf Maschinen aus Solingen"."""
    return sentence.has("rely") and sentence.has("we_subject") and not sentence.has("rely_on_us")


def we_did(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "We have opened our kitchen and our hearts to our guests since 2003": what we did, and nothing else, since then."""
    we = [i for i, _ in sentence.spans("we_subject") if sentence.clause(i) == sentence.clause(since[0])]
    last = year.j >= len(sentence.tokens) or sentence.tokens[year.j].norm in {".", "!"}
    if not we or not last or not sentence.words.grammar.perfect_goes_on or since[0] - we[0] < _NAME:
        return False
    if not sentence.has("clients", "guests", "your"):
        return False
    return not sentence.has("he", "i", "first_name", "the_same", "along", "dwells", "has_done", "belongs", "negation")


def _at_ours(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it goes on at ours: "depuis 1974, chez nous, tout tourne autour du pain"."""
    opens = sentence.starts_at(("at_ours",), 0) is not None and sentence.has("you_subject", "your", "active")
    return (opens or any(abs(i - amount.j) <= _BESIDE + 1 for i, _ in sentence.spans("at_ours"))) and not sentence.has(
        "he", "first_name", "staff"
    )


def nominal(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is a line of nouns: "Construction et rénovation à Sherbrooke depuis 10 ans"."""
    others = ("finite", "verb_other", "he", "i", "first_name", "we_subject", "role", "relative", "they_subject")
    if sentence.has(*others) or sentence.length > _TAGLINE or amount.i == 0:
        return False
    ends = amount.j >= len(sentence.tokens) or sentence.tokens[amount.j].kind in {"sign", "newline"}
    opens = capital(sentence, 0) and not sentence.starts_at(("article", "our", "out_of", "inside", "after"), 0)
    return ends and opens and sentence.clause(amount.i) <= sentence.clause(len(sentence.tokens) - 1)
