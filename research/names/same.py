"""Are these two spellings the same company name, and does this text name the company?"""

import re
from functools import lru_cache

from research.names import legal_forms
from research.names.pairs import SAME, Feature, Likeness, compare
from research.names.spelling import cores, form_named, plain, printed_form, spellings, split_form
from research.names.tokens import readings
from research.names.trades import is_generic
from research.names.written import names_in

__all__ = [
    "SAME",
    "Feature",
    "Likeness",
    "compare",
    "form_named",
    "forms_clash",
    "is_one_name",
    "is_telling",
    "names_it",
    "plain",
    "printed_form",
    "same_name",
    "split_form",
]

KEPT = 1 << 12  # names remembered: one is held against many
SHORTEST_NAMED = 4  # letters: a shorter name is an abbreviation that many share, or a word
_ADDRESS = re.compile(
    r"(?<![\w.@-])(?:https?://\S+|www\.\S+|[\w.+-]+@[\w.-]+"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:nl|be|com|eu|net|org|de|fr|uk|info|biz|nu|io|lu|at|ch|shop|online|app|site|example|test)\b)",
    re.IGNORECASE,
)


def same_name(one: str, other: str) -> bool:
    """Whether two names are one but for the writing: case, accents, punctuation, blanks, joining words and legal form.

    What may be taken without asking. Of a name with a trade name beside it that of the legal entity counts.
    """
    ours, theirs = _written(one), _written(other)
    if not ours and not theirs:  # names without a letter: signs are all they have
        return bool(one.strip()) and one.strip() == other.strip()
    return not ours.isdisjoint(theirs)


@lru_cache(maxsize=KEPT)
def _written(name: str) -> frozenset[str]:
    return frozenset(one.squashed for one in readings(names_in(name)[0]) if not one.guessed)


def is_one_name(one: str, other: str) -> bool:
    """Whether a careful seller takes two names for one, legal forms apart: another word for the trade, a slip, initials."""
    return same_name(one, other) or compare(one, other).of_name >= SAME


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
    read = [f" {plain(spelling)} " for spelling in spellings(shown)]
    return any(f" {core} " in line for core in cores(name) for line in read)
