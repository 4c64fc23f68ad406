"""Do the criteria of the command line count first, and those that were kept with the dossier after them?"""

from argparse import Namespace
from pathlib import Path

from reports.wanted import keep_wanted, wanted_of
from research.criteria.model import NO_CRITERIA, Criteria, Limit
from research.criteria.presets import preset
from research.store import Store
from tests.research import made

LIMIT = Limit(25000.0, "EUR")
KEPT = Criteria(title="kept", limit=Limit(1.0, "EUR"))


def args(criteria: Criteria | None = None, limit: Limit | None = None) -> Namespace:
    return Namespace(criteria=criteria, limit=limit)


def test_what_was_kept_counts_until_the_command_line_says_otherwise() -> None:
    assert wanted_of(args(), NO_CRITERIA, KEPT, preset("bant")) == KEPT
    assert wanted_of(args(preset("bant")), KEPT) == preset("bant")
    assert wanted_of(Namespace(), KEPT) == KEPT
    assert wanted_of(args()) == NO_CRITERIA


def test_a_limit_of_its_own_leaves_the_criteria_as_they_are() -> None:
    assert wanted_of(args(limit=LIMIT), KEPT) == Criteria(title="kept", limit=LIMIT)


def test_what_is_handed_in_is_kept_and_what_is_not_changes_nothing(tmp_path: Path) -> None:
    store, dossier = Store(tmp_path / "a.duckdb"), made.dossier()
    assert keep_wanted(args(), store, dossier) == NO_CRITERIA
    assert store.size().transactions == 0
    keep_wanted(args(preset("bant"), LIMIT), store, dossier)
    assert keep_wanted(args(), store, dossier).limit == LIMIT
    assert store.size().transactions == 1
