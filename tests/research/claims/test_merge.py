"""Is a claim that several pages repeat one claim, and a contradiction two?"""

from hypothesis import given
from hypothesis import strategies as st

from research.claims.merge import merge
from research.model import Claim, Kind, Relation


def age(number: float, name: str, relation: Relation = Relation.EXACT) -> Claim:
    return Claim(
        id=name, kind=Kind.AGE, low=number, high=None if relation is Relation.AT_LEAST else number, relation=relation
    )


def test_the_same_number_on_two_pages_is_one_claim_with_both_places() -> None:
    (claim,) = merge([age(20, "a", Relation.AT_LEAST), age(20, "b"), age(20, "c")])
    assert (claim.id, claim.relation, claim.places) == ("b", Relation.EXACT, ("a", "c"))


def test_a_site_that_contradicts_itself_keeps_both() -> None:
    assert [claim.low for claim in merge([age(20, "a"), age(25, "b"), age(20, "c")])] == [20, 25]


def test_kinds_people_and_years_are_kept_apart() -> None:
    claims = [
        Claim(id="a", kind=Kind.AGE, low=20, high=20),
        Claim(id="b", kind=Kind.EXPERIENCE, low=20, high=20),
        Claim(id="c", kind=Kind.EXPERIENCE, low=20, high=20, person="A. de Boer"),
        Claim(id="d", kind=Kind.AGE, low=20, high=20, as_of="2019"),
    ]
    assert [claim.id for claim in merge(claims)] == ["a", "b", "c", "d"]


def test_a_range_is_not_its_lower_end() -> None:
    between = Claim(id="a", kind=Kind.TEAM_SIZE, low=10, high=15, relation=Relation.RANGE)
    assert len(merge([between, Claim(id="b", kind=Kind.TEAM_SIZE, low=10, high=10)])) == 2


def test_certificates_are_one_by_their_name() -> None:
    named = [
        Claim(id=str(at), kind=Kind.CERTIFICATE, quote=quote)
        for at, quote in enumerate(["ISO 9001", "iso  9001", "VCA"])
    ]
    assert [claim.id for claim in merge(named)] == ["0", "2"]


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(list(Relation))), max_size=12))
def test_no_place_is_lost_and_merging_twice_changes_nothing(drawn: list[tuple[int, Relation]]) -> None:
    claims = [age(number, str(at), relation) for at, (number, relation) in enumerate(drawn)]
    once = merge(claims)
    assert sorted(name for claim in once for name in (claim.id, *claim.places)) == sorted(claim.id for claim in claims)
    assert merge(once) == once
