"""Which words tell of a founding without its verb: a story that begins, a firm born from an idea, an own business?"""

from research.claims.at_heart import opened_doors
from research.claims.dates import REACH, nearest
from research.claims.marks import Span
from research.claims.owner import ampersand
from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.claims.tokens import tokenise

_TELLING = (
    "own_word",
    "story",
    "born_from",
    "split_verb",
    "open_verb",
    "from_begin",
    "named_as",
    "doors",
)  # each way needs one of these
_TOGETHER = 8  # tokens between the story and its beginning: "Het verhaal van Bakkerij Jansen begint"
_LABEL = 7  # words of an entry in a timeline: "2014", "Simmer Down is born"
_OPENS = 3  # tokens before the year of the first sentence under a heading: "In 2007,"
_NEXT = 60  # characters of the next sentence that say so
_SUBJECT = 7  # tokens between the firm and "is born": its name
_PARTICLE = 10  # tokens between "richtte" and "op"


def told(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find the nearest of these words and how far it is from the date; None when none is near enough."""
    if not sentence.has(*_TELLING):
        return None
    ways = (own_business, _story, _from_idea, _split, _from_then_to_now, _under_a_name, opened_doors)
    found = (way(sentence, date) for way in ways)
    return min((way for way in found if way and way[0] <= REACH), default=None)


def own_business(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find "een eigen bureau", "her own studio" with a word of beginning or "since": as strong as "founded"."""
    if not sentence.has("start", "chose") and (sentence.has("we") or not sentence.has("since")):
        return None
    owned = {j for _, j in sentence.spans("own_word")} | _this_firm(sentence)
    cue = nearest(sentence, date, ("firm", "firm_like"), owned)
    return cue if cue and cue[0] <= REACH else None


def _this_firm(sentence: Sentence) -> set[int]:
    """Find the firm of "Toen ik in 2018 met dit bedrijf begon", "Als ich 1996 mit diesem Betrieb begann"."""
    along = (j for _, j in sentence.spans("along") if sentence.has("i_subject", "we_subject"))
    return {at + 1 for at in along if sentence.starts_at(("this_one",), at)}


def _story(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find "Ons verhaal begint", "L'aventure démarre", "The story of Hill & Sons goes back to"."""
    begins = sentence.spans("begins")
    for i, j in sentence.spans("story"):
        verbs = [v for v in begins if (v[0] >= i and v[0] - j <= _TOGETHER) or (v[1] <= i and i - v[1] <= _TOGETHER)]
        mine = sentence.ends_at(("i",), max(i - 1, 0)) is not None and not sentence.has("we", "firm")
        if verbs and not mine and _of_the_firm(sentence, j):
            return nearest(sentence, date, ("story",))
    return None


def _of_the_firm(sentence: Sentence, at: int) -> bool:
    """Say whether the story is the firm's: "of coffee" behind it makes it somebody else's."""
    if at >= len(sentence.tokens) or not sentence.starts_at(("genitive",), at):
        return True
    for place in range(at, min(at + _TOGETHER, len(sentence.tokens))):
        capital = sentence.tokens[place].kind == "word" and sentence.text[sentence.tokens[place].start].isupper()
        if sentence.starts_at(("firm", "firm_like", "we", "team"), place) or (
            capital and not sentence.words.grammar.nouns_capital
        ):
            return True
        if capital and place > at:
            following = sentence.tokens[place + 1] if place + 1 < len(sentence.tokens) else None
            return following is not None and sentence.text[following.start].isupper()
        if sentence.starts_at(("begins",), place):
            return False
    return False


def _from_idea(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find "born out of a shared frustration", "née de la rencontre": people are born in places, firms from ideas."""
    starts = {j for _, j in sentence.spans("born")}
    for i, j in sentence.spans("born_from"):
        if any(0 <= i - start <= _TOGETHER // 2 for start in starts):
            cue = nearest(sentence, date, ("born",))
            return cue and (cue[0], (cue[1][0], max(cue[1][1], j)))
    return None


def _split(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find the verb whose particle stands at the end: "richt Jan Evers zijn bedrijf op"."""
    for i, j in sentence.spans("split_verb"):
        for end in sentence.spans("split_end"):
            if 0 < end[0] - j <= _PARTICLE and not any(i < k < end[0] for k, _ in sentence.spans("reflexive")):
                return nearest(sentence, date, ("split_verb",))
    return _opened_up(sentence, date)


def _opened_up(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Read "machte er 1964 in Rottal eine Schlosserei auf", "set his joinery up": a firm between, and the particle last."""
    for i, j in sentence.spans("open_verb"):
        firms = [at for at, _ in sentence.spans("firm", "firm_like") if at > j]
        for end in sentence.spans("open_end"):
            last = end[1] >= len(sentence.tokens) or sentence.tokens[end[1]].kind in {"sign", "newline"}
            near = last and 0 < end[0] - j <= _PARTICLE + 2 and sentence.clause(end[0]) == sentence.clause(i)
            if near and any(at < end[0] for at in firms):
                return nearest(sentence, date, ("open_verb",))
    return None


def _from_then_to_now(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find "Van melkboer in 1956 tot groothandel nu": a line without a verb that leads from then to now."""
    begin = sentence.starts_at(("from_begin",), 0)
    if (
        not begin
        or sentence.has("he", "i", "first_name")
        or any(sentence.clause(i) == 0 for i, _ in sentence.spans("we_subject", "finite"))
        or not (sentence.has("now", "firm") or (sentence.has("places") and humbly(sentence)))
    ):
        return None
    become = [span for span in sentence.spans("to_become") if 0 <= span[0] - date[1] <= _TOGETHER]
    apart = date[0] - begin[1] >= 1
    return (date[0] - begin[1], begin) if become and apart and date[0] <= REACH else None


def humbly(sentence: Sentence) -> bool:
    """Say whether the line opens with where it all came from: "Vanuit een garage", "Aus einer Garage"."""
    begin = sentence.starts_at(("from_begin",), 0)
    if begin is None:
        return False
    return any(sentence.ends_at(("any_article",), at) is not None for at in (begin[1], begin[1] + 1))


def _under_a_name(sentence: Sentence, date: Span) -> tuple[int, Span] | None:
    """Find "werd ik voltijds imker onder de naam Zoem": one who says "I" and gives the work a name."""
    own = sentence.has("i") and not sentence.has("we", "he")
    cue = nearest(sentence, date, ("named_as",)) if own else None
    return (0, cue[1]) if cue and cue[0] <= REACH else None  # "became" beside it is no event of its own


def so_it_came(sentence: Sentence) -> bool:
    """Say whether the next sentence calls this one the beginning: "2001 – Twee vrienden, één busje. Zo ontstond X"."""
    if sum(amount.measure is Measure.YEAR for amount in sentence.amounts) != 1 or sentence.has("other_event"):
        return False
    if _under_the_beginning(sentence):
        return True
    end = min(sentence.end + _NEXT, len(sentence.text))
    if not sentence.words.may_hold(sentence.text[sentence.end : end], ("so_came",)):
        return False
    following = tokenise(sentence.text, sentence.end, end)
    begin = next((at for at, token in enumerate(following) if token.kind != "newline"), 0)
    return sentence.words.marks(following).starts_at(("so_came",), begin) is not None


def _under_the_beginning(sentence: Sentence) -> bool:
    """Say whether the line above calls it the beginning: "How it all began" over "In 2007, two friends rented a hut"."""
    if sentence.amounts[0].i > _LABEL + _OPENS + 1:
        return False
    above = sentence.before.rstrip("\n").rsplit("\n", 1)[-1] if sentence.before.endswith("\n") else ""
    begun = sentence.tokens[0].start
    line = next((at for at, token in enumerate(sentence.tokens[: _LABEL + 1]) if token.kind == "newline"), 0)
    if line:  # the heading was joined with what stands below it
        above = sentence.text[begun : sentence.tokens[line].start].lower()
    if not above or len(above.split()) > _LABEL or not sentence.words.may_hold(above, ("beginning_heading",)):
        return False
    own = not sentence.has("he", "i", "role", "first_name") and 0 <= sentence.amounts[0].i - line <= _OPENS
    return own and sentence.words.marks(tokenise(above)).any_of(("beginning_heading",))


def born(sentence: Sentence, cue: Span) -> bool:
    """Say whether it was a firm that was born, and no person."""
    one = sum(amount.measure is Measure.YEAR for amount in sentence.amounts) == 1
    if _in_our_house(sentence, cue):
        return False
    if one and (_firm_before(sentence, cue) or _then_the_firm(sentence, cue)):
        return True  # "L'entreprise Hocquet est née en 1995, quand Serge ..."
    after = sentence.clause(cue[0]) == 0 and cue[0] == 0 and (ampersand(sentence) or _then_we(sentence))
    if one and after and not sentence.has("he", "i", "first_name", "kin"):
        return True  # "Born in Hackney in 2013, Loaf & Lark bakes"
    if one and cue[0] > 0 and ampersand(sentence) and not sentence.has("he", "i", "people", "first_name", "kin"):
        return True  # "In 2019, Moss & Fern was born"
    person = sentence.has("he", "i", "people", "first_name")
    label = sentence.length <= _LABEL and any(token.kind == "newline" for token in sentence.tokens)
    own = label or sentence.same_clause(("firm", "we"), cue[0]) or (sentence.has("firm") and sentence.has("we"))
    return one and not person and own


def _then_we(sentence: Sentence) -> bool:
    return any(sentence.clause(i) == 1 for i, _ in sentence.spans("we_subject", "our"))


def _firm_before(sentence: Sentence, cue: Span) -> bool:
    """Say whether the firm is the subject: nobody by name stands between it and "is born"."""
    here = sentence.clause(cue[0])
    firms = [j for _, j in sentence.spans("firm") if j <= cue[0] <= j + _SUBJECT + 1]
    firms = [j for j in firms if sentence.clause(j - 1) == here or (j == 1 and not sentence.has("finite"))]
    return any(not any(j <= i < cue[0] for i, _ in sentence.spans("first_name", "people", "he", "i")) for j in firms)


def _in_our_house(sentence: Sentence, cue: Span) -> bool:
    """Say whether a product was born, at ours: "Née en 1995 dans notre brasserie, Xala est la première bière"."""
    ours = (sentence.starts_at(("our",), j) for i, j in sentence.spans("inside") if 0 < i - cue[1] <= _SUBJECT)
    return cue[0] == 0 and any(our is not None and sentence.starts_at(("firm",), our[1]) for our in ours)


def _then_the_firm(sentence: Sentence, cue: Span) -> bool:
    """Read "Née en 1976, la boulangerie Martin perpétue": the firm follows what is told of its birth."""
    comma = next((at for at in range(cue[1], len(sentence.tokens)) if sentence.tokens[at].norm == ","), None)
    the = sentence.starts_at(("article", "our"), comma + 1) if comma and cue[0] == 0 else None
    return the is not None and sentence.starts_at(("firm",), the[1]) is not None and not sentence.has("brand")


def founded_as(sentence: Sentence, date: Span) -> bool:
    """Read "Opgericht in 1986 als leverancier van kassenglas": what it was founded as is the firm itself."""
    role = sentence.starts_at(("as_a",), date[1])
    others = [span for span in sentence.spans("found_other") if role and 0 <= span[0] - role[1] <= 1]
    return bool(others) and all(sentence.starts_at(("firm",), i) for i, _ in others)
