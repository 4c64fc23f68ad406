"""Whose are the traces of a web address?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from research.collect import Result
from research.model import Decision
from research.traces import judge_traces
from sources.errors import Failure, Unavailable
from sources.model import Identifier, Inquiry, Needs, Origin, Record
from tests.research.fakes import Box, document, record, result, source

INQUIRY = Inquiry(
    on=date(2026, 11, 22),
    name="Delta Zorg",
    site="delta-zorg.nl",
    country="NL",
    identifiers=(Identifier("kvk", "90012345", "NL"),),
)
RDAP = source("rdap", Origin.THIRD_PARTY, needs=(Needs.SITE,))
CRT = source("certificates", Origin.THIRD_PARTY, needs=(Needs.SITE,))
WAYBACK = source("wayback", Origin.THIRD_PARTY, needs=(Needs.SITE,))


class Broken(Box):
    """A box in which every page is too much."""

    async def run(self, function: str, *_: object) -> object:
        raise Unavailable(Failure.PARSER_KILLED, function)


def domain(day: str) -> Result:
    return result(RDAP, (record("Domain", "delta-zorg.nl", domainRegistered=day),))


def archive(day: str, text: str | None) -> Result:
    """A row of the list of captures, and its page when there is one."""
    key = f"{day}/http://delta-zorg.nl/"
    listed = result(WAYBACK, (record("Capture", key, firstCapture=day),))
    if text is None:
        return listed
    page = document(f"<html><p>{text}</p></html>", "wayback", media_type="text/html")
    captured = record("Capture", key, capturedAt=day)
    return replace(listed, documents=(*listed.documents, page), records=(*listed.records, (page.sha256, captured)))


async def decided(results: Sequence[Result], source_id: str, box: Box | None = None) -> tuple[Decision, str]:
    judgements = [j for j in await judge_traces(box or Box(), INQUIRY, results) if j.source == source_id]
    (judgement,) = judgements
    return judgement.decision, judgement.reason.key.removeprefix("identity.")


@pytest.mark.parametrize(
    ("day", "text", "registered", "decision", "why"),
    [
        ("2013-05-01", "Welkom bij Delta Zorg", "2010-01-01", Decision.SAME, "capture_names"),
        ("2013-05-01", "KvK 90012345", "2010-01-01", Decision.SAME, "capture_names"),
        ("2013-05-01", "Under construction", "2010-01-01", Decision.UNSURE, "capture_silent"),
        ("2013-05-01", "delta-zorg.nl is te koop", "2010-01-01", Decision.UNSURE, "capture_silent"),
        ("2013-05-01", None, "2010-01-01", Decision.UNSURE, "capture_unread"),
        ("2005-05-01", "Bakkerij De Korenaar", "2010-01-01", Decision.DIFFERENT, "former_owner"),
        ("2005-05-01", None, "2010-01-01", Decision.DIFFERENT, "former_owner"),
        ("2005-05-01", "Welkom bij Delta Zorg", "2010-01-01", Decision.UNSURE, "capture_names_before"),
        ("2005-05-01", "KvK 90012345", "2010-01-01", Decision.SAME, "capture_names"),
        ("2005-05-01", "Bakkerij De Korenaar", "", Decision.UNSURE, "capture_silent"),
        ("2010-05-01", "Bakkerij De Korenaar", "2010", Decision.UNSURE, "capture_silent"),
        ("2009", "Bakkerij De Korenaar", "2010-01-01", Decision.DIFFERENT, "former_owner"),
    ],
)
async def test_a_capture(day: str, text: str | None, registered: str, decision: Decision, why: str) -> None:
    results = [archive(day, text), *([domain(registered)] if registered else [])]
    assert await decided(results, "wayback") == (decision, why)


async def test_a_page_that_cannot_be_read_is_unsure() -> None:
    results = [archive("2013-05-01", "Welkom bij Delta Zorg"), domain("2010-01-01")]
    assert await decided(results, "wayback", Broken()) == (Decision.UNSURE, "capture_unread")


@pytest.mark.parametrize(
    ("day", "registered", "decision", "why"),
    [
        ("2012-01-01", "2010-01-01", Decision.SAME, "own_domain"),
        ("2010-01-01", "2010-01-01", Decision.SAME, "own_domain"),
        ("2009-12-31", "2010-01-01", Decision.DIFFERENT, "former_owner"),
        ("2012-01-01", "", Decision.UNSURE, "holder_unknown"),
    ],
)
async def test_a_certificate(day: str, registered: str, decision: Decision, why: str) -> None:
    certificate = result(CRT, (record("Certificate", "delta-zorg.nl", firstCertificate=day),))
    results = [certificate, *([domain(registered)] if registered else [])]
    assert await decided(results, "certificates") == (decision, why)


async def test_the_domain_is_that_of_the_own_site() -> None:
    assert await decided([domain("2010-01-01")], "rdap") == (Decision.SAME, "own_domain")


async def test_a_register_that_knows_a_former_name_makes_an_old_page_ours() -> None:
    entry: Record = record(key="90012345", kvk="90012345", name="Delta Zorg B.V.", previousName="Jansen Thuiszorg")
    results = [archive("2013-05-01", "Jansen Thuiszorg"), domain("2010-01-01"), result(source("kvk"), (entry,))]
    assert await decided(results, "wayback") == (Decision.SAME, "capture_names")


@pytest.mark.parametrize(
    ("schema", "what", "registered", "decision", "why"),
    [
        ("Crawl", "firstCapture", "2010-01-01", Decision.SAME, "own_domain"),
        ("Crawl", "firstCapture", "2013-01-01", Decision.DIFFERENT, "former_owner"),
        ("Crawl", "firstCapture", "", Decision.UNSURE, "holder_unknown"),
        ("Trace", "firstMention", "2010-01-01", Decision.SAME, "own_domain"),
        ("Trace", "firstMention", "2013-01-01", Decision.UNSURE, "older_than_domain"),
        ("Trace", "firstMention", "", Decision.UNSURE, "holder_unknown"),
    ],
)
async def test_what_names_nobody_is_the_holders_of_that_day(
    schema: str, what: str, registered: str, decision: Decision, why: str
) -> None:
    seen = result(source("commoncrawl", Origin.THIRD_PARTY), (record(schema, "a", **{what: "2012-01"}),))
    results = [seen, *([domain(registered)] if registered else [])]
    assert await decided(results, "commoncrawl") == (decision, why)
