"""Does the search engine find the same as DuckDB alone? Only where the extra is installed."""

import random
from pathlib import Path

import pytest

from research.registers import fulltext
from research.registers.asked import asked_for
from research.registers.errors import RegisterError
from research.registers.index import opened
from tests.benchmarks.companies import companies
from tests.benchmarks.queries import questions, unique

extra = pytest.mark.skipif(not fulltext.is_there(), reason="the extra `index` (tantivy, rapidfuzz) is not installed")


@extra
def test_both_find_the_mistyped(small: Path) -> None:
    targets = unique(list(companies(2_000)))
    random.Random(1).shuffle(targets)
    asked = [q for q in questions(targets, 25) if q.kind in {"typo1", "typo2", "lead"}]
    for alone in (True, False):
        with opened(small, alone=alone) as index:
            first = [index.similar(asked_for(q.name), 1)[0].number == q.company.number for q in asked]
        assert sum(first) / len(first) >= 0.93


@extra
def test_a_town_decides_between_equals(small: Path) -> None:
    with opened(small) as index:
        found = [index.similar(asked_for("Avondster Logistik", town), 2)[0].number for town in ("Breda", "TILBURG")]
    assert found == ["90000007", "90000008"]


@extra
def test_a_full_text_that_is_damaged_is_told(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text("milk")
    with pytest.raises(RegisterError):
        fulltext.FullText(tmp_path, {})


def test_an_old_full_text_goes_with_its_index(tmp_path: Path) -> None:
    old = fulltext.place_of(tmp_path / "kbo.duckdb")
    old.mkdir()
    fulltext.put(tmp_path / "none", tmp_path / "kbo.duckdb")
    assert not old.exists()
