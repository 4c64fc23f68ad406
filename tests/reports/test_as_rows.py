"""Is there one row for every claim, with its verdict and where it leads?"""

import pytest

from reports.as_csv import as_csv
from reports.as_rows import FIELDS, as_rows
from reports.words import LANGUAGES
from tests.reports import dossiers


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_a_row_for_every_claim(name: str, lang: str) -> None:
    dossier = dossiers.ALL[name]()
    head, *rows = as_rows(dossier, dossiers.words(lang))
    assert tuple(head) == FIELDS
    assert len(rows) == len(dossier.claims)
    assert {len(row) for row in rows} <= {len(FIELDS)}


def test_what_a_row_says() -> None:
    row = dict(zip(FIELDS, as_rows(dossiers.hot_air(), dossiers.words("nl"))[1], strict=True))
    assert (row["kind"], row["low"], row["label"], row["verdict"]) == ("age", 3, "refuted", "Wijkt fundamenteel af")
    assert (row["on"], row["complete"], row["confidence"]) == ("2026-11-22", False, "high")
    assert str(row["sources"]).startswith("1 2 3")
    assert str(row["urls"]).startswith("https://website.example/d1 ")


def test_a_hostile_dossier_has_no_formula() -> None:
    text = as_csv(as_rows(dossiers.hostile('=HYPERLINK("http://x.example")'), dossiers.words("nl")))
    assert "'=HYPERLINK" in text
    assert '"=HYPERLINK' not in text
    assert ",=HYPERLINK" not in text
