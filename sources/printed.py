"""What is one printed line of a page, and which lines are one text?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

NEAR = 0.3  # points by which a size may be off


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: page, left edge and top in points, size of its letters, text."""

    page: int
    x: float
    top: float
    size: float
    text: str

    def is_of(self, size: float) -> bool:
        """Whether it is printed in this size."""
        return abs(self.size - size) < NEAR


def joined(lines: Sequence[Line], gap: float, may_wrap: Callable[[Line], bool]) -> list[Line]:
    """The lines, those of one size that stand within `gap` points below each other as one where they `may_wrap`."""
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last and last.page == line.page and line.top - last.top <= gap and last.is_of(line.size) and may_wrap(line):
            found[-1] = replace(last, top=line.top, text=f"{last.text} {line.text}")
        else:
            found.append(line)
    return found
