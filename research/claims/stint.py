"""How many years has a person spent at the work, where a verb or noun of the work stands for "experience"?"""

from research.claims import durations
from research.claims.marks import Span
from research.claims.person import verb_of_one
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital

_FEW = 2  # years: one is a start
_HEAD = 8  # tokens of "Qualified and insured arborist from Surrey" before "with"
_AFTER = 6  # tokens between "After fitting" and "for over 25 years"
_THEN = 3  # tokens between those years and "I"
_VERB = 12  # tokens between "has" and the years: "has practised family law for"
_OBJECT = 2  # tokens of what is done: "building sites"
_LINE = 2  # tokens between "in" and "trade": "in the motor trade"
_NEAR = 6  # tokens around the years in which a post or membership claims them
_LINKING = ("breaks", "along", "at_whom", "inside", "for_whom", "at_house", "doing")
_NOUN = 4  # tokens between the years and "a registered nurse"
_ROLE = 6  # words of a role above a line: "Founder & Master Contractor"
_ELSEWHERE = ("we_subject", "employed", "earlier", "needs", "seeks", "whoever", "volunteers")


def spent(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the words that make the years a person's at the work: "Master joiner with 20+ years creating staircases"."""
    if (
        not sentence.has("doing", "practised", "bring", "perfect", "craftsman")
        or amount.measure is not Measure.YEARS
        or amount.value < _FEW
    ):
        return None
    if sentence.has(*_ELSEWHERE):
        return None
    if sentence.starts_at(("old", "ago"), amount.j) or sentence.starts_at(("whether", "supposes"), 0):
        return None
    return (
        _after_doing(sentence, amount)
        or _has_spent(sentence, amount)
        or _with_years(sentence, amount)
        or _has_done(sentence, amount)
        or _as_one(sentence, amount)
        or _doing_for(sentence, amount)
    )


def under_a_role(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Over 25 years in the landscaping trade" under the line "Founder and head gardener"."""
    if amount.i > 0 or amount.value < _FEW or not sentence.before.endswith("\n") or sentence.has("we", "in_business"):
        return None
    role = sentence.before.rstrip("\n").rpartition("\n")[2].split()
    held = len(role) <= _ROLE and any("card_role" in sentence.words.fields_of(word.strip(",:|")) for word in role)
    return sentence.starts_at(("in_trade", "practised", "doing", "across"), amount.j) if held else None


def _work(sentence: Sentence, amount: Quantity, fields: tuple[str, ...]) -> Span | None:
    """Find what was done so long, right behind the years: "creating staircases", "of practice", "in conservation"."""
    practised = sentence.starts_at(("practised",), amount.j) or _in_a_line(sentence, amount)
    if practised or sentence.starts_at(("idle", "in_business"), amount.j):
        return practised
    work = sentence.starts_at(fields, amount.j)
    goes_on = work is not None and work[1] < len(sentence.tokens) and sentence.tokens[work[1]].kind == "word"
    return work if goes_on else None


def _in_a_line(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find "in tech and retail", "in the motor trade" right behind the years."""
    inside = sentence.starts_at(("in_trade",), amount.j)
    near = (span for span in sentence.spans("line_of_work") if inside and 0 <= span[0] - inside[1] <= _LINE)
    line = max(near, default=None)  # "in the printing industry" is an industry
    return line if line and not sentence.starts_at(("in_business",), amount.j) else None


def _after_doing(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "After cutting hair for 18 years, I know", "Having tuned pianos for 30 years, I can hear"."""
    after = sentence.starts_at(("after",), 0)
    begun = sentence.starts_at(("doing",), after[1] if after else 0)
    lasting = durations.lasting(sentence, amount)
    if begun is None or lasting is None or lasting[0] - begun[1] > _AFTER:
        return None
    if after and sentence.starts_at(("idle",), begun[0]):
        return None  # "After waiting for over two years, I finally have my fence"
    if not after and sentence.starts_at(("idled",), 1):
        return None  # "Having lived in Italy for ten years"
    having = after is not None or sentence.starts_at(("having",), 0) is not None
    told = having and sentence.within(("i_subject",), amount.i, amount.j, -1, _THEN)
    joined = any(
        i > begun[1] for i, _ in sentence.spans("joined")
    )  # "Having worked in the wine trade" is the work itself
    return lasting if told and not joined else None


def _has_spent(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "I've spent over a decade photographing food", "Colin has spent 27 years on building sites"."""
    verb = next((span for span in sentence.spans("has_spent") if 0 <= amount.i - span[1] <= 1), None)
    if verb is None or not _person(sentence, verb[0]):
        return None
    work = _work(sentence, amount, ("doing", "in_trade", "practised"))
    place = work is not None and (sentence.starts_at(("no_trade",), work[1]) or capital(sentence, work[1]))
    return verb if work and not place else None  # "I have spent ten years in prison", "in Berlin"


def _has_done(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Jane has practised family law for 30 years", "She has been an attorney for 22 years"."""
    lasting = durations.lasting(sentence, amount)
    verb = next((j for i, j in sentence.spans("perfect") if 0 < amount.i - i <= _VERB), None) if lasting else None
    if verb is None or lasting is None:
        return None
    been = sentence.starts_at(("been",), verb)
    place = been[1] if been else verb
    if _told_else(sentence, amount, range(place + 1, lasting[0])):
        return None
    subject = verb - 1
    if not _person(sentence, subject) or sentence.clause(subject) != sentence.clause(amount.i):
        return None
    one = sentence.starts_at(("indefinite",), place)
    is_one = one is not None and any(one[1] <= i < amount.i for i, _ in sentence.spans("craftsman"))
    inside = sentence.starts_at(("in_trade",), place) is not None
    inside = inside and any(place < i < amount.i for i, _ in sentence.spans("line_of_work"))
    does = (
        sentence.starts_at(("doing", "active_i"), place) if place != verb else sentence.starts_at(("active_i",), verb)
    )
    idle = sentence.starts_at(("idle", "been"), place)
    return lasting if is_one or inside or (does and not idle) else None


def _told_else(sentence: Sentence, amount: Quantity, work: range) -> bool:
    """Say whether somebody's post or membership lasts so long; not what the work is done to: "training tenants"."""
    near = [
        i
        for i, j in sentence.spans("beside", "since_other")
        if i - amount.j <= _NEAR
        and amount.i - j <= _NEAR
        and sentence.clause(i) == sentence.clause(amount.i)
        and not sentence.starts_at(("beneficiaries", "clients"), j)  # "I have worked with schools for 20 years"
    ]
    words = [*near, *(i for i, _ in sentence.spans("tenure"))]
    words = [i for i in words if not durations.dated_apart(sentence, amount, i)]  # "and joined us in 2019"
    whole = bool(work) and sentence.ends_at(("whole_line",), work.stop) is not None  # "in the tax industry"
    return any(i not in work or (not whole and sentence.starts_at(_LINKING, i) is not None) for i in words)


def _doing_for(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "I'm Larissa, tattooing for over six years": the work stands right before the years."""
    lasting = durations.lasting(sentence, amount)
    work = sentence.ends_at(("doing",), lasting[0]) if lasting else None
    if lasting and work is None:  # "a web designer, building sites for over 12 years"
        near = (span for span in sentence.spans("doing") if 0 < lasting[0] - span[1] <= _OBJECT)
        work = next((span for span in near if sentence.tokens[span[0] - 1].norm == ","), None)
    if work is None or sentence.starts_at(("idle",), work[0]) or sentence.has("tenure"):
        return None
    return lasting if _person(sentence, work[0]) else None


def in_the_trade(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "With over 15 years in the building trade, Kestrel Builders has", "Twenty years in dentistry"."""
    line = _in_a_line(sentence, amount)
    if line is None or amount.value < _FEW or sentence.has("employed", "earlier", "needs"):
        return None
    if sentence.same_clause(("past",), amount.at):
        return None
    if sentence.has("we_subject") and not sentence.within(("along",), amount.i, amount.j, 1, -1):
        return None  # "We have completed 10 years in the travel industry": so old is the firm
    the = sentence.starts_at(("definite",), amount.j + 1) is not None
    whole = the and sentence.starts_at(("whole_line",), line[0]) is not None
    whole = whole or (the and sentence.ends_at(("line_of_work",), line[0]) is not None)  # "in the property business"
    opens = amount.i == 0 and line[0] == amount.j + 1 and not sentence.has("we_subject")
    return line if whole or opens else None


def _as_one(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "With 15 years as a chef, Anya ...", "a surveyor of 28 years' standing", "a plumber of over 20 years"."""
    if sentence.has("retires", "tenure", "past"):
        return None
    of = sentence.ends_at(("genitive",), amount.i)
    trade = sentence.ends_at(("craftsman",), of[0]) if of else None
    if trade:
        return trade
    if sentence.ends_at(("once_did",), amount.i):
        return None  # "He spent twenty years as a chef in Paris for another house"
    begun = sentence.starts_at(("as_one",), amount.j)
    near = (span for span in sentence.spans("craftsman") if begun and 0 <= span[0] - begun[1] < _NOUN - 1)
    return next(near, None)


def _with_years(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Qualified arborist with 15 years caring for trees", "Dr Raman has over 18 years of practice in surgery"."""
    within = (
        span for span in sentence.spans("along") if amount.i <= span[0] < amount.at
    )  # "with over" binds the number
    led = sentence.ends_at(("bring", "have", "along"), amount.i) or next(within, None) or _apposed(sentence, amount)
    if led is None or not _person(sentence, led[0]):
        return None
    brought = sentence.ends_at(("bring",), amount.i) is not None
    return _work(sentence, amount, ("doing", "in_trade") if brought else ("doing",))


def _apposed(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the comma of "Head coach: Neil, 22 years coaching juniors": a name or a trade stands right before it."""
    sign = amount.i - 1
    named = sign > 0 and sentence.tokens[sign].norm in {",", "-", ":"}
    named = named and any(0 <= sign - j <= 1 for _, j in sentence.spans("first_name", "craftsman"))
    return (sign, amount.i) if named else None


def _person(sentence: Sentence, before: int) -> bool:
    """Say whether "I", "she", somebody by name, or one by a trade stands before the verb."""
    if any(i <= before for i, _ in sentence.spans("i_subject", "he", "first_name")) or verb_of_one(sentence) == before:
        return True
    if sentence.starts_at(("combined", "added_up", "jointly"), 0) and sentence.starts_at(
        ("they_subject", "have"), before
    ):
        return True  # "Between them they have more than 50 years in the building trade"
    aside = before > 1 and sentence.tokens[before - 1].norm == ","  # "Nora, our senior groomer, has"
    return before <= _HEAD and sentence.ends_at(("craftsman",), before - aside) is not None
