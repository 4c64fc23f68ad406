"""Which words do the judgements speak in: claims, evidence, judgements, verdicts, signals, attempts and the dossier."""

from dataclasses import dataclass
from enum import StrEnum

from sources.model import Identifier, Inquiry, Origin

Param = str | int | float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence without a language: a key of the catalogues and what fills its places.

    A parameter whose name ends in `_date` is a partial date, in `_label` a word of the catalogue; numbers stay numbers.
    """

    key: str
    params: tuple[tuple[str, Param], ...] = ()

    @classmethod
    def of(cls, key: str, **params: Param) -> "Phrase":
        """Make a phrase, its parameters in the order of their names."""
        return cls(key, tuple(sorted(params.items())))


class Decision(StrEnum):
    """Is this record about our company, our person?"""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a record (source, key) is about the subject, and why."""

    source: str
    key: str
    decision: Decision
    reason: Phrase
    subject: str = ""


class Kind(StrEnum):
    """What a claim is about."""

    FOUNDED = "founded"
    AGE = "age"
    EXPERIENCE = "experience"
    TEAM_SIZE = "team_size"
    OFFICES = "offices"
    CUSTOMERS = "customers"
    BACKGROUND = "background"
    SUPERLATIVE = "superlative"
    CERTIFICATE = "certificate"
    CLIENT = "client"


class Relation(StrEnum):
    """How the words bind the number."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    ABOUT = "about"
    AT_MOST = "at_most"
    RANGE = "range"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Some source says that a property of an entity has a value; where, when and in which words.

    `start` and `end` are offsets of `quote` in the reading text of the document with digest `document`. Dates are partial:
    their length is their precision. `low` or `high` of None is "not stated".
    """

    id: str
    source: str = ""
    origin: Origin = Origin.THIRD_PARTY
    value: str = ""
    original: str = ""
    low: float | None = None
    high: float | None = None
    unit: str = ""
    as_of: str = ""
    person: str = ""
    organization: str = ""
    start_date: str = ""
    end_date: str = ""
    document: str = ""
    url: str = ""
    moment: str = ""
    quote: str = ""
    start: int = 0
    end: int = 0
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Statement):
    """A statement that the prospect wants believed. `since`: the partial date at which a claimed background begins.

    `places`: the ids of further statements of the same claim (other pages), so that none is lost by merging.
    """

    kind: Kind
    relation: Relation = Relation.EXACT
    since: str = ""
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Statement):
    """A statement that a claim can be held against. `line`: what it is one voice with (source or operator id)."""

    property: str
    judgement: Decision = Decision.SAME
    line: str = ""


class Label(StrEnum):
    """How a claim fares; the order is the scale, the last two stand beside it."""

    SUPPORTED = "supported"
    POLISHED = "polished"
    STRETCHED = "stretched"
    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """How many independent lines stand behind a label."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A claim, its label, one sentence a seller can say aloud, the kindest reading, what was used and what to ask."""

    claim: str
    label: Label
    confidence: Confidence
    reason: Phrase
    favourable: Phrase
    question: Phrase
    evidence: tuple[str, ...] = ()


class Weight(StrEnum):
    """Which way a signal pulls; it never moves a verdict."""

    FOR = "for"
    AGAINST = "against"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """Something nobody claimed: an insolvency, a job elsewhere, a healthy balance."""

    kind: str
    reason: Phrase
    weight: Weight = Weight.NEUTRAL
    person: str = ""
    evidence: tuple[str, ...] = ()


class Outcome(StrEnum):
    """What came of asking one source; "nothing found" and "could not look" are different answers."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    NOT_COVERED = "not_covered"
    NEEDS_KEY = "needs_key"
    REFUSED = "refused"
    UNAVAILABLE = "unavailable"
    CHANGED = "changed"


ASKED = frozenset({Outcome.FOUND, Outcome.NOT_FOUND})
COULD_NOT_LOOK = frozenset({Outcome.NEEDS_KEY, Outcome.REFUSED, Outcome.UNAVAILABLE, Outcome.CHANGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One source asked. `failure` is a `sources.errors.Failure`; `about`: what it was asked for ("" or "predecessor").

    `tells`: the properties it would have given; `url`: where it failed, without secrets; `moment`: UTC, ISO 8601.
    """

    source: str
    outcome: Outcome
    failure: str = ""
    detail: str = ""
    about: str = ""
    tells: tuple[str, ...] = ()
    url: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Which legal entity it is, as far as we know; `judgement` says how we know."""

    name: str
    country: str = ""
    identifiers: tuple[Identifier, ...] = ()
    legal_form: str = ""
    town: str = ""
    judgement: Judgement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person seen as one of the prospect's own: only name and role, and where."""

    name: str
    role: str = ""
    statement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A document that a fact leads to, without its bytes."""

    document: str
    source: str
    title: str
    url: str
    moment: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What `research` hands to `reports`. `id` follows from inquiry, documents and rules: the same facts give the same id."""

    id: str
    inquiry: Inquiry
    company: Company
    rules: str
    claims: tuple[Claim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    people: tuple[Person, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    signals: tuple[Signal, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    documents: tuple[Reference, ...] = ()
