"""How many years has one person of the firm done the work, when nobody says "experience"?"""

from research.claims import durations
from research.claims.marks import Span
from research.claims.ours import my_own
from research.claims.owner import by_somebody, introduced, of_a_person, on_a_card, profession
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_FEW = 2  # years: one is a start
_I = 8  # tokens between "I" and the years: "I have been a dog groomer for 12 years"
_FIRST = 2  # tokens before the name of the one the sentence is about: "Onze Jan", "Dr. Marieke"
_STILL = 8  # tokens between the years and "I still"
_CALLED = 2  # tokens of a name: "Jan Peeters is"
_IS = frozenset({"is", "est", "ist"})
_APPOSED = 6  # tokens of what stands before the name: "Professeure de yoga à domicile depuis"
_COUNTER = 1  # tokens between the years and "under her belt"


def of_one(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read years that one person has worked: "seit 30 Jahren bin ich tätig", "Jan Peeters, al 15 jaar schrijnwerker"."""
    return _lasting(sentence, amount) or _on_the_counter(sentence, amount)


def _lasting(sentence: Sentence, amount: Quantity) -> Span | None:
    lasting = durations.lasting(sentence, amount)
    if not lasting or amount.value < _FEW or sentence.near(("since_other", "beside"), amount.i, amount.j, 5, 5):
        return None
    if _then_named(sentence, amount) or _who(sentence, amount):
        return lasting
    if sentence.within(("other_event", "role"), amount.i, amount.j, 6, 6) or sentence.same_clause(("we",), amount.at):
        return None
    if sentence.within(("after",), amount.i, amount.j, 6, 3):
        return None
    if sentence.ends_at(("those",), amount.i):
        return None  # "It has been an incredible decade at Little Acorns"
    if sentence.has("firm") and sentence.near(("exist",), amount.i, amount.j, 6, 3):
        return None  # "Ondertussen bestaat mijn bedrijf meer dan tien jaar en heb ik ..."
    if sentence.words.lang in {"nl", "de"} and sentence.near(("worked",), amount.i, amount.j, 3, -1):
        return None  # "Marcin arbeitete über 18 Jahre in der Gastronomie": that was elsewhere
    if introduced(sentence, amount.i) or on_a_card(sentence) or _in_a_trade(sentence, amount):
        return lasting
    if sentence.words.lang == "en" and not sentence.has("perfect"):
        return None  # "For 30 years I practised in North Shields": that has ended
    self_told = sentence.within(("i_subject",), amount.i, amount.j, _I, 4) and not sentence.has("he")
    self_told = self_told and not (sentence.has("runs_mine") and my_own(sentence))  # "betreibe ich meine Praxis"
    self_told = self_told and not sentence.near(("relative",), amount.i, amount.j, 3, -1)  # "cette série qui existe"
    self_told = self_told or profession(sentence)
    works = sentence.has("active", "active_i", "firm", "experience") or _is_one(sentence, amount)
    return lasting if works and (self_told or by_somebody(sentence, amount.i) or _named(sentence)) else None


def _named(sentence: Sentence) -> bool:
    """Say whether the sentence begins with a person's name: the years are that person's."""
    return of_a_person(sentence) and any(i <= _FIRST for i, _ in sentence.spans("first_name"))


def _in_a_trade(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Mark is al 22 jaar werkzaam in de installatietechniek": a person's name, and a sector behind the work."""
    names = [j for i, j in sentence.spans("first_name") if i <= _FIRST]
    works = sentence.starts_at(("active", "in_business", "work"), amount.j)
    sector = works and sentence.starts_at(("inside",), works[1])
    firm = any(i < amount.i for i, _ in sentence.spans("firm", "name"))
    if not names or not sector or firm or sentence.has("we"):
        return False
    named = range(names[0], min(names[0] + _CALLED + 1, amount.i))
    return sum(capital(sentence, at) for at in named) < _CALLED  # a longer name is that of a firm


def _then_named(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Praticienne depuis 30 ans, Anaïs reçoit": the name follows what is told of it."""
    opens = amount.i <= _APPOSED and not sentence.has("firm_like", "we")
    commas = (at for at in range(amount.j, len(sentence.tokens)) if sentence.tokens[at].norm == ",")
    comma = next(commas, None) if opens else None
    plain = comma is not None and not any(i < comma for i, _ in sentence.spans("finite"))
    named = comma is not None and sentence.starts_at(("first_name", "he"), comma + 1) is not None
    return plain and (named or (comma is not None and _by_full_name(sentence, comma + 1)))


def _by_full_name(sentence: Sentence, at: int) -> bool:
    """Read ", verfügt Yasar Alkac über umfassende Erfahrung": a verb and a name of two, where experience is told of."""
    if sentence.words.lang not in {"nl", "de"} or not sentence.has("experience") or capital(sentence, at):
        return False
    firms = [i for i, _ in sentence.spans("firm", "name", "firm_like")]
    named = range(at + 1, at + 1 + _CALLED)
    return all(capital(sentence, place) for place in named) and not any(place in named for place in firms)


def _is_one(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Noémie est sage-femme depuis 14 ans": a name, the verb, and what that person is."""
    name = sentence.starts_at(("first_name",), 0)
    at = next((at for at in range(name[1], amount.i) if sentence.tokens[at].norm in _IS), None) if name else None
    return at is not None and at <= _CALLED


def _who(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Seit bald 18 Jahren backt Theo unser Brot": the name stands behind the verb."""
    verb = sentence.starts_at(("active", "active_i"), amount.j)
    return amount.i <= _FIRST and verb is not None and sentence.starts_at(("first_name",), verb[1]) is not None


def still(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "After 26 years I still love working with my hands"."""
    after = sentence.ends_at(("after",), amount.i)
    years = amount.measure is Measure.YEARS and amount.value >= _FEW
    told = after and years and not sentence.has("we", "he", "employed")
    still = told and sentence.within(("still",), amount.i, amount.j, -1, _STILL)
    return after if still and sentence.within(("i_subject",), amount.i, amount.j, -1, _STILL) else None


def _on_the_counter(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "a yoga teacher with twelve years under her belt"; on the counter of the firm they are its age."""
    counter = durations.follows(sentence, amount, ("on_counter",), _COUNTER)
    one = sentence.has("i", "he", "first_name") and not sentence.has("we")
    return counter if counter and one else None
