"""Functions: persons, companies, and who acts for which company."""

from sources.kbo_page import Row, open_page
from sources.kbo_people import directorships, plain_name
from tests.sources.fake_web import document

HEAD = "<tr><td>Ondernemingsnummer:</td><td>0123.456.749</td></tr><tr><td><h2>Functions</h2></td></tr>"


def table(*functions: str) -> tuple[Row, ...]:
    lines = ("".join(f"<td>{cell}</td>" for cell in one.split("|")) for one in functions)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return open_page(document(f"<table>{HEAD}{body}</table>", media_type="text/html"))


def told(rows: tuple[Row, ...], name: str) -> list[str]:
    return [record.first(name) for record in directorships("0123456749", (), rows)]


def test_a_representative_without_a_company_belongs_to_the_only_one() -> None:
    rows = table("Director|0798.765.432|Since May 1, 2020", "Permanent representative|Proef , Marie|")
    assert told(rows, "representative") == ["Marie Proef", ""]


def test_of_two_companies_none_is_guessed() -> None:
    rows = table("Director|0798.765.432|", "Director|0755.000.111|", "Permanent representative|Proef , Marie|")
    assert told(rows, "representative") == ["", "", ""]
    assert told(rows, "directorNumber") == ["0798765432", "0755000111", ""]


def test_a_representative_who_names_the_company_is_put_there() -> None:
    rows = table(
        "Director|0798.765.432|",
        "Director|VOORBEELD (0755.000.111)|",
        "Permanent representative|Proef , Marie (0755.000.111)|",
    )
    assert told(rows, "representative") == ["", "Marie Proef", ""]
    assert told(rows, "name") == ["0798.765.432", "VOORBEELD", "Marie Proef"]
    assert told(rows, "directorKind") == ["company", "company", "person"]


def test_no_data_is_no_function() -> None:
    assert told(table("No data included in CBE.|x|"), "name") == ["x"]
    assert told(table("Function|No data included in CBE.|"), "name") == []
    assert told(table("No data included in CBE."), "name") == []


def test_a_name_is_turned_round_once() -> None:
    assert plain_name("Van den Voorbeeld , Jan Piet") == "Jan Piet Van den Voorbeeld"
    assert plain_name("VOORBEELD HOLDING") == "VOORBEELD HOLDING"
    assert plain_name("Voorbeeld ,") == "Voorbeeld"
