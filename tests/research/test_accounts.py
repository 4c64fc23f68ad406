"""Is an account elsewhere the company's own?"""

from datetime import date

import pytest

from research.accounts import judge_accounts
from research.model import Decision
from sources.model import Inquiry, Needs, Origin
from tests.research.fakes import record, result, site, source

INQUIRY = Inquiry(on=date(2026, 11, 22), site="https://www.delta-zorg.nl/")
GITHUB = source("github", Origin.THIRD_PARTY, needs=(Needs.LINK,))


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
