"""Whom do cards, lists and tables show, in which order and shape?"""

from sources.people_cards import find_cards
from sources.reading import read_html


def cards(markup: str, role: str = "team") -> list[tuple[str, str]]:
    reading = read_html(markup.encode(), "utf-8")
    found = find_cards(reading, role)
    assert all(reading.text[s.role_start : s.role_end] == s.role for s in found)
    assert all(s.card for s in found)
    return [(s.name, s.role) for s in found]


ROW = "<tr><td>{}</td><td>{}</td></tr>"


def test_a_table_is_a_row_of_cards_and_any_words_are_a_role_in_it() -> None:
    table = ROW.format("Naam", "Functie") + ROW.format("Ingrid Smit", "Verkoop") + ROW.format("Joe Vlek", "Van alles")
    assert cards(f"<table>{table}</table>") == [("Ingrid Smit", "Verkoop"), ("Joe Vlek", "Van alles")]


def test_lines_of_one_block_are_a_card_and_a_telephone_is_no_role() -> None:
    assert cards("<p>Anna Vlek<br>Leiter Service<br>Tel. 030 123</p>") == [("Anna Vlek", "Leiter Service")]
    assert cards("<p>Anna Vlek<br>Planner</p><p>Bob Vlek<br>Tel. 030 123</p>") == [("Anna Vlek", "Planner")]


def test_a_role_above_counts_where_no_card_has_it_below() -> None:
    above = "<h2>Team</h2><div><b style='display:block'>{}</b><h3>{}</h3><p>Doet al jaren alles, en graag.</p></div>"
    assert cards(above.format("Eigenaar", "Anna Vlek")) == [("Anna Vlek", "Eigenaar")]
    below = "<h3>Bob Vlek</h3><p>Planner</p>" + above.format("Eigenaar", "Anna Vlek")
    assert ("Anna Vlek", "Eigenaar") not in cards(below)


def test_a_given_name_is_counted_once_its_card_says_what_it_does() -> None:
    assert cards("<h3>Minka</h3><p>Boekhouder</p><h3>Kees</h3><p>Monteur</p>") == [
        ("Minka", "Boekhouder"),
        ("Kees", "Monteur"),
    ]
    assert cards("<h3>Minka</h3><p>Een dag uit haar leven, in woord en beeld verteld.</p>") == []


def test_a_department_under_a_line_of_capitals_needs_company() -> None:
    alone = "<h2>Team</h2><h3>Tarquinius Vlek</h3><p>Operations</p>"
    assert cards(alone) == []
    assert len(cards(alone + "<h3>Anna Vlek</h3><p>Sales</p>")) == 2


def test_elsewhere_a_heading_about_the_team_is_needed() -> None:
    card = "<h2>{}</h2><h3>Anna Vlek</h3><p>Planner</p>"
    assert cards(card.format("Ons team"), "home") == [("Anna Vlek", "Planner")]
    assert cards(card.format("Agenda"), "home") == []
