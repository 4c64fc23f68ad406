"""Is the number that of another firm in the sentence: a supplier, a brand, a client, a cause that is supported?"""

import re

from research.claims.found import Found
from research.claims.marks import Span
from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.claims.tokens import tokenise
from research.model import Kind

# How a name is told of behind a comma: "Tuxford Mill, a family mill since 1790".
_DESCRIBED = ("relative", "any_article", "made", "found", "definite", "firm", "firm_like")
_LIVES = frozenset({Kind.FOUNDED, Kind.AGE})
_LEAD = 4  # tokens between "they" and their number
_BEFORE = 160  # characters of the sentence before
_COLLEAGUE = 4  # tokens from "our" to the comma behind "accountants", and in the name behind it
_CLIENT = 6  # tokens of "a freight forwarder with"
_APART = 8  # tokens between "a charity" and what it has done
_OPENS = 2  # brackets or words before a year that has nothing else
_CAPITAL = re.compile(r"(?<=\w )[A-ZÀ-Þ][\w'-]+")
_TWO = 2  # brackets with a year: a list of brands


def of_another_firm(sentence: Sentence, claim: Found, place: Span) -> bool:
    """Say whether the number is that of another firm that the sentence names."""
    if _supplied(sentence, place) or _supported(sentence, place) or _for_a_client(sentence, place):
        return True
    if _brand_of_before(sentence) or _partner_before(sentence) or _of_them(sentence, place) or _our_provider(sentence):
        return True
    if (
        _part_of(sentence)
        or _whose(sentence, place)
        or _awarded(sentence, place)
        or (claim.kind in _LIVES and _our_source(sentence, place))
    ):
        return True
    if claim.kind is Kind.OFFICES:
        bought = sentence.ends_at(("sources",), place[0]) is not None  # "Our beef comes from 12 farms"
        return bought or sentence.near(("trusts",), *place, 0, _LEAD)  # "340 independent shops trust us"
    return claim.kind is Kind.FOUNDED and _bracketed(sentence, place)


def between(sentence: Sentence, fields: tuple[str, ...], i: int, j: int) -> bool:
    """Say whether a word of the fields begins at one of the tokens `[i, j)`."""
    return any(i <= at < j for at, _ in sentence.spans(*fields))


def _our_provider(sentence: Sentence) -> bool:
    """Say whether somebody who works for the firm is named: "Our accountants, Pike & Dale, have been in business since"."""
    ours = sentence.starts_at(("our",), 0)
    if not ours:
        return False
    row = range(ours[1], min(ours[1] + _COLLEAGUE, len(sentence.tokens)))
    comma = next((at for at in row if sentence.tokens[at].norm == ","), None)
    if comma is None or not capital(sentence, comma + 1):
        return _our_other(sentence, ours[1])
    name = range(comma, min(comma + _COLLEAGUE, len(sentence.tokens)))
    return any(sentence.tokens[at].norm == "&" and capital(sentence, at + 1) for at in name)


def _our_other(sentence: Sentence, at: int) -> bool:
    """Say whether something of ours is said to be a firm: "Our landlord is a company with 300 flats"."""
    if sentence.starts_at(("firm", "firm_like", "team", "story", "places"), at):
        return False
    verb = sentence.starts_at(("is_one",), at + 1)
    a = sentence.starts_at(("any_article",), verb[1]) if verb else None
    return a is not None and any(0 <= i - a[1] <= 1 for i, _ in sentence.spans("firm"))


def _awarded(sentence: Sentence, place: Span) -> bool:
    """Say whether a prize or a piece of work is told of: "The award went to Hill, a business with 18 employees"."""
    for i, j in sentence.spans("given_to", "for_whom"):
        given = (i, j) in sentence.spans("given_to") or sentence.starts_at(("done_for",), 0) is not None
        comma = next((at for at in range(j, place[0]) if sentence.tokens[at].norm == ","), None)
        named = comma is not None and any(capital(sentence, at) for at in range(j, comma))
        if given and named and not sentence.has("we", "i"):
            return True
    return False


def _part_of(sentence: Sentence) -> bool:
    """Say whether the line opens with the group: "Part of Nord AB, founded in Malmö in 1923"."""
    opens = sentence.starts_at(("part_of_house",), 0)
    return opens is not None and capital(sentence, opens[1]) and not sentence.has("we", "i")


def _whose(sentence: Sentence, place: Span) -> bool:
    """Say whether it is told of another's firm: "Sarah Lim, whose bakery has", "The mill that weaves our cloth"."""
    whose = next((i for i, _ in sentence.spans("whose") if 0 < i < place[0]), 0)
    if whose and sentence.tokens[whose - 1].norm == "," and capital(sentence, whose - 2):
        return True
    the = sentence.starts_at(("definite",), 0)
    that = next((span for span in sentence.spans("relative") if the and 0 < span[0] - the[1] <= _OPENS), None)
    ours = that and any(0 < i - that[1] <= _OPENS for i, _ in sentence.spans("our") if i < place[0])
    return (bool(ours) and not sentence.has("we_subject", "i")) or (the is not None and _we_work_with(sentence, place))


def _we_work_with(sentence: Sentence, place: Span) -> bool:
    """Say whether it is the firm that we deal with: "The company we work with was founded in 1950"."""
    for i, j in sentence.spans("sources", "worked_with"):
        we = sentence.ends_at(("we_subject", "i_subject"), i) if i > 1 and j <= place[0] else None
        if we and sentence.clause(we[0]) == sentence.clause(0) and sentence.ends_at(("firm", "firm_like"), we[0]):
            return True
    return False


def _our_source(sentence: Sentence, place: Span) -> bool:
    """Say whether it makes what we use: "Worcester, founded in 1962, makes the boilers we install", "supplies our flour"."""
    if between(sentence, ("we", "i"), 0, place[1]) or not capital(sentence, 0) or not sentence.has("makes_for_us"):
        return False
    if sentence.starts_at(("breaks", "as_a", "found", "start", "since", "lasting"), 0):
        return False  # "As a family firm established in 1973, we have built our name"
    for _, j in sentence.spans("makes_for_us"):
        if j >= place[1] and sentence.starts_at(("our",), j) and not sentence.has("we_subject"):
            return True
        we = next((at for at, _ in sentence.spans("we_subject") if 0 < at - j <= _COLLEAGUE), None)
        if j >= place[1] and we and sentence.starts_at(("definite",), j) and sentence.tokens[we - 1].norm != ",":
            return True
    return False


def _of_them(sentence: Sentence, place: Span) -> bool:
    """Say whether "they" have so many, where it is not "we": "they have 90 technicians"."""
    near = [j for _, j in sentence.spans("they_subject") if 0 <= place[0] - j <= _LEAD]
    she = bool(near) and sentence.starts_at(("one_has",), near[-1]) is not None  # "Zij heeft 15 jaar ervaring"
    if she or (sentence.has("experience_of") and sentence.has("combined", "added_up", "jointly", "summed")):
        return False  # "They have 40 years of experience between them": those who were just named
    return (
        bool(near)
        and sentence.near(("have",), *place, _LEAD, -1)
        and not between(sentence, ("we",), near[-1], place[1])
    )


def _brand_of_before(sentence: Sentence) -> bool:
    """Say whether it goes on about a brand just named: "We sell only Merrow boots. Merrow has made boots since 1881"."""
    if sentence.has("we") or not sentence.start:
        return False
    last = sentence.text[max(0, sentence.start - _BEFORE) : sentence.start].rstrip(" .!?;:").rsplit(". ", 1)[-1]
    said = set(_CAPITAL.findall(last)) if not sentence.words.grammar.nouns_capital else set()
    names = {sentence.text[token.start : token.end] for token in sentence.tokens[1:]} & said
    if not names and (not capital(sentence, 0) or sentence.tokens[0].norm not in last.lower().split()):
        return False
    marks = sentence.words.marks(tokenise(last))
    return marks.any_of(("sources",)) and marks.any_of(("we",))


def _partner_before(sentence: Sentence) -> bool:
    """Say whether it goes on about a partner: "X est l'un de nos fournisseurs. Fondée en 1923, elle emploie"."""
    goes_on = sentence.start and sentence.starts_at(("found", "born", "he", "since"), 0)
    if not goes_on or sentence.has("we"):
        return False
    paragraph = sentence.text[max(0, sentence.start - _BEFORE) : sentence.start].rsplit("\n", 1)[-1]
    last = paragraph.rstrip(" .!?;:").rsplit(". ", 1)[-1]
    return sentence.words.may_hold(last, ("partner",)) and "partner" in sentence.words.marks(tokenise(last))


def _supplied(sentence: Sentence, place: Span) -> bool:
    """Say whether it is told of a brand or maker: "We stock Torvald stoves, made in Norway since 1853"."""
    grammar = sentence.words.grammar
    noun_alike, late = grammar.nouns_capital, grammar.verb_last
    for i, j in sentence.spans("sources"):
        if j > place[0] or between(sentence, ("we", "i"), j, len(sentence.tokens)):
            continue
        comma = next((at for at in range(j, place[0]) if sentence.tokens[at].norm == ","), None)
        if comma is None or not any(capital(sentence, at) for at in range(1 if late else j, comma)):
            continue
        told = sentence.has("we", "found") or sentence.starts_at(("definite", "our", "article"), 0) is not None
        what = sentence.starts_at(("relative", "made", "found") if noun_alike and i else _DESCRIBED, comma + 1)
        if (told or i == 0) and what and sentence.tokens[i].kind == "word":
            return True
    return False


def _supported(sentence: Sentence, place: Span) -> bool:
    """Say whether a cause is told of: "We support Little Acorns, a charity that has helped families since 1999"."""
    for _, j in sentence.spans("gives"):
        if sentence.starts_at(("firm",), j):
            continue  # "an IT support company that has looked after"
        relative = [span for span in sentence.spans("relative") if j <= span[0] and span[1] <= place[0]]
        relative += [(at, at + 1) for at in range(j, place[0]) if relative_by_comma(sentence, at)]
        if (
            relative
            and place[0] - relative[-1][1] <= _APART
            and not between(sentence, ("we",), j, len(sentence.tokens))
        ):
            return True
    return False


def relative_by_comma(sentence: Sentence, at: int) -> bool:
    """Say whether an article is a relative pronoun, by the comma before it: "für ein Hotel, das"."""
    return at > 0 and sentence.tokens[at - 1].norm == "," and sentence.starts_at(("article_relative",), at) is not None


def _for_a_client(sentence: Sentence, place: Span) -> bool:
    """Say whether work is told of: "For a haulier with 80 employees we moved ...", "for Marrow & Pine, founded in 2016"."""
    told = sentence.spans("we_subject")
    for i, j in sentence.spans("for_whom"):
        if j > place[0] or not told or between(sentence, ("we", "your"), j, place[1]):
            continue
        one = sentence.starts_at(("any_article",), j) is not None or (
            i == 0 and sentence.starts_at(("definite", "article"), j)  # "Pour cette PME de 35 personnes, nous avons"
        )
        led = sentence.ends_at(("along", "team_of"), place[0]) is not None
        if i == 0 and one and led and place[0] - j <= _CLIENT:
            return True
        firm = between(sentence, ("firm", "firm_like"), j, place[0])
        named = capital(sentence, j) and not sentence.words.grammar.nouns_capital
        if (one and firm) or (named and firm and sentence.clause(j) != sentence.clause(place[0])):
            return True
        if named and i == 0:
            return True
        comma = next((at for at in range(j, place[0]) if sentence.tokens[at].norm == ","), None)
        if named and comma is not None and sentence.starts_at(("relative",), comma + 1):
            return True  # "We built a site for Tern & Co, who have been selling boats since 1972"
    return False


def _bracketed(sentence: Sentence, place: Span) -> bool:
    """Say whether brackets hold the year of a brand: "Dealer for Kubara (since 2016)", "Hob & Flue (est. 1984) make our"."""
    opened = max((at for at in range(place[0]) if sentence.tokens[at].norm == "("), default=None)
    if not opened or place[0] - opened > _OPENS or not capital(sentence, opened - 1):
        return False
    years = [other for other in sentence.amounts if other.measure is Measure.YEAR]
    many = sum(any(sentence.tokens[at].norm == "(" for at in range(max(0, year.i - _OPENS), year.i)) for year in years)
    return many >= _TWO or between(sentence, ("our",), place[1], len(sentence.tokens))
