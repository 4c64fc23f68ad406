"""Can the page itself say only what it may: grades for claims, none for people, and nothing that changes afterwards?"""

from dataclasses import FrozenInstanceError, fields

import pytest

from reports import page


def names(kind: type) -> set[str]:
    return {field.name for field in fields(kind)}


def test_claims_have_grades_and_people_have_none() -> None:
    assert {"label", "grade"} <= names(page.Card) & names(page.Row)
    assert not {"label", "grade", "confidence"} & (names(page.PersonRow) | names(page.Heads))


def test_every_claim_has_room_for_what_they_say_and_what_was_found() -> None:
    assert {"say", "found"} <= names(page.Card) & names(page.Row)
    assert {"confidence", "reading"} <= names(page.Card)


def test_a_text_carries_its_sources_and_stays_as_it_is() -> None:
    text = page.Text("x", (1, 2))
    assert (text.text, text.refs, page.Text("x").refs) == ("x", (1, 2), ())
    with pytest.raises(FrozenInstanceError):
        text.text = "y"  # type: ignore[misc]  # that is what must fail
