"""Which kinds of claims can be read from a text?"""

from collections.abc import Iterator

from research.claims import customers, durations, founded, offices, team_size
from research.claims.detect import detect
from research.claims.found import Found
from research.claims.sentences import sentences
from research.claims.words import pack
from research.model import Kind

__all__ = ["Found", "find"]

_KINDS = (founded, durations, team_size, offices, customers)  # one kind per file; a newcomer adds its line


def find(text: str, lang: str = "", observed_year: int | None = None) -> list[Found]:
    """Read what a company says of itself in a text: kind, number, relation and quote with its offsets.

    `lang`: nl, en, fr or de ("" or another: told from the text). `observed_year`: when the page said it; later years are
    plans. A claim said twice is given once, at its first place.
    """
    words = pack(detect(text, lang))
    return _once(
        found for sentence in sentences(text, words, observed_year) for kind in _KINDS for found in kind.find(sentence)
    )


def _once(claims: Iterator[Found]) -> list[Found]:
    kept: dict[tuple[Kind, float | None, float | None], Found] = {}
    for claim in sorted(claims, key=lambda claim: claim.start):
        kept.setdefault((claim.kind, claim.low, claim.high), claim)
    return list(kept.values())
