"""Is the company's age told by looking back: founded "20 years ago", "ten years after we opened", "in those 25 years"?"""

from research.claims import durations
from research.claims.marks import Span
from research.claims.owner import by_name
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import brand, capital

_PLANS = 4  # years: "in 3 jaar" is a plan or a project more often than a life
_OPENS = 2  # tokens before the years that open a sentence: "About 25 years ago"
_FOUNDED = 16  # tokens between "since" and the founding
_HEADING = 6  # words: "Nine years since opening!"
_WE = 3  # tokens between "we" and the years that have passed
_NAMED = 4  # tokens of a name


def ago(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "ruim 30 jaar geleden opgericht", "founded ten years ago", "il y a 20 ans"."""
    back = sentence.starts_at(("ago",), amount.j) or sentence.ends_at(("ago_before",), amount.i)
    if not back or durations.event(sentence, amount):
        return None
    if sentence.within(("beside", "employed"), amount.i, amount.j, 9, 9):
        return None
    if sentence.within(("second", "found_other", "sideline"), amount.i, amount.j, 6, 6):
        return None
    began = sentence.within(("found", "born"), amount.i, amount.j, 10, 12)
    began = began or (sentence.has("begins") and sentence.within(("story",), amount.i, amount.j, 10, 10))
    if sentence.has("i") and not sentence.has("we", "firm", "own_word", "self_employed"):
        return None  # "Ik ben hier 3 jaar geleden begonnen als barman"
    if sentence.has("first_name") and not sentence.has("firm", "we_subject", "found", "born"):
        return None  # "Vor 6 Jahren hat Bruno bei uns angefangen"
    told = sentence.has("we", "firm") or by_name(sentence)
    told = told or _then_it_began(sentence, amount, back)
    told = told and (by_name(sentence) or not sentence.has("start_other", "service"))
    started = told and sentence.within(("start",), amount.i, amount.j, 10, 10)
    return back if began or started else None


def _then_it_began(sentence: Sentence, amount: Quantity, back: Span) -> bool:
    """Say whether a name is beside the verb: "Vor 25 Jahren startete K+P", "25 years ago Lowther started out"."""
    if amount.i > _OPENS or sentence.has("first_name", "he"):
        return False
    at = max(back[1], amount.j)
    verb = sentence.starts_at(("start",), at)
    if verb:
        return capital(sentence, verb[1])
    at += at < len(sentence.tokens) and sentence.tokens[at].norm == ","
    end = at
    while end - at < _NAMED and capital(sentence, end):
        end += 1
    return end > at and sentence.words.lang != "de" and sentence.starts_at(("start",), end) is not None


def looking_back(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "in those 25 years", "in diesen ganzen 89 Jahren", "in 15 Jahren haben wir"."""
    if sentence.has("he", "i"):
        return None
    back = sentence.ends_at(("those",), amount.i)
    whole = back and sentence.ends_at(("past_window",), amount.i) is None and sentence.has("we_subject")
    if back and (whole or sentence.has("firm", "active")) and not sentence.has("employed", "other_event"):
        return back
    told = sentence.ends_at(("in_years",), amount.i) and sentence.within(("we_subject",), amount.i, amount.j, 5, 5)
    return (amount.i, amount.j) if told and amount.value >= _PLANS and not sentence.has("future") else None


def grown_in(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "In veertig jaar groeide Van Gils uit tot een onderneming": the years in which a firm became what it is."""
    led = sentence.ends_at(("in_years",), amount.i)
    told = led is not None and (led[0] <= 1 or sentence.starts_at(("what",), 0) is not None)
    firms = (j for _, j in sentence.spans("firm") if led and j <= led[0] <= j + _NAMED)
    told = told or next(firms, None) is not None  # "Die Bäckerei hat sich in 30 Jahren zu ... entwickelt"
    if not told or amount.value < _PLANS or sentence.has("he", "i", "second", "found_other"):
        return None
    grew = sentence.within(("become", "grown"), amount.i, amount.j, 0, _FOUNDED) and sentence.has("firm")
    return (amount.i, amount.j) if grew and not sentence.has("future") else None


def that_we_exist(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "the 30 years we have been in business", "les 20 ans que notre atelier existe": whose years they are follows."""
    that = sentence.starts_at(("relative",), amount.j)
    at = that[1] if that else amount.j
    led = sentence.starts_at(("our", "definite"), at)
    whose = sentence.starts_at(("firm",), led[1]) if led else sentence.starts_at(("we_subject",), at)
    if not whose or sentence.has("past", "older", "future"):
        return None
    lives = (span for span in sentence.spans("exist") if 0 <= span[0] - whose[1] <= _HEADING)
    return next((span for span in lives if sentence.clause(span[0]) == sentence.clause(amount.at)), None)


def later(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "twenty years on, we are still here", "Elf jaar later zijn we uitgegroeid tot een begrip"."""
    told = sentence.has("still") and sentence.has("we", "story") and not sentence.has("he", "i")
    opens = (
        amount.i <= _OPENS
        and sentence.has("become")
        and (sentence.has("we_subject") or any(brand(sentence, at) for at in range(amount.j, len(sentence.tokens))))
    )
    told = told or (opens and not sentence.has("he", "i", "past", "other_event", "second"))
    further = sentence.starts_at(("further",), amount.j)  # "We zijn nu 12 jaar verder"
    if further and sentence.within(("we_subject",), amount.i, amount.j, _WE, 0) and not sentence.has("he", "future"):
        return further
    return sentence.starts_at(("later",), amount.j) if told else None


def since_founding(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "it's 12 years since I set up the business", "cela fait dix ans que nous avons créé l'agence"."""
    since = sentence.starts_at(("since_then",), amount.j)
    own = sentence.has("we", "i", "firm") and not sentence.has("he", "second", "employed", "other_event")
    began = since and (sentence.within(("found",), *since, -1, _FOUNDED) or (
        sentence.within(("start",), *since, -1, _FOUNDED) and sentence.has("firm", "we_subject")
    ))  # fmt: skip
    return since if began and own else None


def after_start(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Nine years since opening!", "Twintig jaar na de start zijn we nog altijd ..."; a past event tells nothing."""
    after = sentence.starts_at(("after_start",), amount.j)
    if not after or amount.i > _OPENS or sentence.has("he", "other_event", "past", "second"):
        return None
    today = sentence.has("still", "now", "celebrate") and sentence.has("we", "firm", "i")
    return after if today or sentence.length <= _HEADING else None
