"""Which words tell only what the firm works on: "Seit 30 Jahren betreuen wir Kinder", "von der Skizze bis zur Übergabe"?

Such words decide nothing: a take-over, a hall, a child, a guarantee that is the object of the work is no event and has
no years of its own.
"""

from functools import lru_cache

from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_NAME = 5  # tokens of a firm's name: "die Brandl & Söhne GmbH"
_OBJECT = 6  # tokens between "wir fertigen" and "seit 1990"
_FIRST = 2  # tokens before the number of "Mit unseren 12 Mitarbeitern beraten wir"
_ADJECTIVES = 2  # words between an article and its noun
_DATING = ("since", "lasting", "in_year", "month", "at_least", "about", "already")
_IDLE = (
    "have",
    "is_one",
    "verb_other",
    "we_are",
    "passive",
    "dwells",
    "has_done",
    "owns",
    "rely",
    "since_other",
)  # no work is done
_HOUSE = ("firm", "name", "team")
_TIMES = frozenset({Measure.YEAR, Measure.YEARS, Measure.PERIOD})


@lru_cache(maxsize=8)  # several rules ask the same of a date
def worked_on(sentence: Sentence, amount: Quantity) -> range:
    """Give the tokens behind "Seit 1990 betreuen wir", "Die X GmbH reinigt seit 1990": the firm works on what is there."""
    begin = _begins(sentence, amount) if sentence.words.grammar.verb_second else None
    if begin is None:
        return range(0)
    others = [other.i for other in sentence.amounts if other.measure in _TIMES and other.i >= begin and other != amount]
    told = [i for i, _ in sentence.spans("we_subject", "since") if i > begin]
    return range(begin, min([len(sentence.tokens), *others, *told]))


@lru_cache(maxsize=8)
def no_events(sentence: Sentence, amount: Quantity) -> frozenset[int]:
    """Give where words of an event or a role stand that is only worked on, or how far the work goes, at that date."""
    words = sentence.spans("other_event", "since_other", "role", "found_other", "certificate")
    here = sentence.clause(amount.at)
    work = worked_on(sentence, amount) if words else range(0)
    choice = sentence.starts_at(("whether",), 0) is not None  # "Ob Erweiterung oder Neubau – seit 1990 ..."
    return frozenset(
        i
        for i, _ in words
        if (i in work and _noun(sentence, i))
        or _with_a_seat(sentence, i, amount)
        or (sentence.clause(i) < here and (choice or sentence.ends_at(("up_to",), i) is not None))
    )


def _with_a_seat(sentence: Sentence, at: int, amount: Quantity) -> bool:
    """Read "Wir sind ein Betrieb mit Sitz in Kassel und fertigen seit 1973": the date is that of the next verb."""
    led = at < amount.i and sentence.ends_at(("along",), at) is not None
    return led and any(at < j < amount.i and _does(sentence, j) for _, j in sentence.spans("and"))


def then_does(sentence: Sentence, begin: int, end: int) -> bool:
    """Say whether the firm does something in between, to what stands behind: "und beliefern Kunden", "betreuen wir"."""
    said = sentence.spans("active", "helped", "serves", "supplies", "gives")
    verbs = (i for i, j in said if begin <= i < end and j - i == 1)
    return any(
        _does(sentence, i) and (_led(sentence, i, begin) or sentence.starts_at(("we_subject",), i + 1)) for i in verbs
    )


def _led(sentence: Sentence, verb: int, begin: int) -> bool:
    """Say whether the verb stands right behind the noun, or goes on with "and"."""
    return verb == begin or sentence.ends_at(("and",), verb) is not None


def opens_with(sentence: Sentence, amount: Quantity, noun: int) -> bool:
    """Read "Mit 12 Mitarbeitern fertigen wir", "With 12 staff, we": they are ours, whatever follows."""
    if (
        amount.i > _FIRST
        or not sentence.ends_at(("along", "from_places", "inside"), amount.i)
        or noun >= len(sentence.tokens)
    ):
        return False
    if not sentence.words.grammar.verb_second:
        return sentence.tokens[noun].norm == "," and sentence.starts_at(("we_subject",), noun + 1) is not None
    return _does(sentence, noun) and sentence.starts_at(("we_subject",), noun + 1) is not None


def _begins(sentence: Sentence, amount: Quantity) -> int | None:
    """Find where what is worked on begins, when we or the firm are the subject of a verb of doing."""
    date = amount.i
    while date and sentence.tokens[date - 1].kind == "word" and sentence.covered(_DATING, date - 1):
        date -= 1
    return _behind_subject(sentence, amount.j) or _behind_verb(sentence, date, amount)


def _does(sentence: Sentence, at: int) -> bool:
    """Say whether a verb of doing stands there, whichever: a small word that is none of those of being and having."""
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word" or capital(sentence, at):
        return False
    return not sentence.starts_at(_IDLE, at) and not sentence.starts_at(("and", "article", "inside"), at)


def _behind_subject(sentence: Sentence, verb: int) -> int | None:
    """Read "[Seit 1990] reinigen wir", "reinigt die Brandl GmbH": the verb, and behind it who does it."""
    if not _does(sentence, verb):
        return None
    we = sentence.starts_at(("we_subject",), verb + 1)
    if we:
        return we[1]
    the = sentence.starts_at(("our", "definite"), verb + 1)
    at = the[1] if the else verb + 1
    end = at
    last = min(at + _NAME, len(sentence.tokens))
    while end < last and (capital(sentence, end) or (end > at and sentence.tokens[end].norm == "&")):
        end += 1
    house = ("name",) if the is None else _HOUSE
    return max((j for i, j in sentence.spans(*house) if at <= i < end), default=None)


def _behind_verb(sentence: Sentence, date: int, amount: Quantity) -> int | None:
    """Read "Wir reinigen seit 1990", "Wir reinigen Hallen seit 1990", "Unser Betrieb reinigt [seit 1990]"."""
    for _, j in sentence.spans("we_subject"):
        if 0 < date - j <= _OBJECT and sentence.clause(j) == sentence.clause(amount.at) and _does(sentence, j):
            return j + 1
    verb = date - 1
    if verb < 1 or not _does(sentence, verb):
        return None
    house = sentence.ends_at(_HOUSE, verb) or (
        sentence.ends_at(_HOUSE, verb - 1) if capital(sentence, verb - 1) else None
    )
    return amount.j if house and house[0] <= _NAME else _busy(sentence, amount)


def _busy(sentence: Sentence, amount: Quantity) -> int | None:
    """Read "Unser Unternehmen ist seit 30 Jahren in der Wartung tätig"."""
    if sentence.has("i_subject", "he", "first_name") or not sentence.has("we", "firm"):
        return None
    busy = (i for i, _ in sentence.spans("busy", "specialised") if i > amount.j)
    return amount.j if any(sentence.clause(i) == sentence.clause(amount.at) for i in busy) else None


def _noun(sentence: Sentence, at: int) -> bool:
    """Say whether a noun without an article stands there: "Umzüge", "bei der Übergabe", and not "die Filiale in Ulm"."""
    if not capital(sentence, at) or not sentence.words.grammar.nouns_capital:
        return False
    begin = at
    for _ in range(_ADJECTIVES):
        if sentence.ends_at(("article", "our", "i", "works_at"), begin):
            break
        begin -= begin > 0 and sentence.tokens[begin - 1].kind == "word" and not capital(sentence, begin - 1)
    led = sentence.ends_at(("works_at",), begin)
    return led is not None or sentence.ends_at(("article", "our", "i", "his", "their"), begin) is None
