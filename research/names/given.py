"""Is this word a given name, and may these two given names be one person's: Jan and Johannes, Bill and William?

Only that they may: a Jan is as often a Johan, and father and son bear forms of one name. Who it is needs a second thing
that agrees.
"""

import tomllib
from functools import cache
from importlib.resources import files

from research.names.spelling import plain, spellings
from sources.names import given_names


def is_form_of(one: str, other: str) -> bool:
    """Whether two plain given names are one, or one is a form of the other; two forms of a third are two people's."""
    forms = _forms()
    return one == other or other in forms.get(one, frozenset()) or one in forms.get(other, frozenset())


def may_begin(letter: str, name: str) -> bool:
    """Whether a plain given name may have this initial: C. is Kees, who was baptised Cornelis."""
    return name.startswith(letter) or any(
        name in called for baptismal, called in _forms().items() if baptismal[0] == letter
    )


def is_given(word: str) -> bool:
    """Whether a plain word is a given name that we know."""
    return word in _known()


@cache
def _forms() -> dict[str, frozenset[str]]:
    table: dict[str, str] = tomllib.loads(files("research.names").joinpath("given_forms.toml").read_text("utf-8"))
    return {baptismal: frozenset(called.split()) for baptismal, called in table.items()}


@cache
def _known() -> frozenset[str]:
    listed = {plain(spelling) for name in given_names() for spelling in spellings(name)}
    return frozenset(listed.union(_forms(), *_forms().values()))
