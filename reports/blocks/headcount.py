"""How many people do they claim, how many are seen, how many are registered?"""

from collections.abc import Iterator

from reports.blocks.asked import nothing
from reports.facts import clean, heads, whole
from reports.numbering import Numbering
from reports.page import Heads
from reports.weighing import Weighed
from reports.words import Catalogue
from research.model import Decision, Dossier, Evidence, Kind

ROWS = (("seen", "peopleSeen"), ("profile", "profileHeadcount"), ("registered", "numberOfEmployees"))


def headcount(dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> tuple[Heads, ...]:
    """The rows of the strip; empty when nobody claims a number and nobody was counted."""
    rows = (*_claimed(words, items, numbers), *_counted(dossier, words, numbers))
    return rows if any(row.count is not None for row in rows) else ()


def _claimed(words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> Iterator[Heads]:
    item = next((i for i in items if i.claim.kind is Kind.TEAM_SIZE), None)
    if item is None:
        return
    claim = item.claim
    most = claim.low if claim.low is not None else claim.high
    yield Heads(
        kind="claimed",
        lane=words.text("strip.claimed"),
        count=None if most is None else round(most),
        shown="?" if most is None else words.number(whole(most)),
        note="",
        refs=numbers.of(claim),
    )


def _counted(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Iterator[Heads]:
    for kind, name in ROWS:
        found = [e for e in dossier.evidence if e.property == name and e.judgement is Decision.SAME and _most(e)]
        best = max(found, key=lambda e: (_most(e), e.as_of, e.id), default=None)
        if best is None:
            if kind != "profile":
                note = nothing(dossier, words, name)
                yield Heads(kind=kind, lane=words.text(f"strip.{kind}"), count=None, shown="?", note=note, refs=())
            continue
        low = best.low if best.low is not None else best.high
        band = low is not None and low != _most(best)
        yield Heads(
            kind=kind,
            lane=words.text(f"strip.{kind}"),
            count=round(_most(best)),
            shown=f"{words.number(whole(low or 0))}–{words.number(whole(_most(best)))}"
            if band
            else words.number(whole(_most(best))),
            note=clean(heads(words, best), 44) if kind == "registered" else "",
            refs=numbers.of(best),
            study=_with_signal(dossier, "still_studying") if kind == "seen" else 0,
            elsewhere=_with_signal(dossier, "side_business") if kind == "seen" else 0,
        )


def _most(item: Evidence) -> float:
    return item.high if item.high is not None else item.low if item.low is not None else 0


def _with_signal(dossier: Dossier, kind: str) -> int:
    """How many of their people carry such a signal; who studies and works elsewhere counts once, as studying."""
    own = {person.name for person in dossier.people}
    study = {s.person for s in dossier.signals if s.kind == "still_studying" and s.person in own}
    with_kind = {s.person for s in dossier.signals if s.kind == kind and s.person in own}
    return len(with_kind if kind == "still_studying" else with_kind - study)
