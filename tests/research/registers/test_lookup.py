"""Is the right company chosen, and is the seller asked where it may be another?"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from research.registers.index import Index, opened
from research.registers.lookup import Answer, Question, look_up


@pytest.fixture
def index(small: Path) -> Iterator[Index]:
    with opened(small, alone=True) as index:
        yield index


def ask(index: Index, name: str, **known: str) -> Answer:
    return look_up(Question(name, **known), [("csv", index)])


def chosen(answer: Answer) -> str:
    return answer.chosen.naming.number if answer.chosen else ""


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("Delta Zorg", "90000001"),
        ("Delta Zorg Holding", "90000002"),
        ("Veldhius Koudetechniek", "90000003"),
        ("Bakkerij Vandeputte", "90000004"),
        ("Morgenrood Advies", ""),  # a B.V. and a V.O.F. bear it
        ("Morgenrood Advies B.V.", "90000005"),
        ("Avondster Logistiek", "90000007"),  # the other one has ended
        ("Veldhuis Loodgieters", ""),
        ("Qqqq Xxxx", ""),
    ],
)
def test_which_company(name: str, number: str, index: Index) -> None:
    assert chosen(ask(index, name)) == number


def test_the_town_decides(index: Index) -> None:
    assert chosen(ask(index, "Morgenrood Advies", town="Tilburg")) == "90000006"
    assert chosen(ask(index, "Morgenrood Advies", town="Breda")) == "90000005"


def test_the_country_leaves_the_others_out(index: Index) -> None:
    assert ask(index, "Delta Zorg", country="BE").chosen is None
    assert chosen(ask(index, "Delta Zorg", country="NL")) == "90000001"


@pytest.mark.parametrize("number", ["90000003", "9000 0003", "NL90000003"])
def test_a_number_decides_alone(number: str, index: Index) -> None:
    answer = ask(index, "Koeltechniek Jansen", number=number)
    assert chosen(answer) == "90000003"
    assert answer.candidates[0].why[0].kind == "same_number"


def test_a_number_that_is_in_no_register_leaves_it_open(index: Index) -> None:
    answer = ask(index, "Delta Zorg", number="11111111")
    assert answer.chosen is None
    assert answer.candidates[0].naming.number == "90000001"


def test_every_candidate_says_why(index: Index) -> None:
    answer = ask(index, "Delta Zorg B.V.", town="Utrecht")
    kinds = [feature.kind for feature in answer.candidates[0].why]
    assert kinds == ["same", "same_form", "other_town"]
    ended = next(c for c in ask(index, "Avondster Logistiek").candidates if c.naming.number == "90000008")
    assert "ended" in [feature.kind for feature in ended.why]


def test_a_company_of_two_registers_is_one(small: Path) -> None:
    with opened(small) as one, opened(small) as other:
        answer = look_up(Question("Delta Zorg"), [("kvk", one), ("csv", other)])
    assert chosen(answer) == "90000001"
    assert len([c for c in answer.candidates if c.naming.number == "90000001"]) == 1
