"""Are people named with what was found in their work, and nothing else?"""

from dataclasses import replace

from reports.blocks.people import NAMED, also, people
from reports.numbering import number
from research.model import Decision
from sources.model import Contact
from tests.reports.dossiers import crowded, evidence, hot_air, sound, unknown, words

NL = words("nl")


def test_what_a_register_spells_otherwise_is_the_same_person() -> None:
    whole = sound()
    shouted = replace(whole, evidence=tuple(replace(e, person=e.person.upper()) for e in whole.evidence))
    rows = people(shouted, NL, number(shouted))
    assert [row.name for row in rows] == ["An Timmers"]
    assert rows[0].found[0].text.startswith("Gedelegeerd bestuurder")


def test_what_may_be_of_a_namesake_is_not_told() -> None:
    whole = sound()
    unsure = replace(whole, evidence=tuple(replace(e, judgement=Decision.UNSURE) for e in whole.evidence))
    assert people(unsure, NL, number(unsure))[0].found[0].text == "Niets gevonden."


def test_whom_the_seller_named_is_there_even_when_nobody_else_saw_them() -> None:
    whole = unknown()
    asked = replace(whole, inquiry=replace(whole.inquiry, contacts=(Contact("Roos Linde", "bakker"),)))
    (row,) = people(asked, NL, number(asked))
    assert (row.name, row.role, row.found[0].text) == ("Roos Linde", "bakker", "Niet te beoordelen.")


def test_at_most_two_findings_a_person_and_the_signal_first() -> None:
    whole = hot_air()
    jobs = tuple(
        evidence(f"j{n}", "employment", "orcid", "d10", person="Timo Brandt", value=f"baan {n}") for n in range(4)
    )
    more = replace(whole, evidence=(*whole.evidence, *jobs))
    row = next(row for row in people(more, NL, number(more)) if row.name == "Timo Brandt")
    assert len(row.found) == 2
    assert row.found[0].text.startswith("Studeert nog")


def test_the_others_are_counted() -> None:
    whole = crowded()
    rows = people(whole, NL, number(whole))
    others = len(whole.people) + 1 - len(rows)
    assert also(whole, NL, rows).endswith(f"en nog {others - NAMED}.")
    assert also(unknown(), NL, ()) == ""
