"""Does a sentence know its clauses, its compounds and what stands near?"""

from research.claims.sentences import Sentence, notes, plain, sentences
from research.claims.words import pack


def only(text: str, lang: str = "nl") -> Sentence:
    (sentence,) = sentences(text, pack(lang))
    return sentence


def test_a_comma_parts_what_is_near_from_what_is_said() -> None:
    sentence = only("Opgericht in 1980, met 5 jaar garantie op alles.")
    year = sentence.amounts[0]
    assert sentence.near(("found",), year.i, year.j)
    assert not sentence.near(("duration_other",), year.i, year.j, 9, 9)
    assert sentence.within(("duration_other",), year.i, year.j, 9, 9)


def test_the_commas_around_our_names_part_nothing() -> None:
    sentence = only("Wij, Rob en Ilse, zijn in 2015 begonnen, met nougat.")
    assert sentence.clause(0) == sentence.clause(sentence.amounts[0].i)
    assert sentence.clause(len(sentence.tokens) - 2) == 1


def test_the_on_of_hands_on_is_part_of_a_compound() -> None:
    sentence = only("10 years of hands-on experience", "en")
    at = next(at for at, token in enumerate(sentence.tokens) if token.norm == "on")
    assert sentence.hyphened(at)
    assert not sentence.hyphened(0)


def test_a_sentence_without_a_number_or_a_word_that_matters_is_passed_over() -> None:
    assert list(sentences("Wij zijn opgericht met veel liefde. Om 12.30 uur eten.", pack("nl"))) == []


def test_a_table_of_numbers_is_passed_over() -> None:
    assert list(sentences("team " + "12 " * 40, pack("nl"))) == []


def test_notes_and_soft_claims_need_no_cue() -> None:
    assert [len(sentence.amounts) for sentence in notes("25", pack("nl"))] == [1]
    assert len(list(plain("Wij zijn de beste.", pack("nl"), ("superlative",)))) == 1
