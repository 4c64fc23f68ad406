"""Which board of vacancies is the firm's own, and which is a customer's or a partner's?"""

import pytest

from sources.board_links import Board, bears, board_of, linked_boards
from sources.firm import firm_values
from sources.page import Page
from sources.reading import read_text
from tests.sources.fake_web import document


@pytest.mark.parametrize(
    ("link", "board"),
    [
        ("https://boards.greenhouse.io/kaderlicht", ("greenhouse", "kaderlicht", "")),
        ("https://job-boards.eu.greenhouse.io/kaderlicht/jobs/4012", ("greenhouse", "kaderlicht", "")),
        ("https://boards.greenhouse.io/embed/job_board/js?for=kaderlicht", ("greenhouse", "kaderlicht", "")),
        ("https://boards.greenhouse.io/embed/job_app?token=4012&for=kaderlicht", ("greenhouse", "kaderlicht", "")),
        ("https://jobs.lever.co/kaderlicht?lever-source=site", ("lever", "kaderlicht", "")),
        ("https://jobs.eu.lever.co/kaderlicht", ("lever", "kaderlicht", ".eu")),
        ("https://jobs.smartrecruiters.com/Kaderlicht/7439-lichtmonteur", ("smartrecruiters", "Kaderlicht", "")),
        ("https://jobs.ashbyhq.com/kader%20licht/a1", ("ashby", "kader%20licht", "")),
        ("https://apply.workable.com/kaderlicht/j/0A1B", ("workable", "kaderlicht", "")),
        ("https://kaderlicht.recruitee.com/o/lichtmonteur", ("recruitee", "kaderlicht", "")),
        ("https://kaderlicht.jobs.personio.com/job/1", ("personio", "kaderlicht", "com")),
        ("https://kaderlicht.na.teamtailor.com/jobs", ("teamtailor", "kaderlicht", ".na")),
        ("https://kaderlicht.homerun.co/", ("homerun", "kaderlicht", "")),
        *((link, None) for link in ("https://www.homerun.co/", "https://boards.greenhouse.io/embed/job_board/js")),
        *(
            (link, None)
            for link in ("https://docs.recruitee.com/x", "https://kaderlicht.personio.de/login", "", "mailto:a@b.nl")
        ),
        *(
            (link, None)
            for link in ("https://apply.workable.com/j/0A1B2C", "https://kaderlicht.homerun.co.evil.example/")
        ),
    ],
)
def test_where_a_link_leads(link: str, board: tuple[str, str, str] | None) -> None:
    found = board_of(link)
    assert (found and (found.service, found.slug, found.region)) == board
    assert found is None or board_of(found.address) == found


@pytest.mark.parametrize(
    ("slug", "names", "own"),
    [
        ("kaderlicht", ["kaderlicht"], True),
        ("Kaderlicht-BV", ["kaderlicht"], True),
        ("kaderlichtcareers", ["kaderlicht"], True),
        ("werkenbijkaderlicht", ["kaderlicht"], True),
        ("toogoodtogo", ["tgtg", "Too Good To Go B.V."], True),
        ("kader", ["kaderlicht"], True),
        ("abc", ["abc"], True),
        ("bouw", ["janssenbouwgroep"], False),
        ("licht-en-zo", ["kaderlicht"], False),
        ("zonnegroet", ["kaderlicht", "Kaderlicht B.V."], False),
        ("jobs", ["kaderlicht", ""], False),
    ],
)
def test_a_board_bears_the_firms_name(slug: str, names: list[str], own: bool) -> None:  # noqa: FBT001 - a column of the table
    assert bears(slug, names) == own


def linked(markup: str, url: str = "https://www.kaderlicht.example/vacatures") -> list[tuple[str, str]]:
    page_ = document(f"<html><title>Werken bij ons</title><body>{markup}</body></html>", url, media_type="text/html")
    page = Page(read_text(page_), url, "careers", "kaderlicht.example", "NL")
    found = list(linked_boards(page, page_, firm_values(page)))
    assert all(page.reading.text[one.start : one.end] == one.quote != "" for one in found)
    return [(one.value, one.quote) for one in found]


def test_the_own_board_is_found_once_with_the_words_of_its_link() -> None:
    links = (
        '<a href="https://jobs.lever.co/kaderlicht/1">Monteur</a> <a href="https://jobs.lever.co/kaderlicht/2">Kok</a>'
    )
    assert linked(links) == [("https://jobs.lever.co/kaderlicht", "Monteur")]


def test_what_a_script_sets_in_is_quoted_by_the_title() -> None:
    script = '<script src="https://boards.greenhouse.io/embed/job_board/js?a=1&amp;for=kaderlicht"></script>'
    assert linked(script) == [("https://boards.greenhouse.io/embed/job_board/js?a=1&for=kaderlicht", "Werken bij ons")]


def test_an_agency_has_its_customers_boards_and_none_of_its_own() -> None:
    links = "".join(
        f'<a href="https://{name}.recruitee.com/">{name}</a>' for name in ("zonnegroet", "bakkerij", "veldhuis")
    )
    assert linked(links) == []


def test_a_board_is_equal_to_itself() -> None:
    assert board_of("https://a1.homerun.co/x") == Board("homerun", "a1", "", "https://a1.homerun.co")
