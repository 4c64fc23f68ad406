"""Did the company lose money in its newest filed years?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.accounts import amount, years
from research.model import Phrase, Signal, Weight

IN_A_ROW = 2  # one loss has many reasons, a second in a row is a trend


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal: neutral for one year, against for two in a row."""
    filed = years(facts, "result")[:IN_A_ROW]
    lost = [e for e in filed if amount(e) < 0]
    if not filed or filed[0] not in lost:
        return
    in_a_row = len(lost) == IN_A_ROW and int(lost[0].as_of[:4]) - int(lost[1].as_of[:4]) == 1
    if in_a_row:
        reason = Phrase.of("signal.losses", before_date=lost[1].as_of, as_of_date=lost[0].as_of)
        yield Signal(kind="losses", reason=reason, weight=Weight.AGAINST, evidence=tuple(e.id for e in lost))
    else:
        reason = Phrase.of("signal.loss", as_of_date=lost[0].as_of)
        yield Signal(kind="losses", reason=reason, weight=Weight.NEUTRAL, evidence=(lost[0].id,))
