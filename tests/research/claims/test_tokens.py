"""Are words, numbers and signs cut where they are, whatever the alphabet?"""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from research.claims.tokens import tokenise


def norms(text: str) -> list[str]:
    return [token.norm for token in tokenise(text)]


def test_numbers_keep_their_separators_and_dates_fall_apart() -> None:
    assert norms("1.250 en 10 000") == ["1.250", "en", "10 000"]
    assert norms("28.01.1963") == ["28.01", ".", "1963"]
    assert norms("25+ jaar") == ["25", "+", "jaar"]


def test_french_elisions_stand_alone_and_dutch_plurals_do_not() -> None:
    assert norms("plus d’expérience") == ["plus", "d'", "expérience"]
    assert norms("collega’s") == ["collega's"]


def test_a_composed_and_a_combined_letter_are_one() -> None:
    assert norms("expe\u0301rience") == ["expérience"]


@given(st.text(max_size=120))
def test_tokens_lie_in_order_and_leave_out_only_blanks(text: str) -> None:
    row = tokenise(text)
    assert all(before.end <= after.start for before, after in pairwise(row))
    rest = list(text)
    for token in row:
        rest[token.start : token.end] = [" "] * (token.end - token.start)
    assert not "".join(rest).strip()
