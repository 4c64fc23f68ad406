"""What changed between two dossiers of one prospect: verdicts, claims, facts, signals and sources, in words?

What a source can no longer tell because it could not be asked is no change: the source's own line says so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from reports.blocks.asked import failures
from reports.facts import claim_words, clean, fact, sentence
from reports.weighing import Weighed, ranked, story
from reports.words import Catalogue
from research.criteria.fit import hold
from research.criteria.model import NO_CRITERIA, Criteria, Held
from research.model import ASKED, Attempt, Claim, Confidence, Decision, Dossier, Evidence, Label, Signal


class About(StrEnum):
    """What a change is about, in the order in which it is told."""

    STORY = "story"
    VERDICT = "verdict"
    CRITERION = "criterion"
    CLAIM = "claim"
    SIGNAL = "signal"
    FACT = "fact"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: what stood there and what stands there now; nothing before is new, nothing now is gone."""

    about: About
    what: str
    old: str
    new: str


def compare(old: Dossier, new: Dossier, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> tuple[Change, ...]:
    """Every change from the old dossier to the new one, the verdict on the story first.

    `wanted`: both are held against these criteria.
    """
    parts = (_story, _claims, partial(_criteria, wanted), _signals, _facts, _sources)
    return tuple(change for part in parts for change in part(old, new, words))


def as_lines(old: Dossier, new: Dossier, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> Iterator[str]:
    """The changes for the terminal, the two days at the head."""
    yield clean(new.company.name or new.inquiry.name) or words.text("page.nameless")
    yield words.text("diff.days", old_date=old.inquiry.on.isoformat(), new_date=new.inquiry.on.isoformat())
    changes = compare(old, new, words, wanted)
    if not changes:
        yield words.text("diff.nothing")
    about = None
    for change in changes:
        if change.about is not about:
            about = change.about
            yield ""
            yield f"{words.text(f'diff.about_{about}')}:"
        yield f"  {_told(change, words)}"


def as_dict(old: Dossier, new: Dossier, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> dict[str, object]:
    """The changes for machines: `about`, `what`, `old` and `new`, each with its sentence."""
    return {
        **{side: {"id": d.id, "on": d.inquiry.on.isoformat()} for side, d in (("old", old), ("new", new))},
        "changes": [
            {
                "about": str(change.about),
                "what": change.what,
                "old": change.old,
                "new": change.new,
                "text": _told(change, words),
            }
            for change in compare(old, new, words, wanted)
        ],
    }


def _told(change: Change, words: Catalogue) -> str:
    key = "changed" if change.old and change.new else "appeared" if change.new else "vanished"
    params = {"what": change.what, "old": change.old, "new": change.new}
    return words.text(f"diff.{key}" if change.what else f"diff.{key}_bare", **params)


def _story(old: Dossier, new: Dossier, words: Catalogue) -> Iterator[Change]:
    before, now = (_graded(words, *story(ranked(dossier))) for dossier in (old, new))
    if before != now:
        yield Change(About.STORY, words.text("page.verdict"), before, now)


def _graded(words: Catalogue, label: Label, confidence: Confidence) -> str:
    grade = words.text(f"confidence.{confidence}")
    return words.text("diff.graded", label=words.text(f"label.{label}"), confidence=grade)


def _claims(old: Dossier, new: Dossier, words: Catalogue) -> Iterator[Change]:
    before, now = ranked(old), ranked(new)
    pairs, gone, come = _paired(before, now)
    for was, is_ in pairs:
        if _verdict(was, words) != _verdict(is_, words):
            yield Change(About.VERDICT, claim_words(words, is_.claim), _verdict(was, words), _verdict(is_, words))
    for was, is_ in pairs:
        if _said(was.claim) != _said(is_.claim):
            topic = words.text(f"topic.{is_.claim.kind}")
            yield Change(About.CLAIM, topic, claim_words(words, was.claim), claim_words(words, is_.claim))
    for item in come:
        yield Change(About.CLAIM, words.text(f"topic.{item.claim.kind}"), "", claim_words(words, item.claim))
    lost = _lost(old, new)
    for item in gone:
        if item.claim.source not in lost:
            yield Change(About.CLAIM, words.text(f"topic.{item.claim.kind}"), claim_words(words, item.claim), "")


def _verdict(item: Weighed, words: Catalogue) -> str:
    return _graded(words, item.label, item.verdict.confidence if item.verdict else Confidence.LOW)


def _said(claim: Claim) -> tuple[object, ...]:
    number = (claim.low, claim.high, claim.relation, claim.since)
    return (claim.kind, clean(claim.person).casefold(), *number, claim.value if claim.low is None else "")


Pairs = list[tuple[Weighed, Weighed]]


def _paired(before: Iterable[Weighed], now: Iterable[Weighed]) -> tuple[Pairs, list[Weighed], list[Weighed]]:
    """Which claim is which: those that say the same, then those on the same thing; and what is only old or only new."""
    pairs: Pairs = []
    gone, come = list(before), list(now)
    about: tuple[Callable[[Claim], object], ...] = (_said, lambda claim: (claim.kind, clean(claim.person).casefold()))
    for key in about:
        for was in list(gone):
            is_ = next((item for item in come if key(item.claim) == key(was.claim)), None)
            if is_ is not None:
                pairs.append((was, is_))
                gone.remove(was)
                come.remove(is_)
    return pairs, gone, come


def _criteria(wanted: Criteria, old: Dossier, new: Dossier, words: Catalogue) -> Iterator[Change]:
    """Where the answer to a criterion is another one now; a new reason for the same answer is no change."""
    for was, is_ in zip(hold(wanted, old), hold(wanted, new), strict=True):
        if was.fits is not is_.fits:
            yield Change(About.CRITERION, clean(words.say(is_.criterion.name)), _fit(was, words), _fit(is_, words))


def _fit(held: Held, words: Catalogue) -> str:
    return f"{words.text(f'criteria.{held.fits}')}, {sentence(words, held.reason).rstrip('.')}"


def _signals(old: Dossier, new: Dossier, words: Catalogue) -> Iterator[Change]:
    def by_key(signals: Iterable[Signal]) -> dict[str, str]:
        return {f"{s.kind} {clean(s.person).casefold()}": sentence(words, s.reason) for s in signals}

    lost = {e.id for e in old.evidence if e.source in _lost(old, new)}
    kept = (s for s in old.signals if not set(s.evidence) & lost)  # what it rests on could not be asked again
    yield from _differences(About.SIGNAL, by_key(old.signals), by_key(new.signals), set(by_key(kept)), lambda _: "")


def _facts(old: Dossier, new: Dossier, words: Catalogue) -> Iterator[Change]:
    lost = _lost(old, new)
    before, now = _by_key(old.evidence, words), _by_key(new.evidence, words)
    asked = {key for key in before if key.split("\t")[0] not in lost}
    yield from _differences(About.FACT, before, now, asked, lambda key: _about(key, words))


def _by_key(evidence: Iterable[Evidence], words: Catalogue) -> dict[str, str]:
    """What each source says of each thing; several answers to one question are told in one row."""
    said: dict[str, dict[str, None]] = {}
    for item in evidence:
        if item.judgement is not Decision.DIFFERENT:
            key = "\t".join((item.source, item.property, clean(item.person), clean(item.organization)))
            said.setdefault(key, {})[_value(item, words)] = None
    return {key: words.listed(sorted(values)) for key, values in said.items()}


def _value(item: Evidence, words: Catalogue) -> str:
    """The fact without the day on which a count was read: that day changes by itself."""
    return fact(words, replace(item, as_of=""))


def _about(key: str, words: Catalogue) -> str:
    source, _, person, _ = key.split("\t")
    name = words.name("source", source)
    return f"{name}, {person}" if person else name


def _differences(
    about: About, before: Mapping[str, str], now: Mapping[str, str], asked: set[str], named: Callable[[str], str]
) -> Iterator[Change]:
    """Rows that differ; one that is gone counts only where it could be asked again."""
    for key in dict.fromkeys((*before, *now)):
        was, is_ = before.get(key, ""), now.get(key, "")
        if was != is_ and (is_ or key in asked):
            yield Change(about, named(key), was, is_)


def _sources(old: Dossier, new: Dossier, words: Catalogue) -> Iterator[Change]:
    before, now = _outcomes(old, words), _outcomes(new, words)
    for source in dict.fromkeys((*before, *now)):
        was, is_ = before.get(source, words.text("diff.not_asked")), now.get(source, words.text("diff.not_asked"))
        if was != is_:
            yield Change(About.SOURCE, words.name("source", source), was, is_)


def _outcomes(dossier: Dossier, words: Catalogue) -> dict[str, str]:
    said: dict[str, dict[str, None]] = {}
    for attempt in dossier.attempts:
        said.setdefault(attempt.source, {})[_outcome(attempt, words)] = None
    return {source: words.listed(outcomes) for source, outcomes in said.items()}


def _outcome(attempt: Attempt, words: Catalogue) -> str:
    if attempt.outcome in ASKED or not attempt.failure:
        return words.text(f"outcome.{attempt.outcome}")
    return words.text(f"failure.{attempt.failure}")


def _lost(old: Dossier, new: Dossier) -> set[str]:
    """The sources asked for the old dossier that were not, or not wholly, read for the new one."""
    failed = {attempt.source for attempt in failures(new)}
    read = {attempt.source for attempt in new.attempts if attempt.outcome in ASKED} - failed
    return {attempt.source for attempt in old.attempts} - read
