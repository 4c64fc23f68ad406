"""Are the locations that a sentence counts somebody else's: a client's, a trade's, or those we work at?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.towns import firms_own
from research.claims.worked_on import opens_with, then_does

_WELCOME = 10  # tokens between "we" and the locations where we welcome somebody
_FIRST = 2  # tokens before the number of "Mit unseren drei Filialen"
_BEYOND = 6  # tokens in which clients, a day or a builder claim the locations
_FITTED = 2  # tokens between the locations and what was done to them
_WHOSE = ("clients", "partner_noun", "their", "his", "your", "firms", "pleased")
_TRADE = 500  # locations: so many in a country are those of a whole trade


def of_somebody_else(sentence: Sentence, amount: Quantity, places: Span | None) -> bool:
    """Say whether they are "theirs", planned or past, or what was built or fitted for somebody."""
    gap = range(amount.j, places[0]) if places else range(0)  # "three fully equipped studios" are described
    fitted = [i for i, j in sentence.spans("finished") if i - amount.j <= _FITTED and amount.i - j <= 1]
    if any(i not in gap and sentence.clause(i) == sentence.clause(amount.at) for i in fitted):
        return True  # "450+ kitchens fitted"
    if sentence.ends_at(("at_firm",), amount.i) and sentence.has("we_did", "finished"):
        return True  # "Wij plaatsten zonnepanelen bij vier campings"
    if sentence.ends_at(("for_whom",), amount.i) or sentence.starts_at(("for_whom",), amount.i):
        return True  # "Nous travaillons pour 40 écoles"
    ours = sentence.has("we_subject") or sentence.ends_at(("our",), amount.i)
    if amount.value >= _TRADE and sentence.has("land") and not ours:
        return True  # "Er zijn 1.600 bakkerijen in Nederland"
    whose = sentence.starts_at(("article",), places[1]) if places else None
    if whose and sentence.starts_at(("chain", "clients", "partner_noun"), whose[1]):
        return True  # "In drei Filialen der Kette"
    his = sentence.ends_at(("his",), amount.i)
    there = sentence.ends_at(("has_places",), amount.i)  # "Er zijn twee locaties": that "zijn" is no "his"
    if (
        his
        and not firms_own(sentence, his)
        and not sentence.ends_at(("has_places",), his[0])
        and not (there and there[0] < his[0])
    ):
        return True  # "zijn drie winkels"; "avec ses 9 boutiques, la maison" are the firm's
    clients = sentence.spans("clients")
    others = [
        span
        for span in sentence.spans("places_other")
        if (span in clients or not sentence.ends_at(("our",), span[0]))
        and (span[0] not in gap or sentence.starts_at(_WHOSE, span[0]))
        and not (places and _we_serve_there(sentence, places[1], span[0]))
        and not any(
            i <= span[0] < j for i, j in sentence.spans("near_you", "at_service")
        )  # "Mit elf Studios in Ihrer Nähe"
        and not _for_ours(sentence, span)
    ]
    if sentence.ends_at(("from_begin", "along"), amount.i) and sentence.has("we_subject"):
        we = next((i for i, _ in sentence.spans("we_subject") if i > amount.j), len(sentence.tokens))
        others = [span for span in others if span[1] < we]  # "Vanuit drie vestigingen leveren wij aan aannemers"
    here = sentence.clause(amount.at)  # "Notre réseau de 6 magasins" is the firm's
    near = [i for i, j in others if i - amount.j <= _BEYOND and amount.i - j <= _BEYOND and sentence.clause(i) == here]
    other = any(not (places and _of_our_work(sentence, amount, places, i)) for i in near)
    return other or sentence.near(("past", "future", "their"), amount.i, amount.j, 6, 0)


def _we_serve_there(sentence: Sentence, places: int, at: int) -> bool:
    """Say whether it is whom we serve from there: "three offices serving clients", "three shops where we welcome clients"."""
    if at < places or not sentence.near(("we_subject", "has_places"), places, places, _WELCOME, -1):
        return False
    serves = any(places <= i <= at for i, _ in sentence.spans("helped") if sentence.starts_at(("doing",), i))
    return serves or any(places <= i < at for i, _ in sentence.spans("we_subject"))


def _for_ours(sentence: Sentence, clients: Span) -> bool:
    """Read "Wir sind an fünf Standorten für unsere Kunden da"."""
    ours = sentence.ends_at(("our",), clients[0])
    return ours is not None and sentence.ends_at(("for_whom",), ours[0]) is not None and sentence.has("we_subject")


def _of_our_work(sentence: Sentence, amount: Quantity, places: Span, at: int) -> bool:
    """Say whether the word tells for whom we work from there: "Wir haben vier Filialen und beliefern Kunden"."""
    we = sentence.starts_at(("we_subject",), at + 1) or sentence.ends_at(
        ("and",), at
    )  # "Mit drei Filialen beliefern wir"
    opens = opens_with(sentence, amount, places[1]) or (
        amount.i <= _FIRST  # "Mit drei Filialen in Hessen sind wir Ihr Partner"
        and sentence.ends_at(("along", "from_places"), amount.i) is not None
        and any(places[1] <= i < at for i, _ in sentence.spans("we_subject"))
    )
    return at >= places[1] and (opens or we is not None or then_does(sentence, places[1], at))
