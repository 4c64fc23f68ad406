"""Whatever a service answers, an adapter gives records whose quotes stand, or one of the named outcomes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sources import certificates, gleif, kvk, kvk_open, nbb, nbb_portal, rdap, vies, wayback
from sources.errors import Failure, SourceError
from sources.model import Document, Record
from tests.sources.fake_web import document, quoted

HERE = Path(__file__).parent
ANSWERS: list[tuple[Callable[[Document], Iterator[Record]], str, str]] = [
    (rdap.read, "rdap/domain.json", "https://rdap.registry.example/domain/dakwerk.example"),
    (certificates.read, "certificates/rows.json", "https://crt.sh/?q=dakwerk.example&output=json"),
    (kvk_open.read, "kvk_open/basis.json", f"{kvk_open.API}/basisbedrijfsgegevens/kvknummer/01234567"),
    (kvk_open.read, "kvk_open/accounts.json", f"{kvk_open.API}/jaarrekeningen/kvknummer/01234567"),
    (kvk.read, "kvk/profile_bv.json", f"{kvk.API}/v1/basisprofielen/01234567"),
    (kvk.read, "kvk/hits.json", f"{kvk.API}/v2/zoeken?naam=x"),
    (kvk.read, "kvk/unknown.json", f"{kvk.API}/v1/basisprofielen/01234567"),
    (nbb.read, "nbb/references.json", f"{nbb.API}/legalEntity/0123456749/references"),
    (nbb.read, "nbb/deposit.json", f"{nbb.API}/deposit/x/accountingData#0123456749/2025-01-01/2025-12-31/EUR"),
    (nbb_portal.read, "nbb_portal/deposits.json", f"{nbb_portal.DEPOSITS}?enterpriseNumber=0123456749"),
    (gleif.read, "gleif/hits.json", gleif.API),
    (vies.read, "vies/valid.json", f"{vies.API}/NL/vat/000000012B01"),
    (wayback.read, "wayback/captures.json", wayback.CDX),
]
ODD = st.one_of(
    *(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False)),
    st.text(max_size=12),
    st.sampled_from(["", "---", "20170000", "\x00", "\u200b", "e\u0301", [], {}, [[]], [{}], {"": {}}]),
)


def _paths(tree: object, here: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield here
    parts = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for name, part in parts:
        yield from _paths(part, (*here, name))


def _changed(tree: object, path: tuple[str | int, ...], odd: object, *, take_out: bool) -> object:
    if not path:
        return odd
    name, *deeper = path
    parts = list(tree.items()) if isinstance(tree, dict) else list(enumerate(tree)) if isinstance(tree, list) else []
    kept = [
        (key, _changed(part, tuple(deeper), odd, take_out=take_out) if key == name else part)
        for key, part in parts
        if not (take_out and not deeper and key == name)
    ]
    return dict(kept) if isinstance(tree, dict) else [part for _, part in kept]


@pytest.mark.parametrize(("read", "name", "asked"), ANSWERS, ids=[row[1] for row in ANSWERS])
@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_one_odd_part(read: Callable[[Document], Iterator[Record]], name: str, asked: str, data: st.DataObject) -> None:
    tree = json.loads((HERE / name).read_text("utf-8"))
    path = data.draw(st.sampled_from(list(_paths(tree))))
    odd = _changed(tree, path, data.draw(ODD), take_out=data.draw(st.booleans()))
    answer = document(
        json.dumps(odd, ensure_ascii=data.draw(st.booleans())), asked, data.draw(st.sampled_from([200, 404]))
    )
    outcome: list[Record] | Failure
    try:
        outcome = list(read(answer))
    except SourceError as error:
        outcome = error.failure
    assert isinstance(outcome, Failure) or quoted(answer, outcome) == outcome
