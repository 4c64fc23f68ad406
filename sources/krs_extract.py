"""What does the current extract of the Polish court register hold: entry, form, capital, members, proceedings, accounts?

KRS began in 2001 and took over the companies of the older registers until 2013: an entry of 2001, or one that names an
earlier register, says only that the company existed by then. Dates are written `14.06.2001`, now and then with an R.
Needed: dataRejestracjiWKRS, nazwa, formaPrawna. A company by contribution of a business shows nothing of who ran it
before; one that was converted, merged or split off names its predecessors.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from sources import dates
from sources.model import Record, Value
from sources.quoting import Field

BEGAN = "2001"
RESTRUCTURING = "postepowanieRestrukturyzacyjneNaprawczePrzymusowaRestrukturyzacjaUporzadkowanaLikwidacja"
PROCEEDINGS = {
    "postepowanieUpadlosciowe": "bankruptcy",
    "postepowanieUkladowe": "reorganisation",
    RESTRUCTURING: "reorganisation",
    "likwidacja": "liquidation",
}
CLOSING = re.compile(r"opisZakonczenia|zakonczenie|uchylenie|informacjaOUchyleniu", re.IGNORECASE)
DAY = re.compile(r"data", re.IGNORECASE)
MANNERS = {"PRZEKSZTAŁCENIE": "conversion", "POŁĄCZENIE": "merger", "PODZIAŁ": "demerger"}
_LAST_DAY = re.compile(r"(\d{2}\.\d{2}\.\d{4})\D*$", re.ASCII)


def records(number: str, extract: Field) -> Iterator[Record]:
    """The company, its members that are companies, what it was made of, and its deposits of accounts."""
    yield Record(schema="Company", key=number, values=tuple(_company(number, extract)))
    body = extract.at("dane", "dzial1")
    for place, member in enumerate(body.each("wspolnicySpzoo")):
        yield from _member(f"{number}/member/{place}", member, body)
    yield from _origin(number, extract)
    filed = extract.find("dane", "dzial3", "wzmiankiOZlozonychDokumentach")
    for accounts in filed.each("wzmiankaOZlozeniuRocznegoSprawozdaniaFinansowego") if filed is not None else ():
        yield from _accounts(number, accounts)


def _company(number: str, extract: Field) -> Iterator[Value]:
    entered, body = extract.at("naglowekA", "dataRejestracjiWKRS"), extract.at("dane", "dzial1")
    firm = body.at("danePodmiotu")
    earlier = firm.find("daneOWczesniejszejRejestracji")
    taken_over = entered.read(dates.from_dotted).startswith(BEGAN) or (earlier is not None and bool(earlier.value))
    for value in entered.told("incorporationDate", by=dates.from_dotted):
        yield replace(value, unit="default_date") if taken_over else value
    yield entered.says("status", "active")
    name = firm.at("nazwa")
    yield name.says("krs", number)
    yield from name.told("name")
    yield from firm.at("formaPrawna").told("legalForm")
    yield from _place(body)
    capital = body.find("kapital", "wysokoscKapitaluZakladowego")
    if capital is not None and capital.find("wartosc") is not None:
        currency = capital.find("waluta")
        written = " ".join(part.string() for part in (capital.at("wartosc"), currency) if part is not None)
        yield capital.says("capital", written, written)
    yield from extract.told("signingRule", "dane", "dzial2", "reprezentacja", "sposobReprezentacji")
    main = extract.find("dane", "dzial3", "przedmiotDzialalnosci")
    for line in main.each("przedmiotPrzewazajacejDzialalnosci") if main is not None else ():
        code = ".".join(line.at(part).string() for part in ("kodDzial", "kodKlasa", "kodPodklasa"))
        yield line.says("activity", f"{code} {line.at('opis').string()}", line.at("opis").string())
    yield from _insolvencies(extract)


def _place(body: Field) -> Iterator[Value]:
    place = body.find("siedzibaIAdres", "adres")
    if place is not None:
        parts = [part.string() for name in ("ulica", "nrDomu") if (part := place.find(name)) is not None]
        yield place.says("address", " ".join(parts), " ".join(parts))
        yield from place.told("town", "miejscowosc")
    yield from body.told("website", "siedzibaIAdres", "adresStronyInternetowej", by=str.lower)


def _insolvencies(extract: Field) -> Iterator[Value]:
    """Proceedings with the day of their opening. One that is over is told only with the day of its end."""
    section = extract.find("dane", "dzial6")
    for name, kind in PROCEEDINGS.items() if section is not None else ():
        for entry in section.each(name) if section is not None else ():
            parts = entry.value if isinstance(entry.value, dict) else {}
            over = [entry.at(part) for part, held in parts.items() if CLOSING.match(part) and held]
            opened = [entry.at(part) for part, held in parts.items() if not CLOSING.match(part) and held]
            ends = [day for part in over for day in _days(part)]
            if not over or ends:
                since = next((day for part in opened for day in _days(part)), "")
                yield replace(entry.says("insolvency", kind), as_of=since)
            if ends:
                yield replace(entry.says("insolvencyEnded", kind), as_of=ends[0])


def _days(part: Field) -> Iterator[str]:
    """The days that a part of a proceeding states in its members; none that stand in running text."""
    members = part.value if isinstance(part.value, dict) else {}
    return (part.at(name).read(dates.from_dotted) for name, held in members.items() if DAY.match(name) and held)


def _member(key: str, member: Field, body: Field) -> Iterator[Record]:
    """A member that is a company; those that are persons are masked."""
    name = member.find("nazwa")
    if name is not None:
        number, whole = member.find("krs"), member.find("czyPosiadaCaloscUdzialow")
        values = [*name.told("name"), name.says("ownerKind", "company")]
        values += number.told("ownerNumber", "krs") if number is not None and isinstance(number.value, dict) else ()
        if whole is not None and whole.value is True:
            values.append(whole.count("share", 100, "percent", ""))
        values += body.told("organization", "danePodmiotu", "nazwa")
        yield Record(schema="Ownership", key=key, values=tuple(values))


def _origin(number: str, extract: Field) -> Iterator[Record]:
    """The companies that this one was made of, by conversion, merger or demerger."""
    origin = extract.find("dane", "dzial1", "sposobPowstaniaPodmiotu")
    manner = origin.find("okolicznosciPowstania") if origin is not None else None
    if origin is None or manner is None:
        return
    known = [word for spelling, word in MANNERS.items() if manner.string().upper().startswith(spelling)]
    for place, before in enumerate(origin.each("podmioty")):
        values = [*before.told("predecessor", "nazwa"), *(manner.says("manner", word) for word in known)]
        values += extract.at("naglowekA").told("date", "dataRejestracjiWKRS", by=dates.from_dotted)
        yield Record(schema="Succession", key=f"{number}/origin/{place}", values=tuple(values))


def _accounts(number: str, filed: Field) -> Iterator[Record]:
    """A deposit of annual accounts, where the period ends in a day."""
    period, day = filed.find("zaOkresOdDo"), filed.find("dataZlozenia")
    last = _LAST_DAY.search(period.string()) if period is not None else None
    if period is not None and last is not None and day is not None:
        year = dates.from_dotted(last[1])
        values = (period.says("financialYear", year, period.string()), *day.told("filing", by=dates.from_dotted))
        yield Record(schema="Accounts", key=f"{number}/{year}", values=values)
