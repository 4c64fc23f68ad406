"""Are the lines of a PDF found where and as large as they are printed, and is a missing extra named?"""

import json
from importlib.util import find_spec

import pytest

from sources.errors import Changed, Failure, Unavailable
from sources.linkedin_pdf import Line
from sources.pdf_lines import lines_of

CONTENT = b"BT /F 26 Tf 223 700 Td (Tess Oldenburg) Tj ET BT /F 10.5 Tf 21 650 Td (Links) Tj ET"


def pdf() -> bytes:
    """The least that is a PDF: one page with two lines."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(CONTENT), CONTENT),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    body, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 6\n0000000000 65535 f \n%strailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(body),
    )


@pytest.mark.skipif(find_spec("pdfminer") is None, reason="the extra pdf-in is not installed")
def test_a_pdf() -> None:
    name, left = lines_of(pdf())
    assert (name.text, round(name.x), round(name.size)) == ("Tess Oldenburg", 223, 26)
    assert (left.text, left.page) == ("Links", 1)
    assert name.top < left.top
    with pytest.raises(Changed):
        lines_of(b"%PDF-1.4 broken")


def test_without_the_extra_the_way_to_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("sources.pdf_lines.import_module", missing)
    with pytest.raises(Unavailable, match="pdf-in") as caught:
        lines_of(pdf())
    assert caught.value.failure is Failure.NO_TEXT


def test_a_layout_of_another_tool() -> None:
    row = {"page": 1, "x0": 223.6, "top": 48.1, "size": 26.0, "font": "A", "text": "Tess Oldenburg"}
    assert lines_of(json.dumps({"lines": [row]}).encode()) == [Line(1, 223.6, 48.1, 26.0, "Tess Oldenburg")]
    for body in (b"{", b'{"lines": [{}]}', b'{"lines": 3}', b'{"a": []}'):
        with pytest.raises(Changed):
            lines_of(body)
