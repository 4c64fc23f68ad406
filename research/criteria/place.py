"""Where does the company sit, in which legal form, in which line of work and under which number?"""

import re
from collections.abc import Callable

from research.criteria.known import Known, is_register, nothing, told
from research.criteria.model import Answer, Fits, Rule
from research.model import Evidence, Phrase
from research.names.legal_forms import ONE_FORM
from research.names.same import form_named, plain
from research.numbers import REGISTER_KINDS

Fitting = Callable[[Evidence], bool]
CODE = re.compile(r"\d[\d.\s]*[A-Za-z]?")  # NACE, SBI, SIC and NAF codes: digits, dots between them, perhaps a letter
SHORTEST_CODE = 2  # digits: the division, on which the classifications of Europe agree


def country_in(rule: Rule, known: Known) -> Answer:
    """Whether a register, else the inquiry, places it in one of these countries."""
    wanted = {word.upper() for word in rule.words}
    named = known.told("country")
    if named:
        found = next((e for e in named if e.value.upper() in wanted), None)
        return told(found or named[0], Fits.YES if found else Fits.NO)
    country = known.dossier.company.country.upper()
    if not country:
        return nothing(known, "country", "address")
    reason = Phrase.of("criteria.country", country=country)
    return Answer(Fits.YES if country in wanted else Fits.NO, reason, _number_of(known, country))


def _number_of(known: Known, country: str) -> tuple[str, ...]:
    """The evidence of a number that only this country gives out."""
    kinds = [kind for kind, of in REGISTER_KINDS.items() if of == country]
    return tuple(e.id for e in known.told(*kinds)[:1]) if kinds else ()


def town_in(rule: Rule, known: Known) -> Answer:
    """Whether it sits in one of these towns; their own pages say where they are, not where they are not."""
    return _one_of(known, ("town", "city"), lambda e: plain(e.value) in {plain(word) for word in rule.words})


def postal_region_in(rule: Rule, known: Known) -> Answer:
    """Whether its postal code begins as one of these; a register that gives a part of it may say too little."""
    wanted = [_squeezed(word) for word in rule.words]
    codes = known.told("postalRegion", "postalCode")
    for code in codes:
        if any(_squeezed(code.value).startswith(word) for word in wanted):
            return told(code, Fits.YES)
    short = next((c for c in codes if any(word.startswith(_squeezed(c.value)) for word in wanted)), None)
    if short is not None:
        return told(short, Fits.UNKNOWN, "told_open")
    return _one_of(known, ("postalRegion", "postalCode"), lambda _: False)


def legal_form_in(rule: Rule, known: Known) -> Answer:
    """Whether its legal form is one of these, in whichever spelling or language."""
    return _form(rule, known, wanted=True)


def legal_form_not_in(rule: Rule, known: Known) -> Answer:
    """Whether its legal form is none of these."""
    return _form(rule, known, wanted=False)


def _form(rule: Rule, known: Known, *, wanted: bool) -> Answer:
    forms = known.told("legalForm")
    for form in forms:
        if any(_same_form(form.value, word) for word in rule.words):
            return told(form, Fits.YES if wanted else Fits.NO)
    if forms:
        readable = bool(form_named(forms[0].value)) or not any(form_named(word) for word in rule.words)
        if not readable:
            return told(forms[0], Fits.UNKNOWN, "told_open")
        return told(forms[0], Fits.NO if wanted else Fits.YES)
    written = known.dossier.company.legal_form
    if not written:
        return nothing(known, "legalForm")
    is_one = any(_same_form(written, word) for word in rule.words)
    return Answer(Fits.YES if is_one is wanted else Fits.NO, Phrase.of("criteria.known", value=written))


def _same_form(one: str, other: str) -> bool:
    ours, theirs = form_named(one), form_named(other)
    if ours and theirs:
        return ours == theirs or frozenset({ours, theirs}) in ONE_FORM
    return plain(one) == plain(other)


def activity_contains(rule: Rule, known: Known) -> Answer:
    """Whether a registered activity begins with one of these codes or holds one of these words.

    Only codes can say no: a word may be missing because the register writes in another language.
    """
    activities = known.told("activity")
    for item in activities:
        if any(_is_in(word, item) for word in rule.words):
            return told(item, Fits.YES)
    if not activities:
        return nothing(known, "activity")
    codes = [word for word in rule.words if _code(word)]
    comparable = codes == list(rule.words) and all(_code(e.value) for e in activities)
    return told(activities[0], Fits.NO if comparable else Fits.UNKNOWN, "told" if comparable else "told_open")


def _is_in(word: str, item: Evidence) -> bool:
    code = _code(word)
    if code:
        return _code(item.value).startswith(code)
    return f" {plain(word)}" in f" {plain(item.value)} {plain(item.quote)}"


def _code(text: str) -> str:
    """The digits of the code that a text begins with; empty when it is none."""
    found = CODE.match(text.strip())
    digits = re.sub(r"\D", "", found.group()) if found else ""
    return digits if len(digits) >= SHORTEST_CODE else ""


def register_number_known(_: Rule, known: Known) -> Answer:
    """Whether its number in a register is known; that it is not found yet does not say that there is none."""
    printed = known.told(*REGISTER_KINDS)
    if printed:
        return told(printed[0], Fits.YES)
    number = next((i for i in known.dossier.company.identifiers if i.kind in REGISTER_KINDS), None)
    if number is None:
        return nothing(known, "incorporationDate", "registrationDate", "registrationNumber")
    seen = [e for e in known.told("incorporationDate", "registrationDate", "legalForm") if is_register((e,))]
    return Answer(Fits.YES, Phrase.of("criteria.known", value=number.value), tuple(e.id for e in seen[:1]))


def _one_of(known: Known, properties: tuple[str, ...], fits: Fitting) -> Answer:
    places = known.told(*properties)
    found = next((e for e in places if fits(e)), None)
    if found is not None:
        return told(found, Fits.YES)
    if not places:
        return nothing(known, *properties, "address")
    final = is_register(places)
    return told(places[0], Fits.NO if final else Fits.UNKNOWN, "told" if final else "told_open")


def _squeezed(code: str) -> str:
    return re.sub(r"\W", "", code).upper()
