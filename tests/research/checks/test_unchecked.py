import pytest

from research.checks import CHECKS
from research.model import Kind
from tests.research.checks.rows import Row, staff, start, verdict


@pytest.mark.parametrize("kind", ["experience", "customers", "superlative", "certificate", "client"])
def test_what_nobody_keeps_track_of_is_unknown(kind: str) -> None:
    claim: Row = {"kind": kind, "low": 30, "high": 30, "person": "A. de Boer"}
    found = verdict(claim, [start("2026-01-01"), staff(1)], [])  # thirty years of experience are not the company's age
    assert (found.label, found.confidence, found.evidence) == ("unknown", "low", ())


def test_every_kind_has_exactly_one_check() -> None:
    kinds = [kind for check in CHECKS for kind in check.KINDS]
    assert sorted(kinds) == sorted(Kind)
