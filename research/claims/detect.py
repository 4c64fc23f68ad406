"""In which of our languages is a text written?"""

import re

from research.claims.tables import LANGUAGES
from research.claims.words import pack

_ENOUGH = 4000  # characters: more does not change the answer
_PLAINLY, _FEW = 3, 5  # three times as many small words as of the stated language, which may have some by chance
_NOTE = 12  # words
_WORD = re.compile(r"[^\W\d_]+")


def detect_page(text: str, stated: str) -> str:
    """Give the language of a page: the stated one, unless the words plainly speak another.

    Templates state "en" and are filled with Dutch.
    """
    told, said = detect(text, stated), detect(text)
    if told == said:
        return told
    words = _WORD.findall(text[:_ENOUGH].lower())
    counts = [sum(word in pack(lang).stop_words for word in words) for lang in (told, said)]
    return said if counts[1] >= _PLAINLY * max(counts[0], _FEW) else told


def detect(text: str, stated: str = "", default: str = "en") -> str:
    """Give the language: the stated one ("nl-BE" -> "nl") when it is ours, else that of most small words."""
    tag = stated.strip().lower().replace("_", "-").partition("-")[0]
    if tag in LANGUAGES:
        return tag
    words = [word.lower() for word in _WORD.findall(text[:_ENOUGH])]
    counts = {lang: sum(word in pack(lang).stop_words for word in words) for lang in LANGUAGES}
    if len(words) <= _NOTE:  # a note of a few words has no small ones: any word that only one language knows tells
        counts = {lang: counts[lang] + sum(bool(pack(lang).fields_of(word)) for word in words) for lang in LANGUAGES}
    best = max(counts, key=lambda lang: counts[lang])
    return best if counts[best] else default
