"""What do robots rules allow, by RFC 9309 and by the test cases of two engines where these agree with it?"""

import json
import tarfile
from functools import partial
from pathlib import Path

import pytest

from sources.robots import OPEN, closed, parse, read_answer
from tests.timing import assert_quick

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"

# Cases in which we differ from the engine that wrote them, by the number in the table, each with its reason. Most engines
# and the text of RFC 9309 are with us in all of them: where they allow we read, where they disallow we stay away.
OTHERWISE = {
    40: "google: an agent of two words matches no group; ours is one word and no other is ever asked for",
    63: "google: an address must come encoded; RFC 9309, 2.2.2 compares encoded octets, so it is encoded first: allowed",
    65: "google: the same; the table in 2.2.2 lets a rule of encoded octets match the plain letter: allowed",
    66: "google: a rule that encodes plain letters matches nothing; the table in 2.2.2 decodes them: allowed",
    381: "protego: a line that it does not know ends a group; by 2.2.4 it must not interfere, the group goes on: disallowed",
    382: "protego: the same group, another address: disallowed",
    383: "protego: the same group, another address: disallowed",
}


def allows(text: str, url: str = "https://a.nl/x", agent: str = "precall") -> bool:
    return parse(text.encode()).allows(url, agent)


def test_no_rules_allow_everything() -> None:
    assert allows("")
    assert OPEN.allows("https://a.nl/")


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: precall\nDisallow: /", False),
        ("User-agent: PreCall/1.0\nDisallow: /", False),
        ("User-agent: precall de kompaan\nDisallow: /", False),
        ("User-agent: other\nDisallow: /", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: precall\nDisallow:", True),
        ("User-agent: *\nDisallow: /x\nAllow: /x", True),
        ("User-agent: precall\nUnknown: 1\nUser-agent: other\nDisallow: /", False),
        ("User-agent: other\nSitemap: https://a.nl/s\nUser-agent: precall\nDisallow: /", False),
        ("\ufeffUser-agent: *\nDisallow: /", False),
        ("User-agent: *\rDisallow: /", False),
        ("User-agent: *\u200b\nDisallow: /", False),
        ("<!DOCTYPE html><html>User-agent: *\nDisallow: /", True),
        ("Disallow: /", True),
    ],
)
def test_rules(text: str, allowed: bool) -> None:  # noqa: FBT001 - a column of the table
    assert allows(text) == allowed


def test_a_host_that_failed_is_closed_and_says_why() -> None:
    rules = closed("robots.txt answered 503")
    assert not rules.allows("https://a.nl/")
    assert rules.refusal == "robots.txt answered 503"


@pytest.mark.parametrize(("status", "allowed"), [(200, False), (404, True), (403, True), (500, False), (302, False)])
def test_the_status_of_robots_counts(status: int, allowed: bool) -> None:  # noqa: FBT001 - a column of the table
    assert read_answer(status, b"User-agent: *\nDisallow: /").allows("https://a.nl/x") == allowed


def test_a_delay_is_ours_or_everybodys() -> None:
    assert parse(b"User-agent: *\nCrawl-delay: 2.5").delay() == 2.5
    assert parse(b"User-agent: other\nCrawl-delay: 9").delay() == 0
    assert parse(b"User-agent: *\nCrawl-delay: much").delay() == 0


def test_rubbish_is_read_without_complaint() -> None:
    assert parse(bytes(range(256)) * 2000).allows("https://a.nl/")


def test_the_cases_of_two_engines() -> None:
    table = SHARED / "hostile" / "robots" / "robots-cases.json"
    if not table.exists():
        pytest.skip("the hostile tables are not beside the project")
    cases = json.loads(table.read_text())
    parsed = [parse(case["robots_txt"].encode("utf-8", "surrogateescape")) for case in cases]
    differing = {
        number
        for number, (rules, case) in enumerate(zip(parsed, cases, strict=True))
        if rules.allows(case["url"], case["user_agent"]) != case["allowed"]
    }
    assert differing == set(OTHERWISE)
    assert {cases[number]["source"].partition("/")[0] for number in (40, 63, 65, 66)} == {"google"}


def test_real_files_are_read_in_good_time() -> None:
    table = SHARED / "hostile" / "robots" / "real-robots.tar.gz"
    if not table.exists():
        pytest.skip("the hostile tables are not beside the project")
    with tarfile.open(table) as files:
        for member in files:
            file = files.extractfile(member)
            if file is not None:
                answer = partial(read_answer, 200, file.read(500 * 1024))
                assert_quick(lambda answer=answer: answer().allows("https://a.nl/over-ons?x=1"), 2)
