"""Which company numbers does a text print: KvK, KBO, VAT, RSIN, SIREN, SIRET, HRB, company number, LEI and others?

Nordic, Czech and Polish ones are found in `sources.national_numbers`.

A number counts only when its check digits hold (python-stdnum) or, where it has none, when its own word stands before
it. Nine Dutch digits that pass the test of a citizen service number (BSN) may be a sole trader's own: unless the page
speaks for a legal person, a VAT number is given masked, with the word before it as quote, and an RSIN not at all, so
that the digits stand in no record.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from stdnum import lei as stdnum_lei
from stdnum.be import vat as be_vat
from stdnum.ch import uid as ch_uid
from stdnum.ee import registrikood
from stdnum.fr import siren, siret, tva
from stdnum.gb import vat as gb_vat
from stdnum.nl import bsn, btw

from sources.german_numbers import german_numbers
from sources.national_numbers import national_numbers

MASKED = "NL*********B"  # and the two digits of the enterprise, which name nobody
FAR = 80  # "Registre du Commerce et des Sociétés de Nantes sous le numéro" has 62
BEFORE = 40  # characters before a number in which its word is looked for: "Numéro d'entreprise (TVA) :" has 28


@dataclass(frozen=True, slots=True)
class Found:
    """One number: `value` normalised, `original` as printed, `quote` with its offsets in the text."""

    kind: str
    value: str
    original: str
    quote: str
    start: int
    end: int
    country: str = ""


# Other blanks and dashes, each for one of ours, so that no offset moves.
_BLANKED = "\n" * 1_000
_PLAIN = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f", " ") | dict.fromkeys("\u2010\u2011\u2012\u2013", "-"))

_KVK = re.compile(
    r"(?P<word>(?<![a-z])k\.?\s?v\.?\s?k\.?|kamer\s+van\s+koophandel|handelsregister|(?<![a-z])coc\b"
    r"|chamber\s+of\s+commerce"
    r"|(?:dutch\s+)?trade\s+register)"
    r"(?P<gap>[^\d]{0,45})(?P<number>\d{8}(?!\d)|(?:\d{4}[. ]\d{4}|\d{2}(?:[. ]\d{2}){3}|\d{2}[. ]\d{3}[. ]\d{3}"
    r"|\d{3}[. ]\d{2}[. ]\d{3})(?!\d|[. ]\d{3}))",
    re.IGNORECASE,
)
_KVK_AFTER = re.compile(
    r"(?<![\d.])(?P<number>\d{8})\s?[(\[]\s?(?:k\.?v\.?k\b|coc\b|kamer van koophandel)", re.IGNORECASE
)
_LABELS = re.compile(r"[^\d\n]*\n(?:[^\d\n]{1,25}\n){1,3}")  # a column of labels above the column of what they label
_OTHER_WORD = re.compile(
    r"btw|vat\b|iban|bank|rek(?:ening)?\b|tel(?:efoon)?\b|\bbel\b|fax|mobiel|rsin|postbus|hr[ab]\b|amtsgericht"
    r"|lidnummer",
    re.IGNORECASE,
)
_RSIN = re.compile(r"\brsin\b[^\d]{0,20}(\d{9}|\d{4}\.\d{2}\.\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?!\d)", re.IGNORECASE)
# An RSIN and a BSN are one kind of number with one check: no arithmetic tells a firm's from a person's. Those that we
# saw of legal persons and partnerships begin with 8, those of people with less; no published rule says that a BSN never
# begins with 8 (they are handed out at random from an interval that is not published). So the 8 is only ever one of two
# conditions; the other is a legal form on the page that gets an RSIN. A customer's "B.V." on a sole trader's page meets
# it, which is why neither suffices alone.
_LEGAL_FORM = re.compile(
    r"\b(?:B\.?V\b|N\.?V\b|V\.?O\.?F\b|U\.A\.|maatschap\b|(?:stichting|vereniging|coöperatie|foundation)\b)",
    re.IGNORECASE,
)
_NL_VAT = re.compile(r"(?<![A-Za-z0-9])(?:NL[ .:-]{0,2})?((?:\d[ .-]?){9})[ .-]?B[ .-]?(\d{2})(?!\d)", re.IGNORECASE)
_BE = re.compile(
    r"(?<![\d.])(?P<prefix>(?<![A-Za-z])BE[\s).:-]{0,3})?(?P<number>[01]\d{3}[. /-]?\d{3}[. -]?\d{3}"
    r"|\d{3}[. ]?\d{3}[. ]?\d{3})(?![. ]?\d)"
)
_BE_WORD = re.compile(
    r"\b(?:kbo|bce|ondernemings?(?:nummer|nr)|entreprise|enterprise|rpr|rpm|btw|tva|vat|mwst)", re.IGNORECASE
)
_VAT_WORD = re.compile(r"btw|tva|\bvat\b|mwst", re.IGNORECASE)
_SIRET = re.compile(r"(?<!\d)(\d{3}[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{5}|\d{3} ?\d{3} ?\d{3} ?\d{3} ?\d{2})(?!\d)")
_SIREN = re.compile(r"(?<!\d)(\d{3}[ .-]?\d{3}[ .-]?\d{3})(?![ .-]?\d)")
_RCS_AFTER = re.compile(r"[ ,]{1,2}(?:au )?R\.?C\.?S\b")
_FR_VAT = re.compile(r"(?<![A-Za-z0-9])FR[ .]?([0-9A-HJ-NP-Z]{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)")
_SIREN_WORD = re.compile(r"siren|siret|\br\.?c\.?s\b|\brne\b|immatricul|registre du commerce", re.IGNORECASE)
_CRN = re.compile(
    r"(?P<word>registered\s+(?:in|company|office|number|no)|company\s+(?:reg(?:istration|\.)?\s+)?(?:number|no)"
    r"|companies\s+house|(?:co\.\s+)?reg(?:istration|\.)?\s+(?:number|no)|\bcrn\b|incorporated\s+in)"
    r"(?P<gap>[^\d]{0,90}?)"
    r"(?P<number>\b(?:SC|NI|OC|SO|NC|R0|LP|SL) ?\d{6}|\d{7,8}|\d{4} \d{4})(?![ -]?\d)",
    re.IGNORECASE,
)
_UK = re.compile(r"england|wales|scotland|northern ireland|united kingdom|\buk\b|companies house", re.IGNORECASE)
_GB_VAT = re.compile(r"(?<![A-Za-z0-9])(?:GB ?)?(\d{3} ?\d{4} ?\d{2}|\d{3} \d{3} \d{3})(?! ?\d)")
_CHE = re.compile(r"(?<![A-Za-z0-9])CHE[- ]?(\d{3}[. ]?\d{3}[. ]?\d{3})(?!\d)")
_EE = re.compile(
    r"(?P<word>registri-?kood|rg-?kood|registry code|reg(?:istration)?\.?\s?(?:kood|code|nr|no|number))"
    r"[^\d]{0,15}(?P<number>\d{8})(?!\d)",
    re.IGNORECASE,
)
_EE_WORD = re.compile(r"kood|registry", re.IGNORECASE)
_IE = re.compile(
    r"(?:registered\s+in\s+(?:the\s+republic\s+of\s+)?ireland|cro|company\s+(?:reg(?:istration|\.)?\s+)?(?:number|no))"
    r"[^\d]{0,60}?(?P<number>\d{5,6})(?!\d)",
    re.IGNORECASE,
)
_IRISH = re.compile(r"ireland|\bcro\b", re.IGNORECASE)
_CIK = re.compile(r"\bCIK\b[^\d]{0,10}(\d{1,10})(?!\d)")
_LEI = re.compile(r"\bLEI\b[^A-Z0-9]{0,3}(?:[Cc]ode)?[^A-Z0-9]{0,10}([A-Z0-9]{18}\d{2})\b")


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _before(text: str, at: int, word: re.Pattern[str], reach: int = BEFORE) -> bool:
    return bool(word.search(text, max(0, at - reach), at))


def _found(kind: str, value: str, original: str, match: re.Match[str], country: str) -> Found:
    return Found(kind, value, original, match.group(), match.start(), match.end(), country)


def _kvk(text: str, _country: str) -> Iterator[Found]:
    for match in _KVK.finditer(text):
        stacked = _LABELS.fullmatch(match["gap"]) and text[match.end() : match.end() + 1] in ("", "\n")
        if stacked or not _OTHER_WORD.search(match["gap"]):
            yield _found("kvk", _digits(match["number"]), match["number"], match, "NL")
    for match in _KVK_AFTER.finditer(text):
        yield _found("kvk", match["number"], match["number"], match, "NL")


def _rsin(text: str, _country: str) -> Iterator[Found]:
    for match in _RSIN.finditer(text):
        if bsn.is_valid(_digits(match[1])) and _is_legal_person(text, _digits(match[1])):
            yield _found("rsin", _digits(match[1]), match[1], match, "NL")


def _word_before(text: str, at: int) -> tuple[int, int]:
    """Give the place of the last word before `at` in the same line, or of nothing."""
    line = text[max(0, at - BEFORE, text.rfind("\n", 0, max(0, at - 1)) + 1) : at]
    words = [m for m in re.finditer(r"[^\W\d]{2,}(?:[-.][^\W\d]+)*", line) if m.group().upper() != "NL"]
    base = at - len(line)
    return (base + words[-1].start(), base + words[-1].end()) if words else (at, at)


def _is_legal_person(text: str, nine: str) -> bool:
    """Whether nine digits with the check of a BSN may be shown: of the series of firms, and beside a legal form."""
    return nine.startswith("8") and bool(_LEGAL_FORM.search(text))


def _nl_vat(text: str, _country: str) -> Iterator[Found]:
    for match in _NL_VAT.finditer(text):
        nine, two = _digits(match[1]), match[2]
        value = f"NL{nine}B{two}"
        if not btw.is_valid(value):
            continue
        if not bsn.is_valid(nine) or _is_legal_person(text, nine):
            yield _found("vat", value, match.group(), match, "NL")
            continue
        start, end = _word_before(text, match.start())
        if start == end:
            end = start = match.start()
            end += 2 if match.group()[:2].upper() == "NL" else 0
        yield Found("vat", MASKED + two, MASKED + two, text[start:end], start, end, "NL")


def _be(text: str, country: str) -> Iterator[Found]:
    for match in _BE.finditer(text):
        number = _digits(match["number"])
        has_word = _before(text, match.start(), _BE_WORD)
        as_vat = bool(match["prefix"]) or _before(text, match.start(), _VAT_WORD, 20)
        if len(number) == 9:
            if not as_vat or not (match["prefix"] or country == "BE"):
                continue
            number = "0" + number
        elif not (match["prefix"] or has_word or (country == "BE" and "." in match["number"])):
            continue
        if be_vat.is_valid(number):
            yield _found("kbo", number, match.group(), match, "BE")
            if as_vat:
                yield _found("vat", "BE" + number, match.group(), match, "BE")


def _de(text: str, country: str) -> Iterator[Found]:
    for number in german_numbers(text, country):
        yield _found(number.kind, number.value, number.match.group(), number.match, "DE")


def _fr(text: str, _country: str) -> Iterator[Found]:
    for match in _FR_VAT.finditer(text):
        number = "".join(c for c in match[1] if c.isalnum())
        if tva.is_valid(number):
            yield _found("vat", "FR" + number, match.group(), match, "FR")
    for match in _SIRET.finditer(text):
        number = _digits(match[1])
        if siret.is_valid(number) and _before(text, match.start(), _SIREN_WORD):
            yield _found("siret", number, match.group(), match, "FR")
            yield _found("siren", number[:9], match.group(), match, "FR")
    for match in _SIREN.finditer(text):
        number = _digits(match[1])
        named = _before(text, match.start(), _SIREN_WORD, FAR) or _RCS_AFTER.match(text, match.end())
        if named and siren.is_valid(number):
            yield _found("siren", number, match.group(), match, "FR")


def _uk(text: str, country: str) -> Iterator[Found]:
    for match in _CRN.finditer(text):
        near = text[max(0, match.start() - BEFORE) : match.end() + BEFORE]
        british = country == "GB" or _UK.search(near) or match["number"][0].isalpha()
        if british and "vat" not in match["gap"].lower():
            yield _found("crn", match["number"].upper().replace(" ", "").zfill(8), match["number"], match, "GB")
    for match in _GB_VAT.finditer(text):
        number = _digits(match[1])
        named = match.group().startswith("GB") or (country == "GB" and _before(text, match.start(), _VAT_WORD))
        if named and gb_vat.is_valid(number):
            yield _found("vat", "GB" + number, match.group(), match, "GB")


def _ee(text: str, country: str) -> Iterator[Found]:
    for match in _EE.finditer(text):
        named = country == "EE" or _EE_WORD.search(match["word"])
        if named and registrikood.is_valid(match["number"]):
            yield _found("registrikood", match["number"], match["number"], match, "EE")


def _ch(text: str, _country: str) -> Iterator[Found]:
    for match in _CHE.finditer(text):
        if ch_uid.is_valid("CHE" + _digits(match[1])):
            yield _found("uid", "CHE" + _digits(match[1]), match.group(), match, "CH")


def _ie(text: str, country: str) -> Iterator[Found]:
    for match in _IE.finditer(text):
        if country == "IE" or _IRISH.search(match.group()):
            yield _found("cro", match["number"].lstrip("0"), match["number"], match, "IE")


def _cik(text: str, _country: str) -> Iterator[Found]:
    for match in _CIK.finditer(text):
        if match[1].strip("0"):
            yield _found("cik", match[1].lstrip("0"), match[1], match, "US")


def _lei(text: str, _country: str) -> Iterator[Found]:
    for match in _LEI.finditer(text):
        if stdnum_lei.is_valid(match[1]):
            yield _found("lei", match[1], match[1], match, "")


def _elsewhere(text: str, _country: str) -> Iterator[Found]:
    for one in national_numbers(text):
        yield _found(one.kind, one.value, one.match["number"], one.match, one.country)


_FINDERS: tuple[Callable[[str, str], Iterator[Found]], ...] = (
    *(_kvk, _rsin, _nl_vat, _be, _de, _fr, _uk),
    *(_ee, _ch, _ie, _cik, _lei, _elsewhere),
)


def find_identifiers(text: str, country: str = "") -> list[Found]:
    """Find the company numbers in a text, in its order, each once per place.

    `country`: the ISO 3166 code of the country that the page is likely from; it decides what a bare number may be.
    """
    plain = text.translate(_PLAIN)
    found: dict[tuple[int, str, str], Found] = {}
    for begin, stop in _written(plain):
        for one in (one for finder in _FINDERS for one in finder(plain[begin:stop], country)):
            placed = replace(one, start=one.start + begin, end=one.end + begin)
            found[placed.start, placed.kind, placed.value] = placed
    return [_as_printed(found[place], text) for place in sorted(found)]


def _written(text: str) -> list[tuple[int, int]]:
    """Give the parts of a text before and after a stretch that was blanked out, which costs as much as it is long."""
    at = text.find(_BLANKED)
    if at < 0:
        return [(0, len(text))]
    after = len(text) - len(text[at:].lstrip("\n"))
    return [(0, at), (after, len(text))]


def _as_printed(found: Found, text: str) -> Found:
    """Quote the text itself, whose blanks and dashes may be others than those that were searched."""
    quote = text[found.start : found.end]
    at = found.quote.find(found.original)
    original = quote[at : at + len(found.original)] if at >= 0 else found.original
    return replace(found, quote=quote, original=original)
