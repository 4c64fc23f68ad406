"""Which words stand behind source number N of a brief, in their context, and with whom is that source one voice?"""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from reports.facts import clean, sentence
from reports.numbering import Numbered, number
from reports.words import Catalogue
from research.criteria.fit import hold
from research.criteria.model import NO_CRITERIA, Criteria
from research.model import Dossier, Evidence, Statement
from sources.model import Document, Origin
from sources.reading import read_text

AROUND = 160  # letters of context on each side of a quote
LONGEST = 2_000  # letters of a line that is printed


class NoSuchNumber(LookupError):
    """The dossier has no source of that number."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote with what stands before and after it in the reading text; `said` is what it was taken to say.

    `matches`: the stored text still has the quote at its place.
    """

    statement: str
    said: str
    before: str
    quote: str
    after: str
    start: int
    end: int
    matches: bool


@dataclass(frozen=True, slots=True)
class Why:
    """A source of a brief: who, where, when, which bytes, which passages, and which numbers are the same voice.

    `criteria`: which of the seller's own criteria rest on it, each with its answer.
    """

    n: int
    source: str
    title: str
    url: str
    fetched: str
    sha256: str
    same_voice: tuple[int, ...]
    passages: tuple[Passage, ...]
    criteria: tuple[str, ...]
    labels: tuple[str, str, str, str, str]

    def as_dict(self) -> dict[str, object]:
        """The answer for machines; lists and texts only."""
        made: dict[str, object] = {k: v for k, v in asdict(self).items() if k != "labels"}
        return {
            **made,
            "same_voice": list(self.same_voice),
            "passages": [asdict(one) for one in self.passages],
            "criteria": list(self.criteria),
        }

    def lines(self) -> Iterator[str]:
        """The answer for the terminal, the quote between guillemets within its context."""
        read, digest, voice, moved, criteria = self.labels
        yield clean(f"[{self.n}] {self.source}" + (f": {self.title}" if self.title else ""), LONGEST)
        yield clean(self.url, LONGEST)
        yield clean(f"{read} {self.fetched} · {digest} {self.sha256}", LONGEST)
        if self.same_voice:
            yield f"{voice} {', '.join(f'[{n}]' for n in self.same_voice)}"
        for held in self.criteria:
            yield clean(f"{criteria}: {held}", LONGEST)
        for passage in self.passages:
            yield ""
            yield clean(f"{passage.statement}: {passage.said}", LONGEST)
            yield clean(f"  …{passage.before}»{passage.quote}«{passage.after}…", LONGEST)
            if not passage.matches:
                yield f"  {moved}"


def explain(
    dossier: Dossier,
    n: int,
    document: Callable[[str], Document],
    words: Catalogue,
    wanted: Criteria = NO_CRITERIA,
) -> Why:
    """What source number `n` of the dossier says; `document` gives a stored document by its digest.

    Raises `NoSuchNumber`, and whatever `document` raises for one that is not kept.
    """
    numbering = number(dossier)
    source = next((one for one in numbering.sources if one.n == n), None)
    if source is None:
        raise NoSuchNumber(f"no source {n}; there are {len(numbering.sources)}")
    own = [item for item in (*dossier.claims, *dossier.evidence) if numbering.numbers[item.id] == n]
    text = read_text(document(source.document)).text if source.document else ""
    keys = ("page.read_at", "page.digest", "page.same_voice", "page.quote_moved", "why.criterion")
    read, digest, voice, moved, criteria = (words.text(key) for key in keys)
    return Why(
        n=n,
        source=words.text("page.said") if not source.document and source.source == "said" else _name(words, source),
        title=source.title,
        url=source.url,
        fetched=source.moment,
        sha256=source.document,
        same_voice=_same_voice(dossier, numbering.numbers, own, n),
        passages=tuple(_passage(item, text) for item in own),
        criteria=tuple(_held(dossier, {item.id for item in own}, words, wanted)),
        labels=(read, digest, voice, moved, criteria),
    )


def _held(dossier: Dossier, own: set[str], words: Catalogue, wanted: Criteria) -> Iterator[str]:
    """The criteria whose answer rests on one of these statements."""
    for one in hold(wanted, dossier):
        if own & set(one.evidence):
            answer = words.text(f"criteria.{one.fits}")
            yield f"{clean(words.say(one.criterion.name))}: {answer}. {sentence(words, one.reason)}"


def _name(words: Catalogue, source: Numbered) -> str:
    return words.name("source", source.source)


def _voice(item: Statement) -> str:
    """The line that a statement is one voice with: the prospect itself, or its source or operator."""
    if item.origin is Origin.SELF:
        return "self"
    return (item.line if isinstance(item, Evidence) else "") or item.source


def _same_voice(dossier: Dossier, numbers: dict[str, int], own: list[Statement], n: int) -> tuple[int, ...]:
    voices = {_voice(item) for item in own}
    others = (item for item in (*dossier.claims, *dossier.evidence) if _voice(item) in voices)
    return tuple(sorted({numbers[item.id] for item in others} - {n}))


def _passage(item: Statement, text: str) -> Passage:
    here = text[item.start : item.end] == item.quote and bool(item.quote)
    said = item.property if isinstance(item, Evidence) else str(getattr(item, "kind", ""))
    return Passage(
        statement=item.id,
        said=f"{said} {item.value}".strip(),
        before=text[max(item.start - AROUND, 0) : item.start] if here else "",
        quote=item.quote,
        after=text[item.end : item.end + AROUND] if here else "",
        start=item.start,
        end=item.end,
        matches=here,
    )
