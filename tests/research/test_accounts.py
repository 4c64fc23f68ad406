"""Is an account elsewhere the company's own?"""

from dataclasses import replace
from datetime import date

import pytest

from research.accounts import judge_accounts
from research.collect import Result
from research.model import Decision
from sources import pasted
from sources.model import Inquiry, Needs, Origin
from tests.research.fakes import record, result, site, source

INQUIRY = Inquiry(on=date(2026, 11, 22), site="https://www.delta-zorg.nl/")
GITHUB = source("github", Origin.THIRD_PARTY, needs=(Needs.LINK,))
BOARDS = source("job_boards", Origin.THIRD_PARTY, needs=(Needs.LINK,))


@pytest.mark.parametrize(
    ("told", "decision", "why"),
    [
        ({"verifiedSite": "https://delta-zorg.nl"}, Decision.SAME, "account_proves"),
        ({"verifiedSite": "https://blog.delta-zorg.nl", "website": "https://x.nl"}, Decision.SAME, "account_proves"),
        ({"website": "delta-zorg.nl/over-ons"}, Decision.SAME, "account_names_back"),
        ({"website": ("https://delta-zorg.nl", "https://x.nl")}, Decision.SAME, "account_names_back"),
        ({"website": "https://bakkerij.nl"}, Decision.DIFFERENT, "account_other_site"),
        ({"verifiedSite": "https://bakkerij.nl"}, Decision.DIFFERENT, "account_other_site"),
        ({"website": "https://linktr.ee/delta"}, Decision.UNSURE, "account_only_linked"),
        ({"website": "binnenkort"}, Decision.UNSURE, "account_only_linked"),
        ({}, Decision.UNSURE, "account_only_linked"),
    ],
)
def test_an_account(told: dict[str, str | tuple[str, ...]], decision: Decision, why: str) -> None:
    account = record("Account", "https://github.com/delta", accountCreated="2019-01-01", **told)
    [judgement] = judge_accounts(INQUIRY, [result(GITHUB, (account,))])
    assert (judgement.decision, judgement.reason.key) == (decision, f"identity.{why}")


def test_a_link_of_our_own_proves_nothing_whatever_it_says() -> None:
    account = record("Account", "x/delta", firstPost="2019-01-01", website="https://delta-zorg.nl")
    [judgement] = judge_accounts(INQUIRY, [result(site(), (account,))])
    assert judgement.decision is Decision.UNSURE


def test_each_once_and_nothing_else() -> None:
    account = record("Account", "x", accountCreated="2019-01-01")
    assert len(judge_accounts(INQUIRY, [result(GITHUB, (account, record()), (account,))])) == 1


PASTED = record("Account", "https://x.com/DeltaZorg", accountCreated="2015-03-02")


def pasted_one(inquiry: Inquiry = INQUIRY, *others: Result) -> tuple[Decision, str]:
    judged = judge_accounts(inquiry, [result(pasted.SOURCE, (PASTED,)), *others])
    [one] = [one for one in judged if one.source == "pasted"]
    return one.decision, one.reason.key.removeprefix("identity.")


def test_a_pasted_account_needs_a_second_anchor() -> None:
    assert pasted_one() == (Decision.UNSURE, "account_pasted")
    other = record("Account", "https://x.com/deltabakker", website="https://delta-zorg.nl")
    assert pasted_one(INQUIRY, result(GITHUB, (other,))) == (Decision.UNSURE, "account_pasted")


@pytest.mark.parametrize(
    "link", ["https://twitter.com/deltazorg/", "http://www.x.com/DeltaZorg?lang=nl", "x.com/deltazorg"]
)
def test_the_own_site_is_a_second_anchor(link: str) -> None:
    own = result(site(), (record(key="delta-zorg.nl", sameAs=link),))
    assert pasted_one(INQUIRY, own) == (Decision.SAME, "account_linked_too")


def test_the_link_that_the_seller_pasted_is_no_anchor_of_the_sites() -> None:
    handed = replace(INQUIRY, links=("https://x.com/deltazorg", "https://github.com/orgs/deltazorg"))
    assert pasted_one(handed) == (Decision.UNSURE, "account_pasted")
    account = record("Account", "https://github.com/deltazorg", accountCreated="2019-01-01")
    [judged] = judge_accounts(handed, [result(GITHUB, (account,))])
    assert (judged.decision, judged.reason.key) == (Decision.UNSURE, "identity.account_pasted")
    named = record("Account", "https://github.com/deltazorg", accountCreated="2019-01-01", website="delta-zorg.nl")
    [judged] = judge_accounts(handed, [result(GITHUB, (named,))])
    assert judged.decision is Decision.SAME


def test_a_post_that_the_own_site_links_to_is_a_second_anchor() -> None:
    post = record("Account", "https://x.com/deltazorg", firstPost="2016-01-01")
    assert pasted_one(INQUIRY, result(site(), (post,))) == (Decision.SAME, "account_linked_too")


def test_so_is_an_account_that_names_our_site_itself() -> None:
    account = record("Account", "https://x.com/deltazorg", website="https://www.delta-zorg.nl")
    x = source("x_api", Origin.THIRD_PARTY, needs=(Needs.LINK,))
    assert pasted_one(INQUIRY, result(x, (account,))) == (Decision.SAME, "account_known")


def test_country_hosts_of_linkedin_are_one() -> None:
    account = record("Account", "https://linkedin.com/company/delta-zorg", accountCreated="2019-01-01")
    own = result(site(), (record(key="delta-zorg.nl", sameAs="https://nl.linkedin.com/company/delta-zorg/"),))
    [judged] = judge_accounts(INQUIRY, [result(pasted.SOURCE, (account,)), own])
    assert judged.decision is Decision.SAME


@pytest.mark.parametrize(
    ("employer", "decision"),
    [
        ("", Decision.SAME),
        ("Delta Zorg B.V.", Decision.SAME),
        ("deltazorg", Decision.SAME),
        ("Zorggroep Noord", Decision.UNSURE),
    ],
)
def test_a_vacancy_on_the_own_board_is_ours_unless_it_names_another_employer(employer: str, decision: Decision) -> None:
    told = {"organization": employer} if employer else {}
    vacancy = record("Vacancy", "lever/delta-zorg/kok//2026-10-01", title="Kok", **told)
    [judged] = judge_accounts(INQUIRY, [result(BOARDS, (vacancy,))])
    assert judged.decision is decision


def test_a_vacancy_that_the_own_site_marks_up_needs_no_judgement() -> None:
    assert judge_accounts(INQUIRY, [result(site(), (record("Vacancy", "kok/", title="Kok"),))]) == []
