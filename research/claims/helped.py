"""Do we say whom we serve, whoever they are, or that so many put their trust in us?"""

from research.claims.counted import unit_after
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.speaker import of_us
from research.claims.taglines import capital

_MANY = 20  # people or houses: fewer may be goods on a shelf
_BEHIND = 6  # tokens from the number to "among our clients"
_TRUST = 5  # tokens from the number to "trust": "400 small hotels who use"
_NAME = 4  # tokens of a name
_PROVIDED = 6  # tokens between "provides" and "for 16 schools"
_ADVERB = 2  # tokens between "Ltd" and the verb: a comma, an adverb
_NOT_SERVED = ("units", "things", "staff", "partner_noun", "volunteers", "tile_other")


def served_by_us(sentence: Sentence, amount: Quantity) -> bool:
    """Read "We support over 400 quilters", "Proudly coaching over 400 rowers", "Kestrel has helped 400 singers"."""
    verb = sentence.ends_at(("helped",), amount.i)
    if verb is None or not _so_many(sentence, amount):
        return False
    if sentence.ends_at(("along", "uses"), amount.i):
        return False  # "We work with 60 people from the council", "We chose 40"
    opens = verb[0] <= 1 and sentence.words.grammar.progressive and sentence.starts_at(("doing",), verb[0])
    return bool(opens) or of_us(sentence, verb)


def counted_as_clients(sentence: Sentence, amount: Quantity) -> bool:
    """Read "We count over 400 quilters among our clients", "More than 400 vets trust Kestrel", "Join 400 who use Kestrel"."""
    if not _so_many(sentence, amount):
        return False
    if sentence.near(("among_clients",), amount.i, amount.j, -1, _BEHIND):
        return sentence.has("we")
    joins = sentence.starts_at(("join_them",), 0) == (0, amount.i)
    if amount.i > 0 and not joins:
        return False
    fields = ("puts_trust_in", "uses") if joins else ("puts_trust_in",)
    verbs = [j for i, j in sentence.spans(*fields) if 0 < i - amount.j <= _TRUST]
    return any(_ends_in_a_name(sentence, at) for at in verbs)


def _ends_in_a_name(sentence: Sentence, at: int) -> bool:
    """Say whether a name stands there, and the clause ends or tells what for: "trust Kestrel Joinery for their doors"."""
    end = at
    while end < min(at + _NAME, len(sentence.tokens)) and capital(sentence, end):
        end += 1
    if end == at or (sentence.words.grammar.nouns_capital and sentence.ends_at(("any_article", "article"), at)):
        return False
    ended = end >= len(sentence.tokens) or sentence.tokens[end].kind in {"sign", "newline"}
    return ended or sentence.starts_at(("for_whom", "range_to", "along"), end) is not None


def provided_for(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Fernleigh Counselling Ltd currently provides a service for 16 schools"."""
    whom = sentence.ends_at(("for_whom", "range_to"), amount.i)
    served = unit_after(sentence, amount, ("beneficiaries", "clients")) if whom else None
    if whom is None or served is None or sentence.starts_at(("anybody",), served[0]):
        return False
    near = [span for span in sentence.spans("provides") if 0 < whom[0] - span[1] <= _PROVIDED]
    return any(of_us(sentence, span) or _behind_a_house(sentence, span[0]) for span in near)


def _behind_a_house(sentence: Sentence, at: int) -> bool:
    """Say whether the form of a firm stands right before the verb: "Ltd", "GmbH"."""
    return any(0 <= at - j <= _ADVERB for _, j in sentence.spans("name"))


def _so_many(sentence: Sentence, amount: Quantity) -> bool:
    worded = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind in {"word", "elided"}
    other = unit_after(sentence, amount, _NOT_SERVED)
    served = other is None or sentence.starts_at(("beneficiaries", "clients"), other[0]) is not None
    return worded and amount.value >= _MANY and served
