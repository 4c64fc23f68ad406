"""Is a saved profile read by its layout, in any language, and no more than work and study?"""

import json
from pathlib import Path

import pytest

from sources.errors import Changed
from sources.linkedin_pdf import groups
from sources.pdf_lines import lines_of
from sources.printed import Line

SAMPLE = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples" / "evidence" / "linkedin_pdf"
RIGHT, LEFT = 223.6, 21.6


def column(*rows: tuple[float, str], x: float = RIGHT, page: int = 1) -> list[Line]:
    return [Line(page, x, 40.0 + 25 * n, size, text) for n, (size, text) in enumerate(rows)]


PROFILE = [
    *column((13.0, "Contact"), (10.5, "tess@private.example"), (13.0, "Languages"), x=LEFT),
    *column(
        (26.0, "Tess Oldenburg"),
        (12.0, "Licht voor winkels"),
        (15.75, "Samenvatting"),
        (12.0, "Ik hou van licht sinds 2001 - en van rust."),
        (15.75, "Ervaring"),
        (12.0, "Kaderlicht"),
        (10.5, "3 jaar"),
        (11.5, "CEO"),
        (10.5, "juli 2024 - Present (2 jaar)"),
        (10.5, "Utrecht"),
        (10.5, "Vanaf 2019 - 2020 deed ik iets anders, lees verder."),
        (11.5, "Ontwerper"),
        (10.5, "januari 2023 - juli 2024 (1 jaar)"),
        (9.0, "Page 1 of 2"),
    ),
    *column((12.0, "Zonnegroet"), (11.5, "Yogadocent"), (15.75, "Opleiding"), (12.0, "Academie"), page=2),
    Line(2, RIGHT, 130.0, 10.5, "MSc, licht · (2024 - 2027)"),
]


def test_work_and_study_are_kept_and_nothing_else() -> None:
    assert groups(PROFILE) == [
        ("profile", "Tess Oldenburg"),
        ("work", "CEO", "Kaderlicht", "juli 2024 - Present (2 jaar)"),
        ("work", "Ontwerper", "Kaderlicht", "januari 2023 - juli 2024 (1 jaar)"),
        ("work", "Yogadocent", "Zonnegroet", ""),
        ("study", "MSc, licht ", "Academie", "2024 - 2027"),
    ]


def test_a_text_over_two_lines_is_one() -> None:
    lines = [
        *column((26.0, "Tess")),
        Line(1, RIGHT, 55.0, 26.0, "Oldenburg"),
        *column((15.75, "Ervaring"), (12.0, "Kaderlicht"), page=2),
        Line(2, RIGHT, 90.0, 11.5, "Hoofd"),
        Line(2, RIGHT, 104.0, 11.5, "ontwerp"),
    ]
    assert groups(lines) == [("profile", "Tess Oldenburg"), ("work", "Hoofd ontwerp", "Kaderlicht", "")]


@pytest.mark.parametrize("lines", [[], column((12.0, "Brief")), column((26.0, "Alleen een naam"))])
def test_another_layout_is_named(lines: list[Line]) -> None:
    with pytest.raises(Changed):
        groups(lines)


@pytest.mark.skipif(not SAMPLE.is_dir(), reason="the stored layout lies beside the project")
def test_the_stored_layout_in_another_language() -> None:
    lines = lines_of((SAMPLE / "layout_2022_masked.json").read_bytes())
    assert json.loads((SAMPLE / "layout_2022_masked.json").read_text("utf-8"))["page_size_pt"] == [612, 792]
    found = groups(lines)
    assert [group[0] for group in found] == ["profile", *["work"] * 8, *["study"] * 4]
    assert all(group[3] for group in found[1:])
