"""What is one claim that was read: its kind, its number, and the place in the text where it stands?"""

from dataclasses import dataclass

from research.model import Kind, Relation


@dataclass(frozen=True, slots=True)
class Found:
    """A claim in a text: `text[start:end] == quote`; a bound of None is "not stated"; `as_of` is a partial date."""

    kind: Kind
    low: float | None
    high: float | None
    relation: Relation
    quote: str
    start: int
    end: int
    lang: str
    as_of: str = ""
