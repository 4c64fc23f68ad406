"""Is a tile read by the head of its label, and left alone where it counts nothing of the firm's?"""

import pytest

from research.claims import find
from research.claims.sentences import sentences
from research.claims.tiles import read
from research.claims.words import pack
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "kind", "low"),
    [
        ("en", "15+\nExpert Plumbers On Staff", Kind.TEAM_SIZE, 15),
        ("en", "Driveways Paved\n400+", Kind.CUSTOMERS, 400),
        ("en", "12\nYears in Austin", Kind.AGE, 12),
        ("en", "Years on the job\n20", Kind.EXPERIENCE, 20),
        ("nl", "30\nGediplomeerde loodgieters", Kind.TEAM_SIZE, 30),
        ("nl", "Geplaatste warmtepompen\n250", Kind.CUSTOMERS, 250),
        ("fr", "Plombiers certifiés\n14", Kind.TEAM_SIZE, 14),
        ("fr", "Salles de bains rénovées\n120", Kind.CUSTOMERS, 120),
        ("de", "Köpfe im Team\n23", Kind.TEAM_SIZE, 23),
        ("de", "Gründung\n1924", Kind.FOUNDED, 1924),
        ("en", '{ value: "8", label: "Clinics" }', Kind.OFFICES, 8),
    ],
)
def test_the_head_of_a_label_says_what_is_counted(lang: str, text: str, kind: Kind, low: int) -> None:
    assert [(claim.kind, claim.low) for claim in find(text, lang, 2026)] == [(kind, low)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "40+\nTreatments"),
        ("en", "500+\nDogs Rescued"),
        ("en", "Team Awards\n12"),
        ("nl", "Bomen geplant\n500"),
        ("fr", "Restaurants partenaires\n15"),
        ("de", "Kundenzufriedenheit\n98"),
        ("en", "0\nYears of experience"),
        ("en", "40\nSchools"),
        ("en", "99%\nAutomated Installers"),
    ],
)
def test_what_is_nothing_of_the_firm_s_is_left(lang: str, text: str) -> None:
    assert find(text, lang, 2026) == []


def test_a_sentence_is_no_tile() -> None:
    (sentence,) = sentences("We have fitted 400 kitchens.", pack("en"), 2026)
    assert read(sentence) is None
