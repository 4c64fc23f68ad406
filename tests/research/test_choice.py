"""Is the company that the seller chose remembered for the same question, and for no other?"""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from research.choice import question_of, remember, remembered
from research.store import Store
from sources.model import Identifier, Inquiry

ASKED = Inquiry(on=date(2026, 11, 22), name="Delta Zorg", site="delta.example", country="NL")
FIRST, SECOND = Identifier("kvk", "57310842", "NL"), Identifier("kvk", "57310850", "NL")


def test_the_last_choice_counts(tmp_path: Path) -> None:
    store = Store(tmp_path / "a.duckdb")
    assert remembered(store, ASKED) is None
    remember(store, ASKED, SECOND, datetime(2026, 11, 20, tzinfo=UTC))
    remember(store, ASKED, FIRST, datetime(2026, 11, 21, tzinfo=UTC))
    assert remembered(store, ASKED) == FIRST
    remember(store, ASKED, SECOND, datetime(2026, 11, 22, tzinfo=UTC))
    assert remembered(store, ASKED) == SECOND
    assert store.verify() == ()


def test_the_day_and_the_claims_do_not_make_another_question_and_name_or_country_do() -> None:
    assert question_of(replace(ASKED, on=date(2027, 1, 1), said=("team van 25",))) == question_of(ASKED)
    assert question_of(replace(ASKED, name="DELTA ZORG")) == question_of(ASKED)
    assert question_of(replace(ASKED, country="BE")) != question_of(ASKED)
    assert question_of(replace(ASKED, name="Delta")) != question_of(ASKED)
