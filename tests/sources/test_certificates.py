from datetime import date

import pytest

from sources import certificates
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

ASKED = "https://crt.sh/?q=dakwerk.example&output=json"
INQUIRY = Inquiry(on=date(2026, 11, 22), site="www.dakwerk.example")


def test_the_earliest_day_from_which_a_certificate_is_valid() -> None:
    answer = stored(__file__, "rows.json", ASKED)
    [record] = quoted(answer, certificates.read(answer))
    assert record.key == "dakwerk.example"
    assert facts(record) == {"firstCertificate": ["2019-03-05"]}
    assert record.values[0].quote == '"not_before": "2019-03-05T07:00:00"'


async def test_an_answer_is_asked_for_once() -> None:
    web = FakeWeb([stored(__file__, "rows.json", ASKED)])
    assert len(await everything(certificates.collect(INQUIRY, web))) == 1
    assert web.asked() == [ASKED]


async def test_an_empty_list_is_believed_when_it_is_said_twice() -> None:
    web = FakeWeb([document("[]", ASKED)])
    [answer] = await everything(certificates.collect(INQUIRY, web))
    assert web.asked() == [ASKED, ASKED]
    assert list(certificates.read(answer)) == []


async def test_an_empty_list_after_a_failure_is_not_believed() -> None:
    web = FakeWeb([document("[]", ASKED), stored(__file__, "rows.json", ASKED)])
    [answer] = await everything(certificates.collect(INQUIRY, web))
    assert len(list(certificates.read(answer))) == 1


@pytest.mark.parametrize(("status", "error"), [(429, Refused), (502, Unavailable), (404, Unavailable)])
async def test_a_failure_is_no_empty_list(status: int, error: type[Exception]) -> None:
    web = FakeWeb([document("<html></html>", ASKED, status)])
    with pytest.raises(error):
        await everything(certificates.collect(INQUIRY, web))


async def test_a_platform_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(certificates.collect(Inquiry(on=date(2026, 11, 22), site="dakwerk.wixsite.com"), FakeWeb([])))


@pytest.mark.parametrize("body", ["", "<html>busy</html>", "try again later"])
def test_what_is_no_json_is_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(certificates.read(document(body, ASKED)))


@pytest.mark.parametrize("body", ["{}", '[{"id": 1}]', "[1]", '[{"not_before": "5 March 2019"}]'])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(certificates.read(document(body, ASKED)))
