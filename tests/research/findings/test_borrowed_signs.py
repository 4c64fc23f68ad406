"""Which pictures and texts become a question, and which innocent ones do not?"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from research.facts import facts_of
from research.findings import copied_text, photo_kept, same_photo, stock_photo
from research.model import Decision, Evidence, Signal, Weight
from sources.model import Origin

ON = date(2026, 11, 22)
ONE, OTHER, NEARLY = "0" * 80, "f" * 80, f"{0xFF:016x}{0:064x}"  # eight of 64 places away from the first


def photo(person: str, print_: str = ONE, n: int = 1, **more: Any) -> Evidence:
    given = {"origin": Origin.SELF, "judgement": Decision.SAME, "value": f"https://dakwerk.example/{n}.jpg", **more}
    return Evidence(id=f"e{n}", property="photo", person=person, original=print_, **given)


def told(finder: Any, *items: Evidence) -> list[Signal]:
    return list(finder.find(facts_of((), items, ON)))


def pairs(*items: Evidence) -> list[tuple[str, str, str]]:
    return [
        (s.kind, str(dict(s.reason.params)["one"]), str(dict(s.reason.params)["other"]))
        for s in told(same_photo, *items)
    ]


def test_one_picture_of_two_people() -> None:
    isa, bram, carl = photo("Isa Vreeburg"), photo("Bram Oldenhof", n=2), photo("Carl Duyvestein", OTHER, 3)
    assert pairs(isa, bram, carl) == [("same_photo_two_names", "Isa Vreeburg", "Bram Oldenhof")]
    (signal,) = told(same_photo, isa, bram)
    assert (signal.weight, signal.person, signal.evidence) == (Weight.NEUTRAL, "", ("e1", "e2"))


def test_a_plate_that_stands_with_more_is_the_houses_own() -> None:
    people = ("Isa Vreeburg", "Bram Oldenhof", "Carl Duyvestein")
    assert pairs(*(photo(name, n=n) for n, name in enumerate(people))) == []
    other = [photo(name, OTHER, n) for n, name in enumerate(("Fenna Achterberg", "Gijs Tennick"), start=5)]
    assert [pair[1:] for pair in pairs(*(photo(name, n=n) for n, name in enumerate(people)), *other)] == [
        ("Fenna Achterberg", "Gijs Tennick")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Isa Vreeburg", "I. Vreeburg"),
        ("Isa Vreeburg", "Isa Oldenhof"),  # married
        ("Jan de Vries", "Janneke de Vries"),  # of one family, or by a nickname
        ("Isa Vreeburg", "Vreeburg, Isa"),
    ],
)
def test_two_names_that_may_be_one_persons(one: str, other: str) -> None:
    assert pairs(photo(one), photo(other, n=2)) == []


def test_a_particle_makes_no_family() -> None:
    assert len(pairs(photo("Isa van den Berg"), photo("Bram van der Meer", n=2))) == 1


def test_what_comes_near_is_to_be_looked_at_where_it_is_the_only_pair() -> None:
    isa, bram = photo("Isa Vreeburg"), photo("Bram Oldenhof", NEARLY, 2)
    assert pairs(isa, bram) == [("similar_photo_two_names", "Isa Vreeburg", "Bram Oldenhof")]
    assert pairs(isa, bram, photo("Carl Duyvestein", NEARLY, 3)) == [
        ("same_photo_two_names", "Bram Oldenhof", "Carl Duyvestein")
    ]
    styled = [
        photo("Isa Vreeburg"),
        photo("Bram Oldenhof", NEARLY, 2),
        photo("Gijs Tennick", f"{0xFF0:016x}{0:064x}", 3),
    ]
    assert pairs(*styled) == []  # several that come near are a house style


def test_what_is_not_surely_theirs_is_left() -> None:
    assert pairs(photo("Isa Vreeburg"), photo("Bram Oldenhof", n=2, judgement=Decision.UNSURE)) == []


def test_stock_is_told_once_of_one_or_of_how_many() -> None:
    marked = replace(photo("Isa Vreeburg"), property="stockPhoto", value="Shutterstock")
    (one,) = told(stock_photo, marked)
    assert dict(one.reason.params) == {"person": "Isa Vreeburg", "agency": "Shutterstock"}
    again = replace(marked, id="e2")
    assert told(stock_photo, marked, again)[0].reason == one.reason
    (more,) = told(stock_photo, marked, replace(marked, id="e3", person="Bram Oldenhof"))
    assert (more.reason.key, dict(more.reason.params)["count"]) == ("signal.stock_photos", 1)
    assert told(stock_photo, photo("Isa Vreeburg")) == []


def then(person: str, day: str, value: str = "http://www.dakwerk.example/1.jpg", n: int = 9) -> Evidence:
    return Evidence(id=f"e{n}", property="photoThen", person=person, value=value, as_of=day, origin=Origin.SELF)


NOW = photo("Bram Oldenhof", start_date="2021-05-03")


def test_a_file_that_did_not_change_stood_with_another_name() -> None:
    (signal,) = told(photo_kept, NOW, then("Isa Vreeburg", "2022-03-01"))
    assert (signal.kind, signal.evidence) == ("photo_kept_name_changed", ("e9", "e1"))
    assert dict(signal.reason.params) == {
        "now": "Bram Oldenhof",
        "then": "Isa Vreeburg",
        "seen_date": "2022-03-01",
    }


@pytest.mark.parametrize(
    ("today", "before"),
    [
        (NOW, then("Isa Vreeburg", "2020-03-01")),  # the file was put there later
        (replace(NOW, start_date=""), then("Isa Vreeburg", "2022-03-01")),  # nobody knows since when it is as it is
        (NOW, then("Bram Oldenhof", "2022-03-01")),
        (NOW, then("Bram Achterberg", "2022-03-01")),  # may have married
        (NOW, then("Isa Vreeburg", "2022-03-01", "http://www.dakwerk.example/2.jpg")),
        (NOW, then("Isa Vreeburg", "2021")),
    ],
)
def test_where_somebody_may_have_changed_it_nothing_is_told(today: Evidence, before: Evidence) -> None:
    assert told(photo_kept, today, before) == []


def test_a_picture_of_two_still_shows_the_one_of_before() -> None:
    both = replace(NOW, id="e2", person="Isa Vreeburg")
    assert told(photo_kept, NOW, both, then("Isa Vreeburg", "2022-03-01")) == []


def test_text_that_stands_elsewhere_is_told_once_with_both_places() -> None:
    own = Evidence(id="e1", property="copiedText", value="anders.example", low=83.0, origin=Origin.SELF)
    other = Evidence(id="e2", property="copiedText", value="dakwerk.example", low=83.0)
    (signal,) = told(copied_text, own, other)
    assert (signal.weight, signal.evidence) == (Weight.NEUTRAL, ("e1", "e2"))
    assert dict(signal.reason.params) == {"percent": 83, "where": "anders.example"}
    assert told(copied_text, other) == []
