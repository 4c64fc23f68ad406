"""Which number stands at this place: digits by the habits of the language, or words ("twaalf", "quatre-vingt-dix")?"""

from collections.abc import Sequence
from typing import NamedTuple

from research.claims.tokens import Token
from research.claims.words import Pack

_LONGEST = 9  # digits: a longer run is a telephone or account number, never a count of years, people or clients
_PADDED = 2  # digits: "06+ projets", "Branches: 03"
_TIES = frozenset({"-", "/", ".", ":", "h"})
_THOUSAND = 1000
_HALF = 0.5
_HYPHEN = ("-",)
_SPACES = " \u00a0\u202f'"


class Number(NamedTuple):
    """A number at tokens `[i, j)`; `about`: a vague word ("une dizaine"), `ordinal`: "11th", `together`: "zu dritt"."""

    i: int
    j: int
    value: float
    about: bool = False
    ordinal: bool = False
    spelled: bool = False
    together: bool = False


def digits(token: str, *, comma_parts: bool) -> float | None:
    """Read "1.250", "1,250", "10 000", "4,5"; None when it is no plain number ("0612345678").

    `comma_parts`: the comma parts thousands, and not the point.
    """
    plain = token
    for space in _SPACES:
        plain = plain.replace(space, "")
    head, separator, tail = plain.partition("." if "." in plain else ",")
    if len(plain) > _LONGEST + 2 or (len(head) > 1 and head.startswith("0") and len(plain) != _PADDED):
        return None
    if not separator:
        return float(head)
    if separator in tail or "," in tail or "." in tail or (len(tail) == 3 and (separator == ",") == comma_parts):
        return float(head + tail.replace(".", "").replace(",", ""))
    return float(f"{head}.{tail}")


def number_at(tokens: Sequence[Token], at: int, words: Pack) -> Number | None:
    """Read the number that begins at token `at`, in digits or in words."""
    token = tokens[at]
    if token.kind == "number":
        if token.glued and at and tokens[at - 1].kind in {"word", "number"}:
            return None  # R134, A4: the name of a thing
        if token.norm.startswith("0") and _in_a_code(tokens, at):
            return None  # 12-05-1994
        value = digits(token.norm, comma_parts=words.grammar.comma_parts_thousands)
        return None if value is None else _after_digits(tokens, at, value, words)
    return _in_words(tokens, at, words) if token.norm in words.number_words else None


def _in_a_code(tokens: Sequence[Token], at: int) -> bool:
    """Say whether signs tie the number to others: a date, a time, a telephone number."""
    before = at > 1 and tokens[at - 1].norm in _TIES and tokens[at - 2].kind == "number"
    after = at + 2 < len(tokens) and tokens[at + 1].norm in _TIES and tokens[at + 2].kind == "number"
    rows = [tokens[place].kind == "number" for place in (at - 1, at + 1) if 0 <= place < len(tokens)]
    return before or after or any(rows)


def _in_words(tokens: Sequence[Token], at: int, words: Pack) -> Number | None:
    token = tokens[at]
    if token.norm not in words.phrase_heads:
        return _spelled(tokens, at, words)
    last = at + 1 == len(tokens)
    pair = token.norm if last else f"{token.norm} {tokens[at + 1].norm}"
    for phrase, end in ((token.norm, at + 1),) if last else ((pair, at + 2), (token.norm, at + 1)):
        if phrase in words.about_numbers:
            return Number(at, end, words.about_numbers[phrase], about=True, spelled=True)
    if pair in words.exact_phrases:
        return Number(at, at + 2, words.exact_phrases[pair], spelled=True, together=True)
    if token.norm in words.ordinals:
        return Number(at, at + 1, words.ordinals[token.norm], ordinal=True, spelled=True)
    return _spelled(tokens, at, words)


def _after_digits(tokens: Sequence[Token], at: int, value: float, words: Pack) -> Number:
    """Take what is written to the digits: "11th", "30." in German, "2 million", "10k"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return Number(at, at + 1, value)
    stop = following.norm == "." and (value >= _THOUSAND or at + 2 >= len(tokens))  # the end of a sentence
    if following.glued and following.norm in words.ordinal_suffixes and not stop:
        return Number(at, at + 2, value, ordinal=True)
    factor = _factor(following, words)
    return Number(at, at + 2, value * factor) if factor else Number(at, at + 1, value)


def _factor(token: Token, words: Pack) -> int:
    """How many times a word makes the number before it: a million, a thousand; 0 when it does not."""
    if token.glued and token.norm == "k":
        return _THOUSAND
    return words.multiples.get(token.norm, 0)


def _spelled(tokens: Sequence[Token], at: int, words: Pack) -> Number | None:
    """Add up a row of number words: twenty-five, quatre-vingt-dix, deux cent cinquante, three-and-a-half."""
    total, current, end = 0.0, 0.0, at
    place = at
    while place < len(tokens):
        word = tokens[place].norm
        value = words.numbers.get(word)
        times = words.multiples.get(word, 0) if value is None and place > at else 0
        if times == _THOUSAND:
            total, current, end = total + max(current, 1) * times, 0.0, place + 1
        elif times:
            total, current, end = (total + current) * times, 0.0, place + 1
        elif value is None or (place > at and not _joins(current, value)):
            joined = _joint(tokens, place, current, words) if place > at and value is None and end == place else 0
            if not joined:
                break
            place += joined
            continue
        else:
            current = current * value if _multiplies(current, value) else current + value
            end = place + 1
        place += 1
    if end == at:
        return None
    if tokens[end - 1].norm in words.ordinals:
        return None
    ordinal = _spelled_ordinal(tokens, end, words)
    if ordinal is not None and total + current >= 20:  # "twenty-fifth"
        return Number(at, ordinal[0], total + current + ordinal[1], ordinal=True, spelled=True)
    return Number(at, end, total + current, spelled=True)


def _spelled_ordinal(tokens: Sequence[Token], end: int, words: Pack) -> tuple[int, float] | None:
    place = end + 1 if end < len(tokens) and tokens[end].norm == "-" else end
    if place < len(tokens) and tokens[place].norm in words.ordinals and words.ordinals[tokens[place].norm] < 10:
        return place + 1, words.ordinals[tokens[place].norm]
    return None


def _joint(tokens: Sequence[Token], place: int, current: float, words: Pack) -> int:
    """How many tokens ("-", "and a", "et") stand between two parts of one number; 0 when it ends here."""
    for joint in words.joints:
        end = place + len(joint)
        if end >= len(tokens) or any(tokens[at].norm != word for at, word in enumerate(joint, place)):
            continue
        following = words.numbers.get(tokens[end].norm)
        if joint in words.half_joints:
            if following == _HALF:
                return len(joint)
        elif following is not None and (joint == _HYPHEN or current >= 20):  # "vingt et un"; never "two and three"
            return len(joint) if _joins(current, following) else 0
    return 0


def _joins(current: float, value: float) -> bool:
    if value == _HALF or _multiplies(current, value):  # "and a half"
        return True
    if value >= 100:  # a hundred multiplies only
        return False
    if current >= 100:  # "hundred and ten"
        return current % 100 == 0 or (current % 10 == 0 and value < 10) or current % 100 in {60, 80}
    if current == 10 and 7 <= value <= 9:  # "dix-sept"
        return True
    return (current >= 20 and current % 10 == 0 and value < 10) or (current in {60, 80} and value < 20)


def _multiplies(current: float, value: float) -> bool:
    return (value == 100 and 1 <= current < 10) or (value == 20 and current == 4)  # "deux cents", "quatre-vingts"
