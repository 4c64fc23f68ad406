import json

import pytest

from sources import kvk_hits
from sources.model import Record
from sources.quoting import parse
from tests.sources.fake_web import document


def rows(*companies: tuple[str, str, str]) -> list[Record]:
    """Hits: number, name, and whether it is active in the register's word."""
    found = [{"kvkNummer": n, "naam": name, "type": "rechtspersoon", "actief": a} for n, name, a in companies]
    answer = document(json.dumps({"resultaten": found}))
    return list(kvk_hits.read(answer, parse(answer)))


@pytest.mark.parametrize(
    ("companies", "meant"),
    [
        ([("1", "Anders B.V.", "Ja")], "1"),
        ([("1", "Dakwerk", "Nee"), ("2", "Dakwerk", "Ja")], "2"),
        ([("1", "Dakwerk B.V.", "Ja"), ("2", "Dakwerkers B.V.", "Ja")], "1"),
        ([("1", "Dakwerk B.V.", "Ja"), ("2", "DAKWERK BV", "Ja")], ""),
        ([("1", "Dakwerken", "Ja"), ("2", "Dakwerkers", "Ja")], ""),
        ([], ""),
    ],
)
def test_the_living_company_of_exactly_that_name_is_meant(companies: list[tuple[str, str, str]], meant: str) -> None:
    assert kvk_hits.the_one(rows(*companies), "Dakwerk") == meant


@pytest.mark.parametrize(
    ("body", "status", "more"),
    [
        ('{"pagina": 1, "resultatenPerPagina": 100, "totaal": 101, "resultaten": []}', 200, True),
        ('{"pagina": 2, "resultatenPerPagina": 100, "totaal": 200, "resultaten": []}', 200, False),
        ('{"resultaten": []}', 200, False),
        ('{"fout": [{"code": "IPD5200"}]}', 404, False),
    ],
)
def test_hits_go_on_until_all_are_seen(body: str, status: int, *, more: bool) -> None:
    assert kvk_hits.goes_on(document(body, status=status)) is more
