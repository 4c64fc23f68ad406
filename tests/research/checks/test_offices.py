"""Does the number of establishments in a register bear out the places that a firm names, and never contradict them?"""

from datetime import date

import pytest

from research.checks.offices import check
from research.facts import facts_of
from research.model import Claim, Decision, Evidence, Kind
from sources.model import Origin


def counted(number: float, origin: Origin = Origin.REGISTER, judgement: Decision = Decision.SAME) -> Evidence:
    return Evidence(
        id="e1",
        property="numberOfEstablishments",
        source="kbo",
        origin=origin,
        low=number,
        high=number,
        judgement=judgement,
    )


@pytest.mark.parametrize(
    ("claimed", "evidence", "label", "reason"),
    [
        (3, [counted(3)], "supported", "offices.supported"),
        (3, [counted(5)], "supported", "offices.supported"),
        (3, [counted(1)], "unknown", "offices.fewer"),
        (3, [counted(5, judgement=Decision.UNSURE)], "unknown", "other.unknown"),
        (3, [counted(5, Origin.SELF)], "unknown", "other.unknown"),
        (3, [], "unknown", "other.unknown"),
        (None, [counted(1)], "unknown", "other.unknown"),
    ],
)
def test_more_bear_out_and_fewer_say_nothing(
    claimed: float | None, evidence: list[Evidence], label: str, reason: str
) -> None:
    claim = Claim(id="c1", kind=Kind.OFFICES, low=claimed, high=claimed)
    found = check(claim, facts_of([claim], evidence, date(2026, 11, 22)))
    assert (str(found.label), found.reason.key) == (label, reason)
    assert bool(found.evidence) == reason.startswith("offices")
