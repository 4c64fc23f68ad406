"""Which evidence do records give, whose voice is it, and does it come out the same every time?"""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from research.model import Decision, Evidence, Judgement, Phrase
from research.statements import START_BOUNDS, evidence_of, line_of
from sources.model import Origin, Record, Source
from tests.research.fakes import record, result, site, source

KVK = source("kvk", countries=("NL",), operator="kvk")
KVK_OPEN = source("kvk_open", countries=("NL",), operator="kvk")
GLEIF = source("gleif")
WAYBACK = source("wayback", Origin.THIRD_PARTY)


def judged(source_id: str, key: str, decision: Decision = Decision.SAME) -> Judgement:
    return Judgement(source_id, key, decision, Phrase("identity.known"))


def told(evidence: Iterable[Evidence]) -> list[tuple[str, str, str]]:
    return [(e.id, e.property, e.value) for e in evidence]


def test_a_fact_leads_to_its_source_quote_document_and_moment() -> None:
    results = [result(KVK, (record(key="1", incorporationDate="2026-09-14", name="Delta"),))]
    (fact,) = evidence_of(results, [judged("kvk", "1")])
    document = results[0].documents[0]
    assert (fact.id, fact.property, fact.value, fact.quote) == ("e1", "incorporationDate", "2026-09-14", "2026-09-14")
    assert (fact.document, fact.url, fact.moment) == (document.sha256, document.url, document.fetched_at)
    assert (fact.source, fact.origin, fact.judgement) == ("kvk", Origin.REGISTER, Decision.SAME)


def test_what_nobody_judged_is_unsure() -> None:
    (fact,) = evidence_of([result(KVK, (record(key="1", incorporationDate="2026"),))], [])
    assert fact.judgement is Decision.UNSURE


def test_every_kind_of_record_gives_its_evidence_and_nothing_else() -> None:
    records = (
        record("Company", "c", numberOfEmployees="4", peopleSeen="6", insolvency="bankruptcy", website="x", phone="1"),
        record("Accounts", "a", filing="2025-05-01", equity="5", financialYear="2024"),
        record("Domain", "d", domainRegistered="2010-01-02", domainExpires="2027-01-01"),
        record("Certificate", "t", firstCertificate="2011"),
        record("Capture", "p", firstCapture="2012-03-04"),
        record("WebPage", "w", role="home", title="Delta"),
        record("Something", "s", incorporationDate="1900"),
    )
    evidence = evidence_of([result(source(), records)], [])
    assert [e.property for e in evidence] == [
        *("numberOfEmployees", "peopleSeen", "insolvency", "firstFiling", "equity"),
        *("domainRegistered", "firstCertificate", "firstCapture"),
    ]
    assert {e.as_of for e in evidence if e.property == "equity"} == {"2024"}


def test_a_page_that_the_archive_led_on_to_is_a_capture_of_its_own() -> None:
    row, page = (record("Capture", f"{d}/x", **{p: d}) for p, d in (("firstCapture", "2012"), ("capturedAt", "2013")))
    results = [result(WAYBACK, (row,), (page,))]
    assert told(evidence_of(results, [])) == [("e1", "firstCapture", "2012"), ("e2", "firstCapture", "2013")]


def test_a_person_is_told_with_role_organisation_and_dates() -> None:
    jan = record("Person", "jan", name="Jan Jansen", role="director")
    job = record(
        "Employment", "j", name="Jan Jansen", role="cook", organization="Elders", startDate="2020", endDate="2024-05"
    )
    study = record("Study", "s", name="Jan Jansen", programme="hbo-ict", startDate="2025-09")
    seat = record("Directorship", "b", name="Jan Jansen", role="owner", organization="Delta")
    seen, work, learning, board = evidence_of([result(site(), (jan, job, study, seat))], [])
    assert (seen.property, seen.person, seen.value, seen.quote) == (
        "personSeen",
        "Jan Jansen",
        "director",
        "Jan Jansen",
    )
    assert (work.property, work.value, work.organization) == ("employment", "cook", "Elders")
    assert (work.start_date, work.end_date) == ("2020", "2024-05")
    assert (learning.property, learning.value, learning.start_date) == ("study", "hbo-ict", "2025-09")
    assert (board.property, board.value, board.person) == ("directorship", "owner", "Jan Jansen")


def test_what_a_second_page_repeats_is_told_once() -> None:
    six, jan = record(key="c", peopleSeen="6"), record("Person", "jan", name="Jan Jansen", role="CEO")
    other = record("Person", "jan", name="JAN JANSEN", role="CEO")
    three = record(key="c", peopleSeen="3")
    evidence = evidence_of([result(site(), (six, jan), (six, other), (three,))], [])
    assert [e.value for e in evidence] == ["6", "CEO", "3"]


def test_two_companies_that_say_the_same_stay_two() -> None:
    one, other = (record(key=key, incorporationDate="2001-01-01") for key in "ab")
    judgements = [judged("gleif", "a", Decision.DIFFERENT), judged("gleif", "b")]
    evidence = evidence_of([result(GLEIF, (one, other))], judgements)
    assert [e.judgement for e in evidence] == [Decision.DIFFERENT, Decision.SAME]


def test_two_jobs_that_differ_only_in_their_end_stay_two() -> None:
    jobs = [record("Employment", e, name="Jan", role="cook", startDate="2020", endDate=e) for e in ("2021", "2022")]
    assert len(evidence_of([result(site(), tuple(jobs))], [])) == 2


@pytest.mark.parametrize(
    ("told_by", "name", "entry", "line"),
    [
        (site(), "peopleSeen", record(), "self"),
        (site(), "incorporationDate", record(), "self"),
        *((KVK, name, record(), "register:NL") for name in (*START_BOUNDS, "firstFiling")),
        (KVK_OPEN, "incorporationDate", record(country="NL"), "register:NL"),
        (KVK_OPEN, "firstFiling", record("Accounts"), "register:NL"),
        (GLEIF, "incorporationDate", record(country="NL"), "register:NL"),
        (GLEIF, "incorporationDate", record(jurisdiction="US-DE"), "register:US"),
        (GLEIF, "incorporationDate", record(), "gleif"),
        (KVK, "numberOfEmployees", record(), "kvk"),
        (KVK_OPEN, "equity", record(), "kvk"),
        (WAYBACK, "firstCapture", record(), "wayback"),
        (source("a", Origin.THIRD_PARTY, operator="x"), "firstMention", record(), "x"),
    ],
)
def test_what_a_fact_is_one_voice_with(told_by: Source, name: str, entry: Record, line: str) -> None:
    assert line_of(told_by, name, entry) == line


def test_ids_follow_the_order_of_the_sources() -> None:
    results = [result(KVK, (record(incorporationDate="2001"),)), result(GLEIF, (record(incorporationDate="2001"),))]
    assert [e.id for e in evidence_of(results, [])] == ["e1", "e2"]
    assert evidence_of(results, []) == evidence_of(results, [])


def test_each_archive_keeps_its_own_first_page() -> None:
    crawl = source("commoncrawl", Origin.THIRD_PARTY)
    pages = [
        result(archive, (record("Capture", "a", firstCapture=day),))
        for archive, day in ((WAYBACK, "2012"), (crawl, "2014"))
    ]
    evidence = evidence_of(pages, [judged("wayback", "a"), judged("commoncrawl", "a")])
    assert [(e.source, e.value, e.line) for e in evidence] == [
        ("wayback", "2012", "wayback"),
        ("commoncrawl", "2014", "commoncrawl"),
    ]


def test_of_what_lies_on_the_own_pages_the_earliest_of_each_sort_is_kept() -> None:
    def trace(day: str, what: str) -> Record:
        made = record("Trace", f"{what}/{day}", firstMention=day)
        return replace(made, values=tuple(replace(v, unit=what) for v in made.values))

    rows = (trace("2019-01", "upload_path"), trace("2018-03", "upload_path"), trace("2020-01", "dated_pdf"))
    evidence = evidence_of([result(site(), rows, (trace("2018-03", "upload_path"),))], [])
    assert [(e.unit, e.value) for e in evidence] == [("upload_path", "2018-03"), ("dated_pdf", "2020-01")]


def test_an_account_exists_since_it_was_made_or_had_its_first_post() -> None:
    made, posted = record("Account", "a", accountCreated="2019-01-01"), record("Account", "b", firstPost="2020-01-01")
    evidence = evidence_of([result(source("github", Origin.THIRD_PARTY), (made,)), result(site(), (posted,))], [])
    assert [(e.property, e.value, e.line) for e in evidence] == [
        ("accountCreated", "2019-01-01", "github"),
        ("accountCreated", "2020-01-01", "self"),
    ]


def test_what_a_profile_says_is_no_register_entry() -> None:
    told = source("wikidata", Origin.THIRD_PARTY)
    [founded, heads] = evidence_of([result(told, (record(foundingDate="2010", profileHeadcount="45"),))], [])
    assert (founded.property, heads.property) == ("foundingDate", "profileHeadcount")
    assert {founded.origin, heads.origin} == {Origin.THIRD_PARTY}
    assert {founded.line, heads.line} == {"wikidata"}
