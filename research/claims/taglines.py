"""Whose is "since 2012" where no verb or a late one says it: a tagline of the firm's, a name's, or a person's trade?"""

import re

from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence

TAGLINE = 9  # words: "Familiebedrijf sinds 1997" needs no verb, a longer sentence does
_OPENING = 3  # words before "since" in "Artisan paysagiste depuis 2016"
_NO_RANK = ("finite", "verb_other", "we_subject", "role", "other_event", "brand")
_RANKED = 14  # words of a tagline of rank: "The North East's favourite fish and chip shop since 1958"
_NOUN = 4  # tokens between the rank and the noun, or the noun and "since": "in the West Midlands"
_LISTED = 2  # commas in a row of services
_ROW = 14  # tokens of a row of services before "since"
_TITLED = 2  # capitals in a row that make a name
_NAME = 5  # tokens of a person's name and the comma behind it
_SHOUTED = 4  # letters of a name in capitals: fewer are a unit, a diploma, a form of law
_WHOLE = re.compile(r"[^\W\d_]{2,40}\d{0,4}\b")
_PARTS = frozenset({"-", "\u2013", "\u2014", ":", "|"})  # what parts a name from what it is
_CAMEL = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ][a-zà-ÿ]")


def leads(sentence: Sentence) -> bool:
    """Say whether it is a tagline of rank: "Leader en isolation depuis 2010"."""
    first = sentence.starts_at(("article", "our"), 0)
    begin = first[1] if first else 0
    firm = sentence.starts_at(("firm", "actor"), begin) if sentence.words.grammar.adjective_behind else None
    heads = {0, begin, firm[1] if firm else 0}  # "Agence leader en cartonnage", "Acteur incontournable du bois"
    rank = any(i in heads for i, _ in sentence.spans("superlative"))
    return rank and sentence.length <= TAGLINE and not sentence.has("verb_other")


def rank_of_a_firm(sentence: Sentence, since: Span) -> bool:
    """Read "Sinds 1986 dé specialist in", "X ist seit 1973 die führende Agentur": the rank behind the date is a firm's."""
    if sentence.has("elected", "he", "i", "first_name", "brand"):
        return False
    slogan = since[0] <= 1 and sentence.length <= _RANKED and not sentence.has("finite", "verb_other")
    for i, j in sentence.spans("superlative"):
        if i < since[1] or sentence.clause(i) != sentence.clause(since[0]):
            continue
        if sentence.starts_at(("clients", "brand"), j):
            continue
        stop = min((at for at, _ in sentence.spans("genitive", "inside", "for_whom") if at >= j), default=j + _NOUN)
        firms = sentence.spans("firm", "trades", "firm_like")
        if any(i < at <= min(stop, j + _NOUN) for at, _ in firms) or (slogan and capital_or_word(sentence, j)):
            return True  # "Al sinds 1962 de beste poffertjes van de Veluwe"
    return False


def capital_or_word(sentence: Sentence, at: int) -> bool:
    """Say whether a word stands at token `at`."""
    return at < len(sentence.tokens) and sentence.tokens[at].kind == "word"


def ranked(sentence: Sentence, since: Span) -> bool:
    """Read "Yorkshire's leading scaffolding specialists since 1979", "The North's favourite chip shop since 1958"."""
    if not sentence.has("superlative", "favourite", "pioneers"):
        return False
    here = sentence.clause(since[0])
    begin = _behind_name(sentence) if here == 1 else 0
    inside = [at for at, _ in sentence.spans(*_NO_RANK) if sentence.clause(at) == here]
    if (here > 0 and not begin) or inside or sentence.has("he", "i", "elected") or since[0] > _RANKED:
        return False
    if any(sentence.clause(at) != here for at, _ in sentence.spans("finite")) and not sentence.has("we_subject"):
        return False  # "Kerala's leading exporter since 1982, Chandra has"
    for i, j in sentence.spans("superlative", "favourite"):
        owners = [
            at for at in range(begin, i) if not capital(sentence, at) and not sentence.starts_at(("article",), at)
        ]
        nouns = (span for span in sentence.spans("firm", "trades", "firm_like") if 0 <= span[0] - j <= _NOUN)
        if not owners and any(0 <= since[0] - end <= _NOUN for _, end in nouns):
            return True
        makers = sentence.ends_at(("agents", "people"), since[0])  # "Hobart's premier awning makers"
        if not owners and i == begin + 1 and makers and 0 <= makers[0] - j <= _NOUN:
            return True
        here = _place_begins(sentence, since[0])  # "The best burgers in Perth since 2013"; "the wettest summer in Kent"
        if not owners and i <= begin + 1 and j < here and not sentence.has("season", "month", "jubilee", "just_now"):
            return True
    return any(begin <= i <= begin + 1 and since[0] - j <= 2 * _NOUN for i, j in sentence.spans("pioneers"))


def _behind_name(sentence: Sentence) -> int:
    """Give where the line goes on behind a name and a dash: "Oakhanger Blinds - Hobart's premier awning makers"; else 0."""
    at = 0
    while capital(sentence, at) or (at and at < len(sentence.tokens) and sentence.tokens[at].norm == "&"):
        at += 1
    parted = at and at < len(sentence.tokens) and sentence.tokens[at].norm in _PARTS
    return at + 1 if parted and not sentence.starts_at(("first_name",), 0) else 0


def titled(sentence: Sentence, since: Span, amount: Quantity) -> bool:
    """Read a trade, where it is plied and since when, without a verb: "Déménagement à Liège depuis 1948 : ..."."""
    here = sentence.clause(amount.at)
    last = amount.j >= len(sentence.tokens) or sentence.tokens[amount.j].kind in {"sign", "newline"}
    if not last or here - sentence.clause(0) > _LISTED or since[0] > _ROW:
        return False
    named = sentence.starts_at(("first_name", "article", "our"), 0)
    trades = sentence.spans("firm", "trade_event", "trades", "jobs", "offers")
    told = ("finite", "verb_other", "we_subject", "i_subject", "he", "role", "since_other")
    trade = {span for span in trades if span not in sentence.spans("offers")}  # "funeral directors" have no role
    verbs = [(i, j) for i, j in sentence.spans(*told) if i < amount.at]
    if named or not all(any(begin <= i and j <= end for begin, end in trade) for i, j in verbs):
        return False
    place = _place_begins(sentence, since[0])
    return any(i <= 1 or j == place for i, j in trades if j <= place)


def my_trade(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "Photographe depuis 2014, j'ai couvert ...": one who works alone opens with the trade and goes on as "I"."""
    first = sentence.starts_at(("indefinite",), 0)
    begin = first[1] if first else 0
    trades = sentence.spans("firm", "trades")
    opens = any(i == begin and j <= since[0] for i, j in trades) and since[0] <= _OPENING + begin
    comma = year.j < len(sentence.tokens) and sentence.tokens[year.j].norm == ","
    if not opens or not comma or not sentence.starts_at(("i_subject",), year.j + 1):
        return False
    if any(other.measure is Measure.YEAR and other is not year for other in sentence.amounts):
        return False  # "Menuisier depuis 2000, je me suis installé en 2012"
    others = sentence.spans("role", "employed", "tenure", "first_name", "other_event", "place", "he")
    return not sentence.has("we") and not any(i < year.i for i, _ in others)


def slogan(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "La passion du bois depuis 1974", "L'art du thé depuis 30 ans": a slogan without a verb that ends in its years."""
    the = sentence.starts_at(("definite", "article"), 0)
    last = year.j >= len(sentence.tokens) or sentence.tokens[year.j].norm in {".", "!", "|"}
    others = ("finite", "verb_other", "we_subject", "i", "he", "role", "since_other", "relative", "first_name")
    if the is None or not last or since[0] > TAGLINE or sentence.has(*others):
        return False
    return sentence.starts_at(("calling",), the[1]) is not None and sentence.clause(since[0]) <= 1


def named_trade(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "Camille Roux, plombier à Nantes depuis 2009" and "artisan paysagiste depuis 2020": one person is the firm."""
    others = ("we_subject", "role", "employed", "tenure", "joined", "other_event", "since_other", "he", "places")
    if sentence.has(*others) or since[0] < _LISTED:
        return False
    here = sentence.clause(since[0])
    begin = next(at for at in range(since[0] + 1) if sentence.clause(at) == here)
    begin += sentence.tokens[begin].kind in {"sign", "newline"}
    master = (
        sentence.starts_at(("artisan",), begin) is not None
        and sentence.starts_at(("firm", "trades"), begin + 1) is not None
    )
    named = 0 < begin <= _NAME and sentence.starts_at(("first_name",), 0) is not None and capital(sentence, 1)
    trade = any(i == begin and j <= since[0] for i, j in sentence.spans("firm", "active_i"))
    verb = any(begin <= i < year.i for i, _ in sentence.spans("finite", "verb_other"))
    last = year.j >= len(sentence.tokens) or sentence.tokens[year.j].norm in {".", "!", "|"}
    return last and (master or (named and trade)) and since[0] - begin <= _ROW and not verb


def _place_begins(sentence: Sentence, at: int) -> int:
    """Find the preposition of a name right before token `at`: "à Liège", "au Pays Basque"; 0 when there is none."""
    begin = at
    while begin and (capital(sentence, begin - 1) or sentence.tokens[begin - 1].norm == "-"):
        begin -= 1
    before = sentence.ends_at(("place_word",), begin) if begin < at else None
    return before[0] if before else 0


def trade_of_one(sentence: Sentence, since: Span) -> bool:
    """Say whether a person who acts then opens with the trade: "Paysagiste depuis 2014, Noé anime des ateliers"."""
    opens = sentence.clause(since[0]) == 0 and since[0] <= _OPENING and sentence.has("firm") and not sentence.has("we")
    doers = ("first_name",) if not since[0] else ("first_name", "i_subject")  # "Depuis 2016, j'accompagne" is the work
    acts = [i for i, _ in sentence.spans(*doers) if sentence.clause(i) > 0]
    return opens and bool(acts) and not sentence.near(("firm",), acts[0], acts[0] + 1, 2, 2)


def enumerated(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Say whether nouns in a row, and no verb, lead to the year: "Vente, pose et réparation de poêles depuis 2012"."""
    joint = sentence.tokens[1].norm in {",", "&"} or sentence.starts_at(("and",), 1) is not None
    last = year.j >= len(sentence.tokens) or sentence.tokens[year.j].kind == "sign"
    capital = sentence.text[sentence.tokens[0].start].isupper() and not sentence.has("first_name", "he", "verb_other")
    return joint and last and capital and since[0] <= _ROW and sentence.clause(len(sentence.tokens) - 1) <= 2


def then_a_name(sentence: Sentence, year: Quantity) -> bool:
    """Say whether a name has worked since then: "Since 2017, Blue Fern Care has provided ...", "Depuis 1987, X fournit"."""
    at = year.j + 1
    end = at
    while capital(sentence, end):
        end += 1
    persons = sentence.spans("first_name", "kin", "he", "role")
    named = end > at and not any(at <= i < end for i, _ in persons) and not sentence.words.grammar.nouns_capital
    verb = sentence.starts_at(("have",), end) if end < len(sentence.tokens) else None
    done = verb is not None and end - at >= _TITLED and sentence.starts_at(("done_then",), verb[1]) is not None
    firm = any(at <= i < end for i, _ in sentence.spans("firm", "firm_like", "trades", "name"))
    if named and firm and done:
        return True  # "Since 2014, Finch Driving School has trained more drivers than anyone else in Kent"
    return named and sentence.starts_at(("active",), verb[1] if verb else end) is not None


def capital(sentence: Sentence, at: int) -> bool:
    """Say whether a word with a capital stands at token `at`."""
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    return token is not None and token.kind == "word" and sentence.text[token.start].isupper()


def brand(sentence: Sentence, at: int) -> Span | None:
    """Find the name that no person bears at token `at`: "ZorgBrug", "KADO24", "ZONDIX"; None when none stands there."""
    if not capital(sentence, at):
        return None
    first = sentence.tokens[at]
    whole = _WHOLE.match(sentence.text, first.start)
    name = whole.group() if whole else ""
    end = first.start + len(name)
    letters = name.rstrip("0123456789")
    shouted = (
        letters.isupper() and len(letters) >= _SHOUTED and "no_brand" not in sentence.words.fields_of(letters.lower())
    )
    if not (_CAMEL.search(letters) or (letters != name and letters) or shouted):
        return None
    return at, next(
        (j for j in range(at, len(sentence.tokens)) if sentence.tokens[j].start >= end), len(sentence.tokens)
    )
