"""Does any page out of the public test suites of HTML parsers make the adapter fail?"""

from pathlib import Path

import pytest

from sources import website
from sources.model import Document
from sources.reading import read_text
from tests.timing import assert_in_step

HOSTILE = Path(__file__).resolve().parents[2] / ".." / "shared" / "hostile"
pytestmark = pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile pages are not beside the project")
SIZE = 16 << 10


def page(body: bytes) -> Document:
    return Document(
        source="website",
        asked="https://a.nl/team",
        url="https://a.nl/team",
        fetched_at="2026-11-20T10:00:00Z",
        status=200,
        media_type="text/html",
        body=body,
    )


def read(body: bytes) -> int:
    document = page(body)
    text = read_text(document).text
    records = list(website.read(document))
    assert all(v.quote == text[v.start : v.end] for r in records for v in r.values)
    return len(records)


def test_every_tree_construction_case_is_read() -> None:
    cases = 0
    for file in sorted((HOSTILE / "html" / "tree-construction").rglob("*.dat")):
        for case in file.read_bytes().split(b"#data\n")[1:]:
            cases += read(case.split(b"\n#errors", 1)[0]) > 0
    assert cases > 1_000


def test_every_encoding_is_read() -> None:
    files = [f for f in (HOSTILE / "encoding").rglob("*") if f.is_file() and f.stat().st_size < 1_000_000]
    assert len(files) > 50
    for file in files:
        assert read(file.read_bytes()) > 0


@pytest.mark.parametrize(
    "piece",
    [
        b"<div>",
        b"<p>KvK 12345678 ",
        b"<p>020 123 45 67 ",
        b"<h3>Anna de Vries</h3><p>Directeur</p>",
        b"<a href=tel:0201234567>x</a>",
        b"A-",
        "© ".encode(),
        b"Aa ",
        b"a@a.",
        b"<a href=/a/b>over ons</a>",
        b"<script type=application/ld+json>{}</script>",
        b"<script>/*",
    ],
)
def test_time_grows_in_step_with_a_bomb(piece: bytes) -> None:
    assert_in_step(lambda size: list(website.read(page(b"<html lang=nl>" + piece * (size // len(piece))))), SIZE)


def test_deep_json_and_attribute_bombs() -> None:
    deep = b"<script type=application/ld+json>" + b"[" * 20_000 + b"</script>"
    attributes = b"<p " + b" ".join(b"a%d=x" % n for n in range(10_000)) + b">KvK 12345678"
    assert read(deep) == 1
    assert read(attributes) == 2
