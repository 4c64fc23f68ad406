"""Are headcounts in a row added, and is a row that goes on uncounted left alone?"""

import pytest

from research.claims import find


@pytest.mark.parametrize(
    ("lang", "text", "total"),
    [
        ("nl", "Wij werken met 12 monteurs en 5 mensen op kantoor.", 17),
        ("de", "Bei uns arbeiten ein Meister und fünf Gesellen.", 6),
        ("fr", "L'équipe se compose de cinq avocates et deux juristes.", 7),
    ],
)
def test_a_row_is_added(lang: str, text: str, total: int) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [total]


def test_a_row_that_goes_on_uncounted_has_no_sum() -> None:
    assert find("L'équipe est composée de sept moniteurs, d'une secrétaire et des deux gérants.", "fr", 2026) == []


@pytest.mark.parametrize(
    ("lang", "text", "total"),
    [
        ("nl", "We werken met 5 voltijdse en 3 deeltijdse medewerkers.", 8),
        ("de", "Wir beschäftigen fünf Vollzeit- und drei Teilzeitkräfte.", 8),
        ("fr", "Nous employons cinq salariés à temps plein et trois à temps partiel.", 8),
        ("en", "The team currently consists of two vets, six nurses and one receptionist.", 9),
        ("nl", "We zijn een team: twee tandartsen, een mondhygiënist en vijf assistentes.", 8),
        ("de", "In unserer Werkstatt arbeiten drei Mechaniker und ein Lehrling.", 4),
        ("nl", "Met 14 koeriers en 9 elektrische bakfietsen bezorgen we door heel Utrecht.", 14),
        ("en", "We employ 11 people, two of them apprentices.", 11),
        ("nl", "Er werken bij ons 30 medewerkers en 100 vrijwilligers.", 30),  # the unpaid are no staff
        ("en", "Our firm is 27 strong, including 21 lawyers.", 27),  # a part is not added
    ],
)
def test_who_is_added_and_who_is_not(lang: str, text: str, total: int) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [total]


def test_a_comma_that_ends_the_line_joins_nobody() -> None:
    assert [claim.low for claim in find("1998 medewerkers,", "nl")] == [1998]
