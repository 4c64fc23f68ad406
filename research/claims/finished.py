"""Is what is counted something that was finished, whatever it was: "12,000 boilers fitted"?"""

from research.claims import durations
from research.claims.counted import unit_after
from research.claims.marks import Span
from research.claims.pagecode import back_over_noise, skip_noise
from research.claims.quantities import Quantity
from research.claims.records import of_one_year
from research.claims.sentences import Sentence

_LABEL = 2  # words of a label: "Dogs Trained"
_SHORT = 8  # words of a tile or a list point
_USED = 5  # tokens between the number and the participle that closes the clause
_DONE = 2  # tokens between the number and what was done: "12,000 gas boilers fitted"
_MANY = 20  # of whatever was done: fewer are what the page shows


def finished(sentence: Sentence, amount: Quantity) -> bool:
    """Read "1.250 opgeleverde vloeren", "12,000 boilers fitted", "6.000 tevreden ouders", whatever was done."""
    if unit_after(sentence, amount, ("people", "trades")) and not unit_after(sentence, amount, ("objects",)):
        return False  # "45 trained welders"
    done = durations.follows(sentence, amount, ("pleased", "finished"), _DONE)
    passive = sentence.has("our") and sentence.near(("passive",), amount.i, amount.j, 3, 3)
    passive = passive and sentence.near(("finished",), amount.i, amount.j, -1, _USED)
    if sentence.has("we_subject", "i_subject") and amount.value >= _MANY:  # "nous avons livré plus de 200 écoles"
        place = amount.i - 1 if sentence.ends_at(("already",), amount.i) else amount.i
        done = done or sentence.ends_at(("finished",), place) or _at_last(sentence, amount)
    return (
        (passive or done is not None)
        and of_a_word(sentence, amount)
        and amount.value >= _MANY
        and not of_one_year(sentence)
    )


def _at_last(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the participle of "haben wir über 900 Katzen und Hunde vermittelt", whatever it was done to."""
    ours = sentence.near(("we_subject",), amount.i, amount.j, _DONE + 1, -1) and sentence.has("have")
    if (
        not ours
        or not sentence.words.grammar.verb_last
        or unit_after(sentence, amount, ("units", "staff", "year_unit"))
    ):
        return None
    here = sentence.clause(amount.at)
    ends = (span for span in sentence.spans("finished") if amount.j < span[0] <= amount.j + _USED)
    return next((span for span in ends if sentence.clause(span[0]) == here and _ends(sentence, span[1])), None)


def _ends(sentence: Sentence, at: int) -> bool:
    return at >= len(sentence.tokens) or sentence.tokens[at].kind in {"sign", "newline"}


def laid(sentence: Sentence, amount: Quantity) -> bool:
    """Read "3.500 gelegde vloeren later": what opens the sentence is done, whatever follows."""
    staffed = unit_after(sentence, amount, ("people", "trades"))  # "25+ trained roofers on staff"
    done = not staffed and durations.follows(sentence, amount, ("finished",), 1) is not None
    return (
        done and amount.i == 0 and of_a_word(sentence, amount) and amount.value >= _MANY and not of_one_year(sentence)
    )


def labelled(sentence: Sentence, amount: Quantity) -> bool:
    """Read `label: "Pianos Tuned", value: "3100"`: in page code, what was done stands before the number."""
    at = back_over_noise(sentence.tokens, amount.i)
    if at == amount.i or at < _LABEL or sentence.length > _SHORT or amount.value < _MANY:
        return False
    if any(sentence.tokens[place].kind != "word" for place in (at - 1, at - 2)):
        return False
    noun = at - 1 if sentence.ends_at(("pleased",), at - 1) else at - 2
    done = noun == at - 1 or sentence.ends_at(("finished",), at) == (at - 1, at)
    opens = noun == 0 or sentence.tokens[max(noun - 2, 0)].kind != "word"
    return done and opens and not sentence.starts_at(("food", "units", "staff", "people", "trades"), noun)


def of_a_word(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a word follows that is counted: not "Willem (61) verkocht"."""
    place = skip_noise(sentence.tokens, amount.j)
    return place < len(sentence.tokens) and sentence.tokens[place].kind in {"word", "elided"}
