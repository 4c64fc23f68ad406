"""Does a verb or the place of the number say that those counted are our people, whatever they are called?"""

from research.claims.counted import unit_after
from research.claims.crew import team_before
from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.speaker import of_us
from research.claims.taglines import capital

_NOUN = 3  # tokens of those counted: "highly skilled quilters"
_LINE = 6  # words of a heading: "Team of 12 quilters"
_SERVES = 4  # tokens from the number to "are here to help"
_ASIDE = 5  # tokens from the number to the comma of "With a team of 12 quilters, Kestrel"
_ALONE = 5  # tokens between "one-person" and the firm: "one-man, one-dog software consultancy"
_NOBODY = (
    "units",
    "things",
    "places",
    "jobs",
    "clients",
    "tile_other",
    "partner_noun",
    "volunteers",
    "trainees",
    "methods",
)


def surely_ours(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words by which those counted are ours: "We employ 12 quilters", "Our 12 quilters are here to help"."""
    worded = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind in {"word", "elided"}
    if not worded or amount.value <= 1 or unit_after(sentence, amount, _NOBODY):
        return None
    if sentence.starts_at(("outlets",), amount.j):
        return None  # "Nos 3 points de vente vous accueillent"
    employs = sentence.ends_at(("employs",), amount.i)
    return (
        (employs if employs and of_us(sentence, employs) else None)
        or _on_our_team(sentence, amount)
        or _at_your_service(sentence, amount)
        or _the_team(sentence, amount)
    )


def acts(sentence: Sentence, at: int) -> bool:
    """Say whether a verb of work stands there: the "serves" of "Our team of 12 serves schools"."""
    return sentence.starts_at(("active", "helped", "provides", "team_does", "makes_for_us", "supplies"), at) is not None


def _on_our_team(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "We have 12 quilters on our team"."""
    near = (span for span in sentence.spans("on_staff") if 0 < span[0] - amount.j <= _NOUN)
    team = next(near, None) if sentence.has("we_subject") else None
    return team if team and sentence.near(("have", "counts"), amount.i, amount.j, 1, -1) else None


def _at_your_service(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Our 12 quilters are here to help"; "Our 12 lamps" are not."""
    ours = sentence.ends_at(("our",), amount.i)
    near = any(0 < i - amount.j <= _SERVES for i, _ in sentence.spans("at_service"))
    return ours if near else None


def _the_team(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "The team now consists of 12 quilters", "Team of 12 quilters", "With a team of 12 quilters, Kestrel"."""
    team = team_before(sentence, amount)
    if team is None or sentence.starts_at(("loose_team",), team[0]):
        return None
    if team[0] == 0 and sentence.length <= _LINE:
        return team
    if sentence.starts_at(("definite",), 0) == (0, team[0]) and not sentence.starts_at(("genitive",), team[1]):
        return team
    if not sentence.starts_at(("along", "run_by"), 0):
        return None
    behind = range(amount.j, min(amount.j + _ASIDE, len(sentence.tokens)))
    comma = next((at for at in behind if sentence.tokens[at].norm == ","), None)
    named = comma is not None and not sentence.words.grammar.nouns_capital and capital(sentence, comma + 1)
    ours = comma is not None and sentence.starts_at(("we_subject", "our"), comma + 1)
    return team if named or ours else None


def alone_in_it(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "is a one-person software company"; not "began as a one-man band", "a one-man show"."""
    headed = sentence.starts_at(("headed",), amount.j)
    house = headed and _house_near(sentence, headed[1])
    is_one = sentence.ends_at(("indefinite",), amount.i) is not None
    other = sentence.has("start", "begins", "out_of", "grown", "past", "become", "he", "kin", "partner_noun")
    return headed if house and is_one and not other else None


def _house_near(sentence: Sentence, at: int) -> bool:
    """Say whether a firm is named there; not "a one-man show about a baker"."""
    houses = (i for i, _ in sentence.spans("firm", "firm_like") if 0 <= i - at <= _ALONE)
    parted = any(at <= i <= at + _ALONE for i, _ in sentence.spans("breaks"))
    return next(houses, None) is not None and (not parted or sentence.starts_at(("firm", "firm_like"), at) is not None)
