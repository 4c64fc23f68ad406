"""Which German numbers does a text print: the register entry with its court, and the VAT number?

The register entry as "Court HRB 123" (python-stdnum); a VAT number without its DE counts behind its own word only.
"""

import re
from collections.abc import Iterator

from stdnum.de import handelsregisternummer
from stdnum.de import vat as de_vat
from stdnum.exceptions import ValidationError

from sources.national_numbers import NationalNumber

_DE_VAT = re.compile(
    r"(?:(?<![A-Za-z0-9])DE[ .-]?|(?:\b[Uu][Ss][Tt]\.?-?I[Dd]|Umsatzsteuer-?I[Dd])[^\d\n]{0,25}(?<![A-Za-z]))"
    r"(\d{3}[ .]?\d{3}[ .]?\d{3})(?![ .]?\d)"
)
_HR = re.compile(
    r"\b(HR ?[AB]|GnR|PR|VR)(?:[\s:.-]|-?Nr\.?|Nummer){0,4}(\d{1,3}[. ]\d{3}|\d{1,6})(?!\d)(?:\s?(?!AG\b)([A-Z]{1,3})\b)?"
)
_COURT = re.compile(
    r"(?:Amtsgericht|Registergericht|AG)[\s:,]{1,3}(?:Amtsgericht\s)?([A-ZÄÖÜ][\wäöüß.()-]+(?:\s(?:am|im|an der"
    r"|a\.)\s[A-ZÄÖÜ][\wäöüß]+|\s\([A-Z][\w.]+\))?)"
)


def german_numbers(text: str, country: str) -> Iterator[NationalNumber]:
    """Give the numbers in order of kind; without a court near it "HRB 12" counts on a page from Germany only."""
    for match in _DE_VAT.finditer(text):
        digits = _digits(match[1])
        if de_vat.is_valid(digits):
            yield NationalNumber("vat", "DE", "DE" + digits, match)
    for match in _HR.finditer(text):
        court = _COURT.search(text[max(0, match.start() - 100) : match.end() + 60])
        if court is None and country not in ("DE", ""):
            continue
        value = f"{match[1].replace(' ', '')} {_digits(match[2])}"
        value += f" {match[3]}" if match[3] and len(match[3]) < 3 else ""
        yield NationalNumber("hrb", "DE", _with_court(court[1], value) if court else value, match)


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _with_court(court: str, number: str) -> str:
    try:
        return str(handelsregisternummer.validate(f"{court} {number}"))
    except ValidationError:
        return f"{court} {number}"
