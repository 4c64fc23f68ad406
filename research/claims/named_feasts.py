"""Is a feast kept of a firm by name: "2023 marked 125 years of Tolley & Sons", "Redwing celebrates 30 years of printing"?"""

from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital


def year_marks(sentence: Sentence, amount: Quantity) -> bool:
    """Read "2023 marked 125 years of Tolley & Sons", "This year marks 40 years of Redwing"."""
    year = sentence.amounts[0].measure is Measure.YEAR and sentence.amounts[0].i <= 1
    of = sentence.starts_at(("genitive",), amount.j)
    named = of is not None and capital(sentence, of[1]) and not sentence.starts_at(("first_name",), of[1])
    return (
        named
        and (year or sentence.starts_at(("just_now",), 0) is not None)
        and not sentence.words.grammar.nouns_capital
    )


def name_keeps(sentence: Sentence, amount: Quantity) -> bool:
    """Read "This year Redwing celebrates 30 years of restoring pianos": a name keeps the feast of its own work."""
    of = sentence.starts_at(("genitive",), amount.j)
    if of is None or not sentence.starts_at(("working_noun",), of[1]) or sentence.words.grammar.nouns_capital:
        return False
    kept = (i for i, j in sentence.spans("celebrate") if i > 0 and amount.i - j <= 1)
    others = ("first_name", "he", "land", "institution")
    return any(
        any(capital(sentence, at) for at in (i - 1, i - 2) if at >= 0) and not sentence.has(*others) for i in kept
    )
