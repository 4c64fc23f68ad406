"""Is the company's age told by a feast, a birthday, a heading or a tile: "25-jarig bestaan", "40 Jahre Elektro Schmidt"?"""

from research.claims import durations
from research.claims.dates import words_of_clause
from research.claims.marks import Span
from research.claims.named_feasts import name_keeps, year_marks
from research.claims.owner import ampersand, by_name, impersonal, of_a_person
from research.claims.pagecode import skip_noise
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.subject import of_a_thing
from research.claims.taglines import capital
from research.claims.tokens import tokenise

_PLANS = 4  # years: "in 3 jaar" is a plan or a project more often than a life
_WORK = 8  # years of work that a heading boasts of; fewer are a course, a contract
_NOUN = 4  # tokens: "our 20-year-old family business"
_SECOND = 2
_TITLE = 6  # words: "40 Jahre Elektro Schmidt" is a heading, not a sentence
_HEADING = 8  # words of a heading or a title
_ALONE = 3  # words of a tile: "10 ans déjà"
_DOTS = frozenset("·•|")  # what parts tiles on one line
_TILES = 4  # lines before or after, of which one begins with a number where tiles stand in a row


def turned(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "the agency turned 21", "10 bougies": a birthday without the word years."""
    if not (sentence.has("turns", "candles") or (sentence.has("just_now") and sentence.has("we_are"))):
        return None
    if not (sentence.has("firm", "we") or by_name(sentence) or ampersand(sentence)) or sentence.has(
        "he", "i", "jubilee_other"
    ):
        return None
    if (sentence.ends_at(("his",), amount.i) and impersonal(sentence)) or sentence.same_clause(
        ("next_time",), amount.at
    ):
        return None  # what a newspaper tells; "Nächstes Jahr werden wir 30"
    behind = sentence.tokens[amount.j].kind == "sign" if amount.j < len(sentence.tokens) else True
    feast = sentence.has("celebrate") and sentence.starts_at(("and",), amount.j)  # "werden wir 50 und feiern das"
    last = behind or feast or sentence.starts_at(("just_now",), amount.j) is not None
    we = sentence.ends_at(("we_subject",), amount.i)  # "Vandaag worden we 18"
    turns = sentence.ends_at(("turns",), we[0] if we else amount.i) if last else None
    shop = sentence.ends_at(("firm",), amount.i) if last and not turns else None  # "wird unser Quartierladen zehn"
    our = sentence.ends_at(("our",), shop[0]) if shop else None
    turns = turns or (sentence.ends_at(("turns",), our[0]) if our else None)
    turns = turns or _we_are(sentence, amount)
    return sentence.starts_at(("candles",), amount.j) or turns


def _we_are(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Happy birthday to us! We're 10 today."."""
    are = sentence.ends_at(("we_are",), amount.i)
    today = are and (amount.j >= len(sentence.tokens) - 1 or sentence.starts_at(("just_now",), amount.j) is not None)
    if not today or not sentence.words.may_hold(sentence.before, ("jubilee",)):
        return None
    return are if sentence.words.marks(tokenise(sentence.before)).any_of(("jubilee",)) else None


def jubilee(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "25-jarig bestaan", "10th birthday", "unser 30. Firmenjubiläum"."""
    if sentence.same_clause(("he", "jubilee_other"), amount.at) or of_a_person(sentence):
        return None
    if _somebodys(sentence, amount) or sentence.starts_at(("lustrum",), amount.j):
        return None  # "het 12e lustrum" is no twelfth year
    return durations.follows(sentence, amount, ("jubilee",), 3)


def _somebodys(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether the feast is that of a person, or told by a newspaper: "Hans met zijn 25-jarig jubileum"."""
    theirs = sentence.ends_at(("his",), amount.i) is not None
    return theirs and (sentence.has("first_name") or impersonal(sentence))


def kept(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "wij vieren dit jaar dat wij 25 jaar bestaan", "stolz auf 40 Jahre"; "in 15 Jahren" is a plan."""
    if (
        sentence.has("he", "jubilee_other")
        or sentence.ends_at(("in_years",), amount.i)
        or sentence.starts_at(("later",), amount.j)
        or (_somebodys(sentence, amount) and not sentence.starts_at(("article",), 0))
        or of_a_person(sentence)
        or not (
            sentence.has("we", "firm", "exist")
            or _opens(sentence)
            or year_marks(sentence, amount)
            or name_keeps(sentence, amount)
        )
    ):
        return None
    if sentence.has("i") and not (
        sentence.has("we") or durations.follows(sentence, amount, ("found", "self_employed"), 1)
    ):
        return None
    kept = sentence.spans("celebrate", "pride")
    return next(((i, j) for i, j in kept if 0 <= amount.i - j <= 5 or 0 <= i - amount.j <= 3), None)


def _opens(sentence: Sentence) -> bool:
    """Say whether it is a heading that begins with the feast: "Celebrating a decade of good coffee"."""
    return sentence.length <= _HEADING and any(i == 0 for i, _ in sentence.spans("celebrate"))


def nth_year(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "in its 11th year", "im 12. Jahr unseres Bestehens"."""
    if amount.value < _SECOND:
        return None  # "our first-year apprentice"
    our = sentence.ends_at(("our",), amount.i) is not None
    here = sentence.has("we_subject") and sentence.has("now") and sentence.length <= _HEADING
    if here and sentence.ends_at(("in_years", "in_trade"), amount.i):
        return amount.i, amount.j  # "Wir sind nun im neunten Jahr"
    own = sentence.ends_at(("we", "their"), amount.i) and sentence.has("we", "firm", "in_business", "active")
    lives = sentence.starts_at(("in_business", "exist"), amount.j) or sentence.near(
        ("exist",), amount.i, amount.j, 2, 3
    )
    genitive = sentence.starts_at(("genitive",), amount.j)  # "This marks the 21st year of our firm"
    of_ours = (
        genitive is not None and sentence.starts_at(("our",), genitive[1]) is not None and sentence.has("firm", "team")
    )
    return (amount.i, amount.j) if (own or lives or of_ours) and (our or lives or not sentence.has("i")) else None


def nth_season(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "This is our 6th summer", "notre huitième saison": a house that opens once a year counts so."""
    season = sentence.starts_at(("season",), amount.j)
    our = sentence.near(("our",), amount.i, amount.j, 1, 0)
    if not season or not our or amount.value < _SECOND or sentence.has("he", "i", "past", "along", "future"):
        return None
    last = season[1] >= len(sentence.tokens) or sentence.tokens[season[1]].kind in {"sign", "newline"}
    return season if last or sentence.starts_at(("and",), season[1]) else None


def old(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "wir werden 30 Jahre alt", "thirty years young"."""
    young = (
        sentence.length <= _HEADING + _SECOND and amount.i == 0 and sentence.starts_at(("young",), amount.j) is not None
    )
    fresh = sentence.starts_at(("young",), amount.j)
    if fresh and sentence.has("found", "start") and not sentence.has("he", "i", "first_name"):
        return fresh  # "In 2006 begonnen, in 2026 dus 20 jaar jong!"
    hailed = sentence.tokens[-1].norm == "!" and sentence.length <= _HEADING and not sentence.has("article", "past")
    own = (young or hailed or sentence.has("we_subject", "firm", "just_now")) and not sentence.has(
        "he", "i", "jubilee_other", "past", *(("first_name",) if hailed else ())
    )
    if not sentence.has("we_subject", "firm", "team") and of_a_thing(sentence, amount):
        return None  # "Our van is 12 years old and still going strong"
    if sentence.hyphened(max(amount.j - 1, 0)) and not _old_firm(sentence, amount):
        return None  # "36-year-old son Wouter is now at the helm of the family business"
    last = amount.j >= len(sentence.tokens) - 2  # "l'agence a 15 ans !"
    last = last or (sentence.has("we_subject") and sentence.starts_at(("just_now",), amount.j) is not None)
    turns = sentence.ends_at(("turns",), amount.i) if last and own else None
    return turns or (sentence.starts_at(("old",), skip_noise(sentence.tokens, amount.j)) if own else None)


def _old_firm(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a firm is so old: "our 20-year-old family business", "a 50-year-old, family-owned landscaping business"."""
    if sentence.near(("firm",), amount.i, amount.j, 0, _NOUN):
        return True
    told = sentence.starts_at(("old",), amount.j)
    at = told[1] if told else amount.j
    comma = at < len(sentence.tokens) and sentence.tokens[at].norm == ","
    firm = comma and any(
        0 <= i - at <= _HEADING and sentence.clause(i) == sentence.clause(at) for i, _ in sentence.spans("firm")
    )
    return firm and not sentence.has("first_name", "kin")


def just_years(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "Thirteen years and counting!", "Treize ans que ça dure !": nothing but the years, and that they go on."""
    opens = amount.i <= 1 and amount.value >= _PLANS
    on = (sentence.starts_at(("old", "already"), amount.j) or sentence.ends_at(("old",), amount.j)) if opens else None
    alone = on and sentence.covered_all(("old", "already", "exclaim", "lasting", "just_now", "now"), amount.i, amount.j)
    return on if alone and (sentence.tokens[-1].norm in {"!", "."} or sentence.length <= _TITLE) else None


def tile(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "75+ YEARS" or "10 ans déjà !" alone on a line, beside other tiles: nothing else is said to last."""
    alone = sentence.length <= _ALONE and amount.i <= 1 and amount.value >= _PLANS
    if not alone or not sentence.covered_all(("already", "lasting", "exclaim"), amount.i, amount.j):
        return None
    following = sentence.after.split("\n")[:2]
    first = (word.strip(".,!?:()") for line in following for word in line.split()[:_ALONE])
    known = {field for word in first for field in sentence.words.fields_of(word)}
    other = known & {"duration_other", "old", "older", "experience", "first_name", "vacancy", "guarantee_sentence"}
    if "already" not in sentence.marks and (other or not _among_tiles(sentence)):
        return None
    return None if other else (amount.i, amount.j)


def _among_tiles(sentence: Sentence) -> bool:
    """Say whether the line opens the text, or stands among lines that are as short or begin with a number."""
    lines = [line for line in sentence.before.split("\n") if line.strip()]
    after = [line for line in sentence.after.split("\n") if line.strip()]
    if not after:
        return False
    if sentence.after.lstrip()[:1] in _DOTS:
        return True  # "20+ years · thousands of jobs"
    return not lines or any(line.strip()[:1].isdigit() for line in (*lines[-_TILES:], *after[:_TILES]))


def bracketed(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "seit 1982 (40+ Jahre)", "Since 1986 - nearly 40 years.": the years right behind the year of the founding."""
    year = any(other.measure is Measure.YEAR and other.j == amount.i - 1 for other in sentence.amounts)
    bracket = year and sentence.tokens[amount.i - 1].norm == "(" and sentence.has("since", "found")
    if year and sentence.tokens[amount.i - 1].kind == "sign" and sentence.has("since") and not sentence.has("he", "i"):
        last = amount.j >= len(sentence.tokens) or sentence.tokens[amount.j].kind == "sign"
        return (amount.i, amount.j) if last and sentence.length <= _HEADING else None
    closed = bracket and amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ")"
    return (amount.i, amount.j) if closed else None


def named(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read the title of a jubilee: "40 Jahre Elektro Schmidt", "10 years of Brightside"."""
    place = amount.j
    while place < len(sentence.tokens) and sentence.starts_at(("links",), place) and not capital(sentence, place):
        place += 1
    name = sentence.tokens[place:]
    if sentence.starts_at(("in_trade",), amount.j):
        return None  # "25 Jahre in der Wursterei"
    title = amount.i <= 1 and words_of_clause(sentence, amount.i) <= _TITLE and name and name[0].kind == "word"
    if not title or not sentence.text[name[0].start].isupper() or sentence.has("duration_other", "he", "i"):
        return None
    if sentence.words.grammar.nouns_capital and not (
        sentence.has("firm") or sum(token.kind == "word" for token in name) >= 2
    ):
        return None  # every German noun has a capital: "40 Jahre Garantie"
    return amount.i, len(sentence.tokens)


def of_work(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read the heading "26 years of trust in the capital", "Meer dan dertig jaar maatwerk in staal"."""
    others = (
        "finite",
        "verb_other",
        "he",
        "i",
        "we_subject",
        "first_name",
        "your",
        "study",
        "jubilee_other",
        "relative",
    )
    behind_name = 0 < amount.i <= _NOUN and sentence.tokens[amount.i - 1].norm == ":" and capital(sentence, 0)
    if (
        not (amount.i <= 1 or behind_name)
        or amount.value < _WORK
        or words_of_clause(sentence, amount.i) > _HEADING
        or sentence.has(*others)
    ):
        return None
    link = sentence.starts_at(("genitive", "as_a"), amount.j)
    if not sentence.words.grammar.years_before_noun:
        return link
    word = sentence.tokens[amount.j] if amount.j < len(sentence.tokens) else None
    noun = word is not None and word.kind == "word" and len(word.norm) >= _NOUN
    parted = (
        "breaks",
        "older",
        "ago",
        "later",
        "old",
        "inside",
        "after",
        "our",
        "in_trade",
        "lasting_after",
        "year_unit",
        "month",
    )
    return (amount.i, amount.j + 1) if noun and not sentence.starts_at(parted, amount.j) else None


def thanked(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "thank you for 18 years"."""
    if not sentence.has("thanks") or sentence.has("he", "i"):
        return None
    return sentence.ends_at(("lasting", "those"), amount.i)


def years_of(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "pour les 16 ans de Vauban Conseil": the years of a name are its feast."""
    the = sentence.ends_at(("the_years",), amount.i)
    link = sentence.starts_at(("genitive",), amount.j)
    if not the or not link or link[1] >= len(sentence.tokens) or sentence.has("first_name", "he"):
        return None
    article = sentence.starts_at(("definite", "article"), link[1])  # "Les 40 ans de la Main Verte"
    at = article[1] if article and article[1] < len(sentence.tokens) else link[1]
    name = sentence.tokens[at]
    return the if name.kind == "word" and sentence.text[name.start].isupper() else None
