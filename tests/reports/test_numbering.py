"""Does every statement lead to one numbered source, the same everywhere?"""

from dataclasses import replace

import pytest

from reports.numbering import SAID, number
from research.model import Claim, Kind
from tests.reports import dossiers


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_statement_and_every_document_has_a_number(name: str) -> None:
    dossier = dossiers.ALL[name]()
    numbering = number(dossier)
    assert [source.n for source in numbering.sources] == list(range(1, len(numbering.sources) + 1))
    assert set(numbering.numbers) == {item.id for item in (*dossier.claims, *dossier.evidence)}
    assert {d.document for d in dossier.documents} <= {source.document for source in numbering.sources}


def test_two_statements_of_one_document_share_its_number() -> None:
    numbering = number(dossiers.hot_air())
    assert numbering.numbers["e1"] == numbering.numbers["e7"]
    assert numbering.numbers["e1"] != numbering.numbers["e5"]


def test_what_the_seller_told_is_a_source_without_a_document() -> None:
    whole = dossiers.unknown()
    told = Claim(id="t", kind=Kind.TEAM_SIZE, low=25, high=25, quote="team van 25")
    numbering = number(replace(whole, claims=(*whole.claims, told)))
    source = numbering.sources[numbering.numbers["t"] - 1]
    assert (source.source, source.document, source.url) == (SAID, "", "")


def test_numbers_stand_once_and_in_order() -> None:
    dossier = dossiers.hot_air()
    numbering = number(dossier)
    first, *_ = dossier.evidence
    assert numbering.of(first, dossier.claims[0], first) == (1, 2)
    assert numbering.of_ids(("e3", "e1")) == (2, 4)
