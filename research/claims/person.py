"""Is one person of the firm the subject of the sentence, and is what lasts that person's work?"""

from functools import lru_cache

from research.claims import durations
from research.claims.in_names import LINKS
from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.claims.tokens import tokenise

_FEW = 2  # years: one is a start
_ADJECTIVES = 2  # words between "our" and "gardener"
_FAMILY = 2  # capitals behind a given name, or behind "our founder"
_ASIDE = 8  # tokens of "Nora Visser, our bookkeeper,"
_ABOVE = 160  # characters before "She" in which she is named
_VERB = 8  # tokens from the verb to the years
_OWN_FIRM = (
    "own_word",
    "self_employed",
    "found",
    "start",
    "joined",
    "managed",
    "story",
    "volunteers",
    "retires",
    "leisure",
)


@lru_cache(maxsize=4)  # experience, age and founding ask the same of a sentence
def verb_of_one(sentence: Sentence) -> int | None:
    """Find where the verb stands behind a person that opens the sentence: "She", "Our founder Peter", "Dr Ann Hale"."""
    at = 0
    if sentence.starts_at(("one",), 0) == (0, 1):
        return 1 if named_above(sentence) else None
    led = sentence.starts_at(("our", "the_one"), 0)
    at = led[1] if led else 0
    noun = _noun(sentence, at) if led else sentence.starts_at(("person_rank",), at)
    if led and noun and not sentence.words.grammar.nouns_capital and capital(sentence, noun[0]):
        return None  # "The Carpenter has been building boats" is a firm; so is "Bakker Jansen bakt", without "our"
    title = None if led else sentence.starts_at(("person_title",), 0)
    if noun:
        at = _name_ends(sentence, noun[1], _FAMILY)
        if at == noun[1] and not led:
            return None  # "Carpenter for 20 years" has no verb
    elif title and not led:
        dot = title[1] < len(sentence.tokens) and sentence.tokens[title[1]].norm == "."
        at = _name_ends(sentence, title[1] + dot, _FAMILY + 1)
        if at == title[1] + dot:
            return None
    elif sentence.starts_at(("first_name",), at) and not led:
        at = _name_ends(sentence, at + 1, _FAMILY)
    else:
        return _unknown(sentence) if not led else None
    at = _behind_aside(sentence, at)
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word" or capital(sentence, at):
        return None
    return None if sentence.starts_at(("and", "genitive", "firm"), at) else at


def _noun(sentence: Sentence, at: int) -> Span | None:
    """Find what the person is, behind an adjective or two: "our senior gardener"."""
    for place in range(at, min(at + _ADJECTIVES + 1, len(sentence.tokens))):
        noun = sentence.starts_at(("person_noun",), place)
        if noun:
            return noun
        if sentence.tokens[place].kind != "word" or sentence.starts_at(("breaks", "firm", "genitive"), place):
            return None
    return None


def _unknown(sentence: Sentence) -> int | None:
    """Find the verb behind a name in no list: "Anouchka Vael, our florist, has", "Nora works as a joiner"."""
    at = _name_ends(sentence, 0, _FAMILY)
    if at == 0 or sentence.starts_at(("firm", "firm_like", "trades", "article", "we", "i", "breaks"), 0):
        return None
    comma = at < len(sentence.tokens) and sentence.tokens[at].norm == ","
    ours = sentence.starts_at(("our", "definite"), at + 1) if comma else None
    if ours and _noun(sentence, ours[1]):
        behind = _behind_aside(sentence, at)
        return behind if at < behind < len(sentence.tokens) else None
    return at if at < len(sentence.tokens) and _as_one(sentence, at) else None


def _as_one(sentence: Sentence, verb: int) -> bool:
    """Say whether one works "as a joiner", which no firm does."""
    if not sentence.starts_at(("one_works", "perfect"), verb):
        return False
    nouns = [i for i, _ in sentence.spans("person_noun") if i > verb]
    return any(sentence.near(("as_a",), i, i, 1, -1) or _been_a(sentence, i, verb) for i in nouns)


def _been_a(sentence: Sentence, noun: int, verb: int) -> bool:
    """Say whether it reads "has been a carpenter"."""
    being = sentence.starts_at(("one_is",), verb)
    a = sentence.starts_at(("any_article",), being[1]) if being else None
    return a is not None and a[1] == noun


def named_above(sentence: Sentence) -> bool:
    """Say whether the one who is "she" was named right before; a firm is "elle" and "sie" too."""
    row = tokenise(sentence.text[max(0, sentence.start - _ABOVE) : sentence.start])
    marks = sentence.words.marks(row)
    if not sentence.words.grammar.things_have_gender:
        return True
    named = marks.any_of(("first_name", "person_noun", "person_title"))
    return named and (not marks.any_of(("firm",)) or marks.any_of(("first_name",)))


def _name_ends(sentence: Sentence, at: int, most: int) -> int:
    """Step over so many capitals and the links of a family name."""
    for _ in range(most):
        links = at
        while links < len(sentence.tokens) and links - at < _FAMILY and sentence.tokens[links].norm in LINKS:
            links += 1
        if not capital(sentence, links):
            return at
        at = links + 1
    return at


def _behind_aside(sentence: Sentence, at: int) -> int:
    """Step over ", our bookkeeper," when it closes soon."""
    if at >= len(sentence.tokens) or sentence.tokens[at].norm not in {",", "("}:
        return at
    stop = min(at + _ASIDE, len(sentence.tokens))
    return next((end + 1 for end in range(at + 2, stop) if sentence.tokens[end].norm in {",", ")"}), at)


def at_work(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "The owner has practised law for 15 years", "Unser Gärtner Tom arbeitet seit 15 Jahren als Gärtner"."""
    if (
        amount.measure is not Measure.YEARS
        or amount.value < _FEW
        or not sentence.has("one_works", "one_is", "in_the_work", "as_a")
    ):
        return None
    lasting = durations.lasting(sentence, amount)
    if lasting and _i_as_one(sentence, amount):
        return lasting
    by_now = _by_now_i(sentence, amount) if lasting is None else None
    if by_now:
        return by_now
    if lasting is None or any(not durations.dated_apart(sentence, amount, i) for i, _ in sentence.spans(*_OWN_FIRM)):
        return None
    verb = _verb_before(sentence, amount)
    if verb is None or _at_a_house(sentence, verb, lasting, amount):
        return None
    if sentence.near(("since_other", "other_event"), amount.i, amount.j, -1, 3):
        return None
    return lasting if _works(sentence, verb, amount) else None


def _verb_before(sentence: Sentence, amount: Quantity) -> int | None:
    """Find the verb nearest before the years that has a person as its subject: the first, one behind "and" or "who"."""
    first = verb_of_one(sentence)
    verbs = [] if first is None else [first, *(j for i, j in sentence.spans("and") if i > first)]
    for _, j in sentence.spans("first_name") if sentence.has("relative") else ():
        comma = _name_ends(sentence, j, _FAMILY)
        who = sentence.starts_at(("relative",), comma + 1)
        if who and sentence.tokens[comma].norm == ",":
            verbs.append(who[1])
    here = sentence.clause(amount.at)
    near = [verb for verb in verbs if 0 <= amount.i - verb <= _VERB and sentence.clause(verb) == here]
    return max(near, default=None)


def _i_as_one(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Al 35 jaar werk ik als hovenier", "Ik sta al 12 jaar voor de klas"."""
    if sentence.starts_at(("in_the_work",), amount.j) and sentence.has("i_subject") and not sentence.has("we", "he"):
        return not sentence.has(*_OWN_FIRM)  # "Ik ben Sara en sta al 12 jaar voor de klas"
    works = sentence.starts_at(("active_i",), amount.j)
    me = sentence.starts_at(("i_subject",), works[1]) if works else None
    return me is not None and _as_what(sentence, me[1])


def _by_now_i(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Inmiddels werk ik ruim twintig jaar als ergonoom": what opens the sentence makes the years last."""
    lasting = sentence.starts_at(("lasting",), 0)
    works = sentence.starts_at(("active_i", "work_i"), lasting[1]) if lasting else None
    me = sentence.starts_at(("i_subject",), works[1]) if works else None
    told = me is not None and me[1] in {amount.i, amount.i - 1} and not sentence.has("we", "he")
    return lasting if told and _as_what(sentence, amount.j) else None


def _as_what(sentence: Sentence, at: int) -> bool:
    """Say whether "as" and what one is stand here, whatever it is called; not "als kok bij een hotel"."""
    role = sentence.starts_at(("as_a",), at)
    what = role[1] if role else len(sentence.tokens)
    if what >= len(sentence.tokens) or sentence.tokens[what].kind != "word" or sentence.has(*_OWN_FIRM):
        return False
    noun = sentence.starts_at(("person_noun",), what) or (what, what + 1)
    if sentence.starts_at(("definite", "our", "i", "volunteers", "junior"), what):
        return False
    house = sentence.starts_at(("at_house",), noun[1])
    return house is None or sentence.starts_at(("beneficiaries", "clients"), house[1]) is not None


def _works(sentence: Sentence, verb: int, amount: Quantity) -> bool:
    """Say whether the verb is work, or one is something or in the trade: "is al 15 jaar schilder", "est du métier"."""
    being = sentence.starts_at(("one_is",), verb)
    if being:
        what = sentence.starts_at(("indefinite",), being[1])
        place = what[1] if what else being[1]
        role = sentence.starts_at(("person_noun", "craftsman"), place) or sentence.starts_at(("person_noun",), amount.j)
        inside = sentence.starts_at(("in_the_work",), being[1]) or sentence.starts_at(("in_the_work",), amount.j)
        done = (
            sentence.starts_at(("one_works",), being[1])
            if sentence.words.grammar.perfect_goes_on and not what
            else None
        )
        if done and sentence.starts_at(("definite",), done[1]):
            return False  # "Jack has been painting the house for two years"
        sector = _ends_active(sentence)
        return bool(role or inside or done or sector)
    if sentence.starts_at(("in_the_work",), amount.j) and sentence.starts_at(("finite", "one_works"), verb):
        return True  # "staat al 8 jaar voor de klas", "zit al 20 jaar in het vak"
    has = sentence.words.grammar.perfect_goes_on
    if has and not sentence.starts_at(("one_has",), verb):
        return False  # "Mrs Baker worked for thirty years as a teacher": that has ended
    work = sentence.starts_at(("one_works",), verb + has)
    return work is not None and not sentence.starts_at(("any_article",), verb + has)


def _ends_active(sentence: Sentence) -> bool:
    last = len(sentence.tokens) - 2
    return any(i >= last for i, _ in sentence.spans("busy"))


def _at_a_house(sentence: Sentence, verb: int, lasting: Span, amount: Quantity) -> bool:
    """Say whether it is how long somebody has been with a house: "bij Veltman", "at our Leeds office", "bei uns"."""
    here = sentence.clause(verb)
    spans = (span for span in sentence.spans("at_house") if not sentence.starts_at(("in_the_work",), span[0]))
    near = (i for i, _ in spans if not durations.dated_apart(sentence, amount, i))
    return any(not lasting[0] <= i < amount.j and sentence.clause(i) == here and i > verb for i in near)


def worked_for(sentence: Sentence) -> bool:
    """Say whether others are named only as those somebody worked for: "8 years' experience for companies such as Noria"."""
    if not sentence.has("other_party") or not sentence.has("experience_of") or not sentence.has("worked"):
        return False
    led = (sentence.ends_at(("for_whom", "at_whom"), i) for i, _ in sentence.spans("other_party"))
    return all(led) and not sentence.has("law", "parent", "partner", "study_result", "asks")


def added_up(sentence: Sentence) -> bool:
    """Say whether people add up their years of experience: "Sie haben zusammen 40 Jahre Erfahrung"; no vacancy does."""
    if not sentence.has("summed") or not sentence.has("experience_of"):
        return False
    return any(
        sentence.ends_at(("summed",), amount.i) for amount in sentence.amounts if amount.measure is Measure.YEARS
    )


def joins_a_group(sentence: Sentence) -> bool:
    """Say whether we tell, after our own numbers, that we belong to a group: "Wij zijn met 60 en onderdeel van Engius"."""
    ours = sentence.has("we_subject") and not sentence.has("they_subject")
    last = max((amount.j for amount in sentence.amounts), default=len(sentence.tokens))
    return ours and all(i >= last and sentence.clause(i) > 0 for i, _ in sentence.spans("parent"))
