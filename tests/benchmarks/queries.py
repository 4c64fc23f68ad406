"""How do people get a company's name wrong? Nine kinds of questions, each with the company that is meant."""

import random
import string
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from research.spelling import split_form
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
    chance = random.Random(seed)  # noqa: S311 - draws questions, keeps no secret
    for number, kind in enumerate(KINDS):
        asked = 0
        for company in targets[number::len(KINDS)]:
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
    match kind:
        case "exact":
            return company.name
        case "case":
            return company.name.upper().replace(".", "").replace("&", "+")
        case "typo1":
            return with_form(_mistyped(core, chance), company.legal_form)
        case "typo2":
            return with_form(_mistyped(_mistyped(core, chance), chance), company.legal_form)
        case "reorder":
            return with_form(" ".join([*words[1:], words[0]]), company.legal_form)
        case "form":
            return with_form(core, other_form(chance, company))
        case "drop":
            gone = chance.randrange(len(words))
            return " ".join(w for place, w in enumerate(words) if place != gone)
        case "merged":
            place = chance.randrange(len(words) - 1)
            return with_form(" ".join([*words[:place], words[place] + words[place + 1].lower(), *words[place + 2 :]]), company.legal_form)
        case "lead":
            return _mistyped(core, chance).lower()
        case _:
            raise ValueError(kind)


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
