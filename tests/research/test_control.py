"""Is a source that finds whatever it is asked for caught, and an honest one left alone?"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

from research.collect import Collector
from research.control import NOBODY, NOBODY_AT_ALL, finds_nobody, for_nobody, needs_control
from research.model import Outcome
from sources.adapter import Web
from sources.errors import Failure
from sources.model import Contact, Document, Identifier, Inquiry, Needs, Origin
from sources.web import Door
from tests.research.fakes import Box, adapter, page, record, site, source

ASKED = Inquiry(on=date(2026, 11, 22), name="Delta", site="delta.nl", country="NL")


def test_only_who_was_asked_by_name_alone_is_asked_again() -> None:
    assert needs_control(source(), ASKED)
    assert needs_control(source(origin=Origin.THIRD_PARTY), ASKED)
    assert not needs_control(source(needs=(Needs.NUMBER,)), ASKED)
    assert not needs_control(site(needs=(Needs.NAME,)), ASKED)
    assert not needs_control(source(), Inquiry(on=ASKED.on, name="Delta", identifiers=(Identifier("kvk", "1"),)))


def test_the_question_about_nobody_has_its_name_and_country_and_nothing_of_ours() -> None:
    nobody = for_nobody(ASKED)
    assert (nobody.name, nobody.country, nobody.site, nobody.identifiers) == (NOBODY, "NL", "", ())


def test_an_echo_is_caught_and_a_tolerant_search_is_not() -> None:
    assert finds_nobody([record(name="Anders"), record(name=NOBODY.upper() + " B.V.")])
    assert finds_nobody([record(alias=NOBODY)])
    assert not finds_nobody([record(name="Zoumbrachtel")])
    assert not finds_nobody([])


PERSON = source("search", Origin.THIRD_PARTY, needs=(Needs.PERSON,))


def test_a_source_of_people_is_always_asked_for_nobody_too() -> None:
    asked = replace(ASKED, people=(Contact("Tess Oldenburg"),), identifiers=(Identifier("kvk", "1"),))
    assert needs_control(PERSON, asked)
    assert not needs_control(PERSON, ASKED)
    assert [one.name for one in for_nobody(asked).people] == [NOBODY_AT_ALL]
    assert for_nobody(ASKED).people == ()


def test_who_finds_the_invented_person_is_caught() -> None:
    assert finds_nobody([record("Person", name=NOBODY_AT_ALL.upper())])
    assert not finds_nobody([record("Person", name="Qwelvantrik Jansen")])


async def test_the_hits_of_a_source_that_finds_an_invented_person_are_dropped() -> None:
    def hits(name: str) -> Document:
        return page("search", record("Person", "hit/x", name=name), url=f"https://search.example/{len(name)}")

    async def echo(inquiry: Inquiry, _web: Web) -> AsyncIterator[Document]:
        for one in inquiry.people:
            yield hits(one.name)

    asked = replace(ASKED, people=(Contact("Tess Oldenburg"),))
    collector = Collector([adapter(PERSON, echo)], Door.offline(), Box(), lambda _: None, lambda _: None)
    _, (found,) = await collector.run(asked, lambda inquiry, _: replace(inquiry, people=asked.people))
    assert found.records == ()
    assert [(a.outcome, a.failure) for a in found.attempts] == [(Outcome.CHANGED, Failure.MATCHES_ANYTHING)]
