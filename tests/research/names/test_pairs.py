"""Are two names one, as a careful seller would say, in the five countries?"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.names.pairs import SAME, compare

FOLDER = Path(__file__).parent / "pairs"
# The least F1 on each set. `afield` and `fresh` were written against the judge as it was and then mended by cause: at first it
# had 0.78 and 0.93. No rule was changed after `last`. Nomenklatura's logic-v2 (4.17) has 0.63, 0.54, 0.56 and 0.39.
FLOORS = {"": 0.99, "afield": 0.97, "fresh": 0.95, "last": 0.91}


class Pair(NamedTuple):
    country: str
    same: bool
    one: str
    other: str


def labelled(folder: Path = FOLDER) -> Iterator[Pair]:
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line[:2] in {"= ", "/ "}:
                one, other = line[2:].split(" | ")
                yield Pair(path.stem, line[0] == "=", one, other)


def f1(judged: list[tuple[bool, bool]]) -> float:
    """Of (is one, was taken for one)."""
    right = sum(truth and said for truth, said in judged)
    return 2 * right / (2 * right + sum(truth is not said for truth, said in judged))


def test_there_are_as_many_pairs_of_both_sorts_in_every_country() -> None:
    pairs = list(labelled())
    counts = {(p.country, p.same): sum((q.country, q.same) == (p.country, p.same) for q in pairs) for p in pairs}
    assert len(pairs) >= 300
    assert {country for country, _ in counts} == {"nl", "be", "uk", "fr", "de"}
    assert min(counts.values()) >= 30


@pytest.mark.parametrize("folder", FLOORS)
def test_labelled_pairs(folder: str) -> None:
    pairs = list(labelled(FOLDER / folder))
    judged = [(p.same, compare(p.one, p.other).score >= SAME) for p in pairs]
    wrong = [p for p, (truth, said) in zip(pairs, judged, strict=True) if truth is not said]
    assert f1(judged) >= FLOORS[folder], wrong


def test_each_set_is_half_one_and_half_other_companies() -> None:
    for folder in FLOORS:
        same = [p.same for p in labelled(FOLDER / folder)]
        assert 0.45 <= sum(same) / len(same) <= 0.55
        assert len(same) >= 60


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Delta Zorg B.V.", "Delta Zorg Holding B.V.", False),
        ("Bank of the West", "Bank of the East", False),
        ("Janssens & Zonen BVBA", "Janssens en Zonen SRL", True),
        ("Acme Ltd", "Acme plc", True),  # one entity after the other: the register keeps its number
        ("Acme Ltd", "Acme LLP", False),
        ("SiemensAG", "Siemens AG", True),
        ("C.B.A. Company", "A.B.C. Company", False),
        ("", "", False),
        ("", "Delta", False),
        ("!!!", "!!!", False),
    ],
)
def test_pairs_that_must_hold(one: str, other: str, same: object) -> None:
    assert (compare(one, other).score >= SAME) is same


def test_a_score_says_why() -> None:
    kinds = {f.kind: (f.ours, f.theirs) for f in compare("Boulangerie Dupont SRL", "Bakkerij Dupond Gent BV").features}
    assert kinds["translation"] == ("boulangerie", "bakkerij")
    assert kinds["same_form"] == ("bv", "bv")
    assert ("", "gent") in {(f.ours, f.theirs) for f in compare("Dupont", "Dupont Gent").features}
    assert compare("Dupont", "Veldhuis").features[-1].kind == "nothing_shared"


NAMES = st.lists(
    st.sampled_from("Delta Zorg de Bouw Holding Gent 2 & J. Jansen B.V. Müller Intl".split()), max_size=5
).map(" ".join)


@given(NAMES, NAMES)
def test_the_same_either_way_round(one: str, other: str) -> None:
    assert compare(one, other).score == compare(other, one).score


@given(NAMES)
def test_a_name_is_itself(name: str) -> None:
    assert compare(name, name).score in {0.0, 1.0}


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_has_a_score(one: str, other: str) -> None:
    assert 0.0 <= compare(one, other).score <= 1.0
