"""By which pattern are words of all languages looked for at once, since sites mix them?"""

import re

from research.claims.tables import LANGUAGES, table


def within(name: str) -> str:
    """Give a pattern of the words of a field of `[rows]` as parts of a value, without borders of words; longest first."""
    return "|".join(map(re.escape, sorted(_said(name), key=len, reverse=True)))


def bordered(name: str) -> str:
    """Give a pattern of the same as words, of which "*" leaves the beginning or end open."""
    borders = (
        (r"\b" * (word[0] != "*"), re.escape(word.strip("*")), r"\b" * (word[-1] != "*")) for word in _said(name)
    )
    return "|".join(map("".join, borders))


def _said(name: str) -> list[str]:
    told = (word.strip() for lang in LANGUAGES for word in table(lang)["rows"][name].split(","))
    return [word for word in told if word]
