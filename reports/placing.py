"""Where do labels under a line of dots go, so that no label, leader or other thing ever overlaps another?"""

from collections.abc import Iterator
from dataclasses import dataclass

ROOM = 3.0  # points between a leader and its label
STEPS = 20_000  # of the search for one number of rows; then a row more is tried


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that something takes."""

    left: float
    top: float
    right: float
    bottom: float

    def hits(self, other: "Box") -> bool:
        """Whether the two share any room."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one label went: its row, the side of its leader, and the room of both."""

    row: int
    side: str
    label: Box
    leader: Box


@dataclass(frozen=True, slots=True)
class Band:
    """The strip under the axis: its sides, the axis, the first row's top and the height of a row."""

    left: float
    right: float
    axis: float
    top: float
    row: float


def place(labels: list[tuple[float, float]], band: Band, taken: list[Box]) -> list[Spot]:
    """A spot for every label (x of its dot, width), in as few rows as a search finds; [] when there is no way at all."""
    for rows in range(1, 2 * len(labels) + 2):
        found = _search(labels, band, taken, rows, [STEPS])
        if found is not None:
            return found
    return []


def _search(
    labels: list[tuple[float, float]], band: Band, taken: list[Box], rows: int, left: list[int]
) -> list[Spot] | None:
    placed: list[Spot] = []

    def fill(at: int) -> bool:
        if at == len(labels):
            return True
        for spot in _spots(*labels[at], band, rows):
            left[0] -= 1
            if left[0] < 0:
                return False
            if _is_free(spot, placed, taken):
                placed.append(spot)
                if fill(at + 1):
                    return True
                placed.pop()
        return False

    return placed if fill(0) else None


def _spots(x: float, wide: float, band: Band, rows: int) -> Iterator[Spot]:
    for row in range(rows):
        top = band.top + row * band.row
        for side, left in (("right", x + ROOM), ("left", x - ROOM - wide)):
            label = Box(left - 1, top, left + wide + 1, top + band.row)
            if label.left >= band.left and label.right <= band.right:
                yield Spot(row, side, label, Box(x - 1, band.axis, x + 1, top + band.row * 0.6))


def _is_free(spot: Spot, placed: list[Spot], taken: list[Box]) -> bool:
    if any(spot.label.hits(box) or spot.leader.hits(box) for box in taken):
        return False
    return not any(
        spot.label.hits(other.label) or spot.label.hits(other.leader) or spot.leader.hits(other.label)
        for other in placed
    )
