"""Does the ruler keep what must stay, and only the sources to which a number leads?"""

import pytest

from reports.brief import compose
from reports.heights import pictures
from reports.page import Brief
from reports.ruler import COUNTED, Ruler
from research.model import Label
from tests.reports import dossiers

NL = dossiers.words("nl")


def ruler(name: str) -> Ruler:
    whole = dossiers.brief(name, NL)
    return Ruler(whole, NL, pictures(whole, NL), 1.0)


def counts(brief: Brief, most: int = 99) -> dict[str, int]:
    return {block: min(len(getattr(brief, block)), most) for block in COUNTED}


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_fewer_rows_never_take_more_room(name: str) -> None:
    own = ruler(name)
    slack = [own.slack(counts(own.whole, most)) for most in (9, 5, 3, 1)]
    assert slack == sorted(slack)


@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_what_is_kept_are_whole_blocks_or_their_first_rows(name: str) -> None:
    own = ruler(name)
    made = own.kept(counts(own.whole, 2))
    for block in set(COUNTED) - {"rows"}:
        assert getattr(made, block) == getattr(own.whole, block)[:2]
    assert {source.n for source in made.sources} == {s.n for s in own.whole.sources} & own.cited(counts(own.whole, 2))


def test_rows_go_by_their_grade_and_stay_in_their_order() -> None:
    own = ruler("crowded")
    made = own.kept({**counts(own.whole), "rows": 4})
    assert [row for row in own.whole.rows if row in made.rows] == list(made.rows)
    assert Label.POLISHED not in {row.label for row in made.rows}
    assert {row for row in own.whole.rows if row.label is Label.SUPPORTED} <= set(made.rows)


def test_a_whole_block_that_went_is_named_with_its_size() -> None:
    own = ruler("hot-air")
    assert own.left_out(counts(own.whole)) == ""
    assert f"Mensen ({len(own.whole.people)})" in own.left_out({**counts(own.whole), "people": 0})


def test_what_failed_and_the_criteria_are_no_rows_to_drop() -> None:
    whole = compose(dossiers.crowded(), NL)
    assert not {"failed", "criteria", "sources"} & set(COUNTED)
    assert Ruler(whole, NL, pictures(whole, NL), 1.0).kept(counts(whole, 0)).failed == whole.failed
