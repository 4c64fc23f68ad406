"""Whatever a service answers, an adapter gives records whose quotes stand, or one of the named outcomes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sources import (
    ares,
    ariregister,
    bodacc,
    brave,
    brreg,
    certificates,
    companies_house,
    cro,
    cvr,
    cvrapi,
    french_directory,
    github_people,
    gleif,
    krs,
    kvk,
    kvk_open,
    mojeek,
    nbb,
    nbb_portal,
    offeneregister,
    openalex,
    opencorporates,
    opensanctions,
    orcid,
    prh,
    rdap,
    recherche_entreprises,
    searxng,
    sec_edgar,
    sirene,
    vies,
    wayback,
    wikidata,
    wikidata_people,
    zefix,
)
from sources.errors import Failure, SourceError
from sources.model import Document, Record
from tests.sources.fake_web import document, quoted

HERE = Path(__file__).parent
COMPANY = f"{companies_house.API}/company/09999901"
ANSWERS: list[tuple[Callable[[Document], Iterator[Record]], str, str]] = [
    (rdap.read, "rdap/domain.json", "https://rdap.registry.example/domain/dakwerk.example"),
    (certificates.read, "certificates/rows.json", "https://crt.sh/?q=dakwerk.example&output=json"),
    (kvk_open.read, "kvk_open/basis.json", f"{kvk_open.API}/basisbedrijfsgegevens/kvknummer/01234567"),
    (kvk_open.read, "kvk_open/accounts.json", f"{kvk_open.API}/jaarrekeningen/kvknummer/01234567"),
    (kvk.read, "kvk/profile_bv.json", f"{kvk.API}/v1/basisprofielen/01234567"),
    (kvk.read, "kvk/hits.json", f"{kvk.API}/v2/zoeken?naam=x"),
    (kvk.read, "kvk/unknown.json", f"{kvk.API}/v1/basisprofielen/01234567"),
    (companies_house.read, "companies_house/hits.json", f"{companies_house.API}/search/companies?q=x"),
    (companies_house.read, "companies_house/profile.json", COMPANY),
    (companies_house.read, "companies_house/officers.json", f"{COMPANY}/officers"),
    (companies_house.read, "companies_house/owners.json", f"{COMPANY}/persons-with-significant-control"),
    (
        companies_house.read,
        "companies_house/appointments.json",
        f"{companies_house.API}/officers/x/appointments#09999902",
    ),
    (companies_house.read, "companies_house/filings.json", f"{COMPANY}/filing-history"),
    (companies_house.read, "companies_house/insolvency.json", f"{COMPANY}/insolvency"),
    (companies_house.read, "companies_house/charges.json", f"{COMPANY}/charges"),
    (recherche_entreprises.read, "recherche_entreprises/company.json", french_directory.API),
    (sirene.read, "sirene/company.json", f"{sirene.API}/siren/999999901"),
    (sirene.read, "sirene/links.json", f"{sirene.API}/siret/liensSuccession"),
    (bodacc.read, "bodacc/notices.json", bodacc.API),
    (nbb.read, "nbb/references.json", f"{nbb.API}/legalEntity/0123456749/references"),
    (nbb.read, "nbb/deposit.json", f"{nbb.API}/deposit/x/accountingData#0123456749/2025-01-01/2025-12-31/EUR"),
    (nbb_portal.read, "nbb_portal/deposits.json", f"{nbb_portal.DEPOSITS}?enterpriseNumber=0123456749"),
    (gleif.read, "gleif/hits.json", gleif.API),
    (vies.read, "vies/valid.json", f"{vies.API}/NL/vat/000000012B01"),
    (wayback.read, "wayback/captures.json", wayback.CDX),
    (brreg.read, "brreg/unit.json", f"{brreg.API}/100000001"),
    (brreg.read, "brreg/hits.json", f"{brreg.API}?navn=x&size=10"),
    (brreg.read, "brreg/seats.json", f"{brreg.API}/100000001/roller"),
    (prh.read, "prh/company.json", f"{prh.API}?name=x"),
    *((cvr.read, f"cvr/{name}.json", f"{cvr.API}#01234567") for name in ("company", "names", "form", "seat")),
    (cvrapi.read, "cvrapi/company.json", cvrapi.API),
    (ares.read, "ares/business.json", f"{ares.API}/ekonomicke-subjekty/12345679"),
    (ares.read, "ares_vr/entry.json", f"{ares.API}/ekonomicke-subjekty-vr/12345679"),
    (krs.read, "krs/current.json", f"{krs.API}/OdpisAktualny/9999900001"),
    (krs.read, "krs/full.json", f"{krs.API}/OdpisPelny/9999900001"),
    (ariregister.read, "ariregister/hits.json", ariregister.API),
    (cro.read, "cro/rows.json", cro.API),
    (zefix.read, "zefix/company.json", zefix.API),
    (sec_edgar.read, "sec_edgar/submissions.json", sec_edgar.SUBMISSIONS),
    (opencorporates.read, "opencorporates/company.json", opencorporates.API),
    (opensanctions.read, "opensanctions/match.json", opensanctions.API),
    (offeneregister.read, "offeneregister/line.json", "https://offeneregister.de/"),
    (wikidata.read, "wikidata/items.json", wikidata.API),
    (wikidata.read, "wikidata/ties.json", wikidata.QUERY),
    (orcid.read, "orcid/search.json", f"{orcid.API}/expanded-search/?q=x#Tess%20Oldenburg"),
    (orcid.read, "orcid/employments.json", f"{orcid.API}/0000-0002-0000-0001/employments"),
    (orcid.read, "orcid/educations.json", f"{orcid.API}/0000-0002-0000-0001/educations"),
    (orcid.read, "orcid/links.json", f"{orcid.API}/0000-0002-0000-0001/researcher-urls"),
    (openalex.read, "openalex/authors.json", f"{openalex.API}#Tess%20Oldenburg"),
    (wikidata_people.read, "wikidata_people/rows.json", f"{wikidata_people.API}#Tess%20Oldenburg"),
    (github_people.read, "github_people/user.json", f"{github_people.API}/users/x#kaderlicht"),
    (github_people.read, "github_people/contributors.json", f"{github_people.API}/repos/a/b/contributors?per_page=9"),
    (brave.read, "brave/results.json", f"{brave.API}#Tess%20Oldenburg"),
    (mojeek.read, "mojeek/results.json", f"{mojeek.API}#Tess%20Oldenburg"),
    (searxng.read, "searxng/results.json", f"{searxng.PLACE}/search#Tess%20Oldenburg"),
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
