"""Do figures answer only when they are fresh, in the same money and agree, and is an insolvency told as it was found?"""

import pytest

from research.criteria.model import Fits, Rule
from research.model import Evidence, Outcome, Phrase, Signal, Weight
from tests.research.criteria.cases import answer, asked, fits, told

YES, NO, UNKNOWN = Fits.YES, Fits.NO, Fits.UNKNOWN
EQUITY = Rule(name="equity_at_least", amount=50_000, unit="EUR")


def figure(
    amount: float, day: str = "2025-12-31", name: str = "equity", unit: str = "EUR", source: str = "nbb"
) -> Evidence:
    return told(name, low=amount, high=amount, as_of=day, unit=unit, source=source)


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ((figure(60_000),), YES),
        ((figure(50_000),), YES),
        ((figure(-10),), NO),
        ((figure(60_000, unit=""),), YES),  # the register does not say in which money
        ((figure(60_000, unit="USD"),), UNKNOWN),
        ((figure(60_000, "2020-12-31"),), UNKNOWN),  # too old to weigh
        ((figure(10, "2020-12-31"), figure(60_000)), YES),
        ((figure(60_000), figure(10, source="kvk_open")), UNKNOWN),  # two filings of one year
        ((figure(60_000, name="assets"),), UNKNOWN),
    ],
)
def test_equity(evidence: tuple[Evidence, ...], expected: Fits) -> None:
    assert fits(EQUITY, *evidence) is expected


def test_turnover_is_its_own_figure_and_told_with_its_day() -> None:
    rule = Rule(name="turnover_at_least", amount=1_000_000)
    assert fits(rule, figure(9_000_000)) is UNKNOWN
    made = answer(rule, figure(2_000_000, name="turnover"))
    assert made.fits is YES
    assert dict(made.reason.params) == {
        "amount": 2_000_000,
        "currency": "EUR",
        "day_date": "2025-12-31",
        "property_label": "turnover",
    }


def test_no_insolvency_needs_a_register_that_would_know() -> None:
    rule = Rule(name="no_insolvency")
    looked, down = asked("insolvency_nl", Outcome.NOT_FOUND, "insolvency"), asked("kbo", Outcome.REFUSED, "insolvency")
    assert fits(rule) is UNKNOWN
    assert fits(rule, attempts=(down,)) is UNKNOWN
    assert fits(rule, attempts=(looked, down)) is YES
    signal = Signal(kind="insolvency", reason=Phrase.of("x"), weight=Weight.AGAINST, evidence=("e1",))
    made = answer(rule, attempts=(looked,), signals=(signal,))
    assert (made.fits, made.reason, made.evidence) == (NO, signal.reason, ("e1",))
    others = Signal(kind="group_insolvency", reason=Phrase.of("x"), weight=Weight.AGAINST)
    assert fits(rule, attempts=(looked,), signals=(others,)) is YES


def test_a_vat_number_that_is_not_known_may_be_new() -> None:
    rule = Rule(name="vat_confirmed")
    assert fits(rule, told("vatConfirmed", "NL001", source="vies")) is YES
    assert fits(rule, attempts=(asked("vies", Outcome.NOT_FOUND, "vat"),)) is UNKNOWN
