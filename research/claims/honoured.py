"""Is a jubilee that of somebody who works in the firm: "das 10-jährige Firmenjubiläum von Anna", "Wir gratulieren Jens"?"""

from research.claims.marks import Span
from research.claims.owner import of_a_person
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence

_NEXT = 3  # tokens between the years and the feast
_WHOSE = 3  # tokens between the feast and whose it is: "von unserer lieben Kollegin"
_NAMES = 4  # tokens between "we congratulate" and the name
_SOMEBODY = ("first_name", "person_title", "staff", "person_noun")


def honoured(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the years of a jubilee are somebody's in the firm, or in a sentence that honours somebody."""
    feasts = [span for span in sentence.spans("jubilee") if 0 <= span[0] - amount.j <= _NEXT]
    if not feasts:
        return sentence.has("jubilee") and _congratulated(sentence)
    return _of_whom(sentence, feasts[0]) or _congratulated(sentence) or _kept_by(sentence, amount)


def _of_whom(sentence: Sentence, feast: Span) -> bool:
    """Read "Firmenjubiläum von Anna Huber", "the 25th anniversary of our colleague"; not "von Schreinerei Anna"."""
    of = sentence.starts_at(("genitive", "our"), feast[1])
    if of is None:
        return False
    window = range(of[1], min(of[1] + _WHOSE, len(sentence.tokens)))
    firm = any(sentence.starts_at(("firm", "firm_like", "team", "name"), at) for at in window)
    return not firm and any(sentence.starts_at(_SOMEBODY, at) for at in window)


def _congratulated(sentence: Sentence) -> bool:
    """Read "Wir gratulieren Jens zum 10-jährigen Betriebsjubiläum", "der Bäckerei Lang zum 100-jährigen"."""
    names = [i for i, _ in sentence.spans("first_name", "person_title")]
    names += [i for i, _ in sentence.spans("firm") if sentence.ends_at(("article",), i)]
    return any(0 <= i - j <= _NAMES for _, j in sentence.spans("congratulates") for i in names)


def _kept_by(sentence: Sentence, amount: Quantity) -> bool:
    """Read "feierte Monika Schaller ihr 25-jähriges Firmenjubiläum"."""
    return sentence.ends_at(("his", "their", "their_own"), amount.i) is not None and of_a_person(sentence)
