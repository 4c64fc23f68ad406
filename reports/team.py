"""How does the team look: one square for every head that is claimed, seen or registered?"""

from xml.etree.ElementTree import Element

from reports.layout import COLUMNS
from reports.measure import MM, cut
from reports.page import Heads
from reports.svg import INK, MUTED, PLAIN, TINT, Look, add, hatch, line_width, picture, words, written
from reports.timeline import Drawing
from reports.words import Catalogue

WIDE = COLUMNS["right"] * MM
LANE = 54.0  # points for "25 beweerd"
ROW = 10.4
SQUARE, PITCH = 5.0, 6.0
SQUARES_AT_MOST = 60  # more cannot be counted by eye, so they become a bar
SIZE = PLAIN.size
KEY, KEY_SIZE = 9.0, 6.7


def draw(rows: tuple[Heads, ...], catalogue: Catalogue, wide: float = WIDE) -> Drawing:
    """The strip with its legend."""
    keys = _keys(rows, catalogue)
    spots = _spots(keys, wide)
    high = len(rows) * ROW + KEY * (1 + max((line for _, line in spots), default=-1)) + 3
    root = picture(wide, high, catalogue.text("page.team"), "; ".join(f"{r.shown} {r.lane} {r.note}" for r in rows))
    hatch(root, "hatch-study", "#5d6877")
    most = max((row.count or 0 for row in rows), default=0)
    for at, row in enumerate(rows):
        _row(root, row, at * ROW, most, wide)
    for (fill, text), (x, line) in zip(keys, spots, strict=True):
        y = len(rows) * ROW + 2 + line * KEY
        add(root, "rect", x=x + 0.4, y=y + 1.2, width=5, height=5, fill=fill, stroke=INK, stroke_width="0.6")
        words(root, x + 7.5, y + 6, [(text, 400)], Look(KEY_SIZE, fill=MUTED))
    return Drawing(written(root), high)


def _spots(keys: list[tuple[str, str]], room: float) -> list[tuple[float, int]]:
    """Where each entry of the legend goes: x, and the line when one line is too short."""
    spots: list[tuple[float, int]] = []
    x, line = 0.0, 0
    for _, text in keys:
        wide = 9 + line_width([(text, 400)], KEY_SIZE)
        if x + wide > room:
            x, line = 0.0, line + 1
        spots.append((x, line))
        x += wide + 6
    return spots


def _fills(row: Heads) -> list[tuple[str, int]]:
    count = row.count or 0
    if row.kind == "claimed":
        return [("#ffffff", count)]
    if row.kind == "registered":
        return [(INK, count)]
    study = min(row.study, count)
    elsewhere = min(row.elsewhere, count - study)
    return [("url(#hatch-study)", study), (TINT, elsewhere), ("#6b7686", count - study - elsewhere)]


def _row(root: Element, row: Heads, y: float, most: int, wide: float) -> None:
    base = y + 7.4
    words(root, 0, base, [(row.shown, 700), (f" {row.lane}", 400)], Look(refs=row.refs))
    if row.count is None:
        words(root, LANE, base, [(row.note, 400)], Look(fill=MUTED))
        return
    room = wide - LANE - 1
    pitch = min(PITCH, room / most) if most else PITCH
    x = LANE + 0.4
    for fill, count in _fills(row):
        if most > SQUARES_AT_MOST:
            long = max(room * count / most, 0.8) if count else 0.0
            if count:
                add(root, "rect", x=x, y=y + 2, width=long, height=5.4, fill=fill, stroke=INK, stroke_width="0.6")
            x += long
            continue
        side = min(SQUARE, pitch - 0.8)
        for _ in range(count):
            add(root, "rect", x=x, y=y + 2, width=side, height=SQUARE, fill=fill, stroke=INK, stroke_width="0.6")
            x += pitch
    left = wide - x - 4
    note = cut(row.note, left, SIZE)
    if left > 30 and note == row.note and note:
        words(root, x + 3, base, [(note, 400)], Look(fill=MUTED))


def _keys(rows: tuple[Heads, ...], catalogue: Catalogue) -> list[tuple[str, str]]:
    """The legend: only what is in the picture."""
    kinds = {row.kind for row in rows if row.count}
    study = max((row.study for row in rows), default=0)
    elsewhere = max((row.elsewhere for row in rows), default=0)
    keys = [("#ffffff", catalogue.text("strip.key_claimed"))] if "claimed" in kinds else []
    if study:
        keys.append(("url(#hatch-study)", catalogue.text("strip.key_study", count=study)))
    if elsewhere:
        keys.append((TINT, catalogue.text("strip.key_elsewhere", count=elsewhere)))
    if kinds & {"seen", "profile"}:
        keys.append(("#6b7686", catalogue.text("strip.key_seen")))
    return keys + ([(INK, catalogue.text("strip.key_registered"))] if "registered" in kinds else [])
