import pytest

from research.people.occupations import Fit, fit, fit_of_study, is_leading

SAME, OTHER, UNCLEAR = Fit.SAME, Fit.OTHER, Fit.UNCLEAR


@pytest.mark.parametrize(
    ("claimed", "found", "organization", "expected"),
    [
        ("lead architect", "software architect", "", SAME),
        ("lead architect", "Architecte", "", SAME),
        ("lead architect", "architect", "", SAME),
        ("Senior Developer", "Softwareontwikkelaar", "", SAME),  # one family, four languages
        ("softwareontwikkelaar", "Développeur", "", SAME),
        ("Software Engineer", "Programmierer", "", SAME),
        ("fysiotherapeut", "Physiotherapist", "", SAME),
        ("account manager", "sales executive", "", SAME),
        ("CEO", "Geschäftsführer", "", SAME),
        ("founder & CEO", "eigenaar", "", SAME),
        ("consultant", "consultant", "", SAME),
        ("piano tuner", "Piano Tuner", "", SAME),  # a trade of no family we know
        ("lead architect", "fysiotherapeut", "", OTHER),
        ("lead architect", "violinist", "", OTHER),
        ("accountant", "account manager", "", OTHER),  # alike in letters only
        ("software engineer", "civil engineer", "", OTHER),
        ("data scientist", "verpleegkundige", "", OTHER),
        ("CEO", "nurse", "", OTHER),
        ("lead architect", "developer", "", UNCLEAR),  # neighbours: an architect of software was one
        ("marketeer", "sales manager", "", UNCLEAR),
        ("lead architect", "bestuurder", "", UNCLEAR),  # one may direct one's own practice
        ("lead architect", "bestuurder", "De Boer Architecten B.V.", SAME),
        ("lead architect", "bestuurder", "Bakkerij De Boer", UNCLEAR),  # a name never speaks against
        ("lead architect", "consultant", "", UNCLEAR),
        ("consultant", "accountant", "", UNCLEAR),  # one may consult about accounts
        ("lead architect", "senior", "", UNCLEAR),
        ("lead architect", "", "", UNCLEAR),
        ("", "nurse", "", UNCLEAR),
    ],
)
def test_work_is_held_against_the_claimed_line(claimed: str, found: str, organization: str, expected: Fit) -> None:
    assert fit(claimed, found, organization) is expected


@pytest.mark.parametrize(
    ("claimed", "programme", "expected"),
    [
        ("fysiotherapeut", "hbo Fysiotherapie", SAME),
        ("data scientist", "MSc Data Science", SAME),
        ("software developer", "hbo-ict", UNCLEAR),  # the same family: neither proof of work nor another occupation
        ("lead architect", "hbo-ict", OTHER),
        ("lead architect", "Fysiotherapie", OTHER),
        ("lead architect", "", UNCLEAR),
    ],
)
def test_a_study_is_no_work(claimed: str, programme: str, expected: Fit) -> None:
    assert fit_of_study(claimed, programme) is expected


def test_founders_and_directors_are_known_by_their_title() -> None:
    assert all(map(is_leading, ("Founder & CTO", "zaakvoerder", "Geschäftsführerin", "medeoprichter", "gérante")))
    assert not any(map(is_leading, ("administratief medewerker", "accountmanager", "")))
