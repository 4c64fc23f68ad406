"""What is the verdict on their story, in one headline, a few sentences and four answers?"""

from dataclasses import dataclass, replace

from reports.blocks.finance import payment
from reports.blocks.fitting import fits
from reports.facts import sentence, short
from reports.numbering import Numbering
from reports.page import Fact, Story, Text
from reports.weighing import CONTRADICTIONS, ONE_THING, WELL_FOUNDED, Weighed, lines, story, subject, topic, weightiest
from reports.words import Catalogue
from research.criteria.fit import failed_musts
from research.criteria.model import Held
from research.model import Claim, Confidence, Dossier, Label, Weight

SHELF = "shelf_company"  # what makes the age of the company say little about the business
ENDED = ("insolvency", "dissolved")  # signals after which nobody should sell before it is cleared up
HELD = frozenset({Label.SUPPORTED, Label.POLISHED})
NAMED_AT_MOST = 2  # claims in the headline: more do not fit on its line
SENTENCES = 2  # of the verdicts that are read first
LEADING_FACTS = 3  # whose numbers stand behind such a sentence; the cards have the others


@dataclass(frozen=True, slots=True)
class Seller:
    """What the seller brings: the criteria as they were answered, and in words what the insurer covers."""

    held: tuple[Held, ...] = ()
    limit: str = ""


NOBODY = Seller()


def tell(
    dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], numbers: Numbering, seller: Seller = NOBODY
) -> Story:
    """The verdict block; the headline never says more than the story's label, and no criterion moves it."""
    label, confidence = story(items)
    leading = _leading(items, label)
    shelf = any(signal.kind == SHELF for signal in dossier.signals)
    return Story(
        label=label,
        headline=_headline(words, items, label, shelf=shelf),
        headline_refs=numbers.of(*_named(items, label)),
        summary=_summary(words, leading, numbers),
        bright=_bright(dossier, words, items, leading, numbers),
        reserved=shelf,
        facts=(
            _advice(dossier, words, items, label, seller),
            _certainty(words, leading, label, confidence),
            fits(words, seller.held),
            replace(payment(dossier, words, numbers), own=seller.limit),
        ),
    )


def _leading(items: tuple[Weighed, ...], label: Label) -> tuple[Weighed, ...]:
    """The verdicts that the story rests on: those that carry its label first, then the others by weight."""
    own = [i for i in items if i.label is label and i.verdict and i.verdict.confidence in WELL_FOUNDED]
    other = [i for i in weightiest(items, len(items)) if i.verdict and i not in own]
    return (*own, *other)


def _headline(words: Catalogue, items: tuple[Weighed, ...], label: Label, *, shelf: bool) -> str:
    weak = _weak(items, label)
    if label is Label.UNKNOWN and not weak:
        return words.text("headline.unknown" if items else "headline.no_claims")
    key = str(label)
    if weak:
        key = "conflicting" if weak[0].label is Label.CONFLICTING else "weak"
        key = key if label is Label.UNKNOWN else "open"
    few = [short(words, claim) for claim in _named(items, label)]
    amount = "one" if len(few) == 1 else "many"
    if shelf and key == label and label in HELD and topic(_named(items, label)[0].kind) == "age":
        return _capital(words.text("headline.shelf", claims=words.listed(few)))
    said = words.text(f"headline.{key}_{amount}", claims=words.listed(few))
    return _capital(said)


def _named(items: tuple[Weighed, ...], label: Label) -> tuple[Claim, ...]:
    """The claims that the headline names: those of the heaviest label, each topic once; none when it names none."""
    weak = _weak(items, label)
    if label is Label.UNKNOWN and not weak:
        return ()
    about = weak or _leading(items, label)
    named: dict[str, Claim] = {}
    for item in about:
        if item.label is about[0].label:
            named.setdefault(topic(item.claim.kind), item.claim)
    return tuple(named.values())[:NAMED_AT_MOST]


def _summary(words: Catalogue, leading: tuple[Weighed, ...], numbers: Numbering) -> tuple[Text, ...]:
    read = leading if leading and leading[0].label in CONTRADICTIONS else weightiest(leading, len(leading))
    things = {subject(item.claim): item for item in reversed(read)}  # a year and an age are told in one sentence
    sentences = [
        Text(sentence(words, item.verdict.reason), numbers.of(item.claim, *item.evidence[:LEADING_FACTS]))
        for item in read
        if item.verdict is not None and (item.claim.kind not in ONE_THING or things[subject(item.claim)] is item)
    ]
    once = {said.text: said for said in reversed(sentences)}
    return tuple(said for said in sentences if once[said.text] is said)[:SENTENCES]


def _bright(
    dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], leading: tuple[Weighed, ...], numbers: Numbering
) -> Text | None:
    """One thing that speaks for them, so that it is read even when the rest is not; before it, that the age says little."""
    for signal in dossier.signals:
        if signal.kind == SHELF:
            return Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence))
    for signal in dossier.signals:
        if signal.weight is Weight.FOR:
            return Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence))
    for item in items:
        if item.verdict and item.label is Label.SUPPORTED and item not in leading[:SENTENCES]:
            return Text(sentence(words, item.verdict.reason), numbers.of(item.claim, *item.evidence))
    return None


def _advice(dossier: Dossier, words: Catalogue, items: tuple[Weighed, ...], label: Label, seller: Seller) -> Fact:
    """The advice is about the call, never about the customer; a must that fails is a matter of the seller's own."""
    key = str(label)
    ended = next((signal.kind for signal in dossier.signals if signal.kind in ENDED), "")
    if ended:
        key = ended
    elif _weak(items, label):
        key = "open"
    elif label in HELD and any(signal.kind == SHELF for signal in dossier.signals):
        key = SHELF
    why = f"advice.{key}_why"
    if failed_musts(seller.held) and not ended:
        key, why = key if label in CONTRADICTIONS else "unfit", "advice.unfit_why"
    return Fact(words.text("page.advice"), words.text(f"advice.{key}"), words.text(why))


def _certainty(words: Catalogue, leading: tuple[Weighed, ...], label: Label, confidence: Confidence) -> Fact:
    about = words.text("page.certainty")
    if label is Label.UNKNOWN or not leading:
        return Fact(about, _capital(words.text(f"confidence.{confidence}")), words.text("page.certainty_unknown"))
    first = leading[0]
    voices = lines(first.evidence)
    if not voices:
        return Fact(about, _capital(words.text(f"confidence.{confidence}")), words.text("page.certainty_none"))
    why = words.text("page.certainty_lines", count=voices, topic_label=str(first.claim.kind))
    return Fact(about, _capital(words.text(f"confidence.{confidence}")), why)


def _weak(items: tuple[Weighed, ...], label: Label) -> tuple[Weighed, ...]:
    """Claims with a heavier label than the story's, which is too thinly founded to colour the story."""
    if label in CONTRADICTIONS:
        return ()
    return tuple(item for item in items if item.label in CONTRADICTIONS or item.label is Label.CONFLICTING)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
