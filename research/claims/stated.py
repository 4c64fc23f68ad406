"""Does a line open with what the firm has been since then, and then name it: "Réputée depuis 1976, notre forge"?"""

from research.claims.marks import Span
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_STATE = 5  # tokens of "Implantée au cœur de Liège" before "depuis"
_NAME = 5  # tokens of the firm's name before its verb
_PERSONS = ("he", "i", "first_name", "role", "tenure", "joined", "employed", "kin")


def told_of_firm(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Say whether the line tells of the firm since that year, by what it is, in an aside, or by its calling."""
    return (
        _our_means_do(sentence, since, year)
        or _stated(sentence, since, year)
        or _in_aside(sentence, since, year)
        or _our_calling_since(sentence, since)
    )


def _stated(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "Implantée à Liège depuis 1990, notre forge ...", "Reconnue pour son sérieux depuis 1976, la société Delmas"."""
    if sentence.starts_at(("famed",), 0) is None or since[0] > _STATE + 1 or sentence.has(*_PERSONS):
        return False
    if sentence.starts_at(("certificate", "standard"), 1) or sentence.clause(since[0]) > 0:
        return False
    return _then_the_firm(sentence, year.j)


def _our_means_do(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "Nos ateliers normands travaillent le lin depuis 1931"."""
    our = sentence.starts_at(("our",), 0)
    means = sentence.starts_at(("our_means",), our[1]) if our else None
    last = year.j >= len(sentence.tokens) or sentence.tokens[year.j].norm in {".", "!"}
    if means is None or not last or sentence.has("he", "i", "relative", "negation", "beside"):
        return False
    does = [i for i, _ in sentence.spans("active") if 0 <= i - means[1] <= 1]
    return bool(does) and since[0] > does[0] and not sentence.starts_at(("no_service",), does[0])


def _in_aside(sentence: Sentence, since: Span, year: Quantity) -> bool:
    """Read "Au fil des ans, et ce depuis 1976, nous avons bâti": an aside says since when, and "we" goes on."""
    aside = sentence.starts_at(("and_that_since",), since[0]) or sentence.ends_at(("and_that_since",), since[1])
    comma = year.j + 1 < len(sentence.tokens) and sentence.tokens[year.j].norm == ","
    return bool(aside) and comma and sentence.starts_at(("we_subject",), year.j + 1) is not None


def _our_calling_since(sentence: Sentence, since: Span) -> bool:
    """Read "L'eau, notre métier depuis 2006"."""
    calling = sentence.ends_at(("calling",), since[0])
    our = sentence.ends_at(("our",), calling[0]) if calling else None
    if our is None or our[0] == 0 or sentence.has("he", "i"):
        return False
    return not sentence.has("finite") or sentence.ends_at(("is_one",), our[0]) is not None


def _then_the_firm(sentence: Sentence, at: int) -> bool:
    """Say whether the next clause begins with "our", with the firm, or with a name that no person bears."""
    comma = next((k for k in range(at, len(sentence.tokens)) if sentence.tokens[k].norm == ","), -1)
    if comma < 0 or comma + 1 >= len(sentence.tokens):
        return False
    begin = comma + 1
    our = sentence.starts_at(("our",), begin)
    if our:
        return sentence.starts_at(("found_other", "sideline", "post", "role"), our[1]) is None
    the = sentence.starts_at(("definite", "article"), begin)
    if the:
        return sentence.starts_at(("firm", "firm_like", "team"), the[1]) is not None
    if sentence.starts_at(("we_subject",), begin):
        return True
    end = begin
    while end - begin < _NAME and capital(sentence, end):
        end += 1
    return end > begin and end < len(sentence.tokens) and sentence.tokens[end].kind == "word"


def acts_then(sentence: Sentence, at: int) -> bool:
    """Say whether the next clause has a name or the firm, and what it does: "..., Solenko fabrique des vis"."""
    comma = next((k for k in range(at, len(sentence.tokens)) if sentence.tokens[k].norm == ","), -1)
    end = begin = comma + 1
    while begin and end - begin < _NAME and capital(sentence, end):
        end += 1
    acts = end > begin and sentence.starts_at(("active", "helped", "takes_on"), end) is not None
    firm = _then_the_firm(sentence, at) and end == begin
    return (acts or firm) and sentence.words.grammar.adjective_behind
