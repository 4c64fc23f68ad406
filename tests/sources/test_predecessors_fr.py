"""The company before a French one: when it began, asked by the number that another register named."""

from datetime import date
from urllib.parse import urlencode

import pytest

from sources import french_directory, predecessors_fr
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

OURS, BEFORE = "999999901", "999999943"
DAY = date(2026, 11, 22)


def _asked(number: str) -> str:
    query = {"q": number, "minimal": "true", "include": "siege", "page": "1", "per_page": "1"}
    return f"{french_directory.API}?{urlencode(query)}#{OURS}"


def _inquiry(*before: str) -> Inquiry:
    own = (Identifier("siren", OURS, "FR"),)
    return Inquiry(on=DAY, country="FR", identifiers=own, before=tuple(Identifier("siren", n, "FR") for n in before))


def test_what_it_says_of_the_company_before_is_a_fact_about_the_succession() -> None:
    answer = stored(__file__, "company.json", _asked(BEFORE))
    [record] = quoted(answer, predecessors_fr.read(answer))
    assert (record.schema, record.key) == ("Succession", f"{OURS}/{BEFORE}")
    assert facts(record) == {
        "predecessorNumber": [BEFORE],
        "predecessor": ["TOITURE MODELE"],
        "predecessorAddress": ["1 RUE DE L'EXEMPLE 99999 VILLE-EXEMPLE"],
        "predecessorIncorporationDate": ["1994-03-01"],
    }


def test_an_unknown_number_gives_no_record() -> None:
    assert list(predecessors_fr.read(document('{"results": [], "total_results": 0}', _asked(BEFORE)))) == []


async def test_two_companies_before_are_asked_and_no_more() -> None:
    numbers = [BEFORE, "999999919", "999999927"]
    web = FakeWeb([stored(__file__, "company.json", _asked(n)) for n in numbers])
    await everything(predecessors_fr.collect(_inquiry(*numbers), web))
    assert web.asked() == [_asked(n) for n in numbers[:2]]


async def test_nobody_before_is_not_covered_and_a_failure_is_no_answer() -> None:
    with pytest.raises(NotCovered):
        await everything(predecessors_fr.collect(_inquiry(), FakeWeb([])))
    with pytest.raises(Unavailable):
        await everything(predecessors_fr.collect(_inquiry(BEFORE), FakeWeb([document("", _asked(BEFORE), 503)])))


def test_another_shape_is_changed() -> None:
    with pytest.raises(Changed):
        list(predecessors_fr.read(document("{}", _asked(BEFORE))))
