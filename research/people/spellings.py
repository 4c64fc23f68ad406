"""Which spellings of a name are one person of this company, and which may be either of two?

A team page says "Marlow Tennick", a register "Marlow Edwin TENNICK", accounts "Tennick Marlow", a signature "M. Tennick".
Within one company the same surname with the same given name or its initial is the same person, middle names apart. Two
given names written out that differ are two people, however close: a father and his son. Where one may be the call name
of the other (Kees, Cornelis), they are one when both lead the company, one on its site and one in a register, and nobody
else can be meant; otherwise nobody is sure. A name that fits two is left.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from research.model import Claim, Decision, Evidence, Judgement, Phrase
from research.names.same import plain, split_form
from research.people.names import Likeness, likeness
from research.people.occupations import is_leading
from sources.model import Contact, Origin

ABOUT_PEOPLE = frozenset({"personSeen", "directorship", "representative", "ownership", "employment", "study"})
SEATS = frozenset({"directorship", "ownership"})  # what a register says of those who lead a company
WITH_PHOTO = frozenset({"photo", "stockPhoto"})  # under the name that the person has, which they do not decide
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
    pairs = tuple(_call_names(found, _Known.of(shown, told, contacts)))
    sure = {register: site for site, register, is_sure in pairs if is_sure}
    names: dict[str, str] = {}
    judgements = list(_unsure(unsure, sources, "identity.two_people_fit"))
    for n, one in enumerate(found):
        called = found[sure[n]] if n in sure else []
        best = _best([*one, *called], shown)
        names |= {plain(spelling): best for spelling in one}
        judgements += _same(one, best, sources, "identity.call_name" if called else "identity.same_person")
    for site, register, is_sure in pairs:
        if not is_sure:
            judgements += _unsure(found[register], sources, "identity.may_be_called", _best(found[site], shown))
    return People(names, tuple(dict.fromkeys(judgements)))


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


@dataclass(frozen=True, slots=True)
class _Known:
    """Which spellings the site and the seller use, which the registers, and whose lead the company."""

    shown: frozenset[str]
    filed: frozenset[str]
    leading: frozenset[str]

    @classmethod
    def of(cls, shown: Iterable[str], told: Iterable[Evidence], contacts: Iterable[Contact]) -> "_Known":
        """What the evidence and the seller say of these spellings."""
        told = tuple(told)
        leads = {e.person for e in told if e.property in SEATS or is_leading(e.value)}
        return cls(
            frozenset(shown),
            frozenset(e.person for e in told if e.origin is Origin.REGISTER),
            frozenset(leads | {c.name for c in contacts if is_leading(c.role)}),
        )


def _call_names(found: Sequence[list[str]], known: _Known) -> Iterator[tuple[int, int, bool]]:
    """Who of the site and who of the registers may be one by a call name, by their places in `found`, and whether it is sure.

    It is when both lead the company and nobody else can be meant.
    """
    pairs = [(a, b) for a, one in enumerate(found) for b, other in enumerate(found) if _may_call(one, other, known)]
    for site, register in pairs:
        alone = sum(site in pair or register in pair for pair in pairs) == 1
        yield site, register, alone and all(not known.leading.isdisjoint(found[n]) for n in (site, register))


def _may_call(one: Sequence[str], other: Sequence[str], known: _Known) -> bool:
    """Whether the first are spellings of the site alone, the second of registers alone, and one may be the call name."""
    apart = known.filed.isdisjoint(one) and known.shown.isdisjoint(other) and not known.filed.isdisjoint(other)
    return apart and all(likeness(a, b) is Likeness.CALLED for a in one for b in other)


def _told(name: str) -> int:
    """How much a name tells: its words, and one more when the given name is written out."""
    words = plain(name).split()
    return 2 * len(words) + (len(words[0]) > 1 if words else 0)


def is_same_person(one: str, other: str) -> bool:
    """Whether two names in one company are one person's: surname and given name or its initial agree."""
    return plain(one) == plain(other) or likeness(one, other) in {Likeness.WHOLE, Likeness.INITIALS}


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


def _same(spellings: Sequence[str], best: str, sources: dict[str, str], why: str) -> Iterator[Judgement]:
    for spelling in sorted(spellings):
        if plain(spelling) != plain(best) and plain(spelling) in sources:
            reason = Phrase.of(why, name=best)
            yield Judgement(sources[plain(spelling)], spelling, Decision.SAME, reason, best)


def _unsure(spellings: Sequence[str], sources: dict[str, str], why: str, who: str = "") -> Iterator[Judgement]:
    for spelling in sorted(spellings):
        if plain(spelling) in sources:
            reason = Phrase.of(why, name=who or spelling)
            yield Judgement(sources[plain(spelling)], spelling, Decision.UNSURE, reason, spelling)
