"""May a text hold a word of some fields, or a number? A cheap answer, of which "no" is certain."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping

_REMEMBERED = 20_000  # distinct runs that a gate remembers, so that memory stays bounded
_RUN = re.compile(r"[^\W_]+")
_PLAIN_RUN = re.compile(r"[a-z0-9]+")  # the same in lower-case ASCII, and faster
_OPEN_RUN = re.compile(r"\*?[^\W_]+\*?")


class Gate:
    """Tells runs of letters and digits that may be of what is looked for from the others, and remembers both."""

    def __init__(self, whole: Mapping[str, Collection[tuple[str, ...]]], part: str) -> None:
        """`whole`: by a run, the rows of runs of which one must stand beside it; `part`: what opens within any run."""
        self._whole = whole
        self._part = re.compile(part)
        self._idle: set[str] = set()
        self._certain: set[str] = set()
        self._perhaps: set[str] = set()  # those that need others beside them

    def opens(self, runs: Collection[str]) -> bool:
        """Say whether one of the runs may be of what is looked for."""
        if self._idle.issuperset(runs):
            return False  # as with most sentences
        if not self._certain.isdisjoint(runs) or self._complete(self._perhaps.intersection(runs), runs):
            return True
        known = (self._idle, self._perhaps)
        unknown = [run for run in runs if not any(run in some for some in known)]
        return self._learn(unknown) or self._complete(self._perhaps.intersection(unknown), runs)

    def _learn(self, runs: Iterable[str]) -> bool:
        """Sort runs that were never asked about; say whether one is certain."""
        if len(self._idle) + len(self._certain) + len(self._perhaps) > _REMEMBERED:
            self._idle.clear()
            self._certain.clear()
            self._perhaps.clear()
        certain = False
        for run in runs:
            if () in self._whole.get(run, ()) or self._part.search(run):
                self._certain.add(run)
                certain = True
            else:
                (self._perhaps if run in self._whole else self._idle).add(run)
        return certain

    def _complete(self, some: Iterable[str], runs: Collection[str]) -> bool:
        """Say whether beside one of some runs stand the others of its phrase."""
        for run in some:
            said = " ".join(runs)
            if any(all(part in said for part in row) for row in self._whole[run]):
                return True
        return False


def runs(text: str) -> list[str]:
    """List the runs of letters and digits of a text, lower case."""
    said = text.lower()
    return _PLAIN_RUN.findall(said) if said.isascii() else _RUN.findall(unicodedata.normalize("NFC", said))


def gate_of_phrases(phrases: Iterable[tuple[str, str]]) -> Gate:
    """Make the gate of phrases, each beside itself as it may be written: it opens by the longest run of a phrase.

    "*" leaves the beginning or end of a word open.
    """
    whole: dict[str, set[tuple[str, ...]]] = {}
    for phrase, written in phrases:
        rows = whole.setdefault(_most_telling(phrase), set())
        rows |= {_others(said, _most_telling(phrase)) for said in (phrase, written)}
    open_ones = "|".join(sorted(re.escape(run.strip("*")) for run in whole if "*" in run))
    return Gate(whole, open_ones or r"(?!)")


def _others(phrase: str, telling: str) -> tuple[str, ...]:
    """Give the other runs of a phrase, which stand somewhere in a text that has it."""
    return tuple(run.strip("*") for run in _OPEN_RUN.findall(phrase.lower()) if run != telling)


def gate_of_numbers(stems: Iterable[str]) -> Gate:
    """Make the gate of digits and of words that begin so; of a stem of several runs the first must stand whole."""
    heads = {stem: (_RUN.findall(stem) or [""])[0] for stem in stems}
    begun = {head for stem, head in heads.items() if not stem.startswith(head) or stem == head}
    prefixes = "|".join(sorted(map(re.escape, begun)))
    return Gate(dict.fromkeys(heads.values(), ((),)), rf"\d|^(?:{prefixes})" if begun else r"\d")


def _most_telling(phrase: str) -> str:
    """Give the longest run of letters or digits of a phrase, with the "*" that leaves its beginning or end open."""
    return max(_OPEN_RUN.findall(phrase.lower()), key=lambda run: (len(run), run.isdigit()), default="*")
