from datetime import date

import pytest

from sources import rdap
from sources.errors import Changed, NotCovered, Unavailable
from sources.model import Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

ASKED = "https://rdap.registry.example/v1/domain/dakwerk.example"


def _inquiry(site: str) -> Inquiry:
    return Inquiry(on=date(2026, 11, 22), site=site)


async def test_the_registry_of_the_domain_is_asked() -> None:
    web = FakeWeb([stored(__file__, "bootstrap.json", rdap.BOOTSTRAP), stored(__file__, "domain.json", ASKED)])
    found = await everything(rdap.collect(_inquiry("https://www.dakwerk.example/over-ons"), web))
    assert [one.asked for one in found] == [ASKED]
    assert all(request.api for request in web.requests)


async def test_the_longest_suffix_wins() -> None:
    asked = "https://rdap.longer.example/domain/dakwerk.co.uk"
    web = FakeWeb([stored(__file__, "bootstrap.json", rdap.BOOTSTRAP), stored(__file__, "domain.json", asked)])
    assert len(await everything(rdap.collect(_inquiry("dakwerk.co.uk"), web))) == 1


@pytest.mark.parametrize("site", ["bakker.be", "bakker.de", "bakker.eu"])
async def test_a_registry_without_machine_dates_is_not_covered(site: str) -> None:
    web = FakeWeb([stored(__file__, "bootstrap.json", rdap.BOOTSTRAP)])
    with pytest.raises(NotCovered, match="gives no dates to machines"):
        await everything(rdap.collect(_inquiry(site), web))


@pytest.mark.parametrize("site", ["dakwerk.wixsite.com", "dakwerk.github.io", "dakwerk.business.site", "127.0.0.1", ""])
async def test_a_platform_is_not_covered_and_nobody_is_asked(site: str) -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered):
        await everything(rdap.collect(_inquiry(site), web))
    assert web.asked() == []


def test_only_the_domains_own_dates_and_no_registrant() -> None:
    answer = stored(__file__, "domain.json", ASKED)
    [record] = quoted(answer, rdap.read(answer))
    assert record.key == "dakwerk.example"
    assert facts(record) == {
        "domain": ["dakwerk.example"],
        "domainRegistered": ["2019-03-04"],
        "domainExpires": ["2027-03-04"],
        "domainChanged": ["2024-02-02"],
        "registrar": ["Naamhuis Example B.V."],
        "nameserver": ["ns1.naamhuis.example"],
    }


def test_an_unknown_domain_gives_no_record() -> None:
    assert list(rdap.read(stored(__file__, "error.json", ASKED, 404))) == []


def test_a_bound_is_no_date() -> None:
    body = (
        '{"objectClassName": "domain", "ldhName": "oud.example",'
        ' "events": [{"eventAction": "registration", "eventDate": "before Aug-1996"}]}'
    )
    [record] = rdap.read(document(body))
    assert record.first("domainRegistered") == ""


@pytest.mark.parametrize(
    "body",
    [
        '{"objectClassName": "entity", "ldhName": "dakwerk.example"}',
        '{"objectClassName": "domain"}',
        '{"objectClassName": "domain", "ldhName": "a", "events": [{"eventAction": "registration"}]}',
        '{"objectClassName": "domain", "ldhName": "a", "events": [{"eventAction": "expiration", "eventDate": "May"}]}',
    ],
)
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(rdap.read(document(body)))


def test_a_web_page_with_status_200_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(rdap.read(document("<html><title>Maintenance</title></html>", media_type="text/html")))
