"""At which telephone numbers, e-mail addresses and postal codes can the firm behind a page be reached?

Telephone numbers by phonenumbers (https://github.com/daviddrysdale/python-phonenumbers), normalised to E.164.
"""

import re
from collections.abc import Iterator

import phonenumbers

from sources.identifiers import Found

_FAX = re.compile(r"(?:fax|telefax|télécopie|telecopie|\bf)\s?\.?\s?(?:nr|nummer|no)?[\s.:|/-]{0,4}$", re.IGNORECASE)
_NO_PHONE = re.compile(
    r"(?:iban|bank|rek(?:ening)?|konto|compte|account|kvk|btw|tva|vat|siren|siret|hrb|nummer der|artikel|order"
    r"|bic|ean|isbn)"
    r"[\s\w.:-]{0,12}$",
    re.IGNORECASE,
)
_ENOUGH_DIGITS = re.compile(r"(?:\d\D{0,4}){8}")
_HOURS = re.compile(r"^\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}$")
LABEL = 30  # characters before a number in which its label is looked for
WINDOW = 2_000  # characters handed to the matcher at once: its patterns are not made for a page of digits
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,4}[A-Za-z]{2,24}(?![\w@])")
_SPELLED = re.compile(
    r"(?<![\w.+%-])([\w.+%-]{1,64})\s?[\[({<]\s?(?:at|ät|apenstaartje|arobase|apestaart"
    r"|@)\s?[\])}>]\s?((?:[\w-]{1,63}(?:\.|\s?[\[({<]\s?(?:dot|punt|punkt"
    r"|point)\s?[\])}>]\s?)){1,4}[A-Za-z]{2,24})(?!\w)",
    re.IGNORECASE,
)
_SAID = re.compile(  # "info at jansen dot nl": the dot has to be spelled too, or any "at" would do
    r"(?<![\w.+%-])([\w.+%-]{1,64}) (?:at|ät|apenstaartje|arobase|apestaart) "
    r"((?:[\w-]{1,63} (?:dot|punt|punkt|point) ){1,3}[A-Za-z]{2,24})(?!\w)",
    re.IGNORECASE,
)
_APART = re.compile(r"(?<![\w.+%-])([\w.+%-]{2,64}) ?@ ?((?:[\w-]{2,63}\.){1,3}[A-Za-z]{2,24})(?![\w@])")
_SPELLED_DOT = re.compile(
    r"\s?[\[({<]\s?(?:dot|punt|punkt|point)\s?[\])}>]\s?| (?:dot|punt|punkt|point) ", re.IGNORECASE
)
_OTHER_SIGNS = str.maketrans("\uff20\ufe6b\u00a0", "@@ ")
_LABEL = re.compile(r"^(?i:e-mail|courriel)(?=[a-z])|^(?:Email|Mail)(?=[a-z]+@)")  # glued on by a style sheet
_PLACEHOLDER = re.compile(
    r"@(?:.*\.)?(?:example|exemple|voorbeeld|beispiel|yourdomain|your-?domain|jouwdomein|uwdomein|domain|domein"
    r"|domaine"
    r"|mysite|yoursite|company|bedrijf|entreprise|firma|email|mail|test|sentry|wixpress)\.[a-z]{2,6}$"
    r"|^(?:naam|name|your\.?name|uwnaam|jouwnaam|votre|nom|ihr\.?name|email|john\.?doe|jane\.?doe|user(?:name)?)@"
    r"|\.(?:png|jpe?g|gif|svg|webp|css|js)$",
    re.IGNORECASE,
)
_POSTAL = {
    "NL": re.compile(r"\b([1-9]\d{3}) ?([A-Z]{2})\b[ ,]{1,3}"),
    "BE": re.compile(r"(?:(?<=\n)|(?<=, )|(?<=· )|(?<=- )|^|\bB-)([1-9]\d{3})() "),
    "DE": re.compile(r"(?:\bD-)?\b(\d{5})() "),
    "FR": re.compile(r"(?:\bF-)?\b(\d{5})() "),
}
_TOWN = re.compile(
    r"(?:'[a-z][- ])?[A-ZÀ-Ý][\w'’.]*(?:[- ](?:(?:aan|a|an|am|den|de|der|la|le|les|sur|sous|en|im|in|op|bij|lès|'s|l'"
    r"|d')[- ])*(?:der |den )?[A-ZÀ-Ý][\w'’]+){0,3}"
)


def may_hold_phone(text: str) -> bool:
    """Whether a text has digits enough to be worth the matcher's time."""
    return bool(_ENOUGH_DIGITS.search(text[:WINDOW]))


def find_phones(text: str, country: str, offset: int = 0, before: str = "") -> Iterator[Found]:
    """Find the telephone numbers in one block of text; fax, bank and register numbers are left out by their words.

    `before`: what stands above the block, where its label may be. `country`: the region in which a number without a
    country code is read; without one only international numbers count.
    """
    window = text[:WINDOW]
    if not may_hold_phone(window):
        return
    for match in phonenumbers.PhoneNumberMatcher(window, country or None):
        lead = (before + window[: match.start])[-LABEL:]
        if _HOURS.search(match.raw_string) or _FAX.search(lead) or _NO_PHONE.search(lead):
            continue
        value = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        start, end = match.start + offset, match.end + offset
        yield Found("phone", value, match.raw_string, match.raw_string, start, end)


def as_phone(link: str, country: str) -> str:
    """Normalise the number of a `tel:` link, also with a trunk zero after the country code; "" when it is none."""
    try:
        number = phonenumbers.parse(link, country or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def find_emails(text: str, offset: int = 0) -> Iterator[Found]:
    """Find e-mail addresses, also spelled with "(at)" or apart; placeholders of templates are left out."""
    plain = text.translate(_OTHER_SIGNS)
    for match in _EMAIL.finditer(plain):
        yield from _email(match.group(), match, text, offset)
    spelled = (*_SPELLED.finditer(plain), *_SAID.finditer(plain))
    for match in (*spelled, *(m for m in _APART.finditer(plain) if " " in m.group())):
        yield from _email(f"{match[1]}@{_SPELLED_DOT.sub('.', match[2])}", match, text, offset)


def _email(address: str, match: re.Match[str], text: str, offset: int) -> Iterator[Found]:
    value, printed = _LABEL.sub("", address).lower().strip("."), text[match.start() : match.end()]
    if not _PLACEHOLDER.search(value):
        yield Found("email", value, printed, printed, match.start() + offset, match.end() + offset)


def find_places(text: str, country: str, offset: int = 0) -> Iterator[Found]:
    """Find postal code and town as two statements of one quote: kinds `postalCode` and `town`."""
    if country not in _POSTAL:
        return
    for code in _POSTAL[country].finditer(text):
        town = _TOWN.match(text, code.end())
        if town is None:
            continue
        start, end = code.start(1), town.end()
        quote = text[start:end]
        yield Found("postalCode", code[1] + code[2], quote, quote, start + offset, end + offset, country)
        yield Found("town", town.group().strip(), quote, quote, start + offset, end + offset, country)
