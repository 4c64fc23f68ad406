"""How did their own story go over the years: what their site said then of its start, its team and its people?"""

from reports.facts import whole
from reports.numbering import Numbering
from reports.page import Drift, Then
from reports.words import Catalogue
from research.drift import Stage, stages
from research.model import Claim, Dossier, Evidence

COLUMNS = 5  # that fit beside each other; of more years the first, the last and some between


def drift(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[Drift, ...]:
    """One picture, or none when no archived page says anything to compare with today."""
    told = stages(dossier.claims, dossier.evidence, dossier.inquiry.on.isoformat())
    if not any(_says_something(stage) for stage in told[:-1]):
        return ()
    past = told[:-1]
    most = COLUMNS - 1
    if len(past) > most:
        last = len(past) - 1
        past = tuple(past[round(step * last / (most - 1))] for step in range(most))
    columns = [_column(stage, stage.when, words, numbers) for stage in past]
    return (Drift((*columns, _column(told[-1], words.text("drift.now"), words, numbers))),)


def _says_something(stage: Stage) -> bool:
    return bool(stage.founded or stage.age or stage.team or stage.count)


def _column(stage: Stage, when: str, words: Catalogue, numbers: Numbering) -> Then:
    said = [item for item in (stage.founded or stage.age, stage.team, stage.count) if item is not None]
    return Then(
        when=when,
        since=_since(stage, words),
        team=_number(stage.team),
        shown=_number(stage.count),
        refs=numbers.of(*(said or stage.pages)),
    )


def _since(stage: Stage, words: Catalogue) -> str:
    if stage.founded is not None:
        number = _number(stage.founded)
        return "" if number is None else str(number)
    number = _number(stage.age)
    return "" if number is None else words.text("drift.age", count=number)


def _number(item: Claim | Evidence | None) -> int | None:
    if item is None:
        return None
    told = item.low if item.low is not None else item.high
    return None if told is None else round(whole(told))
