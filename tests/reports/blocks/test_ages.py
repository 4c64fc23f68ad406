"""Which bars, dots and brackets follow from the evidence?"""

from dataclasses import replace

from reports.blocks.ages import TRACES, timeline
from reports.numbering import number
from reports.page import Timeline
from reports.weighing import ranked
from research.model import Decision, Dossier, Label
from tests.reports.dossiers import evidence, hot_air, sound, words

NL = words("nl")


def made(dossier: Dossier) -> Timeline:
    drawn = timeline(dossier, NL, ranked(dossier), number(dossier))
    assert drawn is not None
    return drawn


def test_claim_predecessor_and_register_in_that_order() -> None:
    assert [(bar.kind, bar.start) for bar in made(hot_air()).bars] == [
        ("claim", "2023-11-22"),
        ("predecessor", "2025-02-03"),
        ("register", "2026-09-14"),
    ]


def test_another_companys_dates_are_left_out() -> None:
    whole = hot_air()
    other = tuple(replace(e, judgement=Decision.DIFFERENT) if e.id in {"e1", "e5"} else e for e in whole.evidence)
    assert [bar.kind for bar in made(replace(whole, evidence=other)).bars] == ["claim"]


def test_the_gap_ends_at_the_first_thing_that_may_be_theirs() -> None:
    assert made(hot_air()).gap == ("2023-11-22", "2025-02-03", "14\u00a0maanden zonder enig spoor")
    whole = hot_air()
    kept = tuple(replace(e, judgement=Decision.DIFFERENT) if e.id in {"e5", "e8"} else e for e in whole.evidence)
    sure = replace(whole, evidence=kept)
    gap = made(sure).gap
    assert gap is not None
    assert gap[1] == "2026-08-03"


def test_a_short_gap_or_a_claim_that_holds_has_no_bracket() -> None:
    whole = hot_air()
    early = evidence("e0", "firstMention", "wikidata", "d8", value="2024-03")
    assert made(replace(whole, evidence=(early, *whole.evidence))).gap is None
    assert made(sound()).gap is None


def test_a_gap_of_many_years_is_told_in_years() -> None:
    whole = sound()
    late = tuple(e for e in whole.evidence if e.id == "e5")
    verdict = replace(whole.verdicts[0], label=Label.REFUTED, evidence=("e5",))
    gap = made(replace(whole, evidence=late, verdicts=(verdict,))).gap
    assert gap is not None
    assert gap[2] == "18 jaar zonder enig spoor"


def test_a_dissolved_company_ends() -> None:
    whole = sound()
    end = evidence("e99", "dissolutionDate", "kbo", "d3", value="2020-06-30")
    bars = made(replace(whole, evidence=(*whole.evidence, end))).bars
    assert [bar.end for bar in bars] == ["2026-11-22", "2020-06-30"]


def test_many_traces_are_cut_to_the_earliest() -> None:
    whole = sound()
    many = tuple(evidence(f"m{n}", "firstMention", "wikidata", "d8", value=f"20{n:02}") for n in range(5, 25))
    traces = made(replace(whole, evidence=(*whole.evidence, *many))).traces
    assert len(traces) == TRACES
    assert [trace.on for trace in traces] == sorted(trace.on for trace in traces)


def test_a_date_after_the_day_is_not_drawn() -> None:
    whole = sound()
    later = evidence("e98", "firstMention", "wikidata", "d8", value="2027-01-01")
    assert len(made(replace(whole, evidence=(*whole.evidence, later))).traces) == len(made(whole).traces)
