"""In which alphabet is a body written, and what is taken out of a text that nobody can see?"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.charset import CODECS, clean, codec_of, count_invisible, decode, find_codec

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"
TEXT = "Café ’t Hoekje – opgericht één jaar geleden, 20 €"


@pytest.mark.parametrize(
    ("body", "header", "text"),
    [
        (TEXT.encode(), "", TEXT),
        (TEXT.encode(), "utf-8", TEXT),
        (TEXT.encode("cp1252"), "", TEXT),
        (TEXT.encode("cp1252"), "ISO-8859-1", TEXT),
        (TEXT.encode("utf-8-sig"), "iso-8859-1", TEXT),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-8", TEXT),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "", TEXT),
        (TEXT.encode("utf-16-le"), "", TEXT),
        (TEXT.encode("utf-16-be"), "", TEXT),
        ("Łódź".encode("cp1250"), "windows-1250", "Łódź"),
        (b'<meta charset="windows-1250">' + "Łódź".encode("cp1250"), "", '<meta charset="windows-1250">Łódź'),
        (b'<!-- <meta charset="cp1250"> -->' + "é".encode(), "", '<!-- <meta charset="cp1250"> -->é'),
        (b'<meta charset="utf-16">' + "é".encode(), "", '<meta charset="utf-16">é'),
        ('<?xml version="1.0" encoding="iso-8859-15"?>€'.encode("iso8859-15"), "", None),
        (b"", "", ""),
        ("één".encode()[:-2], "", "é\ufffd"),
    ],
)
def test_a_body_is_read(body: bytes, header: str, text: str | None) -> None:
    assert decode(body, header) == (text if text is not None else body.decode("iso8859-15"))


def test_the_header_comes_before_the_page() -> None:
    assert find_codec(b'<meta charset="utf-8">', "koi8-r") == "koi8-r"
    assert find_codec(b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">') == "koi8-r"


@pytest.mark.parametrize("label", ["utf-16", "iso-8859-1", "windows-1252", "latin1"])
def test_a_label_that_the_body_plainly_contradicts_is_not_obeyed(label: str) -> None:
    assert decode("Wij bestaan al 20 jaar, cafés".encode(), label) == "Wij bestaan al 20 jaar, cafés"
    assert decode(b'<meta charset="iso-8859-1"><p>caf\xc3\xa9</p>').endswith("<p>café</p>")


def test_western_text_keeps_its_label() -> None:
    assert decode("cafés".encode("cp1252"), "iso-8859-1") == "cafés"
    assert decode("cafés".encode("utf-16-le"), "utf-16le") == "cafés"


@pytest.mark.parametrize("trap", ["rot13", "hex", "base64", "zip", "bz2", "idna", "punycode", "undefined", "utf-7"])
@pytest.mark.parametrize("dress", ["{}", "'{}'", " {} ", "{}\0"])
def test_a_codec_that_is_no_alphabet_is_not_obeyed(trap: str, dress: str) -> None:
    assert codec_of(dress.format(trap)) == ""
    assert decode(TEXT.encode(), dress.format(trap)) == TEXT
    assert decode(f'<meta charset="{trap}">{TEXT}'.encode()).endswith(TEXT)


@pytest.mark.parametrize("trap", ["unicode_escape", "raw_unicode_escape", "cp037", "utf-32", "mbcs", "uu", "quopri"])
def test_nor_one_that_no_browser_knows(trap: str) -> None:
    assert decode(TEXT.encode(), trap) == TEXT


def test_every_label_leads_to_a_codec_that_reads_text() -> None:
    for label in CODECS:
        assert isinstance(decode(b"abc\xe9\xff", label), str)
        assert codec_of(label.upper()) == CODECS[label]


@given(st.binary(max_size=200), st.sampled_from(["", *sorted(set(CODECS.values()))]))
def test_any_bytes_are_read_as_text_that_can_be_written(body: bytes, header: str) -> None:
    text = decode(body, header)
    assert text.encode().decode() == text


def test_what_cannot_be_read_shows() -> None:
    assert decode(b"a\xffb", "utf-8") == "a\ufffdb"


def test_a_few_bad_bytes_do_not_change_the_alphabet() -> None:
    assert decode(("é" * 50).encode() + b"\xff") == "é" * 50 + "\ufffd"


@pytest.mark.parametrize(
    ("text", "cleaned", "count"),
    [
        ("gewoon\ttekst\r\n", "gewoon\ttekst\r\n", 0),
        ("a\x00b\x1b[31mc\x7f", "ab[31mc", 3),
        ("\u202egnp.exe\u202c", "gnp.exe", 2),
        ("pre\u200bcall\u00ad\ufeff", "precall", 3),
        ("\U000e0041verborgen", "verborgen", 1),
        ("half \ud83d", "half \ufffd", 1),
        ("crème brûlée 🍮 ﷽", "crème brûlée 🍮 ﷽", 0),
    ],
)
def test_what_nobody_can_see_is_taken_out_and_counted(text: str, cleaned: str, count: int) -> None:
    assert clean(text) == cleaned
    assert count_invisible(text) == count


@given(st.text())
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert count_invisible(clean(text)) == 0


def test_western_pages_of_others_are_read_as_they_are_written() -> None:
    folder = SHARED / "hostile" / "encoding" / "chardet"
    if not folder.exists():
        pytest.skip("the hostile files are not beside the project")
    right = []
    for name in ("ascii", "utf-8", "utf-8-sig", "UTF-16", "UTF-16LE", "UTF-16BE", "iso-8859-1", "windows-1252"):
        codec = {"iso-8859-1": "cp1252"}.get(name, name)
        for file in sorted((folder / name).iterdir()):
            body = file.read_bytes()
            right.append(decode(body).lstrip("\ufeff") == body.decode(codec, "replace").lstrip("\ufeff"))
    assert len(right) > 15
    assert sum(right) / len(right) >= 0.95


def test_no_file_of_others_breaks_it() -> None:
    folder = SHARED / "hostile" / "encoding"
    if not folder.exists():
        pytest.skip("the hostile files are not beside the project")
    for file in folder.rglob("*"):
        if file.is_file():
            text = decode(file.read_bytes())
            assert text.encode().decode() == text
