"""Does the sentence say outright that those counted are served by us, whatever they are: "Nos fours équipent 500 forges"?"""

from research.claims.counted import unit_after
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_MANY = 20  # fewer are what the page shows
_NOUN = 4  # tokens of "nos solutions de pesage" before the verb
_PERIOD = 6  # tokens between those served and "par an"
_LINE = 4  # words of "2 400 pare-brise remplacés"
_THINGS = ("units", "year_unit", "month", "staff", "partner_noun", "partners", "tile_other", "volunteers", "things")


def served(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether those that are counted are served by us, or by what we make, in all the time until now."""
    word = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind in {"word", "elided"}
    if not word or amount.value < _MANY or sentence.starts_at(_THINGS, amount.j):
        return False
    if sentence.near(("per_period",), amount.i, amount.j, _PERIOD, _PERIOD):
        return False
    return (
        _by_what_we_make(sentence, amount)
        or _used_by(sentence, amount)
        or _among(sentence, amount)
        or _has_served(sentence, amount)
        or _done_for(sentence, amount)
    )


def they_trust(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Ils sont plus de 850 à nous faire confiance"."""
    they = sentence.starts_at(("they_subject",), 0)
    trusts = any(0 <= i - amount.j <= 1 for i, _ in sentence.spans("to_trust"))
    return they is not None and amount.i <= _NOUN and trusts and amount.value >= _MANY


def _by_what_we_make(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Nos fours équipent plus de 500 forges"."""
    our = sentence.starts_at(("our",), 0)
    at = amount.i - (sentence.ends_at(("already",), amount.i) is not None)
    verb = sentence.ends_at(("fits_out",), at) if our else None
    return our is not None and verb is not None and verb[0] - our[1] <= _NOUN


def _used_by(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Notre logiciel est utilisé par plus de 500 forges", "Adopté par plus de 500 forges"."""
    used = sentence.ends_at(("used_by_whom",), amount.i)
    ours = used is not None and sentence.starts_at(("our",), 0) is not None and used[0] <= _NOUN + 2
    return ours or (used is not None and used[0] == 0)


def _among(sentence: Sentence, amount: Quantity) -> bool:
    """Read "Nous comptons parmi nos clients plus de 500 forges", "Une clientèle fidèle de 500 forges"."""
    if sentence.ends_at(("among_clients",), amount.i) and sentence.has("we"):
        return True
    our = sentence.starts_at(("our",), 0)
    base = sentence.starts_at(("client_base",), our[1]) if our else None
    if base and 0 < amount.i - base[1] <= _NOUN:
        return True  # "Notre clientèle se compose de 320 haras"
    of = sentence.ends_at(("genitive",), amount.i)
    bases = [(i, j) for i, j in sentence.spans("client_base") if of and 0 <= of[0] - j <= 1]
    if not bases or sentence.has("he", "their", "supposes"):
        return False
    return bases[0][0] <= 1 or sentence.has("we")


def _has_served(sentence: Sentence, amount: Quantity) -> bool:
    """Read "J'ai formé plus de 500 personnes", "Kestrel a accompagné plus de 400 forges": it is done, by us."""
    at = amount.i - (sentence.ends_at(("already",), amount.i) is not None)
    done = sentence.ends_at(("helped", "finished"), at)
    have = sentence.ends_at(("perfect", "have"), done[0]) if done else None
    if have is None and done:
        early = sentence.ends_at(("already",), done[0])
        have = sentence.ends_at(("perfect", "have"), early[0]) if early else None
    if have is None or have[0] > _NOUN + _NOUN or sentence.has("employed", "tenure", "managed", "role", "past"):
        return False
    if sentence.ends_at(("i_subject",), have[0]):
        return not sentence.has("we", "he")
    named = have[0] > 0 and capital(sentence, have[0] - 1) and not sentence.has("first_name", "he", "land")
    return named and sentence.words.grammar.adjective_behind


def _done_for(sentence: Sentence, amount: Quantity) -> bool:
    """Read the line "Plus de 3 200 propriétaires conseillés"."""
    whom = unit_after(sentence, amount, ("beneficiaries", "clients")) if amount.i == 0 else None
    done = sentence.starts_at(("tile_done",), whom[1]) if whom else None
    if done is None or sentence.starts_at(("held", "tile_undone"), done[0]):
        return False
    behind = sentence.tokens[done[1] :]  # "With over 400 guests expected, we have booked" goes on
    return len(behind) <= 1 or behind[0].kind == "newline"
