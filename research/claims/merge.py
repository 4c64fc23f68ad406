"""Which statements are the same claim, said in several places?"""

from collections.abc import Iterable
from dataclasses import replace

from research.model import Claim


def merge(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """One claim per kind, number and relation, at the first place where it stands; the others are kept as `places`.

    Different numbers of one kind stay side by side: a site may contradict itself. Ids are c1, c2, ... in order; every
    further place is named `document:start-end`.
    """
    kept: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        key = (claim.kind, claim.low, claim.high, claim.relation, claim.source == "seller")
        kept.setdefault(key, []).append(claim)
    return tuple(
        replace(first, id=f"c{n}", places=tuple(f"{c.document}:{c.start}-{c.end}" for c in others))
        for n, (first, *others) in enumerate(kept.values(), start=1)
    )
