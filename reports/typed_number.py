"""Which company number did the seller type, in whatever spelling?"""

from reports.arguments import UsageError
from sources.identifiers import find_identifiers
from sources.model import Identifier

# What must stand before bare digits, for each country, so that they are read as its number.
LABELS = {
    "NL": ("KvK ",),
    "GB": ("Company number ",),
    "FR": ("SIREN ", "SIRET "),
    "BE": ("KBO ",),
    "DE": ("USt-IdNr. DE",),
}
# The same for the other countries, whose numbers are never guessed from bare digits: ten of them are Belgian as well.
OTHER_LABELS = {
    "NO": ("Org.nr. ",),
    "FI": ("Y-tunnus ",),
    "DK": ("CVR ",),
    "CZ": ("IČO ",),
    "PL": ("KRS ",),
    "EE": ("Registrikood ",),
    "CH": ("CHE-",),
    "IE": ("Registered in Ireland ",),
    "US": ("CIK ",),
}
ANYWHERE = ("LEI ",)
NO_COMPANY = frozenset({"phone", "email"})
SERIES = "B.V. "  # before it a Dutch VAT number of the 800 million series is read as a legal person's


def numbers_of(text: str, country: str) -> tuple[Identifier, ...]:
    """The register and VAT numbers in what was typed; bare digits are read in the way of the country.

    `country`: two letters, or empty when nobody knows it. Raises `UsageError`.
    """
    spellings = (
        text,
        f"{SERIES}{text}",
        *(label + text for label in (*(LABELS | OTHER_LABELS).get(country, ()), *ANYWHERE)),
    )
    found = _first(spellings, country) or (() if country else _in_any_country(text))
    if any(_is_masked(one) for one in found):
        raise UsageError(
            "--number: this VAT number may hold a citizen's number, which is not kept; give the KvK number"
        )
    if not found:
        raise UsageError(f"--number: no register or VAT number that we know in {text!r}")
    return found


def _is_masked(one: Identifier) -> bool:
    """Whether digits were left out, because they may be a citizen's number (`sources.identifiers.MASKED`)."""
    return "*" in one.value


def _first(spellings: tuple[str, ...], country: str) -> tuple[Identifier, ...]:
    """What the first spelling gives in which a number is found that can be kept, else in which any is found."""
    readings = [_read(spelling, country) for spelling in spellings]
    whole = [found for found in readings if found and not any(_is_masked(one) for one in found)]
    return next(iter(whole or [found for found in readings if found]), ())


def _in_any_country(text: str) -> tuple[Identifier, ...]:
    """Bare digits that are a number in one country only. Raises `UsageError` when they may be of several."""
    readings = {country: _first(tuple(label + text for label in labels), country) for country, labels in LABELS.items()}
    fitting = {country: found for country, found in readings.items() if found}
    if len(fitting) > 1:
        raise UsageError(f"--number: {text!r} can be of {' or '.join(sorted(fitting))}; say which with --country")
    return next(iter(fitting.values()), ())


def _read(text: str, country: str) -> tuple[Identifier, ...]:
    found = find_identifiers(text, country)
    return tuple(dict.fromkeys(Identifier(f.kind, f.value, f.country) for f in found if f.kind not in NO_COMPANY))
