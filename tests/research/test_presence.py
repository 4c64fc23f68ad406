"""Is nobody looked up whom neither the seller nor a leading title on the site names?"""

from dataclasses import replace
from datetime import date

from research.presence import MOST_BOARDS, MOST_PEOPLE, links_of, people_of, photos_of
from sources.model import Contact, Inquiry, Origin, Portrait
from tests.research.fakes import record, result, site, source

ASKED = Inquiry(on=date(2026, 11, 22), site="delta.example", contacts=(Contact("An Timmers", "CEO"),))
TEAM = result(
    site(),
    (
        record("Person", "an", name="AN TIMMERS", role="directeur"),
        record("Person", "bo", name="Bo Peeters", role="oprichter"),
        record("Person", "co", name="Co de Wit", role="monteur"),
    ),
)


def test_only_whom_the_seller_names() -> None:
    assert people_of(ASKED, [TEAM]) == (Contact("An Timmers", "CEO"),)
    assert people_of(replace(ASKED, contacts=()), [TEAM]) == ()


def test_the_leading_people_of_the_site_where_the_seller_wants_it_each_once() -> None:
    named = people_of(replace(ASKED, ask_people=True), [TEAM])
    assert [one.name for one in named] == ["An Timmers", "Bo Peeters"]


def test_never_a_list_of_people() -> None:
    many = result(site(), tuple(record("Person", str(n), name=f"P {n} Q", role="directeur") for n in range(20)))
    assert len(people_of(replace(ASKED, ask_people=True), [many])) == MOST_PEOPLE


def test_links_are_those_of_the_own_pages_each_once() -> None:
    own = result(site(), (record(key="a", sameAs=("https://github.com/delta", "https://github.com/delta")),))
    other = result(source("wikidata", Origin.THIRD_PARTY), (record(key="b", sameAs="https://github.com/other"),))
    assert links_of([own, other]) == ("https://github.com/delta",)


def test_the_first_picture_of_each_of_their_people() -> None:
    shown = (
        record("Person", "an", name="An Timmers", image="https://delta.example/an.jpg"),
        record("Person", "an", name="AN TIMMERS", image="https://delta.example/other.jpg"),
        record("Person", "bo", name="Bo Peeters"),
    )
    other = result(
        source("wikidata", Origin.THIRD_PARTY), (record("Person", "c", name="C D", image="https://c.example/"),)
    )
    assert photos_of([result(site(), shown), other]) == (Portrait("https://delta.example/an.jpg", "An Timmers"),)


def test_the_own_boards_of_vacancies_come_after_the_accounts_and_are_few() -> None:
    boards = tuple(f"https://delta-{n}.homerun.co" for n in range(9))
    own = result(site(), (record(key="a", jobBoard=boards, sameAs="https://github.com/delta"),))
    assert links_of([own]) == ("https://github.com/delta", *boards[:MOST_BOARDS])
