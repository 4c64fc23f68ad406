"""Small indexes, made once for the tests that only ask them."""

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from research.registers.importing import Step, bring_in
from tests.benchmarks.companies import companies

BY_HAND = (
    ("90000001", "Delta Zorg B.V.", "NL", "Gouda", "active"),
    ("90000002", "Delta Zorg Holding B.V.", "NL", "Gouda", "active"),
    ("90000003", "Veldhuis Koudetechniek B.V.", "NL", "Zwolle", "active"),
    ("90000004", "Boulangerie Vandeputte SRL", "BE", "Gent", "active"),
    ("90000005", "Morgenrood Advies B.V.", "NL", "Breda", "active"),
    ("90000006", "Morgenrood Advies V.O.F.", "NL", "Tilburg", "active"),
    ("90000007", "Avondster Logistiek B.V.", "NL", "Breda", "active"),
    ("90000008", "Avondster Logistiek B.V.", "NL", "Tilburg", "inactive"),
    ("90000009", "Int'l Rope Company Ltd", "GB", "Hull", "active"),
)
COLUMNS = ("number", "name", "country", "town", "status")


def quiet(_step: Step) -> None:
    """Tell nobody."""


def write_list(path: Path, rows: Sequence[Sequence[str]], columns: Sequence[str] = COLUMNS) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, *rows])
    return path


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of some two thousand invented companies and those by hand."""
    folder = tmp_path_factory.mktemp("small")
    invented = [(c.number, c.name, c.country, c.town, "active") for c in companies(2_000)]
    target = folder / "list.duckdb"
    bring_in("csv", [write_list(folder / "list.csv", [*invented, *BY_HAND])], target, quiet)
    return target
