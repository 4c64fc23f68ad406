"""How is a name spelled when case, accents, punctuation and legal form do not count?"""

import re
import unicodedata

from research.names import legal_forms

_JOINERS = re.compile("[&+]")
_WORDS_FOR_AND = frozenset({"and", "et", "und"})
_APOSTROPHES = re.compile("['’‘ʼ`´]")
# Letters that no decomposition takes apart.
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
# German writes an umlaut as two letters where the keyboard has none.
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_MIXED_CASE = (" eG", " eV", " eU", " eK")  # told from words by their capital only
_WORD = re.compile(r"\w+")
# What `plain` does to the letters that most names are made of, in one pass: five million names take a minute less.
_ASCII = str.maketrans({chr(n): chr(n).lower() if chr(n).isalnum() or chr(n) == "_" else " " for n in range(128)})


def plain(name: str) -> str:
    """Lower case, without accents and punctuation, blanks made one; "&", "et", "and", "und" become "en"."""
    return " ".join(_plain_words(name))


def _plain_words(name: str) -> list[str]:
    joined = name
    if "'" in name or "`" in name or not name.isascii():
        joined = _APOSTROPHES.sub("", joined)
    if "&" in name or "+" in name:
        joined = _JOINERS.sub(" en ", joined)
    if joined.isascii():
        words = joined.translate(_ASCII).split()
    else:
        letters = unicodedata.normalize("NFKD", joined.casefold().translate(_LETTERS))
        words = _WORD.findall("".join(c for c in letters.casefold() if not unicodedata.combining(c)))
    if not _WORDS_FOR_AND.isdisjoint(words):
        words = ["en" if word in _WORDS_FOR_AND else word for word in words]
    return words


def split_form(name: str) -> tuple[str, str]:
    """The plain name without its legal form, and that form as one word ("" when the name shows none)."""
    if name.endswith(_MIXED_CASE):
        name = f"{name[:-2]} {name[-2]}.{name[-1]}."
    words, form = legal_forms.cut(_plain_words(name))
    return " ".join(words), form


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
