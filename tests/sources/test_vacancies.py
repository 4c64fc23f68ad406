"""Which vacancies of the firm itself does a page mark up?"""

import json
from pathlib import Path

import pytest

from sources.reading import read_text
from sources.vacancies import MOST_VACANCIES, vacancies
from tests.sources.fake_web import document, facts, quoted

SAMPLES = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples" / "evidence" / "schemaorg"


def found(*nodes: object, label: str = "kaderlicht") -> list[tuple[str, dict[str, list[str]]]]:
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)
    page = document(f"<html><title>Werk</title>{scripts}<p>Kom bij ons werken</p></html>", media_type="text/html")
    return [(r.schema, facts(r)) for r in quoted(page, vacancies(read_text(page), label))]


def test_title_and_days_are_read_and_nothing_else() -> None:
    node = {
        "@type": "JobPosting",
        "title": "Lichtmonteur",
        "datePosted": "2026-10-01",
        "validThrough": "2027-01-01T00:00:00+01:00",
        "baseSalary": 3000,
        "hiringOrganization": {"@type": "Organization", "name": "Kaderlicht B.V."},
    }
    assert found(node) == [
        ("Vacancy", {"title": ["Lichtmonteur"], "startDate": ["2026-10-01"], "endDate": ["2027-01-01"]})
    ]


def test_a_customers_vacancy_and_another_thing_are_none() -> None:
    theirs = {"@type": "JobPosting", "title": "Kok", "hiringOrganization": {"name": "Restaurant Zon"}}
    assert found(theirs, {"@type": "Event", "title": "Feest"}, {"@type": "JobPosting"}) == []


def test_an_odd_date_is_no_date_and_broken_markup_nothing() -> None:
    assert found({"@type": "JobPosting", "title": "Kok", "datePosted": "binnenkort"}) == [
        ("Vacancy", {"title": ["Kok"]})
    ]
    page = document('<script type="application/ld+json">{"@type": "JobPosting", </script>', media_type="text/html")
    assert list(vacancies(read_text(page), "x")) == []


def test_a_job_board_is_cut_off() -> None:
    assert len(found([{"@type": "JobPosting", "title": f"Baan {n}"} for n in range(99)])) == MOST_VACANCIES


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the stored examples lie beside the project")
@pytest.mark.parametrize("name", ["eg-0028_JobPosting", "issue-3028-examples", "issue-3563-examples"])
def test_the_examples_of_the_vocabulary_that_are_no_json_or_no_vacancy(name: str) -> None:
    page = document((SAMPLES / f"{name}.txt").read_bytes(), media_type="text/html")
    assert list(vacancies(read_text(page), "abccompany")) == []
