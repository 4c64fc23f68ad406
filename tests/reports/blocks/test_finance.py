"""Is what the accounts say told with its figure, its year and its source, and nothing told that nobody read?"""

from dataclasses import replace

import pytest

from reports.blocks.finance import money, payment
from reports.numbering import number
from research.model import Decision, Dossier, Outcome, Signal, Weight
from tests.reports.dossiers import accounts, asked, hot_air, phrase, sound, words

NL = words("nl")


def told(dossier: Dossier) -> list[tuple[str, str]]:
    return [(line.mark, line.text.text) for line in money(dossier, NL, number(dossier))]


def test_healthy_accounts_are_told_with_figure_year_and_source() -> None:
    whole = accounts()
    lines = money(whole, NL, number(whole))
    assert lines[0].mark == "+"
    assert lines[0].text.text == "Eigen vermogen 150.000 van balanstotaal 400.000, als neergelegd (31 dec 2025)."
    assert lines[0].text.refs
    assert sum("Eigen vermogen" in line.text.text for line in lines) == 1
    assert payment(whole, NL, number(whole)).answer == "Geen waarschuwing"
    assert payment(whole, NL, number(whole)).note == "Eigen vermogen 150.000 (31 dec 2025)."


def test_a_negative_equity_asks_attention_with_its_figure() -> None:
    whole = accounts(equity=-2500)
    assert told(whole)[0][0] == "!"
    assert payment(whole, NL, number(whole)).answer == "Vraagt aandacht"
    assert payment(whole, NL, number(whole)).note == "Eigen vermogen -2500 (31 dec 2025)."


def test_little_equity_is_told_and_not_graded() -> None:
    whole = accounts(equity=80_000)
    assert told(whole)[0] == ("–", "Eigen vermogen 80.000 van balanstotaal 400.000, als neergelegd (31 dec 2025).")
    assert payment(whole, NL, number(whole)).answer == "Zie de cijfers"


def test_half_of_the_figures() -> None:
    whole = accounts(equity=4_000)
    only = {
        name: replace(whole, evidence=tuple(e for e in whole.evidence if e.property == name))
        for name in ("equity", "assets")
    }
    bare = {name: replace(d, claims=(), verdicts=(), signals=(), people=()) for name, d in only.items()}
    assert told(bare["equity"])[0][1] == "Eigen vermogen 4000, als neergelegd (31 dec 2025)."
    assert told(bare["assets"])[0][1] == "Balanstotaal 400.000, als neergelegd (31 dec 2025)."
    assert payment(bare["assets"], NL, number(bare["assets"])).note == "Alleen het balanstotaal is bekend."


def test_accounts_of_another_company_are_not_theirs() -> None:
    whole = accounts()
    other = replace(whole, signals=(), evidence=tuple(replace(e, judgement=Decision.UNSURE) for e in whole.evidence))
    assert payment(other, NL, number(other)).answer == "Niet te beoordelen"


@pytest.mark.parametrize(
    ("attempts", "said"),
    [
        ((asked("nbb", Outcome.NOT_FOUND, tells=("accounts",)),), "Geen jaarrekening gevonden."),
        ((asked("nbb", Outcome.UNAVAILABLE, "timeout", ("accounts",)),), "Jaarrekening: de bron gaf geen antwoord."),
        ((), "Geen jaarrekening gelezen."),
    ],
)
def test_nothing_found_and_could_not_look_are_two_answers(attempts: tuple[object, ...], said: str) -> None:
    whole = replace(sound(), signals=(), attempts=attempts)  # type: ignore[arg-type]  # attempts they are
    assert told(whole)[0] == ("?", said)
    fact = payment(whole, NL, number(whole))
    assert (fact.answer, fact.note) == ("Niet te beoordelen", said)


def test_no_insolvency_is_said_only_where_a_register_answered() -> None:
    assert told(accounts())[-1] == ("–", "Geen insolventie gemeld door Centraal Insolventieregister.")
    assert not any("insolventie" in text for _, text in told(sound()))
    assert not any("Geen insolventie" in text for _, text in told(hot_air()))


def test_a_signal_without_figures_points_to_its_block() -> None:
    assert payment(sound(), NL, number(sound())).note == "Zie Financieel."
    bad = Signal(kind="negative_equity", reason=phrase("healthy"), weight=Weight.AGAINST)
    assert payment(replace(sound(), signals=(bad,)), NL, number(sound())).note.startswith("1\u00a0signaal")
