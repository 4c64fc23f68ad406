"""Does a small index keep the floors that the large one is measured against?"""

import csv
from pathlib import Path

import pytest

from research.registers import fulltext
from research.registers.database import reading
from research.registers.index import opened
from tests.benchmarks.bench_registers import (
    drawn,
    fitting,
    imported,
    in_one_statement,
    looked_up,
    measured,
    only_ones,
    report_answerable,
    report_linking,
    report_sqlite,
)
from tests.benchmarks.companies import Company, companies
from tests.benchmarks.queries import KINDS, Question, questions

COUNT = 3_000
FLOORS = {"exact": 0.97, "case": 0.97, "form": 0.97, "reorder": 0.97, "merged": 0.97, "typo1": 0.97, "typo2": 0.93}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return imported(tmp_path_factory.mktemp("bench"), COUNT)


@pytest.fixture(scope="module")
def asked(index: Path) -> list[Question]:
    return list(questions(only_ones(index, drawn(index, COUNT, seed=3)), 25))


@pytest.fixture(params=[True, False], ids=["alone", "with the extra"])
def alone(request: pytest.FixtureRequest) -> bool:
    if not request.param and not fulltext.is_there():
        pytest.skip("the extra `index` (tantivy, rapidfuzz) is not installed")
    return bool(request.param)


def test_the_list_is_the_same_every_time() -> None:
    assert list(companies(50)) == list(companies(60))[:50]
    assert len({c.name for c in companies(COUNT)}) > 0.95 * COUNT


def test_every_kind_of_mistake_is_asked(asked: list[Question]) -> None:
    assert {q.kind for q in asked} == set(KINDS)


def test_floors_of_the_look_up(alone: bool, index: Path, asked: list[Question]) -> None:  # noqa: FBT001 - a fixture
    with opened(index, alone=alone) as engine:
        without, with_town = (measured(asked, looked_up(engine, town=town), 1) for town in (False, True))
    assert {kind: without[kind].first for kind, floor in FLOORS.items() if without[kind].first < floor} == {}
    assert with_town["all"].first >= 0.95


def test_floor_of_one_statement(index: Path, asked: list[Question]) -> None:
    with opened(index, alone=True) as engine:
        assert measured(asked, in_one_statement(engine, town=False), 1)["all"].ten >= 0.95


def test_a_name_without_its_own_word_fits_many(index: Path) -> None:
    with index.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        company = next(Company(*row) for row in list(csv.reader(file))[1:] if row[1].endswith(" Advies B.V."))
    with reading(index) as database:
        assert fitting(database, Question("drop", "Advies", company)) > 10
        assert fitting(database, Question("exact", company.name, company)) == 1


def test_the_rest_of_the_script_runs(index: Path, asked: list[Question], capsys: pytest.CaptureFixture[str]) -> None:
    report_sqlite(index, asked[::40])
    with opened(index, alone=True) as engine:
        report_answerable(index, engine, asked[::10])
    report_linking(index, 200)
    assert "linking 200 names" in capsys.readouterr().out
