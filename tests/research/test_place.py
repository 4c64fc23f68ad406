"""Does the database lie where it is expected?"""

from pathlib import Path

import pytest

from research.place import default_database


def test_the_variable_says_where() -> None:
    assert default_database({"PRECALL_DB": "/data/x.duckdb"}) == Path("/data/x.duckdb")
    assert default_database({"PRECALL_DB": "~/x.duckdb"}) == Path.home() / "x.duckdb"


@pytest.mark.parametrize("environ", [{}, {"PRECALL_DB": ""}])
def test_otherwise_it_is_the_user_s_own_data_folder(environ: dict[str, str]) -> None:
    place = default_database(environ)
    assert (place.name, place.parent.name) == ("precall.duckdb", "precall")
    assert place.is_relative_to(Path.home())
