"""What does Wikidata say of the work of who bears a name, and no more than that?"""

from dataclasses import replace
from urllib.parse import unquote_plus

from sources import wikidata_people
from sources.model import Contact
from tests.sources.fake_web import facts, quoted
from tests.sources.people_contract import TESS, answer, first_address, holds_for

URL = f"{wikidata_people.API}?query=x#Tess%20Oldenburg"


async def test_a_bad_answer_has_its_named_outcome() -> None:
    await holds_for(wikidata_people, answer(__file__, "rows.json", URL))


async def test_the_question_asks_for_work_and_study_only_and_no_name_breaks_out_of_it() -> None:
    asked = unquote_plus(await first_address(wikidata_people))
    assert "P569" not in asked
    assert '"Tess Oldenburg"@nl' in asked
    odd = replace(TESS, people=(Contact('Tess "} DROP\\ Oldenburg'),))
    assert '"Tess } DROP Oldenburg"@nl' in unquote_plus(await first_address(wikidata_people, odd))


def test_jobs_offices_and_studies_are_dated_as_far_as_they_are_known() -> None:
    read = answer(__file__, "rows.json", URL)
    person, job, office, study, other = quoted(read, wikidata_people.read(read))
    assert facts(person)["link"] == ["https://kaderlicht.example/"]
    assert facts(job) == {"organization": ["University of Waterstad"], "startDate": ["2015"], "endDate": ["2018-03"]}
    assert facts(office) == {"role": ["councillor"]}
    assert (study.schema, study.first("organization")) == ("Study", "Academy of Arts")
    assert (other.schema, other.key) == ("Person", "wikidata/Q900002")


def test_another_name_and_nobody_give_nothing() -> None:
    read = answer(__file__, "rows.json", f"{wikidata_people.API}?query=x#Noor%20Abbink")
    assert list(wikidata_people.read(read)) == []
    assert list(wikidata_people.read(replace(read, body=b'{"results": {"bindings": []}}'))) == []
