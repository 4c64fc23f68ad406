"""Whose beginning is it when a weak word ("begon", "opened", "was born") stands beside the year?"""

from research.claims.began import born
from research.claims.dates import words_of_clause
from research.claims.elsewhere import branch, grows
from research.claims.marks import Span
from research.claims.name_began import name_began, of_a_brand, of_the_named
from research.claims.quantities import Measure
from research.claims.sentences import Sentence
from research.claims.subject import institution
from research.claims.taglines import capital

_BARE = 4  # words: "Gestart in 2001", "Start: 2001"
_AFTER = 2  # tokens between a word and what it tells of: an article, an adjective
_BESIDE = 9  # tokens between a beginning and what else may have begun
_NAMES = 4  # tokens between "opened" and "his shop": who it was
_OPENING = 3  # tokens before a participle that opens the sentence

_NOT_MINE = ("found_other", "sideline", "start_other", "kin", "things", "products", "calling", "no_person")


def own_start(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Say whether a weak word ("begon", "opened") is about the firm, or "we", and nothing else that began."""
    if cue in sentence.spans("born"):
        return born(sentence, cue)
    low, high = min(cue[0], date[0]), max(cue[1], date[1])
    ours = sentence.starts_at(("our",), 0)
    second = ours is not None and sentence.starts_at(("second",), ours[1]) is not None
    if second or _with_us(sentence, cue, date) or branch(sentence, cue) or grows(sentence, cue):
        return False  # "Our youngest branch, in Truro, opened in 2022"
    if (ours and _of_our_own(sentence, ours)) or institution(sentence, cue[1]):
        return False  # "In 1974 opende de gemeente het winkelcentrum"
    if sentence.starts_at(("article",), 0) and sentence.has("superlative", "jubilee_other") and not sentence.has("we"):
        return False  # "Das älteste Wirtshaus der Stadt öffnete 1641": a guide tells
    ways = (_begun_by, _begun_with)
    plain = (_went_alone, _opened_a_firm, _it_began, _two_began)
    if any(way(sentence, cue) for way in plain) or any(way(sentence, cue, date) for way in ways):
        return True
    if _something_else(sentence, _others(sentence, cue, date), low, high) and not _i_began(sentence, cue):
        return False
    if (
        _of_a_task(sentence, cue)
        or _with_our_thing(sentence, cue)
        or _then_a_person(sentence, cue)
        or _of_a_building(sentence, cue)
    ):
        return False
    if sentence.starts_at(("what",), 0) and sentence.clause(cue[0]) == 0:
        return True  # "Was 1991 in einer Garage begann, ist heute ..."
    spoken = sentence.near(("we",), low, high, 10, 6) or (
        sentence.near(("kin",), *cue, 3, 3) and sentence.has("firm", "we")
    )
    spoken = spoken and not sentence.near(("service",), low, high, 6, 6)
    spoken = (
        spoken
        or _opened_mine(sentence, cue)
        or _i_began(sentence, cue)
        or _kin_began(sentence, cue)
        or of_the_named(sentence, cue)
    )
    spoken = spoken or any(way(sentence, cue, date) for way in (of_a_brand, name_began))
    bare = words_of_clause(sentence, date[1] - 1) <= _BARE and not sentence.has("he", "first_name")
    return spoken or bare or sentence.near(("firm",), low, high, 8, 10)


def _of_our_own(sentence: Sentence, ours: Span) -> bool:
    """Say whether a thing or one of ours opens: "Notre blog, lancé en 2012", "Onze oudste medewerker begon in 1988"."""
    if sentence.starts_at(("found_other", "sideline"), ours[1]) and not sentence.starts_at(("firm",), ours[1]):
        return True
    return sentence.within(("staff", "post", "role"), *ours, -1, _AFTER) and not sentence.has("we_subject")


def _others(sentence: Sentence, cue: Span, date: Span) -> tuple[str, ...]:
    """Name what else may have begun; a job does not that came before: "Na 9 jaar bij een bank besloot ik in 2018"."""
    before = sentence.starts_at(("aside",), 0) and sentence.near(("i_subject",), *date, _NAMES, _AFTER)
    others = ("beside", "second", "found_other", "he", *(() if before else ("employed",)))
    return others if _kin_began(sentence, cue) else (*others, "start_other")


def _something_else(sentence: Sentence, others: tuple[str, ...], low: int, high: int) -> bool:
    """Say whether something else began; not "école" in "école de danse", nor what one began with, nor what came before."""
    if not sentence.near(others, low, high, _BESIDE, _BESIDE):
        return False
    firms = [(i, j) for i, j in sentence.spans("firm") if j - i > 1]
    for field in others:
        for i, j in sentence.spans(field):
            aside = any(begin <= i and j <= end for begin, end in firms) or (
                field == "start_other"
                and (
                    sentence.near(("by_whom", "along"), i, i, _AFTER - 1, -1)
                    or sentence.near(("after",), i, i, _BARE, -1)
                )
            )
            here = sentence.clause(i) in {sentence.clause(low), sentence.clause(high - 1)}
            if (
                not aside
                and here
                and not _then_and_later(sentence, high, i)
                and i - high <= _BESIDE
                and low - j <= _BESIDE
            ):
                return True
    return False


def _then_and_later(sentence: Sentence, high: int, at: int) -> bool:
    """Say whether it began later, in a year of its own: "We started in 1990 and opened a second shop in 2001"."""
    then = any(high <= i < at for i, _ in sentence.spans("and"))
    return then and any(other.measure is Measure.YEAR and other.i > high for other in sentence.amounts)


def _of_a_building(sentence: Sentence, cue: Span) -> bool:
    """Say whether a showroom or a branch opened: "1981 Opening van de showroom in het centrum"."""
    of = sentence.starts_at(("genitive",), cue[1])
    return of is not None and any(0 <= i - of[1] <= _AFTER for i, _ in sentence.spans("other_event", "found_other"))


def _opened_mine(sentence: Sentence, cue: Span) -> bool:
    """Read "J'ai ouvert mon fournil en 1990": whatever it is called; not a blog, nor a second one."""
    my = sentence.starts_at(("my",), cue[1])
    if my is None or not sentence.starts_at(("i_subject",), 0) or sentence.has("employed", "second", "we", "he"):
        return False
    return sentence.starts_at(("doors_open",), cue[0]) is not None and not sentence.starts_at(_NOT_MINE, my[1])


def _opened_a_firm(sentence: Sentence, cue: Span) -> bool:
    """Say whether somebody by name, or "they", opened a firm: "Marloes zegde haar baan op en opende een bloemenwinkel"."""
    after = ("his", "their", "a_new") if sentence.starts_at(("first_name", "kin"), cue[1]) else ("his", "their")
    if _opened_the_firm(sentence, cue):
        return True
    whose = [span for span in sentence.spans(*after) if 0 <= span[0] - cue[1] <= _NAMES]  # "opende opa zijn zaak"
    article = sentence.starts_at(("a_new",), cue[1]) or next(iter(whose), None)
    founder = sentence.has("first_name", "kin", "they_subject")
    if not article or not founder or sentence.has("second", "found_other", "clients", "partner_noun", "later"):
        return False
    return any(sentence.starts_at(("firm", "firm_like"), at) for at in range(article[1], article[1] + _AFTER + 1))


def _opened_the_firm(sentence: Sentence, cue: Span) -> bool:
    """Read "Vader Klaas opende de werkplaats in 1976": kin or somebody by name right before the verb, and the house."""
    the = sentence.starts_at(("definite", "article"), cue[1])
    house = sentence.starts_at(("firm", "firm_like"), the[1]) if the else None
    who = any(i <= 1 and i < cue[0] <= i + _NAMES for i, _ in sentence.spans("first_name", "kin"))
    return house is not None and who and not sentence.has("newsman", "second", "found_other", "clients", "post")


def _begun_by(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Say whether the line opens with what was begun by whom: "Started in 1994 by Stan Thorpe", "1994 von X gestartet"."""
    by = any(0 <= i - date[1] <= 1 or i == cue[1] for i, _ in sentence.spans("by_whom"))
    opens = min(cue[0], date[0]) <= 1 and sentence.clause(cue[0]) == sentence.clause(date[1] - 1)
    told = any(sentence.clause(i) == sentence.clause(cue[0]) for i, _ in sentence.spans("finite", "other_event"))
    return by and opens and not told


def _begun_with(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Read "Started in 2010 with nothing more than a laptop": nobody is named, and nothing else is said to begin."""
    if cue[0] != 0 or date[0] != cue[1]:
        return False
    along = sentence.starts_at(("along", "born_from", "inside"), date[1])
    others = ("he", "i", "first_name", "employed", "role", "start_other", "beside", "other_event", "tenure")
    return along is not None and sentence.clause(len(sentence.tokens) - 2) == 0 and not sentence.has(*others)


def _it_began(sentence: Sentence, cue: Span) -> bool:
    """Read "Het begon in 1973 met de verkoop van tweedehands tractoren"."""
    it = sentence.starts_at(("it_began",), 0)
    return it is not None and cue[0] == it[1] and not sentence.has("he", "i", "first_name", "other_event")


def _two_began(sentence: Sentence, cue: Span) -> bool:
    """Read "In 1987 startten Wim en Greet Oldenkamp met het snijden van klompen": two by name, and with what."""
    first = sentence.starts_at(("first_name",), cue[1]) if _dated_first(sentence) else None
    joint = sentence.starts_at(("and",), first[1]) if first else None
    second = sentence.starts_at(("first_name",), joint[1]) if joint else None
    end = second[1] if second else 0
    while end and capital(sentence, end):
        end += 1
    along = sentence.starts_at(("along",), end) if end else None
    others = ("start_other", "found_other", "employed", "second", "beside", "clients")
    return along is not None and not sentence.within(others, *along, -1, _NAMES)


def _then_a_person(sentence: Sentence, cue: Span) -> bool:
    """Say whether a person's beginning leads to what that person did: "Having started as a mason in 1992, Ian moved"."""
    opens = sentence.clause(cue[0]) == 0 and cue[0] <= _OPENING and not sentence.has("we")
    return opens and any(sentence.clause(i) == 1 for i, _ in sentence.spans("first_name"))


def _went_alone(sentence: Sentence, cue: Span) -> bool:
    """Read "I went freelance in 2014": the word itself says whose work began."""
    alone = any(cue[0] <= i and j <= cue[1] for i, j in sentence.spans("self_employed"))
    return alone and sentence.ends_at(("i_subject",), cue[0]) is not None and not sentence.has("he", "past_window")


def _of_a_task(sentence: Sentence, cue: Span) -> bool:
    """Say whether some work began, or somebody's: "Planting began in 1988", "Amy started with us in 2014"."""
    if cue[0] == 0 or cue[0] > _AFTER:
        return False
    name = sentence.starts_at(("first_name",), 0)
    if name and cue[1] < len(sentence.tokens) and not sentence.has("firm_like", "own_word"):
        return (
            sentence.starts_at(("begins_as",), cue[1]) is not None
        )  # "Amy started with us in 2014", "as a Saturday girl"
    return cue[0] == 1 and sentence.starts_at(("working_noun",), 0) is not None


def _with_our_thing(sentence: Sentence, cue: Span) -> bool:
    """Say whether a service began, and not the firm: "In 2021 startten we met onze eerste trajecten"."""
    for i, j in sentence.spans("along"):
        ours = sentence.starts_at(("our",), j) if 0 <= i - cue[1] <= _BARE else None
        if ours and not sentence.within(
            ("firm", "firm_like", "team", "staff", "people", "kin", "places"), *ours, -1, 2
        ):
            return True
    return False


def _i_began(sentence: Sentence, cue: Span) -> bool:
    """Say whether something was begun by its name: "ben ik Perspectief begonnen", "Ronnie began Hill & Sons"."""
    if sentence.words.grammar.nouns_capital:
        return False
    sides = [at for at in (cue[0] - 1, cue[1]) if 0 <= at < len(sentence.tokens) and capital(sentence, at)]
    mine = sentence.starts_at(("i_subject",), 0) is not None and not sentence.has("we", "he", "role")
    end = _date_behind(sentence, cue)
    if mine and end and capital(sentence, end) and not sentence.has("first_name"):
        return True  # "Ik zegde mijn baan op en startte in 2003 Studio Kwast"
    named = [at for at in sides if not sentence.covered(("i", "month", "we"), at)]
    if sentence.near(("i_subject",), *cue, 4, 3):
        return bool(named)
    return cue[1] in named and capital(sentence, cue[1] + 1)


def _with_us(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Say whether somebody began here: "Jannie begon bij ons in 2014", "Jana fing 2003 bei uns an"."""
    here = any(sentence.starts_at(("at_ours", "stays_here"), at) for at in (cue[1], date[1]))
    return here and cue[0] <= _AFTER and capital(sentence, 0) and not sentence.has("we_subject", "it_began", "what")


def _date_behind(sentence: Sentence, cue: Span) -> int:
    """Give where the year right behind a verb ends; 0 when none stands there."""
    years = (amount for amount in sentence.amounts if amount.measure is Measure.YEAR)
    return next((year.j for year in years if 0 <= year.i - cue[1] <= _OPENING), 0)


def _year_end(sentence: Sentence) -> int:
    """Give where the only year ends; 0 when there are several."""
    years = [amount.j for amount in sentence.amounts if amount.measure is Measure.YEAR]
    return years[0] if len(years) == 1 else 0


def _kin_began(sentence: Sentence, cue: Span) -> bool:
    """Say whether a forebear opens the sentence, and the family or firm goes on: "Mein Opa hat 1950 angefangen; wir"."""
    if cue[0] <= _OPENING and sentence.starts_at(("kin",), cue[1]) and _dated_first(sentence):
        return True  # "In 1898 begon overgrootvader Teunis met het beslaan van paarden"
    if any(i <= 1 for i, _ in sentence.spans("founder")) and sentence.starts_at(
        ("along", "inside"), max(cue[1], _year_end(sentence))
    ):
        return True  # "Firmengründer Alois Drexl begann 1957 mit einem gebrauchten Traktor"
    opens = any(i <= 1 for i, _ in sentence.spans("kin"))
    return opens and sentence.has("we", "firm", "firm_like")


def _dated_first(sentence: Sentence) -> bool:
    """Say whether the sentence opens with its date: "In 1898", "Im Mai 1898", "1898"."""
    return sentence.tokens[0].kind == "number" or sentence.starts_at(("in_year", "month"), 0) is not None
