"""How many years of experience does the company say that it, its team or one of its people has?"""

from collections.abc import Iterator

from research.claims import career, durations, person, stint
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.pagecode import back_over_noise, skip_noise
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.model import Kind, Relation

_GAP = 6  # tokens between "25 jaar" and "ervaring": adjectives and a trade
_BACK, _BACK_BARE = 4, 2  # tokens between "ervaring van" and the years, and when no "van" says that they belong
_INVERTED = 3  # tokens between "heeft" and "ervaring": "zij", "ook", "ruime"
_TRADE = 3  # tokens in which a trade is named: "commercial flooring"
_STATE = 2  # capitals of "Austin TX"
_DESCRIBED = 4  # words of a description behind the value in page code
_LENGTH = 8  # tokens between an experience and its length: "des métiers du bois longue de"
_LINE = 80  # characters of a name and a role
_NAME = 3  # words of a name before a dash
_DASHES = ("-", "–", "—", ":")
_TILE = 6  # words: "10+ Years in Electrical" is a tile


def find(sentence: Sentence) -> Iterator[Found]:
    """Read years of experience in one sentence."""
    for amount in sentence.amounts:
        label = labelled(sentence, amount, ("experience",))
        if label:
            yield durations.found(sentence, amount, Kind.EXPERIENCE, label, amount.relation)
        word = career.still(sentence, amount) or stint.spent(sentence, amount) or person.at_work(sentence, amount)
        years = amount.measure is Measure.YEARS
        if not word and years and not durations.stands_for_else(sentence, amount):
            word = cue(sentence, amount)
        if word:
            yield durations.found(sentence, amount, Kind.EXPERIENCE, word, amount.relation)


def cue(sentence: Sentence, amount: Quantity) -> Span | None:
    """Find the word that makes these years experience ("ervaring", "expertise", "vakmanschap"); None when none does."""
    if amount.measure is not Measure.YEARS:
        return None
    back = _BACK if sentence.has("experience_of") else _BACK_BARE
    if _of_others(sentence, amount) or (sentence.has("found") and sentence.ends_at(("ago_before",), amount.i)):
        return None
    word = durations.follows(sentence, amount, ("experience",), _GAP)
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    if word and comma and sentence.starts_at(("doing",), amount.j + 1):
        return None  # "in haulage for 70 years, gaining a vast experience"
    if word and sentence.within(("negation",), *word, 2, -1):
        return None  # "takes 3 years and needs no experience"
    if word and _been_for(sentence, amount):
        word = None
    if word and (_lasts_for_us(sentence, amount, word) or (sentence.has("earlier") and not _proper(sentence, word))):
        return None
    return (
        word
        or _led(sentence, amount, back)
        or _of_a_length(sentence, amount)
        or _strong(sentence, amount)
        or _inverted(sentence, amount)
        or _in_trade(sentence, amount)
        or _together(sentence, amount)
        or stint.spent(sentence, amount)
        or stint.in_the_trade(sentence, amount)
        or stint.under_a_role(sentence, amount)
        or (None if of_a_thing(sentence, amount) else sentence.starts_at(("practice",), amount.j))
        or (None if career.alone(sentence, amount) else career.of_one(sentence, amount))
        or person.at_work(sentence, amount)
    )


def _been_for(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the firm has lived so long before the comma: "Tarzan has been in haulage for 70 years, gaining"."""
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    been = sentence.words.grammar.perfect_goes_on and comma and amount.i > 1
    if not been or durations.lasting(sentence, amount) is None or sentence.has("i", "he", "first_name", "role"):
        return False
    return any(j <= amount.i and sentence.clause(i) == sentence.clause(amount.at) for i, j in sentence.spans("perfect"))


def _of_others(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether firms, volunteers or clients have it: "Companies with 20 years of experience may apply"; or an old inn."""
    if sentence.starts_at(("old",), amount.j):
        return True  # "Experience the magic of a 200-year-old inn"
    ours = sentence.starts_at(("our",), 0)
    mine = any(sentence.starts_at(("craftsman",), j) for _, j in sentence.spans("my"))
    if mine and not sentence.has("we"):
        return True  # "Kelly has been my hairdresser for over 15 years"
    clients = ours is not None and sentence.starts_at(("clients",), ours[1]) is not None
    others = clients or (not sentence.has("we", "i") and sentence.starts_at(("firms", "volunteers"), 0) is not None)
    return others and amount.i > 1


def _led(sentence: Sentence, amount: Quantity, gap: int) -> Span | None:
    """Find the experience before the years; a craft that lasts is the firm's: "Handwerk – seit über 40 Jahren"."""
    word = durations.leads(sentence, amount, ("experience",), gap)
    lasts = word and not _proper(sentence, word) and durations.lasting(sentence, amount)
    return None if lasts and not sentence.has("i", "he", "first_name") else word


def _of_a_length(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "une expérience professionnelle des métiers du bois longue de 8 ans"."""
    long = sentence.ends_at(("long_of",), amount.i)
    if long is None:
        return None
    return next((span for span in sentence.spans("experience_of") if 0 <= long[0] - span[1] <= _LENGTH), None)


def labelled(sentence: Sentence, amount: Quantity, fields: tuple[str, ...]) -> Span | None:
    """Find the label of years before a bare number: `label: "Jahre Erfahrung", value: "10+"`, "Jaren ervaring" over "25"."""
    if not sentence.has("year_unit"):
        return None
    at = back_over_noise(sentence.tokens, amount.i)
    if (
        amount.measure is not Measure.COUNT
        or at == amount.i
        or sentence.length > _TILE + 2 + _DESCRIBED * (sentence.tokens[amount.i - 1].norm in {'"', "'"})
    ):
        return None
    behind = skip_noise(sentence.tokens, amount.j)
    if behind > amount.j + 1 and behind < len(sentence.tokens) and sentence.tokens[behind].kind == "word":
        return None  # `n: "500+", l: "Kitchens"`: the label of this number stands behind it
    word = sentence.ends_at(fields, at)
    unit = word and next((span for span in sentence.spans("year_unit") if 0 <= word[0] - span[1] <= 1), None)
    return (unit[0], at) if unit else None


def _inverted(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "al 28 jaar heeft zij ervaring": the verb stands between the years and the experience."""
    verb = sentence.starts_at(("have",), amount.j) if durations.lasting(sentence, amount) else None
    near = (span for span in sentence.spans("experience_of") if verb and 0 <= span[0] - verb[1] <= _INVERTED)
    return next(near, None)


def _lasts_for_us(sentence: Sentence, amount: Quantity, word: Span) -> bool:
    """Say whether the years last and the word is what "we" do then: "verbinden wir seit 30 Jahren altes Handwerk"."""
    apart = word[0] > amount.j and sentence.starts_at(("links",), amount.j) is None
    told = sentence.within(("we_subject",), amount.i, amount.j, 2, 0)
    at = amount.j + (amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ",")
    our = sentence.starts_at(("our",), at)  # "Depuis plus de 20 ans, notre entreprise met son savoir-faire au service"
    told = told or (our is not None and sentence.starts_at(("firm",), our[1]) is not None)
    return apart and told and durations.lasting(sentence, amount) is not None and not _proper(sentence, word)


def _proper(sentence: Sentence, word: Span) -> bool:
    """Say whether the word is "experience" itself and not a craft or a trade, which is also what one does."""
    return any(word[0] <= i and j <= word[1] for i, j in sentence.spans("experience_of"))  # "of experience" too


def _strong(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "forte de 20 ans d'accompagnement": strong with years is experience, whatever noun follows."""
    strong = next((span for span in sentence.spans("strong_with") if span[1] in {amount.i, amount.i + 1}), None)
    return strong if strong and not durations.follows(sentence, amount, ("in_business", "exist"), 2) else None


def _in_trade(sentence: Sentence, amount: Quantity) -> Span | None:
    """On a tile, "years in" and a trade: "20+ jaar in de orgelbouw"; in a place or in business is an age."""
    place = skip_noise(sentence.tokens, amount.j)
    trade = sentence.starts_at(("in_trade",), place)
    person = (sentence.has("first_name", "he", "i_subject") and not sentence.has("we")) or _named_beside(
        sentence, amount
    )
    tile = person or sentence.length <= _TILE or amount.j > amount.at + 2
    if not trade or not tile or sentence.starts_at(("in_business",), place):
        return None
    article = sentence.starts_at(("article",), trade[1])
    at = article[1] if article else trade[1]
    if at >= len(sentence.tokens) or sentence.tokens[at].kind != "word":
        return None
    capital = sentence.text[sentence.tokens[at].start].isupper()
    behind = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    code = behind is not None and behind.end - behind.start == _STATE and sentence.raw(at + 1, at + 2).isupper()
    area = code or any(
        sentence.starts_at(("no_trade",), here) for here in range(at, min(at + _TRADE, len(sentence.tokens)))
    )
    told = (
        capital and sentence.words.grammar.titles_capital and not _apposed(sentence, amount)
    )  # "10+ Years in Electrical"
    opens = amount.i == 0 and amount.relation is Relation.AT_LEAST and sentence.length <= _TILE
    held = (
        person
        and (sentence.near(("along", "have"), amount.i, amount.j, 2, -1) or _apposed(sentence, amount))
        and not sentence.has("employed", "joined", "earlier", "past")
    )
    one = article is not None and sentence.starts_at(("indefinite",), trade[1]) is not None  # "20 years in a bank"
    if area or one:
        return None
    named = capital and not sentence.words.grammar.nouns_capital  # "20+ jaar in Amersfoort"
    return (trade[0], at + 1) if told or ((opens or held) and not named) else None


def _named_beside(sentence: Sentence, amount: Quantity) -> bool:
    """Read "With over 20 years in education, Agnes leads": the name follows what is told of it."""
    if amount.i == 0 and _named_before(sentence):
        return True
    commas = (i for i, _ in sentence.spans("first_name") if i > amount.j and sentence.tokens[i - 1].norm == ",")
    return amount.i <= 1 and any(i - amount.j <= _TILE for i in commas)


def _named_before(sentence: Sentence) -> bool:
    """Say whether a person's name and a dash stand right before: "Led by founder Sarah Hale - 20+ years in"."""
    said = sentence.text[max(0, sentence.start - _LINE) : sentence.start].rstrip()
    words = said[:-1].split()[-_NAME:] if said.endswith(_DASHES) else []
    names = (word for word in words if word[:1].isupper())
    return any("first_name" in sentence.words.fields_of(word.lower()) for word in names)


def _apposed(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the years stand behind a name and a sign: "Sarah Hale, Director: 20 years in retail"."""
    signs = amount.i > 0 and sentence.tokens[amount.i - 1].norm in {":", "-", "–", "—"}
    named = any(0 <= amount.i - 1 - j <= _NAME for _, j in sentence.spans("first_name"))
    return (signs and named) or (amount.i == 0 and _named_before(sentence))


def _together(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "a combined 30 years in plastering", "à nous deux 30 ans de chantier": years that people add up."""
    added = sentence.ends_at(("combined",), amount.i) or sentence.starts_at(("added_up",), amount.j)
    return added if added and not sentence.has("jubilee", "celebrate") else None
