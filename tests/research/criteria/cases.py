"""Invented dossiers for tests of criteria: what the sources say of one company, and nothing else."""

from datetime import date

from research.criteria.fit import RULES, hold
from research.criteria.known import known_of
from research.criteria.model import Answer, Criteria, Criterion, Fits, Rule, own
from research.model import Attempt, Company, Dossier, Evidence, Outcome
from sources.model import Inquiry, Origin

ON = date(2026, 11, 22)
NAME = "Zeewind Techniek B.V."


def told(prop: str, value: str = "", **more: object) -> Evidence:
    """A statement of a register about the company itself, unless the call says otherwise."""
    made: dict[str, object] = {
        "id": f"{prop}-{value}-{more.get('low', '')}",
        "property": prop,
        "value": value,
        "source": "kvk",
        "origin": Origin.REGISTER,
        "moment": "2026-11-22T09:41:00Z",
    }
    return Evidence(**{**made, **more})  # type: ignore[arg-type]  # the call says the fields


def dossier(*evidence: Evidence, **more: object) -> Dossier:
    company = Company(name=NAME, country="", legal_form="")
    made: dict[str, object] = {
        "id": "d",
        "inquiry": Inquiry(on=ON, name=NAME),
        "company": company,
        "rules": "x",
        "evidence": evidence,
    }
    return Dossier(**{**made, **more})  # type: ignore[arg-type]  # the call says the fields


def asked(source: str, outcome: Outcome, *tells: str, about: str = "") -> Attempt:
    return Attempt(source=source, outcome=outcome, tells=tells, about=about)


def answer(rule: Rule, *evidence: Evidence, **more: object) -> Answer:
    return RULES[rule.name](rule, known_of(dossier(*evidence, **more)))


def fits(rule: Rule, *evidence: Evidence, **more: object) -> Fits:
    return answer(rule, *evidence, **more).fits


def criterion(rule: Rule, *, must: bool = True) -> Criterion:
    return Criterion(name=own(rule.name), why=own("omdat"), must=must, rule=rule)


def held(rule: Rule, *evidence: Evidence) -> tuple[Fits, str]:
    (one,) = hold(Criteria(all=(criterion(rule),)), dossier(*evidence))
    return one.fits, one.question.key
