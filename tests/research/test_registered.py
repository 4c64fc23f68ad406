"""Does a filing keep its meaning as evidence: a default date, a share, a seat, an insolvency elsewhere?"""

from dataclasses import replace

from research.model import Decision, Evidence, Judgement, Phrase
from research.statements import evidence_of
from sources.model import Record
from tests.research.fakes import record, result, source

KBO = source("kbo", countries=("BE",))


def told(one: Record) -> list[Evidence]:
    same = Judgement("kbo", one.key, Decision.SAME, Phrase("identity.known"))
    return list(evidence_of([result(KBO, (one,))], [same]))


def test_a_default_date_proves_existence_and_bounds_nothing() -> None:
    plain = record(incorporationDate="1968-01-01")
    flagged = replace(plain, values=tuple(replace(v, unit="default_date") for v in plain.values))
    results = [result(KBO, (plain,))]
    results = [replace(results[0], records=((results[0].records[0][0], flagged),))]
    (fact,) = evidence_of(results, [])
    assert (fact.property, fact.value, fact.unit) == ("firstMention", "1968-01-01", "")
    assert [e.property for e in told(plain)] == ["incorporationDate"]


def test_a_director_that_is_a_company_is_no_person() -> None:
    seat = record("Directorship", "1/1", name="Delta Holding BV", role="bestuurder", directorKind="company",
                  representative="A. de Boer", startDate="2019", organization="Delta BV")  # fmt: skip
    company, human = told(seat)
    assert (company.property, company.person, company.value) == ("directorCompany", "Delta Holding BV", "bestuurder")
    assert (human.property, human.person, human.organization) == ("representative", "A. de Boer", "Delta Holding BV")
    assert (company.start_date, company.organization) == ("2019", "Delta BV")


def test_a_seat_in_a_company_that_failed_tells_of_that_company() -> None:
    seat = record("Directorship", "1/1", name="A. de Boer", role="director", organization="Oud Ltd",
                  organizationStatus="liquidation", endDate="2020")  # fmt: skip
    where, failure = told(seat)
    assert where.property == "directorship"
    assert (failure.property, failure.value, failure.organization, failure.person) == (
        *("insolvency", "bankruptcy", "Oud Ltd"),
        "",
    )
    sound = record("Directorship", "1/1", name="A", role="director", organizationStatus="dissolved")
    assert [e.property for e in told(sound)] == ["directorship"]


def test_an_owner_has_the_share_that_is_filed() -> None:
    (owner,) = told(record("Ownership", "1/1", name="Delta Holding", nature="shares", startDate="2019"))
    assert (owner.property, owner.person, owner.value, owner.low, owner.start_date) == (
        *("ownership", "Delta Holding", "shares"),
        None,
        "2019",
    )


def test_the_day_of_an_insolvency_and_of_a_name_is_where_signals_look_for_it() -> None:
    one = record(insolvency="bankruptcy", previousName="Oud BV")
    dated = replace(one, values=tuple(replace(v, as_of="2024-05-06") for v in one.values))
    results = result(KBO, (one,))
    results = replace(results, records=((results.records[0][0], dated),))
    failed, former = evidence_of([results], [])
    assert (failed.start_date, failed.as_of) == ("2024-05-06", "")
    assert (former.end_date, former.value) == ("2024-05-06", "Oud BV")


def test_a_seat_in_a_holding_is_not_one_in_our_company() -> None:
    ours = record("Directorship", "0123456789/1", name="Delta Holding", role="bestuurder", directorKind="company",
                  directorNumber="0798.765.432")  # fmt: skip
    above = record("Directorship", "0798765432/1", name="A. de Boer", role="bestuurder")
    company, human = evidence_of([result(KBO, (ours, above))], [])
    assert (company.organization, human.organization) == ("", "Delta Holding")


def test_a_company_that_one_register_numbers_and_another_names_has_one_name() -> None:
    numbered = record("Directorship", "1/1", name="0999.333.095", role="bestuurder", directorKind="company",
                      directorNumber="0999333095", representative="A. de Boer")  # fmt: skip
    page = record("Company", "0999333095", name="DELTA HOLDING")
    named = record("Ownership", "1/2", name="Delta Holding BV", ownerNumber="0999333095")
    same = [Judgement("kbo", one.key, Decision.SAME, Phrase("identity.known")) for one in (numbered, named)]
    company, human = evidence_of([result(KBO, (numbered, page))], same)
    assert (company.person, human.person, human.organization) == ("DELTA HOLDING", "A. de Boer", "DELTA HOLDING")
    found = evidence_of([result(KBO, (numbered, page, named))], same)
    assert {e.person for e in found if e.property != "representative"} == {"Delta Holding BV"}


def test_a_predecessors_start_has_its_name_and_the_day_on_which_it_ended() -> None:
    (start,) = (e for e in told(record("Succession", "1/2", predecessor="Oud BV", date="2019-06-28",
                predecessorIncorporationDate="1991")) if e.property == "predecessorIncorporationDate")  # fmt: skip
    assert (start.organization, start.end_date) == ("Oud BV", "2019-06-28")
