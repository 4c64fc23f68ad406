from datetime import date
from urllib.parse import urlencode

import pytest

from sources import dns
from sources.errors import Changed, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

INQUIRY = Inquiry(on=date(2026, 11, 22), site="https://www.dakwerk.example/over-ons")


def _asked(kind: str, name: str = "dakwerk.example") -> str:
    return f"{dns.RESOLVER}?{urlencode({'name': name, 'type': kind})}"


def _answer(rows: str, kind: str = "TXT", name: str = "dakwerk.example") -> Document:
    return document(f'{{"Status": 0, "Answer": [{rows}]}}', _asked(kind, name))


async def test_four_questions_about_the_registered_name() -> None:
    asked = [_asked("MX"), _asked("TXT"), _asked("TXT", "_dmarc.dakwerk.example"), _asked("NS")]
    web = FakeWeb([document('{"Status": 3}', url) for url in asked])
    assert len(await everything(dns.collect(INQUIRY, web))) == 4
    assert web.asked() == asked


def test_mail_servers_and_whose_they_are() -> None:
    answer = stored(__file__, "mx.json", _asked("MX"))
    [record] = quoted(answer, dns.read(answer))
    assert record.schema == "Domain"
    assert record.key == "dakwerk.example"
    assert facts(record) == {
        "mailServer": ["dakwerk-example.mail.protection.outlook.com", "mx.hosting.example"],
        "tools": ["Microsoft 365"],
    }


def test_texts_tell_the_policy_and_the_tools() -> None:
    answer = stored(__file__, "txt.json", _asked("TXT"))
    [record] = quoted(answer, dns.read(answer))
    assert facts(record) == {
        "mailPolicy": ["spf -all"],
        "tools": ["Microsoft 365", "Mailchimp", "Microsoft 365", "DocuSign"],
    }


def test_the_mail_policy_is_the_domains_own() -> None:
    answer = _answer(
        '{"type": 16, "data": "v=DMARC1; p=reject; rua=mailto:x@y.example"}', "TXT", "_dmarc.dakwerk.example"
    )
    [record] = quoted(answer, dns.read(answer))
    assert record.key == "dakwerk.example"
    assert facts(record) == {"mailPolicy": ["dmarc reject"]}


def test_a_null_mx_says_that_the_domain_takes_no_mail() -> None:
    answer = _answer('{"type": 15, "data": "0 ."}', "MX")
    [record] = quoted(answer, dns.read(answer))
    assert facts(record) == {"mailServer": ["none"]}


def test_name_servers_of_a_parking_service() -> None:
    answer = _answer('{"type": 2, "data": "ns1.sedoparking.com."}', "NS")
    [record] = quoted(answer, dns.read(answer))
    assert facts(record) == {"nameserver": ["ns1.sedoparking.com"], "parked": ["yes"]}


@pytest.mark.parametrize("body", ['{"Status": 0}', '{"Status": 0, "Answer": [{"type": 5, "data": "a.example."}]}'])
def test_no_mail_server_is_told_where_the_names_own_servers_say_so(body: str) -> None:
    answer = document(body, _asked("MX"))
    [record] = quoted(answer, dns.read(answer))
    assert facts(record) == {"mailServer": ["unnamed"]}


NOTHING = ('{"Status": 0}', '{"Status": 0, "Answer": []}')


@pytest.mark.parametrize(
    ("body", "kind"),
    [('{"Status": 3}', "MX"), *((body, kind) for body in ('{"Status": 3}', *NOTHING) for kind in ("TXT", "NS"))],
)
def test_no_such_name_or_nothing_of_the_kind_is_nothing_found(body: str, kind: str) -> None:
    assert list(dns.read(document(body, _asked(kind)))) == []


@pytest.mark.parametrize(("status", "why"), [(2, "SERVFAIL"), (5, "status 5")])
def test_servers_that_fail_are_no_missing_name(status: int, why: str) -> None:
    with pytest.raises(Unavailable, match=why):
        list(dns.read(document(f'{{"Status": {status}}}', _asked("MX"))))


@pytest.mark.parametrize(("status", "error"), [(429, Refused), (500, Unavailable)])
async def test_a_resolver_that_does_not_answer(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await everything(dns.collect(INQUIRY, FakeWeb([document("", _asked("MX"), status)])))


@pytest.mark.parametrize("body", ["{}", '{"Status": "0"}', '{"Status": 0, "Answer": [{"type": 15}]}', "[]"])
def test_a_changed_shape_is_named(body: str) -> None:
    with pytest.raises(Changed):
        list(dns.read(document(body, _asked("MX"))))


@pytest.mark.parametrize("body", ["<html>Sorry</html>", '{"Status": 0, "Answer": [{"na'])
def test_a_web_page_and_a_truncated_answer_are_unavailable(body: str) -> None:
    with pytest.raises(Unavailable):
        list(dns.read(document(body, _asked("MX"))))


async def test_a_platform_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(dns.collect(Inquiry(on=INQUIRY.on, site="dakwerk.wixsite.com"), FakeWeb([])))
