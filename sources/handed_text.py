"""What does the short text say that is kept of a file which the seller handed in?

Of a profile, a list of contacts or pasted results only what a finding needs is kept: groups of lines, parted by an empty
one, whose first line says what the group is. `profile` (name), `work` (role, employer, period), `study` (programme,
school, period), `hit` (title, address, snippet), `contact` (name, employer, role, day), `talk` (name, count, day),
`post` (address), `account` (address, first day). An empty field is a dash.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sources.errors import Changed, Failure
from sources.linkedin_titles import is_profile, parse_title
from sources.model import Document, Record, Value
from sources.periods import day, period
from sources.post_ids import posted
from sources.reading import read_text

EMPTY = "-"
SIZES = {"profile": 1, "work": 3, "study": 3, "hit": 3, "contact": 4, "talk": 3, "post": 1, "account": 2}


def written(groups: Iterable[Sequence[str]]) -> bytes:
    """The groups as text: each the word for what it is and its fields."""
    return "\n\n".join("\n".join(" ".join(f.split()) or EMPTY for f in group) for group in groups).encode()


@dataclass(frozen=True, slots=True)
class Line:
    """One field with its place in the text."""

    text: str
    start: int

    def says(self, name: str, value: str = "") -> Iterator[Value]:
        """The fact that the field states, if it states one; `value` where it is told in another way than it is written."""
        if self.text != EMPTY and (value or self.text):
            end = self.start + len(self.text)
            told = value or self.text
            yield Value(property=name, value=told, original=self.text, quote=self.text, start=self.start, end=end)


def read(document: Document) -> Iterator[Record]:
    """Read the groups in their order. Raises `Changed` for a text that is not of this make."""
    name = Line("", 0)
    for number, (what, fields) in enumerate(_groups(read_text(document).text)):
        if len(fields) != SIZES[what]:
            raise Changed(Failure.CHANGED_SHAPE, f"{what} of {len(fields)} lines")
        match what:
            case "profile":
                name = fields[0]
                yield Record(schema="Person", key=_key(name.text), values=tuple(name.says("name")))
            case "work" | "study":
                yield _entry(what, fields, f"{_key(name.text)}/{number}")
            case "hit":
                yield from _hit(fields)
            case "contact":
                yield _contact(fields)
            case "talk":
                yield _talk(fields)
            case "post":
                yield from _post(fields[0])
            case "account":
                values = (*fields[1].says("accountCreated"), *fields[0].says("url"))
                yield Record(schema="Account", key=fields[0].text, values=values)


def _groups(text: str) -> Iterator[tuple[str, list[Line]]]:
    at = 0
    for group in text.split("\n\n"):
        lines, start = [], at
        for line in group.split("\n"):
            lines.append(Line(line, start))
            start += len(line) + 1
        at += len(group) + 2
        if not lines or lines[0].text not in SIZES:
            raise Changed(Failure.CHANGED_SHAPE, f"no group is called {lines[0].text[:20]!r}")
        yield lines[0].text, lines[1:]


def _key(name: str) -> str:
    return f"profile/{' '.join(name.casefold().split())}"


def _entry(what: str, fields: list[Line], key: str) -> Record:
    role, place, when = fields
    values = [*role.says("role" if what == "work" else "programme"), *place.says("organization")]
    known = period(when.text)
    if known:
        values += [
            value
            for name, day_ in zip(("startDate", "endDate"), known, strict=True)
            if day_
            for value in when.says(name, day_)
        ]
    own = place if place.text != EMPTY else role
    values += own.says("assertedBy", "self")
    return Record(schema="Employment" if what == "work" else "Study", key=key, values=tuple(values))


def _hit(fields: list[Line]) -> Iterator[Record]:
    title, address, snippet = fields
    told = parse_title(title.text)
    key = "hit/" + (title.text if address.text == EMPTY else address.text).replace("/", ":").lower()
    values = [*title.says("name", told.name), *address.says("profile"), *title.says("title"), *snippet.says("snippet")]
    if told.headline:
        values += title.says("employer", told.headline)
    is_own = address.text == EMPTY or is_profile(address.text)
    work = [*title.says("role", told.role)] if told.role and is_own else []
    work += [*title.says("organization", told.company)] if told.company and is_own else []
    values += [value for value in work if value.property == "organization"]
    yield Record(schema="Person", key=key, values=tuple(values))
    if work:
        yield Record(schema="Employment", key=f"{key}/title", values=(*work, *title.says("assertedBy", "self")))


def _contact(fields: list[Line]) -> Record:
    name, firm, role, since = fields
    values = [*name.says("name"), *firm.says("organization"), *role.says("role")]
    values += since.says("startDate", day(since.text)) if day(since.text) else ()
    return Record(schema="Connection", key=f"contact/{name.text}", values=tuple(values))


def _talk(fields: list[Line]) -> Record:
    name, count, last = fields
    (told,) = count.says("messages")
    amount = float(count.text) if count.text.isdigit() else 0.0
    values = [*name.says("name"), replace(told, low=amount, high=amount, unit="messages", as_of=last.text[:10])]
    return Record(schema="Talk", key=f"talk/{name.text}", values=tuple(values))


def _post(address: Line) -> Iterator[Record]:
    known = posted(address.text)
    if known is not None:
        account, moment = known
        values = (*address.says("accountCreated", moment), *address.says("url", account))
        yield Record(schema="Account", key=account, values=values)
