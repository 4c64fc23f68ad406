"""Which vacancies does a page mark up: schema.org JobPosting (https://schema.org/JobPosting) in JSON-LD?

Title and days are read; salary, place and the text are not. One that names another organisation as employer is a
customer's, since agencies publish those.
"""

from collections.abc import Iterator

from sources import dates, structured
from sources.model import Record, Value
from sources.page import is_kin, value
from sources.reading import Block, Reading

MOST_VACANCIES = 60  # of one page: more is a job board


def vacancies(reading: Reading, label: str) -> Iterator[Record]:
    """Read every vacancy of the firm whose site has the name `label`, each with its place in the text."""
    found = 0
    for block in (b for b in reading.blocks if b.kind == "data"):
        try:
            parsed = structured.parse(reading.text[block.start : block.end])
        except ValueError:
            continue  # no JSON: nothing can be posted in it
        for _, node in structured.nodes(parsed):
            if "JobPosting" in structured.types(node) and found < MOST_VACANCIES and not _is_others(node, label):
                values = tuple(_values(reading, block, node))
                if values:
                    found += 1
                    key = f"{values[0].value}/{next((v.value for v in values if v.property == 'startDate'), '')}"
                    yield Record(schema="Vacancy", key=key.casefold(), values=values)


def _is_others(node: structured.Node, label: str) -> bool:
    firm = node.get("hiringOrganization")
    names = structured.texts(firm, "name") if isinstance(firm, dict) else structured.texts(node, "hiringOrganization")
    return bool(names) and not any(is_kin(name, label) for name in names)


def _values(reading: Reading, block: Block, node: structured.Node) -> Iterator[Value]:
    title = next(iter(structured.texts(node, "title", "name")), "")
    start = reading.text.find(title, block.start, block.end) if title else -1
    if start < 0:
        return
    yield value(reading, "title", title, start, start + len(title))
    for name, property_ in (("datePosted", "startDate"), ("validThrough", "endDate")):
        written = next(iter(structured.texts(node, name)), "")
        at = reading.text.find(written, block.start, block.end) if written else -1
        day = _day(written)
        if at >= 0 and day:
            yield value(reading, property_, day, at, at + len(written))


def _day(written: str) -> str:
    """The day of a date or of a moment; the empty string for another format."""
    for by in (dates.from_day, dates.from_moment):
        try:
            return by(written)
        except ValueError:
            continue
    return ""
