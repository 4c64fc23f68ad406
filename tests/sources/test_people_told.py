"""Whom do sentences and labels name?"""

import pytest

from sources.people_told import find_below, find_told, oldest_year
from sources.reading import read_html
from sources.seen import lines_of


def told(markup: str, role: str = "about") -> dict[str, str]:
    reading = read_html(markup.encode(), "utf-8")
    oldest = oldest_year(reading, 2026)
    found = [s for block in reading.blocks for s in find_told(reading, block, role, 2026, oldest)]
    assert all(reading.text[s.role_start : s.role_end] == s.role for s in found)
    return {s.name: s.role for s in found}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Die Firma wurde 2008 von Lothar Weber und Silke Weber gegründet.", {"Lothar Weber", "Silke Weber"}),
        ("Led by managing director Dafydd Rees, we look after boats.", {"Dafydd Rees"}),
        ("Zaakvoerder Kurt De Clercq helpt u graag.", {"Kurt De Clercq"}),
        ("Notre gérante Sandrine Leroux vous accueille.", {"Sandrine Leroux"}),
        ("Oud-eigenaar Piet Vlek komt nog wel eens langs.", set()),
        ("Former owner Tom Baker still visits.", set()),
        ("In 1902 von Gottlieb Huber gegründet.", set()),
        ("“Top”, zegt eigenaar Jan Vlek bij Acme.", set()),
    ],
)
def test_sentences(sentence: str, names: set[str]) -> None:
    assert told(f"<p>{sentence}</p>").keys() == names


def test_who_speaks_says_what_they_are() -> None:
    assert told("<p>Ik ben Jolanda Kuiper, eigenaresse van De Linde.</p>") == {"Jolanda Kuiper": "eigenaresse"}
    assert told("<p>Je suis Solène Tisserand, ébéniste à Quimper.</p>") == {"Solène Tisserand": "ébéniste"}
    assert told("<p>Ik ben Jolanda Kuiper, dochter van een bakker.</p>") == {"Jolanda Kuiper": ""}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Responsable commerciale : Élodie Vasseur, 05 61 00 00 00", {"Élodie Vasseur"}),
        ("Directrice de la publication : Mme Mathilde Charpentier", {"Mathilde Charpentier"}),
        ("Inhaber Jürgen Schmied", {"Jürgen Schmied"}),
        ("Verantwortlich nach § 18 Abs. 2 MStV: Dr. Beate Wagner", {"Beate Wagner"}),
        ("Webdesign: Inhaber Kai Pixelmann", set()),
        ("Hébergeur : Nuage, directeur : Octave Nuage", set()),
        ("Fotograf: Lena Linse", set()),
        ("Datenschutzbeauftragter: Egon Extern", set()),
    ],
)
def test_labels(line: str, names: set[str]) -> None:
    assert told(f"<p>{line}</p>", "imprint").keys() == names


def test_names_below_a_label_until_something_else_stands_there() -> None:
    reading = read_html(
        b"<h3>Vertreten durch:</h3><p>Dr. Anna Vlek<br>Bob Vlek<br>Hauptstr. 2<br>Carl Vlek</p>", "utf-8"
    )
    rows = [line for block in reading.blocks for line in lines_of(reading, block)]
    assert [s.name for s in find_below(rows)] == ["Anna Vlek", "Bob Vlek"]
