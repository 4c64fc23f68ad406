"""Are the few words that a seller noted understood?"""

import pytest

from research.claims import find_said
from research.model import Kind, Relation


@pytest.mark.parametrize(
    ("noted", "kind", "low", "relation"),
    [
        ("drie jaar", Kind.AGE, 3, Relation.EXACT),
        ("3 jaar", Kind.AGE, 3, Relation.EXACT),
        ("bestaan al 20 jaar", Kind.AGE, 20, Relation.EXACT),
        ("3 years in business", Kind.AGE, 3, Relation.EXACT),
        ("20 ans", Kind.AGE, 20, Relation.EXACT),
        ("seit 10 Jahren", Kind.AGE, 10, Relation.EXACT),
        ("team van 25", Kind.TEAM_SIZE, 25, Relation.EXACT),
        ("25 man", Kind.TEAM_SIZE, 25, Relation.EXACT),
        ("bare 25 mensen", Kind.TEAM_SIZE, 25, Relation.EXACT),
        ("ongeveer 30 medewerkers", Kind.TEAM_SIZE, 30, Relation.ABOUT),
        ("zu fünft", Kind.TEAM_SIZE, 5, Relation.EXACT),
        ("met z'n vieren", Kind.TEAM_SIZE, 4, Relation.EXACT),
        ("équipe de 12", Kind.TEAM_SIZE, 12, Relation.EXACT),
        ("sinds 2019", Kind.FOUNDED, 2019, Relation.EXACT),
        ("opgericht 2019", Kind.FOUNDED, 2019, Relation.EXACT),
        ("2019", Kind.FOUNDED, 2019, Relation.EXACT),
        ("10 jaar ervaring", Kind.EXPERIENCE, 10, Relation.EXACT),
        ("meer dan 200 klanten", Kind.CUSTOMERS, 200, Relation.AT_LEAST),
        ("3 vestigingen", Kind.OFFICES, 3, Relation.EXACT),
    ],
)
def test_a_note_is_a_claim(noted: str, kind: Kind, low: float, relation: Relation) -> None:
    (claim,) = find_said(noted)
    assert (claim.kind, claim.low, claim.relation) == (kind, low, relation)
    assert noted[claim.start : claim.end] == claim.quote


def test_two_things_noted_are_two_claims() -> None:
    assert {(claim.kind, claim.low) for claim in find_said("3 jaar, team van 25")} == {
        (Kind.AGE, 3),
        (Kind.TEAM_SIZE, 25),
    }


@pytest.mark.parametrize("noted", ["", "belde terug", "groot bedrijf"])
def test_no_number_is_no_claim(noted: str) -> None:
    assert find_said(noted) == []
