"""Is a long list linked at once, and as well as name by name?"""

import random
from pathlib import Path

from research.registers.linking import Lead, link
from tests.benchmarks.companies import companies
from tests.benchmarks.queries import mixed, unique

FLOOR = 0.97


def test_a_list_is_linked(small: Path) -> None:
    targets = unique(list(companies(2_000)))
    random.Random(2).shuffle(targets)
    asked = list(mixed(targets, 500))
    found = {
        one.lead: one.number for one in link(small, [Lead(q.name, q.company.town, q.company.country) for q in asked])
    }
    right = [found.get(place) == q.company.number for place, q in enumerate(asked)]
    assert sum(right) / len(right) >= FLOOR


def test_a_lead_that_is_like_nothing_is_not_linked(small: Path) -> None:
    leads = [Lead("Delta Zorg BV"), Lead("!"), Lead("Veldhius Koudetechniek"), Lead("Delta Zorg", country="BE")]
    found = {one.lead: one for one in link(small, leads)}
    assert found[0].number == "90000001"
    assert found[0].likeness == 1.0
    assert 1 not in found
    assert found[2].number == "90000003"
    assert found[2].likeness < 1.0
    assert 3 not in found or found[3].number != "90000001"


def test_an_empty_list(small: Path) -> None:
    assert link(small, []) == []
