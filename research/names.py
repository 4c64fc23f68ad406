"""Are these two spellings the same company name, and does this text name the company?"""

import re
import unicodedata

from research import legal_forms
from research.trades import is_generic

SHORTEST_NAMED = 4  # letters: a shorter name is an abbreviation that many share, or a word
_JOINERS = {"&": " en ", "+": " en "}
_WORDS_FOR_AND = {"and", "et", "und"}
_APOSTROPHES = re.compile("['’‘ʼ`´]")
# Letters that no decomposition takes apart.
_LETTERS = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
# German writes an umlaut as two letters where the keyboard has none.
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_ADDRESS = re.compile(
    r"(?<![\w.@-])(?:https?://\S+|www\.\S+|[\w.+-]+@[\w.-]+"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:nl|be|com|eu|net|org|de|fr|uk|info|biz|nu|io|lu|at|ch|shop|online|app|site|example|test)\b)",
    re.IGNORECASE,
)


def plain(name: str) -> str:
    """Lower case, without accents and punctuation, blanks made one; "&", "et", "and", "und" become "en"."""
    for sign, word in _JOINERS.items():
        name = name.replace(sign, word)
    letters = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name).casefold().translate(_LETTERS))
    kept = "".join(c for c in letters.casefold() if not unicodedata.combining(c))  # a letter of mathematics has a case
    return " ".join("en" if w in _WORDS_FOR_AND else w for w in re.findall(r"\w+", kept))


def split_form(name: str) -> tuple[str, str]:
    """The plain name without its legal form, and that form as one word ("" when the name shows none)."""
    words, form = legal_forms.cut(plain(name).split())
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


def _spellings(name: str) -> set[str]:
    """The name with its umlauts as one letter and as two."""
    composed = unicodedata.normalize("NFC", name).casefold()
    return {name, composed.translate(_UMLAUTS)}


def _cores(name: str) -> set[str]:
    return {split_form(spelling)[0] for spelling in _spellings(name)} - {""}


def same_name(one: str, other: str) -> bool:
    """Whether two names are one but for case, accents, punctuation, blanks, joining words and legal form."""
    ours, theirs = ({core.replace(" ", "") for core in _cores(name)} for name in (one, other))
    return not ours.isdisjoint(theirs)


def forms_clash(one: str, other: str) -> bool:
    """Whether two forms, as `split_form` gives them, cannot be those of one entity; "" clashes with none."""
    return legal_forms.clash(one, other)


def is_telling(name: str) -> bool:
    """Whether a text can name this company at all: its name is neither short nor made of words that many share."""
    core = split_form(name)[0]
    return len(core.replace(" ", "")) >= SHORTEST_NAMED and not is_generic(core)


def names_it(text: str, name: str) -> bool:
    """Whether a text names a company: its plain name without legal form stands there as whole words.

    Web and mail addresses do not count: a page that offers `delta-zorg.nl` for sale does not name Delta Zorg.
    """
    if not is_telling(name):
        return False
    shown = text if _ADDRESS.search(name) else _ADDRESS.sub(" | ", text)
    read = [f" {plain(spelling)} " for spelling in _spellings(shown)]
    return any(f" {core} " in line for core in _cores(name) for line in read)
