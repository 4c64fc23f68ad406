"""How does the picture of their story look, and does it say in words what it shows?"""

import json
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator

from reports.as_json import as_json
from reports.as_markdown import as_markdown
from reports.brief import compose
from reports.drift import LANE, WIDE, described, draw
from reports.fit import fit
from reports.page import Drift, Then
from reports.render import as_html
from tests.reports import dossiers
from tests.reports.blocks.test_drift import drifting, said
from tests.reports.test_schema import PUBLISHED

STORY = Drift(
    (
        Then(when="2019", since="2019", team=None, shown=3, refs=(4,)),
        Then(when="2024", since="2019", team=12, shown=None, refs=(5, 6)),
        Then(when="nu", since="2009", team=25, shown=6, refs=(1,)),
    )
)
PAST = (said("foundedThen", 2022, "2024-05-01"), said("teamThen", 3, "2024-05-01"))


@pytest.mark.parametrize("lang", ["nl", "en", "fr", "de"])
def test_the_picture_stays_within_its_width_and_height(lang: str) -> None:
    drawn = draw(STORY, dossiers.words(lang))
    root = ET.fromstring(drawn.svg)  # noqa: S314 - our own
    bars = [e.attrib for e in root.iter() if e.tag.endswith("rect")]
    assert len(bars) == 2 + 4  # the key, and a bar for each number
    assert all(float(b["x"]) >= 0 and float(b["x"]) + float(b["width"]) <= WIDE for b in bars)
    assert all(float(b["y"]) >= 0 and float(b["y"]) + float(b["height"]) <= drawn.height for b in bars)
    texts = [e for e in root.iter() if e.tag.endswith("text")]
    assert all(0 <= float(t.attrib["x"]) <= WIDE and 0 < float(t.attrib["y"]) <= drawn.height for t in texts)
    assert LANE < WIDE / 2


def test_a_start_that_changed_is_bold() -> None:
    root = ET.fromstring(draw(STORY, dossiers.words("nl")).svg)  # noqa: S314 - our own
    weights = {t.text: t.attrib.get("font-weight") for t in root.iter() if t.tag.endswith("tspan")}
    assert (weights["2009"], weights["2019"]) == ("700", "400")


def test_the_same_in_words() -> None:
    told = [line.text.replace("\u00a0", " ") for line in described(STORY, dossiers.words("nl"))]
    assert told == [
        "2019: begin: 2019, 3 mensen getoond",
        "2024: begin: 2019, 12 mensen geclaimd",
        "nu: begin: 2009, 25 mensen geclaimd, 6 mensen getoond",
    ]
    silent = Drift((Then(when="2018", since="", team=None, shown=None, refs=()),))
    assert [line.text for line in described(silent, dossiers.words("en"))] == ["2018: nothing on start, team or people"]


def test_it_stands_on_the_page_in_markdown_and_in_json() -> None:
    words, dossier = dossiers.words("nl"), drifting(*PAST)
    brief = compose(dossier, words)
    assert "Hun verhaal door de jaren" in as_markdown(brief, words)
    html = as_html(brief, words)
    assert ("h-drift" in html) != ("Hun verhaal door de jaren (1)" in html)  # shown, or named as left out
    written = json.loads(as_json(dossier, words))
    assert Draft202012Validator(PUBLISHED).is_valid(written)
    assert [(one["when"], one["founded"], one["team"]) for one in written["drift"]] == [
        ("2024", 2022, 3),
        ("2026-11-22", None, 25),
    ]


def test_no_sentence_is_shortened_and_nothing_dropped_for_it() -> None:
    words = dossiers.words("nl")
    for make in (dossiers.hot_air, dossiers.sound):
        plain = fit(compose(make(), words), words)
        dossier = drifting(*PAST) if make is dossiers.hot_air else make()
        fitted = fit(compose(dossier, words), words)
        assert (fitted.brief.story, fitted.brief.cards) == (plain.brief.story, plain.brief.cards)
        assert fitted.slack >= 0


def test_where_it_is_narrow_the_years_between_go_and_none_stands_over_another() -> None:
    years = tuple(
        Then(when=str(year), since="2019", team=3, shown=None, refs=(n + 10, n + 11))
        for n, year in enumerate(range(2019, 2024))
    )
    for wide in (WIDE, WIDE / 1.3, LANE + 60):
        root = ET.fromstring(draw(Drift(years), dossiers.words("nl"), wide).svg)  # noqa: S314 - our own
        shown = [
            e
            for e in root.iter()
            if e.tag.endswith("tspan") and e.text in {str(y) for y in range(2020, 2024)} | {"2019"}
        ]
        heads = [e.text for e in shown if e.attrib.get("font-weight") in {"600", 600}]
        assert heads[0] == "2019"
        assert heads[-1] == "2023"
        assert len(heads) <= (wide - LANE) / 16


def test_where_it_is_narrow_a_year_that_says_nothing_goes_first() -> None:
    years = (
        Then(when="2006", since="", team=None, shown=None, refs=(17,)),
        Then(when="2018", since="", team=19, shown=None, refs=(18,)),
        Then(when="nu", since="1994", team=26, shown=4, refs=(1, 8)),
    )
    svg = draw(Drift(years), dossiers.words("nl"), LANE + 50).svg
    assert ">2018<" in svg
    assert ">2006<" not in svg
