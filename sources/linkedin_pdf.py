"""Where did somebody work and study, by the profile that the seller saved as PDF?

One file of one person, saved by hand ("Save to PDF"). It is read by its layout and not by its words, which are in the
language of whoever saved it: the right column holds the name (26 points), section heads (15.75), employers and schools
(12), roles (11.5), and periods (10.5). A section with roles is work, one whose entries have a period behind a dot is
study, and all others (summary, contact data, skills) are left behind. The layout of before 2018 has one column:
`sources.linkedin_pdf_2017`.
"""

from collections.abc import Iterator, Sequence

from sources import linkedin_pdf_2017
from sources.model import Needs, Origin, Source
from sources.periods import period
from sources.printed import Line, joined

SOURCE = Source(
    id="linkedin_pdf",
    title="LinkedIn profile, saved by the seller",
    homepage="https://www.linkedin.com/",
    terms="One profile that the seller saved by hand; employers, schools, roles and periods are kept, the file is not.",
    origin=Origin.SELF,
    tells=("employment", "study"),
    needs=(Needs.PERSON,),
)
NAME, HEAD, FIRM, ROLE, SMALL = 26.0, 15.75, 12.0, 11.5, 10.5  # points, as the layout of 2018 and later prints them
LEFT = 150.0  # points from the edge: what begins before it stands in the left column
WRAPPED = 17.0  # points from one line to the next where both are one text
Group = tuple[str, ...]


def groups(lines: Sequence[Line]) -> list[Group]:
    """The profile in the groups that are kept of it. Raises `Changed` for another layout."""
    right = sorted((line for line in lines if line.x > LEFT), key=lambda line: (line.page, line.top))
    told = [line for line in right if any(line.is_of(size) for size in (NAME, HEAD, FIRM, ROLE, SMALL))]
    column = joined(told, WRAPPED, lambda line: any(line.is_of(size) for size in (NAME, FIRM, ROLE)))
    names = [line for line in column if line.is_of(NAME)]
    heads = [n for n, line in enumerate(column) if line.is_of(HEAD)]
    if not names or not heads:
        return linkedin_pdf_2017.groups(lines)
    found: list[Group] = [("profile", names[0].text)]
    for begin, end in zip(heads, [*heads[1:], len(column)], strict=True):
        section = column[begin + 1 : end]
        found += _work(section) if any(line.is_of(ROLE) for line in section) else _studies(section)
    return found


def _work(section: Sequence[Line]) -> Iterator[Group]:
    """Every role with the employer above it; the small line below it that names a year is its period."""
    firm = ""
    for n, line in enumerate(section):
        if line.is_of(FIRM):
            firm = line.text
        elif line.is_of(ROLE):
            below = section[n + 1] if n + 1 < len(section) else None
            is_dated = below is not None and below.is_of(SMALL) and period(below.text)
            yield ("work", line.text, firm, below.text if below is not None and is_dated else "")


def _studies(section: Sequence[Line]) -> Iterator[Group]:
    """Every school with the programme and the period below it, which stand behind a dot in one line."""
    for n, line in enumerate(section):
        below = section[n + 1] if n + 1 < len(section) else None
        if line.is_of(FIRM) and below is not None and below.is_of(SMALL):
            programme, dot, when = below.text.rpartition("·")
            if dot and period(when):
                yield ("study", programme, line.text, when.strip().strip("()"))
