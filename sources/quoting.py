"""Where in a JSON answer does a field stand, so that a fact can be quoted letter for letter?

`parse` opens a document as the root `Field`. A field knows its value and the stretch of the text that holds its
`"key": value` pair (or the element of a list); as in Python's own reader the last of equal keys counts. How strict: a
field that an adapter needs raises `Changed` when it is missing or of another type; fields that nobody asks for may come
and go, since large public services add some every year.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NoReturn

from sources.errors import Changed, Failure, SourceError, Unavailable
from sources.model import Document, Value
from sources.reading import read_text

_NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,9})?", re.ASCII)
_SPACE = re.compile(r"[ \t\n\r]*")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


@dataclass(frozen=True, slots=True)
class Field:
    """One place in a JSON answer. `start` to `end` is the pair with its key, `begin` where the value itself begins."""

    text: str = field(repr=False)
    path: str
    start: int
    begin: int
    end: int
    value: object = field(repr=False)

    def _changed(self, what: str) -> Changed:
        return Changed(Failure.CHANGED_SHAPE, f"{self.path or 'the answer'} {what}")

    def _parts(self) -> Iterator[tuple[str, "Field"]]:
        """Every member or element with its own place, in the order of the text."""
        at = self.begin + 1
        while self.text[at := _after_space(self.text, at)] not in "}]":
            if self.text[at] == ",":
                at = _after_space(self.text, at + 1)
            start, name = at, ""
            if isinstance(self.value, dict):
                name, at = _DECODER.raw_decode(self.text, at)
                at = _after_space(self.text, _after_space(self.text, at) + 1)
            value, end = _DECODER.raw_decode(self.text, at)
            yield name, Field(self.text, f"{self.path}.{name}".strip("."), start, at, end, value)
            at = end

    def find(self, *path: str) -> "Field | None":
        """The field at this path; None when the answer is silent about it (absent or null). Raises `Changed`."""
        here = self
        for name in path:
            if not isinstance(here.value, dict):
                raise here._changed("is no object")
            if here.value.get(name) is None:
                return None
            here = dict(here._parts())[name]
        return here

    def at(self, *path: str) -> "Field":
        """The field at this path, which the source always gives. Raises `Changed` when it does not."""
        found = self.find(*path)
        if found is None:
            raise self._changed(f"has no {'.'.join(path)}")
        return found

    def items(self) -> tuple["Field", ...]:
        """The elements of a list. Raises `Changed` when it is none."""
        if not isinstance(self.value, list):
            raise self._changed("is no list")
        return tuple(part for _, part in self._parts())

    def members(self) -> tuple[tuple[str, "Field"], ...]:
        """The members of an object by name, the last of equal names. Raises `Changed` when it is none."""
        if not isinstance(self.value, dict):
            raise self._changed("is no object")
        return tuple(dict(self._parts()).items())

    def each(self, *path: str) -> tuple["Field", ...]:
        """The elements of the list at this path; none when the answer is silent about it. Raises `Changed`."""
        found = self.find(*path)
        return () if found is None else found.items()

    def string(self) -> str:
        """The value, a text that can be stored. Raises `Changed`."""
        if not isinstance(self.value, str):
            raise self._changed("is no text")
        if any("\ud800" <= letter <= "\udfff" for letter in self.value):
            raise self._changed("holds half a character")
        return self.value

    def integer(self) -> int:
        """The value, a whole number. Raises `Changed`."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self._changed("is no whole number")
        return self.value

    def number(self) -> float:
        """The value, a number or a text that is one with a point for the decimals. Raises `Changed`."""
        written = self.value if isinstance(self.value, str) else repr(self.value)
        if isinstance(self.value, bool) or not _NUMBER.fullmatch(written):
            raise self._changed("is no number")
        return float(written)

    def word(self, known: Mapping[str, str]) -> str:
        """Our word for one of the source's codes. Raises `Changed` for a code that we do not know."""
        code = self.string()
        if code not in known:
            raise self._changed(f"has the unknown code {code[:40]!r}")
        return known[code]

    def read(self, by: Callable[[str], str]) -> str:
        """The text as `by` normalises it. Raises `Changed` where that raises `ValueError`."""
        try:
            return by(self.string())
        except ValueError as error:
            raise self._changed(f"is not as we know it: {error}") from error

    def says(self, name: str, value: str, original: str = "") -> Value:
        """The fact that this place states; `original` is the value as written, as JSON when it is not given."""
        written = original or self.text[self.begin : self.end]
        quote = self.text[self.start : self.end]
        return Value(property=name, value=value, original=written, quote=quote, start=self.start, end=self.end)

    def told(self, name: str, *path: str, by: Callable[[str], str] = str.strip) -> Iterator[Value]:
        """The fact that the text at this path states, if the answer holds one. Raises `Changed`."""
        found = self.find(*path)
        if found is not None and found.string().strip():
            yield found.says(name, found.read(by), found.string())

    def coded(self, name: str, known: Mapping[str, str], *path: str) -> Iterator[Value]:
        """The fact that the code at this path states in our word, if the answer holds one. Raises `Changed`."""
        found = self.find(*path)
        if found is not None and found.value != "":
            yield found.says(name, found.word(known), found.string())

    def count(self, name: str, amount: float, unit: str, as_of: str) -> Value:
        """The number that this place states."""
        stated = self.says(name, f"{amount:.15g}")
        return replace(stated, low=amount, high=amount, unit=unit, as_of=as_of)


def parse(document: Document, broken: type[SourceError] = Changed) -> Field:
    """Open a JSON answer at its root, in the text in which every quote has its place.

    Raises `Unavailable` for a web page in place of data (that is how services say that they are down) and for an answer
    that breaks off, and `broken` for whatever else is not JSON.
    """
    if document.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise Unavailable(Failure.BROKEN_ANSWER, "a web page instead of data")
    return _root(read_text(document).text, "", broken)


def parse_lines(document: Document, broken: type[SourceError] = Changed) -> Iterator[Field]:
    """Open an answer of JSON lines (https://jsonlines.org), each line with its place in the whole text.

    Raises as `parse` does, once it comes to the line that is wrong.
    """
    if document.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise Unavailable(Failure.BROKEN_ANSWER, "a web page instead of data")
    text, start = read_text(document).text, 0
    for line in text.split("\n"):
        if line.strip():
            opened = _root(line, "", broken)
            begin, end = start + opened.begin, start + opened.end
            yield replace(opened, text=text, start=begin, begin=begin, end=end)
        start += len(line) + 1


def inner(field: Field) -> Field:
    """What a field holds that may be written out or be a text of JSON inside the JSON; say facts of it with `field`.

    The places of a text inside are not those of the answer. Raises `Changed` for a text that is not JSON.
    """
    return field if not isinstance(field.value, str) else _root(field.string(), field.path, Changed)


def _root(text: str, path: str, broken: type[SourceError]) -> Field:
    try:
        begin = _after_space(text, 0)
        value, end = _DECODER.raw_decode(text, begin)
    except (ValueError, RecursionError) as error:
        if isinstance(error, json.JSONDecodeError) and _breaks_off(text, error):
            raise Unavailable(Failure.BROKEN_ANSWER, f"{path or 'the answer'} breaks off") from error
        raise broken(_failure(broken), f"{path or 'the answer'} is not JSON") from error
    if _after_space(text, end) != len(text):
        raise broken(_failure(broken), f"something follows {path or 'the answer'}")
    return Field(text, path, begin, begin, end, value)


def _breaks_off(text: str, error: json.JSONDecodeError) -> bool:
    """Whether it is JSON up to its very end, and only then none: the connection was cut."""
    whole = text.rstrip()
    return (
        whole[:1] in "[{" and (error.pos >= len(whole) or error.msg.startswith("Unterminated string")) and bool(whole)
    )


def _failure(error: type[SourceError]) -> Failure:
    return Failure.CHANGED_SHAPE if error is Changed else Failure.BROKEN_ANSWER
