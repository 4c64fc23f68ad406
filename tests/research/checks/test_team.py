import pytest

from research.checks.team import by_share
from research.model import Label
from tests.research.checks.rows import Row, profile, seen, staff, team, verdict

NONE: list[Row] = []
AT_MOST = {"kind": "team_size", "low": None, "high": 25, "relation": "at_most"}
AT_LEAST = {"kind": "team_size", "low": 25, "high": None, "relation": "at_least"}
RANGE = {"kind": "team_size", "low": 10, "high": 15, "relation": "range"}
OLD = {"as_of": "2024-11-21"}  # a day more than 24 months before

# claim, evidence, label, confidence
CASES = [
    # by the share m / n
    (team(25), [staff(20)], "supported", "medium"),  # 0.8 exactly; a register counts for two
    (team(25), [staff(19)], "polished", "low"),
    (team(25), [staff(15)], "polished", "low"),  # 0.6 exactly
    (team(25), [staff(14)], "stretched", "low"),
    (team(100), [staff(25), seen(20)], "stretched", "medium"),  # 0.25 exactly
    (team(100), [staff(24), seen(20)], "refuted", "medium"),
    (team(25), [staff(40)], "supported", "medium"),  # more than they say
    (team(35), [staff(28)], "supported", "medium"),  # 0.8 of 35 is 28, also in floating point
    # the largest high bound decides
    (team(25), [staff(1), seen(6)], "refuted", "medium"),  # 6 of 25 is 0.24
    (team(25), [staff(1), seen(7)], "stretched", "medium"),
    (team(25), [staff(1), seen(20)], "supported", "low"),  # one line on the side of the label, their own
    (team(25), [staff(10, 19)], "polished", "low"),  # the upper end of a band
    (team(25), [staff(10, 20)], "supported", "medium"),
    (team(25), [staff(1), profile(11, 50)], "supported", "low"),
    (team(25), [staff(20), profile(11, 50)], "supported", "high"),  # two and one
    (team(25), [staff(20), staff(22, source="nbb", origin="third_party"), seen(21)], "supported", "high"),
    (team(25), [staff(20, origin="third_party", source="x"), seen(21)], "supported", "medium"),
    # relations
    (AT_LEAST, [staff(20)], "supported", "medium"),
    (AT_LEAST, [staff(10)], "stretched", "low"),
    (team(25, relation="about"), [staff(15)], "polished", "low"),
    (RANGE, [staff(8)], "supported", "medium"),  # the low end
    (RANGE, [staff(7)], "polished", "low"),
    (AT_MOST, [staff(1), seen(2)], "supported", "high"),
    (AT_MOST, [staff(100)], "supported", "low"),  # never worse, though nothing bears it out
    (AT_MOST, [seen(3)], "supported", "low"),
    (AT_MOST, NONE, "unknown", "low"),
    # without a number from a register, accounts or a profile: supported or unknown
    (team(25), NONE, "unknown", "low"),
    (team(25), [seen(20)], "supported", "low"),
    (team(25), [seen(19)], "unknown", "low"),
    (team(25), [seen(1)], "unknown", "low"),
    (team(25), [seen(1), seen(2, source="blog", origin="third_party")], "unknown", "low"),
    (team(25), [staff(3, source="website", origin="self"), seen(2)], "unknown", "low"),  # their own page counts nothing
    (team(25), [profile(11)], "stretched", "low"),  # a profile is a count, though they keep it
    # one line alone: at worst stretched
    (team(25), [staff(1)], "stretched", "low"),
    (team(25), [staff(0)], "stretched", "low"),
    (team(25), [staff(1), staff(2)], "stretched", "low"),  # one source
    (team(25), [profile(1), seen(2)], "stretched", "low"),  # all of origin self is one line
    (team(25), [staff(1), profile(2)], "refuted", "medium"),
    (team(25), [staff(1), profile(2), staff(3, source="nbb")], "refuted", "high"),
    (team(25), [staff(1, origin="third_party", source=s) for s in ("a", "b", "c")], "refuted", "medium"),  # no register
    # a number as of more than 24 months before counts to support only
    (team(25), [staff(1, **OLD), seen(2)], "unknown", "low"),
    (team(25), [staff(1, as_of="2024-11-22"), seen(2)], "refuted", "medium"),  # 24 months exactly
    (team(25), [staff(1, as_of="2024"), seen(2)], "unknown", "low"),  # some day of 2024: it may be too old
    (team(25), [staff(1, as_of="2025"), seen(2)], "refuted", "medium"),
    (team(25), [staff(20, **OLD)], "supported", "medium"),
    (team(25), [staff(1), profile(2, **OLD)], "stretched", "low"),  # the old one is no second line
    (team(25), [staff(1), profile(15, **OLD), seen(2)], "polished", "medium"),  # but its number raises the largest
    # absent is not zero
    (team(25), [staff(None)], "unknown", "low"),
    (team(25), [staff(None), seen(2)], "unknown", "low"),
    (team(25), [staff(0), seen(2)], "refuted", "medium"),  # zero is a number
    (team(0), [staff(0)], "supported", "medium"),
    (team(25), [{**staff(10), "high": None}], "unknown", "low"),  # "10 or more" sets no limit
    (team(12), [{**staff(10), "high": None}], "supported", "medium"),  # but it may do to support
    (team(25), [{**staff(5), "low": None}], "stretched", "low"),  # "up to 5" does
    (team(None), [staff(5)], "unknown", "low"),  # not stated
    # judgements and dates
    (team(25), [staff(1, judgement="unsure"), seen(2)], "unknown", "low"),
    (team(25), [staff(25, judgement="unsure"), staff(1, source="x"), seen(2)], "refuted", "medium"),  # weighs nothing
    (team(25), [staff(25, judgement="different"), staff(1), seen(2)], "refuted", "medium"),
    (team(25), [staff(25, as_of="2027-01"), staff(1, source="x"), seen(2)], "refuted", "medium"),  # left out
]


@pytest.mark.parametrize(("claim", "evidence", "label", "confidence"), CASES)
def test_the_table(claim: Row, evidence: list[Row], label: str, confidence: str) -> None:
    found = verdict(claim, evidence, NONE)
    assert (found.label, found.confidence) == (label, confidence)


@pytest.mark.parametrize("claimed", range(1, 400))
def test_the_thresholds_are_exact_at_every_size(claimed: int) -> None:
    found = 5 * claimed
    assert by_share(5 * claimed, found * 4 / 5) is Label.SUPPORTED
    assert by_share(5 * claimed, found * 4 / 5 - 1) is not Label.SUPPORTED


def test_the_reason_holds_both_numbers_and_the_date() -> None:
    found = verdict(team(25), [staff(1, as_of="2026-09-14"), seen(6)], NONE)
    assert dict(found.reason.params) == {"claimed": 25, "found": 6, "seen_date": "2026-11-22"}
    assert found.evidence == ("e2", "e1")


def test_one_line_alone_is_named_as_such() -> None:
    assert verdict(team(25), [staff(1)], NONE).reason.key == "team.lowered_alone"
    assert verdict(team(25), [staff(10)], NONE).reason.key == "team.stretched"


def test_looking_for_a_predecessor_tells_nothing_about_a_team() -> None:
    asked = [
        {"source": "kbo", "outcome": "not_found", "about": "predecessor"},
        {"source": "nbb", "outcome": "not_found"},
    ]
    assert dict(verdict(team(25), NONE, asked).reason.params) == {"asked": "nbb", "claimed": 25}
