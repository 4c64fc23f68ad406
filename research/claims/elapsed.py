"""Is the company's age told by looking back: founded "20 years ago", "ten years after we opened", "in those 25 years"?"""

from research.claims import durations
from research.claims.marks import Span
from research.claims.owner import ampersand, by_name
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import brand, capital
from research.model import Relation

_PLANS = 4  # years: "in 3 jaar" is a plan or a project more often than a life
_LONG = 10  # years of work that a line boasts of
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
    doors = sentence.has("doors") and not sentence.has("second", "found_other")
    began = began or (doors and sentence.within(("doors_open",), amount.i, amount.j, 10, 6))
    began = began or (sentence.has("begins") and sentence.within(("story",), amount.i, amount.j, 10, 10))
    if _that_was(sentence, amount, back) or _i_named_it(sentence, amount):
        return back
    path = any(sentence.ends_at(("his",), i) for i, _ in sentence.spans("story"))
    if path and sentence.has("he") and not sentence.has("firm", "we"):
        return None  # "Il a commencé son parcours il y a 20 ans"
    if sentence.has("i") and not sentence.has("we", "firm", "own_word", "self_employed"):
        return None  # "Ik ben hier 3 jaar geleden begonnen als barman"
    if sentence.has("first_name") and not sentence.has("firm", "we_subject", "found", "born"):
        return None  # "Vor 6 Jahren hat Bruno bei uns angefangen"
    told = sentence.has("we", "firm") or by_name(sentence) or ampersand(sentence)
    told = told or _then_it_began(sentence, amount, back)
    told = told and (by_name(sentence) or not sentence.has("start_other", "service"))
    started = told and sentence.within(("start",), amount.i, amount.j, 10, _FOUNDED if amount.i <= 1 else 10)
    return back if began or started else None


def _that_was(sentence: Sentence, amount: Quantity, back: Span) -> bool:
    """Read "That was 25 years ago, and we haven't looked back"."""
    was = sentence.ends_at(("that_makes",), amount.i)
    ours = any(i >= back[1] for i, _ in sentence.spans("we_subject"))
    return was is not None and was[0] == 0 and ours and not sentence.has("he", "other_event")


def _i_named_it(sentence: Sentence, amount: Quantity) -> bool:
    """Read "I started Peony Press six years ago", "Six years ago, I set up Peony Press": what begins has a name."""
    if sentence.words.grammar.nouns_capital or sentence.has("employed", "role"):
        return False
    told = [i for i, _ in sentence.spans("i_subject") if i == 0 or sentence.tokens[i - 1].norm == ","]
    me = next((i for i in told if i == 0 or (amount.i <= _OPENS and i > amount.at)), None)
    if me is None:
        return False
    begun = (j for i, j in sentence.spans("start", "found") if 0 < i - me <= _OPENS)
    return any(capital(sentence, j) and (me > amount.at or j < amount.i) for j in begun)


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
    return end > at and not sentence.words.grammar.nouns_capital and sentence.starts_at(("start",), end) is not None


def looking_back(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "in those 25 years", "in diesen ganzen 89 Jahren", "in 15 Jahren haben wir"."""
    if sentence.has("he", "i"):
        return None
    back = sentence.ends_at(("those",), amount.i)
    whole = back and sentence.ends_at(("past_window",), amount.i) is None and sentence.has("we_subject")
    if back and (whole or sentence.has("firm", "active")) and not sentence.has("employed", "other_event"):
        return back
    told = sentence.ends_at(("in_years",), amount.i) and sentence.within(("we_subject",), amount.i, amount.j, 5, 5)
    told = told or _became(sentence, amount)
    return (amount.i, amount.j) if told and amount.value >= _PLANS and not sentence.has("future") else None


def _became(sentence: Sentence, amount: Quantity) -> bool:
    """Read "In just five years, Parcelly has grown into Ireland's largest courier network"."""
    led = sentence.ends_at(("in_years", "lasting"), amount.i)
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    if not led or led[0] > 1 or not comma:
        return False
    named = capital(sentence, amount.j + 1) and not sentence.starts_at(("first_name",), amount.j + 1)
    named = named or sentence.starts_at(("our",), amount.j + 1) is not None
    return named and sentence.has("become", "grown") and sentence.has("perfect")


def grown_in(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "In veertig jaar groeide Van Gils uit tot een onderneming": the years in which a firm became what it is."""
    led = sentence.ends_at(("in_years",), amount.i)
    told = led is not None and (led[0] <= 1 or sentence.starts_at(("what",), 0) is not None)
    firms = (j for _, j in sentence.spans("firm") if led and j <= led[0] <= j + _NAMED)
    told = told or next(firms, None) is not None  # "Die Bäckerei hat sich in 30 Jahren zu ... entwickelt"
    if not told or amount.value < _PLANS or sentence.has("he", "i", "second", "found_other"):
        return None
    name = amount.j + 1  # "In 30 jaar groeide Bolderman uit tot een begrip": behind the verb
    named = sentence.words.grammar.verb_second and not sentence.words.grammar.nouns_capital and capital(sentence, name)
    firm = sentence.has("firm") or (named and not sentence.starts_at(("first_name", "land", "month"), name))
    grew = sentence.within(("become", "grown"), amount.i, amount.j, 0, _FOUNDED) and firm
    return (amount.i, amount.j) if grew and not sentence.has("future") else None


def so_long_we(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Ruim een eeuw bakken wij beschuit": so many years, the verb and "we" open the sentence; what they do goes on."""
    bound = amount.relation in {Relation.AT_LEAST, Relation.ABOUT}
    joint = sentence.ends_at(("and",), amount.i)
    opens = amount.i == 0 or (joint is not None and sentence.starts_at(("lasting",), 0) is not None)
    verb = amount.j + 1
    if not bound or not opens or not sentence.words.grammar.verb_second or amount.value < _PLANS:
        return None
    we = sentence.starts_at(("we_subject",), verb)
    others = ("past", "we_did", "ago", "later", "other_event", "negation", "future", "beside", "same", "i", "he")
    plain = (
        verb <= len(sentence.tokens) and sentence.tokens[verb - 1].kind == "word" and not capital(sentence, verb - 1)
    )
    told = we is not None and plain and durations.lasting(sentence, amount) is None
    return (amount.i, amount.j) if told and not sentence.has(*others) else None


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


def that_we_do(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Déjà 8 ans que Les Petits Pots régalent", "Plus de 30 ans que la famille Roussel": what the firm does follows."""
    that = sentence.starts_at(("goes_on_that",), amount.j)
    opening = that and all(
        sentence.covered(("already", "lasting", "exclaim", "ago_before"), at) for at in range(amount.i)
    )
    if not that or not opening or amount.value < _PLANS or sentence.has("i", "he", "past", "negation", "review"):
        return None
    if sentence.starts_at(("that_rolls",), that[1]) and sentence.length <= _HEADING + _PLANS:
        return that  # "40 ans que ça roule !"
    the = sentence.starts_at(("definite", "our"), that[1])
    at = the[1] if the else that[1]
    firm = the is not None and sentence.starts_at(("firm", "team", "family"), at) is not None
    named = capital(sentence, at) and not sentence.starts_at(("first_name", "land", "month"), at)
    named = named and sentence.has("active", "your")
    return that if firm or named or sentence.starts_at(("we_subject",), at) else None


def spent_to(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Quarante ans à rendre l'acier accessible à tous": what the years were spent on opens the line."""
    to = sentence.starts_at(("to_do",), amount.j) if amount.i == 0 and amount.value >= _LONG else None
    others = ("finite", "verb_other", "he", "i", "first_name", "future", "your", "duration_other")
    if to is None or sentence.has(*others) or len(sentence.amounts) > 1:
        return None
    learns = sentence.starts_at(("learns_or_waits",), to[1])
    return to if sentence.starts_at(("does",), to[1]) and not learns else None


def later(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "twenty years on, we are still here", "Elf jaar later zijn we uitgegroeid tot een begrip"."""
    told = sentence.has("still") and sentence.has("we", "story") and not sentence.has("he", "i")
    told = told or (
        amount.i <= 1
        and (sentence.has("same") or _unbroken(sentence))
        and not sentence.has("he", "i", "past", "first_name")
    )
    after = sentence.ends_at(("after",), amount.i)
    if after and sentence.starts_at(("still",), 0) and sentence.length <= _HEADING and not sentence.has("he", "i"):
        return after  # "Still going strong after 60 years"
    if after and after[0] == 0 and amount.value >= _PLANS and sentence.starts_at(("we_subject",), amount.j):
        return after if sentence.has("become") and sentence.has("perfect") and not sentence.has("other_event") else None
    opens = (
        amount.i <= _OPENS
        and sentence.has("become")
        and (sentence.has("we_subject") or any(brand(sentence, at) for at in range(amount.j, len(sentence.tokens))))
    )
    told = told or (opens and not sentence.has("he", "i", "past", "other_event", "second"))
    gone = _so_far_in(sentence, amount) or _forward(sentence, amount)
    if gone:
        return gone
    further = sentence.starts_at(("further",), amount.j)  # "We zijn nu 12 jaar verder"
    if further and sentence.within(("we_subject",), amount.i, amount.j, _WE, 0) and not sentence.has("he", "future"):
        return further
    return sentence.starts_at(("later",), amount.j) if told else None


def _unbroken(sentence: Sentence) -> bool:
    """Say whether what drives the firm is as it was: "35 ans plus tard, la passion est intacte"."""
    return sentence.has("unbroken") and sentence.has("ideals", "calling", "we")


def _forward(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Fast forward 12 years and we have three shops", "Today, 18 years later, Zest is still at the same address"."""
    if sentence.has("he", "past", "other_event", "future", "first_name", "tenure", "second"):
        return None
    ahead = sentence.ends_at(("forward",), amount.i)
    if ahead:
        return ahead if sentence.has("we", "firm") or capital(sentence, amount.j + 1) else None
    later = sentence.starts_at(("later",), amount.j)
    apart = later and later[1] < len(sentence.tokens) and sentence.tokens[later[1]].norm == ","
    if later is None or not apart or sentence.starts_at(("now", "still", "just_now"), 0) is None:
        return None
    return later if _lives_on(sentence, later[1] + 1) else None


def _lives_on(sentence: Sentence, at: int) -> bool:
    """Say whether the firm, we, or a name goes on behind the comma, or behind the verb that comes first there."""
    if sentence.has("we", "firm") or sentence.starts_at(("it_began",), at):
        return True
    grammar = sentence.words.grammar
    if grammar.verb_second and (not grammar.nouns_capital or sentence.has("still")):
        return capital(sentence, at + 1)
    return not grammar.verb_second and capital(sentence, at)


def still_there(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Na 25 jaar staat Voltara nog steeds als een huis", "Today, after 25 years, Moss & Fern is still ours"."""
    after = sentence.ends_at(("after",), amount.i) if sentence.has("still") else None
    if not after or amount.value < _PLANS or sentence.ends_at(("ago_before",), amount.i):
        return None
    opens = after[0] == 0 or (after[0] <= _OPENS and sentence.starts_at(("now", "just_now", "still"), 0) is not None)
    others = ("he", "i", "past", "other_event", "future", "first_name", "tenure", "second", "employed", "along")
    if not opens or sentence.has(*others) or sentence.starts_at(("not_after",), after[0]):
        return None
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    return after if _lives_on(sentence, amount.j + comma) else None


def _employs_now(sentence: Sentence, at: int) -> bool:
    """Read "35 ans après sa création, l'entreprise emploie 60 personnes": what the firm does now follows."""
    the = sentence.starts_at(("definite", "our", "article"), at)
    firm = sentence.starts_at(("firm", "firm_like", "team"), the[1] if the else at)
    return firm is not None and sentence.starts_at(("takes_on", "active"), firm[1]) is not None


def _so_far_in(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Three years in, we employ nine people", "Ten years on, Copper & Co is still run from the same yard"."""
    comma = amount.j + 1
    opens = amount.i <= 1 and comma + 1 < len(sentence.tokens) and sentence.tokens[comma].norm == ","
    if not opens or sentence.has("he", "past", "other_event", "second", "future", "first_name", "tenure"):
        return None
    gone = sentence.starts_at(("so_far",), amount.j)
    if gone:
        told = any(sentence.clause(i) == 1 for i, _ in sentence.spans("we", "i_subject", "firm"))
        return gone if told else None
    later = sentence.starts_at(("later",), amount.j)
    named = capital(sentence, comma + 1) and not sentence.words.grammar.nouns_capital and sentence.has("still")
    return later if later and named else None


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
    ended = after and any(not after[0] <= i < after[1] for i, _ in sentence.spans("past"))
    if not after or amount.i > _OPENS or ended or sentence.has("he", "other_event", "second"):
        return None
    last = next((at for at in range(after[1], len(sentence.tokens)) if sentence.tokens[at].norm == ","), -1)
    named = last >= 0 and capital(sentence, last + 1) and not sentence.words.grammar.nouns_capital
    today = sentence.has("still", "now", "celebrate") and (sentence.has("we", "firm", "i") or named)
    today = today or (last >= 0 and _employs_now(sentence, last + 1))
    return after if today or sentence.length <= _HEADING else None
