"""Has this field of a JSON file the shape that it must have? If not it is refused, and the message names the field."""

import json
import math
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from research.dates import earliest

SHOWN = 40  # characters of a wrong value: enough to find it, too few to fill the screen


class CaseError(ValueError):
    """A file of claims and evidence is malformed; the message is one line that names the field."""


class Pairs(dict[str, object]):
    """A JSON object that remembers a name given twice, which a plain dict would drop in silence."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        times = Counter(name for name, _ in pairs)
        self.twice = [name for name, count in times.items() if count > 1]


@dataclass(frozen=True, slots=True)
class Item:
    """A JSON object and its place in the file: `claims[1]`, or nothing for the whole."""

    place: str
    values: Mapping[str, object]

    @classmethod
    def of(cls, value: object, place: str, allowed: Collection[str]) -> "Item":
        """Take a value that must be an object of these fields. Raises `CaseError`."""
        if not isinstance(value, Pairs):
            raise CaseError(wrong(place or "the file", "an object", value))
        item = cls(place, value)
        for name in value.twice:
            raise CaseError(f"{item.at(name)}: given twice")
        for name in value:
            if name not in allowed:
                raise CaseError(f"{item.at(name)}: no such field; expected one of {', '.join(allowed)}")
        return item

    def at(self, name: str) -> str:
        """The place of a field, on one line whatever its name holds."""
        plain = name if name.isascii() and name.isidentifier() else show(name)
        return f"{self.place}.{plain}" if self.place else plain

    def has(self, name: str) -> bool:
        """Whether the field is given and not null."""
        return name in self.values and self.values[name] is not None

    def text(self, name: str) -> str:
        """A text that must be there and hold more than blanks. Raises `CaseError`."""
        value = self._given(name, "a text")
        if not isinstance(value, str) or not value.strip():
            raise CaseError(wrong(self.at(name), "a text", value))
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise CaseError(f"{self.at(name)}: not Unicode at character {error.start}") from error
        return value

    def text_or_none(self, name: str) -> str:
        """A text that may be left out, null or empty: then nothing is stated. Raises `CaseError`."""
        return self.text(name) if self.has(name) and self.values[name] != "" else ""

    def word(self, name: str, words: Collection[str]) -> str:
        """One of these words. Raises `CaseError`."""
        value = self._given(name, f"one of {', '.join(words)}")
        if not isinstance(value, str) or value not in words:
            raise CaseError(wrong(self.at(name), f"one of {', '.join(words)}", value))
        return value

    def word_or(self, name: str, words: Collection[str], absent: str) -> str:
        """One of these words, or what the format says an absent one means. Raises `CaseError`."""
        return self.word(name, words) if name in self.values else absent

    def number(self, name: str) -> float | None:
        """A finite number of 0 or more; null or absent is "not stated". Raises `CaseError`."""
        value = self.values.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise CaseError(wrong(self.at(name), "a number or null", value))
        if not math.isfinite(value) or value < 0:
            raise CaseError(wrong(self.at(name), "a finite number of 0 or more, or null", value))
        return float(value)

    def date(self, name: str) -> str:
        """A partial date that must be there and exist. Raises `CaseError`."""
        value = self._given(name, "a date")
        if not isinstance(value, str):
            raise CaseError(wrong(self.at(name), "a date as text", value))
        try:
            earliest(value)
        except ValueError as error:
            expected = "a date that exists, as 2021, 2021-02 or 2021-02-16"
            raise CaseError(wrong(self.at(name), expected, value)) from error
        return value

    def date_or_none(self, name: str) -> str:
        """A partial date; null or absent is "not stated". Raises `CaseError`."""
        return self.date(name) if self.has(name) else ""

    def items(self, name: str, allowed: Collection[str]) -> list["Item"]:
        """The objects of a list; an absent list is empty. Raises `CaseError`."""
        if name not in self.values:
            return []
        value = self.values[name]
        if not isinstance(value, list):
            raise CaseError(wrong(self.at(name), "a list", value))
        return [Item.of(entry, f"{self.at(name)}[{number}]", allowed) for number, entry in enumerate(value)]

    def _given(self, name: str, expected: str) -> object:
        if name not in self.values:
            raise CaseError(f"{self.at(name)}: {expected} expected, nothing given")
        return self.values[name]


def wrong(place: str, expected: str, value: object) -> str:
    """The sentence about a value of the wrong shape, on one line."""
    return f"{place}: {expected} expected, got {show(value)}"


def show(value: object) -> str:
    """A value as JSON writes it, in ASCII and cut short; of lists and objects only what they are."""
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    written = json.dumps(value)
    return written if len(written) <= SHOWN else f"{written[:SHOWN]}..."
