"""What did the archived pages of the prospect's own site say?"""

from dataclasses import replace
from typing import Any

from research.collect import Result
from research.model import Decision, Evidence, Judgement, Phrase
from research.past import past_statements
from sources.errors import Failure, Unavailable
from sources.model import Needs, Origin
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


async def test_the_picture_that_stood_with_somebody_is_told_with_its_address_of_then() -> None:
    pictured = TEAM.replace("<h3>Ruben", "<img src='/img/r.jpg'><h3>Ruben")
    said = await past(("2024-05", "/team", pictured))
    assert [(e.person, e.value, e.as_of) for e in said if e.property == "photoThen"] == [
        ("Ruben Achterberg", "https://delta.example/img/r.jpg", "2024-05")
    ]
