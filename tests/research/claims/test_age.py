"""Is the age of the company told from every other number of years?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "low"),
    [
        ("nl", "Wij bestaan dit jaar 25 jaar.", 25),
        ("en", "Now in our 15th year of trading", 15),
        ("fr", "Depuis plus de 30 ans, nous réalisons vos vérandas.", 30),
        ("de", "40 Jahre Elektro Schmidt", 40),
        ("en", "The agency turned 21 last month.", 21),
        ("de", "Familienbetrieb seit 1982 (40+ Jahre).", 40),
        ("nl", "Meer dan 20 jaar een begrip in de regio", 20),
        ("nl", "Ruim 20 jaar de betrouwbare partner voor al uw stucwerk!", 20),
        ("nl", "Uit De Doos Verhuizingen begon 5 jaar geleden met één bus.", 5),
        ("en", "For over 30 years, Norhide has worked leather.", 30),
        ("de", "Fast vier Jahrzehnte lang haben wir Küchen geplant.", 40),
    ],
)
def test_age_is_read(lang: str, text: str, low: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == [low]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Op het werk zit 10 jaar garantie."),
        ("nl", "Piet werkt al 25 jaar bij ons."),
        ("en", "Our youngest colleague is 19 years old."),
        ("fr", "Une chaudière dure 15 ans."),
        ("de", "Das Haus ist 90 Jahre alt."),
        ("de", "Der Wald hinter unserem Hof ist über 200 Jahre alt."),
        ("de", "Damals fing er als 40-Jähriger an."),
        ("nl", "Ik ben hier 3 jaar geleden begonnen als barman."),
        ("nl", "Bedrijven die 4 jaar geleden begonnen, zijn nu verder."),
    ],
)
def test_what_is_no_age_is_left_alone(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.AGE] == []


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("Wij bestaan 1.500 jaar.", [1500]),  # no firm is older
        ("Wij bestaan 1.501 jaar.", []),
        ("In 4 jaar hebben wij alles verbouwd.", [4]),
        ("In 3 jaar hebben wij alles verbouwd.", []),  # so short a time is a project
        ("Wij bestaan 25 jaar, met 10 jaar garantie op elk dak.", [25]),  # a guarantee keeps to its clause
        ("Wij bestaan 25 jaar.\nOp elk dak 10 jaar garantie.", [25]),
    ],
)
def test_where_an_age_ends(text: str, lows: list[float]) -> None:
    assert [claim.low for claim in find(text, "nl", 2026) if claim.kind is Kind.AGE] == lows


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "In 15 Jahren werden wir klimaneutral sein."),
        ("de", "In 10 Jahren wollen wir stolz zurückblicken."),
        ("nl", "In 5 jaar worden wij trots de grootste."),
        ("en", "In 5 years we will celebrate a new office."),
    ],
)
def test_a_plan_is_no_age_however_proud(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("In 2019 vierden we ons 30-jarig bestaan.", "2019"),
        ("Ons 30-jarig bestaan vierden we in 2019 en in 2020.", ""),  # of two years nobody knows which
        ("Dit jaar vieren we ons 30-jarig bestaan.", ""),
    ],
)
def test_a_jubilee_belongs_to_the_year_in_which_it_was_kept(text: str, as_of: str) -> None:
    assert [(claim.low, claim.as_of) for claim in find(text, "nl", 2026)] == [(30, as_of)]
