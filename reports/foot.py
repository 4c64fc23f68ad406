"""How high is the foot of the page, in points: the criteria, what is missing, the decision and the sources?"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from reports.layout import COLUMNS, HANG, ITEM, STYLES, height, plain, runs
from reports.measure import Run
from reports.page import Brief, Criterion, Failed, SourceLine
from reports.words import Catalogue

DECISION = 17.0  # points of the box with the seller's decision
SOURCE_COLUMNS = 4
CRITERIA_COLUMNS = 2
CRITERIA_AROUND = 6.6  # points above and under the criteria
CRITERIA_HEAD = STYLES["heading"].line + 1.6


class Manner(StrEnum):
    """How the foot names the sources that failed, from the roomiest to the tersest."""

    LISTED = "listed"  # a line for each reason
    RUN_ON = "run_on"  # one reason after the other
    TERSE = "terse"  # without what they would have told


@dataclass(frozen=True, slots=True)
class FootLabels:
    """The words that stand before the texts of the foot and so take room on their lines."""

    missing: str
    nothing_failed: str
    calling: str
    criteria: str
    legend: str


def foot_labels(words: Catalogue) -> FootLabels:
    """The labels of one language."""
    names = ("missing", "nothing_failed", "calling", "criteria_title", "criteria_legend")
    return FootLabels(*(words.text(f"page.{name}") for name in names))


def criteria_note(brief: Brief, legend: str) -> str:
    """What stands small behind the title of the criteria: what is bold, and how many have no place."""
    musts = any(one.must for one in brief.criteria)
    return " · ".join(part for part in (legend if musts else "", brief.criteria_more) if part)


def criteria(brief: Brief, said: FootLabels, scale: float, *, listed: bool) -> float:
    """The height of the criteria: each with its sentence in two columns, or only mark and name one after the other."""
    if not brief.criteria:
        return 0.0
    if not listed:
        return height(_run_on(brief, said), COLUMNS["page"], scale=scale) + CRITERIA_AROUND
    rows = criteria_rows(brief)
    high = sum(max(_told(one, scale) for one in brief.criteria[at::rows]) for at in range(rows))
    return CRITERIA_HEAD + high + CRITERIA_AROUND


def criteria_rows(brief: Brief) -> int:
    """How many rows the criteria take in their columns."""
    return -(-len(brief.criteria) // CRITERIA_COLUMNS)


def _run_on(brief: Brief, said: FootLabels) -> list[Run]:
    own, ref, heading, aside = (STYLES[name] for name in ("body", "ref", "heading", "aside"))
    note = criteria_note(brief, said.legend)
    made = [Run(f"{said.criteria.upper()} ", heading.size, heading.face, heading.spacing), Run(f"{note}  ", aside.size)]
    for at, one in enumerate(brief.criteria):
        made.append(Run((" · " if at else "") + f"{one.mark} ", own.size, "700"))
        made.append(Run(one.name, own.size, "600" if one.must else "400"))
        made.append(Run(",".join(map(str, one.found.refs)), ref.size))
    return made


@cache
def _told(one: Criterion, scale: float) -> float:
    own = STYLES["body"]
    text = [Run(f"{one.name}: ", own.size, "600" if one.must else "400"), *runs((one.found,))]
    return height(text, COLUMNS["half"] - HANG, scale=scale) + ITEM


def foot(brief: Brief, said: FootLabels, manner: Manner, left_out: str = "", scale: float = 1.0) -> float:
    """The height of the rest of the foot: what is missing or left out, the decision, the sources, how it was made."""
    total = 5.0 + sum(height(part, COLUMNS["page"], "tiny", scale) for part in _missing(brief, said, manner)) + 4.0
    total += (
        height(
            [Run(f"{said.calling} ", STYLES["tiny"].size, "600"), *runs((brief.calling,), "tiny")],
            COLUMNS["page"],
            "tiny",
            scale,
        )
        + 1.6
    )
    total += DECISION * (1 if scale == 1.0 else 2) + 5.0  # in large print it takes two lines
    rows = source_rows(brief)
    total += sum(max(_source(source, scale) for source in brief.sources[at::rows]) for at in range(rows))
    made = f"{left_out} {brief.provenance}" if left_out else brief.provenance
    return total + 4.0 + height(plain(made, "tiny"), COLUMNS["page"], "tiny", scale) + 1.0


def source_rows(brief: Brief) -> int:
    """How many rows the list of sources has, filled column by column."""
    return -(-len(brief.sources) // SOURCE_COLUMNS)


def _missing(brief: Brief, said: FootLabels, manner: Manner) -> Iterator[list[Run]]:
    """The lines about what was not found or failed, as they are printed."""
    first = [Run(f"{said.missing} ", STYLES["tiny"].size, "600")]
    texts = [failed_text(group, manner) for group in brief.failed]
    if manner is Manner.LISTED:
        yield [*first, *plain(brief.asked_in_vain or said.nothing_failed, "tiny")]
        yield from (plain(text, "tiny") for text in texts)
        return
    whole = " · ".join(part for part in (brief.asked_in_vain, *texts) if part)
    yield [*first, *plain(whole or said.nothing_failed, "tiny")]


def failed_text(group: Failed, manner: Manner) -> str:
    """One reason and the sources that failed for it."""
    return f"{group.reason}: {', '.join(group.names if manner is Manner.TERSE else group.sources)}"


@cache
def _source(source: SourceLine, scale: float) -> float:
    text = f"{source.text}, {source.day}" if source.day else source.text
    return height(plain(text, "tiny"), COLUMNS["source"] - 4.4, "tiny", scale)
