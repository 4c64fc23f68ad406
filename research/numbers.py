"""Which register numbers are the prospect's own: those that the seller gave, else those that its own site prints?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from research.collect import Result
from sources.model import Identifier, Inquiry, Origin, Record

# Which number names the legal entity in a country, the strongest first.
REGISTER_KINDS: dict[str, str] = {
    "kvk": "NL",
    "kbo": "BE",
    "crn": "GB",
    "siren": "FR",
    "siret": "FR",
    "hrb": "DE",
    "orgnr": "NO",
    "businessid": "FI",
    "cvr": "DK",
    "ico": "CZ",
    "krs": "PL",
    "registrikood": "EE",
    "uid": "CH",
    "cro": "IE",
    "cik": "US",
    "lei": "",
    "rsin": "NL",
}
IDENTIFIER_KINDS = (*REGISTER_KINDS, "vat")
# One entity has one of these: two of them on a site are two entities. Of the others a firm may have several.
ENTITY_KINDS = frozenset(
    {"kvk", "kbo", "crn", "siren", "hrb", "orgnr", "businessid", "cvr", "ico", "krs"}
    | {"registrikood", "uid", "cro", "cik"}
)
# Pages on which the law asks for the number: what stands there outweighs a number in running text.
DUTY_PAGES = frozenset({"imprint", "contact", "terms", "privacy", "home"})
# Pages that speak of others: a number that stands there only is a customer's.
PAGES_ABOUT_OTHERS = frozenset({"case", "blog"})
TOP_LEVEL_COUNTRY = {
    "uk": "GB",
    **{country.lower(): country for country in ("NL", "BE", "FR", "DE", "NO", "FI", "DK", "CZ", "PL")},
    **{country.lower(): country for country in ("EE", "CH", "IE", "AT", "LU")},
}


@dataclass(frozen=True, slots=True, order=True)
class Weight:
    """On how many pages something is printed: those where the law asks for it, and all."""

    duty: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Numbers:
    """The prospect's numbers; `rivals` are numbers of one register of which none is the better one."""

    own: tuple[Identifier, ...]
    rivals: tuple[Identifier, ...] = ()


def is_masked(value: str) -> bool:
    """Whether a number is masked, because it may hold a personal number: two masked ones are not the same number."""
    return "*" in value


def same_number(kind: str, one: str, other: str) -> bool:
    """Whether two numbers of a kind are one."""
    if not one or is_masked(one) or is_masked(other):
        return False
    if kind == "hrb":
        return plain_number(one) == plain_number(other)
    return one == other


def may_be_same(kind: str, one: str, other: str) -> bool:
    """Whether two numbers of a kind may be one: a German number without its court is not unique."""
    if kind != "hrb":
        return same_number(kind, one, other)
    ours, theirs = plain_number(one), plain_number(other)
    return bool(ours and theirs) and (ours.endswith(theirs) or theirs.endswith(ours))


def plain_number(number: str) -> str:
    """A number in one spelling: registers print dots and blanks in it or leave them out."""
    return "".join(c for c in number.upper() if c.isalnum())


def pages_of(results: Sequence[Result], *properties: str) -> dict[tuple[str, str], Weight]:
    """On how many of the prospect's own pages each (property, value) of its Company records is printed."""
    duty: dict[tuple[str, str], set[str]] = {}
    pages: dict[tuple[str, str], set[str]] = {}
    for result in results:
        if result.source.origin is not Origin.SELF:
            continue
        roles = {sha: r.first("role") for sha, r in result.records if r.schema == "WebPage"}
        for sha, record in result.records:
            if record.schema == "Company" and roles.get(sha, "") not in PAGES_ABOUT_OTHERS:
                for value in record.all(*properties):
                    said = (value.property, value.value)
                    pages.setdefault(said, set()).add(sha)
                    if roles.get(sha, "") in DUTY_PAGES:
                        duty.setdefault(said, set()).add(sha)
    return {said: Weight(len(duty.get(said, ())), len(shas)) for said, shas in pages.items()}


def identifiers_in(record: Record) -> tuple[Identifier, ...]:
    """Every number that a record states, and those that follow from them."""
    return with_derived(_identifier(v.property, v.value) for v in record.all(*IDENTIFIER_KINDS))


def _identifier(kind: str, value: str) -> Identifier:
    return Identifier(kind, value, REGISTER_KINDS[kind] if kind in REGISTER_KINDS else value[:2].replace("EL", "GR"))


def with_derived(identifiers: Iterable[Identifier]) -> tuple[Identifier, ...]:
    """These numbers and those that are part of them: a Belgian VAT number is the KBO number, a SIRET holds a SIREN."""
    numbers = list(identifiers)
    for one in tuple(numbers):
        for kind, value in _parts(one):
            if not any(i.kind == kind for i in numbers):
                numbers.append(_identifier(kind, value))
    return tuple(numbers)


def _parts(one: Identifier) -> Iterable[tuple[str, str]]:
    if one.kind == "siret":
        yield "siren", one.value[:9]
    if one.kind == "vat" and one.value.startswith("BE"):
        yield "kbo", one.value[2:]
    if one.kind == "vat" and one.value.startswith("FR") and one.value[4:].isdigit():
        yield "siren", one.value[4:]


def printed(results: Sequence[Result]) -> dict[Identifier, Weight]:
    """Every number that the prospect's own pages print of itself, with the pages on which it stands."""
    said = pages_of(results, *IDENTIFIER_KINDS)
    return {_identifier(kind, value): said[kind, value] for kind, value in sorted(said)}


def country_of(inquiry: Inquiry, weights: Mapping[Identifier, Weight]) -> str:
    """The country as given, or of the numbers that the site prints, or as its address ends, or "" when nobody says.

    Dutch firms have a `.be`, Belgian ones a `.nl`: the address decides only between countries of which numbers stand
    there.
    """
    if inquiry.country:
        return inquiry.country
    given = next((i.country for i in inquiry.identifiers if i.country), "")
    host = urlsplit(inquiry.site if "//" in inquiry.site else f"//{inquiry.site}").hostname or ""
    ending = TOP_LEVEL_COUNTRY.get(host.rstrip(".").rsplit(".", 1)[-1], "")
    seen = {i.country: max(w for j, w in weights.items() if j.country == i.country) for i in weights if i.country}
    if given or not seen or ending in seen:
        return given or ending
    return min(seen, key=lambda country: (-seen[country].duty, -seen[country].pages, country))


def own_numbers(inquiry: Inquiry, country: str, weights: Mapping[Identifier, Weight]) -> Numbers:
    """The seller's numbers, and of each other kind the one that the site prints where the law asks for it most often.

    When the site prints another number than the seller gave, its numbers are somebody else's and none is taken.
    `rivals` are set when several numbers of one register stand on equally many pages of duty.
    """
    given = with_derived(inquiry.identifiers)
    if _speaks_of_another(given, weights):
        return Numbers(given)
    own = list(given)
    rivals: list[Identifier] = []
    for kind in IDENTIFIER_KINDS:
        if any(i.kind == kind for i in given):
            continue
        fitting = _without_short_ones(i for i in weights if i.kind == kind and i.country in {"", country})
        best = max((weights[i].duty for i in fitting), default=0)
        first = [i for i in fitting if weights[i].duty == best]
        if len(first) == 1:
            own.append(first[0])
        elif kind in ENTITY_KINDS:
            rivals += first
    return Numbers(with_derived(own), tuple(rivals))


def _speaks_of_another(given: Sequence[Identifier], weights: Iterable[Identifier]) -> bool:
    """Whether the site prints a number of the register that the seller named, and not the seller's."""
    for one in given:
        same_register = [i for i in weights if i.kind == one.kind and not is_masked(i.value)]
        if one.kind in ENTITY_KINDS and same_register:
            return not any(may_be_same(one.kind, one.value, i.value) for i in same_register)
    return False


def _without_short_ones(identifiers: Iterable[Identifier]) -> list[Identifier]:
    """Drop a German number without its court where another page prints it with one."""
    numbers = sorted(identifiers)
    return [
        one
        for one in numbers
        if not any(
            other != one and may_be_same(one.kind, one.value, other.value) and len(other.value) > len(one.value)
            for other in numbers
        )
    ]
