"""Every stored answer of the Belgian services gives the facts that it holds, or the right named outcome.

The answers lie beside the project and never in it; without them the table is skipped.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sources import kbo, nbb, nbb_portal
from sources.errors import Changed, SourceError
from sources.model import Document, Record
from tests.sources.fake_web import document, facts, quoted

SAMPLES = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples" / "registers"
YEAR = "0400378485/2024-04-01/2025-03-31"
PAGE = f"{kbo.DETAIL}?lang=nl&ondernemingsnummer=712345678"
SEARCH = f"{kbo.SEARCH}?searchWord=x"
LIST = f"{nbb.API}/legalEntity/0400378485/references"
DEPOSIT = f"{nbb.API}/deposit/2025-00539072/accountingData#{YEAR}/EUR"
DEPOSITS = f"{nbb_portal.DEPOSITS}?enterpriseNumber=0400378485"
TABLE_OF_YEAR = f"{nbb_portal.TABLE}/x#{YEAR}/"

Read = Callable[[Document], Iterator[Record]]
Facts = dict[str, str]
# File, what it was asked with, and per record its schema with some facts, or the outcome that it means.
TABLE: list[tuple[Read, str, str, list[tuple[str, Facts]] | type[SourceError]]] = [
    (
        kbo.read,
        "be_kbo_public_search/detail.html",
        PAGE,
        [
            ("Company", {"kbo": "0712345678", "incorporationDate": "2019-03-03", "legalForm": "Naamloze vennootschap"}),
            ("Directorship", {"directorKind": "person", "startDate": "2019-03-03", "role": "Bestuurder"}),
            ("Directorship", {"directorKind": "person", "role": "Vaste vertegenwoordiger"}),
            ("Directorship", {"directorNumber": "0470622224", "startDate": "2026-04-28"}),
        ],
    ),
    (
        kbo.read,
        "be_kbo_public_search/detail_absorbed_predecessor.html",
        PAGE,
        [
            ("Company", {"status": "active", "nameSince": "2019-03-03"}),
            ("Directorship", {"role": "Bestuurder"}),
            ("Directorship", {"directorKind": "company"}),
            ("Succession", {"predecessorNumber": "0403174065", "date": "2003-06-20", "manner": "merger"}),
        ],
    ),
    (kbo.read, "be_kbo_public_search/search_miss.html", SEARCH, []),
    (
        kbo.read,
        "be_kbo_public_search/search_one_hit.html",
        SEARCH,
        [("Company", {"kbo": "0712345678", "town": "Brussel", "incorporationDate": "2019-03-03"})],
    ),
    (
        kbo.read,
        "be_kbo_public_search/search_two_hits.html",
        SEARCH,
        [("Company", {"status": "active"}), ("Company", {"status": "inactive", "kbo": "0798765432"})],
    ),
    (
        nbb.read,
        "be_nbb_cbso/references_200.json",
        LIST,
        [
            ("Company", {"kbo": "0400378485", "accountsUpTo": "2023-12-31", "accountsType": "full"}),
            ("Accounts", {"financialYear": "2023-12-31", "filing": "2024-07-26"}),
        ],
    ),
    (nbb.read, "be_nbb_cbso/references_empty_200.json", LIST, []),
    (
        nbb.read,
        "be_nbb_cbso/accountingData_jsonxbrl_200.json",
        DEPOSIT,
        [
            ("Accounts", {"financialYear": "2025-03-31", "equity": "420000", "result": "-35000"}),
            ("Accounts", {"financialYear": "2024-03-31", "assets": "1100000", "numberOfEmployees": "2.9"}),
            ("Directorship", {"startDate": "2019-03-03", "endDate": "2025-06-20", "role": "director"}),
            ("Directorship", {"directorNumber": "0712345678"}),
            ("Ownership", {"ownerKind": "company", "share": "64.4"}),
            ("Ownership", {"ownerKind": "person", "share": "35.6"}),
        ],
    ),
    (
        nbb_portal.read,
        "be_nbb_cbso/consult_published_deposits_200.json",
        DEPOSITS,
        [
            ("Company", {"accountsUpTo": "2025-03-31"}),
            ("Accounts", {"filing": "2025-10-01"}),
            ("Accounts", {"financialYear": "1999-03-31"}),
        ],
    ),
    (nbb_portal.read, "be_nbb_cbso/consult_published_deposits_empty_200.json", DEPOSITS, []),
    (
        nbb_portal.read,
        "be_nbb_cbso/consult_full_m02-f.csv",
        TABLE_OF_YEAR,
        [("Accounts", {"turnover": "866398904.13", "numberOfEmployees": "4127.9", "financialYear": "2025-03-31"})],
    ),
    (
        nbb_portal.read,
        "be_nbb_cbso/consult_abbreviated_m81-f.csv",
        TABLE_OF_YEAR,
        [("Accounts", {"result": "288333.88", "grossMargin": "-6975.49", "equity": "9093279.9"})],
    ),
    (kbo.read, "be_nbb_cbso/references_200.json", PAGE, Changed),
    (nbb.read, "be_nbb_cbso/consult_published_deposits_200.json", LIST, Changed),
    (nbb_portal.read, "be_nbb_cbso/references_200.json", DEPOSITS, Changed),
]

needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the stored real answers lie beside the project")


def answer_of(name: str, asked: str) -> Document:
    media_type = {"html": "text/html", "json": "application/json", "csv": "text/csv"}[name.rpartition(".")[2]]
    return document((SAMPLES / name).read_bytes(), asked, media_type=media_type)


@needs_samples
@pytest.mark.parametrize(
    ("read", "name", "asked", "meant"), TABLE, ids=[f"{row[0].__module__}-{row[1]}" for row in TABLE]
)
def test_a_real_answer(read: Read, name: str, asked: str, meant: list[tuple[str, Facts]] | type[SourceError]) -> None:
    answer = answer_of(name, asked)
    if isinstance(meant, type):
        with pytest.raises(meant):
            list(read(answer))
        return
    records = quoted(answer, read(answer))
    assert [record.schema for record in records] == [schema for schema, _ in meant]
    for record, (_, expected) in zip(records, meant, strict=True):
        assert {name: values[0] for name, values in facts(record).items()}.items() >= expected.items()


@needs_samples
def test_what_small_models_leave_out_is_not_zero() -> None:
    [accounts] = nbb_portal.read(answer_of("be_nbb_cbso/consult_abbreviated_m81-f.csv", TABLE_OF_YEAR))
    assert not set(facts(accounts)) & {"turnover", "numberOfEmployees", "currentAssets"}


@needs_samples
def test_no_real_answer_is_left_out() -> None:
    known = {row[1] for row in TABLE}
    for folder in ("be_kbo_public_search", "be_nbb_cbso"):
        assert {f"{folder}/{path.name}" for path in (SAMPLES / folder).iterdir()} <= known
