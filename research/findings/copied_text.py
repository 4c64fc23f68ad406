"""Does a large part of what their site tells also stand on the site of another company?

One agency, one licence or one group writes for two, and who took it from whom is not known: a question, and no more.
"""

from collections.abc import Iterator

from research.facts import Facts
from research.model import Decision, Phrase, Signal
from sources.model import Origin


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, with both places."""
    said = facts.judged(Decision.SAME, "copiedText")
    own = next((item for item in said if item.origin is Origin.SELF and item.low is not None), None)
    if own is not None:
        reason = Phrase.of("signal.copied_text", percent=round(own.low or 0), where=own.value)
        yield Signal(kind="copied_text", reason=reason, evidence=tuple(item.id for item in said))
