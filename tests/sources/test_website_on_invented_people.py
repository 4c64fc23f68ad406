"""How well are people told from customers, trades, places and figures of the past, on pages of many shapes?"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sources import website
from tests.sources.fake_web import document

FOLDER = Path(__file__).parents[1] / "invented" / "people"
PAGE = re.compile(
    r"<!-- page: (?P<name>\S+) (?P<path>/\S*)\n(?P<people>.*?)-->\n(?P<markup>.*?)(?=<!-- page: |\Z)", re.DOTALL
)
PRECISION, RECALL, ROLES = 0.97, 0.95, 0.95  # of all pages together


class Page(NamedTuple):
    """One invented page: the address it stands at, whom it shows with which role, and its markup."""

    name: str
    path: str
    people: dict[str, str]
    markup: str


def pages() -> Iterator[Page]:
    for file in sorted(FOLDER.glob("*.html")):
        for found in PAGE.finditer(file.read_text("utf-8")):
            lines = (line.partition("|") for line in found["people"].splitlines() if line.strip())
            people = {name.strip(): role.strip() for name, _, role in lines}
            yield Page(f"{file.stem}-{found['name']}", found["path"], people, found["markup"])


def people_on(page: Page) -> dict[str, str]:
    shown = document(page.markup, f"https://firma.example{page.path}", media_type="text/html")
    return {r.first("name"): r.first("role") for r in website.read(shown) if r.schema == "Person"}


def test_people_are_found_and_nobody_else() -> None:
    right = given = wanted = roles = told = 0
    report: list[str] = []
    for page in pages():
        found = people_on(page)
        both = found.keys() & page.people.keys()
        right, given, wanted = right + len(both), given + len(found), wanted + len(page.people)
        told += sum(bool(page.people[name]) for name in both)
        roles += sum(found[name] == page.people[name] for name in both if page.people[name])
        if found.keys() != page.people.keys():
            report.append(f"{page.name}: too many {found.keys() - both}, missed {page.people.keys() - both}")
    assert right / given >= PRECISION, report
    assert right / wanted >= RECALL, report
    assert roles / told >= ROLES


def test_half_of_the_pages_are_traps() -> None:
    every = list(pages())
    assert len(every) >= 75
    assert sum(not page.people for page in every) >= 30
    assert len({page.name for page in every}) == len(every)
