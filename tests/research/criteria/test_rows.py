"""Do criteria come back from the database as they were given?"""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.criteria.model import NO_CRITERIA, Criteria, Criterion, Limit, Rule
from research.criteria.presets import PRESETS, preset
from research.criteria.rows import criteria_in, tables_of
from research.store import Store
from tests.research import made

amounts = st.floats(allow_nan=False, allow_infinity=False)
rules = st.builds(Rule, name=made.texts, amount=amounts, unit=made.texts, words=made.several, about=made.texts)
criteria = st.builds(
    Criteria,
    title=made.texts,
    all=made.some(
        st.builds(
            Criterion, name=made.phrases, why=made.phrases, must=st.booleans(), rule=rules, ask=st.none() | made.phrases
        )
    ),
    shown=st.integers(1, 9),
    limit=st.none() | st.builds(Limit, amounts, made.texts),
)


@settings(max_examples=60, deadline=None)
@given(wanted=criteria)
def test_their_rows_are_the_criteria_again(wanted: Criteria) -> None:
    assert criteria_in(tables_of(wanted, "a1")) == wanted


@settings(max_examples=10, deadline=None)
@given(wanted=criteria)
def test_the_database_gives_them_back(wanted: Criteria) -> None:
    with TemporaryDirectory() as folder:
        store = Store(Path(folder, "precall.duckdb"))
        store.keep_criteria("a1", wanted)
        assert store.criteria("a1") == wanted
        assert store.criteria("a2") == NO_CRITERIA
        assert store.verify() == ()


@pytest.mark.parametrize("name", PRESETS)
def test_others_take_their_place(name: str, tmp_path: Path) -> None:
    store = Store(tmp_path / "precall.duckdb")
    store.keep_criteria("a1", preset("bant"))
    store.keep_criteria("a1", preset(name))
    assert store.criteria("a1") == preset(name)
    store.keep_criteria("a1", NO_CRITERIA)
    assert store.criteria("a1") == NO_CRITERIA


def test_no_criteria_take_no_row() -> None:
    assert not any(tables_of(NO_CRITERIA, "a1").values())
