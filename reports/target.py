"""What does the seller ask about: a site or a name, which number, whom, and what was said?"""

import re
from argparse import Namespace
from datetime import date
from urllib.parse import urlsplit

from tld import get_tld

from reports.arguments import UsageError
from reports.typed_number import numbers_of
from sources.model import Contact, Identifier, Inquiry

_SITE = re.compile(r"^(https?://)?((?:[^\s/.@:]+\.)+[^\s/.@:\d][^\s/.@:]+)\.?(?::\d+)?(?:[/?#]\S*)?$", re.IGNORECASE)
_MAIL = re.compile(r"^\S+@\S+\.\S+$")
# Endings without a registry that are addresses all the same: invented ones (RFC 2606) and those of a company's own network.
_RESERVED = (".example", ".test", ".invalid", ".localhost", ".local", ".internal")
OTHER_NAMES = {"UK": "GB", "EL": "GR"}  # codes in daily use that ISO 3166 does not have
# ISO 3166-1 alpha-2, and XK, which registers use for Kosovo.
_CODES = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
    GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
    RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
"""
COUNTRIES = frozenset(_CODES.split())


def is_site(target: str) -> bool:
    """Whether a target is a web address rather than a name: "dr.oetker" is no address, "dr.oetker.de" is one."""
    found = _SITE.match(target)
    if not found:
        return False
    scheme, host = found.groups()
    is_plain = not scheme and host == target
    known = get_tld(f"http://{host}", fail_silently=True) or host.lower().endswith(_RESERVED)
    return bool(known) or not is_plain


def inquiry_of(args: Namespace, today: date) -> Inquiry:
    """The inquiry that a `precall brief` command line describes. Raises `UsageError`, which names the option."""
    _check_letters(args)
    site = args.target if is_site(args.target) else ""
    if not site:
        _refuse_other_addresses(args.target)
    country = _country(args.country or "")
    return Inquiry(
        on=args.on or today,
        name=args.name or ("" if site else args.target),
        site=site,
        country=country,
        identifiers=_numbers(args.number or "", country, site),
        contacts=tuple(_contact(text) for text in args.contact or ()),
        ask_people=getattr(args, "people", False),
        said=tuple(args.claim or ()),
    )


def _check_letters(args: Namespace) -> None:
    """Refuse bytes that are no text in the user's locale: nothing could be asked, kept or printed with them."""
    options = {"TARGET": [args.target], "--name": [args.name], "--number": [args.number]}
    options |= {"--contact": args.contact, "--claim": args.claim}
    for option, texts in options.items():
        if any("\ud800" <= letter <= "\udfff" for text in texts or () for letter in text or ""):
            raise UsageError(f"{option}: it holds bytes that are no text")


def _refuse_other_addresses(target: str) -> None:
    """A name is what is left; an address that cannot be visited must not be taken for one."""
    if "://" in target:
        raise UsageError(f"TARGET: {target!r} is no web address that can be visited")
    if _MAIL.match(target):
        raise UsageError(f"TARGET: {target!r} is a mail address; give the site or the company's name")


def _country(text: str) -> str:
    code = text.upper()
    code = OTHER_NAMES.get(code, code)
    if code and code not in COUNTRIES:
        raise UsageError(f"--country: a country in two letters expected (NL, BE, GB), got {text!r}")
    return code


def _numbers(text: str, country: str, site: str) -> tuple[Identifier, ...]:
    found = numbers_of(text, country or _country_of(site)) if text else ()
    abroad = sorted({one.country for one in found if one.country} - {country})
    if country and abroad:
        raise UsageError(f"--number: {text!r} is of {abroad[0]}, not of {country}, which --country says")
    return found


def _country_of(site: str) -> str:
    """The country that the ending of a site's address names, for reading a number; empty when it names none."""
    host = urlsplit(site if "//" in site else f"//{site}").hostname or ""
    code = host.rstrip(".").rpartition(".")[2].upper()
    code = OTHER_NAMES.get(code, code)
    return code if code in COUNTRIES else ""


def _contact(text: str) -> Contact:
    name, _, role = text.partition(",")
    if not name.strip():
        raise UsageError(f"--contact: a name expected, got {text!r}")
    return Contact(name.strip(), role.strip())
