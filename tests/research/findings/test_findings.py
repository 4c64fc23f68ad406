"""One table for all kinds: which signals do these rows give, and which do they not?"""

from dataclasses import replace
from datetime import date

import pytest

from research.checks import judge
from research.facts import facts_of
from research.findings import FAVOURS, FINDERS, find_differences, find_favours, find_signals, negative_equity
from research.findings.insolvencies import kind_of
from research.model import Claim, Decision, Evidence, Kind, Relation, Signal, Weight
from sources.model import Origin
from tests.research.checks.rows import ON, Row, background, case, did, directed, proof, signals, start, studied

NONE: list[Row] = []
ARCHITECT = [background("lead architect", "2016")]


def insolvency(value: str = "faillissement, 2024-04-18", **more: object) -> Row:
    return {"property": "insolvency", "value": value, "source": "cir", "origin": "register", **more}


def dissolved(value: str, **more: object) -> Row:
    return {"property": "dissolutionDate", "value": value, "source": "kvk", "origin": "register", **more}


SEATS = [directed(f"Bedrijf {n} B.V.", "2020") for n in range(1, 6)]

# claims, evidence, kinds
CASES = [
    (NONE, NONE, []),
    # the company
    (NONE, [insolvency()], ["insolvency"]),
    (NONE, [insolvency("surseance")], ["insolvency"]),  # without a date
    (NONE, [insolvency("schuldsanering, 2020")], ["insolvency"]),
    (NONE, [insolvency("liquidation")], ["insolvency"]),  # a winding-up
    (NONE, [insolvency("2020-01")], ["insolvency"]),  # of a kind that nobody named
    (NONE, [insolvency(organization="Voorbeeld BV")], ["insolvency"]),
    (NONE, [insolvency(organization="Oud B.V.")], []),  # another company
    (NONE, [insolvency("schuldsanering", person="A. de Boer")], []),  # of a person, not of the company
    (NONE, [insolvency(judgement="unsure")], []),
    (NONE, [insolvency("faillissement, 2027-01-01")], []),  # after the day
    (NONE, [insolvency(), insolvency("bankruptcy", source="x")], ["insolvency"]),  # one thing in two languages
    (NONE, [insolvency(), insolvency("surseance")], ["insolvency", "insolvency"]),
    (NONE, [dissolved("2025-01-01")], ["dissolved"]),
    (NONE, [dissolved("2025-01-01", judgement="different")], []),
    (NONE, [start("2010-11-22")], []),  # a long history is no signal: it speaks for them
    # a job or directorship elsewhere that has not ended
    (NONE, [did("kok", "2020", organization="Restaurant X")], ["side_business"]),
    (NONE, [did("kok", "2020", "2025", organization="Restaurant X")], []),
    (NONE, [did("kok", "2020", "2026-11-22", organization="Restaurant X")], []),  # ended on the day
    (NONE, [did("kok", "2020", "2026-11-23", organization="Restaurant X")], ["side_business"]),  # not yet
    (NONE, [did("kok", "2020", "2026", organization="Restaurant X")], []),  # it may have ended
    (NONE, [did("kok", "2027", organization="Restaurant X")], []),  # not begun yet
    (NONE, [did("CEO", "2020", organization="VOORBEELD bv")], []),  # that is here
    (NONE, [directed("Voorbeeld B.V.", "2020")], []),
    (NONE, [directed("", "2020")], []),  # no company named: this one
    (NONE, [directed("Ander B.V.", "2020")], ["side_business"]),
    (NONE, [directed("Ander B.V.", "2020"), did("kok", "2020", organization="X")], ["side_business"]),  # one a person
    (
        NONE,
        [did("kok", "2020", organization="X"), did("kok", "2020", organization="X", person="B")],
        ["side_business"] * 2,
    ),
    (NONE, [did("kok", "2020", organization="X", judgement="unsure")], []),
    (NONE, [did("fysiotherapeut", "2020")], []),  # no employer named: perhaps here
    (ARCHITECT, [did("fysiotherapeut", "2020")], ["side_business"]),  # not the work that they say is done here
    (ARCHITECT, [did("architect", "2020")], []),
    # a study that has not ended
    (NONE, [studied("hbo-ict", "2025-09")], ["still_studying"]),
    (NONE, [studied("hbo-ict", "2025-09", "2029-07")], ["still_studying"]),  # it ends later
    (NONE, [studied("hbo-ict", "2019", "2023")], []),
    (NONE, [studied("", "2025-09")], ["still_studying"]),
    (NONE, [studied("hbo-ict", "1999")], []),  # an end that nobody wrote down
    (NONE, [studied("hbo-ict", "2025-09", judgement="different")], []),
    # another background
    (ARCHITECT, [did("fysiotherapeut", "2012", organization="X")], ["different_background", "side_business"]),
    (ARCHITECT, [studied("fysiotherapie", "2016")], ["different_background", "still_studying"]),
    (ARCHITECT, [did("fysiotherapeut", "2012", "2015", organization="X")], []),
    # directorships
    (NONE, SEATS, ["side_business", "many_directorships"]),
    (NONE, SEATS[:4], ["side_business"]),
    (NONE, [*SEATS[:4], directed("Bedrijf 1", "2020")], ["side_business"]),  # the same company twice
    (NONE, [*SEATS[:4], directed("Bedrijf 9", "2010", "2015")], ["side_business"]),  # not current
    (
        NONE,
        [*SEATS[:4], directed("Voorbeeld B.V.", "2020")],
        ["side_business", "many_directorships"],
    ),  # ours counts too
    (NONE, [directed("Oud B.V.", "2015", "2024-01"), insolvency(organization="OUD BV")], ["failed_company"]),
    (NONE, [directed("Oud B.V.", "2015"), insolvency(organization="Oud B.V.")], ["side_business"]),  # not past
    (NONE, [directed("Oud B.V.", "2015", "2024-01"), insolvency(organization="Nieuw B.V.")], []),
    (NONE, [directed("Oud B.V.", "2015", "2024-01"), insolvency("x", organization="Oud B.V.")], ["failed_company"]),
    (NONE, [directed("Oud B.V.", "2015", "2024-01"), insolvency(organization="Oud B.V.", judgement="unsure")], []),
]


@pytest.mark.parametrize(("claims", "evidence", "kinds"), CASES)
def test_the_table(claims: list[Row], evidence: list[Row], kinds: list[str]) -> None:
    assert [signal.kind for signal in signals(claims, evidence)] == kinds


def test_every_signal_names_its_evidence_and_the_person_it_is_about() -> None:
    rows = [directed("Oud B.V.", "2015", "2024-01"), insolvency(organization="Oud B.V."), studied("hbo-ict", "2025-09")]
    studying, failed = signals(NONE, rows)
    assert (studying.person, studying.evidence) == ("A. de Boer", ("e3",))
    assert (failed.person, failed.evidence) == ("A. de Boer", ("e1", "e2"))
    assert dict(failed.reason.params)["event_date"] == "2024-04-18"


def test_nothing_about_a_person_weighs_against_them() -> None:
    rows = [*SEATS, studied("hbo-ict", "2025-09"), did("fysiotherapeut", "2012", organization="X")]
    assert {signal.weight for signal in signals(ARCHITECT, rows) if signal.person} == {Weight.NEUTRAL}


def test_signals_never_move_a_verdict() -> None:
    plain, loaded = (case(ARCHITECT, rows, NONE) for rows in (NONE, [*SEATS, insolvency(), dissolved("2026-01-01")]))
    labels = [judge(c.claims, c.evidence, c.attempts, c.on, c.subject)[0].label for c in (plain, loaded)]
    assert labels[0] == labels[1]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Faillissement", "bankruptcy"),
        ("faillite", "bankruptcy"),
        ("moratorium", "moratorium"),
        ("surséance van betaling", "moratorium"),
        ("debt_restructuring", "debt_restructuring"),
        ("schuldsaneringsregeling", "debt_restructuring"),
        ("liquidation judiciaire", "bankruptcy"),
        ("liquidation", "liquidation"),
        ("in liquidation", "liquidation"),
        ("iets anders", "insolvency"),
    ],
)
def test_an_insolvency_is_named_in_a_word_that_every_catalogue_has(said: str, kind: str) -> None:
    assert kind_of(Evidence(id="e1", property="insolvency", value=said)) == kind


def in_the_red() -> tuple[Signal, ...]:
    """The signals of a company whose latest accounts are below nothing; the JSON of a case has no equity."""
    last = Evidence(id="e1", property="equity", source="kvk", low=-5.0, high=-5.0, as_of="2025")
    return find_signals([], [last], case([], [], []).on)


@pytest.mark.parametrize(
    ("accounts", "found"),
    [
        ([(-5.0, "2025")], True),
        ([(5.0, "2025")], False),
        ([(0.0, "2025")], False),
        ([(-5.0, "2024"), (5.0, "2025")], False),  # it has recovered
        ([(5.0, "2024"), (-5.0, "2025")], True),
        ([(-5.0, "")], False),  # of nobody knows when
    ],
)
def test_the_latest_equity_counts(accounts: list[tuple[float, str]], *, found: bool) -> None:
    evidence = [
        Evidence(
            id=f"e{n}", property="equity", source="kvk", origin=Origin.REGISTER, low=amount, high=amount, as_of=year
        )
        for n, (amount, year) in enumerate(accounts)
    ]
    day = case([], [], []).on
    assert bool([s for s in find_signals([], evidence, day) if s.kind == "negative_equity"]) is found
    unsure = [Evidence(id="e", property="equity", low=-1.0, high=-1.0, as_of="2025", judgement=Decision.UNSURE)]
    assert not list(negative_equity.find(facts_of([], unsure, day)))


def test_every_finder_is_in_the_tuple_once() -> None:
    assert len(FINDERS) == len(set(map(str, FINDERS)))
    assert case([], [], []).on.isoformat() == ON


@pytest.mark.parametrize(
    ("evidence", "kinds"),
    [
        ([start("2016-11-22")], ["long_history"]),  # ten years exactly
        ([start("2016-11-23")], []),
        ([start("2016")], []),  # perhaps the end of the year
        ([proof("1999")], []),  # no register
    ],
)
def test_what_speaks_for_them(evidence: list[Row], kinds: list[str]) -> None:
    read = case(NONE, evidence, [])
    assert [favour.kind for favour in find_favours(read.evidence, read.on)] == kinds


def balance(equity: float, assets: float, year: str = "2025") -> list[Evidence]:
    common = {"source": "kvk_open", "origin": Origin.REGISTER, "as_of": year}
    return [
        Evidence(id="e1", property="equity", low=equity, high=equity, **common),
        Evidence(id="e2", property="assets", low=assets, high=assets, **common),
    ]


@pytest.mark.parametrize(
    ("evidence", "share"),
    [
        (balance(25, 100), [25]),
        (balance(24, 100), []),
        (balance(-5, 100), []),
        (balance(5, 0), []),
        (balance(50, 100)[:1], []),  # a share of nothing that we know
        ([*balance(80, 100, "2024"), *balance(10, 100)], []),  # the newest year counts
    ],
)
def test_the_owners_own_money(evidence: list[Evidence], share: list[int]) -> None:
    found = [f for f in find_favours(evidence, date(2026, 11, 22)) if f.kind == "healthy_equity"]
    assert [dict(f.reason.params)["share"] for f in found] == share


def test_a_vat_number_that_the_administration_knows_speaks_for_them() -> None:
    known = Evidence(id="e1", property="vatConfirmed", source="vies", value="NL867500133B67")
    doubtful = replace(known, judgement=Decision.UNSURE)
    assert [f.evidence for f in find_favours([known], date(2026, 11, 22))] == [("e1",)]
    assert find_favours([doubtful], date(2026, 11, 22)) == ()


def favours() -> tuple[Signal, ...]:
    """One of each that only a live run can find."""
    known = Evidence(id="e3", property="vatConfirmed", source="vies", value="NL867500133B67")
    return find_favours([*balance(50, 100), known], date(2026, 11, 22))


def test_no_favour_is_a_signal_of_a_case() -> None:
    assert not set(map(str, FAVOURS)) & set(map(str, FINDERS))


def said(kind: str, number: float, quote: str, relation: Relation = Relation.EXACT, **more: object) -> Claim:
    low, high = (number, None) if relation is Relation.AT_LEAST else (number, number)
    place = {"document": "d", "url": "https://voorbeeld.example/", "origin": Origin.SELF, "as_of": "2026-11-20"}
    return Claim(id=quote, kind=Kind(kind), low=low, high=high, relation=relation, quote=quote, **{**place, **more})  # type: ignore[arg-type]  # a table


@pytest.mark.parametrize(
    ("claims", "told"),
    [
        ([said("age", 26, "26 jaar"), said("founded", 2010, "sinds 2010")], ["26 jaar", "sinds 2010"]),
        ([said("founded", 2008, "anno 2008"), said("founded", 2012, "sinds 2012")], ["anno 2008", "sinds 2012"]),
        ([said("age", 26, "26 jaar"), said("age", 15, "15 jaar")], ["26 jaar", "15 jaar"]),
        ([said("team_size", 25, "25 man"), said("team_size", 12, "12 mensen")], ["25 man", "12 mensen"]),
        # a page of some years ago, a rounded number, or growth
        ([said("age", 15, "15 jaar"), said("founded", 1998, "sinds 1998")], []),
        ([said("age", 20, "20+", Relation.AT_LEAST), said("founded", 1998, "sinds 1998")], []),
        ([said("age", 26, "26 jaar"), said("founded", 2001, "sinds 2001")], []),
        ([said("age", 26, "26 jaar"), said("age", 23, "23 jaar")], []),
        ([said("founded", 2008, "anno 2008"), said("founded", 2009, "sinds 2009")], []),
        ([said("team_size", 25, "25 man"), said("team_size", 20, "20+", Relation.AT_LEAST)], []),
        ([said("team_size", 25, "25 man"), said("team_size", 20, "20 man")], []),
        # of the telephone, or of one person
        ([said("age", 26, "26 jaar", url="precall:said/1"), said("founded", 2010, "sinds 2010")], []),
        ([said("experience", 26, "26 jaar"), said("founded", 2010, "sinds 2010")], []),
    ],
)
def test_own_pages_that_differ_stand_beside_each_other(claims: list[Claim], told: list[str]) -> None:
    found = find_differences(claims, date(2026, 11, 22))
    assert [name for signal in found for name in signal.evidence] == told
    assert all(signal.weight is Weight.NEUTRAL for signal in found)
    assert find_signals(claims, (), date(2026, 11, 22)) == ()


def test_a_list_that_names_the_company_is_told_once_for_each_sort() -> None:
    first = Evidence(id="e1", property="listed", value="sanction", source="x", as_of="2026-10-01")
    again = replace(first, id="e2", as_of="2026-11-01")
    other = replace(first, id="e3", value="debarment")
    namesake = replace(first, id="e4", judgement=Decision.UNSURE)
    found = [s for s in find_signals([], [first, again, other, namesake], date(2026, 11, 22)) if s.kind == "listed"]
    assert [(s.evidence, dict(s.reason.params)["seen_date"]) for s in found] == [
        (("e3",), "2026-10-01"),
        (("e1", "e2"), "2026-11-01"),
    ]
    assert {s.weight for s in found} == {Weight.AGAINST}
