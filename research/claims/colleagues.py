"""Is the number that of one or some of the firm's people: a colleague's years, a founder's kin, those who were hired?"""

from research.claims.found import Found
from research.claims.in_names import LINKS
from research.claims.marks import Span
from research.claims.other_firms import between
from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.model import Kind

_LEAD = 4  # tokens between "hired" and how many
_COLLEAGUE = 4  # tokens from "our" to "accountant"
_INTO = 6  # tokens between the year and "in the firm"
_TWO = 2  # links in a family name: "van der"
_FAMILY = 4  # tokens of a family name; a longer one is that of a firm
_SUBJECT = 5  # tokens before the subject: "Since 2012, it is"


def of_a_colleague(sentence: Sentence, claim: Found, place: Span) -> bool:
    """Say whether the number is told of a person in or near the firm, or of some of its people."""
    if _some_of_ours(sentence, claim, place):
        return True
    if claim.kind is Kind.TEAM_SIZE:
        elsewhere = sentence.has("worked") and not sentence.has(
            "we"
        )  # "She worked at a software house with 2,000 people"
        hired = sentence.near(("hires",), *place, _LEAD, 1) and not sentence.near(("employs",), *place, 1, -1)
        return elsewhere or _period(sentence) or hired  # "we hired 14 people"
    if claim.kind is Kind.CUSTOMERS:
        return sentence.near(("hires",), *place, 1, _LEAD)
    if claim.kind is Kind.FOUNDED:
        return _joined(sentence, place) or (sentence.starts_at(("since",), 0) is not None and _one_does(sentence))
    if claim.kind in {Kind.AGE, Kind.EXPERIENCE} and (_stays(sentence) or _is_mine(sentence)):
        return True
    if claim.kind is Kind.AGE and _before_us(sentence):
        return True
    praised = _regular(sentence, place) or _celebrates(sentence, place)
    return claim.kind is Kind.AGE and (praised or _of_kin(sentence) or _worked(sentence, place))


def _regular(sentence: Sentence, place: Span) -> bool:
    """Say whether a client praises: "Al 12 jaar onze vaste tandarts", "Seit 12 Jahren unser Zahnarzt"."""
    first = (
        place[0] if sentence.has("finite", "celebrate") else place[0] - _COLLEAGUE
    )  # "Our garage is 25 years old" is our own
    ours = [j for i, j in sentence.spans("our") if first <= i <= place[1]]
    return any(0 <= i - j <= 1 for j in ours for i, _ in sentence.spans("regular"))


def _some_of_ours(sentence: Sentence, claim: Found, place: Span) -> bool:
    """Say whether only some are told of: "Three of our fitters", "60% of our people", "our branch in Wells has six staff"."""
    if claim.kind is Kind.TEAM_SIZE:
        part = any(
            place[0] <= amount.i < place[1] and sentence.starts_at(("some_of",), amount.j)
            for amount in sentence.amounts
        )
        ours = sentence.starts_at(("our",), 0)
        return part or bool(ours and sentence.starts_at(("department",), ours[1]))
    some = claim.kind is Kind.AGE and not sentence.has("we_subject")
    return some and any(j <= place[0] for _, j in sentence.spans("some_of"))


def _period(sentence: Sentence) -> bool:
    return any(amount.measure is Measure.PERIOD for amount in sentence.amounts) and not sentence.has("we")


def _joined(sentence: Sentence, place: Span) -> bool:
    """Say whether somebody began in the firm: "who started in the company in 1964"."""
    inside = sentence.near(("in_the_firm",), *place, _INTO, _INTO)
    return inside and sentence.has("start", "begins", "joined") and not sentence.has("we_subject")


def _one_does(sentence: Sentence) -> bool:
    """Say whether a person is the subject, by first and family name, or "I" and a new line: "Since 2012 Ann Ward is"."""
    if sentence.has("i_subject"):
        return sentence.has("specialised")
    for i, j in sentence.spans("first_name"):
        if i > _SUBJECT or sentence.has("we") or sentence.ends_at(("firm", "firm_like"), i):
            continue
        if sentence.near(("by_whom",), i, i, _TWO, -1):
            continue
        end = _name_end(sentence, j)
        if 0 < end - j <= _FAMILY and not sentence.near(("firm",), i, end, 1, 1):
            return True
    return False


def _name_end(sentence: Sentence, at: int) -> int:
    """Step over a family name: "Ward", "van der Zalm", "de la Cour"."""
    end = at
    while True:
        links = end
        while links - end < _TWO and links < len(sentence.tokens) and sentence.tokens[links].norm in LINKS:
            links += 1
        if not capital(sentence, links):
            return end
        end = links + 1


def _stays(sentence: Sentence) -> bool:
    """Say whether somebody by name has been in the firm so long: "Terry has worked in the bakery for 31 years"."""
    if sentence.has("we") or not any(i == 0 for i, _ in sentence.spans("first_name")):
        return False
    for i, j in sentence.spans("inside"):
        the = sentence.starts_at(("definite",), j)
        if sentence.ends_at(("in_business", "experience"), i):
            continue  # "al 15 jaar actief in de makelaardij", "20 ans d'expérience dans l'ébénisterie": a trade
        firm = sentence.starts_at(("firm",), the[1]) if the else None
        if firm and not sentence.starts_at(("line_of_work",), firm[1]):
            return True
    return False


def _before_us(sentence: Sentence) -> bool:
    """Say whether it is what somebody did before: "Before joining Beacon in 2015, Ruth ran a bookshop for 12 years"."""
    begin = sentence.starts_at(("earlier",), 0)
    return begin is not None and sentence.has("joined") and not sentence.has("we_subject", "i_subject")


def _is_mine(sentence: Sentence) -> bool:
    """Say whether a client tells whose client that is: "L'Atelier est mon salon de coiffure depuis 4 ans"."""
    for _, j in sentence.spans("is_one"):
        mine = sentence.starts_at(("my",), j)
        if mine and sentence.starts_at(("firm", "someone"), mine[1]) is not None and capital(sentence, 0):
            return not sentence.starts_at(("i",), 0)
    return False


def _celebrates(sentence: Sentence, place: Span) -> bool:
    """Say whether one of ours has been here so long: "Our accounts manager has celebrated 20 years"."""
    ours = sentence.starts_at(("our",), 0)
    if not ours or sentence.has("we_subject"):
        return False
    return any(0 <= i - ours[1] <= _COLLEAGUE and j <= place[0] for i, j in sentence.spans("post", "role"))


def _of_kin(sentence: Sentence) -> bool:
    """Say whether a relative does it for so long: "Mum has been knitting for 60 years"."""
    return any(i == 0 for i, _ in sentence.spans("kin")) and not sentence.has("we", "firm", "firm_like")


def _worked(sentence: Sentence, place: Span) -> bool:
    """Say whether somebody worked elsewhere so long: "Louise worked for over 12 years in hotels"."""
    return between(sentence, ("worked",), 0, place[1]) and not sentence.has("we")
