"""Which results of this engine name the person, and is silence told from failure?"""

from dataclasses import replace

import pytest

from sources import mojeek
from sources.errors import Refused
from tests.sources.fake_web import FakeWeb, everything, facts, quoted
from tests.sources.people_contract import TESS, answer, first_address, holds_for

URL = f"{mojeek.API}?q=x#Tess%20Oldenburg"


async def test_a_bad_answer_has_its_named_outcome() -> None:
    await holds_for(mojeek, answer(__file__, "results.json", URL))


async def test_the_key_is_sent_in_the_address_and_never_kept_there() -> None:
    url = await first_address(mojeek)
    web = FakeWeb([answer(__file__, "results.json", url)], key="geheim")
    await everything(mojeek.collect(TESS, web))
    assert dict(web.requests[0].query) == {"api_key": "geheim"}
    assert "geheim" not in url


def test_of_two_parts_the_second_may_be_the_company() -> None:
    read = answer(__file__, "results.json", URL)
    (profile,) = quoted(read, mojeek.read(read))
    assert facts(profile)["employer"] == ["Kaderlicht"]


def test_an_answer_that_says_it_is_none_is_refused() -> None:
    read = answer(__file__, "results.json", URL)
    with pytest.raises(Refused):
        list(mojeek.read(replace(read, body=b'{"response": {"status": "Invalid API key"}}')))
    assert list(mojeek.read(replace(read, body=b'{"response": {"status": "OK", "results": []}}'))) == []
