"""Which small signs beside a claimed team become a question, and which team is too small for them?"""

from datetime import date
from typing import Any

import pytest

from research.facts import facts_of
from research.findings import domain_today, hiring, shared_address, thin_contact
from research.model import Claim, Decision, Evidence, Kind, Relation, Signal
from sources.model import Origin

ON = date(2026, 11, 22)
TEAM = Claim(id="c1", kind=Kind.TEAM_SIZE, low=25.0, high=25.0)


def fact(prop: str, value: str, n: int = 1, **more: Any) -> Evidence:
    given = {"origin": Origin.SELF, "judgement": Decision.SAME, **more}
    return Evidence(id=f"e{n}", property=prop, value=value, **given)


def told(finder: Any, *items: Evidence, claims: tuple[Claim, ...] = (TEAM,)) -> list[Signal]:
    return list(finder.find(facts_of(claims, items, ON)))


def kinds(*args: Any, **more: Any) -> list[str]:
    return [signal.kind for signal in told(*args, **more)]


MOBILE, FIXED = fact("phone", "+31612345678"), fact("phone", "+31201234567", 2)


def test_mobile_numbers_only_and_free_mailboxes_only() -> None:
    free, own = fact("email", "kader@gmail.com", 3), fact("email", "info@kaderlicht.example", 4)
    assert kinds(thin_contact, MOBILE, free) == ["mobile_only", "free_mail"]
    assert kinds(thin_contact, MOBILE, FIXED, free, own) == []
    assert kinds(thin_contact, FIXED) == []
    assert kinds(thin_contact) == []


@pytest.mark.parametrize(
    "claims",
    [
        (),
        (Claim(id="c", kind=Kind.TEAM_SIZE, low=9.0),),
        (Claim(id="c", kind=Kind.TEAM_SIZE, low=25.0, relation=Relation.AT_MOST),),
        (Claim(id="c", kind=Kind.CUSTOMERS, low=900.0),),
    ],
)
def test_without_a_claimed_team_that_surely_has_an_office_nothing_is_told(claims: tuple[Claim, ...]) -> None:
    items = (MOBILE, fact("address", "Postbus 1, Utrecht", 2), fact("vacancy", "Monteur", 3))
    for finder in (thin_contact, shared_address):
        assert kinds(finder, *items, claims=claims) == []


def test_an_address_that_holds_no_such_team() -> None:
    (one,) = told(shared_address, fact("address", "Dorpsstraat 1"), fact("address", "Postbus 1, Utrecht", 2))
    assert (one.reason.key, one.evidence) == ("signal.address_post_box", ("e2",))
    assert kinds(shared_address, fact("address", "Postbus 1", judgement=Decision.UNSURE)) == []


def test_many_vacancies_beside_the_claimed_team() -> None:
    small = (Claim(id="c1", kind=Kind.TEAM_SIZE, low=5.0),)
    open_now = [fact("vacancy", f"Baan {n}", n, start_date="2026-10-01", end_date="2027-01-01") for n in (1, 2)]
    assert kinds(hiring, *open_now, claims=small) == ["hiring"]
    assert kinds(hiring, *open_now) == []
    assert kinds(hiring, open_now[0], open_now[0], claims=small) == []
    closed = fact("vacancy", "Baan 3", 3, start_date="2026-01-01", end_date="2026-02-01")
    assert kinds(hiring, open_now[0], closed, claims=small) == []
    assert kinds(hiring, *open_now, claims=()) == []


def test_a_vacancy_that_is_long_past() -> None:
    (one,) = told(hiring, fact("vacancy", "Monteur", start_date="2023-01-05"))
    assert (one.kind, dict(one.reason.params)) == ("old_vacancy", {"what": "Monteur", "posted_date": "2023-01-05"})
    assert kinds(hiring, fact("vacancy", "Monteur")) == []


def test_a_vacancy_of_the_site_and_of_the_board_is_counted_once() -> None:
    small = (Claim(id="c1", kind=Kind.TEAM_SIZE, low=5.0),)
    board: dict[str, Any] = {"origin": Origin.THIRD_PARTY, "source": "job_boards"}
    twice = [fact("vacancy", "Lichtmonteur (m/v/x)"), fact("vacancy", "Lichtmonteur", 2, **board)]
    assert kinds(hiring, *twice, claims=small) == []
    (one,) = told(hiring, *twice, fact("vacancy", "Kok", 3, **board), claims=small)
    assert dict(one.reason.params) == {"count": 2, "claimed": 5}


def test_a_vacancy_on_a_board_that_may_be_anothers_does_not_count() -> None:
    small = (Claim(id="c1", kind=Kind.TEAM_SIZE, low=2.0),)
    assert kinds(hiring, fact("vacancy", "Kok", judgement=Decision.UNSURE), claims=small) == []


def dns_fact(prop: str, value: str, name: str = "kaderlicht.example", **more: Any) -> Evidence:
    asked = f"https://dns.google/resolve?name={name}&type=MX"
    return fact(prop, value, 8, origin=Origin.THIRD_PARTY, source="dns", url=asked, **more)


MAILBOX = fact("email", "info@Kaderlicht.example")


@pytest.mark.parametrize(("server", "key"), [("none", "signal.no_mail"), ("unnamed", "signal.mail_unnamed")])
def test_a_mailbox_in_a_domain_that_takes_no_mail_becomes_a_question(server: str, key: str) -> None:
    (one,) = told(domain_today, MAILBOX, dns_fact("mailServer", server), claims=())
    assert (one.kind, one.reason.key, one.evidence) == ("no_mail", key, ("e8", "e1"))
    assert dict(one.reason.params) == {"domain": "kaderlicht.example"}


def test_mail_elsewhere_or_none_at_all_is_no_question() -> None:
    none = dns_fact("mailServer", "none")
    assert kinds(domain_today, none) == []
    assert kinds(domain_today, fact("email", "kaderlicht@gmail.com"), none) == []
    assert kinds(domain_today, MAILBOX, dns_fact("mailServer", "none", "kaderlicht-oud.example")) == []
    assert kinds(domain_today, MAILBOX, dns_fact("mailServer", "mx.hosting.example")) == []
    assert kinds(domain_today, MAILBOX, dns_fact("mailServer", "none", judgement=Decision.UNSURE)) == []
    assert kinds(domain_today, fact("email", MAILBOX.value, origin=Origin.REGISTER), none) == []


def test_a_name_that_leads_to_a_parking_service() -> None:
    (one,) = told(domain_today, dns_fact("parked", "yes", original="ns1.sedoparking.com."), claims=())
    assert (one.kind, dict(one.reason.params)) == ("parked", {"server": "ns1.sedoparking.com"})
    assert kinds(domain_today, dns_fact("tools", "Slack"), dns_fact("mailPolicy", "spf -all")) == []


def test_a_free_mailbox_beside_paid_mail_in_the_own_domain_says_nothing() -> None:
    free = fact("email", "kader@gmail.com", 3)
    assert kinds(thin_contact, free, dns_fact("mailServer", "kaderlicht-example.mail.protection.outlook.com")) == []
    for server in ("mx.hosting.example", "none", "unnamed"):
        assert kinds(thin_contact, free, dns_fact("mailServer", server)) == ["free_mail"]
