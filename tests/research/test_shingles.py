"""Is one text a copy of another?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.shingles import COPY, LEAST, SIZE, around, containment, groups, is_copy, is_within, shingles, whole
from tests.research.fakes import document
from tests.timing import assert_in_step

RELEASE = (
    "Zwaluwkaai Sales helpt softwarebedrijven al drie jaar aan hun eerste klanten. Het bureau werkt met een vast team "
    "van specialisten, kent de markt in Nederland en België, en levert elke week een helder verslag aan de klant."
)
OTHER = (
    "De gemeente Utrecht opent in het voorjaar een nieuw park langs de rivier, met banken, bomen en een kiosk waar de "
    "bewoners uit de buurt koffie kunnen drinken en elkaar kunnen ontmoeten zonder dat zij iets hoeven te kopen."
)


def test_a_release_that_is_printed_again_is_a_copy() -> None:
    printed = f"UTRECHT - {RELEASE.upper()} Lees meer op onze site."
    assert is_copy(shingles(RELEASE), shingles(printed))
    assert is_within(shingles(RELEASE), shingles(printed))


def test_one_sentence_rewritten_leaves_it_a_copy_and_another_subject_does_not() -> None:
    changed = RELEASE.replace("kent de markt in Nederland en België", "heeft veel kennis")
    assert is_copy(shingles(RELEASE), shingles(changed))
    assert containment(shingles(RELEASE), shingles(OTHER)) == 0


def test_texts_too_short_to_tell_are_no_copies() -> None:
    short = shingles("Wij zijn een bureau uit Utrecht met een team")
    assert len(short) < LEAST
    assert not is_copy(short, short)
    assert not is_within(short, short)


def test_each_text_belongs_to_the_first_that_it_copies() -> None:
    texts = [RELEASE, OTHER, f"Kort nieuws. {RELEASE}", f"{OTHER} Meer nieuws.", "Iets heel anders."]
    assert groups([shingles(t) for t in texts]) == [0, 1, 0, 1, 4]


def test_a_copy_of_a_copy_is_of_the_first() -> None:
    words = [f"w{n}" for n in range(60)]
    texts = [words[:40], words[10:50], words[20:60]]
    runs = [shingles(" ".join(t)) for t in texts]
    assert not is_copy(runs[0], runs[2])
    assert groups(runs) == [0, 0, 0]


@given(st.lists(st.sampled_from("abcdefg"), max_size=60), st.lists(st.sampled_from("abcdefg"), max_size=60))
def test_containment_is_a_share_the_same_both_ways_and_whole_for_oneself(one: list[str], other: list[str]) -> None:
    a, b = shingles(" ".join(one)), shingles(" ".join(other))
    assert containment(a, b) == containment(b, a)
    assert 0 <= containment(a, b) <= 1
    assert len(a) <= max(0, len(one) - SIZE + 1)
    if len(a) >= LEAST:
        assert containment(a, a) == 1 >= COPY


def test_the_same_words_give_the_same_numbers_on_every_machine() -> None:
    assert sorted(shingles("een twee drie vier vijf")) == [3660750840408833104]


def test_only_the_text_around_a_quote_is_compared() -> None:
    page = document(f"<p>{OTHER}</p><p>{'x ' * 300}</p><p>{RELEASE}</p>", media_type="text/html")
    text = " ".join([OTHER, "x " * 300, RELEASE])
    start = len(text) - 10
    (runs,) = around(page, [(start, start + 5)])
    assert is_copy(runs, shingles(RELEASE))
    assert not runs & shingles(OTHER)
    assert is_within(shingles(OTHER), whole(page))


@pytest.mark.parametrize("size", [20_000])
def test_time_is_linear(size: int) -> None:
    def run(words: int) -> None:
        text = " ".join(f"w{n % 977}{n % 31}" for n in range(words))
        groups([shingles(text), shingles(text[5:])])

    assert_in_step(run, size, times=4, ratio=8)
