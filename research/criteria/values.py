"""How is what a seller wrote in a criterion read: a duration, a number, an amount of money, a list of words?"""

import json
import math
import re
from collections.abc import Callable, Mapping

from research.criteria.model import Limit, Rule
from research.model import Kind, Label

SHOWN = 40  # letters of a wrong value: enough to find it
WORDS_AT_MOST = 50
WORD = 60  # letters
MONTHS = {
    **dict.fromkeys(("month", "months", "maand", "maanden", "mois", "monat", "monate", "monaten"), 1),
    **dict.fromkeys(("year", "years", "jaar", "jaren", "an", "ans", "année", "années", "jahr", "jahre", "jahren"), 12),
}
DURATION = re.compile(r"(\d{1,4})\s*([^\W\d]+)")
AMOUNT = r"\d{1,15}|\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,4}"  # groups of three, whatever stands between them
MONEY = re.compile(rf"(?P<before>[A-Za-z]{{3}}|[€£$])?\s*(?P<amount>{AMOUNT})\s*(?P<after>[A-Za-z]{{3}}|[€£$])?")
CURRENCIES = {"€": "EUR", "£": "GBP", "$": "USD"}
COUNTRY = re.compile(r"[A-Za-z]{2}")
OTHER_NAMES = {"UK": "GB", "EL": "GR"}  # codes in daily use that ISO 3166 does not have
LABELS = (Label.SUPPORTED, Label.POLISHED, Label.STRETCHED)  # nothing is worse than the fourth
TOPICS = tuple(dict.fromkeys("age" if kind is Kind.FOUNDED else str(kind) for kind in Kind))


class CriteriaError(ValueError):
    """The seller's criteria cannot be read; the message is one line that names file, criterion and field."""


def wrong(place: str, expected: str, value: object) -> str:
    """The sentence about a value of the wrong shape."""
    if isinstance(value, list | dict):
        return f"{place}: {expected} expected, got {'a list' if isinstance(value, list) else 'a table'}"
    written = json.dumps(value, default=str)
    return f"{place}: {expected} expected, got {written if len(written) <= SHOWN else written[:SHOWN] + '...'}"


def text(place: str, value: object, most: int) -> str:
    """A text that says something, in at most so many letters. Raises `CriteriaError`."""
    if not isinstance(value, str) or not value.strip():
        raise CriteriaError(wrong(place, "a text", value))
    said = " ".join(value.split())
    if len(said) > most:
        raise CriteriaError(f"{place}: at most {most} letters, got {len(said)}")
    return said


def one_of(place: str, value: object, words: tuple[str, ...]) -> str:
    """One of these words. Raises `CriteriaError`."""
    if not isinstance(value, str) or value not in words:
        raise CriteriaError(wrong(place, f"one of {', '.join(words)}", value))
    return value


def limit_of(place: str, value: object) -> Limit:
    """An amount with its currency: "25000 EUR", "€ 25.000". Raises `CriteriaError`."""
    amount, currency = _money(place, value)
    if not currency or not amount:
        raise CriteriaError(wrong(place, 'an amount with its currency, as "25000 EUR",', value))
    return Limit(amount, currency)


def _money(place: str, value: object) -> tuple[float, str]:
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and value >= 0:
        return float(value), ""
    found = MONEY.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None or (found["before"] and found["after"]):
        raise CriteriaError(wrong(place, 'a whole amount, as 25000 or "25000 EUR",', value))
    currency = (found["before"] or found["after"] or "").upper()
    return float(re.sub(r"\D", "", found["amount"])), CURRENCIES.get(currency, currency)


def _duration(name: str, place: str, value: object) -> Rule:
    found = DURATION.fullmatch(value.strip().lower()) if isinstance(value, str) else None
    months = int(found[1]) * MONTHS.get(found[2], 0) if found else 0  # 0: no unit of time
    if not months:
        raise CriteriaError(wrong(place, 'a time as "24 months" or "2 years"', value))
    return Rule(name=name, amount=months)


def _number(name: str, place: str, value: object) -> Rule:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 10**7:
        raise CriteriaError(wrong(place, "a whole number of 1 or more", value))
    return Rule(name=name, amount=value)


def _amount(name: str, place: str, value: object) -> Rule:
    amount, currency = _money(place, value)
    return Rule(name=name, amount=amount, unit=currency)


def _words(name: str, place: str, value: object) -> Rule:
    if not isinstance(value, list) or not value:
        raise CriteriaError(wrong(place, 'a list of texts, as ["a", "b"],', value if value != [] else "[]"))
    if len(value) > WORDS_AT_MOST:
        raise CriteriaError(f"{place}: at most {WORDS_AT_MOST} texts, got {len(value)}")
    return Rule(name=name, words=tuple(text(place, one, WORD) for one in value))


def _countries(name: str, place: str, value: object) -> Rule:
    codes = [word.upper() for word in _words(name, place, value).words]
    for code in codes:
        if not COUNTRY.fullmatch(code):
            raise CriteriaError(wrong(place, "countries in two letters, as NL,", code))
    return Rule(name=name, words=tuple(OTHER_NAMES.get(code, code) for code in codes))


def _true(name: str, place: str, value: object) -> Rule:
    if value is not True:
        raise CriteriaError(wrong(place, "true", value))
    return Rule(name=name)


def _label(name: str, place: str, value: object) -> Rule:
    return Rule(name=name, words=(one_of(place, value, tuple(map(str, LABELS))),))


Reader = Callable[[str, str, object], Rule]
READERS: Mapping[str, Reader] = {
    "existing_at_least": _duration,
    "team_at_least": _number,
    "team_at_most": _number,
    "country_in": _countries,
    "town_in": _words,
    "postal_region_in": _words,
    "legal_form_in": _words,
    "legal_form_not_in": _words,
    "activity_contains": _words,
    "register_number_known": _true,
    "no_insolvency": _true,
    "equity_at_least": _amount,
    "turnover_at_least": _amount,
    "claims_not_worse_than": _label,
    "vat_confirmed": _true,
}
