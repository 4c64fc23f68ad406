"""Is it told who decides, by what a register files and nothing else, and in an order that helps?"""

from dataclasses import replace

from reports.blocks.deciding import deciding
from reports.numbering import number
from research.model import Decision, Dossier, Evidence
from sources.model import Origin
from tests.reports.dossiers import empty, evidence, sound, words

NL = words("nl")
NAME = sound().company.name


def filed(name: str, prop: str, person: str, **more: object) -> Evidence:
    return evidence(name, prop, "kbo", "d9", person=person, judgement=Decision.SAME, **more)


def lines(*facts: Evidence) -> list[str]:
    whole = replace(empty(), company=sound().company, evidence=facts)
    return [line.text.text.replace("\N{NO-BREAK SPACE}", " ") for line in deciding(whole, NL, number(whole))[0]]


def shown(whole: Dossier) -> list[str]:
    return [line.text.text for line in deciding(whole, NL, number(whole))[0]]


def test_a_title_on_a_web_site_is_no_power() -> None:
    whole = sound()
    assert shown(whole)[0].startswith("An Timmers: gedelegeerd bestuurder")
    unsure = replace(whole, evidence=tuple(replace(e, judgement=Decision.UNSURE) for e in whole.evidence))
    own = replace(whole, evidence=tuple(replace(e, origin=Origin.SELF) for e in whole.evidence))
    for other in (unsure, own):
        assert not any("An Timmers" in line for line in shown(other))


def test_a_former_director_does_not_decide_but_counts_as_one_who_left() -> None:
    gone = filed("e1", "directorship", "A. de Boer", value="bestuurder", end_date="2025")
    assert lines(gone) == ["1 bestuurder vertrok in vijf jaar."]
    assert lines(replace(gone, end_date="2015")) == []


def test_a_majority_owner_comes_before_the_general_manager() -> None:
    manager = filed("e1", "directorship", "A. de Boer", value="zaakvoerder", start_date="2019")
    owner = filed("e2", "ownership", "Delta Holding BV", low=60.0, high=60.0, unit="percent")
    small = filed("e3", "ownership", "C. Peeters", low=25.0, high=50.0, unit="percent", start_date="2020")
    assert lines(manager, owner, small) == [
        "Delta Holding BV heeft 60% van de aandelen.",
        "A. de Boer: zaakvoerder, sinds 2019.",
        "C. Peeters heeft 25 tot 50%, sinds 2020.",
    ]


def test_a_director_that_is_a_company_leads_to_its_people() -> None:
    seat = filed("e1", "directorCompany", "Delta Holding BV", value="bestuurder")
    person = filed("e2", "representative", "A. de Boer", organization="Delta Holding BV")
    above = filed("e3", "directorship", "C. Peeters", value="bestuurder", organization="Delta Holding B.V.")
    assert lines(seat, person, above) == [
        "Delta Holding BV: bestuurder, vertegenwoordigd door A. de Boer.",
        "C. Peeters: bestuurder (bij Delta Holding B.V., dat erachter staat).",
        "Wie de aandelen heeft, is niet openbaar.",
    ]


def test_two_companies_that_direct_each_other_come_to_an_end() -> None:
    one = filed("e1", "directorCompany", "Delta Holding BV", value="bestuurder")
    back = filed("e2", "directorCompany", NAME, value="bestuurder", organization="Delta Holding BV")
    assert len(lines(one, back)) == 3


def test_the_seat_of_a_director_elsewhere_is_not_one_here() -> None:
    assert lines(filed("e1", "directorship", "A. de Boer", value="bestuurder", organization="Anders BV")) == []
