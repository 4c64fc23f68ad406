"""Is one person of the firm the subject of the sentence, and is what lasts that person's work?"""

from functools import lru_cache

from research.claims import durations
from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.claims.tokens import tokenise

_FEW = 2  # years: one is a start
_FAMILY = 2  # capitals behind a given name, or behind "our founder"
_ASIDE = 8  # tokens of "Nora Visser, our bookkeeper,"
_ABOVE = 160  # characters before "She" in which she is named
_VERB = 8  # tokens from the verb to the years
_LINKS = frozenset({"van", "der", "de", "den", "ter", "ten", "von", "zu", "la", "le", "du", "di", "da", "'", "t"})
_OWN_FIRM = ("own_word", "self_employed", "found", "start", "joined", "managed", "story", "volunteers", "retires")


@lru_cache(maxsize=4)  # experience, age and founding ask the same of a sentence
def verb_of_one(sentence: Sentence) -> int | None:
    """Find where the verb stands behind a person that opens the sentence: "She", "Our founder Peter", "Dr Ann Hale"."""
    at = 0
    if sentence.starts_at(("one",), 0) == (0, 1):
        return 1 if _named_above(sentence) else None
    led = sentence.starts_at(("our", "definite"), 0)
    at = led[1] if led else 0
    noun = sentence.starts_at(("person_noun",), at)
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
        return None
    at = _behind_aside(sentence, at)
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word" or capital(sentence, at):
        return None
    return None if sentence.starts_at(("and", "genitive", "firm"), at) else at


def _named_above(sentence: Sentence) -> bool:
    """Say whether the one who is "she" was named right before; a firm is "elle" and "sie" too."""
    row = tokenise(sentence.text[max(0, sentence.start - _ABOVE) : sentence.start])
    marks = sentence.words.marks(row)
    if sentence.words.lang == "en":
        return True
    named = marks.any_of(("first_name", "person_noun", "person_title"))
    return named and (not marks.any_of(("firm",)) or marks.any_of(("first_name",)))


def _name_ends(sentence: Sentence, at: int, most: int) -> int:
    """Step over so many capitals and the links of a family name."""
    for _ in range(most):
        links = at
        while links < len(sentence.tokens) and links - at < _FAMILY and sentence.tokens[links].norm in _LINKS:
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
    if amount.measure is not Measure.YEARS or amount.value < _FEW or not sentence.has("one_works", "one_is"):
        return None
    lasting = durations.lasting(sentence, amount)
    verb = verb_of_one(sentence) if lasting else None
    if lasting is None or verb is None or sentence.clause(verb) != sentence.clause(amount.at):
        return None
    if not 0 <= amount.i - verb <= _VERB or sentence.has(*_OWN_FIRM) or _at_a_house(sentence, verb, lasting, amount):
        return None
    if sentence.near(("since_other", "other_event"), amount.i, amount.j, -1, 3):
        return None
    return lasting if _works(sentence, verb, amount) else None


def _works(sentence: Sentence, verb: int, amount: Quantity) -> bool:
    """Say whether the verb is work, or one is something or in the trade: "is al 15 jaar schilder", "est du métier"."""
    being = sentence.starts_at(("one_is",), verb)
    if being:
        what = sentence.starts_at(("indefinite",), being[1])
        place = what[1] if what else being[1]
        role = sentence.starts_at(("person_noun", "craftsman"), place) or sentence.starts_at(("person_noun",), amount.j)
        inside = sentence.starts_at(("in_the_work",), being[1]) or sentence.starts_at(("in_the_work",), amount.j)
        done = sentence.starts_at(("one_works",), being[1]) if sentence.words.lang == "en" and not what else None
        if done and sentence.starts_at(("definite",), done[1]):
            return False  # "Jack has been painting the house for two years"
        sector = sentence.words.lang == "de" and sentence.has("active", "work") and _ends_active(sentence)
        return bool(role or inside or done or sector)
    has = sentence.words.lang == "en"
    if has and sentence.tokens[verb].norm != "has":
        return False  # "Mrs Baker worked for thirty years as a teacher": that has ended
    work = sentence.starts_at(("one_works",), verb + has)
    return work is not None and sentence.tokens[verb + has].norm not in {"a", "an"}


def _ends_active(sentence: Sentence) -> bool:
    last = [token.norm for token in sentence.tokens[-2:]]
    return "tätig" in last or "aktiv" in last


def _at_a_house(sentence: Sentence, verb: int, lasting: Span, amount: Quantity) -> bool:
    """Say whether it is how long somebody has been with a house: "bij Veltman", "at our Leeds office", "bei uns"."""
    here = sentence.clause(verb)
    return any(
        not lasting[0] <= i < amount.j and sentence.clause(i) == here and i > verb
        for i, _ in sentence.spans("at_house")
    )
