"""A made-up fifth language, by which a test sees whether a language is read from its file alone.

It is one of ours with its letters exchanged. A rule that holds a word of its own in code, or asks for a language by name,
reads the made-up language otherwise than the one that it was made of.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

from sources.names import names_and_no_words

# Vowels become vowels: they bear the same accents, and so do most consonants. By these steps no common word becomes a name.
_LETTERS = {
    letter: row[(at + step) % len(row)]
    for row, step in (("aeiouy", 2), ("bcdfghjklmnpqrstvwxz", 1))
    for at, letter in enumerate(row)
}
# What is written so in every language: forms of firms, certificates, units. A word of one of ours ("de", "est") is not.
_EVERYWHERE = frozenset(
    "gmbh ag kg ohg ug eg bv nv vof bvba srl sarl sas sasu eurl ltd limited inc llc llp plc km iso nen din iec brl fsc "
    "http https www estd gegr ca dr st nr mr".split()
)
_SITE = re.compile(r"\w+(?:-\w+)*\.(?:com|net|org|nl|be|fr|de|eu|uk)\b")  # what people do not translate either
_ESTABLISHED = re.compile(r"\bE(?:st|ST)(?=\.)|\best(?= ?\.,)")  # "Est. 1987"; otherwise it is a verb of French
_UNIT = re.compile(r"(?<=\d)[kh]\b|\bm(?= ?[²³2])|\b[bn] ?\. ?v\b", re.IGNORECASE)  # "10k", "24h", "m²", "B.V."
_KEY = re.compile(r"""[{,]\s*["']?\w+(?=["']?\s*:)|<\w+|\b\w+(?==)""")  # of page code: `{ label: "Dogs Trained"`
_LETTERED = re.compile(r"[^\W\d_]+")
_WORDS_AS_KEYS = {"numbers", "about_numbers", "ordinals", "glued_units", "years", "exact_phrases", "multiples"}
_PARTS = {"words", "voices", "persons", "rows", "compose"}


def in_fifth(text: str) -> str:
    """Write a text in the made-up language; names of people, forms of firms, sites and page code stay as they are."""
    kept = [match.span() for part in (_SITE, _ESTABLISHED, _UNIT) for match in part.finditer(text)]
    if any(sign in text for sign in "{<="):
        kept += [match.span() for match in _KEY.finditer(text)]
    out, at = [], 0
    for begin, end in sorted(kept):
        out += [_exchanged(text[at:begin]), text[begin:end]]
        at = end
    return "".join([*out, _exchanged(text[at:])])


def _exchanged(text: str) -> str:
    return _LETTERED.sub(lambda match: _word(match.group()), text)


def pack_in_fifth(data: Mapping[str, Any]) -> dict[str, Any]:
    """Write the file of a language in the made-up one: every word of it, but not its grammar."""
    return {name: _part(name, part) for name, part in data.items()}


def _part(name: str, part: Any) -> Any:
    if name == "grammar":
        return part
    if name in _WORDS_AS_KEYS:
        return {in_fifth(word): value for word, value in part.items()}
    if name in _PARTS:
        return {field: _said(listed) for field, listed in part.items()}
    return _said(part)


def _said(listed: Any) -> Any:
    if isinstance(listed, str):
        return in_fifth(listed)
    if isinstance(listed, Mapping):  # words for the digits
        return {in_fifth(word): value for word, value in listed.items()}
    return [in_fifth(word) for word in listed]


@cache
def _word(word: str) -> str:
    named = word[:1].isupper() and word.lower() in names_and_no_words()
    if named or word.lower() in _EVERYWHERE:
        return word
    turned = "".join(map(_letter, word))
    taken = turned.lower() in _EVERYWHERE  # "by" does not become "ca"
    return "".join(map(_letter, turned)) if taken else turned


def _letter(sign: str) -> str:
    base, *accents = unicodedata.normalize("NFD", sign)
    turned = _LETTERS.get(base.lower(), base.lower())
    written = unicodedata.normalize("NFC", "".join([turned.upper() if base.isupper() else turned, *accents]))
    return written if len(written) == 1 else sign  # no letter has that accent
