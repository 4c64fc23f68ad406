"""Do the places where the houses stand say that they are the firm's own: "nos deux fournils à Ans et Huy"?"""

from research.claims.counted import unit_after
from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_NOUN = 4  # tokens of the noun and its adjectives: "points de vente", "magasins spécialisés"
_VERB = 3  # tokens between the noun and "à Ans et Huy": "vous accueillent"
_THINGS = (
    "units",
    "clients",
    "jobs",
    "staff",
    "people",
    "trades",
    "objects",
    "things",
    "year_unit",
    "partner_noun",
    "kin",
    "served_ones",
)
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
    longest = sentence.starts_at(("places",), places[0]) or places  # "sites de production"
    comma = longest[1] < len(sentence.tokens) and sentence.tokens[longest[1]].norm == ","
    lead = sentence.starts_at(("place_word",), longest[1] + comma)
    if lead is None:
        return False
    the = sentence.starts_at(("definite", "article"), lead[1])
    begin = the[1] if the else lead[1]
    towns, end = _row(sentence, begin)
    area = sentence.starts_at(("area",), begin) if the else None
    if area:
        return area[1] >= len(sentence.tokens) or sentence.starts_at(("genitive",), area[1]) is not None
    last = sentence.tokens[end] if end < len(sentence.tokens) else None
    joint = end > 0 and sentence.tokens[end - 1].kind != "word"  # the row ended at a comma
    joint = joint or sentence.starts_at(("any_article", "our"), end) is not None  # "à Lyon et une équipe de huit"
    return towns > 0 and (last is None or last.kind in {"sign", "newline"} or joint)


def network(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Un réseau de 12 agences à travers le pays": a line without a verb that opens with the row of them."""
    of = sentence.ends_at(("genitive",), amount.i)
    row = sentence.ends_at(("row_of_places",), of[0]) if of else None
    others = (
        "finite",
        "verb_other",
        "clients",
        "partner_noun",
        "their",
        "he",
        "your",
        "seeks",
        "needs",
        "serves",
        "helped",
    )
    return (
        row is not None
        and row[0] <= 1
        and unit_after(sentence, amount, ("places",)) is not None
        and not sentence.has(*others)
    )


def firms_own(sentence: Sentence, his: Span) -> bool:
    """Read "Grâce à ses trois implantations, le bureau couvre tout le canton": the firm follows behind the comma."""
    comma = next((at for at in range(his[1], len(sentence.tokens)) if sentence.tokens[at].norm == ","), -1)
    the = sentence.starts_at(("definite", "our", "article"), comma + 1) if comma > 0 and his[0] <= _VERB else None
    return the is not None and sentence.starts_at(("firm", "firm_like"), the[1]) is not None


def _opens(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the number opens the line, or follows the firm and a comma."""
    if amount.i == 0:
        return True
    comma = sentence.tokens[amount.i - 1].norm == "," and sentence.clause(amount.at) == 1
    first = sentence.starts_at(("any_article",), 0)
    return comma and sentence.starts_at(("firm",), first[1] if first else 0) is not None


def spread(sentence: Sentence, amount: Quantity) -> bool:
    """Read "80 collaborateurs répartis sur 5 sites": where our people are, or those who open the line."""
    ours = sentence.has("we", "firm") or (sentence.amounts[0].i <= 1 and sentence.amounts[0] is not amount)
    led = sentence.ends_at(("spread_over",), amount.i) is not None
    return ours and led and sentence.has("staff", "people", "team", "trades")


def now_it_is(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Kestrel, c'est aujourd'hui trois boulangeries": a name that no person bears opens, and is so many."""
    now = sentence.ends_at(("now", "today"), amount.i)
    said = sentence.ends_at(("it_is",), now[0] if now else amount.i)
    named = said is not None and capital(sentence, 0) and not sentence.starts_at(("article", "inside", "first_name"), 0)
    return named and said is not None and said[0] > 0
