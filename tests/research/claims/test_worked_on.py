"""What the firm only works on claims no number; an event with an article, or a verb of having, still does."""

import pytest

from research.claims import find
from research.claims.sentences import notes
from research.claims.words import pack
from research.claims.worked_on import no_events, opens_with, then_does, worked_on
from research.model import Kind


@pytest.mark.parametrize(("text", "behind"), [
    ("Seit 30 Jahren betreuen wir Kinder.", "Kinder"),
    ("Seit 30 Jahren reinigt die Brandl GmbH Gebäude.", "Gebäude"),
    ("Unser Betrieb wartet seit 30 Jahren Heizungen.", "Heizungen"),
    ("Wir planen seit 30 Jahren Umbauten.", "seit"),
    ("Seit 30 Jahren haben wir Kinder.", None),
    ("Unsere Kinder helfen seit 30 Jahren mit.", None),
])  # fmt: skip
def test_what_is_worked_on_begins_behind_the_verb_of_doing(text: str, behind: str | None) -> None:
    (sentence,) = notes(text, pack("de"))
    work = worked_on(sentence, sentence.amounts[0])
    assert (sentence.raw(work.start, work.start + 1) if work else None) == behind


def test_an_event_is_none_where_it_is_only_worked_on() -> None:
    (trade,) = notes("Seit 1990 planen wir Umbauten und Erweiterungen.", pack("de"))
    assert no_events(trade, trade.amounts[0])
    (branch,) = notes("Seit 1990 betreiben wir eine Filiale.", pack("de"))
    assert not no_events(branch, branch.amounts[0])
    (whole,) = notes("Von der Skizze bis zur Übergabe: seit 1990 Ihr Partner.", pack("de"))
    assert no_events(whole, whole.amounts[0])


def test_another_predicate_parts_a_number_from_what_follows() -> None:
    (sentence,) = notes("Wir haben 4 Filialen und beliefern Kunden.", pack("de"))
    assert then_does(sentence, 4, 6)
    assert not then_does(sentence, 4, 5)
    (led,) = notes("Mit 12 Mitarbeitern fertigen wir Möbel.", pack("de"))
    assert opens_with(led, led.amounts[0], 3)
    (english,) = notes("With 12 staff, we build kitchens.", pack("en"))
    assert opens_with(english, english.amounts[0], 3)


@pytest.mark.parametrize(("text", "kind", "value"), [
    ("Wir beschäftigen 9 Mitarbeiter und betreuen Kunden im Tal.", Kind.TEAM_SIZE, 9),
    ("Unser Kunde beschäftigt 9 Mitarbeiter.", Kind.TEAM_SIZE, None),
    ("Seit 2012 sind wir Mitglied der Innung.", Kind.FOUNDED, None),
])  # fmt: skip
def test_clients_of_our_work_take_no_number_from_us(text: str, kind: Kind, value: int | None) -> None:
    assert [found.low for found in find(text, "de", 2024) if found.kind is kind] == ([] if value is None else [value])
