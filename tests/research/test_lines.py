import pytest

from research.lines import at_most, by_line, confidence
from research.model import Confidence, Evidence, Label
from sources.model import Origin

REGISTER, OTHER, SELF = Origin.REGISTER, Origin.THIRD_PARTY, Origin.SELF
LOW, MEDIUM, HIGH = Confidence


def lines(*voices: tuple[str, Origin]) -> list[Evidence]:
    return [
        Evidence(id=f"e{n}", property="x", source=source, origin=origin) for n, (source, origin) in enumerate(voices)
    ]


KVK, KBO, RDAP, WAYBACK, CRTSH = (
    ("kvk", REGISTER),
    ("kbo", REGISTER),
    ("rdap", OTHER),
    ("wayback", OTHER),
    ("crtsh", OTHER),
)
SITE, CV = ("website", SELF), ("cv", SELF)


@pytest.mark.parametrize(
    ("voices", "supported", "refuted"),
    [
        ([], LOW, LOW),
        ([RDAP], LOW, LOW),
        ([KVK], MEDIUM, LOW),  # a register that supports counts for two
        ([KVK, KVK], MEDIUM, LOW),  # one source is one line
        ([SITE, CV], LOW, LOW),  # all of origin self is one line
        ([RDAP, WAYBACK], MEDIUM, MEDIUM),
        ([RDAP, SITE], MEDIUM, MEDIUM),
        ([KVK, RDAP], HIGH, MEDIUM),
        ([KVK, KBO], HIGH, MEDIUM),
        ([KVK, SITE], HIGH, MEDIUM),
        ([RDAP, WAYBACK, CRTSH], MEDIUM, MEDIUM),  # three, but no register among them
        ([KVK, RDAP, WAYBACK], HIGH, HIGH),
        ([KVK, RDAP, SITE, CV], HIGH, HIGH),
    ],
)
def test_confidence_counts_independent_lines(
    voices: list[tuple[str, Origin]], supported: Confidence, refuted: Confidence
) -> None:
    assert confidence(lines(*voices), Label.SUPPORTED) is supported
    for label in (Label.POLISHED, Label.STRETCHED, Label.REFUTED):
        assert confidence(lines(*voices), label) is refuted
    for label in (Label.CONFLICTING, Label.UNKNOWN):
        assert confidence(lines(*voices), label) is LOW


def test_a_named_line_outweighs_the_source() -> None:
    copies = [Evidence(id=s, property="x", source=s, line="register:NL") for s in ("kvk", "gleif")]
    assert len(by_line(copies)) == 1


def test_a_source_called_self_is_not_the_prospect() -> None:
    assert len(by_line(lines(("self", OTHER), SITE))) == 2


def test_a_cap_only_lowers() -> None:
    assert [at_most(MEDIUM, found) for found in Confidence] == [LOW, MEDIUM, MEDIUM]
