"""Does a year keep to the word beside it, and its date to day and month?"""

from research.claims.dates import date_of, nearest, words_of_clause
from research.claims.sentences import notes
from research.claims.words import pack


def test_a_date_takes_its_day_and_month_along() -> None:
    (sentence,) = notes("Opgericht op 12 mei 1994 in Gent", pack("nl"))
    year = sentence.amounts[-1]
    assert sentence.raw(*date_of(sentence, year)) == "op 12 mei 1994"


def test_a_comma_weighs_and_another_year_parts() -> None:
    (sentence,) = notes("Opgericht in 1980, overgenomen in 2016", pack("nl"))
    first, second = sentence.amounts
    near = nearest(sentence, date_of(sentence, first), ("found",))
    assert near is not None
    assert near[0] == 0
    assert nearest(sentence, date_of(sentence, second), ("found",)) is None


def test_words_are_counted_within_their_clause() -> None:
    (sentence,) = notes("Een zaak sinds 1946, nu met de derde generatie", pack("nl"))
    assert words_of_clause(sentence, sentence.amounts[0].at) == 3
