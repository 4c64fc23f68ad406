"""Rows of a page and their places in its text."""

import pytest

from sources.errors import Changed
from sources.kbo_page import Row, open_page, since, ten_digits
from sources.reading import read_text
from tests.sources.fake_web import document

HEAD = "<tr><td>Ondernemingsnummer:</td><td>0123.456.749</td></tr>"


def rows(body: str) -> tuple[Row, ...]:
    answer = document(f"<ul><li>Actief</li></ul><table>{body}</table>", media_type="text/html")
    found = open_page(answer)
    text = read_text(answer).text
    assert all(text[row.start : row.end] == row.quote for row in found)
    return found


def test_a_row_stands_where_its_label_does_and_not_in_the_menu() -> None:
    _, status = rows(HEAD + "<tr><td>Status:</td><td><b>Actief</b><br/>Sinds 3 maart 2019</td></tr>")
    assert (status.label, status.lines) == ("status", ("Actief", "Sinds 3 maart 2019"))
    assert status.quote == "Status:\nActief\nSinds 3 maart 2019"
    assert since(status.lines) == "2019-03-03"


def test_a_heading_names_the_rows_below_it_and_a_table_within_has_rows_of_its_own() -> None:
    inner = '<table id="toonfctie" style="display:none"><tr><td>Bestuurder</td><td>A</td></tr></table>'
    hidden = inner.replace("toonfctie", "other").replace("Bestuurder", "Verborgen")
    found = rows(f"{HEAD}<tr><td><h2>Functies</h2></td></tr><tr><td>Er is er een {inner}</td></tr>")
    assert [(row.section, row.cells[0]) for row in found[1:]] == [
        ("functions", ("Er is er een",)),
        ("functions", ("Bestuurder",)),
    ]
    *_, unseen = open_page(document(f"<table>{HEAD}<tr><td>{hidden}</td></tr></table>", media_type="text/html"))
    with pytest.raises(Changed):
        unseen.says("name", "A", "A")


def test_links_keep_their_leading_zero() -> None:
    link = '<a href="toonondernemingps.html?lang=nl&amp;ondernemingsnummer=403000123">x</a>'
    _, row, other = rows(f'{HEAD}<tr><td>{link}</td></tr><tr><td><a href="vestiginglijst.html">y</a></td></tr>')
    assert (row.linked, other.linked) == (("0403000123",), ())
    assert ten_digits("0403.000.123") == ten_digits("403000123") == "0403000123"


def test_a_page_that_says_nothing_was_found_has_no_rows() -> None:
    for sentence in ("Geen gegevens gevonden voor dit zoekwoord.", "Pas de données trouvées.", "No data found."):
        assert open_page(document(f"<h1>{sentence}</h1>", media_type="text/html")) == ()
