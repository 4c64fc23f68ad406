"""Which rows is a dossier?"""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from research.dossier_rows import dossier_of, dossier_tables, worst
from research.model import Claim, Dossier, Evidence, Kind, Label
from research.store import Store
from tests.research import made


@settings(max_examples=60, deadline=None)
@given(dossier=made.dossiers)
def test_its_rows_are_the_dossier_again(dossier: Dossier) -> None:
    tables = dossier_tables(dossier)
    head = {**tables["dossiers"][0], "asked_on": date.fromisoformat(tables["dossiers"][0]["asked_on"])}
    assert dossier_of({**tables, "dossiers": [head]}) == dossier


@settings(max_examples=12, deadline=None)
@given(dossier=made.dossiers)
def test_the_database_gives_it_back(dossier: Dossier) -> None:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder, "precall.duckdb"))
        store.keep_dossier(dossier)
        assert store.dossier(dossier.id) == dossier
        assert store.verify() == ()


def test_claims_and_evidence_lie_in_one_table() -> None:
    said = made.dossier(claims=(Claim(id="c1", kind=Kind.AGE),), evidence=(Evidence(id="e1", property="firstCapture"),))
    claim, evidence = dossier_tables(said)["statements"]
    assert (claim["role"], claim["kind"], claim["property"]) == ("claim", "age", None)
    assert (evidence["role"], evidence["kind"], evidence["property"]) == ("evidence", None, "firstCapture")
    assert claim.keys() == evidence.keys()


@pytest.mark.parametrize(
    ("labels", "shown"),
    [
        ((), None),
        ((Label.UNKNOWN,), Label.UNKNOWN),
        ((Label.UNKNOWN, Label.SUPPORTED), Label.SUPPORTED),
        ((Label.SUPPORTED, Label.CONFLICTING), Label.CONFLICTING),
        ((Label.POLISHED, Label.CONFLICTING), Label.POLISHED),
        ((Label.REFUTED, Label.STRETCHED, Label.POLISHED), Label.REFUTED),
    ],
)
def test_the_worst_label_stands_for_the_dossier(labels: tuple[Label, ...], shown: Label | None) -> None:
    assert worst([made.verdict(label) for label in labels]) is shown
