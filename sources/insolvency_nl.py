"""Is or was this Dutch legal person bankrupt or under a moratorium, since when, and has it ended?

The web service of the Centraal Insolventieregister (technical documentation CIR-WS, schemas `RSpublicWS_Insolvency...`),
SOAP 1.2 with a user name token, free after application at the Raad voor de rechtspraak. `searchUndertaking` by KvK
number gives the marks of publications (`16.mne.21.150.F.1300.1.00`: court, year, case, kind, publication), `getCase`
all that was published of one case. The key is the account, `user:password`; neither stands in what is kept.

Legal persons only: a case of kind R (debts of a natural person) is never asked for, and an answer about a natural
person is dropped. A case is taken out of the register six months after its end, so "not found" says nothing of the
past. The private agreement of the WHOA is not in here. What a case tells: `sources.cir_case`.
"""

import re
from collections.abc import AsyncIterator, Iterator
from xml.sax.saxutils import escape

from sources import cir_case
from sources.adapter import Web
from sources.elements import Element, parse_xml
from sources.errors import Changed, Failure, NeedsKey, NotCovered, Refused, Unavailable
from sources.model import Document, Inquiry, Needs, Origin, Record, Source

SOURCE = Source(
    id="insolvency_nl",
    title="Centraal Insolventieregister",
    homepage="https://insolventies.rechtspraak.nl/",
    terms="Raad voor de rechtspraak: account on application; a case may not be kept longer than six months after its end.",
    origin=Origin.REGISTER,
    tells=("insolvency",),
    needs=(Needs.NUMBER,),
    countries=("NL",),
    key="PRECALL_CIR_ACCOUNT",
    operator="rechtspraak",
)
URL = "https://webservice.rechtspraak.nl/cir.asmx"
SPACE = "http://www.rechtspraak.nl/namespaces/cir01"
WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-"
ENVELOPE = f"""<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" \
xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:wsse="{WSSE}wssecurity-secext-1.0.xsd">
<soap:Header><wsa:Action>{SPACE}/OPERATION</wsa:Action><wsa:To>{URL}</wsa:To>
<wsse:Security soap:mustUnderstand="true"><wsse:UsernameToken><wsse:Username>THE-USER</wsse:Username>
<wsse:Password Type="{WSSE}username-token-profile-1.0#PasswordText">THE-PASSWORD</wsse:Password>
</wsse:UsernameToken></wsse:Security></soap:Header>
<soap:Body><OPERATION xmlns="{SPACE}"><FIELD>VALUE</FIELD></OPERATION></soap:Body></soap:Envelope>"""
NOT_NEEDED = (
    *("voornaam", "voorletters", "voorvoegsel", "achternaam", "geboortedatum", "geboorteplaats", "geboorteland"),
    *("overlijdensdatum", "RC", "VorigeRC", "adressen", "handelsadressen", "cbvers"),
)
MOST_CASES = 5  # of one company; a second is rare
MARK = re.compile(r"((?:\d{2}\.)?[a-z]{3}\.\d{2}\.\d{1,4}\.([FSR]))\.\d{4}\.\d{1,2}\.\d{2}", re.ASCII)
NATURAL = "cases of natural persons are not looked at"
NONE, EXPIRED = "1", "5"  # error codes: no results, and a history that is no longer held
TROUBLE = frozenset({"2", "3"})  # a technical error, too many results


async def collect(inquiry: Inquiry, web: Web) -> AsyncIterator[Document]:
    """Search by KvK number, and ask for each case of a legal person."""
    number = inquiry.number("kvk")
    if not number:
        raise NotCovered(Failure.NOTHING_TO_ASK_WITH, "a KVK number")
    if web.key and ":" not in web.key:
        raise NeedsKey(Failure.MISSING_KEY, f"{SOURCE.key}, as user:password")
    found = await _ask(web, "searchUndertaking", "commercialRegisterID", number)
    yield found
    cases = {mark[1]: mark[0] for mark in _marks(found) if mark[2] in cir_case.KINDS}
    for publication in list(cases.values())[:MOST_CASES]:
        case = await _ask(web, "getCase", "publicationNumber", publication)
        if _is_natural(case):
            raise NotCovered(Failure.NOT_HELD, NATURAL)
        yield case


async def _ask(web: Web, operation: str, name: str, value: str) -> Document:
    """Put one question; a fault comes with status 500 and is an answer too."""
    words = {"OPERATION": operation, "FIELD": name, "VALUE": escape(value)}
    body = re.sub("|".join(words), lambda found: words[found[0]], ENVELOPE)
    user, _, password = web.key.partition(":")
    account = {"THE-USER": escape(user), "THE-PASSWORD": escape(password)}
    kind = f'application/soap+xml; charset=utf-8; action="{SPACE}/{operation}"'
    return await web.post(URL, body, kind, fill=account, expect=(200, 500), drop=NOT_NEEDED)


def _marks(document: Document) -> list[re.Match[str]]:
    written = [mark.string() for mark in _answer(document).each("publicatieKenmerk")]
    marks = [found for text in written if (found := MARK.fullmatch(text))]
    if len(marks) != len(written):
        raise Changed(Failure.CHANGED_SHAPE, "a mark of a publication that we do not know")
    return marks


def _is_natural(document: Document) -> bool:
    return any(one.string() != "rechtspersoon" for one in _answer(document).each("rechtspersoonlijkheid"))


def _answer(document: Document) -> Element:
    """The answer without its envelope. Raises `Refused`, `Unavailable` or `Changed` for what is no answer."""
    root = parse_xml(document)
    if next(root.each("Fault"), None) is not None:
        if "FailedAuthentication" in root.text or "InvalidSecurity" in root.text:
            raise Refused(Failure.STATUS, "the register does not know this account")
        raise Unavailable(Failure.STATUS, "the register answered with a fault")
    for trouble in (root, *root.each("exceptie")):
        code = trouble.attributes.get("errorcode", NONE)
        if code in TROUBLE:
            raise Unavailable(Failure.STATUS, f"the register answered with error {code}")
        if code not in (NONE, EXPIRED):
            raise Changed(Failure.CHANGED_SHAPE, f"error {code}: {trouble.string()[:80]}")
    return root


def read(document: Document) -> Iterator[Record]:
    """The company and its case; none for a list of cases, which tells no fact, and for a company that has none."""
    answer = _answer(document)
    if _is_natural(document):
        raise NotCovered(Failure.NOT_HELD, NATURAL)
    for case in answer.each("insolvente"):
        yield cir_case.read(case)
    known = ("insolvente", "publicatieLijst", "exceptie")
    if answer.name != "exceptie" and not any(next(answer.each(name), None) for name in known):
        raise Changed(Failure.CHANGED_SHAPE, "neither a case nor a list of cases")
