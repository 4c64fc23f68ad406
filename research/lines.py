"""How many independent lines say so, and how sure does that make us?

Sources of one operator, or that copy each other, are one line; all that the prospect says of itself is one together.
"""

from collections.abc import Iterable

from research.model import Confidence, Evidence, Label
from research.thresholds import LINES_HIGH, LINES_MEDIUM, REGISTER_WEIGHT
from sources.model import Origin

OWN = "self"  # the line of what repeats the prospect's own words, whoever prints them
Line = tuple[str, str]
SELF_LINE: Line = (OWN, "")


def line_of(item: Evidence) -> Line:
    """The voice that this evidence is part of."""
    if item.origin is Origin.SELF or (item.line == OWN and item.source != OWN):
        return SELF_LINE
    return ("source", item.line or item.source)


def by_line(evidence: Iterable[Evidence]) -> dict[Line, list[Evidence]]:
    """Evidence grouped by voice."""
    lines: dict[Line, list[Evidence]] = {}
    for item in evidence:
        lines.setdefault(line_of(item), []).append(item)
    return lines


def confidence(side: Iterable[Evidence], label: Label) -> Confidence:
    """How sure: from the lines on the side of the label, where a register that supports counts for two."""
    lines = by_line(side)
    registers = sum(any(item.origin is Origin.REGISTER for item in items) for items in lines.values())
    count = len(lines)
    if label in {Label.CONFLICTING, Label.UNKNOWN}:
        return Confidence.LOW
    if label is Label.SUPPORTED:
        count += registers * (REGISTER_WEIGHT - 1)
    if count >= LINES_HIGH and registers:
        return Confidence.HIGH
    return Confidence.MEDIUM if count >= LINES_MEDIUM else Confidence.LOW


def at_most(cap: Confidence, found: Confidence) -> Confidence:
    """The lower of two confidences."""
    scale = list(Confidence)
    return min(cap, found, key=scale.index)
