"""A role, a membership, somebody's stay, an owner or a client has dates of its own."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(("lang", "text"), [
    ("en", "Karen, our receptionist since 2004, will greet you."),
    ("en", "Our head brewer has been brewing since 2001."),
    ("en", "The Anchor has been in the Trewin family since 1947."),
    ("en", "Tarvia has been a Northgate Partner since 2005."),
    ("fr", "Depuis 2018, nous accompagnons la société Pernet."),
    ("fr", "Mon grand-père était menuisier dès 1930."),
    ("nl", "Sinds 2019 werkt Piet bij ons."),
])  # fmt: skip
def test_since_dates_something_else(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == []


@pytest.mark.parametrize(("lang", "text", "year"), [
    ("nl", "Familie De Boer verwelkomt u sinds 1981 op haar camping.", 1981),
    ("de", "Unser Betrieb besteht seit 1974.", 1974),
])  # fmt: skip
def test_but_not_where_the_firm_does_its_work(lang: str, text: str, year: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == [year]
