"""What is told of a picture without keeping it: its print, its size, and the mark of a seller of stock pictures?

The one door to Pillow, an extra: `precall[photos]`. The print is that of the picture and of nobody's face: a difference
hash (dHash), for each of 8x8 and 16x16 places whether the next one is brighter, of the whole, of its middle and of its
mirror image. What is nearly one colour, or drawn with a handful of them, stands for nobody and gets no print. Runs where
it can be killed.
"""

import io
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from sources.errors import Changed, Failure, Unavailable
from sources.stock import seller_in_credit

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")  # what team pages show; no decoder of anything else is opened
MOST_PIXELS = 24_000_000  # a camera's full picture; more than twice that is unpacked by nobody
WORK = 256  # pixels a side that are looked at
MIDDLE = 0.8  # of each side: what is left of a picture of which a tenth was cut off all around
COARSE, FINE = 8, 16  # places a side of the two hashes
LEAST_SPREAD = 12.0  # standard deviation of grey (of 255): below it is a plain plate
FEW_COLOURS = 4  # of 32,768 ...
MOST_COVERED = 0.9  # ... that cover this share of a drawing; of a photograph, even a grey one, they cover far less
_CREDIT = re.compile(rb"photoshop:(?:Credit|Source)(?:\s*=\s*[\"']([^\"']{1,200})|\s*>\s*([^<]{1,200}))", re.IGNORECASE)
_IPTC_CREDIT, _IPTC_SOURCE, _IPTC_NOTICE = (2, 110), (2, 115), (2, 116)  # IIM 4.2, record 2


@dataclass(frozen=True, slots=True)
class Look:
    """What is told of a picture: `prints` of the whole, the middle and the mirror, none for what stands for nobody.

    A print is the 8x8 hash and then the 16x16 one, hexadecimal. `seller`: whose stock mark its credit lines bear.
    """

    width: int
    height: int
    prints: tuple[str, ...] = ()
    seller: str = ""


def look(body: bytes) -> Look:
    """Look at a picture. Raises `Changed` for bytes that are none, `Unavailable` for one too large or broken off."""
    pillow: Any = import_module("PIL.Image")
    turning: Any = import_module("PIL.ImageOps")
    pillow.MAX_IMAGE_PIXELS = MOST_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error", pillow.DecompressionBombWarning)
        try:
            with pillow.open(io.BytesIO(body), formats=FORMATS) as image:
                width, height = image.size
                seller = seller_in_credit(_credits(image))
                image.draft("RGB", (WORK, WORK))  # lets a JPEG be unpacked at a fraction of its size
                small = _flattened(pillow, image, turning)
        except (pillow.DecompressionBombError, pillow.DecompressionBombWarning):
            raise Unavailable(Failure.TOO_LARGE, f"a picture of more than {MOST_PIXELS} pixels") from None
        except pillow.UnidentifiedImageError:
            raise Changed(Failure.CHANGED_SHAPE, "no picture of a kind that we read") from None
        except (OSError, EOFError, SyntaxError, ValueError):
            raise Unavailable(Failure.BROKEN_ANSWER, "a picture that breaks off") from None
    return Look(width, height, tuple(_prints(small, turning)) if _shows_somebody(small, pillow) else (), seller)


def _flattened(pillow: Any, image: Any, turning: Any) -> Any:  # noqa: ANN401 - an extra has no types
    """The picture in colours, small, upright, and on white where it is transparent."""
    image.thumbnail((WORK, WORK), pillow.Resampling.BOX)
    upright = turning.exif_transpose(image).convert("RGBA")
    ground = pillow.new("RGBA", upright.size, "white")
    return pillow.alpha_composite(ground, upright).convert("RGB")


def _shows_somebody(small: Any, pillow: Any) -> bool:  # noqa: ANN401
    """Whether it may be a photograph: neither a plain plate nor a drawing of a few colours."""
    grey = small.convert("L").resize((32, 32), pillow.Resampling.BOX)
    shades = list(grey.tobytes())
    mean = sum(shades) / len(shades)
    spread = (sum((shade - mean) ** 2 for shade in shades) / len(shades)) ** 0.5
    if spread < LEAST_SPREAD:
        return False
    pixels = small.resize((64, 64), pillow.Resampling.NEAREST).tobytes()
    colours = Counter(zip(*(bytes(shade >> 3 for shade in pixels[part::3]) for part in range(3)), strict=True))
    return sum(count for _, count in colours.most_common(FEW_COLOURS)) < MOST_COVERED * 64 * 64


def _prints(small: Any, turning: Any) -> Iterator[str]:  # noqa: ANN401
    """The prints of the whole, of its middle and of its mirror image."""
    width, height = small.size
    left, top = round(width * (1 - MIDDLE) / 2), round(height * (1 - MIDDLE) / 2)
    grey = small.convert("L")
    for picture in (grey, grey.crop((left, top, width - left, height - top)), turning.mirror(grey)):
        yield _hash(picture, COARSE) + _hash(picture, FINE)


def _hash(grey: Any, size: int) -> str:  # noqa: ANN401
    """For each of size x size places whether the next one to the right is brighter, as hexadecimal digits."""
    shades = grey.resize((size + 1, size), import_module("PIL.Image").Resampling.LANCZOS).tobytes()
    rows = [shades[at : at + size + 1] for at in range(0, len(shades), size + 1)]
    bits = "".join("1" if row[at] < row[at + 1] else "0" for row in rows for at in range(size))
    return f"{int(bits, 2):0{size * size // 4}x}"


def _credits(image: Any) -> Iterator[str]:  # noqa: ANN401
    """The credit, source and notice lines that a picture carries; read and not kept."""
    xmp = image.info.get("xmp", b"")
    for found in _CREDIT.finditer(xmp if isinstance(xmp, bytes) else str(xmp).encode()):
        yield (found[1] or found[2]).decode("utf-8", "replace")
    told = import_module("PIL.IptcImagePlugin").getiptcinfo(image) or {}
    for field in (_IPTC_CREDIT, _IPTC_SOURCE, _IPTC_NOTICE):
        line = told.get(field, b"")
        yield (b" ".join(line) if isinstance(line, list) else line).decode("utf-8", "replace")
