"""Are the firm's own vacancies read at each service, without texts and names, and is every other answer named?"""

from datetime import date

import pytest

from sources import job_boards
from sources.blank import blank
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.exchange import Answer
from sources.job_shapes import SHAPES
from sources.model import Document, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

LINKS = {
    "greenhouse": (
        "https://boards.greenhouse.io/kaderlicht",
        "https://boards-api.greenhouse.io/v1/boards/kaderlicht/jobs",
    ),
    "lever": ("https://jobs.lever.co/kaderlicht/5ac2", "https://api.lever.co/v0/postings/kaderlicht?mode=json"),
    "recruitee": ("https://kaderlicht.recruitee.com/", "https://kaderlicht.recruitee.com/api/offers/"),
    "smartrecruiters": (
        "https://careers.smartrecruiters.com/kaderlicht",
        "https://api.smartrecruiters.com/v1/companies/kaderlicht/postings?limit=100",
    ),
    "ashby": ("https://jobs.ashbyhq.com/kaderlicht", "https://api.ashbyhq.com/posting-api/job-board/kaderlicht"),
    "workable": (
        "https://apply.workable.com/kaderlicht/",
        "https://apply.workable.com/api/v1/widget/accounts/kaderlicht",
    ),
    "personio": ("https://kaderlicht.jobs.personio.de", "https://kaderlicht.jobs.personio.de/xml"),
    "teamtailor": ("https://kaderlicht.teamtailor.com/jobs", "https://kaderlicht.teamtailor.com/jobs.rss"),
    "homerun": ("https://kaderlicht.homerun.co", "https://feed.homerun.co/kaderlicht"),
}
KEY = "lichtmonteur/utrecht/2026-10-29"
TOLD = {"title": ["Lichtmonteur"], "startDate": ["2026-10-29"], "place": ["Utrecht"]}
EMPLOYERS = {"recruitee": "Kaderlicht", "smartrecruiters": "Kaderlicht B.V.", "personio": "Kaderlicht GmbH"}
every_service = pytest.mark.parametrize("service", SHAPES)


def asked(service: str) -> str:
    return f"{LINKS[service][1]}#{service}/kaderlicht"


def answer(service: str) -> Document:
    """The stored answer as the door keeps it."""
    kind = "xml" if SHAPES[service].is_xml else "json"
    body = stored(__file__, f"{service}.{kind}").body
    body = blank(Answer(200, (), body), SHAPES[service].drop).body
    return document(body, asked(service), media_type=f"application/{kind}")


def inquiry(*links: str) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), links=links)


@every_service
async def test_the_linked_board_is_asked(service: str) -> None:
    web = FakeWeb([answer(service)])
    await everything(job_boards.collect(inquiry("https://github.com/kaderlicht", LINKS[service][0]), web))
    assert web.asked() == [asked(service)]
    assert web.requests[0].api == SHAPES[service].is_api


@every_service
def test_title_day_and_place_are_read(service: str) -> None:
    found = quoted(answer(service), job_boards.read(answer(service)))
    records = [record for record in found if record.first("title") == "Lichtmonteur"] or found[:1]
    told = facts(records[0])
    assert records[0].schema == "Vacancy"
    if service == "greenhouse":
        day, title = ["2026-10-28"], ["Lichtmonteur (m/v)"]
        assert told == {"title": title, "startDate": day, "place": ["Utrecht"], "organization": ["Kaderlicht"]}
    elif service == "homerun":
        assert told == {"title": ["Lichtmonteur"], "place": ["Utrecht"]}
    else:
        employer = {"organization": [EMPLOYERS[service]]} if service in EMPLOYERS else {}
        assert told == {**TOLD, **employer}
        assert records[0].key == f"{service}/kaderlicht/{KEY}"


@every_service
def test_no_text_and_no_recruiter_is_kept(service: str) -> None:
    body = answer(service).body
    assert b"Kom erbij" not in body
    assert b"Hazelaar" not in body


def test_without_a_day_none_is_told_and_what_is_not_listed_is_left_out() -> None:
    _, second = job_boards.read(answer("greenhouse"))
    assert facts(second) == {"title": ["Ontwerper"], "place": ["Op afstand"], "organization": ["Kaderlicht"]}
    assert [record.first("title") for record in job_boards.read(answer("ashby"))] == ["Lichtmonteur"]


@pytest.mark.parametrize(
    ("service", "body"),
    [
        *(("greenhouse", '{"jobs": []}'), ("lever", "[]"), ("recruitee", '{"offers": []}')),
        *(("smartrecruiters", '{"content": []}'), ("ashby", '{"jobs": []}'), ("workable", '{"jobs": []}')),
        *(("personio", "<workzag-jobs/>"), ("teamtailor", "<rss><channel/></rss>"), ("homerun", "<feed></feed>")),
    ],
)
def test_a_board_where_nothing_is_open_gives_nothing(service: str, body: str) -> None:
    assert list(job_boards.read(document(body, asked(service), media_type="text/plain"))) == []


@every_service
@pytest.mark.parametrize("status", [404, 410])
def test_a_board_that_is_gone_is_no_empty_one(service: str, status: int) -> None:
    with pytest.raises(NotCovered, match="no board"):
        list(job_boards.read(document("<html>Not found</html>", asked(service), status)))


@every_service
@pytest.mark.parametrize(("status", "error"), [(403, Refused), (429, Refused), (500, Unavailable)])
async def test_a_service_that_does_not_answer(service: str, status: int, error: type[Exception]) -> None:
    web = FakeWeb([document("", asked(service), status)])
    with pytest.raises(error):
        await everything(job_boards.collect(inquiry(LINKS[service][0]), web))


@every_service
def test_a_web_page_is_unavailable(service: str) -> None:
    with pytest.raises(Unavailable):
        list(job_boards.read(document("<html><body>Log in</body></html>", asked(service), media_type="text/html")))


@pytest.mark.parametrize(
    ("service", "body"),
    [
        ("greenhouse", '{"vacancies": []}'),
        ("greenhouse", '{"jobs": [{"name": "Monteur"}]}'),
        ("greenhouse", '{"jobs": [{"title": "Monteur", "first_published": "gisteren"}]}'),
        ("lever", '{"data": []}'),
        ("lever", '[{"text": "Monteur", "createdAt": 99999999999999999}]'),
        ("recruitee", '{"offers": [{"title": 7}]}'),
        ("smartrecruiters", '{"content": [{"name": "Monteur", "location": "Utrecht"}]}'),
        ("ashby", "[]"),
        ("workable", '{"results": []}'),
        ("personio", "<jobs><position><name>Monteur</name></position></jobs>"),
        ("personio", "<workzag-jobs><position><title>Monteur</title></position></workzag-jobs>"),
        ("personio", "<workzag-jobs><position>"),
        ("teamtailor", "<feed/>"),
        ("teamtailor", "<rss><item><title>Monteur</title><pubDate>gisteren</pubDate></item></rss>"),
        ("homerun", "<rss/>"),
    ],
)
def test_a_changed_shape_is_named(service: str, body: str) -> None:
    with pytest.raises(Changed):
        list(job_boards.read(document(body, asked(service), media_type="text/plain")))


async def test_no_board_is_not_covered_and_a_firm_has_few() -> None:
    with pytest.raises(NotCovered):
        await everything(job_boards.collect(inquiry("https://github.com/kaderlicht"), FakeWeb([])))
    links = [f"https://{name}.homerun.co" for name in ("aaa", "bbb", "AAA", "ccc", "ddd")]
    web = FakeWeb(
        [document("<feed/>", f"https://feed.homerun.co/{name}#homerun/{name}") for name in ("aaa", "bbb", "ccc")]
    )
    assert len(await everything(job_boards.collect(inquiry(*links), web))) == job_boards.MOST_BOARDS


def test_a_long_list_is_cut_off() -> None:
    rows = ", ".join(f'{{"text": "Baan {n}"}}' for n in range(150))
    assert len(list(job_boards.read(document(f"[{rows}]", asked("lever"))))) == job_boards.MOST_JOBS
