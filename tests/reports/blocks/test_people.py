"""Are people named with what was found in their work, and nothing else?"""

from dataclasses import replace

from reports.blocks.people import NAMED, also, people
from reports.numbering import number
from research.model import Decision, Judgement, Phrase
from sources.model import Contact
from tests.reports.dossiers import crowded, evidence, hot_air, partly_read, sound, unknown, words

NL = words("nl")


def test_what_a_register_spells_otherwise_is_the_same_person() -> None:
    whole = sound()
    shouted = replace(whole, evidence=tuple(replace(e, person=e.person.upper()) for e in whole.evidence))
    rows = people(shouted, NL, number(shouted))
    assert rows[0].name == "An Timmers"
    assert len({row.name.casefold() for row in rows}) == len(rows)
    assert rows[0].found[0].text.startswith("Gedelegeerd bestuurder")


def test_what_may_be_of_a_namesake_is_not_told() -> None:
    whole = sound()
    unsure = replace(whole, evidence=tuple(replace(e, judgement=Decision.UNSURE) for e in whole.evidence))
    said = [text.text for text in people(unsure, NL, number(unsure))[0].found]
    assert said == ["Op hun site genoemd: ‘Ons team’.", "Verder niets gevonden."]


def test_whom_the_seller_named_is_there_even_when_nobody_else_saw_them() -> None:
    whole = unknown()
    asked = replace(whole, inquiry=replace(whole.inquiry, contacts=(Contact("Roos Linde", "bakker"),)))
    (row,) = people(asked, NL, number(asked))
    assert (row.name, row.role, row.found[0].text) == ("Roos Linde", "bakker", "Niet op hun site gezien.")


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
    said = also(whole, NL, number(whole), rows)
    assert said is not None
    assert said.text.endswith(f"en nog {others - NAMED}.")
    assert also(unknown(), NL, number(unknown()), ()) is None


def test_the_others_are_named_with_role_and_source() -> None:
    whole = hot_air()
    said = also(whole, NL, number(whole), people(whole, NL, number(whole)))
    assert said is not None
    assert said.text == "Ook genoemd: Luuk Okker (Senior developer), Eva Storm (Customer success) en Pim de Wit."
    assert said.refs


def test_of_whom_nothing_is_known_it_is_said_where_they_are_named() -> None:
    whole = sound()
    last = people(whole, NL, number(whole))[-1]
    assert [text.text for text in last.found] == ["Op hun site genoemd: ‘Ons team’.", "Verder niets gevonden."]
    assert last.found[0].refs
    by_register = replace(whole, people=(replace(whole.people[1], statement="e9"),))
    assert people(by_register, NL, number(by_register))[1].found[0].text == "Genoemd door: KBO (België)."
    untitled = replace(whole, documents=tuple(replace(d, title="") for d in whole.documents))
    assert people(untitled, NL, number(untitled))[1].found[0].text == "Op hun site genoemd."


def test_a_site_that_was_read_in_part_does_not_say_who_is_not_on_it() -> None:
    whole = partly_read()
    asked = replace(whole, people=(), evidence=(), verdicts=(), signals=(), claims=())
    assert people(asked, NL, number(asked))[0].found[0].text == "Niets gevonden."  # by the registers that answered


def test_whom_the_seller_knows_there_is_said_below_the_rows() -> None:
    whole = sound()
    contact = evidence("k1", "connection", "linkedin_export", "d10", person="Bo Vink", value="inkoper")
    stranger = evidence("k2", "connection", "linkedin_export", "d10", person="Al Ander", judgement=Decision.UNSURE)
    known = replace(whole, evidence=(*whole.evidence, contact, stranger))
    said = also(known, NL, number(known), people(known, NL, number(known)))
    assert said is not None
    assert said.text.endswith("U kent daar: Bo Vink (inkoper).")


def test_of_a_possible_namesake_the_role_stands_alone() -> None:
    whole = sound()
    doubtful = evidence(
        "u1", "employment", "orcid", "d10", person="An Timmers", value="piloot", judgement=Decision.UNSURE
    )
    judgement = Judgement("orcid", "orcid/1/x", Decision.UNSURE, Phrase.of("identity.person_by_name"), "An Timmers")
    unsure = replace(whole, evidence=(*whole.evidence, doubtful), judgements=(judgement,))
    rows = people(unsure, NL, number(unsure))
    said = also(unsure, NL, number(unsure), rows)
    assert said is not None
    assert said.text.endswith("Onder dezelfde naam, misschien van een ander: piloot.")
    assert "piloot" not in repr(rows)
