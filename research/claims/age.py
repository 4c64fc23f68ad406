"""How many years does the company say that it exists?"""

from collections.abc import Iterator

from research.claims import durations, experience
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.owner import by_name, of_a_person, of_another_house
from research.claims.quantities import Measure, Quantity, skip_noise
from research.claims.sentences import Sentence
from research.model import Kind, Relation

_PLANS = 4  # years: "in 3 jaar" is a plan or a project more often than a life
_TITLE = 6  # words: "40 Jahre Elektro Schmidt" is a heading, not a sentence
_HEADING = 8  # words of a heading or a title
_DID = 3  # tokens between the years and "we" in "40 Jahre lang haben wir"
_OBJECT = 6  # tokens before clients that open the sentence
_OPENS = 1  # tokens before the years that open a sentence: "For over 30 years, ..."
_TAGLINE = 12  # words: "Al 20 jaar uw bakker in Assen" needs no verb
_DATED = 14  # tokens between a jubilee and the year in which it was kept
_MEASURES = frozenset({Measure.YEARS, Measure.ORDINAL_YEARS, Measure.ORDINAL})


def find(sentence: Sentence) -> Iterator[Found]:
    """Read ages in one sentence; years that are experience are none."""
    for amount in () if of_another_house(sentence) else sentence.amounts:
        if amount.measure is Measure.COUNT:
            cue = _turned(sentence, amount) or experience.labelled(sentence, amount, ("in_business", "exist", "active"))
            relation = amount.relation
        elif (
            amount.measure not in _MEASURES
            or durations.stands_for_else(sentence, amount)
            or experience.cue(sentence, amount)
        ):
            continue
        else:
            cue, relation = _cue(sentence, amount), amount.relation
        if cue:
            relation = Relation.EXACT if amount.measure is Measure.ORDINAL else relation
            yield durations.found(sentence, amount, Kind.AGE, cue, relation, _as_of(sentence, amount))


def _cue(sentence: Sentence, amount: Quantity) -> Span | None:
    rules = {
        Measure.YEARS: (
            _jubilee,
            _kept,
            _in_business,
            _lasting,
            _ago,
            _thanked,
            _looking_back,
            _named,
            _later,
            _old,
            _bracketed,
            _your_partner,
        ),
        Measure.ORDINAL_YEARS: (_jubilee, _nth_year),
        Measure.ORDINAL: (_jubilee,),
    }[amount.measure]
    return next(filter(None, (rule(sentence, amount) for rule in rules)), None)


def _turned(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "the agency turned 21", "10 bougies": a birthday without the word years."""
    if not sentence.has("firm", "we") or sentence.has("he", "i", "jubilee_other"):
        return None
    last = amount.j >= len(sentence.tokens) - 4 or sentence.tokens[amount.j].kind == "sign"
    return sentence.starts_at(("candles",), amount.j) or (sentence.ends_at(("turns",), amount.i) if last else None)


def _jubilee(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "25-jarig bestaan", "10th birthday", "unser 30. Firmenjubiläum"."""
    if sentence.has("he", "jubilee_other") or of_a_person(sentence):
        return None
    return durations.follows(sentence, amount, ("jubilee",), 3)


def _kept(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "wij vieren dit jaar dat wij 25 jaar bestaan", "stolz auf 40 Jahre"; "in 15 Jahren" is a plan."""
    if (
        sentence.has("he", "jubilee_other")
        or sentence.ends_at(("in_years",), amount.i)
        or of_a_person(sentence)
        or not (sentence.has("we", "firm", "exist") or _opens(sentence))
    ):
        return None
    if sentence.has("i") and not sentence.has("we"):
        return None
    kept = sentence.spans("celebrate", "pride")
    return next(((i, j) for i, j in kept if 0 <= amount.i - j <= 5 or 0 <= i - amount.j <= 3), None)


def _opens(sentence: Sentence) -> bool:
    """Say whether it is a heading that begins with the feast: "Celebrating a decade of good coffee"."""
    return sentence.length <= _HEADING and any(i == 0 for i, _ in sentence.spans("celebrate"))


def _nth_year(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "in its 11th year", "im 12. Jahr unseres Bestehens"."""
    own = sentence.ends_at(("we", "their"), amount.i) and sentence.has("we", "firm", "in_business", "active")
    lives = sentence.starts_at(("in_business", "exist"), amount.j) or sentence.near(
        ("exist",), amount.i, amount.j, 2, 3
    )
    return (amount.i, amount.j) if (own or lives) and not sentence.has("i") else None


def _in_business(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "22 years in business", "15 ans d'existence", "bestaat 30 jaar"."""
    if sentence.ends_at(("older_age",), amount.i) or sentence.within(("sideline",), amount.i, amount.j, 0, 5):
        return None
    after = durations.follows(sentence, amount, ("in_business", "exist"), 4)
    if after or sentence.has("he"):
        return after
    before = (span for span in sentence.spans("in_business", "exist") if 0 <= amount.i - span[1] <= 5)
    return next((span for span in before if sentence.clause(span[0]) == sentence.clause(amount.at)), None)


def _lasting(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "al 20 jaar actief", "depuis 15 ans", "for over 25 years": an activity that lasts, told by the firm."""
    lasting = durations.lasting(sentence, amount)
    if not lasting or _lasts_for_else(sentence, amount) or sentence.starts_at(("old",), amount.j):
        return None
    firm = sentence.has("we_subject", "firm", "active", "team") or sentence.length <= _TITLE
    firm = firm or (
        amount.i > _OPENS and amount.value >= _PLANS and not sentence.has("he", "i", "first_name", "is_one")
    )
    tagline = firm and sentence.length <= _TAGLINE and not sentence.has("verb_other")
    spoken = sentence.within(("we_subject",), amount.i, amount.j, 5, 4)
    active = sentence.has("we", "firm", "name") or sentence.near(("active",), amount.i, amount.j, 10, 10)
    active = active or _then_a_name(sentence, amount)
    return lasting if tagline or spoken or (active and sentence.has("active", "firm", "exist")) else None


def _some_clients(sentence: Sentence) -> bool:
    """Say whether some of the clients are the subject: "80% unserer Kunden betreuen wir seit mehr als 5 Jahren"."""
    return any(i <= _OBJECT and sentence.ends_at(("some_of",), i) for i, _ in sentence.spans("clients"))


def _then_a_name(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a name follows the opening: "For over 30 years, Hidgar has worked ..."; German nouns do not tell."""
    at = amount.j + 1
    if amount.i > _OPENS or at >= len(sentence.tokens) or sentence.words.lang == "de":
        return False
    name = sentence.tokens[at]
    return sentence.tokens[at - 1].norm == "," and name.kind == "word" and sentence.text[name.start].isupper()


def _lasts_for_else(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether something else lasts: a person's work, a membership, a new service, a take-over."""
    if sentence.has("he") or of_a_person(sentence) or (sentence.has("i") and not sentence.has("we", "firm")):
        return True
    if sentence.starts_at(("lasting_after",), amount.j) and sentence.within(
        ("we_subject",), amount.i, amount.j, 0, _DID
    ):
        return False  # "Fast vier Jahrzehnte lang haben wir Küchen gebaut"
    if sentence.near(("beside", "since_other"), amount.i, amount.j, 8, 8) or _some_clients(sentence):
        return True
    return sentence.within(("other_event",), amount.i, amount.j, 6, 6)


def _ago(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "ruim 30 jaar geleden opgericht", "founded ten years ago", "il y a 20 ans"."""
    ago = sentence.starts_at(("ago",), amount.j) or sentence.ends_at(("ago_before",), amount.i)
    if not ago or sentence.has("beside", "other_event", "employed"):
        return None
    if sentence.has("second", "service", "found_other", "start_other"):
        return None
    began = sentence.within(("found", "born"), amount.i, amount.j, 10, 12)
    if sentence.has("i") and not sentence.has("we", "firm", "own_word", "self_employed"):
        return None  # "Ik ben hier 3 jaar geleden begonnen als barman"
    told = sentence.has("we", "firm") or by_name(sentence)
    started = told and sentence.within(("start",), amount.i, amount.j, 10, 10)
    return ago if began or started else None


def _thanked(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "thank you for 18 years"."""
    if not sentence.has("thanks") or sentence.has("he", "i"):
        return None
    return sentence.ends_at(("lasting", "those"), amount.i)


def _looking_back(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "in those 25 years", "in diesen ganzen 89 Jahren", "in 15 Jahren haben wir"."""
    if sentence.has("he", "i"):
        return None
    back = sentence.ends_at(("those",), amount.i)
    if back and sentence.has("firm", "active") and not sentence.has("employed", "other_event"):
        return back
    told = sentence.ends_at(("in_years",), amount.i) and sentence.within(("we_subject",), amount.i, amount.j, 5, 5)
    return (amount.i, amount.j) if told and amount.value >= _PLANS and not sentence.has("future") else None


def _named(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read the title of a jubilee: "40 Jahre Elektro Schmidt", "10 years of Brightside"."""
    place = amount.j
    while place < len(sentence.tokens) and sentence.starts_at(("links",), place):
        place += 1
    name = sentence.tokens[place:]
    title = amount.i <= 1 and sentence.length <= _TITLE and name and name[0].kind == "word"
    if not title or not sentence.text[name[0].start].isupper() or sentence.has("duration_other", "he", "i"):
        return None
    if sentence.words.lang == "de" and not (sentence.has("firm") or sum(token.kind == "word" for token in name) >= 2):
        return None  # every German noun has a capital: "40 Jahre Garantie"
    return amount.i, len(sentence.tokens)


def _later(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "twenty years on, we are still here"."""
    told = sentence.has("still") and sentence.has("we") and not sentence.has("he", "i")
    return sentence.starts_at(("later",), amount.j) if told else None


def _old(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "wir werden 30 Jahre alt", "thirty years young"."""
    young = sentence.length <= _HEADING and amount.i == 0 and sentence.starts_at(("young",), amount.j) is not None
    own = (young or sentence.has("we_subject", "firm", "just_now")) and not sentence.has("he", "i", "jubilee_other")
    last = amount.j >= len(sentence.tokens) - 2  # "l'agence a 15 ans !"
    turns = sentence.ends_at(("turns",), amount.i) if last and own else None
    return turns or (sentence.starts_at(("old",), skip_noise(sentence.tokens, amount.j)) if own else None)


def _your_partner(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read the banner "Meer dan 20 jaar een begrip in de regio", "Über 30 Jahre Ihr Partner"."""
    if amount.i > 1 or sentence.length > _TAGLINE or sentence.has("verb_other", "he", "i"):
        return None
    partner = sentence.within(("your",), amount.i, amount.j, 0, _TITLE) and sentence.has("firm")
    return sentence.starts_at(("your", "known_as"), amount.j) or ((amount.i, amount.j) if partner else None)


def _bracketed(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Familienbetrieb seit 1982 (40+ Jahre)": the years in brackets behind the year of the founding."""
    year = any(other.measure is Measure.YEAR and other.j == amount.i - 1 for other in sentence.amounts)
    bracket = year and sentence.tokens[amount.i - 1].norm == "(" and sentence.has("since", "found")
    closed = bracket and amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ")"
    return (amount.i, amount.j) if closed else None


def _as_of(sentence: Sentence, amount: Quantity) -> str:
    """Give the year to which a dated jubilee belongs: "In 2022 vierden we ons 100-jarig bestaan".

    The year of the founding beside an age is none: "Founded in 1994, the firm is 30 years old" speaks of today.
    """
    years = [other for other in sentence.amounts if other.measure is Measure.YEAR]
    if len(years) == 1 and sentence.same_clause(("found", "since", "born"), years[0].at):
        return ""
    if len(years) == 1 and sentence.has("celebrate", "in_year", "month") and abs(years[0].at - amount.at) <= _DATED:
        return f"{years[0].value:.0f}"
    return ""
