"""Which results of this engine name the person, and is silence told from failure?"""

from dataclasses import replace

import pytest

from sources import searxng
from sources.errors import Refused, Unavailable
from tests.sources.fake_web import FakeWeb, everything, facts, quoted
from tests.sources.people_contract import KEY, TESS, answer, first_address, holds_for

URL = f"{searxng.PLACE}/search?q=x#Tess%20Oldenburg"


async def test_a_bad_answer_has_its_named_outcome() -> None:
    await holds_for(searxng, answer(__file__, "results.json", URL))


async def test_the_server_of_the_seller_stands_in_no_address_that_is_kept() -> None:
    url = await first_address(searxng, key="http://127.0.0.1:8888/")
    web = FakeWeb([answer(__file__, "results.json", url)], key="http://127.0.0.1:8888/")
    await everything(searxng.collect(TESS, web))
    assert url.startswith(searxng.PLACE)
    assert dict(web.requests[0].fill) == {searxng.PLACE: "http://127.0.0.1:8888"}


async def test_an_address_that_is_none_is_named() -> None:
    with pytest.raises(Unavailable):
        await everything(searxng.collect(TESS, FakeWeb([], key="my server")))


def test_a_title_with_dashes_is_read_and_failed_engines_beside_results_are_no_failure() -> None:
    read = answer(__file__, "results.json", URL)
    _, work = quoted(read, searxng.read(read))
    assert facts(work) == {"role": ["Ontwerper"], "organization": ["Atelier Noord"], "assertedBy": ["self"]}


def test_nothing_because_engines_failed_is_not_nothing_found() -> None:
    silent = answer(__file__, "silent.json", URL)
    with pytest.raises(Unavailable, match="google, brave"):
        list(searxng.read(silent))
    empty = replace(silent, body=b'{"results": [], "unresponsive_engines": []}')
    assert list(searxng.read(empty)) == []


async def test_a_server_without_json_is_refused() -> None:
    url = await first_address(searxng)
    with pytest.raises(Refused):
        await everything(searxng.collect(TESS, FakeWeb([answer(__file__, "silent.json", url, 403)], key=KEY)))
