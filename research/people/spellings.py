"""Which spellings of a name are one person of this company, and which may be either of two?

A team page says "Marlow Tennick", a register "Marlow Edwin TENNICK", accounts "Tennick Marlow", a signature "M. Tennick".
Within one company the same surname with the same given name or its initial is the same person, middle names apart. Two
given names written out that differ are two people, however close: a father and his son. A name that fits two is left.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from research.model import Claim, Decision, Evidence, Judgement, Phrase
from research.names.same import plain, split_form
from sources.model import Contact, Origin

ABOUT_PEOPLE = frozenset({"personSeen", "directorship", "representative", "ownership", "employment", "study"})
WITH_PHOTO = frozenset({"photo", "stockPhoto"})  # under the name that the person has, which they do not decide
# What stands before a surname and is part of it; registers and sites write it with and without capitals.
PARTICLES = frozenset(
    {"van", "von", "vande", "vanden", "vander", "de", "den", "der", "des", "du", "da", "di", "del", "le", "la"}
    | {"ten", "ter", "te", "op", "in", "het", "t", "zu", "el", "al", "ben", "mac", "mc", "o"}
)
CAPITALS = 3  # letters: a shorter word in capitals may be initials


@dataclass(frozen=True, slots=True)
class People:
    """The name to use for each spelling (in plain letters), and a judgement for each that is more than one spelling."""

    names: dict[str, str]
    judgements: tuple[Judgement, ...]

    def evidence(self, items: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """The evidence with each person under one name; its quotes stay as they are."""
        return tuple(
            replace(e, person=self._name(e.person)) if e.property in ABOUT_PEOPLE | WITH_PHOTO else e for e in items
        )

    def claims(self, items: Iterable[Claim]) -> tuple[Claim, ...]:
        """The claims with each person under one name."""
        return tuple(replace(c, person=self._name(c.person)) for c in items)

    def _name(self, name: str) -> str:
        return self.names.get(plain(name), name)


def people_of(evidence: Sequence[Evidence], contacts: Sequence[Contact]) -> People:
    """Who of the company's people are one: those that its pages, its registers and the seller name as theirs."""
    told = [e for e in evidence if e.property in ABOUT_PEOPLE and e.judgement is Decision.SAME and e.person]
    told = [e for e in told if not split_form(e.person)[1]]  # an owner that is a company
    sources: dict[str, str] = {}
    for e in told:
        sources.setdefault(plain(e.person), e.source)
    shown = [c.name for c in contacts] + [e.person for e in told if e.origin is Origin.SELF]
    spellings = dict.fromkeys([*shown, *(e.person for e in told)])
    found, unsure = _grouped(spellings)
    names: dict[str, str] = {}
    judgements = list(_unsure(unsure, sources))
    for one in found:
        best = _best(one, shown)
        names |= {plain(spelling): best for spelling in one}
        judgements += _same(one, best, sources)
    return People(names, tuple(judgements))


def _grouped(spellings: Iterable[str]) -> tuple[list[list[str]], list[str]]:
    """The spellings of each person, the fullest first; and those that fit more than one of them."""
    people: list[list[str]] = []
    unsure: list[str] = []
    for spelling in sorted(spellings, key=lambda s: (-_told(s), -len(plain(s)), plain(s), s)):
        fitting = [one for one in people if all(is_same_person(spelling, other) for other in one)]
        if len(fitting) > 1:
            unsure.append(spelling)
        elif fitting:
            fitting[0].append(spelling)
        else:
            people.append([spelling])
    return people, unsure


def _told(name: str) -> int:
    """How much a name tells: its words, and one more when the given name is written out."""
    words = plain(name).split()
    return 2 * len(words) + (len(words[0]) > 1 if words else 0)


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one person's by a nickname or a marriage, or of one family: a word of one fits the other's.

    Never a particle: every second Dutch name has one.
    """
    ours, theirs = ([word for word in plain(name).split() if word not in PARTICLES] for name in (one, other))
    return any(_is_given(word, its) for word in ours for its in theirs)


def is_same_person(one: str, other: str) -> bool:
    """Whether two names in one company are one person's: surname and given name agree, middle names fit or are left out.

    Accounts are filed with the two the wrong way round as well, which counts only when both are written out.
    """
    ours, theirs = plain(one).split(), plain(other).split()
    if len(ours) < 2 or len(theirs) < 2:
        return ours == theirs
    return _fits(ours, theirs) or (sorted(ours) == sorted(theirs) and all(len(word) > 1 for word in ours))


def _fits(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    (given, middle, surname), (their_given, their_middle, their_surname) = _parted(ours), _parted(theirs)
    if surname != their_surname or not _is_given(given, their_given):
        return False
    short, long = sorted((middle, their_middle), key=len)
    rest = iter(long)
    return all(any(_is_given(word, other) for other in rest) for word in short)


def _parted(words: Sequence[str]) -> tuple[str, list[str], list[str]]:
    """Given name, middle names, and surname with what belongs to it: `jan, [pieter], [van, den, berg]`."""
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return words[0], list(words[1:start]), list(words[start:])


def _is_given(one: str, other: str) -> bool:
    """Whether two given names are one, or one is the other's initial."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


def _best(spellings: Sequence[str], shown: Sequence[str]) -> str:
    """The spelling to print: the seller's, then the site's, then the shortest; capitals made small."""
    own = [s for s in shown if s in spellings]
    written_out = [s for s in own if len(s.split()[0].strip(".")) > 1]
    return spoken((written_out or own or sorted(spellings, key=lambda s: (_loud(s), len(s), s)))[0])


def _loud(name: str) -> bool:
    return any(len(word) >= CAPITALS and word == word.upper() for word in name.split())


def spoken(name: str) -> str:
    """A name as it is written in a letter: `Marlow TENNICK` becomes `Marlow Tennick`."""
    return " ".join(_small(word) for word in name.split())


def _small(word: str) -> str:
    if len(word) < CAPITALS or word != word.upper() or not any(c.isalpha() for c in word) or "." in word:
        return word
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))


def _same(spellings: Sequence[str], best: str, sources: dict[str, str]) -> Iterator[Judgement]:
    for spelling in sorted(spellings):
        if plain(spelling) != plain(best) and plain(spelling) in sources:
            reason = Phrase.of("identity.same_person", name=best)
            yield Judgement(sources[plain(spelling)], spelling, Decision.SAME, reason, best)


def _unsure(spellings: Sequence[str], sources: dict[str, str]) -> Iterator[Judgement]:
    for spelling in sorted(spellings):
        if plain(spelling) in sources:
            reason = Phrase.of("identity.two_people_fit", name=spelling)
            yield Judgement(sources[plain(spelling)], spelling, Decision.UNSURE, reason, spelling)
