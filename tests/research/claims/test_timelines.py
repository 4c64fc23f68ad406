"""Are lines of a curriculum and entries of a timeline known by the year or period above them?"""

from research.claims.sentences import notes
from research.claims.timelines import among_entries, in_curriculum, in_timeline, under_a_period
from research.claims.words import pack


def test_lines_of_a_curriculum_and_of_a_timeline_are_known() -> None:
    *_, later = notes("2005-2011 Projektleiterin\nseit 2011 Beraterin", pack("de"))
    assert in_curriculum(later)
    (founded,) = notes("2001 - Oprichting", pack("nl"))
    assert not in_curriculum(founded)
    *_, entry = notes("1922\nAl snel werken er tien schilders", pack("nl"))
    assert not in_timeline(entry)  # it holds its year itself
    *_, second = notes("1922\nBegin. Al snel werken er tien schilders", pack("nl"))
    assert in_timeline(second)


def test_a_period_above_makes_a_line_one_of_a_curriculum_and_a_year_alone_does_not() -> None:
    *_, below = notes("02/2011 - 2014\nBeraterin in einer Agentur", pack("de"))
    assert under_a_period(below)
    *_, entry = notes("2011\nBeraterin in einer Agentur", pack("de"))
    assert not under_a_period(entry)


def test_a_line_among_entries_with_dates_is_an_entry() -> None:
    first, *_ = notes("Seit 2012: Dozentin\n2006: Promotion", pack("de"))
    assert among_entries(first)
    first, *_ = notes(
        "Seit 1985 Malerbetrieb in Ulm\n2023 haben wir unsere Werkstatt in der Gartenstraße umgebaut.", pack("de")
    )
    assert not among_entries(first)
