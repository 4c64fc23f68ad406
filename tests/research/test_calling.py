"""Does the line on calling follow from country and legal form, the register's form first?"""

import pytest

from research.calling import Permission, may_call
from research.model import Company, Decision, Evidence
from sources.model import Origin


def form(value: str, name: str = "legalForm", judgement: Decision = Decision.SAME) -> Evidence:
    return Evidence(id="e1", property=name, value=value, origin=Origin.REGISTER, judgement=judgement)


@pytest.mark.parametrize(
    ("country", "written", "permission"),
    [
        ("NL", "B.V.", Permission.ALLOWED),
        ("NL", "Stichting", Permission.ALLOWED),
        ("NL", "Eenmanszaak", Permission.CONSENT),
        ("NL", "V.O.F.", Permission.CONSENT),
        ("NL", "maatschap", Permission.CONSENT),
        ("NL", "", Permission.UNKNOWN),
        ("NL", "onbekend woord", Permission.UNKNOWN),
        ("BE", "BV", Permission.CHECK_LIST),
        ("GB", "Ltd", Permission.CHECK_LIST),
        ("FR", "SARL", Permission.SUBJECT),
        ("DE", "GmbH", Permission.GROUNDS),
        ("NO", "AS", Permission.UNKNOWN),
        ("", "B.V.", Permission.UNKNOWN),
    ],
)
def test_country_and_form_decide(country: str, written: str, permission: Permission) -> None:
    assert may_call(Company(name="Delta", country=country, legal_form=written), ()).permission is permission


def test_what_the_register_says_of_the_form_comes_before_the_name() -> None:
    company = Company(name="Delta", country="NL", legal_form="B.V.")
    answer = may_call(company, [form("Eenmanszaak")])
    assert (answer.permission, answer.evidence) == (Permission.CONSENT, ("e1",))
    assert may_call(company, [form("Eenmanszaak", judgement=Decision.UNSURE)]).permission is Permission.ALLOWED


def test_the_mark_against_mailing_forbids_no_call_and_is_told() -> None:
    company = Company(name="Delta", country="NL", legal_form="B.V.")
    marked = may_call(company, [form("yes", "nonMailing")])
    assert (marked.permission, marked.evidence) == (Permission.ALLOWED, ("e1",))
    assert marked.no_mail
    assert may_call(company, [form("no", "nonMailing")]).no_mail is None
