"""How many years has one person of the firm done the work, when nobody says "experience"?"""

from research.claims import durations
from research.claims.idle import awake
from research.claims.marks import Span
from research.claims.ours import my_own
from research.claims.owner import by_somebody, introduced, of_a_person, on_a_card, profession
from research.claims.person import named_above, verb_of_one
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_NEAR = 6  # tokens in which a role or an event claims the years
_FEW = 2  # years: one is a start
_BEGUN = 5  # years since one began: fewer are a change of course
_I = 8  # tokens between "I" and the years: "I have been a dog groomer for 12 years"
_FIRST = 2  # tokens before the name of the one the sentence is about: "Onze Jan", "Dr. Marieke"
_OURS = 4  # the same behind "our": "Our senior head chef Marco"
_STILL = 8  # tokens between the years and "I still"
_CALLED = 2  # tokens of a name: "Jan Peeters is"
_APPOSED = 6  # tokens of what stands before the name: "Professeure de yoga à domicile depuis"
_COUNTER = 1  # tokens between the years and "under her belt"


def of_one(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read years that one person has worked: "seit 30 Jahren bin ich tätig", "Jan Peeters, al 15 jaar schrijnwerker"."""
    return _lasting(sentence, amount) or _on_the_counter(sentence, amount) or _begun(sentence, amount)


def _lasting(sentence: Sentence, amount: Quantity) -> Span | None:
    lasting = durations.lasting(sentence, amount)
    if not lasting or amount.value < _FEW or sentence.near(("since_other", "beside"), amount.i, amount.j, 5, 5):
        return None
    if _then_named(sentence, amount) or _who(sentence, amount):
        return lasting
    if _else_near(sentence, amount) or sentence.same_clause(("we",), amount.at):
        return None
    if sentence.within(("after",), amount.i, amount.j, 6, 3) or sentence.has("managed"):
        return None
    if sentence.ends_at(("those",), amount.i) or (
        sentence.ends_at(("ago_before",), amount.i) and sentence.has("found")
    ):
        return None  # "It has been an incredible decade at Little Acorns"
    if sentence.has("firm") and sentence.near(("exist",), amount.i, amount.j, 6, 3):
        return None  # "Ondertussen bestaat mijn bedrijf meer dan tien jaar en heb ik ..."
    if not sentence.words.grammar.perfect_goes_on and sentence.near(("worked",), amount.i, amount.j, 3, -1):
        return None  # "Marcin arbeitete über 18 Jahre in der Gastronomie": that was elsewhere
    if introduced(sentence, amount.i) or on_a_card(sentence) or _in_a_trade(sentence, amount):
        return lasting
    if sentence.words.grammar.perfect_goes_on and not sentence.has("perfect"):
        return None  # "For 30 years I practised in North Shields": that has ended
    self_told = sentence.within(("i_subject",), amount.i, amount.j, _I, 4) and not sentence.has("he")
    self_told = self_told and not (sentence.has("runs_mine") and my_own(sentence))  # "betreibe ich meine Praxis"
    self_told = self_told and not sentence.near(("relative",), amount.i, amount.j, 3, -1)  # "cette série qui existe"
    self_told = self_told or profession(sentence)
    works = sentence.has("active", "active_i", "firm", "experience") or _is_one(sentence, amount)
    founder = by_somebody(sentence, amount.i) and not _lives_there(sentence, amount)
    return lasting if works and (self_told or founder or _named(sentence)) else None


def _else_near(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a role or an event stands near the years that does something: not "de formation"."""
    return any(
        i - amount.j <= _NEAR and amount.i - j <= _NEAR and not _later(sentence, amount, i)
        for i, j in awake(sentence, "other_event", "role")
    )


def _later(sentence: Sentence, amount: Quantity, at: int) -> bool:
    """Say whether it follows the aside of one by name: "Yvan, électricien depuis 18 ans, dirige nos chantiers"."""
    return sentence.clause(at) > sentence.clause(amount.at) and introduced(sentence, amount.i)


def _lives_there(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is how long somebody has lived somewhere: "fondée par X, un Breton installé au Québec depuis 30 ans"."""
    return sentence.near(("finished", "seated", "since_other"), amount.i, amount.j, _I + 1, -1)


def _begun(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "J'ai commencé l'esthétique il y a plus de 20 ans": what one has done since then, and no firm."""
    back = sentence.ends_at(("ago_before",), amount.i)
    if back is None or amount.value < _BEGUN or not sentence.same_clause(("i_subject",), back[0]):
        return None
    others = ("firm", "self_employed", "own_word", "found", "we", "he", "employed", "joined", "leisure", "story")
    began = any(0 <= back[0] - j <= _I for _, j in sentence.spans("start")) or sentence.starts_at(("start",), amount.j)
    return back if began and not any(sentence.same_clause((other,), back[0]) for other in others) else None


def _named(sentence: Sentence) -> bool:
    """Say whether the sentence begins with a person's name: the years are that person's."""
    ours = sentence.starts_at(("our",), 0) is not None and not sentence.has("we_subject")
    first = _OURS if ours else _FIRST  # "Our head chef Marco has been cooking"
    return (ours or of_a_person(sentence)) and any(i <= first for i, _ in sentence.spans("first_name"))


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
    if comma is None or not plain:
        return False
    verb = sentence.words.grammar.verb_second and sentence.starts_at(("counts", "finite", "one_works"), comma + 1)
    at = comma + (2 if verb else 1)
    it = sentence.words.grammar.things_have_gender and sentence.starts_at(("since", "lasting"), 0) is not None
    he = sentence.starts_at(("he",), at) is not None and (not it or named_above(sentence))  # "Depuis 55 ans, elle"
    named = he or sentence.starts_at(("first_name",), at) is not None
    return named or _by_full_name(sentence, comma + 1)


def _by_full_name(sentence: Sentence, at: int) -> bool:
    """Read ", verfügt Yasar Alkac über umfassende Erfahrung": a verb and a name of two, where experience is told of."""
    if not sentence.words.grammar.verb_second or not sentence.has("experience") or capital(sentence, at):
        return False
    firms = [i for i, _ in sentence.spans("firm", "name", "firm_like")]
    named = range(at + 1, at + 1 + _CALLED)
    return all(capital(sentence, place) for place in named) and not any(place in named for place in firms)


def _is_one(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Noémie est sage-femme depuis 14 ans": a name, the verb, and what that person is."""
    name = sentence.starts_at(("first_name",), 0)
    at = next((at for at in range(name[1], amount.i) if sentence.starts_at(("now_is",), at)), None) if name else None
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
    one = one or verb_of_one(sentence) is not None  # "Our head chef has 12 years under his belt"
    return counter if counter and one else None


def alone(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether one is self-employed so long, and no trade is named: "Ik ben al 25 jaar zelfstandig ondernemer"."""
    if on_my_own(sentence, amount) is None:
        return False
    for i, j in sentence.spans("self_employed"):
        before = sentence.tokens[i - 1] if i else None
        bare = before is None or sentence.covered(("finite", "lasting", "year_unit"), i - 1)
        behind = sentence.tokens[j] if j < len(sentence.tokens) else None
        last = behind is None or behind.kind in {"sign", "newline"} or sentence.starts_at(("own_boss",), j) is not None
        if bare and (last or (j <= amount.i and sentence.starts_at(("lasting", "at_least", "about"), j) is not None)):
            return True
    return False


def on_my_own(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "I have been self-employed for over 3 years": so long does the business of one person exist."""
    lasting = durations.lasting(sentence, amount)
    now = sentence.has("perfect") if sentence.words.grammar.perfect_goes_on else not sentence.has("past", "employed")
    mine = lasting and now and sentence.within(("i_subject",), amount.i, amount.j, 8, 3)
    near = mine and sentence.near(("self_employed",), amount.i, amount.j, 3, 6)
    return lasting if near and not sentence.has("he", "past", "your", "older", "after") else None
