from datetime import date

import pytest

from sources import rdap
from sources.errors import Changed, Failure, NeedsKey, NotCovered, Unavailable
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


@pytest.mark.parametrize("site", ["bakker.be", "bakker.de", "bakker.eu", "bakker.lu"])
async def test_a_registry_without_machine_dates_is_looked_up_by_hand(site: str) -> None:
    web = FakeWeb([])
    with pytest.raises(NotCovered, match=f"no date available by machine; look up {site} at https://"):
        await everything(rdap.collect(_inquiry(site), web))
    assert web.asked() == []


async def test_a_registry_that_is_not_in_the_bootstrap_is_not_covered() -> None:
    web = FakeWeb([stored(__file__, "bootstrap.json", rdap.BOOTSTRAP)])
    with pytest.raises(NotCovered, match="gives no dates to machines"):
        await everything(rdap.collect(_inquiry("bakker.pt"), web))


@pytest.mark.parametrize(("variable", "value"), [("PRECALL_RDAP_OFF", "example,nl,be"), ("PRECALL_RDAP_ACCEPT", "")])
async def test_a_replay_answers_from_its_recording_whatever_is_switched_off(
    variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    stored_ones = [stored(__file__, "bootstrap.json", rdap.BOOTSTRAP), stored(__file__, "domain.json", ASKED)]
    web = FakeWeb(stored_ones, is_replay=True)
    assert len(await everything(rdap.collect(_inquiry("dakwerk.example"), web))) == 1
    with pytest.raises(NotCovered, match="look up bakker.be"):
        await everything(rdap.collect(_inquiry("bakker.be"), web))


@pytest.mark.parametrize("accepted", ["", "nl"])
async def test_a_recording_of_a_registry_to_accept_is_the_same_everywhere(
    accepted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECALL_RDAP_ACCEPT", accepted)
    services = b'{"services": [[["nl"], ["https://rdap.sidn.example/"]]]}'
    asked = "https://rdap.sidn.example/domain/bakker.nl"
    bootstrap = document(services, rdap.BOOTSTRAP)
    with_it = FakeWeb([bootstrap, document("{}", asked)], is_replay=True)
    assert len(await everything(rdap.collect(_inquiry("bakker.nl"), with_it))) == 1
    for without in ([bootstrap], []):
        with pytest.raises(NeedsKey, match="targeting commercial offers"):
            await everything(rdap.collect(_inquiry("bakker.nl"), FakeWeb(without, is_replay=True)))


async def test_a_recording_without_an_open_registry_is_not_available() -> None:
    with pytest.raises(Unavailable):
        await everything(rdap.collect(_inquiry("bakker.com"), FakeWeb([], is_replay=True)))


async def test_a_registry_whose_wording_nobody_accepted_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRECALL_RDAP_ACCEPT", raising=False)
    web = FakeWeb([])
    with pytest.raises(NeedsKey, match="targeting commercial offers.*PRECALL_RDAP_ACCEPT=nl") as caught:
        await everything(rdap.collect(_inquiry("bakker.nl"), web))
    assert caught.value.failure is Failure.TERMS
    assert web.asked() == []


async def test_it_is_asked_once_the_seller_accepts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECALL_RDAP_ACCEPT", "nl")
    asked = "https://rdap.sidn.example/domain/dakwerk.nl"
    bootstrap = document('{"services": [[["nl"], ["https://rdap.sidn.example/"]]]}', rdap.BOOTSTRAP)
    web = FakeWeb([bootstrap, stored(__file__, "domain.json", asked)])
    assert len(await everything(rdap.collect(_inquiry("dakwerk.nl"), web))) == 1


async def test_a_registry_that_is_switched_off_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECALL_RDAP_OFF", "co.uk")
    with pytest.raises(NotCovered, match="switched off"):
        await everything(rdap.collect(_inquiry("dakwerk.co.uk"), FakeWeb([])))


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


def test_an_empty_404_of_a_registry_says_that_it_knows_no_such_name() -> None:
    assert list(rdap.read(document("", ASKED, 404, "application/rdap+json"))) == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<html><title>404 Not Found</title></html>", "text/html"),
        ("", "text/html"),
        ("Not found", "text/plain"),
        ('{"message": "no route"}', "application/json"),
    ],
)
def test_a_404_of_a_wrong_server_says_nothing(body: str, kind: str) -> None:
    with pytest.raises(Unavailable):
        list(rdap.read(document(body, ASKED, 404, kind)))


def test_an_answer_about_another_name_is_not_taken() -> None:
    with pytest.raises(Changed, match="another domain"):
        list(rdap.read(stored(__file__, "domain.json", ASKED.replace("dakwerk", "bakker"))))


def test_a_truncated_answer_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        list(rdap.read(document('{"objectClassName": "domain", "ldhNa', ASKED)))


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
