"""How much are two company names one name, and what speaks for it and against it?

Every word of the one is matched with a word of the other: the same, the same in another language or abbreviated,
written together or apart, or mistyped. What is left over weighs by its sort: an article nothing, a place, a number or
"holding" so much that it is another company. Made for names of the Netherlands, Belgium, the United Kingdom, France and
Germany; a name says nothing about a change of name, which only a register knows.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from research.names import legal_forms
from research.names.given import is_given
from research.names.tokens import NameWords, readings
from research.names.typos import SOUNDS_ALIKE, mistyped
from research.names.vocabulary import Sort, Word, is_word, word_of
from research.names.written import names_in

SAME = 0.8  # from this score on two names are taken for one: measured on the pairs in tests/research/names/pairs
# What a word too many takes off: one that tells companies apart must bring the score below `SAME`.
LEFT_OVER = {
    Sort.SMALL: 0.03,
    Sort.PARTICLE: 0.22,
    Sort.INITIAL: 0.25,
    Sort.TRADE: 0.3,
    Sort.KIN: 0.3,
    Sort.PLACE: 0.35,
    Sort.GROUP: 0.35,
    Sort.NUMBER: 0.4,
    Sort.OWN: 0.4,
}
OTHER_LANGUAGE = 0.04
MERGED = 0.01
ORDER = 0.01
ABBREVIATED = 0.06
ACRONYM = 0.15
SHORT_ACRONYM = 0.25  # two letters are the initials of too many
OTHER_FORM = 0.25  # as a rule another entity beside it
CONVERTED = 0.08  # the forms that one company has one after the other, where a register keeps its number
OF_FORM = frozenset({"other_form", "converted"})
CONVERSIONS = (
    frozenset({"ltd", "plc"}),
    frozenset({"ug", "gmbh"}),
    frozenset({"sarl", "sas"}),
    frozenset({"nv", "sas"}),
)
SHORTEST_ABBREVIATION = 3
CUT_OFF = 5  # letters of a trade that are left when it is shortened without a dot
# Trades that a legal form says already: with the word beside it or without, it is the same name.
_FARM, _PROFESSION = (
    frozenset({"landbouw"}),
    frozenset(
        {
            "advocaten",
            "notaris",
            "tandarts",
            "huisarts",
            "dieren",
            "apotheek",
            "kinesitherapie",
            "architecten",
            "bureau",
        }
    ),
)
SAID_BY_FORM = {
    "earl": _FARM,
    "gaec": _FARM,
    "scea": _FARM,
    "selarl": _PROFESSION,
    "selas": _PROFESSION,
    "scp": _PROFESSION,
}
BEFORE_THE_FAMILY = "entreprise"  # at the beginning it says no more than "Ets"
WIDEST_MERGE = 3  # words that are written as one


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing that two names have or have not in common: `kind` is a word of the catalogue, `cost` what it takes off."""

    kind: str
    ours: str
    theirs: str
    cost: float = 0.0


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two names are one, from 0 to 1, and why."""

    score: float
    features: tuple[Feature, ...] = ()

    @property
    def of_name(self) -> float:
        """How much the names are one when their legal forms do not count."""
        return round(max(0.0, self.score + sum(f.cost for f in self.features if f.kind in OF_FORM)), 3)


@dataclass(slots=True)
class _Rest:
    """The words of both names that found no match yet, in their order, and what was found so far."""

    ours: list[Word]
    theirs: list[Word]
    found: list[Feature] = field(default_factory=list)

    def match(self, kind: str, ours: Sequence[Word], theirs: Sequence[Word], cost: float = 0.0) -> None:
        """Take these words for one another."""
        for side, matched in ((self.ours, ours), (self.theirs, theirs)):
            for word in matched:
                side.remove(word)
        self.found.append(Feature(kind, _text(ours), _text(theirs), cost))


def compare(one: str, other: str) -> Likeness:
    """How much two company names are one; the same either way round."""
    first, second = names_in(one), names_in(other)
    if len(first) > 1 and len(second) > 1:  # two firms may trade under one name
        first, second = first[:1], second[:1]
    ways, other_ways = ([r for name in names for r in readings(name)] for names in (first, second))
    pairs = [_compare(ours, theirs) for ours in ways for theirs in other_ways if _may_be_read(ours, theirs)]
    return max(pairs, key=lambda pair: pair.score, default=Likeness(0.0))


def _may_be_read(ours: NameWords, theirs: NameWords) -> bool:
    """Whether a form that one name was taken to show is that of the other: "St. Jozef" may be a saint."""
    return ours.form == theirs.form or not (ours.assumed or theirs.assumed)


def _compare(ours: NameWords, theirs: NameWords) -> Likeness:
    form = _form(ours.form, theirs.form)
    if ours.squashed == theirs.squashed or ours.whole == theirs.whole:
        kind = "same" if ours.core == theirs.core else "merged"
        found = [Feature(kind, ours.core, theirs.core), *form]
    else:
        acronym = _acronym(ours, theirs)
        found = [*(acronym or _words(ours, theirs)), *form]
    return Likeness(round(max(0.0, 1 - sum(f.cost for f in found)), 3), tuple(found))


def _form(ours: str, theirs: str) -> list[Feature]:
    if not legal_forms.clash(ours, theirs):
        return [Feature("same_form", ours, theirs)] if ours and theirs else []
    if frozenset({ours, theirs}) in CONVERSIONS:
        return [Feature("converted", ours, theirs, CONVERTED)]
    return [Feature("other_form", ours, theirs, OTHER_FORM)]


def _acronym(ours: NameWords, theirs: NameWords) -> list[Feature]:
    """The whole of one name as the initials of the other, when it is."""
    for short, long in ((ours, theirs), (theirs, ours)):
        letters = short.squashed
        if len(long.words) >= len(letters) >= SHORTEST_ABBREVIATION and letters in _initials(long.words):
            return [Feature("acronym", ours.core, theirs.core, ACRONYM)]
    return []


def _initials(words: Sequence[Word]) -> set[str]:
    weighty = [w for w in words if w.sort is not Sort.SMALL]
    return {"".join(w.text[0] for w in some) for some in (words, weighty)}


def _words(ours: NameWords, theirs: NameWords) -> list[Feature]:
    rest = _Rest(list(ours.words), list(theirs.words))
    _match_equal(rest)
    _match_merged(rest)
    _match_abbreviated(rest, ours.dotted | theirs.dotted)
    _match_initials(rest)
    _match_mistyped(rest)
    meant = [[w.meaning for w in name.words] for name in (ours, theirs)]
    if meant[0] != meant[1] and sorted(meant[0]) == sorted(meant[1]):
        rest.found.append(Feature("order", ours.core, theirs.core, ORDER))
    initials = {i for name in (ours, theirs) for i in _initials(name.words) if len(i) >= SHORTEST_ABBREVIATION}
    costs = {word: ACRONYM if word.text in initials else LEFT_OVER[word.sort] for word in (*rest.ours, *rest.theirs)}
    costs |= {word: LEFT_OVER[Sort.SMALL] for word in costs if word.meaning in _said(ours, theirs)}
    return [*_shared(rest.found), *_left_over(rest, costs)]


def _said(ours: NameWords, theirs: NameWords) -> set[str]:
    """What the legal form of one of them says already, and what stands before the name of a family."""
    said = {meaning for name in (ours, theirs) for meaning in SAID_BY_FORM.get(name.form, ())}
    return said | {name.words[0].meaning for name in (ours, theirs) if name.words[0].text == BEFORE_THE_FAMILY}


def _shared(found: Sequence[Feature]) -> Iterator[Feature]:
    """What was found, the words that stand in both names as one feature."""
    words = [f.ours for f in found if f.kind == "word"]
    if words:
        yield Feature("word", " ".join(words), " ".join(words))
    yield from (f for f in found if f.kind != "word")


def _match_equal(rest: _Rest) -> None:
    """The same word first, then the same meaning; an article that is a part of a surname is one in both."""
    for same_text in (True, False):
        for word in tuple(rest.ours):
            twin = next((w for w in rest.theirs if (w.text == word.text if same_text else _one(word, w))), None)
            if twin:
                kind = "word" if same_text else "translation"
                cost = 0.0 if same_text or word.sort in {Sort.SMALL, Sort.NUMBER} else OTHER_LANGUAGE
                rest.match(kind, [word], [twin], cost)


def _one(word: Word, other: Word) -> bool:
    return (word.meaning, word.sort) == (other.meaning, other.sort)


def _match_merged(rest: _Rest) -> None:
    """Words that the one writes together and the other apart."""
    for size in range(WIDEST_MERGE, 1, -1):
        for apart, together, turned in ((rest.ours, rest.theirs, False), (rest.theirs, rest.ours, True)):
            for some in tuple(_runs(apart, size)):
                whole = "".join(w.text for w in some)
                twin = next((w for w in together if w.text == whole), None)
                if twin and all(w in apart for w in some):
                    pair = ([twin], some) if turned else (some, [twin])
                    rest.match("merged", *pair, MERGED)


def _runs(words: Sequence[Word], size: int) -> Iterator[list[Word]]:
    return (list(words[at : at + size]) for at in range(len(words) - size + 1))


def _match_abbreviated(rest: _Rest, dotted: frozenset[str]) -> None:
    """A word with a dot that begins another one, and letters that are the initials of several words."""
    for word, twin in [(a, b) for a in rest.ours for b in rest.theirs]:
        short, long = sorted((word.text, twin.text), key=len)
        cut_off = short in dotted or _begins_trade(short, long)
        if word in rest.ours and twin in rest.theirs and cut_off and _shortens(short, long):
            rest.match("abbreviation", [word], [twin], ABBREVIATED)
    for letters, words, turned in ((rest.ours, rest.theirs, False), (rest.theirs, rest.ours, True)):
        for word in tuple(letters):
            for some in tuple(_runs(words, len(word.text))) if len(word.text) > 1 else ():
                if word in letters and word.text == "".join(w.text[0] for w in some):
                    cost = ACRONYM if len(word.text) >= SHORTEST_ABBREVIATION else SHORT_ACRONYM
                    if all(is_given(w.text) for w in some):  # J.P. van Galen is Jan Pieter
                        cost = ABBREVIATED
                    pair = (some, [word]) if turned else ([word], some)
                    rest.match("acronym", *pair, cost)


def _shortens(short: str, long: str) -> bool:
    """Whether a word is another one without its end, or without letters in its middle ("hldg")."""
    if len(short) >= len(long) or short[0] != long[0]:
        return False
    letters = iter(long)
    return long.startswith(short) or all(c in letters for c in short)


def _begins_trade(short: str, long: str) -> bool:
    """Whether a word that is none is the beginning of a trade's, so that nobody misses the dot: "Manufact"."""
    return len(short) >= CUT_OFF and long.startswith(short) and not is_word(short) and word_of(long).sort is Sort.TRADE


def _match_initials(rest: _Rest) -> None:
    """J. is Jan as well as Johan."""
    for word in tuple(rest.ours):
        for twin in tuple(rest.theirs):
            lone = Sort.INITIAL in {word.sort, twin.sort} and Sort.OWN in {word.sort, twin.sort}
            if word in rest.ours and lone and word.text[0] == twin.text[0]:
                rest.match("initial", [word], [twin], ABBREVIATED)


def _match_mistyped(rest: _Rest) -> None:
    """The nearest words first."""
    costs = [(mistyped(a.text, b.text), i, j) for i, a in enumerate(rest.ours) for j, b in enumerate(rest.theirs)]
    ours, theirs = tuple(rest.ours), tuple(rest.theirs)
    for cost, i, j in sorted(c for c in costs if c[0] > 0):
        if ours[i] in rest.ours and theirs[j] in rest.theirs:
            kind = "sounds_alike" if cost >= SOUNDS_ALIKE else "typo"
            rest.match(kind, [ours[i]], [theirs[j]], cost)


def _left_over(rest: _Rest, costs: Mapping[Word, float]) -> Iterator[Feature]:
    """What found no match; the initials beside the whole name, as in "VDA Van Dalen Advies", say nothing new."""
    yield from (Feature("extra_word", word.text, "", costs[word]) for word in rest.ours)
    yield from (Feature("extra_word", "", word.text, costs[word]) for word in rest.theirs)
    if not any(f.ours for f in rest.found):
        yield Feature("nothing_shared", "", "", 1.0)


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
