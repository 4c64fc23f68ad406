"""Do the places where the houses stand say that they are the firm's own: "nos deux fournils à Ans et Huy"?"""

from research.claims.counted import unit_after
from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_NOUN = 4  # tokens of the noun and its adjectives: "points de vente", "magasins spécialisés"
_VERB = 3  # tokens between the noun and "à Ans et Huy": "vous accueillent"
_THINGS = ("units", "clients", "jobs", "staff", "people", "trades", "objects", "things", "year_unit", "partner_noun")
_OTHERS = ("clients", "partner_noun", "their", "he", "first_name", "finite", "verb_other", "your", "each")


def as_many_towns(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "nos deux fournils à Ans et Huy", "Nos trois étals vous accueillent à Ans, Huy et Spa": each has its town."""
    our = sentence.ends_at(("our",), amount.i)
    if our and sentence.starts_at(("outlets",), amount.j):
        return amount.i, amount.j  # "dans nos quatre points de vente"
    if our is None or sentence.starts_at(_THINGS, amount.j):
        return None
    for at in range(amount.j + 1, min(amount.j + _NOUN + _VERB, len(sentence.tokens))):
        lead = sentence.starts_at(("place_word",), at)
        if lead and capital(sentence, lead[1]):
            return (amount.i, amount.j) if _row(sentence, lead[1])[0] == amount.value else None
    return None


def _row(sentence: Sentence, at: int) -> tuple[int, int]:
    """Count the names in a row from token `at` on, and say where it ends: "Ans, Huy et Spa", "Rennes et à Vitré"."""
    towns = 0
    while at < len(sentence.tokens) and capital(sentence, at):
        while at < len(sentence.tokens) and (
            capital(sentence, at)
            or sentence.tokens[at].norm in {"-", "'"}
            or (sentence.tokens[at - 1].norm == "-" and sentence.tokens[at].kind == "word")
        ):
            at += 1
        towns += 1
        joint = at < len(sentence.tokens) and (sentence.tokens[at].norm == "," or sentence.starts_at(("and",), at))
        if not joint:
            return towns, at
        again = sentence.starts_at(("place_word",), at + 1)
        at = again[1] if again else at + 1
    return towns, at


def in_a_place(sentence: Sentence, amount: Quantity, places: Span) -> bool:
    """Read "Quatre dépôts en Belgique, une forge moderne.", "Entreprise familiale, trois magasins dans le Jura": no verb."""
    if sentence.has(*_OTHERS) or not _opens(sentence, amount):
        return False
    comma = places[1] < len(sentence.tokens) and sentence.tokens[places[1]].norm == ","
    lead = sentence.starts_at(("place_word",), places[1] + comma)
    if lead is None:
        return False
    the = sentence.starts_at(("definite", "article"), lead[1])
    towns, end = _row(sentence, the[1] if the else lead[1])
    last = sentence.tokens[end] if end < len(sentence.tokens) else None
    joint = end > 0 and sentence.tokens[end - 1].kind != "word"  # the row ended at a comma
    return towns > 0 and (last is None or last.kind in {"sign", "newline"} or joint)


def network(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Un réseau de 12 agences à travers le pays": a line without a verb that opens with the row of them."""
    of = sentence.ends_at(("genitive",), amount.i)
    row = sentence.ends_at(("row_of_places",), of[0]) if of else None
    others = ("finite", "verb_other", "clients", "partner_noun", "their", "he", "your", "seeks", "needs")
    return (
        row is not None
        and row[0] <= 1
        and unit_after(sentence, amount, ("places",)) is not None
        and not sentence.has(*others)
    )


def _opens(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number opens the line, or follows the firm and a comma."""
    if amount.i == 0:
        return not sentence.has("firms")
    comma = sentence.tokens[amount.i - 1].norm == "," and sentence.clause(amount.at) == 1
    first = sentence.starts_at(("any_article",), 0)
    return comma and sentence.starts_at(("firm",), first[1] if first else 0) is not None
