"""Is somebody else's sentence known as such?"""

import pytest

from research.claims.owner import foreign, of_a_person, of_another_house
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Sinds 2018 is dit bij wet verplicht."),
        ("nl", "Je hebt 5 jaar ervaring."),
        ("en", "Part of the Norland Group with 400 staff."),
        ("fr", "Notre fournisseur a 50 ans."),
        ("de", "Laut Studie arbeiten 45 Mitarbeiter."),
        ("en", "© 2011-2025"),
    ],
)
def test_laws_vacancies_parents_and_suppliers_are_foreign(lang: str, text: str) -> None:
    assert all(foreign(sentence) for sentence in notes(text, pack(lang)))


def test_the_firm_and_its_people_are_not() -> None:
    (own,) = notes("Wij bakken sinds 1950", pack("nl"))
    (person,) = notes("Jean-Paul est maçon depuis 1995", pack("fr"))
    (museum,) = notes("Het museum telt 12 medewerkers", pack("nl"))
    assert not foreign(own)
    assert not of_a_person(own)
    assert of_a_person(person)
    assert of_another_house(museum)
