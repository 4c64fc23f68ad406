"""In which ways are the sentences of a language built, as far as whose number it is depends on it?"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language builds its sentences: the `[grammar]` of its file, where each of these is stated as true or false.

    A rule asks for the trait that it rests on, never for a language, so that a new language needs no new rule.
    """

    nouns_capital: bool  # every noun has a capital ("die Bäckerei"), so that a capital is no name
    titles_capital: bool  # a heading writes every word with a capital: "Meet Our Team"
    verb_second: bool  # the verb is second, behind whatever opens the sentence: "Al 20 jaar bouwen wij"
    verb_last: bool  # the verb of a clause, or its participle, may come last: "die seit 1990 besteht"
    clause_by_comma: bool  # no clause begins without a comma: "der Meister, der seit 1990 ..."
    adjective_behind: bool  # the adjective follows its noun: "une passion commune"
    perfect_goes_on: bool  # what still goes on is told in the perfect: "have been building for 20 years"
    things_have_gender: bool  # "elle" and "sie" may be the firm, not only a woman
    polite_they: bool  # the reader is addressed as "they": "Sie", "Ihr"
    progressive: bool  # a verb becomes a noun or an adjective by an ending, in all its uses: "building", "baking"
    years_before_noun: bool  # what the years are of follows them without a word between: "dertig jaar maatwerk"
    nouns_apart: bool  # nouns that make one are written as two words: "sales offices"
    comma_parts_thousands: bool  # "1,500" is a thousand and a half; elsewhere a comma opens the fraction


def grammar_of(stated: Mapping[str, bool]) -> Grammar:
    """Read the `[grammar]` of a language; raises TypeError when a trait is not stated or is not known."""
    return Grammar(**stated)
