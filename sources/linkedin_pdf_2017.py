"""Where did somebody work and study, by a profile saved as PDF before 2018, when it was printed in one column?

Read by its layout and not by its words: the name is the largest line (above 23 points), entries have a head of 13.4 to 23
points. Below the head of a job stands its period with the duration in brackets, below that of a school the programme and
the years behind the last comma. A head with neither below it opens a section; the first section with jobs is work, jobs
of a later one are voluntary work and are left behind with all else. Sizes as two other readers of such files found them
(https://github.com/hellpanderrr/linkedin-pdf-parsing, https://github.com/lesterchan/linkedin-pdf-resume-parser).
"""

import re
from collections.abc import Iterator, Sequence

from sources.errors import Changed, Failure
from sources.periods import period
from sources.printed import Line, joined

NAME, HEAD = 23.0, 13.4  # points above which a line is the name, and the head of an entry or a section
WRAPPED = 20.0  # points from one line of a head to the next
MAKER = "LinkedIn"  # its last page asks to make contact there, in any language
_AT = re.compile(r"(.+?)(?:\s{2,}\S{1,6}\s{2,}|\s(?:at|bij|chez|bei)\s)(.+)")  # "Lead  at  Kaderlicht"
_DURATION = re.compile(r"\([^()]{2,40}\)$")
_YEARS = re.compile(r"(?:(?P<programme>.+),\s)?\s*(?P<when>(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|[^\W\d_]{3,}))?)")
Group = tuple[str, ...]


def groups(lines: Sequence[Line]) -> list[Group]:
    """The profile in the groups that are kept of it. Raises `Changed` for another layout."""
    ordered = sorted(lines, key=lambda line: (line.page, line.top, line.x))
    name = next((line for line in ordered if line.page == 1 and line.size > NAME), None)
    column = joined(ordered, WRAPPED, _is_head)
    entries = list(_entries(column))
    if name is None or not entries or not any(MAKER in line.text for line in ordered):
        raise Changed(Failure.CHANGED_SHAPE, "not the layout of a saved profile")
    return [("profile", name.text), *entries]


def _is_head(line: Line) -> bool:
    return HEAD < line.size <= NAME


def _entries(column: Sequence[Line]) -> Iterator[Group]:
    heads = [(line, _below(column, n)) for n, line in enumerate(column) if _is_head(line)]
    sizes = [line.size for line, below in heads if _is_period(below)]
    section, work = 0, -1
    for line, below in heads:
        years = _YEARS.fullmatch(below)
        if _is_period(below):
            work = section if work < 0 else work
            if work == section:
                role = _AT.fullmatch(line.text)
                yield ("work", role[1] if role else line.text, role[2] if role else "", below)
        elif years and (not sizes or line.is_of(sizes[0])):  # the head of a summary is larger than that of an entry
            yield ("study", years["programme"] or "", line.text, years["when"])
        else:
            section += 1


def _below(column: Sequence[Line], n: int) -> str:
    """The line below a head; nothing where another head or the end follows."""
    return column[n + 1].text.strip() if n + 1 < len(column) and not _is_head(column[n + 1]) else ""


def _is_period(below: str) -> bool:
    return bool(_DURATION.search(below)) and period(below) is not None
