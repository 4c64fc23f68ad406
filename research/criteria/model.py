"""What does the seller ask of a customer, and what is the answer to each of it: yes, no, or not known?

The criteria are the seller's own. They never move a verdict or its confidence, and nobody is scored by them: three
separate answers stay three. What could not be seen is unknown, and unknown is never no.
"""

from dataclasses import dataclass
from enum import StrEnum

from research.model import Phrase

SHOWN = 6  # criteria on the page unless the seller says otherwise
SHOWN_AT_MOST = 9  # more are no criteria but a wish list, and nobody reads them before a call


class Fits(StrEnum):
    """The answer to one criterion."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What is held against the dossier: one of `research.criteria.fit.RULES` by name, and what it compares with.

    `amount`: months, people or money; `unit`: a currency, empty for any; `words`: what it may or may not be; `about`: a
    topic of claims, empty for all.
    """

    name: str
    amount: float = 0.0
    unit: str = ""
    words: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion: what it is called, why it matters to the seller, whether it is a must, and what to ask for it.

    `ask` of None: the rule has its own question.
    """

    name: Phrase
    why: Phrase
    must: bool
    rule: Rule
    ask: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """Up to which amount the seller's own insurer covers this customer."""

    amount: float
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """The seller's criteria, musts first; `shown`: how many stand on the page; `limit`: None when none was given."""

    title: str = ""
    all: tuple[Criterion, ...] = ()
    shown: int = SHOWN
    limit: Limit | None = None


NO_CRITERIA = Criteria()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a rule found: the answer, a sentence, and the evidence that it rests on."""

    fits: Fits
    reason: Phrase
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A criterion held against a dossier, and the question that would settle it."""

    criterion: Criterion
    fits: Fits
    reason: Phrase
    evidence: tuple[str, ...]
    question: Phrase


def own(text: str) -> Phrase:
    """The seller's own words, which are the same in every language."""
    return Phrase.of("criteria.own", text=text)
