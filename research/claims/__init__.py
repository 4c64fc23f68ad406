"""Which kinds of claims can be read from a text?"""

from collections.abc import Iterable

from research.claims import (
    age,
    certificate,
    client,
    customers,
    experience,
    founded,
    located,
    offices,
    pages,
    said,
    superlative,
    team_size,
    tiles,
)
from research.claims.detect import detect, detect_page
from research.claims.found import Found
from research.claims.inert import bare
from research.claims.merge import name_of
from research.claims.owner import foreign, reported
from research.claims.ownership import own
from research.claims.press import introduced_by_others
from research.claims.rivals import without_rivals
from research.claims.sentences import Sentence, notes, plain, sentences
from research.claims.voices import strange
from research.claims.words import pack
from sources.reading import Reading

__all__ = ["Found", "find", "find_in_reading", "find_said", "find_soft", "speaks_of_itself"]

_KINDS = (founded, age, experience, team_size, offices, customers)  # one kind per file; a newcomer adds its line

_STRANGERS = (foreign, strange, introduced_by_others, reported)  # what is asked last costs most

_SOFT = (superlative, certificate, client, located)  # claims without a number


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
    words = pack(detect_page(reading.text, lang or reading.lang))
    shown = _of(pages.own_sentences(reading, words, observed_year))
    return _once([*shown, *pages.structured(reading, words.lang)])


def find_said(text: str, lang: str = "") -> list[Found]:
    """Read what a seller noted from telephone or form: as `find`, but bare "3 jaar" is an age and "25 man" a team."""
    words = pack(detect(text, lang))
    noted = list(notes(text, words))
    known = _of(noted)
    return _once([*known, *(claim for sentence in noted for claim in said.find(sentence, known))])


def find_soft(source: Reading | str, lang: str = "") -> list[Found]:
    """Read the claims without a number: praise of oneself, certificates, clients and offices by name.

    They stand in the table of claims as they are said; no verdict is built on them. Offsets as in `find` and
    `find_in_reading`; `low` and `high` are None.
    """
    text = source if isinstance(source, str) else source.text
    words = pack(detect(text, lang or ("" if isinstance(source, str) else source.lang)))
    needed = tuple(field for kind in _SOFT for field in kind.NEEDED)
    places = [(0, len(text))] if isinstance(source, str) else pages.own_blocks(source, words, needed)
    read = (sentence for start, end in places for sentence in plain(text, words, needed, start, end))
    every = (
        claim for sentence in read for kind in _SOFT if sentence.has(*kind.NEEDED) for claim in kind.find(sentence)
    )
    kept: dict[tuple[object, ...], Found] = {}
    for claim in every:
        kept.setdefault((claim.kind, *name_of(claim.kind, claim.quote)), claim)
    return sorted(kept.values(), key=lambda claim: claim.start)


def speaks_of_itself(reading: Reading, found: Found, label: str) -> bool:
    """Whether the sentence of a claim says that it is the page's own company's; `label`: the name part of its domain."""
    return pages.speaks_of_itself(reading, found, pack(found.lang), label)


def _of(row: Iterable[Sentence]) -> list[Found]:
    claims: list[tuple[Sentence, Found]] = []
    for heard in row:
        sentence = bare(heard)
        read = tiles.read(sentence)
        tile = read is not None  # a label has no grammar that says whose it is
        if read is None:
            read = [found for kind in _KINDS for found in kind.find(sentence)]
        if read and not any(asked(sentence) for asked in _STRANGERS):
            claims += [(sentence, found) for found in read if tile or own(sentence, found)]
    return without_rivals(claims)


def _once(claims: list[Found]) -> list[Found]:
    kept: dict[tuple[object, ...], Found] = {}
    for claim in sorted(claims, key=lambda claim: claim.start):
        kept.setdefault((claim.kind, claim.low, claim.high), claim)
    return list(kept.values())
