"""Which Nordic, Czech and Polish company numbers does a text print, each behind its own word and with its check digits?

NO organisasjonsnummer, FI Y-tunnus, DK CVR, CZ IČO, PL KRS; of these KRS alone has no check digit. Bare digits are never
read: eight or nine of them are a telephone number as often as not. Formats: python-stdnum, but for the
check of IČO (https://cs.wikipedia.org/wiki/Identifikační_číslo_osoby).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stdnum.dk import cvr
from stdnum.fi import ytunnus
from stdnum.no import orgnr


@dataclass(frozen=True, slots=True)
class NationalNumber:
    """One number as it stands in a text, normalised, with the register and the country that gave it."""

    kind: str
    country: str
    value: str
    match: re.Match[str]


def _is_ico(digits: str) -> bool:
    """Weights 8 to 2, modulo 11: the last digit is what is missing to 11, by its last digit."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, range(8, 1, -1), strict=False))
    return int(digits[-1]) == (11 - total % 11) % 10


def _any(_: str) -> bool:
    return True


def _behind(word: str, number: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{word})(?!\w)[^\w\n]{{0,5}}(?P<number>{number})(?![\w-])", re.IGNORECASE)


# Kind, country, digits with the zeros before them, check, and the pattern.
_KINDS: tuple[tuple[str, str, int, Callable[[str], bool], re.Pattern[str]], ...] = (
    (
        *("orgnr", "NO", 9, orgnr.is_valid),
        _behind(
            r"org(?:anisasjons)?\.?[ -]?(?:nr|nummer)\.?(?: ?:? ?NO)?|foretaksregisteret NO", r"\d{3} ?\d{3} ?\d{3}"
        ),
    ),
    (
        *("businessid", "FI", 8, ytunnus.is_valid),
        _behind(r"y-?tunnus|business id(?:entity code)?|fo-?nummer|ly-?tunnus", r"\d{7}-?\d"),
    ),
    (
        *("cvr", "DK", 8, cvr.is_valid),
        _behind(r"cvr(?:[ -.]{0,2}(?:nr|nummer|no))?\.?", r"(?:DK ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}"),
    ),
    (*("ico", "CZ", 8, _is_ico), _behind(r"i[čc]o?|identifikační číslo", r"\d{3} ?\d{2} ?\d{3}|\d{8}")),
    (*("krs", "PL", 10, _any), _behind(r"(?:nr |numer )?krs(?: nr)?", r"\d{10}")),
)


# Slovak companies have an IČO of the same form and check; only what stands beside it tells them apart.
_SLOVAK = re.compile(r"IČ ?DPH|(?<!\w)SK ?\d{10}(?!\d)|Slovensk[oá]")


def national_numbers(text: str) -> Iterator[NationalNumber]:
    """Every number of these registers that a text prints behind its word; no IČO where the text is Slovak."""
    slovak = _SLOVAK.search(text) is not None
    for kind, country, length, check, pattern in _KINDS:
        for match in pattern.finditer(text):
            digits = "".join(sign for sign in match["number"] if sign.isdigit()).zfill(length)
            if check(digits) and not (kind == "ico" and slovak):
                yield NationalNumber(kind, country, digits, match)
