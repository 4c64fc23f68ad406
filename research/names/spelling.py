"""How is a name spelled when case, accents, punctuation and legal form do not count?"""

import unicodedata
from collections.abc import Iterator

from research.names import legal_forms

_WORDS_FOR_AND = frozenset({"and", "et", "und"})
_APOSTROPHES = frozenset("'’‘ʼ`´")
# Letters that no decomposition takes apart.
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
# German writes an umlaut as two letters where the keyboard has none.
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_MIXED_CASE = (" eG", " eV", " eU", " eK")  # told from words by their capital only


class _Plain(dict[int, str]):
    """What each character is in a plain name; kept, for most names are written with some hundred characters."""

    def __missing__(self, number: int) -> str:
        self[number] = _plain_letters(chr(number))
        return self[number]


def _plain_letters(char: str) -> str:
    """One character in small letters without accents; "" for an apostrophe, blanks for what else is no letter or digit."""
    if char in _APOSTROPHES:
        return ""
    if char in "&+":
        return " en "
    letters = unicodedata.normalize("NFKD", char.casefold().translate(_LETTERS)).casefold()
    return "".join(c if c.isalnum() or c == "_" else " " for c in letters if not unicodedata.combining(c))


_PLAIN = _Plain()
# The same for the bytes of ASCII, of which most names are made: many names at once take an eighth of the time.
_BYTES = bytes(n if n > 127 or chr(n) == "\n" else ord((_PLAIN[n] or " ")[0]) for n in range(256))


def plain(name: str) -> str:
    """Lower case, without accents and punctuation, blanks made one; "&", "et", "and", "und" become "en"."""
    return " ".join(_plain_words(name))


def _plain_words(name: str) -> list[str]:
    return _with_one_and(name.translate(_PLAIN).split())


def _with_one_and(words: list[str]) -> list[str]:
    if _WORDS_FOR_AND.isdisjoint(words):
        return words
    return ["en" if word in _WORDS_FOR_AND else word for word in words]


def split_form(name: str) -> tuple[str, str]:
    """The plain name without its legal form, and that form as one word ("" when the name shows none)."""
    if name.endswith(_MIXED_CASE):
        name = _with_dots(name)
    words, form = legal_forms.cut(_plain_words(name))
    return " ".join(words), form


def _with_dots(name: str) -> str:
    return f"{name[:-2]} {name[-2]}.{name[-1]}."


def core_words(names: str) -> Iterator[list[str]]:
    """Of many names, a line each: the words of the plain name without its legal form, as `split_form` tells them."""
    replaced = names.replace("&", " en ").replace("+", " en ")
    folded = replaced.encode("utf-8", "surrogatepass").translate(_BYTES, b"'`").decode("utf-8", "surrogatepass")
    for name, line in zip(names.split("\n"), folded.split("\n"), strict=True):
        if name.endswith(_MIXED_CASE):
            words = _plain_words(_with_dots(name))
        elif line.isascii():
            words = _with_one_and(line.split())
        else:
            words = _plain_words(name)
        yield legal_forms.cut(words)[0]


def form_named(text: str) -> str:
    """The form, as `split_form` gives it, that a register's field for the legal form names; "" for what is no form."""
    return legal_forms.named(plain(text).split())


def printed_form(name: str) -> str:
    """The legal form at the end of a name as it is written there ("B.V."); "" when there is none."""
    words = name.split()
    for size in range(min(legal_forms.LONGEST, len(words) - 1), 0, -1):
        ending = " ".join(words[-size:]).strip(" ,")
        if split_form(f"x {ending}")[0] == "x":
            return ending
    return ""


def spellings(name: str) -> set[str]:
    """The name with its umlauts as one letter and as two."""
    composed = unicodedata.normalize("NFC", name).casefold()
    return {name, composed.translate(_UMLAUTS)}


def cores(name: str) -> set[str]:
    """The plain name without its legal form, with its umlauts as one letter and as two."""
    return {split_form(spelling)[0] for spelling in spellings(name)} - {""}
