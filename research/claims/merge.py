"""Which claims of several pages are one and the same, and which stand side by side because they differ?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from research.claims.tables import LANGUAGES, table
from research.model import Claim, Kind, Relation

_SPOKEN = (Relation.EXACT, Relation.AT_LEAST, Relation.ABOUT, Relation.RANGE, Relation.AT_MOST)  # clearest first
_NAMED = frozenset({Kind.SUPERLATIVE, Kind.CERTIFICATE, Kind.CLIENT, Kind.BACKGROUND})  # said in words, not in numbers


def merge(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Make one claim of those with the same kind and number, with the ids of the others in `places`.

    "20 jaar" and "al 20 jaar" of two pages are one claim; "20 jaar" and "25 jaar" stay two, since a site that
    contradicts itself says so by itself. Of a group the clearest wording leads (exact before "more than" before
    "about"), then the first read. The order of first appearance is kept.
    """
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        groups.setdefault(_same(claim), []).append(claim)
    return tuple(_one(group) for group in groups.values())


def _same(claim: Claim) -> tuple[object, ...]:
    """What two statements must share to be one claim: kind, number, person, and the year it belongs to."""
    if claim.kind in _NAMED or (claim.low is None and claim.high is None):
        return claim.kind, claim.person, claim.since, *name_of(claim.kind, claim.value or claim.quote)
    number = claim.low if claim.low is not None else claim.high
    upper = claim.high if claim.relation is Relation.RANGE else None
    return claim.kind, claim.person, number, upper, claim.relation is Relation.AT_MOST, _year(claim)


def name_of(kind: Kind, said: str) -> tuple[str, ...]:
    """What is said, as far as it tells one from another: "STEK erkend" and "STEK-gecertificeerd" are one mark."""
    words = re.findall(r"\w+", said.casefold())
    if kind is Kind.CERTIFICATE:
        words = [word for word in words if word not in _held()] or words
    return tuple(words)


@cache
def _held() -> frozenset[str]:
    """Give the words that say that a mark is held, of all languages: a mark may stand on pages of several."""
    return frozenset(word.strip() for lang in LANGUAGES for word in table(lang)["words"]["held"].split(","))


def _year(claim: Claim) -> str:
    """The year for which a number holds, when the words say it; a founding year holds always."""
    return "" if claim.kind is Kind.FOUNDED else claim.as_of[:4]


def _one(group: Sequence[Claim]) -> Claim:
    lead = min(group, key=lambda claim: _SPOKEN.index(claim.relation))
    places = dict.fromkeys(place for claim in group for place in (claim.id, *claim.places) if place != lead.id)
    return replace(lead, places=tuple(places)) if places else lead
