"""Which three claims weigh most, and what was found against each?"""

from datetime import date

from reports.facts import (
    EXISTENCE,
    HEADCOUNTS,
    START_BOUNDS,
    claim_words,
    claimed_start,
    clean,
    day_of,
    fact,
    first_day,
    months_between,
    sentence,
    whole,
)
from reports.numbering import Numbering
from reports.page import Card, Text
from reports.weighing import CONTRADICTIONS, Carded, Weighed, carded, lines, ours, topic
from reports.words import Catalogue
from research.model import Claim, Decision, Evidence, Kind, Label
from sources.model import Origin

CARDS = 3
FACTS = 3  # in a card: more does not fit, and the rest stands in the dossier
YEARS_FROM = 36  # months; up to three years a seller thinks in months
BIG_AT_MOST = 22  # letters of the large figure
HELD = frozenset({Label.SUPPORTED, Label.POLISHED})


def cards(words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering, on: date) -> tuple[Card, ...]:
    """The three weightiest claims as cards, two wordings of one thing on one card."""
    return tuple(_card(words, shown, numbers, on) for shown in carded(items, CARDS))


def title(words: Catalogue, items: tuple[Weighed, ...]) -> tuple[str, str]:
    """The title over the cards and the small print beside it: contradictions, or how the weightiest claims held."""
    shown = [card.first for card in carded(items, CARDS)]
    against = sum(item.label in CONTRADICTIONS for item in shown)
    if not shown:
        return words.text("cards.none"), words.text("cards.none_note")
    if against == len(shown):
        return words.text("cards.all", count=against), words.text("cards.all_note")
    if against:
        return words.text("cards.some", count=against), words.text("cards.some_note")
    labels = {item.label for item in shown}
    if labels <= HELD:
        return words.text("cards.held"), words.text("cards.held_note")
    if labels & HELD and Label.CONFLICTING not in labels:
        return words.text("cards.held"), words.text("cards.held_open_note")
    note = "cards.unknown_note" if labels == {Label.UNKNOWN} else "cards.open_note"
    return words.text("cards.open"), words.text(note)


def _card(words: Catalogue, shown: Carded, numbers: Numbering, on: date) -> Card:
    item = shown.first
    said: dict[str, list[Claim]] = {}
    for one in (item, *shown.others):
        said.setdefault(claim_words(words, one.claim), []).append(one.claim)
    return Card(
        claim=item.claim.id,
        big=_big(words, item, on),
        label=item.label,
        grade=words.text(f"label.{item.label}"),
        say=tuple(Text(quote, numbers.of(*claims)) for quote, claims in said.items()),
        found=found(words, item, numbers),
        confidence=_confidence(words, item),
        reading=_reading(words, item, numbers),
    )


def found(words: Catalogue, item: Weighed, numbers: Numbering) -> tuple[Text, ...]:
    """The first facts that the verdict used, each with its source; without any, the verdict's own sentence."""
    told: dict[str, list[Evidence]] = {}
    for one in _telling(_newest(ours(item.evidence))):
        told.setdefault(fact(words, one), []).append(one)
    facts = [Text(said, numbers.of(*sources)) for said, sources in told.items()][:FACTS]
    if facts:
        first = facts[0]
        return (Text(first.text[0].upper() + first.text[1:], first.refs), *facts[1:])
    if item.verdict is None:
        return (Text(words.text("page.cannot_judge")),)
    return (Text(sentence(words, item.verdict.reason), numbers.of(*item.evidence)),)


def _newest(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Of one voice that counts heads every year only the newest year of each unit."""
    latest: dict[tuple[str, str, str], str] = {}
    for one in evidence:
        if one.property in HEADCOUNTS:
            key = (one.property, one.line, one.unit)
            latest[key] = max(one.as_of, latest.get(key, ""))
    return tuple(
        one
        for one in evidence
        if one.property not in HEADCOUNTS or one.as_of == latest[one.property, one.line, one.unit]
    )


def _telling(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """First what the verdict leans on most, then what registers say, then the rest."""
    rest = sorted(evidence[1:], key=lambda one: one.origin is not Origin.REGISTER)
    return (*evidence[:1], *rest)


def _confidence(words: Catalogue, item: Weighed) -> str:
    if item.verdict is None:
        return words.text("confidence.low")
    grade = words.text(f"confidence.{item.verdict.confidence}")
    count = lines(item.evidence)
    return words.text("cards.confidence", grade=grade, count=count) if count else grade


def _reading(words: Catalogue, item: Weighed, numbers: Numbering) -> Text:
    """The kindest reading; one that names a day or a number says on what it rests."""
    if item.verdict is None:
        return Text(words.text("cards.no_check"))
    said = sentence(words, item.verdict.favourable)
    stated = any(letter.isdigit() for letter in said)
    return Text(said, numbers.of(item.claim, *item.evidence[:FACTS]) if stated else ())


def _big(words: Catalogue, item: Weighed, on: date) -> str:
    subject = topic(item.claim.kind)
    said = ""
    if subject == "age":
        said = _ages(words, item, on)
    elif item.claim.kind is Kind.TEAM_SIZE:
        said = _heads(words, item)
    if said:
        return said
    about = words.text(f"topic.{item.claim.kind}")
    if item.claim.kind is Kind.BACKGROUND:  # never a name: there is no grade on a person
        return _shorten(clean(item.claim.value) or about)
    quote = claim_words(words, item.claim)
    return quote if len(quote) <= BIG_AT_MOST else _shorten(about)


def _shorten(text: str) -> str:
    if len(text) > BIG_AT_MOST:
        text = text[:BIG_AT_MOST].rsplit(" ", 1)[0].rstrip() + "…"
    return text[0].upper() + text[1:]


def _ages(words: Catalogue, item: Weighed, on: date) -> str:
    start = claimed_start(item.claim, on)
    firsts = [
        first_day(day_of(one))
        for one in item.evidence
        if one.property in (*START_BOUNDS, *EXISTENCE) and one.judgement is Decision.SAME and day_of(one)
    ]
    if not start:
        return ""
    claimed = months_between(start, on)
    seen = months_between(min(firsts), on) if firsts else None
    if claimed < YEARS_FROM or (seen is not None and seen < YEARS_FROM):
        return _held(words, claimed, seen, "cards.month", item.label)
    if item.claim.kind is Kind.FOUNDED:  # a year is claimed, so years are compared
        claimed = 12 * (on.year - int(start[:4]))
        seen = 12 * (on.year - int(min(firsts)[:4])) if firsts else None
    return _held(words, claimed // 12, None if seen is None else seen // 12, "cards.year", item.label)


def _heads(words: Catalogue, item: Weighed) -> str:
    claimed = item.claim.low if item.claim.low is not None else item.claim.high
    found = [one for one in item.evidence if one.property in HEADCOUNTS and one.judgement is Decision.SAME]
    if claimed is None:
        return ""
    within = next((one for one in found if _is_band(one) and (one.low or 0) <= claimed <= (one.high or 0)), None)
    if within is not None and item.label in HELD:
        band = words.text("cards.people", count=whole(within.high or 0))
        return f"{words.number(whole(claimed))} = {words.number(whole(within.low or 0))}–{band}"
    most = max((count for one in found if (count := _most(one)) is not None), default=None)
    return _held(words, claimed, most, "cards.people", item.label)


def _is_band(item: Evidence) -> bool:
    return item.low is not None and item.high is not None and item.low < item.high


def _most(item: Evidence) -> float | None:
    return item.high if item.high is not None else item.low


def _held(words: Catalogue, claimed: float, seen: float | None, unit: str, label: Label) -> str:
    """Claimed against seen: "36 → 2 mnd", "28 = 28 jaar", "42 ≈ 39 mensen"; a question mark where nothing was seen."""
    said = words.number(whole(claimed))
    if seen is None or label in {Label.UNKNOWN, Label.CONFLICTING}:  # two numbers would read as a contradiction
        return f"{words.text(unit, count=whole(claimed))}?"
    sign = "=" if claimed == seen else "≈" if label in HELD else "→"
    return f"{said} {sign} {words.text(unit, count=whole(seen))}"
