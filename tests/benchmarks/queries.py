"""How do people get a company's name wrong? Nine kinds of questions, each with the company that is meant."""

import random
import string
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from research.names.spelling import split_form
from tests.benchmarks.companies import Company, other_form, with_form

KINDS = ("exact", "case", "typo1", "typo2", "reorder", "form", "drop", "merged", "lead")
SHORTEST = 6  # letters of a name that is asked for with a typo: in a shorter one it is another name


class Question(NamedTuple):
    """What is asked, and the number of the company that is meant."""

    kind: str
    name: str
    company: Company


def questions(targets: Sequence[Company], per_kind: int, seed: int = 7) -> Iterator[Question]:
    """`per_kind` questions of each kind, each of another target; the same every time."""
    chance = random.Random(seed)
    for number, kind in enumerate(KINDS):
        asked = 0
        for company in targets[number :: len(KINDS)]:
            name = asked_as(kind, company, chance)
            if name and asked < per_kind:
                asked += 1
                yield Question(kind, name, company)


def asked_as(kind: str, company: Company, chance: random.Random) -> str:
    """The name as somebody writes it; "" where this kind of mistake cannot be made in it."""
    core = _core(company)
    words = core.split()
    if len(core) < SHORTEST or (kind in {"reorder", "drop", "merged"} and len(words) < 2):
        return ""
    return _MISTAKES[kind](core, company, chance)


def _split_anywhere(core: str, chance: random.Random) -> tuple[list[str], int]:
    words = core.split()
    return words, chance.randrange(len(words))


def _dropped(core: str, _company: Company, chance: random.Random) -> str:
    words, gone = _split_anywhere(core, chance)
    return " ".join(w for place, w in enumerate(words) if place != gone)


def _merged(core: str, company: Company, chance: random.Random) -> str:
    words, place = _split_anywhere(core, chance)
    place = min(place, len(words) - 2)
    joined = [*words[:place], words[place] + words[place + 1].lower(), *words[place + 2 :]]
    return with_form(" ".join(joined), company.legal_form)


def _reordered(core: str, company: Company, _chance: random.Random) -> str:
    first, *rest = core.split()
    return with_form(" ".join([*rest, first]), company.legal_form)


_MISTAKES: dict[str, Callable[[str, Company, random.Random], str]] = {
    "exact": lambda _core, company, _chance: company.name,
    "case": lambda _core, company, _chance: company.name.upper().replace(".", "").replace("&", "+"),
    "typo1": lambda core, company, chance: with_form(_mistyped(core, chance), company.legal_form),
    "typo2": lambda core, company, chance: with_form(_mistyped(_mistyped(core, chance), chance), company.legal_form),
    "reorder": _reordered,
    "form": lambda core, company, chance: with_form(core, other_form(chance, company)),
    "drop": _dropped,
    "merged": _merged,
    "lead": lambda core, _company, chance: _mistyped(core, chance).lower(),
}


def _core(company: Company) -> str:
    """The name as it is written, without its form."""
    return company.name.removeprefix(f"{company.legal_form} ").removesuffix(f" {company.legal_form}").strip()


def unique(companies: Sequence[Company]) -> list[Company]:
    """The companies whose name no other one bears: of the others nobody can say which is meant."""
    cores = [split_form(company.name)[0].replace(" ", "") for company in companies]
    seen: dict[str, int] = {}
    for core in cores:
        seen[core] = seen.get(core, 0) + 1
    return [company for company, core in zip(companies, cores, strict=True) if seen[core] == 1]


def _mistyped(text: str, chance: random.Random) -> str:
    """One slip: a letter left out, added, changed, or swapped with the next one; never beside a blank."""
    places = [p for p in range(1, len(text) - 1) if text[p].isalpha() and text[p + 1].isalpha()]
    if not places:
        return text
    place = chance.choice(places)
    letter = chance.choice(string.ascii_lowercase)
    match chance.randrange(4):
        case 0:
            return text[:place] + text[place + 1 :]
        case 1:
            return text[:place] + letter + text[place:]
        case 2:
            return text[:place] + letter + text[place + 1 :]
        case _:
            return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


# How often each mistake stands in a list of leads: most names are copied, some typed, few heard.
SHARES = {
    "exact": 20,
    "case": 15,
    "form": 15,
    "lead": 12,
    "typo1": 10,
    "reorder": 8,
    "merged": 8,
    "typo2": 8,
    "drop": 4,
}


def mixed(targets: Sequence[Company], count: int, seed: int = 11) -> Iterator[Question]:
    """A list of `count` leads with the mistakes of `SHARES`; the same every time."""
    chance = random.Random(seed)
    made = 0
    for company in targets:
        kind = chance.choices(list(SHARES), list(SHARES.values()))[0]
        name = asked_as(kind, company, chance)
        if name and made < count:
            made += 1
            yield Question(kind, name, company)
