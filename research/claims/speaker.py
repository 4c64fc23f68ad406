"""Is it we, our people, or the name that opens the sentence, of whom a verb is told?"""

from research.claims.marks import Span
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_AHEAD = 4  # tokens between "we" and its verb: "We are very proud to have"
_HOUSE = 4  # tokens between "our" and its verb: "Our small team in Leeds has"
_NAME = 4  # tokens of a name
_ADVERBS = 2  # tokens between a name and its verb: "Kestrel has proudly"
_NO_NAME = (
    "article", "any_article", "first_name", "institution", "firms", "inside", "for_whom", "breaks", "our", "land", "i",
    "his", "they_subject", "definite", "since", "already",
)  # fmt: skip
_HOUSES = ("team", "firm", "firm_like", "people", "trades", "staff", "craftsman")


def of_us(sentence: Sentence, verb: Span) -> bool:
    """Say whether the subject of the verb is "we" or "I", "our" team or firm, or a name that opens the sentence."""
    subjects = sentence.spans("we_subject", "i_subject")
    if any(verb[0] <= i < verb[1] for i, _ in subjects) or sentence.starts_at(("having",), verb[0]) == (0, 1):
        return bool(subjects)  # "we've", "Having restrung 400 harps, we know"
    if sentence.words.grammar.verb_second and sentence.starts_at(("we_subject", "i_subject"), verb[1]):
        return True  # "Inmiddels hebben wij"
    before = max((j for _, j in subjects if j <= verb[0]), default=None)
    if before is not None:
        apart = sentence.near(("relative",), before, before, -1, verb[0] - before)
        return verb[0] - before <= _AHEAD and not apart
    return _our_people(sentence, verb[0]) or _by_name(sentence, verb[0])


def _our_people(sentence: Sentence, at: int) -> bool:
    """Say whether "our" team, firm or people stand before the verb."""
    our = sentence.starts_at(("our",), 0)
    near = our is not None and 0 < at - our[1] <= _HOUSE
    noun = near and our and any(our[1] <= i < at for i, _ in sentence.spans(*_HOUSES))
    return bool(noun) and not sentence.has("partner_noun", "clients_other", "relative")


def _by_name(sentence: Sentence, at: int) -> bool:
    """Say whether a name opens the sentence and the verb follows: "Kestrel Joinery has"."""
    end = 0
    while end < min(at, _NAME) and (capital(sentence, end) or (end and sentence.tokens[end].norm in {"&", "-", "."})):
        end += 1
    if end == 0 or at - end > _ADVERBS or sentence.has("their", "he", "they_subject"):
        return False
    if any(sentence.tokens[place].kind != "word" for place in range(end, at)):
        return False
    if any(i < end for i, _ in sentence.spans("institution", "foreign_house", "volunteers")):
        return False  # "Kent Council has repaired", "Volunteers have cleared"
    return not sentence.starts_at(_NO_NAME, 0)
