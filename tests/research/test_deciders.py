"""In which order do those come who decide, and who no longer counts?"""

from datetime import date

from research.deciders import deciders, gone
from research.facts import Facts, facts_of
from research.model import Evidence
from sources.model import Origin

ON = date(2026, 11, 22)


def filed(name: str, prop: str, person: str, **more: object) -> Evidence:
    given: dict[str, object] = {"origin": Origin.REGISTER, "source": "kbo", "person": person, **more}
    return Evidence(id=name, property=prop, **given)  # type: ignore[arg-type]


def facts(*evidence: Evidence) -> Facts:
    return facts_of((), evidence, ON, subject="Delta BV")


def test_whoever_can_dismiss_the_director_comes_first() -> None:
    found = deciders(
        facts(
            filed("e1", "directorship", "An", start_date="2020"),
            filed("e2", "ownership", "Bo", low=50.0, high=50.0),
            filed("e3", "ownership", "Co", low=50.1, high=75.0),
            filed("e4", "directorship", "Di", start_date="2015"),
        )
    )
    assert [(d.name, d.has_majority) for d in found] == [("Co", True), ("Di", False), ("An", False), ("Bo", False)]


def test_each_once_and_only_as_long_as_it_lasts() -> None:
    found = deciders(
        facts(
            filed("e1", "directorship", "An"),
            filed("e2", "directorship", "AN"),
            filed("e3", "directorship", "Bo", end_date="2025"),
            filed("e4", "ownership", "Co", end_date="2020"),
            filed("e5", "directorship", "Di", organization="Epsilon BV"),
            filed("e6", "directorship", "Ed", origin=Origin.SELF),
        )
    )
    assert [d.name for d in found] == ["An"]


def test_a_date_that_a_register_made_up_is_no_tenure() -> None:
    (owner,) = deciders(facts(filed("e1", "ownership", "An", start_date="2016-04-06", unit="default_date")))
    assert owner.since == ""


def test_levels_end() -> None:
    chain = [
        filed("e0", "directorCompany", "H1"),
        *(filed(f"e{n}", "directorCompany", f"H{n + 1}", organization=f"H{n}") for n in range(1, 5)),
    ]
    assert [(d.name, d.level) for d in deciders(facts(*chain))] == [("H1", 0), ("H2", 1), ("H3", 2)]


def test_five_years_are_counted_back_from_the_day() -> None:
    rows = [
        filed(f"e{n}", "directorship", "An", end_date=day) for n, day in enumerate(("2021-11-21", "2021-11-22", "2027"))
    ]
    assert [e.end_date for e in gone(facts(*rows))] == ["2021-11-22"]
