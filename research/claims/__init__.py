"""Which kinds of claims can be read from a text?"""

from collections.abc import Iterable

from research.claims import customers, durations, founded, offices, pages, said, team_size
from research.claims.detect import detect
from research.claims.found import Found
from research.claims.sentences import Sentence, sentences
from research.claims.words import pack
from research.model import Kind
from sources.reading import Reading

__all__ = ["Found", "find", "find_in_reading", "find_said"]

_KINDS = (founded, durations, team_size, offices, customers)  # one kind per file; a newcomer adds its line


def find(text: str, lang: str = "", observed_year: int | None = None) -> list[Found]:
    """Read what a company says of itself in a text: kind, number, relation and quote with its offsets.

    `lang`: nl, en, fr or de ("" or another: told from the text). `observed_year`: when the page said it; later years
    are plans. A claim said twice is given once, at its first place.
    """
    return _once(_of(sentences(text, pack(detect(text, lang)), observed_year)))


def find_in_reading(reading: Reading, lang: str = "", observed_year: int | None = None) -> list[Found]:
    """Read what the page of a company says of itself, as `find`; offsets are those of `reading.text`.

    Menus, side columns, quotations and what stands under "Reviews", "Jobs" or "News" are not the company's claims;
    `foundingDate` and `numberOfEmployees` of the page's own organization in its JSON-LD are.
    """
    words = pack(detect(reading.text, lang or reading.lang))
    shown = _of(pages.own_sentences(reading, words, observed_year))
    return _once([*shown, *pages.structured(reading, words.lang)])


def find_said(text: str, lang: str = "") -> list[Found]:
    """Read what a seller noted from telephone or form: as `find`, but bare "3 jaar" is an age and "25 man" a team."""
    words = pack(detect(text, lang))
    noted = list(sentences(text, words))
    known = _of(noted)
    return _once([*known, *(claim for sentence in noted for claim in said.find(sentence, known))])


def _of(row: Iterable[Sentence]) -> list[Found]:
    return [found for sentence in row for kind in _KINDS for found in kind.find(sentence)]


def _once(claims: list[Found]) -> list[Found]:
    kept: dict[tuple[Kind, float | None, float | None], Found] = {}
    for claim in sorted(claims, key=lambda claim: claim.start):
        kept.setdefault((claim.kind, claim.low, claim.high), claim)
    return list(kept.values())
