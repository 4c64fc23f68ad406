"""Which vacancies does the firm itself have open at the service for vacancies that its site links to?

Only a board that bears the firm's name is asked (`sources.board_links`); where each service lists an employer's vacancies
stands in `sources.job_shapes`. Title, day, place and the employer's name are read; texts, salaries and the names of
recruiters are blanked before anything is kept. Needed: the list and each title. Ignored: every other field.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from itertools import islice
from urllib.parse import urlsplit

from sources import dates
from sources.adapter import Web
from sources.board_links import Board, board_of
from sources.elements import Element, parse_xml
from sources.errors import Changed, Failure, NotCovered, Unavailable
from sources.job_shapes import SHAPES, Shape
from sources.model import Document, Inquiry, Needs, Origin, Record, Source, Value
from sources.quoting import Field, parse

SOURCE = Source(
    id="job_boards",
    title="The prospect's page at a service for vacancies",
    homepage="",
    terms="Public feeds of nine services: the board that the site itself links to; no texts, no names of recruiters.",
    origin=Origin.THIRD_PARTY,
    tells=("vacancy",),
    needs=(Needs.LINK,),
)
MOST_BOARDS = 3  # one a firm; a group now and then has one for each daughter
MOST_JOBS = 100  # of one board: who has more open claims a team of hundreds


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Ask for the vacancies on each board that the site links to. Raises `NotCovered` when it links to none."""
    boards: dict[tuple[str, str], Board] = {}
    for board in (found for link in inquiry.links if (found := board_of(link))):
        boards.setdefault((board.service, board.slug.lower()), board)
    if not boards:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a link to a page with the firm's own vacancies")
    for board in list(boards.values())[:MOST_BOARDS]:
        shape = SHAPES[board.service]
        url = f"{shape.feed.format(slug=board.slug, region=board.region)}#{board.service}/{board.slug}"
        yield await web.get(url, expect=(200, 404, 410), api=shape.is_api, drop=shape.drop)


def read(document: Document) -> Iterator[Record]:
    """Read the vacancies of one board; none for one where nothing is open.

    Raises `NotCovered` for a board that the service does not hold (any more).
    """
    board = urlsplit(document.asked).fragment
    shape = SHAPES[board.partition("/")[0]]
    if document.status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        raise NotCovered(Failure.NOT_HELD, f"no board {board}")
    read_row = _from_xml(document, shape) if shape.is_xml else _from_json(document, shape)
    for values in islice(read_row, MOST_JOBS):
        told = {value.property: value.value for value in values}
        what = "/".join(told.get(name, "") for name in ("title", "place", "startDate"))
        yield Record(schema="Vacancy", key=f"{board}/{what}".casefold(), values=tuple(values))


def _from_json(document: Document, shape: Shape) -> Iterator[Sequence[Value]]:
    answer = parse(document, broken=Unavailable)
    rows = answer.at(*shape.rows) if shape.rows else answer
    for row in rows.items():
        listed = row.find("isListed")  # Ashby gives those too that only who has the address may see
        if listed is None or listed.value is not False:
            title = row.at(shape.title)
            day = next((found for name in shape.days if (found := row.find(name)) is not None), None)
            yield [
                title.says("title", title.string().strip(), title.string()),
                *((day.says("startDate", _day(day), str(day.value)),) if day is not None else ()),
                *row.told("place", *shape.place),
                *(row.told("organization", *shape.employer) if shape.employer else ()),
            ]


def _day(field: Field) -> str:
    """The day of a moment in one of three forms: RFC 3339, the same with `UTC` for a zone, milliseconds since 1970."""
    if isinstance(field.value, int):
        try:
            return datetime.fromtimestamp(field.integer() / 1000, UTC).date().isoformat()
        except (ValueError, OverflowError, OSError) as error:
            raise Changed(Failure.CHANGED_SHAPE, f"{field.path} is no moment") from error
    return field.read(_written_day)


def _written_day(text: str) -> str:
    moment = text.strip().removesuffix(" UTC")
    return dates.from_day(moment) if len(moment) == len("2017-01-08") else dates.from_moment(moment)


def _from_xml(document: Document, shape: Shape) -> Iterator[Sequence[Value]]:
    answer, (root, item) = parse_xml(document), shape.rows
    if answer.name != root:
        raise Changed(Failure.CHANGED_SHAPE, f"{answer.name[:40]} instead of {root}")
    for row in answer.each(item):
        title = row.at(shape.title)
        day = next((found for name in shape.days if (found := row.find(name)) is not None), None)
        place = row.find(*shape.place)
        employer = row.find(*shape.employer) if shape.employer else None
        yield [
            title.says("title", title.string()),
            *((day.says("startDate", day.read(_feed_day)),) if day is not None else ()),
            *_said("place", place),
            *_said("organization", employer),
        ]


def _said(name: str, found: Element | None) -> Iterator[Value]:
    if found is not None and found.string():
        yield found.says(name, found.string())


def _feed_day(text: str) -> str:
    """The day as RFC 822 (RSS) or RFC 3339 write it. Raises `ValueError`."""
    if text[:4].isdigit():
        return _written_day(text)
    return parsedate_to_datetime(text).date().isoformat()
