"""Facts of a company that its ordinary page does not show: stops, strikes, odd words."""

import pytest

from sources.errors import Changed
from sources.kbo_facts import company, start_of
from sources.kbo_page import Row, open_page
from tests.sources.fake_web import document

NUMBER = ("Ondernemingsnummer:", "0123.456.749")


def table(*lines: tuple[str, str]) -> tuple[Row, ...]:
    body = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in (NUMBER, *lines))
    return open_page(document(f"<table>{body}</table>", media_type="text/html"))


def told(*lines: tuple[str, str]) -> dict[str, str]:
    return {value.property: value.value for value in company(table(*lines))}


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (
            [("Status:", "Stopgezet<br/>Sinds 2 juli 2015"), ("Rechtstoestand:", "x<br/>Sinds 1 juli 2015")],
            "2015-07-02",
        ),
        ([("Status:", "Stopgezet"), ("Stopzettingsdatum:", "2 juli 2015")], "2015-07-02"),
        ([("Status:", "Stopgezet"), ("Rechtstoestand:", "Sluiting faillissement<br/>Sinds 1 juli 2015")], "2015-07-01"),
        ([("Status:", "Actief<br/>Sinds 2 juli 2015"), ("Rechtstoestand:", "x<br/>Sinds 1 juli 2015")], ""),
    ],
)
def test_the_day_on_which_it_stopped(lines: list[tuple[str, str]], day: str) -> None:
    assert told(*lines).get("dissolutionDate", "") == day


def test_a_closed_bankruptcy_is_over() -> None:
    facts = told(("Status:", "Stopgezet"), ("Rechtstoestand:", "Sluiting faillissement<br/>Sinds 1 juli 2015"))
    assert facts["insolvencyEnded"] == "bankruptcy"
    assert "insolvency" not in facts


def test_a_status_that_we_do_not_know_is_told_as_written() -> None:
    assert told(("Status:", "Bekendgemaakt"))["status"] == "unknown"
    assert told(("Status:", "Bekendgemaakt"))["statusDetail"] == "Bekendgemaakt"


def test_no_status_is_changed() -> None:
    with pytest.raises(Changed):
        told(("Naam:", "VOORBEELD"))


def test_struck_off_for_accounts_that_were_not_filed() -> None:
    facts = told(
        ("Status:", "Actief"), ("Ambtshalve doorhaling:", "Niet neerleggen jaarrekeningen<br/>Sinds 1 mei 2025")
    )
    assert facts["accountsOverdue"] == "yes"
    assert "Niet neerleggen jaarrekeningen" in facts["statusDetail"]
    assert "accountsOverdue" not in told(("Status:", "Actief"), ("Ambtshalve doorhaling:", "Geen gegevens"))


def test_no_data_is_no_fact() -> None:
    nothing = "Geen gegevens opgenomen in KBO."
    labels = ("Naam:", "Rechtsvorm:", "Webadres:", "Adres van de zetel:", "Kapitaal", "Begindatum:")
    assert set(told(("Status:", "Actief"), *((label, nothing) for label in labels))) == {"status"}
    assert start_of(table(("Begindatum:", nothing))) is None
