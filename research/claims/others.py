"""Does the number belong to somebody else in the sentence: a supplier, a client, a cause that is supported, a colleague?"""

import re

from research.claims.found import Found
from research.claims.marks import Span
from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.claims.tokens import tokenise
from research.model import Kind

_DESCRIBED = (
    "relative",
    "any_article",
    "made",
    "definite",
    "firm",
    "firm_like",
)  # how a name is told of behind a comma
_LEAD = 4  # tokens between "they" and their number
_BEFORE = 160  # characters of the sentence before
_COLLEAGUE = 4  # tokens from "our" to "accountant"
_CLIENT = 6  # tokens of "a freight forwarder with"
_INTO = 6  # tokens between the year and "in the firm"
_APART = 8  # tokens between "a charity" and what it has done
_OPENS = 2  # brackets or words before a year that has nothing else
_TWO = 2  # brackets with a year: a list of brands
_SUBJECT = 5  # tokens before the subject: "Since 2012, it is"
_BARE = 3  # words: "Since early 2009"
_LABEL = 5  # words of the line that names a mark
_SERVED = 6  # tokens between "look after" and the school that is looked after


def of_another(sentence: Sentence, claim: Found, place: Span) -> bool:
    """Say whether the number is that of somebody else whom the sentence names."""
    if _supplied(sentence, place) or _supported(sentence, place) or _for_a_client(sentence, place):
        return True
    if _brand_of_before(sentence) or _of_them(sentence, place) or _our_provider(sentence):
        return True
    hired = sentence.near(("hires",), *place, _LEAD, 1) and not sentence.ends_at(("employs",), place[0])
    if claim.kind is Kind.TEAM_SIZE and (_period(sentence) or hired):
        return True  # "(2016-2021): grew the team to 14"; "we hired 14 people"
    if claim.kind is Kind.OFFICES and sentence.near(("trusts",), *place, 0, _LEAD):
        return True  # "340 independent shops trust us"
    if claim.kind is Kind.FOUNDED:
        since = sentence.starts_at(("since",), 0) is not None
        named = _bracketed(sentence, place) or _joined(sentence, place) or _ended(sentence)
        return named or _marked(sentence) or (since and (_served(sentence) or _one_does(sentence)))
    if claim.kind in {Kind.AGE, Kind.EXPERIENCE} and _stays(sentence):
        return True
    return claim.kind is Kind.AGE and (
        _of_a_colleague(sentence, place) or _regular(sentence, place) or _of_kin(sentence) or _worked(sentence, place)
    )


def _between(sentence: Sentence, fields: tuple[str, ...], i: int, j: int) -> bool:
    return any(i <= at < j for at, _ in sentence.spans(*fields))


def _regular(sentence: Sentence, place: Span) -> bool:
    """Say whether a client praises: "Al 12 jaar onze vaste tandarts", "Seit 12 Jahren unser Zahnarzt"."""
    ours = [j for i, j in sentence.spans("our") if place[0] - _COLLEAGUE < i <= place[1]]
    return any(0 <= i - j <= 1 for j in ours for i, _ in sentence.spans("someone"))


def _supplied(sentence: Sentence, place: Span) -> bool:
    """Say whether it is told of a brand or maker: "We stock Torvald stoves, made in Norway since 1853"."""
    german = sentence.words.lang == "de"  # there every noun has a capital, and the verb may come last
    for i, j in sentence.spans("sources"):
        if j > place[0] or _between(sentence, ("we", "i"), j, len(sentence.tokens)):
            continue
        comma = next((at for at in range(j, place[0]) if sentence.tokens[at].norm == ","), None)
        if comma is None or not any(_capital(sentence, at) for at in range(1 if german else j, comma)):
            continue
        ours = i == 0 or sentence.has("we") or sentence.starts_at(("definite", "our", "article"), 0) is not None
        what = sentence.starts_at(("relative", "made") if german and i else _DESCRIBED, comma + 1)
        if ours and what and sentence.tokens[i].kind == "word":
            return True
    return False


def _our_provider(sentence: Sentence) -> bool:
    """Say whether somebody who works for the firm is named: "Our accountants, Pike & Dale, have been in business since"."""
    ours = sentence.starts_at(("our",), 0)
    if not ours:
        return False
    comma = next(
        (
            at
            for at in range(ours[1], min(ours[1] + _COLLEAGUE, len(sentence.tokens)))
            if sentence.tokens[at].norm == ","
        ),
        None,
    )
    if comma is None or not _capital(sentence, comma + 1):
        return False
    signs = [
        at for at in range(comma, min(comma + _COLLEAGUE, len(sentence.tokens))) if sentence.tokens[at].norm == "&"
    ]
    return bool(signs) and _capital(sentence, signs[0] + 1)


def _period(sentence: Sentence) -> bool:
    return any(amount.measure is Measure.PERIOD for amount in sentence.amounts) and not sentence.has("we")


def _of_them(sentence: Sentence, place: Span) -> bool:
    """Say whether "they" have so many, where it is not "we": "they have 90 technicians"."""
    near = [j for _, j in sentence.spans("they_subject") if 0 <= place[0] - j <= _LEAD]
    return (
        bool(near)
        and sentence.near(("have",), *place, _LEAD, -1)
        and not _between(sentence, ("we",), near[-1], place[1])
    )


def _brand_of_before(sentence: Sentence) -> bool:
    """Say whether it goes on about a brand just named: "We sell only Merrow boots. Merrow has made boots since 1881"."""
    if not _capital(sentence, 0) or sentence.has("we"):
        return False
    name = sentence.tokens[0].norm
    last = sentence.text[max(0, sentence.start - _BEFORE) : sentence.start].rstrip(" .!?;:").rsplit(". ", 1)[-1]
    if re.search(rf"\b{re.escape(name)}\b", last.lower()) is None:
        return False
    marks = sentence.words.marks(tokenise(last))
    return marks.any_of(("sources",)) and marks.any_of(("we",))


def _supported(sentence: Sentence, place: Span) -> bool:
    """Say whether a cause is told of: "We support Little Acorns, a charity that has helped families since 1999"."""
    for _, j in sentence.spans("gives"):
        relative = [span for span in sentence.spans("relative") if j <= span[0] and span[1] <= place[0]]
        relative += [(at, at + 1) for at in range(j, place[0]) if _german_relative(sentence, at)]
        if (
            relative
            and place[0] - relative[-1][1] <= _APART
            and not _between(sentence, ("we",), j, len(sentence.tokens))
        ):
            return True
    return False


def _german_relative(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].norm == "das" and at > 0 and sentence.tokens[at - 1].norm == ","


def _for_a_client(sentence: Sentence, place: Span) -> bool:
    """Say whether work is told of: "For a haulier with 80 employees we moved ...", "for Marrow & Pine, founded in 2016"."""
    told = sentence.spans("we_subject")
    for i, j in sentence.spans("for_whom"):
        if j > place[0] or not told or _between(sentence, ("we", "your"), j, place[1]):
            continue
        one = sentence.starts_at(("any_article",), j) is not None or (i == 0 and sentence.starts_at(("definite",), j))
        led = sentence.ends_at(("along", "team_of"), place[0]) is not None
        if i == 0 and one and led and place[0] - j <= _CLIENT:
            return True
        firm = _between(sentence, ("firm", "firm_like"), j, place[0])
        named = _capital(sentence, j) and sentence.words.lang != "de"
        if (one and firm) or (named and firm and sentence.clause(j) != sentence.clause(place[0])):
            return True
        if named and i == 0:
            return True
    return False


def _bracketed(sentence: Sentence, place: Span) -> bool:
    """Say whether brackets hold the year of a brand: "Dealer for Kubara (since 2016)", "Hob & Flue (est. 1984) make our"."""
    opened = max((at for at in range(place[0]) if sentence.tokens[at].norm == "("), default=None)
    if not opened or place[0] - opened > _OPENS or not _capital(sentence, opened - 1):
        return False
    years = [other for other in sentence.amounts if other.measure is Measure.YEAR]
    many = sum(any(sentence.tokens[at].norm == "(" for at in range(max(0, year.i - _OPENS), year.i)) for year in years)
    return many >= _TWO or _between(sentence, ("our",), place[1], len(sentence.tokens))


def _joined(sentence: Sentence, place: Span) -> bool:
    """Say whether somebody began in the firm: "who started in the company in 1964"."""
    inside = sentence.near(("in_the_firm",), *place, _INTO, _INTO)
    return inside and sentence.has("start", "begins", "joined") and not sentence.has("we_subject")


def _served(sentence: Sentence) -> bool:
    """Say whether one client has been served since then: "Since 2020 we have been looking after the servers of a school"."""
    if not sentence.has("we_subject"):
        return False
    return any(0 <= at - j <= _SERVED for _, j in sentence.spans("serves") for at, _ in sentence.spans("institution"))


def _one_does(sentence: Sentence) -> bool:
    """Say whether a person is the subject, by first and family name, or "I" and a new line: "Since 2012 Ann Ward is"."""
    if sentence.has("i_subject"):
        return sentence.has("specialised")
    for i, j in sentence.spans("first_name"):
        if i > _SUBJECT or sentence.has("we") or sentence.ends_at(("firm", "firm_like", "by_whom"), i):
            continue
        end = _name_end(sentence, j)
        if end > j and end - j <= _TWO and not sentence.near(("firm",), i, end, 1, 1):
            return True
    return False


def _name_end(sentence: Sentence, at: int) -> int:
    """Step over a family name: "Ward", "van der Zalm", "de la Cour"."""
    end = at
    while True:
        links = end
        while (
            links - end < _TWO and links < len(sentence.tokens) and sentence.starts_at(("genitive", "article"), links)
        ):
            links += 1
        if not _capital(sentence, links):
            return end
        end = links + 1


def _marked(sentence: Sentence) -> bool:
    """Say whether a bare "Since 2009" stands under a mark or membership: "Gas Safe registered"."""
    if sentence.length > _BARE or not sentence.covered_all(("since", "month", "in_year"), 0, 0):
        return False
    above = sentence.before.rstrip("\n").rsplit("\n", 1)[-1]
    marks = sentence.words.marks(tokenise(above)) if above.strip() and sentence.before.endswith("\n") else None
    told = marks is not None and marks.any_of(("certificate", "standard", "other_event", "marked", "since_other"))
    return told and len(above.split()) <= _LABEL and not above.rstrip().endswith(".")


def _ended(sentence: Sentence) -> bool:
    """Say whether something ended then: "Since 2022 we are no longer a dealer"."""
    years = sum(amount.measure is Measure.YEAR for amount in sentence.amounts)
    if years > 1 and sentence.has("shut") and sentence.has("kin", "he", "i"):
        return True  # "My grandfather opened a store in 1936; it closed in 1989"
    return sentence.has("no_more") and sentence.has("since", "from_then") and sentence.has("we", "i")


def _of_a_colleague(sentence: Sentence, place: Span) -> bool:
    """Say whether one of ours has been here so long: "Our accounts manager has celebrated 20 years"."""
    ours = sentence.starts_at(("our",), 0)
    if not ours or sentence.has("we_subject"):
        return False
    return any(0 <= i - ours[1] <= _COLLEAGUE and j <= place[0] for i, j in sentence.spans("post", "role"))


def _stays(sentence: Sentence) -> bool:
    """Say whether somebody by name has been in the firm so long: "Terry has worked in the bakery for 31 years"."""
    if sentence.has("we") or not any(i == 0 for i, _ in sentence.spans("first_name")):
        return False
    for _, j in sentence.spans("inside"):
        the = sentence.starts_at(("definite",), j)
        if the and sentence.starts_at(("firm",), the[1]):
            return True
    return False


def _of_kin(sentence: Sentence) -> bool:
    """Say whether a relative does it for so long: "Mum has been knitting for 60 years"."""
    return any(i == 0 for i, _ in sentence.spans("kin")) and not sentence.has("we", "firm", "firm_like")


def _worked(sentence: Sentence, place: Span) -> bool:
    """Say whether somebody worked elsewhere so long: "Louise worked for over 12 years in hotels"."""
    return _between(sentence, ("worked",), 0, place[1]) and not sentence.has("we")


def _capital(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at] if 0 <= at < len(sentence.tokens) else None
    return token is not None and token.kind == "word" and sentence.text[token.start].isupper()
