"""Which results of this engine name the person, and is silence told from failure?"""

from dataclasses import replace

from sources import brave
from tests.sources.fake_web import FakeWeb, everything, facts, quoted
from tests.sources.people_contract import TESS, answer, first_address, holds_for

URL = f"{brave.API}?q=x#Tess%20Oldenburg"


async def test_a_bad_answer_has_its_named_outcome() -> None:
    await holds_for(brave, answer(__file__, "results.json", URL))


async def test_one_question_a_person_with_the_key_in_a_header() -> None:
    url = await first_address(brave)
    web = FakeWeb([answer(__file__, "results.json", url)], key="geheim")
    await everything(brave.collect(TESS, web))
    assert web.asked() == [url]
    assert dict(web.requests[0].hidden) == {"X-Subscription-Token": "geheim"}
    assert "geheim" not in url
    assert "%22Tess+Oldenburg%22" in url


def test_a_profile_tells_role_and_company_and_another_name_nothing() -> None:
    read = answer(__file__, "results.json", URL)
    profile, work, page = quoted(read, brave.read(read))
    assert facts(profile)["snippet"] == ["Ook oprichter van Kaderlicht & meer."]
    assert facts(work) == {"role": ["Yogadocent"], "organization": ["Zonnegroet"], "assertedBy": ["self"]}
    assert page.first("profile") == "https://kaderlicht.example/team"


def test_no_result_is_not_found() -> None:
    assert list(brave.read(replace(answer(__file__, "results.json", URL), body=b'{"type": "search"}'))) == []
