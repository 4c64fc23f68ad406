"""Does the picture show what it must, and nothing over anything else?"""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.brief import compose
from reports.page import Timeline, Trace
from reports.timeline import described, draw
from tests.reports import dossiers

DAYS = st.dates(min_value=dossiers.ON.replace(year=1960), max_value=dossiers.ON).map(lambda day: day.isoformat())


def timeline(name: str = "hot-air") -> Timeline:
    made = dossiers.brief(name, dossiers.words("nl")).timeline
    assert made is not None
    return made


def tree(made: Timeline) -> ET.Element:
    return ET.fromstring(draw(made).svg)  # noqa: S314 - our own picture


def test_claim_is_hatched_predecessor_tinted_register_solid() -> None:
    fills = [rect.get("fill") for rect in tree(timeline()).iter("rect")]
    assert {"url(#hatch-claim)", "#dde3ec", "#14181f"} <= set(fills)


def test_every_trace_has_a_dot_and_its_label() -> None:
    made = timeline()
    root = tree(made)
    assert len(list(root.iter("circle"))) == len(made.traces) == 4
    text = " ".join("".join(line.itertext()) for line in root.iter("text"))
    for trace in made.traces:
        assert f"{trace.day} {trace.text}" in text


def test_a_stretch_without_trace_has_its_bracket() -> None:
    made = timeline()
    assert made.gap == ("2023-11-22", "2025-02-03", "14\u00a0maanden zonder enig spoor")
    assert any(path.get("stroke") == "#9b1c1c" for path in tree(made).iter("path"))


def test_the_bracket_owns_up_when_a_source_of_traces_failed() -> None:
    made = timeline("degraded")
    assert made.gap is not None
    assert "niet alle bronnen gelezen" in made.gap[2]


def test_a_story_that_holds_has_no_bracket() -> None:
    assert timeline("sound").gap is None
    assert all(trace.bright for trace in timeline("sound").traces)


def test_who_cannot_see_it_reads_it() -> None:
    made = timeline()
    said = described(made)
    assert len(said) == len(made.bars) + len(made.traces) + 1
    desc = tree(made).find("desc")
    assert desc is not None
    assert desc.text == "; ".join(line.text for line in said)
    assert all(line.refs for line in said[:-1])


def test_source_numbers_stand_in_the_picture_and_their_links_beside_it() -> None:
    made = timeline()
    numbers = [piece.text for piece in tree(made).iter("tspan") if piece.get("class") == "ref"]
    assert numbers
    assert {int((text or "").strip(",")) for text in numbers} <= {n for line in described(made) for n in line.refs}


def test_no_date_no_picture() -> None:
    assert compose(dossiers.empty(), dossiers.words("nl")).timeline is None


def test_names_stay_text() -> None:
    made = timeline()
    bar = replace(made.bars[0], text='<script>"&', lane="<b>")
    assert ET.fromstring(draw(replace(made, bars=(bar,), gap=None)).svg).find(".//script") is None  # noqa: S314 - idem


@pytest.mark.parametrize("years", [1, 5, 12, 40, 200])
def test_any_span_gets_a_few_years_on_its_axis(years: int) -> None:
    made = timeline()
    bar = replace(made.bars[0], start=f"{2026 - years}-01-01")
    labels = ["".join(line.itertext()) for line in tree(replace(made, bars=(bar,), traces=(), gap=None)).iter("text")]
    assert len([text for text in labels if re.fullmatch(r"\d{4}", text)]) <= 12


@settings(max_examples=25, deadline=None)
@given(st.lists(DAYS, min_size=1, max_size=8))
def test_the_picture_holds_all_that_is_in_it(days: list[str]) -> None:
    traces = tuple(Trace(on=day, day=day, text="eerste vermelding", refs=(1,), bright=False) for day in days)
    made = replace(timeline(), traces=traces, gap=None)
    drawing = draw(made)
    bottoms = [float(line.get("y", "0")) for line in ET.fromstring(drawing.svg).iter("text")]  # noqa: S314 - idem
    assert max(bottoms) <= drawing.height


def test_a_colon_stands_as_its_language_wants_it() -> None:
    for lang, colon in (("nl", ": "), ("en", ": "), ("fr", "\u00a0: "), ("de", ": ")):
        made = compose(dossiers.hot_air(), dossiers.words(lang)).timeline
        assert made is not None
        assert described(made)[0].text == f"{made.bars[0].lane}{colon}{made.bars[0].text}"
