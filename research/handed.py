"""What do the files say that the seller handed in: whom he knows there, a saved profile, a pasted text?

Each is read where it can be killed, and only what a finding needs is kept of it: contacts who work there or who are asked
about, employers and periods of a profile, lines about work. The file itself is never stored.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

from research.collect import Result, attempt_of
from research.model import Attempt, Decision, Judgement, Outcome, Phrase
from research.names.same import names_it, same_name
from research.people.names import Likeness, likeness
from sources import linkedin_export, linkedin_pdf, pasted
from sources.board_links import bears
from sources.errors import SourceError
from sources.handed_text import written
from sources.linkedin_export import Contact, Talk
from sources.linkedin_titles import parse_title
from sources.model import Document, Inquiry, Record, Source
from sources.sandbox import Sandbox

Group = Sequence[str]
MOST_PASTED = 3  # accounts of a pasted text that are asked: one at each service that can be


@dataclass(frozen=True, slots=True)
class Handed:
    """A file of the seller's: its name without the folder, and its bytes."""

    name: str
    body: bytes


async def read_handed(
    box: Sandbox, files: Sequence[Handed], inquiry: Inquiry, names: Sequence[str]
) -> tuple[Result, ...]:
    """What each file gives, one result a sort of file. `names`: those of the company. What cannot be read is an attempt."""
    told: dict[str, list[Result]] = {}
    for file in files:
        source = _source_of(file.body)
        told.setdefault(source.id, []).append(await _read(box, source, file, inquiry, names))
    return tuple(_together(results) for results in told.values())


async def pasted_accounts(box: Sandbox, files: Sequence[Handed]) -> tuple[tuple[str, str], ...]:
    """The accounts elsewhere to which the pasted texts link, address and handle; none for a text that cannot be read."""
    found: list[tuple[str, str]] = []
    for file in files:
        if _source_of(file.body) is pasted.SOURCE:
            with suppress(SourceError):  # that it cannot be read is told where it is read for all else
                found += await box.run("sources.pasted:accounts", file.body)
    return tuple(found)


def bearing(accounts: Sequence[tuple[str, str]], names: Sequence[str]) -> tuple[str, ...]:
    """Those of these accounts that bear one of the names: a page of results links to many others."""
    return tuple(link for link, handle in accounts if bears(handle.split(".", 1)[0], names))[:MOST_PASTED]


def _source_of(body: bytes) -> Source:
    if linkedin_export.is_export(body):
        return linkedin_export.SOURCE
    return linkedin_pdf.SOURCE if body[:5] == b"%PDF-" or body.lstrip()[:1] == b"{" else pasted.SOURCE


async def _read(box: Sandbox, source: Source, file: Handed, inquiry: Inquiry, names: Sequence[str]) -> Result:
    moment = f"{inquiry.on.isoformat()}T00:00:00Z"
    address = f"file:{file.name}"
    try:
        groups = await _groups(box, source, file.body, inquiry, names)
        if not groups:
            return Result(source=source, attempts=(_attempt(source, Outcome.NOT_FOUND, moment),))
        document = Document(
            source=source.id,
            asked=address,
            url=address,
            fetched_at=moment,
            status=200,
            media_type="text/plain",
            body=written(groups),
            charset="utf-8",
        )
        records = cast("list[Record]", await box.run("sources.handed_text:read", document))
    except SourceError as error:
        return Result(source=source, attempts=(attempt_of(source, error, moment, address),))
    found = tuple((document.sha256, record) for record in records)
    attempt = _attempt(source, Outcome.FOUND, moment)
    return Result(source=source, attempts=(attempt,), documents=(document,), records=found)


def _attempt(source: Source, outcome: Outcome, moment: str) -> Attempt:
    return Attempt(source=source.id, outcome=outcome, tells=source.tells, moment=moment)


async def _groups(box: Sandbox, source: Source, body: bytes, inquiry: Inquiry, names: Sequence[str]) -> list[Group]:
    """What is kept of a file. Raises a `SourceError` for one that cannot be read."""
    if source is linkedin_export.SOURCE:
        contacts, talks = await box.run("sources.linkedin_export:parse", body)
        return list(known_there(contacts, talks, inquiry, names))
    if source is linkedin_pdf.SOURCE:
        lines = await box.run("sources.pdf_lines:lines_of", body)
        return cast("list[Group]", await box.run("sources.linkedin_pdf:groups", lines))
    found = cast("list[Group]", await box.run("sources.pasted:groups", body))
    return [group for group in found if group[0] != "hit" or _is_wanted(group, inquiry, names)]


def _is_wanted(hit: Group, inquiry: Inquiry, names: Sequence[str]) -> bool:
    """Whether a pasted result is of somebody asked about, or names the company: a page of results holds many others."""
    _, title, _, snippet = hit
    text = f"{title} {snippet}"
    asked = [one.name for one in inquiry.people]
    return _is_among(parse_title(title).name, asked) or any(names_it(text, name) for name in names)


def known_there(
    contacts: Iterable[Contact], talks: Iterable[Talk], inquiry: Inquiry, names: Sequence[str]
) -> Iterable[Group]:
    """Those of the seller's contacts who name the company as employer or are asked about, and the talks with them."""
    asked = [one.name for one in inquiry.people]
    known = list(asked)
    for one in contacts:
        is_theirs = any(same_name(one.company, name) for name in names)
        if is_theirs or _is_among(one.name, asked):
            known.append(one.name)
            yield ("contact", one.name, one.company, one.position, one.since)
    for talk in talks:
        if _is_among(talk.name, known):
            yield ("talk", talk.name, str(talk.count), talk.last)


def _is_among(name: str, names: Iterable[str]) -> bool:
    return any(likeness(name, one) is Likeness.WHOLE for one in names)


def _together(results: Sequence[Result]) -> Result:
    """Several files of one sort as one result; the first attempt of each kind counts."""
    attempts = {(a.outcome, a.failure, a.url): a for r in results for a in r.attempts}
    return Result(
        source=results[0].source,
        attempts=tuple(attempts.values()),
        documents=tuple({d.sha256: d for r in results for d in r.documents}.values()),
        records=tuple(pair for r in results for pair in r.records),
    )


def judge_contacts(results: Sequence[Result], names: Sequence[str]) -> list[Judgement]:
    """A contact who names the company as employer is of there; one whose name alone agrees may be anybody."""
    found: list[Judgement] = []
    there: set[str] = set()
    for result in results:
        for _, record in result.records:
            if record.schema == "Connection" and any(same_name(record.first("organization"), name) for name in names):
                there.add(record.first("name"))
            if record.schema in {"Connection", "Talk"}:
                name = record.first("name")
                same = name in there
                reason = Phrase.of("identity.person_employer" if same else "identity.person_by_name", name=name)
                decision = Decision.SAME if same else Decision.UNSURE
                found.append(Judgement(result.source.id, record.key, decision, reason, name))
    return found
