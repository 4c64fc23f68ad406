"""Does a word stand for what it means, in whatever language and spelling?"""

import tomllib
from importlib.resources import files

import pytest

from research.names.spelling import plain
from research.names.vocabulary import Sort, is_surname, is_word, one_word, word_of


@pytest.mark.parametrize(
    ("one", "other", "sort"),
    [
        ("bakkerij", "boulangerie", Sort.TRADE),
        ("holding", "holdings", Sort.GROUP),
        ("brussel", "bruxelles", Sort.PLACE),
        ("zonen", "fils", Sort.KIN),
        ("2", "ii", Sort.NUMBER),
        ("07", "7", Sort.NUMBER),
        ("the", "de", Sort.SMALL),
        ("coiffures", "coiffure", Sort.TRADE),  # a plural that is not listed
        ("nurseries", "nursery", Sort.TRADE),
        ("grondverzetbedrijf", "grondverzet", Sort.TRADE),
        ("4eme", "4", Sort.NUMBER),
        ("3rd", "3", Sort.NUMBER),
        ("studieburo", "studiebureau", Sort.OWN),
    ],
)
def test_two_spellings_of_one_word(one: str, other: str, sort: Sort) -> None:
    ours, theirs = word_of(one), word_of(other)
    assert ours.meaning == theirs.meaning
    assert (ours.sort, theirs.sort) == (sort, sort)


def test_a_word_that_nobody_knows_is_its_own() -> None:
    assert word_of("veldhuis") == ("veldhuis", "veldhuis", Sort.OWN)
    assert word_of("q").sort is Sort.INITIAL


def test_a_phrase_is_one_word() -> None:
    assert one_word("delta pays bas") == "delta nederland"
    assert one_word("delta bas") == "delta bas"


def test_known_words_and_surnames() -> None:
    assert is_word("jansen")
    assert is_word("bakkerij")
    assert is_surname("mueller")
    assert not is_word("veldhius")


def test_every_spelling_can_be_met_and_stands_once() -> None:
    """A spelling with a capital or an accent would stand there for nothing, one that stands twice would be chance."""
    seen: dict[str, str] = {}
    tables = tomllib.loads(files("research.names").joinpath("words.toml").read_text("utf-8"))
    for sort, table in tables.items():
        for meaning, written in table.items():
            quoted = written.split("'")
            for spelling in [*" ".join(quoted[::2]).split(), *quoted[1::2]]:
                assert plain(spelling) == spelling
                assert seen.setdefault(spelling, f"{sort}.{meaning}") == f"{sort}.{meaning}", spelling
