"""Do we say that we have done so much, whatever the verb and whatever the noun that is counted?"""

from research.claims.counted import unit_after
from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.speaker import of_us

_MANY = 20  # of whatever was done: fewer are what the page shows
_ADVERBS = 2  # tokens between "have" and what was done: "have already successfully"
_GAP = 4  # tokens between the number and a verb that comes last
_LINE = 8  # words of a line without a verb of its own
_NOUN = 4  # tokens from the number to what was done: "400 vintage sash windows restored"
_NO_RECORD = ("units", "staff", "partners", "partner_noun", "volunteers", "tile_other")
_NO_DEED = ("undone", "tile_undone")
_SPOKEN = ("finite", "we", "i", "he", "your", "their", "relative")


def done_by_us(sentence: Sentence, amount: Quantity) -> bool:
    """Read "We have restrung over 400 harps", "Our team has rehung 300 doors", "Having relaid 200 lawns, we know"."""
    if not sentence.has("have_done") or not _countable(sentence, amount):
        return False
    verb = _deed(sentence, amount)
    have = _have(sentence, min(verb[0], amount.i)) if verb else None
    if verb is None or have is None or sentence.starts_at(_NO_DEED, verb[0]):
        return False
    return of_us(sentence, have)


def done_on_a_line(sentence: Sentence, amount: Quantity) -> bool:
    """Read "400+ harps restrung" and "With over 400 harps restrung, we know": what was done ends the line or clause."""
    if not sentence.has("tile_done") or not _countable(sentence, amount):
        return False
    deed = next((span for span in sentence.spans("tile_done") if 0 < span[0] - amount.j <= _NOUN), None)
    if deed is None or sentence.starts_at(_NO_DEED, deed[0]) or _parted(sentence, amount.j, deed[0]):
        return False
    along = sentence.starts_at(("along",), 0) is not None and amount.i <= 1  # "with over" may bind the number
    comma = deed[1] < len(sentence.tokens) and sentence.tokens[deed[1]].norm == ","
    if along and comma:
        return sentence.has("we_subject", "i_subject", "our")
    alone = amount.i == 0 and sentence.length <= _LINE and not sentence.has(*_SPOKEN)
    return alone and (_closes(sentence, deed[1]) or sentence.starts_at(("to_date",), deed[1]) is not None)


def _parted(sentence: Sentence, i: int, j: int) -> bool:
    return any(i <= at < j for at, _ in sentence.spans("breaks"))


def _countable(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether so many of something are counted that may be work: no miles, no reviews, no staff."""
    worded = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind in {"word", "elided"}
    many = worded and amount.value >= _MANY and unit_after(sentence, amount, _NO_RECORD) is None
    return many and not of_one_year(sentence)


def of_one_year(sentence: Sentence) -> bool:
    """Say whether it is the work of one year: "In 2023 hebben wij 85 warmtepompen geplaatst"."""
    years = any(other.measure is Measure.YEAR for other in sentence.amounts)
    return years and not sentence.has("since", "found")


def _deed(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the participle right before the number, or, where the verb comes last, at the end of its clause."""
    verb = sentence.ends_at(("tile_done", "finished"), amount.i)
    if verb or not sentence.words.grammar.verb_last:
        return verb
    last = (span for span in sentence.spans("tile_done", "finished") if 0 < span[0] - amount.j <= _GAP)
    return next((span for span in last if _closes(sentence, span[1])), None)


def _closes(sentence: Sentence, at: int) -> bool:
    return at >= len(sentence.tokens) or sentence.tokens[at].kind in {"sign", "newline"}


def _have(sentence: Sentence, at: int) -> Span | None:
    """Find the "have" of the perfect before token `at`; where the verb comes last, words may stand between."""
    far = _GAP if sentence.words.grammar.verb_last else _ADVERBS
    near = (span for span in sentence.spans("have_done") if 0 <= at - span[1] <= far)
    return max((span for span in near if sentence.clause(span[0]) == sentence.clause(at)), default=None)
