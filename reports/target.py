"""What does the seller ask about: a site or a name, which number, whom, and what was said?"""

import re
from argparse import Namespace
from datetime import date

from sources.identifiers import find_identifiers
from sources.model import Contact, Identifier, Inquiry

_SITE = re.compile(r"^(?:https?://)?(?:[^\s/.@]+\.)+[^\s/.@\d][^\s/.@]+(?::\d+)?(?:[/?#]\S*)?$", re.IGNORECASE)
COUNTRIES = {"UK": "GB", "EL": "GR"}


class BadInquiry(ValueError):
    """The words of the command cannot be asked about; the message names the option."""


def is_site(target: str) -> bool:
    """Whether a target is a web address rather than a name."""
    return bool(_SITE.match(target))


def inquiry_of(args: Namespace, today: date) -> Inquiry:
    """The inquiry that a `precall brief` command line describes. Raises `BadInquiry`."""
    target = args.target.strip()
    if not target:
        raise BadInquiry("TARGET: a web site or a company name expected")
    country = args.country.strip().upper()
    if country and not re.fullmatch(r"[A-Z]{2}", country):
        raise BadInquiry(f"--country: two letters expected, got {args.country!r}")
    site = target if is_site(target) else ""
    return Inquiry(
        on=args.on or today,
        name=args.name.strip() or ("" if site else target),
        site=site,
        country=COUNTRIES.get(country, country),
        identifiers=_numbers(args.number.strip(), country),
        contacts=tuple(_contact(text) for text in args.contact),
        said=tuple(text.strip() for text in args.claim if text.strip()),
    )


def _numbers(text: str, country: str) -> tuple[Identifier, ...]:
    """The register numbers in what the seller typed; bare digits are read in the country's own way."""
    if not text:
        return ()
    label = {"NL": "KvK ", "GB": "Company number ", "FR": "SIREN ", "BE": "KBO "}.get(country, "")
    for spelling in (text, f"{label}{text}", f"KvK {text}", f"KBO {text}", f"SIREN {text}"):
        found = tuple(
            Identifier(f.kind, f.value, f.country)
            for f in find_identifiers(spelling, country)
            if f.kind not in {"phone", "email"}
        )
        if found:
            return found
    raise BadInquiry(f"--number: no register or VAT number that we know in {text!r}")


def _contact(text: str) -> Contact:
    name, _, role = text.partition(",")
    if not name.strip():
        raise BadInquiry(f"--contact: a name expected, got {text!r}")
    return Contact(name.strip(), role.strip())
