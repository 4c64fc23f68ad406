"""Invented pictures, drawn: portraits in one style, plates and what is no picture. Needs the extra `photos`."""

import io
import random
from typing import Any

import pytest

Image = pytest.importorskip("PIL.Image", reason="the extra photos is not installed")
ImageDraw = pytest.importorskip("PIL.ImageDraw", reason="the extra photos is not installed")

SIZE = (400, 480)


def portrait(seed: int) -> Any:
    """Somebody before a wall: head, hair, shoulders, and light from the side; the same seed is the same picture."""
    chance, (width, height) = random.Random(seed), SIZE
    image = Image.new("RGB", SIZE, (235, 235, 238))
    draw = ImageDraw.Draw(image)
    x, y = width / 2 + chance.uniform(-60, 60), height * 0.4 + chance.uniform(-60, 60)
    wide, high = width * chance.uniform(0.14, 0.26), height * chance.uniform(0.14, 0.26)
    light = chance.randint(120, 235)
    skin, hair = (light, int(light * 0.82), int(light * 0.7)), _colour(chance, 140)
    draw.ellipse((width * chance.uniform(0, 0.25), height * 0.68, width * 0.9, height * 1.3), fill=_colour(chance, 220))
    draw.ellipse((x - wide * 1.3, y - high * 1.3, x + wide * 1.2, y + high * chance.uniform(0.2, 1.4)), fill=hair)
    draw.ellipse((x - wide, y - high, x + wide, y + high), fill=skin)
    draw.ellipse((x - wide * 0.35, y + high * 0.4, x + wide * 0.35, y + high * 0.55), fill=(160, 70, 70))
    shade = Image.linear_gradient("L").rotate(90).resize(SIZE)
    image = Image.blend(image, Image.merge("RGB", (shade,) * 3), 0.2)
    for _ in range(40):  # what stands in the room
        left, top = chance.uniform(0, width), chance.uniform(0, height)
        ImageDraw.Draw(image).line((left, top, left + 30, top + chance.uniform(-30, 30)), _colour(chance, 250), 3)
    return image


def _colour(chance: random.Random, most: int) -> tuple[int, int, int]:
    return chance.randint(10, most), chance.randint(10, most), chance.randint(10, most)


def silhouette() -> Any:
    """The plate that stands where nobody has a photograph."""
    image = Image.new("RGB", SIZE, (226, 229, 233))
    draw = ImageDraw.Draw(image)
    draw.ellipse((140, 110, 260, 250), fill=(166, 173, 182))
    draw.ellipse((80, 300, 320, 620), fill=(166, 173, 182))
    return image


def saved(image: Any, kind: str = "JPEG", **how: Any) -> bytes:
    """The picture as a file."""
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()
