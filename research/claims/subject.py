"""What is the sentence about: the firm, "we", a name, or some other thing that has years of its own?"""

from research.claims.marks import Span
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence

_WINDOW = 5  # tokens from an article to its noun: "the small but very proud company"
_PRAISE = ("favourite", "elected", "superlative", "adjective", "owned_so")
_OPENS = 5  # tokens of "In the spring of 1990," before the year ends
_DATING = ("since", "lasting", "in_year", "month", "at_least", "about", "ago_before", "already")
_OWN = (
    "firm",
    "firm_like",
    "team",
    "we_subject",
    "i",
    "kin",
    "story",
    "staff",
    "people",
    "partners",
    "places",
    "name",
)


def of_a_thing(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether an article or "our" leads to a noun that is no firm: "The bridge", "Our courses", "Le télétravail".

    A sentence that opens with the date has its subject behind it. A name is no thing, nor is a sentence whose
    beginning says nothing.
    """
    at = _begin(sentence, amount)
    if at >= len(sentence.tokens):
        return False
    if sentence.starts_at(("mankind", "part_of_them"), at) and not sentence.has("we"):
        return True  # "People have made cheese here for over 1,000 years", "Some suppliers have been"
    time = sentence.starts_at(("just_now",), at)  # "Cette année, c'est la fête"
    if time and sentence.starts_at(("article",), at):
        at = time[1] + (time[1] < len(sentence.tokens) and sentence.tokens[time[1]].norm == ",")
    article = sentence.starts_at(("article", "our"), at)
    if article is None or (
        sentence.starts_at(("our",), at) and sentence.has("same")
    ):  # "Our aim is the same for 30 years"
        return False
    if _praised(sentence, article, amount):
        return False
    begin = _behind_owner(sentence, article[1])
    owner = sentence.tokens[begin - 1].norm.rpartition("'")[0]
    if sentence.starts_at(("possessor",), begin - 1) and "firm" in sentence.words.fields_of(owner):
        return False  # "The practice's nine-year life"
    stop = min(begin + _WINDOW, len(sentence.tokens))
    stop = min(stop, amount.at) if amount.at > begin else stop  # "This machine replaces three workers"
    nouns = 0
    for place in range(begin, stop):
        token = sentence.tokens[place]
        begun = place == begin and sentence.starts_at(("found", "start"), place)  # "The foundation was laid"
        if begun or sentence.starts_at(_OWN, place) or _name(sentence, place):
            return False
        ended = token.kind in {"sign", "newline", "number"} and token.norm not in {"'", "-", '"', "&"}
        joint = sentence.starts_at(("genitive", "and"), place)  # "La troupe des Jean Farine"
        if ended or (not joint and sentence.starts_at(("breaks", "have", "since"), place)):
            break
        nouns += 1
    return nouns > 0


def _praised(sentence: Sentence, article: Span, amount: Quantity) -> bool:
    """Say whether a line without a verb praises whose years they are: "A winning team since 1994"."""
    praise = sentence.starts_at(_PRAISE, article[1])
    indefinite = sentence.starts_at(("any_article",), article[0]) == article
    verb = sentence.has("finite", "verb_other", "we_subject", "relative")
    return praise is not None and indefinite and amount.j >= len(sentence.tokens) - 1 and not verb


def _behind_owner(sentence: Sentence, at: int) -> int:
    """Step over "Guild's" in "The Guild's annual fair": what it owns is spoken of."""
    end = min(at + _WINDOW, len(sentence.tokens))
    end = next((place for place in range(at, end) if sentence.starts_at(("have", "is_one"), place)), end)
    owners = [place for place in range(at, end) if sentence.starts_at(("possessor",), place)]
    return owners[0] + 1 if owners else at


def _begin(sentence: Sentence, amount: Quantity) -> int:
    """Find where the subject stands: at the beginning, or behind the date that opens the sentence."""
    if _opens_its_clause(sentence, amount):
        return amount.j + 1  # "Die Idee kam 2012, seit 2014 gibt es unser Café"
    if not sentence.words.grammar.verb_second and sentence.starts_at(("along",), 0):
        comma = next((at for at in range(amount.j, len(sentence.tokens)) if sentence.tokens[at].norm == ","), -1)
        if comma > 0 and sentence.clause(comma) == 1:
            return comma + 1
    if amount.at > _OPENS or not all(sentence.covered(_DATING, at) for at in range(amount.at)):
        return _behind_time(sentence, amount)
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    if comma:
        return amount.j + 1
    if not sentence.words.grammar.verb_second:
        return len(sentence.tokens)
    if sentence.starts_at(("inside", "along", "for_whom"), amount.j):
        return len(sentence.tokens)  # "Seit 40 Jahren in der Region aktiv": no verb follows
    if sentence.starts_at(("found",), amount.j):
        return len(sentence.tokens)  # "1988 Gründung der SOTEC in Düsseldorf"
    verb = sentence.starts_at(("exist",), amount.j)  # "Seit 2002 gibt es den Euro": there the verb comes first
    return verb[1] if verb else amount.j + 1


def _opens_its_clause(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the date opens a later clause, where the verb stands second: its subject follows the verb."""
    if not sentence.words.grammar.verb_second or not sentence.clause(amount.at):
        return False
    comma = next((at for at in range(amount.at, -1, -1) if sentence.tokens[at].norm == ","), None)
    exists = sentence.starts_at(("exist", "active", "have"), amount.j) is not None
    return comma is not None and exists and all(sentence.covered(_DATING, at) for at in range(comma + 1, amount.at))


def _behind_time(sentence: Sentence, amount: Quantity) -> int:
    """Step over another time that opens the sentence: "In less than two years, the department has grown"."""
    first = sentence.amounts[0]
    opens = first.measure is Measure.YEARS and first.i <= 1 and first.j < amount.i
    return first.j + 1 if opens and sentence.tokens[first.j].norm == "," else 0


def _name(sentence: Sentence, at: int) -> bool:
    """Say whether a capital makes the word a name; every German noun has one, so there it takes two in a row."""
    token = sentence.tokens[at]
    if token.kind != "word" or not sentence.text[token.start].isupper():
        return False
    if not sentence.words.grammar.nouns_capital:
        return True
    following = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    return following is not None and following.kind == "word" and sentence.text[following.start].isupper()


def institution(sentence: Sentence, at: int) -> bool:
    """Say whether an institution that is no firm's is named here: "die Gemeinde", "de provincie"."""
    the = sentence.starts_at(("definite", "article"), at)
    if the is None or not sentence.starts_at(("institution",), the[1]):
        return False
    return not sentence.starts_at(("firm", "firm_like", "team"), the[1])
