"""Who speaks where a person is named: the firm, or a customer?"""

import pytest

from sources.reading import read_html
from sources.seen import Seen, is_customers, is_elsewhere, lines_of


def test_a_given_name_alone_names_nobody() -> None:
    assert Seen("Anna de Vries", 0, 13).is_named
    assert not Seen("Anna", 0, 4).is_named


def test_lines_stand_where_the_reading_has_them() -> None:
    reading = read_html("<p>Één<br>twee</p><p>drie</p>".encode(), "utf-8")
    lines = [line for block in reading.blocks for line in lines_of(reading, block)]
    assert [line.text for line in lines] == ["Één", "twee", "drie"]
    assert all(reading.text[line.start :].startswith(line.text) for line in lines)


@pytest.mark.parametrize(
    ("markup", "theirs"),
    [
        ("<h2>Wat klanten zeggen</h2><p>Anna</p>", True),
        ("<h2>Onze partners</h2><p>Anna</p>", True),
        ("<h2>Ihre Ansprechpartner</h2><p>Anna</p>", False),
        ("<h2>Team</h2><p>“Top”</p>", True),
        ("<h2>Team</h2><blockquote><p>Top</p></blockquote>", True),
        ("<h2>Team</h2><p>Anna</p>", False),
    ],
)
def test_a_customer_speaks(markup: str, theirs: bool) -> None:  # noqa: FBT001
    reading = read_html(markup.encode(), "utf-8")
    assert is_customers(reading, reading.blocks[-1]) is theirs


@pytest.mark.parametrize(
    ("role", "elsewhere"),
    [
        ("Directeur bij Klantbedrijf", True),
        ("CEO, Mercer Foods", True),
        ("Partner, Holt Ventures", True),
        ("Directeur bij ons", False),
        ("Adviseur, planner", False),
        ("Sales, Marketing", False),
    ],
)
def test_a_role_in_another_firm(role: str, elsewhere: bool) -> None:  # noqa: FBT001
    assert is_elsewhere(role) is elsewhere
