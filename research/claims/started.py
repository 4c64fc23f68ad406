"""Whose beginning is it when a weak word ("begon", "opened", "was born") stands beside the year?"""

from research.claims.began import born
from research.claims.dates import words_of_clause
from research.claims.marks import Span
from research.claims.sentences import Sentence
from research.claims.taglines import brand, capital

_BARE = 4  # words: "Gestart in 2001", "Start: 2001"
_AFTER = 2  # tokens between a word and what it tells of: an article, an adjective
_NAMES = 4  # tokens between "opened" and "his shop": who it was
_OPENING = 3  # tokens before a participle that opens the sentence


def own_start(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Say whether a weak word ("begon", "opened") is about the firm, or "we", and nothing else that began."""
    if cue in sentence.spans("born"):
        return born(sentence, cue)
    low, high = min(cue[0], date[0]), max(cue[1], date[1])
    ours = sentence.starts_at(("our",), 0)
    if ours and sentence.starts_at(("second",), ours[1]):
        return False  # "Our youngest branch, in Truro, opened in 2022"
    if ours and sentence.within(("staff", "post", "role"), *ours, -1, _AFTER) and not sentence.has("we_subject"):
        return False  # "Onze oudste medewerker begon in 1988"
    before = sentence.starts_at(("aside",), 0) and sentence.near(("i_subject",), *date, _NAMES, _AFTER)
    employed = () if before else ("employed",)  # "Na 9 jaar bij een bank besloot ik in 2018 mijn praktijk te starten"
    others = (
        "beside",
        "second",
        "found_other",
        *employed,
        "he",
        *(() if _kin_began(sentence, cue) else ("start_other",)),
    )
    the = sentence.starts_at(("definite",), cue[1])
    if (
        the
        and sentence.starts_at(("institution",), the[1])
        and not sentence.starts_at(("firm", "firm_like", "team"), the[1])
    ):
        return False  # "In 1974 opende de gemeente het winkelcentrum"
    if sentence.starts_at(("article",), 0) and sentence.has("superlative", "jubilee_other") and not sentence.has("we"):
        return False  # "Das älteste Wirtshaus der Stadt öffnete 1641": a guide tells
    if _opened_a_firm(sentence, cue) or _begun_by(sentence, cue, date) or _it_began(sentence, cue):
        return True
    if sentence.near(others, low, high, 9, 9) and not _i_began(sentence, cue):
        return False
    if _with_our_thing(sentence, cue) or _then_a_person(sentence, cue) or _of_a_building(sentence, cue):
        return False
    if sentence.starts_at(("what",), 0) and sentence.clause(cue[0]) == 0:
        return True  # "Was 1991 in einer Garage begann, ist heute ..."
    spoken = sentence.near(("we",), low, high, 10, 6) or (
        sentence.near(("kin",), *cue, 3, 3) and sentence.has("firm", "we")
    )
    spoken = spoken and not sentence.near(("service",), low, high, 6, 6)
    spoken = spoken or _i_began(sentence, cue) or _kin_began(sentence, cue) or _of_the_named(sentence, cue)
    spoken = spoken or _of_a_brand(sentence, cue, date)
    bare = words_of_clause(sentence, date[1] - 1) <= _BARE and not sentence.has("he", "first_name")
    return spoken or bare or sentence.near(("firm",), low, high, 8, 10)


def _of_a_building(sentence: Sentence, cue: Span) -> bool:
    """Say whether a showroom or a branch opened: "1981 Opening van de showroom in het centrum"."""
    of = sentence.starts_at(("genitive",), cue[1])
    return of is not None and any(0 <= i - of[1] <= _AFTER for i, _ in sentence.spans("other_event", "found_other"))


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


def _it_began(sentence: Sentence, cue: Span) -> bool:
    """Read "Het begon in 1973 met de verkoop van tweedehands tractoren"."""
    it = sentence.starts_at(("it_began",), 0)
    return it is not None and cue[0] == it[1] and not sentence.has("he", "i", "first_name", "other_event")


def _then_a_person(sentence: Sentence, cue: Span) -> bool:
    """Say whether a person's beginning leads to what that person did: "Having started as a mason in 1992, Ian moved"."""
    opens = sentence.clause(cue[0]) == 0 and cue[0] <= _OPENING and not sentence.has("we")
    return opens and any(sentence.clause(i) == 1 for i, _ in sentence.spans("first_name"))


def _of_the_named(sentence: Sentence, cue: Span) -> bool:
    """Say whether the verb or participle tells of a firm right before it: "Boxwood Gardens got going in", "X, started"."""
    comma = cue[0] > 0 and sentence.tokens[cue[0] - 1].norm == ","
    end = cue[0] - comma
    if cue[0] == 0 and any(sentence.clause(i) == 1 for i, _ in sentence.spans("we_subject")):
        return True  # "Lancés en 2006, nous fêtons nos 20 ans"
    if comma and any(0 <= end - j <= _AFTER for _, j in sentence.spans("firm")):
        return True  # "L'entreprise familiale, lancée en 1982"
    begin = end
    while begin and capital(sentence, begin - 1):
        begin -= 1
    if sentence.starts_at(("article",), max(begin - 1, 0)):
        return False  # "The Great Exhibition opened in 1851"
    persons = sentence.spans("first_name", "role", "month", "partner_noun")
    named = sentence.words.lang != "de" and end - begin >= _AFTER and not any(begin <= i < end for i, _ in persons)
    return named and not sentence.has("clients", "partner_noun", "we")


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
    if sentence.words.lang == "de":
        return False
    sides = [at for at in (cue[0] - 1, cue[1]) if 0 <= at < len(sentence.tokens) and capital(sentence, at)]
    named = [at for at in sides if not sentence.covered(("i", "month", "we"), at)]
    if sentence.near(("i_subject",), *cue, 4, 3):
        return bool(named)
    return cue[1] in named and capital(sentence, cue[1] + 1)


def _kin_began(sentence: Sentence, cue: Span) -> bool:
    """Say whether a forebear opens the sentence, and the family or firm goes on: "Mein Opa hat 1950 angefangen; wir"."""
    if cue[0] <= _OPENING and sentence.starts_at(("kin",), cue[1]) and _dated_first(sentence):
        return True  # "In 1898 begon overgrootvader Teunis met het beslaan van paarden"
    opens = any(i <= 1 for i, _ in sentence.spans("kin"))
    return opens and sentence.has("we", "firm", "firm_like")


def _of_a_brand(sentence: Sentence, cue: Span, date: Span) -> bool:
    """Say whether a name that no person bears began, or is what one began with: "KADO24 begon", "startte met ZorgBrug"."""
    opens = brand(sentence, 0)
    if opens and opens[1] == cue[0]:
        return True
    along = sentence.starts_at(("along",), max(cue[1], date[1]))
    return along is not None and brand(sentence, along[1]) is not None


def _dated_first(sentence: Sentence) -> bool:
    """Say whether the sentence opens with its date: "In 1898", "Im Mai 1898", "1898"."""
    return sentence.tokens[0].kind == "number" or sentence.starts_at(("in_year", "month"), 0) is not None
