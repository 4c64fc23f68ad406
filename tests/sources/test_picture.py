"""Is a picture known again however it was saved, is another one not, and does a hostile one harm nobody?"""

import io
import struct
import zlib
from typing import Any

import pytest

from sources.errors import Changed, Failure, Unavailable
from sources.picture import MOST_PIXELS, look
from tests.sources.drawn import Image, portrait, saved, silhouette


def apart(one: bytes, other: bytes, part: int = 0) -> int:
    """In how many of the 64 places the whole of one differs from a print of the other."""
    ours, theirs = look(one).prints[0], look(other).prints[part]
    return (int(ours[:16], 16) ^ int(theirs[:16], 16)).bit_count()


@pytest.mark.parametrize(
    ("how", "part"),
    [
        (lambda image: saved(image.resize((150, 180))), 0),
        (lambda image: saved(image, quality=30), 0),
        (lambda image: saved(image.convert("L")), 0),
        (lambda image: saved(image, "PNG"), 0),
        (lambda image: saved(image, "WEBP"), 0),
        (lambda image: saved(image, "GIF"), 0),
        (lambda image: saved(image.convert("RGBA"), "PNG"), 0),
        (lambda image: saved(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)), 2),
    ],
)
def test_the_same_picture_saved_otherwise_has_the_same_print(how: Any, part: int) -> None:
    for seed in range(4):
        image = portrait(seed)
        assert apart(saved(image), how(image), part) <= 3


def test_a_picture_cut_on_all_sides_has_the_print_of_the_middle() -> None:
    image = portrait(1)
    cut = image.crop((40, 48, 360, 432))
    assert apart(saved(cut), saved(image), 1) <= 3 < apart(saved(cut), saved(image))


def test_other_pictures_have_other_prints() -> None:
    found = [apart(saved(portrait(one)), saved(portrait(other))) for one in range(5) for other in range(one)]
    assert min(found) > 6


def test_its_size_is_told_and_the_picture_turned_upright() -> None:
    image = portrait(3)
    exif = Image.Exif()
    exif[274] = 6  # turned a quarter
    turned = saved(image.rotate(90, expand=True), exif=exif)
    assert (look(saved(image)).width, look(saved(image)).height) == image.size
    assert apart(saved(image), turned) <= 3


@pytest.mark.parametrize("image", [silhouette(), Image.new("RGB", (300, 300), "white"), Image.new("L", (1, 1))])
def test_what_stands_for_nobody_has_no_print(image: Any) -> None:
    for kind in ("JPEG", "PNG"):
        assert look(saved(image, kind)).prints == ()


def test_a_grey_photograph_is_still_one() -> None:
    assert look(saved(portrait(4).convert("L"))).prints


def test_a_credit_line_names_the_seller_and_nobody_else() -> None:
    xmp = b'<x:xmpmeta><rdf:Description photoshop:Credit="Marlow Tennick / Shutterstock"/></x:xmpmeta>'
    seen = look(saved(portrait(5), xmp=xmp))
    assert seen.seller == "Shutterstock"
    assert "Marlow" not in repr(seen)
    assert look(saved(portrait(5), xmp=xmp.replace(b"Shutterstock", b"Studio Zuid"))).seller == ""


def test_an_iptc_credit_names_it_too() -> None:
    line = b"\x1c\x02\x6e" + struct.pack(">H", 12) + b"Getty Images"
    block = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(line)) + line + b"\x00" * (len(line) % 2)
    segment = b"Photoshop 3.0\x00" + block
    body = saved(portrait(6))
    marked = body[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + body[2:]
    assert look(marked).seller == "Getty Images"


def test_a_picture_that_breaks_off_is_named() -> None:
    for kind in ("JPEG", "PNG", "WEBP"):
        body = saved(portrait(7), kind)
        with pytest.raises(Unavailable) as caught:
            look(body[: len(body) // 2])
        assert caught.value.failure is Failure.BROKEN_ANSWER


@pytest.mark.parametrize("body", [b"", b"<html>not here</html>", b"\x00" * 500, b"%PDF-1.4", b"<svg/>"])
def test_what_is_no_picture_is_named(body: bytes) -> None:
    with pytest.raises(Changed) as caught:
        look(body)
    assert caught.value.failure is Failure.CHANGED_SHAPE


def test_other_kinds_of_pictures_are_not_opened() -> None:
    for kind in ("TIFF", "BMP", "ICO", "PPM"):
        with pytest.raises(Changed):
            look(saved(portrait(8), kind))


def bomb(width: int, height: int) -> bytes:
    """A small file that says it is very large, and unpacks to it."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer, packed = zlib.compressobj(9), io.BytesIO()
    for _ in range(min(height, 2_000)):
        packed.write(packer.compress(b"\x00" * (1 + width // 8)))
    packed.write(packer.flush())
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed.getvalue()) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(MOST_PIXELS // 4_000 + 8, 4_000), (60_000, 60_000)])
def test_a_bomb_is_refused_by_its_size_before_it_is_unpacked(size: tuple[int, int]) -> None:
    with pytest.raises(Unavailable) as caught:
        look(bomb(*size))
    assert caught.value.failure is Failure.TOO_LARGE
