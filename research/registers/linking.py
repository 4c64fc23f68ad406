"""Which company of a register is each name of a long list? All at once: the list is joined, not asked name by name."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from research.registers.asked import asked_for
from research.registers.database import Database, reading

TOGETHER = 2_000  # leads whose trigrams are joined at a time: some 40 million rows, which fit into memory
SHORTEST = 4  # letters of a word that is taken for mistyped: a shorter one is a letter away from many
TELLING = 4  # letters of a word by which a name is found in its town: shorter ones are initials and particles
IN_TOWN = 4_000  # names of its town with which one lead is compared: more take longer than to look for it everywhere
SLIPS = 3  # letters by which a name whose words are in another order may be longer or shorter
ENOUGH = 0.85  # likeness of a name in the lead's own town; one that is less like is looked for everywhere
BUDGET = 20_000  # entries of the lists of trigrams that are read for one lead; most leads are found by their key
CANDIDATES = 30  # names that are compared letter by letter
TOWN_BONUS = 0.08  # of a likeness from 0 to 1, as in the single look-up


class Lead(NamedTuple):
    """One name of the list; town and country are "" when nobody says."""

    name: str
    town: str = ""
    country: str = ""


class Linked(NamedTuple):
    """The company that a lead most likely is: its place in the list, number and name, and how like the name is."""

    lead: int
    number: str
    name: str
    likeness: float


def link(path: Path, leads: Sequence[Lead]) -> list[Linked]:
    """The likest company of each lead, in the order of the list; none for a lead that is like nothing.

    A lead with a town is looked for in it before it is looked for by likeness everywhere.
    `likeness` is 1 for a name that is the same but for form, order, blanks and abbreviations. Raises `RegisterError`.
    """
    if not leads:
        return []
    with reading(path, spilling=True) as database:
        _give(database, leads)
        database.run("link_exact")
        database.run("link_corrected", {"shortest": SHORTEST})
        if any(lead.town for lead in leads):
            database.run("link_town", {"telling": TELLING, "budget": IN_TOWN, "slips": SLIPS, "enough": ENOUGH})
        count: int = database.ask("SELECT names FROM about")[0][0]
        for first in range(0, len(leads), TOGETHER):
            database.run(
                "link_near",
                {
                    "first": first,
                    "last": first + TOGETHER - 1,
                    "all": float(max(count, 1)),
                    "budget": BUDGET,
                    "candidates": CANDIDATES,
                    "bonus": TOWN_BONUS,
                },
            )
        rows = database.run("linked", {"bonus": TOWN_BONUS})
    return [Linked(lead, number, name, round(min(likeness, 1.0), 3)) for lead, number, name, likeness in rows]


def _give(database: Database, leads: Sequence[Lead]) -> None:
    asked = [asked_for(lead.name, lead.town) for lead in leads]
    database.run(
        "leads",
        {
            "leads": list(range(len(leads))),
            "cores": [a.core for a in asked],
            "words": [a.words for a in asked],
            "squashed": [a.squashed for a in asked],
            "canonical": [a.canonical for a in asked],
            "grams": ["\t".join(a.grams) for a in asked],
            "towns": [a.town for a in asked],
            "countries": [lead.country for lead in leads],
        },
    )
