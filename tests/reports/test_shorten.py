"""Are long sentences cut as agreed: ours with an ellipsis, quotes with […] within their marks?"""

from hypothesis import given
from hypothesis import strategies as st

from reports.brief import compose
from reports.shorten import quote, sentence, shortened
from tests.reports import dossiers


def test_a_short_text_stays() -> None:
    assert sentence("Klopt.", 10) == "Klopt."
    assert quote("‘Klopt’", 10) == "‘Klopt’"


def test_a_quote_is_never_cut_with_an_ellipsis() -> None:
    assert quote("‘een lange uitspraak over zichzelf’", 20) == "‘een lange\u00a0[…]’"
    assert quote("«\u00a0une longue phrase sur soi\u00a0»", 16).endswith("[…]\u00a0»")


@given(st.text(min_size=1, max_size=300), st.integers(min_value=10, max_value=200))
def test_what_is_cut_is_short(text: str, most: int) -> None:
    assert len(sentence(text, most)) <= max(len(text) if len(text) <= most else 0, most + 2)


def test_a_brief_keeps_its_lines_and_numbers() -> None:
    whole = compose(dossiers.hot_air(), dossiers.words("nl"))
    short = shortened(whole, 30)
    assert [said.refs for card in short.cards for said in card.say] == [
        said.refs for card in whole.cards for said in card.say
    ]
    assert len(short.rows) == len(whole.rows)
    assert max(len(line.text.text) for line in short.questions) <= 32
