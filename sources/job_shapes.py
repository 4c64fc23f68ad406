"""Where does each service for vacancies list those of one employer, and where do title, day and place stand in its answer?

Each feed is made for showing an employer's vacancies elsewhere: one address an employer, no key. What was read:
Greenhouse https://developers.greenhouse.io/job-board.html; Lever https://github.com/lever/postings-api; Recruitee
https://docs.recruitee.com/reference/offers; SmartRecruiters https://developers.smartrecruiters.com/docs/endpoints; Ashby
https://developers.ashbyhq.com/docs/public-job-posting-api; Workable https://help.workable.com/ (careers page widget);
Personio https://developer.personio.de/docs/retrieving-open-job-positions. Teamtailor (RSS) and Homerun (Atom) describe
their feeds for readers of the site, so there the host's robots.txt is obeyed.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One service's feed: `{slug}` and `{region}` of its address are the employer's.

    `rows`: the path of the list in JSON, or the name of an XML answer's root and of one vacancy in it (`is_xml`).
    `days`: the first of these that is given is the day of publishing. `drop`: texts and people's names, never kept.
    `is_api`: a documented interface for machines.
    """

    feed: str
    rows: Path
    title: str
    days: Path = ()
    place: Path = ()
    employer: Path = ()
    drop: Path = ()
    is_xml: bool = False
    is_api: bool = True


SHAPES: Mapping[str, Shape] = {
    "greenhouse": Shape(
        feed="https://boards-api.greenhouse.io/v1/boards/{slug}/jobs",  # boards of the European region too
        rows=("jobs",),
        title="title",
        days=("first_published",),
        place=("location", "name"),
        employer=("company_name",),
        drop=("content", "metadata", "data_compliance"),
    ),
    "lever": Shape(
        feed="https://api{region}.lever.co/v0/postings/{slug}?mode=json",
        rows=(),
        title="text",
        days=("createdAt",),
        place=("categories", "location"),
        drop=(
            *("opening", "openingPlain", "description", "descriptionPlain", "descriptionBody", "descriptionBodyPlain"),
            *("lists", "additional", "additionalPlain", "salaryRange", "salaryDescription", "salaryDescriptionPlain"),
        ),
    ),
    "recruitee": Shape(
        feed="https://{slug}.recruitee.com/api/offers/",
        rows=("offers",),
        title="title",
        days=("published_at", "created_at"),
        place=("city",),
        employer=("company_name",),
        drop=("description", "requirements", "translations", "open_questions", "salary", "highlight"),
    ),
    "smartrecruiters": Shape(
        feed="https://api.smartrecruiters.com/v1/companies/{slug}/postings?limit=100",
        rows=("content",),
        title="name",
        days=("releasedDate",),
        place=("location", "city"),
        employer=("company", "name"),
        drop=("creator", "customField"),
    ),
    "ashby": Shape(
        feed="https://api.ashbyhq.com/posting-api/job-board/{slug}",
        rows=("jobs",),
        title="title",
        days=("publishedAt",),
        place=("location",),
        drop=("descriptionHtml", "descriptionPlain", "compensation"),
    ),
    "workable": Shape(
        feed="https://apply.workable.com/api/v1/widget/accounts/{slug}",
        rows=("jobs",),
        title="title",
        days=("published_on", "created_at"),
        place=("city",),
        drop=("description", "full_description"),
    ),
    "personio": Shape(
        feed="https://{slug}.jobs.personio.{region}/xml",
        rows=("workzag-jobs", "position"),
        title="name",
        days=("createdAt",),
        place=("office",),
        employer=("subcompany",),
        drop=("jobDescriptions",),
        is_xml=True,
    ),
    "teamtailor": Shape(
        feed="https://{slug}{region}.teamtailor.com/jobs.rss",
        rows=("rss", "item"),
        title="title",
        days=("pubDate",),
        place=("locations", "location", "city"),
        drop=("description", "recruiter"),
        is_xml=True,
        is_api=False,
    ),
    # Its only day is that of the last change, which is none of publishing.
    "homerun": Shape(
        feed="https://feed.homerun.co/{slug}",
        rows=("feed", "entry"),
        title="title",
        place=("location", "name"),
        drop=("description", "summary", "author"),
        is_xml=True,
        is_api=False,
    ),
}
