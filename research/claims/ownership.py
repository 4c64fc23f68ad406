"""Whose claim is it: which words of the sentence make the number the company's own, and which give it to another?

A claim is the company's own when the grammar says so. What counts as such evidence, per kind:

* `founded`: "we", "I" with an own business, a firm noun or a story with an article or possessive, or the company's
  name is what was founded or works since then; or nothing is: a tagline, a tile, an entry of a timeline. Not: a person
  who holds a trade since then before being told of, a thing, a decade, something that "we" started, what lasted until.
* `age`: the same subjects exist or work for so long. Not: a relative clause behind another noun, a thing.
* `experience`: a person of the firm, the team, or "we" have it, or nobody does: a tagline.
* `team_size`, `offices`, `customers`: first person, the firm noun or a name as the one that employs, has, serves; or a label
  without a verb. Not: those in a firm that somebody else tells of, what was added, what lasted until, a list that goes
  on uncounted.
"""

from bisect import bisect_left, bisect_right
from operator import attrgetter

from research.claims.anyfirm import of_any_firm
from research.claims.at_heart import driven
from research.claims.colleagues import of_a_colleague
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.milestones import no_founding
from research.claims.other_firms import of_another_firm
from research.claims.outsiders import of_an_outsider
from research.claims.owner import impersonal, owned
from research.claims.sentences import Sentence
from research.model import Kind

_ANTECEDENT = 6  # tokens before a relative pronoun in which its noun stands
_OWNERS = (
    "firm", "firm_like", "team", "he", "kin", "story", "staff", "people", "partners", "trades", "places", "first_name",
    "name",
)  # fmt: skip
_COUNTS = frozenset({Kind.TEAM_SIZE, Kind.OFFICES, Kind.CUSTOMERS})
_DATED = frozenset({Kind.FOUNDED, Kind.AGE, Kind.OFFICES, Kind.TEAM_SIZE})
_FREE = 1  # tokens before a relative pronoun that has no noun: "Ce qui a commencé en 2004"
_UNTIL = 3  # tokens between "until" and the year: "until the spring of 2019"


def own(sentence: Sentence, claim: Found) -> bool:
    """Say whether the claim that was read is the company's own, by the grammar of its sentence."""
    place = _place(sentence, claim)
    if any(asked(sentence, claim, place) for asked in (of_any_firm, of_another_firm, of_a_colleague, of_an_outsider)):
        return False
    if claim.kind in _DATED and (_of_another_noun(sentence, place) or _of_a_branch(sentence, claim)):
        return False
    if claim.kind in _COUNTS:
        return not (_until(sentence) or _told_by_others(sentence, place))
    return claim.kind is not Kind.FOUNDED or not (_ended(sentence, place) or no_founding(sentence))


def _place(sentence: Sentence, claim: Found) -> Span:
    i = bisect_right(sentence.tokens, claim.start, key=attrgetter("end"))
    return i, bisect_left(sentence.tokens, claim.end, lo=i, key=attrgetter("start"))


def _of_another_noun(sentence: Sentence, place: Span) -> bool:
    """Say whether a relative clause behind some other noun holds the number: "cette série qui existe depuis 20 ans"."""
    before = [span for span in sentence.spans("relative") if span[0] <= place[0]]
    if not before:
        return False
    i, j = before[-1]
    if i <= _FREE:
        return False
    begin = place[0]
    comma = i > 0 and sentence.tokens[i - 1].norm == ","
    if sentence.words.grammar.clause_by_comma and not comma:
        return False  # "der" without one is an article
    if sentence.ends_at(("active",), i) and any(at < i for at, _ in sentence.spans("we_subject")):
        return False  # "Wij snoeien fruitbomen en doen dat al 30 jaar"
    if driven(sentence, place) or sentence.starts_at(("story",), j):
        return False  # "L'ambition qui anime Bativolt depuis 2015"
    if sentence.clause(i) != sentence.clause(begin) or sentence.ends_at(("and",), i):
        return False  # "Familiebedrijf in hart en nieren, en dat al 75 jaar"
    if any(j <= at < place[1] for at, _ in sentence.spans("we", "i")):
        return False
    if _capital(sentence, j) and not sentence.words.grammar.nouns_capital:
        return False  # "it is hard to believe that Vanadium started in 2004"
    left = max(0, i - _ANTECEDENT)
    if any(left <= at < i for at, _ in sentence.spans(*_OWNERS)):
        return False
    return sentence.words.grammar.nouns_capital or not any(_capital(sentence, at) for at in range(max(left, 1), i))


def _of_a_branch(sentence: Sentence, claim: Found) -> bool:
    """Say whether one house of ours is the subject, by its town: "Our Leeds office opened in 2016"."""
    ours = sentence.starts_at(("our",), 0)
    if ours is None or claim.kind not in {Kind.FOUNDED, Kind.AGE}:
        return False
    at = ours[1]
    while at <= ours[1] + 1 and _capital(sentence, at) and not sentence.starts_at(_OWNERS, at):
        at += 1
    return at > ours[1] and sentence.starts_at(("house_of_ours",), at) is not None


def _capital(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return token.kind == "word" and sentence.text[token.start].isupper()


def _until(sentence: Sentence) -> bool:
    """Say whether the sentence tells of a time that ended: "Until 2019 there were just two of us"."""
    return any(_years_end(sentence, amount.i) for amount in sentence.amounts if amount.measure.value == "year")


def _years_end(sentence: Sentence, at: int) -> bool:
    return any(0 <= at - j <= _UNTIL for _, j in sentence.spans("until"))


def _ended(sentence: Sentence, place: Span) -> bool:
    """Say whether the year is the end of something: "Tot begin 2024 deden we dat zelf"."""
    return any(0 <= place[0] - j <= _UNTIL or place[0] <= j <= place[1] for _, j in sentence.spans("until")) and (
        not sentence.has("since", "found", "story")
    )


def _told_by_others(sentence: Sentence, place: Span) -> bool:
    """Say whether those "in the bakery" are counted by somebody who says neither "we" nor "you", or some of a group."""
    of = sentence.starts_at(("genitive",), 0)
    if of and sentence.starts_at(("definite",), of[1]) == (of[1], place[0]):
        return True  # "Of the 40 people we spoke to"
    if sentence.has("we", "i"):
        return False
    the = sentence.ends_at(("definite",), place[0]) if sentence.starts_at(("everybody",), place[1] - 1) else None
    if the and sentence.starts_at(("relative",), place[1]):
        return owned(sentence)  # "les cinq employés qui œuvrent dans l'atelier": all of them, known to who speaks
    return owned(sentence) or (_in_the_firm(sentence) and impersonal(sentence))


def _in_the_firm(sentence: Sentence) -> bool:
    """Say whether the firm is a place in which others work: "in der Bäckerei", "dans le cabinet"."""
    began = {sentence.clause(i) for i, _ in sentence.spans("start")}  # "Wat begon in de garage": how it all began
    firms = (i for i, _ in sentence.spans("firm") if sentence.clause(i) not in began)
    articles = (sentence.ends_at(("definite", "article"), i) for i in firms)
    return any(article and sentence.ends_at(("inside",), article[0]) for article in articles)
