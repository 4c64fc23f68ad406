"""Is a profile of before 2018, printed in one column, read by its layout, and no other file taken for one?"""

import pytest

from sources import linkedin_pdf
from sources.errors import Changed
from sources.linkedin_pdf_2017 import groups
from sources.printed import Line

FOOT = (10.0, "Contact Tess on LinkedIn")


def column(*rows: tuple[float, str], page: int = 1) -> list[Line]:
    return [Line(page, 54.0, 40.0 + 40 * n, size, text) for n, (size, text) in enumerate(rows)]


PROFILE = [
    *column(
        (24.0, "Tess Oldenburg"),
        (12.0, "Licht voor winkels"),
        (12.0, "tess@private.example"),
        (17.0, "Summary"),
        (12.0, "Ik hou van licht, 2001 - 2004"),
        (17.0, "Experience"),
        (14.0, "CEO  at  Kaderlicht"),
        (12.0, "July 2014  -  Present  (2 years 5 months)"),
        (12.0, "Vanaf 2009 - 2010 deed ik iets anders (kort)"),
        (14.0, "Ontwerper bij Zonnegroet"),
        (12.0, "januari 2012 - juli 2014 (2 jaar)"),
        (9.0, "Page1"),
    ),
    *column(
        (17.0, "Education"),
        (14.0, "Academie Noord"),
        (12.0, "Bachelor, Licht en vorm, 2007 - 2011"),
        (14.0, "Avondschool"),
        (12.0, "2005"),
        (17.0, "Volunteer Experience"),
        (14.0, "Voorlezer  at  Bibliotheek"),
        (12.0, "May 2013  -  Present  (3 years)"),
        FOOT,
        page=2,
    ),
]


def test_work_and_study_are_kept_and_nothing_else() -> None:
    assert groups(PROFILE) == [
        ("profile", "Tess Oldenburg"),
        ("work", "CEO", "Kaderlicht", "July 2014  -  Present  (2 years 5 months)"),
        ("work", "Ontwerper", "Zonnegroet", "januari 2012 - juli 2014 (2 jaar)"),
        ("study", "Bachelor, Licht en vorm", "Academie Noord", "2007 - 2011"),
        ("study", "", "Avondschool", "2005"),
    ]


def test_the_reader_of_saved_profiles_knows_both_layouts() -> None:
    assert linkedin_pdf.groups(PROFILE) == groups(PROFILE)


def test_a_head_over_two_lines_is_one_and_one_without_employer_is_kept() -> None:
    lines = [
        *column((24.0, "Tess Oldenburg"), (17.0, "Experiência")),
        Line(1, 54.0, 130.0, 14.0, "Hoofd licht"),
        Line(1, 54.0, 147.0, 14.0, "na  Kaderlicht"),
        Line(1, 54.0, 165.0, 12.0, "julho de 2014 - Presente (2 anos)"),
        Line(1, 54.0, 700.0, *FOOT),
    ]
    assert groups(lines)[1:] == [("work", "Hoofd licht na  Kaderlicht", "", "julho de 2014 - Presente (2 anos)")]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        column((24.0, "Tess Oldenburg"), (14.0, "CEO  at  Kaderlicht"), (12.0, "July 2014 - Present (2 years)")),
        column((24.0, "Alleen een naam"), FOOT),
        column((14.0, "CEO  at  Kaderlicht"), (12.0, "July 2014 - Present (2 years)"), FOOT),
    ],
)
def test_another_file_is_named(lines: list[Line]) -> None:
    with pytest.raises(Changed):
        groups(lines)
