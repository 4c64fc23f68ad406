"""How does one statement read in a few words: a claim, or a fact that it is held against?"""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from reports.words import Catalogue
from research.model import Claim, Decision, Evidence, Kind, Phrase, Statement

START_BOUNDS = ("incorporationDate", "registrationDate", "establishmentStartDate", "predecessorIncorporationDate")
EXISTENCE = (
    "domainRegistered",
    "firstCapture",
    "firstCertificate",
    "accountCreated",
    "firstMention",
    "firstFiling",
    "foundingDate",
)
DATED = (*START_BOUNDS, *EXISTENCE, "dissolutionDate")
HEADCOUNTS = ("numberOfEmployees", "profileHeadcount", "peopleSeen")
CAREER = ("employment", "study", "directorship")
UNCOUNTED = frozenset({Kind.SUPERLATIVE, Kind.CERTIFICATE, Kind.CLIENT})
SHORT_QUOTE = 40  # letters that a headline can hold
LONGEST_QUOTE = 200  # letters of a quote that are shown; the whole of it stands in the dossier
LONGEST_NAME = 300
LETTERS = 4096  # that are remembered as fit to print or not: those of any one page
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
KEPT = frozenset("\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
LONGEST_SENTENCE = 400
TITLE = re.compile(r"\s+[|–—·-]\s+")  # what stands between a page's own title and the name of its site
WHOLE_DATE = 10  # letters in 2021-02-16


def clean(text: str, most: int = LONGEST_NAME) -> str:
    """Text of others made fit to print: no control or direction marks, spaces single, at most `most` letters."""
    kept = text if text.isascii() and text.isprintable() else "".join(map(_printable, text))
    kept = re.sub(r" +", " ", kept).strip()
    return kept if len(kept) <= most else kept[: most - 1].rstrip() + "…"


@lru_cache(maxsize=LETTERS)
def _printable(letter: str) -> str:
    if letter in KEPT or unicodedata.category(letter) not in UNSEEN | {"Zs"}:
        return letter
    return " " if letter.isspace() else ""


def sentence(words: Catalogue, phrase: Phrase) -> str:
    """What a check says, fit to print: the names in it are of others."""
    return clean(words.say(phrase), LONGEST_SENTENCE)


def quoted(words: Catalogue, text: str) -> str:
    """A quote between the language's marks; one that is too long is cut with […], and never silently."""
    kept = clean(text, LONGEST_QUOTE + 50)
    if len(kept) > LONGEST_QUOTE:
        kept = kept[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " […]"
    return words.text("format.quote", text=kept)


def claim_words(words: Catalogue, claim: Claim) -> str:
    """The claim in its own words, or what the seller told us of it."""
    return quoted(words, claim.quote or claim.original or claim.value or short(words, claim))


def short(words: Catalogue, claim: Claim) -> str:
    """The claim in three words, to name it in a headline: "een team van 25"."""
    if claim.kind is Kind.BACKGROUND:
        if claim.value:
            return words.text("claim.background_as", role=clean(claim.value, 60))
        return words.text("claim.background", person=clean(claim.person, 60))
    if claim.kind in UNCOUNTED and 0 < len(claim.quote) <= SHORT_QUOTE:
        return quoted(words, claim.quote)
    if claim.low is None and claim.high is None:
        return words.text(f"topic.{claim.kind}")
    number = claim.low if claim.low is not None else claim.high
    if claim.kind in UNCOUNTED or number is None:
        return words.text(f"topic.{claim.kind}")
    if claim.kind is Kind.FOUNDED:
        return words.text("claim.founded", year_date=f"{number:04.0f}")
    word = words.count(int(number)) if float(number).is_integer() else words.number(number)
    return words.text(f"claim.{claim.kind}", count=whole(number), word=word)


def whole(number: float) -> int | float:
    """The same number, as a whole one when it is whole."""
    return int(number) if float(number).is_integer() else number


def fact(words: Catalogue, item: Evidence) -> str:
    """What a source says, in a few words: "ingeschreven 14 sep 2026"."""
    said = _said(words, item)
    return words.text("fact.unsure", fact=said) if item.judgement is Decision.UNSURE else said


def _said(words: Catalogue, item: Evidence) -> str:
    if item.property in DATED:
        return words.text(f"fact.{item.property}", value_date=day_of(item))
    if item.property in HEADCOUNTS:
        return words.text(f"fact.{item.property}", heads=heads(words, item))
    if item.property in CAREER:
        return career(words, item)
    if item.property == "insolvency":
        return words.text("fact.insolvency", what=clean(item.value))
    return words.text("fact.other", property_label=item.property, value=clean(item.value or item.original, 80))


def day_of(item: Evidence) -> str:
    """The partial date that a dated fact is about."""
    return item.value or item.start_date


def heads(words: Catalogue, item: Statement) -> str:
    """A headcount with its unit and day: "10–19 werkzame personen (14 sep 2026)"."""
    low, high = item.low, item.high
    unit = item.unit if f"unit.{item.unit}" in words.texts else "headcount"
    if low is None and high is None:
        said = clean(item.value or item.original)
    elif low is not None and high is not None and low != high:
        said = words.text("unit.range", low=whole(low), counted=words.text(f"unit.{unit}", count=whole(high)))
    elif high is None and low is not None:
        said = words.text("unit.at_least", counted=words.text(f"unit.{unit}", count=whole(low)))
    else:
        said = words.text(f"unit.{unit}", count=whole(high or 0))
    return words.text("unit.as_of", heads=said, as_of_date=item.as_of) if item.as_of else said


def career(words: Catalogue, item: Evidence) -> str:
    """A job, study or directorship: "fysiotherapeut bij Beweeg, sinds jan 2024"."""
    role, place = role_words(words, item.value or item.original), clean(item.organization, 60)
    kind = "study" if item.property == "study" else "work"
    said = words.text(f"fact.{kind}_at", role=role or words.text(f"fact.{item.property}"), place=place) if place else ""
    said = said or role or words.text(f"fact.{item.property}")
    if item.start_date and item.end_date:
        return words.text("fact.period", what=said, start_date=item.start_date, end_date=item.end_date)
    if item.start_date:
        return words.text("fact.since", what=said, start_date=item.start_date)
    if item.end_date:
        return words.text("fact.until", what=said, end_date=item.end_date)
    return said


def role_words(words: Catalogue, role: str) -> str:
    """A role in the language of the page where a register gives it as a code word; else as it is written."""
    return clean(words.name("role", role), 60)


def first_day(partial: str) -> str:
    """The first whole date of a partial one."""
    return {4: f"{partial}-01-01", 7: f"{partial}-01"}.get(len(partial[:WHOLE_DATE]), partial[:WHOLE_DATE])


def last_day(partial: str) -> str:
    """The last whole date of a partial one: the most favourable for who claims a year."""
    return {4: f"{partial}-12-31", 7: f"{partial}-28"}.get(len(partial[:WHOLE_DATE]), partial[:WHOLE_DATE])


def years_before(day: date, years: float) -> date:
    """The date that lies so many years earlier (whole months; the last day of a shorter month)."""
    months = day.year * 12 + day.month - 1 - round(years * 12)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, 28)) if day.day > 28 else date(year, month + 1, day.day)


def claimed_start(claim: Claim, on: date) -> str:
    """The latest whole date that makes an age claim true, or nothing when the claim has no number."""
    if claim.low is None:
        return ""
    if claim.kind is Kind.FOUNDED:
        return min(f"{claim.low:04.0f}-12-31", on.isoformat())
    said = claim.as_of or on.isoformat()
    if len(said) < WHOLE_DATE:
        return min(f"{int(said[:4]) - round(claim.low):04d}-12-31", on.isoformat())
    return years_before(date.fromisoformat(said[:WHOLE_DATE]), claim.low).isoformat()


def months_between(start: str, end: date) -> int:
    """Whole months from a whole date to a day; never below nought."""
    begin = date.fromisoformat(start)
    months = (end.year - begin.year) * 12 + end.month - begin.month - (end.day < begin.day)
    return max(months, 0)
