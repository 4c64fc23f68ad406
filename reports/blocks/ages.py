"""How far back goes the first trace: which bars and dots stand on the timeline?"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reports.blocks.asked import nothing, silent
from reports.facts import (
    EXISTENCE,
    START_BOUNDS,
    claim_words,
    claimed_start,
    clean,
    day_of,
    fact,
    first_day,
    last_day,
    months_between,
)
from reports.numbering import Numbering
from reports.page import Bar, Timeline, Trace
from reports.weighing import Weighed, ours, topic
from reports.words import Catalogue
from research.model import Decision, Dossier, Evidence, Label
from research.names.same import same_name

GAP_FROM = 6  # months without a trace that are worth a bracket; shorter is how fast a web site follows a founding
YEARS_FROM = 36  # months; a longer gap is told in years
TRACES = 8  # dots: with more the labels need too many rows; the earliest of each sort count
BARS = 2  # register bars besides the claim
ONCE = frozenset({"firstFiling"})  # a deposit every year says no more than the first
UNEXPLAINED = frozenset({Label.POLISHED, Label.STRETCHED, Label.REFUTED, Label.CONFLICTING})
REGISTER = ("incorporationDate", "registrationDate", "establishmentStartDate")


def timeline(dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering) -> Timeline | None:
    """The picture's contents, or nothing when no date is known at all."""
    on = dossier.inquiry.on.isoformat()
    claim = next((i for i in items if topic(i.claim.kind) == "age" and i.claim.low is not None), None)
    dated = sorted((e for e in ours(dossier.evidence) if _is_dated(e, on)), key=lambda e: (first_day(day_of(e)), e.id))
    bars = tuple(_bars(words, claim, dated, numbers, dossier))
    traces = tuple(_traces(words, dated, claim, numbers, dossier.inquiry.on))
    if not bars and not traces:
        return None
    return Timeline(
        today=on,
        now=words.text("timeline.today"),
        traces_lane=words.text("timeline.traces"),
        title=words.text("timeline.title"),
        bars=bars,
        traces=traces,
        gap=_gap(dossier, words, claim, bars, traces),
        empty="" if traces else nothing(dossier, words, *EXISTENCE),
    )


def _is_dated(item: Evidence, on: str) -> bool:
    known = item.property in (*START_BOUNDS, *EXISTENCE)
    return known and bool(day_of(item)) and first_day(day_of(item)) <= on


def _bars(
    words: Catalogue, claim: Weighed | None, dated: list[Evidence], numbers: Numbering, dossier: Dossier
) -> Iterator[Bar]:
    on = dossier.inquiry.on.isoformat()
    if claim is not None:
        start = claimed_start(claim.claim, dossier.inquiry.on)
        quote, since = claim_words(words, claim.claim), _as_said(claim, start)
        said = quote if since in quote else words.text("timeline.claim", quote=quote, start_date=since)
        lane = words.text("timeline.say")
        yield Bar(
            kind="claim",
            lane=lane,
            start=start,
            end=on,
            text=said,
            told=words.text("timeline.told", lane=lane, text=said),
            refs=numbers.of(claim.claim),
        )
    earlier = [item for item in dated if item.property == "predecessorIncorporationDate"][:1]
    own = [item for item in dated if item.property in REGISTER][:1]
    for item in earlier + own:
        kind = "predecessor" if item in earlier else "register"
        lane, said = words.text(f"timeline.{kind}"), _bar_text(words, item, dossier, kind)
        yield Bar(
            kind=kind,
            lane=lane,
            start=first_day(day_of(item)),
            end=_end(dossier, on) if kind == "register" else _handed_over(dossier, item, on),
            text=said,
            told=words.text("timeline.told", lane=lane, text=said),
            refs=numbers.of(item),
        )


def _as_said(claim: Weighed, start: str) -> str:
    return start[:4] if claim.claim.kind == "founded" else start[:7]


def _end(dossier: Dossier, on: str) -> str:
    ends = [last_day(day_of(e)) for e in ours(dossier.evidence) if e.property == "dissolutionDate" and day_of(e)]
    return min([*ends, on])


def _handed_over(dossier: Dossier, item: Evidence, on: str) -> str:
    """When a company before ours was taken over: as its own record says, else as any other says of that name."""
    told = [e for e in ours(dossier.evidence) if e.property == "predecessor" and e.start_date]
    days = [e.start_date for e in told if same_name(e.value, item.organization)]
    return min([on, *(last_day(day) for day in [item.end_date, *days] if day)])


def _bar_text(words: Catalogue, item: Evidence, dossier: Dossier, kind: str) -> str:
    name = clean(item.organization or (dossier.company.name if kind == "register" else ""), 40)
    unsure = item.judgement is Decision.UNSURE
    said = fact(words, replace(item, judgement=Decision.SAME))
    said = words.text("timeline.bar", name=name, fact=said) if name else said[0].upper() + said[1:]
    return words.text("timeline.bar_unsure", bar=said) if unsure else said


def _traces(
    words: Catalogue, dated: list[Evidence], claim: Weighed | None, numbers: Numbering, on: date
) -> Iterator[Trace]:
    start = claimed_start(claim.claim, on) if claim else ""
    held = claim is not None and claim.label in {Label.SUPPORTED, Label.POLISHED}
    register = min((first_day(day_of(e)) for e in dated if e.property in REGISTER), default="")
    seen: set[tuple[str, str]] = set()
    kept = 0
    for item in (e for e in dated if e.property in EXISTENCE):
        key = (item.property, "" if item.property in ONCE else day_of(item))
        if key in seen or kept == TRACES:
            continue
        seen.add(key)
        kept += 1
        day = first_day(day_of(item))
        yield Trace(
            on=day,
            day=words.date(day_of(item)),
            text=words.text(f"trace.{item.property}"),
            refs=numbers.of(item),
            bright=held or bool(register and day < register) or bool(start and day <= start),
        )


def _gap(
    dossier: Dossier, words: Catalogue, claim: Weighed | None, bars: tuple[Bar, ...], traces: tuple[Trace, ...]
) -> tuple[str, str, str] | None:
    if claim is None or claim.label not in UNEXPLAINED:
        return None
    start = claimed_start(claim.claim, dossier.inquiry.on)
    firsts = [bar.start for bar in bars if bar.kind != "claim"] + [trace.on for trace in traces]
    if not firsts or months_between(start, date.fromisoformat(min(firsts))) < GAP_FROM:
        return None
    months = months_between(start, date.fromisoformat(min(firsts)))
    key = "timeline.gap_incomplete" if silent(dossier, *EXISTENCE, *START_BOUNDS) else "timeline.gap"
    if months >= YEARS_FROM:
        return start, min(firsts), words.text(f"{key}_years", years=months // 12)
    return start, min(firsts), words.text(key, months=months)
