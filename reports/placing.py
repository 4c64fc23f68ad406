"""Where do labels under a line of dots go, so that no label, leader or other thing ever overlaps another?"""

from collections.abc import Iterator
from dataclasses import dataclass

ROOM = 3.0  # points between a leader and its label
STEPS = 600  # of the search for one number of rows; then a row more is tried


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
    """A spot for every label (x of its dot, width), in as few rows as a bounded search finds; [] when there is no way.

    Labels must lie in the order of x. Stairs are tried first: where they do, the search only looks for fewer rows.
    """
    stairs = _stairs(labels, band, taken)
    most = max(spot.row for spot in stairs) if stairs else 2 * len(labels)
    for rows in range(1, most + 1):
        found = _search(labels, band, taken, rows)
        if found is not None:
            return found
    return stairs


def _stairs(labels: list[tuple[float, float]], band: Band, taken: list[Box]) -> list[Spot]:
    """Every label left of its dot and each a row lower than the one before it, so that no leader meets a label."""
    placed: list[Spot] = []
    for row, (x, wide) in enumerate(labels):
        spot = _spot(x, wide, band, row, "left")
        if not _is_within(spot, band) or not _is_free(spot, placed, taken):
            return []
        placed.append(spot)
    return placed


def _search(labels: list[tuple[float, float]], band: Band, taken: list[Box], rows: int) -> list[Spot] | None:
    placed: list[Spot] = []
    options = [[spot for spot in _spots(x, wide, band, rows) if _is_free(spot, [], taken)] for x, wide in labels]
    left = STEPS

    def fill(at: int) -> bool:
        nonlocal left
        if at == len(labels):
            return True
        for spot in options[at]:
            left -= 1
            if left < 0:
                return False
            if _is_free(spot, placed, []):
                placed.append(spot)
                if fill(at + 1):
                    return True
                placed.pop()
        return False

    return placed if all(options) and fill(0) else None


def _spots(x: float, wide: float, band: Band, rows: int) -> Iterator[Spot]:
    for row in range(rows):
        for side in ("right", "left"):
            spot = _spot(x, wide, band, row, side)
            if _is_within(spot, band):
                yield spot


def _spot(x: float, wide: float, band: Band, row: int, side: str) -> Spot:
    top = band.top + row * band.row
    left = x + ROOM if side == "right" else x - ROOM - wide
    label = Box(left - 1, top, left + wide + 1, top + band.row)
    return Spot(row, side, label, Box(x - 1, band.axis, x + 1, top + band.row * 0.6))


def _is_within(spot: Spot, band: Band) -> bool:
    return spot.label.left >= band.left and spot.label.right <= band.right


def _is_free(spot: Spot, placed: list[Spot], taken: list[Box]) -> bool:
    if any(spot.label.hits(box) or spot.leader.hits(box) for box in taken):
        return False
    return not any(
        spot.label.hits(other.label) or spot.label.hits(other.leader) or spot.leader.hits(other.label)
        for other in placed
    )
