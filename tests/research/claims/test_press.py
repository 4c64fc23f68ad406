"""Is a firm that only others would introduce so told from one that introduces itself?"""

import pytest

from research.claims.press import introduced_by_others
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Danish furniture maker Holmgard was founded in 1952."),
        ("en", "Sheffield-based Crowther Tools, founded in 1961, has a new director."),
        ("nl", "Het Belgische familiebedrijf Van Loock telt 130 medewerkers."),
        ("nl", "Het in Deventer gevestigde metaalbedrijf Roelofs is opgericht in 1974."),
        ("nl", "Het Zutphense bedrijf Brakel telt 55 medewerkers."),
        ("de", "Der dänische Möbelhersteller Holmgaard hat 210 Mitarbeiter."),
        ("de", "Der Siegener Betrieb Brakel hat 55 Mitarbeiter."),
        ("en", "Welcome House, in Grove Road, Chester, opened its doors in 1992."),
        ("nl", "De bakkerij in de Kerkstraat bestaat al sinds 1957."),
        ("en", "Cumbrian brewery Fellside has 26 staff."),
        ("fr", "La brasserie savoyarde Bellevue compte 26 salariés."),
        ("de", "Die 120 Beschäftigten erfuhren am Dienstag, dass das Werk schließt."),
        ("fr", "Le groupe belge Van Look compte 130 collaborateurs."),
        ("de", "Das Bauunternehmen Terhorst GmbH feierte am 4. Mai sein 40-jähriges Bestehen."),
        ("nl", "In het Streekblad van 3 mei: slagerij Broek bestaat 75 jaar."),
        ("de", "Laut Dorfbote besteht der Fahrradladen Horst seit 40 Jahren."),
    ],
)
def test_others_introduce_a_firm_by_nation_town_and_day(lang: str, text: str) -> None:
    assert introduced_by_others(next(notes(text, pack(lang))))


def test_what_a_paragraph_goes_on_about_is_introduced_too() -> None:
    text = "Het in Deventer gevestigde familiebedrijf Roelofs maakt gereedschap. Er werken 40 mensen."
    assert introduced_by_others(list(notes(text, pack("nl")))[-1])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Holmgard is a Danish furniture maker founded in 1952."),
        ("en", "English Country Kitchens has been fitting kitchens since 1990."),
        ("nl", "In de krant van mei lees je alles over ons 40-jarig bestaan."),
        ("en", "Visit us in Grove Road, Chester: bakers since 1992."),
        ("nl", "Onze bakkerij in de Kerkstraat bestaat al sinds 1957."),
        ("nl", "Wij zijn een Belgisch familiebedrijf, gestart in 1986."),
        ("de", "Schweizer Familienbetrieb seit 1961"),
        ("fr", "Nous sommes une entreprise familiale belge, créée en 1986."),
        ("de", "Das Bauunternehmen Terhorst GmbH feierte am 4. Mai 2024 sein 40-jähriges Bestehen."),
    ],
)
def test_a_firm_may_say_where_it_comes_from(lang: str, text: str) -> None:
    assert not any(introduced_by_others(sentence) for sentence in notes(text, pack(lang)))
