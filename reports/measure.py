"""How much room does a text take in the page's own font: how wide is it, and how many lines?

Widths come from a table made beforehand from the font files (`tools/font_widths.py`), so that a page can be laid out
without a browser. Lengths are points. Kerning is left out, which makes our sums a little wide: the safe side.
"""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

MM = 72 / 25.4  # points in a millimetre
KEPT = 4096  # counted texts that are remembered: one page asks for the same ones again while rows are dropped
FOREIGN = 620  # thousandths of the size for a letter that the font does not hold
FOREIGN_WIDE = 1000  # the same for East Asian letters, which are as wide as they are high
WIDTHS = Path(__file__).parent / "fonts" / "widths.json"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face: `size` in points, `face` is 400, 400-italic, 600 or 700."""

    text: str
    size: float
    face: str = "400"
    spacing: float = 0.0


@cache
def _table(face: str) -> dict[str, int]:
    tables: dict[str, dict[str, dict[str, int]]] = json.loads(WIDTHS.read_text("utf-8"))
    return tables[face]["widths"]


def _letter(letter: str, table: dict[str, int]) -> int:
    if letter in table:
        return table[letter]
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Cf", "Mn", "Me"}:
        return 0
    return FOREIGN_WIDE if unicodedata.east_asian_width(letter) in "WF" else FOREIGN


def width(text: str, size: float, face: str = "400") -> float:
    """The width of a text on one line, in points."""
    table = _table(face)
    return sum(_letter(letter, table) for letter in text) * size / 1000


def _letters(runs: Iterable[Run]) -> Iterator[tuple[str, float]]:
    for run in runs:
        table = _table(run.face)
        for letter in run.text:
            yield letter, _letter(letter, table) * run.size / 1000 + run.spacing


@lru_cache(maxsize=KEPT)
def lines(runs: tuple[Run, ...], room: float) -> int:
    """How many lines of `room` points the runs take one after the other; a word that is too long is broken anywhere."""
    count, used, word = 1, 0.0, 0.0
    for letter, wide in _letters(runs):
        if letter == " ":
            used, word = used + word + wide, 0.0
            continue
        word += wide
        if used + word > room and used > 0:
            count, used = count + 1, 0.0
        if word > room:
            count, word = count + 1, wide
        if letter == "-" or unicodedata.east_asian_width(letter) in "WF":
            used, word = used + word, 0.0
    return count


def cut(text: str, room: float, size: float, face: str = "400", mark: str = "…") -> str:
    """The text, or as many whole words of it as fit in `room` points before `mark`."""
    if width(text, size, face) <= room:
        return text
    left = room - width(mark, size, face)
    kept = ""
    for letter in text:
        left -= width(letter, size, face)
        if left < 0:
            break
        kept += letter
    at_word = kept.rfind(" ")
    kept = kept[:at_word] if at_word > len(kept) // 2 else kept
    return kept.rstrip(" ,;:.-") + mark
