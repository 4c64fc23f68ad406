"""Which sources were asked in vain, and which could not be asked?

"Nothing found" and "could not look" are different answers, and an `unknown` says which of the two it rests on.
"""

from collections.abc import Iterable

from research.model import COULD_NOT_LOOK, Attempt, Outcome, Param, Phrase

PREDECESSOR = "predecessor"


def unknown(key: str, attempts: Iterable[Attempt], properties: Iterable[str], **params: Param) -> Phrase:
    """The phrase `key`, or `key` with `_asked`, `_unasked` or `_both` when there are sources to name.

    An attempt that says what its source tells counts only when that is among `properties`.
    """
    wanted = set(properties)
    relevant = [a for a in attempts if not a.tells or wanted & set(a.tells)]
    asked = _names(a for a in relevant if a.outcome is Outcome.NOT_FOUND)
    unasked = _names(a for a in relevant if a.outcome in COULD_NOT_LOOK)
    if asked and unasked:
        return Phrase.of(f"{key}_both", asked=asked, unasked=unasked, **params)
    if asked:
        return Phrase.of(f"{key}_asked", asked=asked, **params)
    if unasked:
        return Phrase.of(f"{key}_unasked", unasked=unasked, **params)
    return Phrase.of(key, **params)


def without_predecessor(attempts: Iterable[Attempt]) -> tuple[Attempt, ...]:
    """The attempts that did not look for a predecessor: those tell about age only."""
    return tuple(a for a in attempts if a.about != PREDECESSOR)


def _names(attempts: Iterable[Attempt]) -> str:
    return ", ".join(sorted({a.source for a in attempts}))
