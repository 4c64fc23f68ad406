"""Does a person's page tell what counts, and list namesakes as left out, with the reason?"""

from dataclasses import replace

from reports.persons import person_pages, shown_key
from research.model import Decision, Dossier, Judgement, Phrase
from tests.reports.dossiers import evidence, hot_air, unknown, words

NL = words("nl")
TIMO = "Timo Brandt"


def judged(key: str, decision: Decision, reason: str, source: str = "orcid") -> Judgement:
    return Judgement(source, key, decision, Phrase.of(f"identity.{reason}", name="X"), TIMO)


def found() -> Dossier:
    whole = hot_air()
    more = (
        evidence("k1", "connection", "linkedin_export", "d10", person=TIMO, value="CTO", start_date="2024-03"),
        evidence("k2", "messages", "linkedin_export", "d10", person=TIMO, low=3.0, as_of="2026-05-01"),
        evidence("u1", "employment", "orcid", "d10", person=TIMO, value="piloot", judgement=Decision.UNSURE),
    )
    judgements = (
        judged("orcid/2", Decision.DIFFERENT, "person_other_fits"),
        judged("orcid/3", Decision.UNSURE, "person_by_name"),
        judged("orcid/1", Decision.SAME, "person_employer"),
        judged("orcid/1/employments/1", Decision.SAME, "person_employer"),
        judged("hit/nl.linkedin.com:in:timo", Decision.UNSURE, "person_by_name", "brave"),
    )
    return replace(whole, evidence=(*whole.evidence, *more), judgements=(*whole.judgements, *judgements))


def test_what_counts_is_told_and_what_may_be_of_somebody_else_is_not() -> None:
    page = next(one for one in person_pages(found(), NL) if one.name == TIMO)
    assert page.facts[0].text.startswith("Studeert nog") or TIMO in page.facts[0].text
    assert all(one.refs for one in page.facts)
    assert "piloot" not in repr(page.facts)


def test_contacts_and_messages_of_the_seller_are_told() -> None:
    page = next(one for one in person_pages(found(), NL) if one.name == TIMO)
    assert [one.text for one in page.known] == [
        "Contact van u op LinkedIn, sinds mrt 2024.",
        "3\u00a0berichten tussen u, het laatste op 1 mei 2026.",
    ]


def test_every_bearer_of_the_name_stands_once_the_person_first() -> None:
    page = next(one for one in person_pages(found(), NL) if one.name == TIMO)
    assert [(one.source, one.key, one.decision) for one in page.candidates] == [
        ("orcid", "1", "same"),
        ("orcid", "3", "unsure"),
        ("brave", "nl.linkedin.com/in/timo", "unsure"),
        ("orcid", "2", "different"),
    ]
    assert page.candidates[-1].reason == "een ander met deze naam past: X"


def test_a_page_for_machines_has_lists_and_texts_only() -> None:
    made = person_pages(found(), NL)[0].as_dict()
    assert list(made) == ["name", "role", "facts", "known", "candidates", "links"]
    assert "score" not in repr(made)


def test_nobody_named_is_no_page() -> None:
    whole = unknown()
    bare = replace(whole, people=(), evidence=(), verdicts=(), signals=(), inquiry=replace(whole.inquiry, contacts=()))
    assert person_pages(bare, NL) == ()


def test_a_key_is_shown_as_a_reader_knows_it() -> None:
    assert shown_key("github/tesso") == "tesso"
    assert shown_key("hit/a.example:team:tess") == "a.example/team/tess"
