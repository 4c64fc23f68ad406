"""What did the prospect's own site say over the years?"""

from dataclasses import replace
from typing import Any

from research.collect import Result
from research.drift import gone, past_statements, stages
from research.model import Claim, Decision, Evidence, Judgement, Kind, Phrase, Relation
from sources.errors import Failure, Unavailable
from sources.model import Document, Needs, Origin
from sources.reading import read_text
from tests.research.fakes import Box, document, record, source

WAYBACK = source("wayback", Origin.THIRD_PARTY, needs=(Needs.SITE,))
TEAM = (
    "<html lang=nl><title>Ons team</title><div class=team><article class=card><h3>Ruben Achterberg</h3><p>Oprichter</p>"
    "</article><article class=card><h3>Fenna Duyvestein</h3><p>Verkoper</p></article></div></html>"
)
ABOUT = "<html lang=nl><title>Over ons</title><p>Opgericht in 2019. Wij werken met een team van 12 mensen.</p></html>"


def archive(*pages: tuple[str, str, str]) -> tuple[Result, list[Judgement]]:
    """Archived pages (day, path, text) and the judgement that each is ours."""
    documents, records, judgements = [], [], []
    for day, path, text in pages:
        page = document(text, "wayback", f"https://web.archive.org/web/{day}id_/{path}", "text/html")
        key = f"{day}/https://delta.example{path}"
        documents.append(page)
        records.append((page.sha256, record("Capture", key, capturedAt=day)))
        judgements.append(Judgement("wayback", key, Decision.SAME, Phrase("x")))
    return Result(source=WAYBACK, attempts=(), documents=tuple(documents), records=tuple(records)), judgements


async def past(*pages: tuple[str, str, str], box: Box | None = None) -> tuple[Evidence, ...]:
    result, judgements = archive(*pages)
    return await past_statements(box or Box(), [result], judgements)


async def test_an_archived_page_is_read_as_the_site_is_and_quoted() -> None:
    said = await past(("2024-05-01", "/over-ons", ABOUT), ("2024-05", "/team", TEAM))
    assert [(e.property, e.value, e.person, e.as_of) for e in said if e.property != "archivedPage"] == [
        ("peopleThen", "2", "", "2024-05"),
        ("personThen", "Oprichter", "Ruben Achterberg", "2024-05"),
        ("personThen", "Verkoper", "Fenna Duyvestein", "2024-05"),
        ("foundedThen", "2019", "", "2024-05-01"),
        ("teamThen", "12", "", "2024-05-01"),
    ]
    assert {(e.origin, e.line, e.source) for e in said} == {(Origin.SELF, "self", "wayback")}
    text = read_text(document(ABOUT, media_type="text/html")).text
    about = [e for e in said if e.property in {"foundedThen", "teamThen"}]
    assert all(text[e.start : e.end] == e.quote for e in about)


async def test_a_page_that_is_not_surely_ours_says_nothing() -> None:
    result, judgements = archive(("2024-05-01", "/over-ons", ABOUT))
    unsure = [replace(j, decision=Decision.UNSURE) for j in judgements]
    assert await past_statements(Box(), [result], unsure) == ()


async def test_a_page_that_cannot_be_read_says_nothing() -> None:
    class Broken(Box):
        async def run(self, function: str, *_: object) -> Any:
            raise Unavailable(Failure.PARSER_KILLED, function)

    assert await past(("2024-05-01", "/over-ons", ABOUT), box=Broken()) == ()


async def test_vague_beginnings_are_no_founding_year() -> None:
    said = await past(("2024", "/over-ons", "<html lang=nl><p>Wij bestaan sinds de jaren negentig.</p></html>"))
    assert [e.property for e in said if e.property == "foundedThen"] == []


def evidence(name: str, value: float, as_of: str, person: str = "", page: Document | None = None) -> Evidence:
    return Evidence(
        id=f"{name}{as_of}{person}",
        property=name,
        value=f"{value:g}",
        low=value,
        high=value,
        as_of=as_of,
        person=person,
        origin=Origin.SELF,
        document=page.sha256 if page else as_of,
    )


def claim(kind: Kind, low: float, **other: Any) -> Claim:
    told = {"source": "website", "as_of": "2026-11-22", "moment": "2026-11-22T09:00:00Z", **other}
    return Claim(id=f"c-{kind}", kind=kind, relation=Relation.EXACT, low=low, high=low, origin=Origin.SELF, **told)


def test_a_stage_a_year_and_one_for_today() -> None:
    said = [
        evidence("archivedPage", 0, "2023-01-01"),
        evidence("archivedPage", 0, "2024-05-01"),
        evidence("teamThen", 10, "2024-05-01"),
        evidence("teamThen", 12, "2024-09-01"),
        evidence("peopleThen", 2, "2024-09-01"),
        evidence("personThen", 0, "2024-09-01", "Ruben Achterberg"),
        evidence("personThen", 0, "2024-05-01", "Oude Naam"),
        evidence("peopleSeen", 6, ""),
        evidence("personSeen", 0, "", "Isa Vreeburg"),
    ]
    told = stages([claim(Kind.FOUNDED, 2009), claim(Kind.TEAM_SIZE, 25)], said, "2026-11-22")
    assert [stage.when for stage in told] == ["2023", "2024", "2026-11-22"]
    assert [(s.founded and s.founded.low, s.team and s.team.low, s.count and s.count.low) for s in told] == [
        (None, None, None),
        (None, 12, 2),
        (2009, 25, 6),
    ]
    assert told[1].people == ("Ruben Achterberg",)
    assert gone(told[1], told[2]) == ("Ruben Achterberg",)


def test_nobody_is_gone_where_nobody_is_named_today() -> None:
    said = [evidence("peopleThen", 1, "2024"), evidence("personThen", 0, "2024", "Ruben Achterberg")]
    before, now = stages([], said, "2026-11-22")
    assert before.people
    assert gone(before, now) == ()


def test_what_the_seller_heard_and_what_an_old_post_said_is_not_what_the_site_says_today() -> None:
    heard = claim(Kind.TEAM_SIZE, 40, source="said")
    post = claim(Kind.FOUNDED, 2001, as_of="2014-01-01")
    told = stages([heard, post], [evidence("archivedPage", 0, "2023-01-01")], "2026-11-22")
    assert (told[-1].team, told[-1].founded) == (None, None)


def test_without_an_archived_page_there_is_no_story() -> None:
    assert stages([claim(Kind.FOUNDED, 2009)], [], "2026-11-22") == ()
