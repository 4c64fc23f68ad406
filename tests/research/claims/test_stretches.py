"""Do sentences end where a reader ends them, and do tiles keep their labels?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.claims.stretches import stretches
from research.claims.words import pack


def cut(text: str, lang: str = "nl") -> list[str]:
    return [text[start:end].strip() for start, end in stretches(text, 0, len(text), pack(lang))]


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("nl", "Wij bakken. Sinds 1950.", ["Wij bakken.", "Sinds 1950."]),
        (
            "nl",
            "Opgericht door F.M. Fransen in 1963. Nu groter.",
            ["Opgericht door F.M. Fransen in 1963.", "Nu groter."],
        ),
        ("nl", "Met ca. 20 mensen.", ["Met ca. 20 mensen."]),
        ("de", "Wir feiern unser 25. Jubiläum. Danke!", ["Wir feiern unser 25. Jubiläum.", "Danke!"]),
        ("nl", "Bakkerij | Sinds 1950", ["Bakkerij", "Sinds 1950"]),
        ("nl", "Oprichting | 1998 | Vestigingen | 3", ["Oprichting | 1998", "Vestigingen | 3"]),
        ("nl", "Over ons — 40 jaar bakkerij", ["Over ons —", "40 jaar bakkerij"]),
        (
            "nl",
            "{ a: 'Team', n: '18' }, { a: 'Klanten', n: '90' }",
            ["{ a: 'Team', n: '18'", ", { a: 'Klanten', n: '90'"],
        ),
        ("nl", "25+\nJaar ervaring\n300\nKlanten", ["25+\nJaar ervaring", "300\nKlanten"]),
        ("nl", "Ervaring\n25\nKlanten\n300", ["Ervaring\n25", "Klanten\n300"]),
        ("nl", "28 januari 1963\nOprichting. Daarna meer.", ["28 januari 1963\nOprichting.", "Daarna meer."]),
    ],
)
def test_text_falls_into_its_sentences(lang: str, text: str, parts: list[str]) -> None:
    got = cut(text, lang)
    assert [part for part in got if part in parts] == parts


@given(st.text(alphabet="ab1. \n!|", max_size=200))
def test_stretches_lie_inside_the_text_and_hold_something(text: str) -> None:
    for start, end in stretches(text, 0, len(text), pack("nl")):
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip()


def test_a_sentence_without_an_end_is_cut() -> None:
    assert max(len(part) for part in cut("woord " * 1000)) <= 1200
