"""Which laws hold for every verdict, whatever the evidence?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from research.checks import judge
from research.checks.age import PROOFS, START_BOUNDS
from research.dates import earliest
from research.facts import facts_of
from research.findings import find_signals
from research.model import Attempt, Claim, Confidence, Decision, Evidence, Kind, Label, Outcome, Relation, Verdict
from sources.model import Origin

ON = date(2026, 11, 22)
SCALE = (Label.SUPPORTED, Label.POLISHED, Label.STRETCHED, Label.REFUTED)
DAYS = st.dates(date(1950, 1, 1), date(2028, 12, 31))
DATES = st.builds(lambda day, size: day.isoformat()[:size], DAYS, st.sampled_from((4, 7, 10)))
SOURCES = st.sampled_from(("kvk", "kbo", "rdap", "wayback", "website"))
PEOPLE = st.sampled_from(("A. de Boer", "a de boer", "B. Smit"))
NUMBERS = st.none() | st.integers(0, 60).map(float)
WORK = st.sampled_from(("architect", "fysiotherapeut", "developer", "consultant", "kok", "", "bestuurder"))

traces = st.builds(
    Evidence,
    id=st.just(""),
    property=st.sampled_from((*START_BOUNDS, *PROOFS, "dissolutionDate")),
    value=DATES,
    source=SOURCES,
    origin=st.sampled_from(Origin),
    judgement=st.sampled_from(Decision),
)
counts = st.builds(
    lambda ends, **rest: Evidence(id="", low=ends[0], high=ends[1], **rest),
    ends=st.tuples(NUMBERS, NUMBERS),
    property=st.sampled_from(("numberOfEmployees", "profileHeadcount", "peopleSeen")),
    as_of=st.just("") | DATES,
    source=SOURCES,
    origin=st.sampled_from(Origin),
    judgement=st.sampled_from(Decision),
)
lives = st.builds(
    Evidence,
    id=st.just(""),
    property=st.sampled_from(("employment", "study", "directorship")),
    person=PEOPLE,
    value=WORK,
    organization=st.sampled_from(("", "X B.V.", "Voorbeeld B.V.")),
    start_date=st.just("") | DATES,
    end_date=st.just("") | DATES,
    source=SOURCES,
    origin=st.sampled_from(Origin),
    judgement=st.sampled_from(Decision),
)
evidence_lists = st.lists(traces | counts | lives, max_size=10).map(
    lambda items: [replace(item, id=f"e{n}") for n, item in enumerate(items)]
)
years = st.integers(1950, 2030).map(float)
claims = st.one_of(
    years.map(lambda year: Claim(id="c", kind=Kind.FOUNDED, low=year, high=year)),
    st.builds(
        lambda low, relation, as_of: Claim(id="c", kind=Kind.AGE, low=low, high=low, relation=relation, as_of=as_of),
        NUMBERS,
        st.sampled_from(Relation),
        st.just("") | DATES,
    ),
    st.builds(
        lambda low, relation: Claim(id="c", kind=Kind.TEAM_SIZE, low=low, high=low, relation=relation),
        NUMBERS,
        st.sampled_from(Relation),
    ),
    st.builds(
        lambda value, since, person: Claim(id="c", kind=Kind.BACKGROUND, value=value, since=since, person=person),
        WORK,
        st.just("") | DATES,
        PEOPLE,
    ),
    st.sampled_from((Kind.EXPERIENCE, Kind.CUSTOMERS)).map(lambda kind: Claim(id="c", kind=kind, low=5, high=5)),
)
attempt_lists = st.lists(
    st.builds(
        Attempt,
        source=SOURCES,
        outcome=st.sampled_from(Outcome),
        about=st.sampled_from(("", "predecessor")),
    ),
    max_size=3,
)


def verdict(claim: Claim, evidence: Sequence[Evidence], attempts: Sequence[Attempt] = ()) -> Verdict:
    (found,) = judge([claim], evidence, attempts, ON, "Voorbeeld B.V.")
    return found


@settings(max_examples=80, deadline=None)
@given(st.lists(claims, max_size=5), evidence_lists, attempt_lists)
def test_every_claim_has_exactly_one_verdict_in_its_place(
    several: list[Claim], evidence: list[Evidence], attempts: list[Attempt]
) -> None:
    several = [replace(claim, id=f"c{n}") for n, claim in enumerate(several)]
    found = judge(several, evidence, attempts, ON, "Voorbeeld B.V.")
    assert [v.claim for v in found] == [c.id for c in several]
    for each in found:
        assert set(each.evidence) <= {e.id for e in evidence}
        if each.label in {Label.CONFLICTING, Label.UNKNOWN}:
            assert each.confidence is Confidence.LOW
        if each.label is Label.REFUTED:
            assert each.confidence is not Confidence.LOW  # it takes two lines


@settings(max_examples=80, deadline=None)
@given(claims, evidence_lists, attempt_lists, st.randoms(use_true_random=False))
def test_the_order_of_the_evidence_changes_nothing(
    claim: Claim, evidence: list[Evidence], attempts: list[Attempt], rng: Random
) -> None:
    shuffled = list(evidence)
    rng.shuffle(shuffled)
    assert verdict(claim, evidence, attempts) == verdict(claim, shuffled, attempts)
    assert find_signals([claim], evidence, ON) == find_signals([claim], shuffled, ON)


@settings(max_examples=80, deadline=None)
@given(claims, evidence_lists, evidence_lists, attempt_lists)
def test_what_is_judged_different_changes_nothing(
    claim: Claim, evidence: list[Evidence], others: list[Evidence], attempts: list[Attempt]
) -> None:
    foreign = [replace(e, id=f"x{n}", judgement=Decision.DIFFERENT) for n, e in enumerate(others)]
    assert verdict(claim, evidence, attempts) == verdict(claim, [*evidence, *foreign], attempts)
    assert find_signals([claim], evidence, ON) == find_signals([claim], [*evidence, *foreign], ON)


@settings(max_examples=80, deadline=None)
@given(claims, evidence_lists, attempt_lists)
def test_what_a_source_says_twice_counts_once(claim: Claim, evidence: list[Evidence], attempts: list[Attempt]) -> None:
    again = [replace(e, id=f"again{n}") for n, e in enumerate(evidence)]
    once, twice = verdict(claim, evidence, attempts), verdict(claim, [*evidence, *again], attempts)
    assert (once.label, once.confidence) == (twice.label, twice.confidence)


proofs = st.builds(
    Evidence,
    id=st.just("p"),
    property=st.sampled_from(PROOFS),
    value=DATES,
    source=SOURCES,
    origin=st.sampled_from(Origin),
)


@settings(max_examples=80, deadline=None)
@given(claims.filter(lambda c: c.kind in {Kind.FOUNDED, Kind.AGE}), evidence_lists, attempt_lists, proofs)
def test_another_proof_never_worsens_an_age(
    claim: Claim, evidence: list[Evidence], attempts: list[Attempt], proof: Evidence
) -> None:
    """But for one thing that the rules want: it may be the second line that a start bound alone was waiting for.

    A proof that is earlier than all others can give that second voice and still fall short of the claim.
    """
    known = [e for e in facts_of([claim], evidence, ON).evidence if e.property in (*START_BOUNDS, *PROOFS)]
    assume(all(earliest(proof.value) <= earliest(e.value) for e in known))
    before, after = verdict(claim, evidence, attempts), verdict(claim, [*evidence, proof], attempts)
    if before.label in SCALE and before.reason.key != "age.lowered_alone":
        assert SCALE.index(after.label) <= SCALE.index(before.label)
    if before.label is Label.UNKNOWN or before.label is Label.CONFLICTING:
        assert after.label in {before.label, Label.SUPPORTED}


@settings(max_examples=80, deadline=None)
@given(claims, evidence_lists, attempt_lists)
def test_what_is_dated_later_is_as_if_it_were_not_there(
    claim: Claim, evidence: list[Evidence], attempts: list[Attempt]
) -> None:
    late = Evidence(id="late", property="incorporationDate", value="2026-12", source="kvk", origin=Origin.REGISTER)
    assert verdict(claim, evidence, attempts) == verdict(claim, [*evidence, late], attempts)
