"""Is it a branch abroad, a hall, a partner's school, a piece of land, a relative, and not the firm, that has the years?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_HEAD = 5  # tokens of a subject: "Our first office in Northern Europe"
_TO_BRAND = 2  # tokens from "is" to "brand": "is a brand"
_GROWS = 5  # tokens between "began" and what is enlarged: "we with the"
_OBJECT = 3  # tokens between "owned" and the land, "entstand" and the hall
_OPENING = 1  # tokens before a subject that opens the sentence


def branch(sentence: Sentence, cue: Span) -> bool:
    """Say whether an office in some place began: "Our office in Lyon opened", "Asian offices were established"."""
    if not sentence.has("branch_noun", "partner_house"):
        return False
    if any(_one_abroad(sentence, i, j, cue) for i, j in sentence.spans("branch_noun")):
        return True
    houses = [i for i, _ in sentence.spans("partner_house")]
    if any(sentence.clause(i) <= sentence.clause(cue[0]) and not sentence.ends_at(("we_subject",), i) for i in houses):
        return True
    return any(_lies_elsewhere(sentence, i, j, cue) for i, j in sentence.spans("branch_noun"))


def _one_abroad(sentence: Sentence, i: int, j: int, cue: Span) -> bool:
    """Say whether we opened an office in some place: "In 2014 openden we een kantoor in Dubai"."""
    if not sentence.has("we_subject") or sentence.has("the_first", "i_subject") or not -1 <= i - cue[1] <= _HEAD:
        return False
    an = any(sentence.ends_at(("any_article",), at) for at in (i, i - 1))
    inside = sentence.starts_at(("place_word", "inside"), j) if an else None
    return inside is not None and capital(sentence, inside[1])


def _lies_elsewhere(sentence: Sentence, i: int, j: int, cue: Span) -> bool:
    """Say whether the office is the subject, not the first, and a place is told of it; a name behind it is its own."""
    if (
        i > _HEAD
        or j > cue[0]
        or sentence.clause(i) != sentence.clause(cue[0])
        or sentence.has("the_first", "we_subject")
    ):
        return False
    led = sentence.starts_at(("our", "definite", "article"), 0)
    behind = sentence.starts_at(("inside", "genitive", "place_word"), j)
    place = behind is not None and capital(sentence, behind[1]) and not sentence.starts_at(("month",), behind[1])
    owner = i > 0 and sentence.starts_at(("our", "any_article", "definite"), i - 1) is None
    name_first = not (sentence.words.grammar.adjective_behind or sentence.words.grammar.nouns_capital)
    before = owner and name_first and capital(sentence, i - 1) and (led is not None or i == 1)
    row = sentence.starts_at(("place_word",), cue[1]) if sentence.starts_at(("branches_noun",), i) else None
    abroad = row is not None and led is not None and capital(sentence, row[1])  # "Les bureaux ... créés à Singapour"
    return (place and led is not None) or abroad or (before and not capital(sentence, j) and not capital(sentence, i))


def grows(sentence: Sentence, cue: Span) -> bool:
    """Say whether an extension or a move began: "begonnen we met de uitbreiding", "began expanding the vineyard"."""
    for i, j in sentence.spans("other_event", "growth"):
        gap = range(cue[1], i)
        near = 0 <= i - cue[1] <= _GROWS and sentence.clause(i) == sentence.clause(cue[0])
        if not near or not all(
            sentence.covered(("we_subject", "along", "definite", "article", "our"), at) for at in gap
        ):
            continue
        if sentence.ends_at(("definite", "article", "our"), i):
            return True
        if sentence.starts_at(("definite", "article", "our", "genitive"), j):
            return True
    return False


def of_my_kin(sentence: Sentence, *, trade: bool = True) -> bool:
    """Say whether a relative of one who says "my" is the subject; `trade`: also when the relative is in a business."""
    my = next((span for span in sentence.spans("i") if span[0] <= _OPENING or _then_who(sentence, span)), None)
    kin = my and not sentence.starts_at(("i_subject",), my[0]) and sentence.starts_at(("kin",), my[1])
    if not kin or sentence.starts_at(("and",), kin[1]) or sentence.has("we_subject", "found", "start", "own_word"):
        return False
    return trade or not sentence.has("firm", "firm_like", "we")


def _then_who(sentence: Sentence, my: Span) -> bool:
    """Say whether a relative clause tells of a relative: "thanks to my mother who has been in the trade"."""
    kin = sentence.starts_at(("kin",), my[1])
    return kin is not None and sentence.starts_at(("relative",), kin[1]) is not None


def owns_land(sentence: Sentence) -> bool:
    """Say whether land or a house is owned so long: "The Pikes have owned the house for 30 years"."""
    if not sentence.has("owns") or not sentence.has("land_noun") or sentence.has("we_subject", "clients"):
        return False
    lands = sentence.spans("land_noun")
    if not any(-_OBJECT <= i - j <= _OBJECT for _, j in sentence.spans("owns") for i, _ in lands):
        return False
    firms = [i for i, _ in sentence.spans("firm")]
    return not any(0 <= i - j <= 2 for _, j in sentence.spans("owns") for i in firms)


def lives_there(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether it is told how long somebody lives in a place: "Wir wohnen seit 25 Jahren in diesem Dorf"."""
    return sentence.near(("dwells",), amount.i, amount.j, 3, 2) and not sentence.has("firm", "clients")


def served_by(sentence: Sentence) -> bool:
    """Say whether another house by name is used by us: "Wij laten al onze boten herstellen bij Bruins & Zonen"."""
    we = any(i <= j for i, _ in sentence.spans("we_subject", "i_subject") for j, _ in sentence.spans("has_done"))
    if not we:
        return False
    return any(capital(sentence, j) and not sentence.starts_at(("month",), j) for _, j in sentence.spans("done_at"))


def stays_with_us(sentence: Sentence, since: Span) -> bool:
    """Say whether somebody is with us since then: "Onze hond Max is bij ons sinds 2018"."""
    here = next((span for span in sentence.spans("stays_here", "at_ours") if span[1] == since[0]), None)
    return here is not None and sentence.ends_at(("is_one",), here[0]) is not None


def of_rooms(sentence: Sentence, cue: Span) -> bool:
    """Say whether a hall or a house arose: "1962 entstand der erste Verkaufsraum"; not a firm in one."""
    if not any(cue[0] <= i < cue[1] for i, _ in sentence.spans("arose")) or sentence.has("we_subject"):
        return False
    for i, _ in sentence.spans("rooms"):
        article = next((at for at in range(i - 1, max(cue[0], i - _OBJECT - 1), -1) if _is_article(sentence, at)), None)
        led = article is not None and sentence.ends_at(("inside", "from_places", "out_of", "born_from"), article)
        first = min((k for k, _ in sentence.spans("firm", "firm_like") if k > cue[0]), default=i)
        if article is not None and not led and first >= i and sentence.clause(i) == sentence.clause(cue[0]):
            return True
    return False


def _is_article(sentence: Sentence, at: int) -> bool:
    return sentence.starts_at(("article", "definite", "our"), at) is not None


def speaks_of_a_brand(sentence: Sentence) -> bool:
    """Say whether a brand or a maker is spoken of: "Het merk Solvex, opgericht in 1921", "Créée en 1927, X est une marque"."""
    if sentence.has("we"):
        return False
    kinds = [j for _, j in sentence.spans("is_one")]
    if any(0 <= i - j <= _TO_BRAND for j in kinds for i, _ in sentence.spans("brand")):
        return True
    article = sentence.starts_at(("article",), 0)
    at = article[1] if article else len(sentence.tokens)
    return any(at <= i <= at + 1 for i, _ in sentence.spans("brand"))
