"""Which signals do the filings of registers give: accounts, arrears, struck addresses, directors who come and go?"""

from datetime import date

import pytest

from research.facts import facts_of
from research.findings import find_favours, find_signals
from research.findings.accounts import newest, years
from research.model import Decision, Evidence, Phrase, Signal, Weight
from sources.model import Origin

ON = date(2026, 11, 22)
NAME = "Voorbeeld B.V."


def filed(prop: str, value: str = "", **more: object) -> Evidence:
    given: dict[str, object] = {"source": "nbb", "origin": Origin.REGISTER, "value": value, **more}
    return Evidence(id="", property=prop, **given)  # type: ignore[arg-type]


def figure(prop: str, amount: float, year: str = "2025-12-31", source: str = "nbb") -> Evidence:
    return filed(prop, str(amount), low=amount, high=amount, as_of=year, source=source)


def seat(person: str, start: str = "", end: str = "", organization: str = "", prop: str = "directorship") -> Evidence:
    return filed(prop, "bestuurder", person=person, start_date=start, end_date=end, organization=organization)


def failed(kind: str, day: str = "", prop: str = "insolvency") -> Evidence:
    return filed(prop, kind, start_date=day)


GONE = [seat(f"Persoon {n}", "2020", "2024-05") for n in "ABC"]
BOUGHT = [
    filed("incorporationDate", "2012-03-01"),
    filed("nameSince", "2025-06-01"),
    seat("A. de Boer", "2025-05-20"),
]

CASES: list[tuple[list[Evidence], list[str]]] = [
    # how much of the balance sheet is their own
    ([figure("equity", 9), figure("assets", 100)], ["thin_equity"]),
    ([figure("equity", 10), figure("assets", 100)], []),
    ([figure("equity", 0), figure("assets", 100)], ["thin_equity"]),
    ([figure("equity", -1), figure("assets", 100)], ["negative_equity"]),
    ([figure("equity", 1)], []),  # of nothing that we know
    ([figure("equity", 1), figure("assets", 0)], []),
    ([figure("equity", 1, "2024-12-31"), figure("assets", 100)], []),  # of two years
    ([figure("equity", 1, source="kvk_open"), figure("assets", 100)], []),  # of two sources
    # means and debts of a year
    ([figure("currentAssets", 99), figure("currentLiabilities", 100)], ["short_means"]),
    ([figure("currentAssets", 100), figure("currentLiabilities", 100)], []),
    ([figure("currentAssets", 0), figure("currentLiabilities", 0)], []),
    # equity over the years
    ([figure("equity", 74), figure("equity", 100, "2024-12-31")], ["falling_equity"]),
    ([figure("equity", 75), figure("equity", 100, "2024-12-31")], []),
    ([figure("equity", 74), figure("equity", 100, "2023-12-31")], []),  # a year is missing
    ([figure("equity", 74), figure("equity", 100, "2024-12-31", "kvk_open")], []),  # two sources count differently
    ([figure("equity", -5), figure("equity", 100, "2024-12-31")], ["negative_equity"]),
    ([figure("equity", 5), figure("equity", -5, "2024-12-31")], []),
    # losses
    ([figure("result", -1)], ["losses"]),
    ([figure("result", 1), figure("result", -1, "2024-12-31")], []),
    ([figure("result", -1), figure("result", -1, "2024-12-31")], ["losses"]),
    # filings
    ([filed("accountsOverdue", "yes")], ["late_accounts"]),
    ([filed("statementOverdue", "yes")], ["late_accounts"]),
    ([filed("accountsOverdue", "no")], []),
    ([figure("assets", 100, "2023-12-31")], ["old_accounts"]),
    ([figure("assets", 100, "2023-12-31"), figure("assets", 100)], []),
    ([filed("accountsUpTo", "2024-05-21")], ["old_accounts"]),
    ([filed("accountsUpTo", "2024-05-23")], []),
    ([filed("accountsType", "dormant")], ["dormant"]),
    ([filed("accountsType", "micro-entity")], []),
    # striking off
    ([filed("strikeOffProposed", "yes")], ["strike_off"]),
    ([filed("struckOffAddress", "2025-02-01")], ["struck_off_address"]),
    ([filed("disputedOffice", "yes")], ["disputed_office"]),
    ([filed("undeliverableOffice", "yes")], ["undeliverable_office"]),
    ([filed("struckOffAddress", "2027-02-01")], []),  # after the day
    ([filed("struckOffAddress", "2025-02-01", judgement=Decision.UNSURE)], []),
    # insolvencies and their end
    ([failed("bankruptcy", "2024-01-02")], ["insolvency"]),
    ([failed("bankruptcy", "2024-01-02"), failed("bankruptcy", "2024-03-02", "insolvencyEnded")], ["insolvency_ended"]),
    ([failed("bankruptcy", "2024-01-02"), failed("bankruptcy", "2023-03-02", "insolvencyEnded")], ["insolvency"]),
    ([failed("bankruptcy"), failed("bankruptcy", "2023-03-02", "insolvencyEnded")], ["insolvency"]),
    ([failed("bankruptcy", "2024-01-02"), failed("moratorium", "2024-03-02", "insolvencyEnded")], ["insolvency"]),
    ([failed("bankruptcy", "2024-01-02"), failed("bankruptcy", "", "insolvencyEnded")], ["insolvency"]),
    # who came and went
    (GONE, ["director_turnover"]),
    (GONE[:2], []),
    ([*GONE[:2], seat("Persoon A", "2018", "2023")], []),  # one person twice
    ([*GONE[:2], seat("Persoon C", "2010", "2020")], []),  # longer ago
    ([*GONE[:2], seat("Persoon C", "2020", "2024", "Anders B.V.")], []),  # of another company
    # a shelf company
    (BOUGHT, ["shelf_company"]),
    ([*BOUGHT[:1], filed("previousName", "Oud B.V.", end_date="2025-06-01"), BOUGHT[2]], ["shelf_company"]),
    ([*BOUGHT, seat("B. Peeters", "2012-03-01")], []),  # a founder is still there
    ([*BOUGHT, seat("B. Peeters")], []),  # nobody knows since when
    ([*BOUGHT[:2]], []),
    ([filed("incorporationDate", "2024-03-01"), *BOUGHT[1:]], []),  # young when it was renamed
    ([BOUGHT[0], filed("nameSince", "2019-06-01"), seat("A. de Boer", "2019-05-20")], []),  # long ago
    ([BOUGHT[0], filed("nameSince", "2025-06-01"), seat("A. de Boer", "2024-11-20")], []),  # came before the name
]


def found(evidence: list[Evidence]) -> tuple[Signal, ...]:
    numbered = [Evidence(**{**_fields(e), "id": f"e{n}"}) for n, e in enumerate(evidence, start=1)]
    return find_signals([], numbered, ON, NAME)


def _fields(item: Evidence) -> dict[str, object]:
    return {name: getattr(item, name) for name in item.__dataclass_fields__}


@pytest.mark.parametrize(("evidence", "kinds"), CASES)
def test_the_table(evidence: list[Evidence], kinds: list[str]) -> None:
    assert [signal.kind for signal in found(evidence)] == kinds


def test_every_signal_leads_to_its_evidence() -> None:
    for evidence, _ in CASES:
        for signal in found(evidence):
            assert signal.evidence
            assert set(signal.evidence) <= {f"e{n}" for n in range(1, len(evidence) + 1)}


def test_what_is_over_or_happened_once_weighs_against_nobody() -> None:
    ended = [failed("bankruptcy", "2024-01-02"), failed("bankruptcy", "2024-03-02", "insolvencyEnded")]
    for evidence in (ended, [figure("result", -1)], [figure("assets", 1, "2020-12-31")], GONE):
        assert [signal.weight for signal in found(evidence)] == [Weight.NEUTRAL]


def test_the_newest_year_of_which_all_is_filed_counts() -> None:
    facts = facts_of((), [figure("equity", 5), figure("equity", 4, "2024"), figure("assets", 9, "2024")], ON)
    assert newest(facts, "equity", "assets") == {}
    assert newest(facts, "assets")["assets"].as_of == "2024"


def test_one_figure_a_year_from_the_source_with_most_of_them() -> None:
    rows = [figure("equity", n, f"{2020 + n}") for n in range(3)] + [figure("equity", 9, "2025", "kvk_open")]
    assert [e.as_of for e in years(facts_of((), rows, ON), "equity")] == ["2022", "2021", "2020"]


def test_accounts_of_a_company_that_does_nothing_have_their_book_year() -> None:
    kind, day = filed("accountsType", "dormant"), filed("accountsUpTo", "2024-05-31")
    assert [s.reason.key for s in found([kind])] == ["signal.dormant"]
    dated = [s.reason for s in found([kind, day]) if s.kind == "dormant"]
    assert dated == [Phrase.of("signal.dormant_dated", as_of_date="2024-05-31")]


def test_an_office_that_the_register_doubts_is_told() -> None:
    doubted = [filed("disputedOffice", "yes"), filed("undeliverableOffice", "yes")]
    assert [signal.kind for signal in found(doubted)] == ["disputed_office", "undeliverable_office"]


def test_the_years_of_an_empty_company_speak_for_nobody() -> None:
    assert [s.kind for s in find_favours(BOUGHT, ON, NAME)] == []
    assert [s.kind for s in find_favours(BOUGHT[:1], ON, NAME)] == ["long_history"]


def test_the_own_holding_of_a_director_is_no_business_beside_ours() -> None:
    elsewhere = seat("A. de Boer", "2020", organization="De Boer Beheer BV")
    holding = filed("directorCompany", "bestuurder", person="De Boer Beheer")
    assert [signal.kind for signal in found([elsewhere])] == ["side_business"]
    assert found([elsewhere, holding]) == ()


def phrases() -> list[Phrase]:
    """Every sentence that these tables bring out."""
    return [signal.reason for evidence, _ in CASES for signal in found(evidence)]
