"""Which row of the Danish register holds on a day, and what do the rows of each entity say?

Every entity is a list of rows with the period in which each holds (`virkningFra` to `virkningTil`, days or moments; an
open end goes on). A row whose end has passed tells of the past only, one whose beginning lies ahead tells nothing yet.
Of several that hold, the one with the lowest `sekvens` is the first, and among equals the one that began last.

Needed: of a company id, CVRNummer, status; of a name vaerdi; of a line of business and a form vaerdi, vaerdiTekst; of
the mark against advertising vaerdi; of a seat AdresseringAnvendelse. `virksomhedStartdato` is the start as registered.
The states of a company are published nowhere as a list: `aktiv` is one, and an end that has come is another; whatever
else stands there is handed on as it is written.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from sources import dates
from sources.errors import Changed, Failure
from sources.model import Value
from sources.quoting import Field

Rows = Sequence[Field]
ACTIVE = "aktiv"
SEAT_USE = "beliggenhedsadresse"  # the seat, as against the postal address
SOLE_TRADERS = frozenset({"10", "15"})  # enkeltmandsvirksomhed, and a small one of the kind


def unit(companies: Rows) -> str:
    """The id under which the other entities hold this company, or "" when the number is unknown."""
    return next((row.at("id").string() for row in companies), "")


def is_no_home(forms: Rows) -> bool:
    """Whether the seat is sure to be none of a sole trader's, now or before."""
    return bool(forms) and not any(row.at("vaerdi").string() in SOLE_TRADERS for row in forms)


def told(entity: str, rows: Rows, day: str) -> Iterator[Value]:
    """What the rows of one entity say on a day. Raises `Changed`."""
    return READERS[entity](rows, day) if rows else iter(())


def _day(row: Field, name: str) -> str:
    """The day of this field, or "" where the row leaves it open."""
    found = row.find(name)
    return "" if found is None else found.read(_from_day_or_moment)


def _from_day_or_moment(text: str) -> str:
    return dates.from_moment(text) if "T" in text else dates.from_day(text)


def _begin(row: Field) -> str:
    return _day(row, "virkningFra")


def _holds(row: Field, day: str) -> bool:
    return _begin(row) <= day and not _has_ended(row, day)


def _has_ended(row: Field, day: str) -> bool:
    end = _day(row, "virkningTil")
    return bool(end) and end < day


def _rank(row: Field) -> int:
    found = row.find("sekvens")
    return 0 if found is None else found.integer()


def _now(rows: Rows, day: str) -> Field | None:
    """The row that holds on that day, the first of several; None when none does."""
    latest_first = sorted((row for row in rows if _holds(row, day)), key=_begin, reverse=True)
    return min(latest_first, key=_rank, default=None)


def _company(rows: Rows, day: str) -> Iterator[Value]:
    """Number, start and end by the newest row; the state only by one that holds."""
    now = _now(rows, day)
    newest = now or max(rows, key=_begin)
    number = newest.at("CVRNummer")
    yield number.says("cvr", f"{number.integer():08d}")
    yield from newest.told("incorporationDate", "virksomhedStartdato", by=_from_day_or_moment)
    yield from newest.told("dissolutionDate", "virksomhedOphoersdato", by=_from_day_or_moment)
    state, end = newest.at("status"), newest.find("virksomhedOphoersdato")
    if end is not None and end.read(_from_day_or_moment) <= day:
        yield end.says("status", "inactive")
    elif now is not None:
        yield state.says("status", "active" if state.string().casefold() == ACTIVE else "unknown", state.string())


def _names(rows: Rows, day: str) -> Iterator[Value]:
    """The name that it bears and since when, those that it bears beside it, and those before with their last day."""
    now = _now(rows, day)
    seen = set()
    if now is not None:
        yield from now.told("name", "vaerdi")
        yield from _since("nameSince", now, rows, day)
        seen.add(now.at("vaerdi").string())
    for row in (row for row in rows if _holds(row, day)):
        if row.at("vaerdi").string() not in seen:
            seen.add(row.at("vaerdi").string())
            yield from row.told("alias", "vaerdi")
    ended = sorted(
        (row for row in rows if _has_ended(row, day)), key=lambda row: _day(row, "virkningTil"), reverse=True
    )
    for row in ended:
        if row.at("vaerdi").string() not in seen:
            seen.add(row.at("vaerdi").string())
            yield from (replace(value, as_of=_day(row, "virkningTil")) for value in row.told("previousName", "vaerdi"))


def _since(name: str, now: Field, rows: Rows, day: str) -> Iterator[Value]:
    """The first day of what holds now, where it was another before; nothing when it never was."""
    alike = [(row, row.at("vaerdi").string() == now.at("vaerdi").string()) for row in rows if _rank(row) == _rank(now)]
    others = [_day(row, "virkningTil") for row, is_same in alike if not is_same and _has_ended(row, day)]
    later = [row for row, is_same in alike if is_same and others and _begin(row) >= max(others)]
    if later:
        yield from min(later, key=_begin).told(name, "virkningFra", by=_from_day_or_moment)


def _form(rows: Rows, day: str) -> Iterator[Value]:
    now = _now(rows, day)
    if now is not None:
        form = now.at("vaerdiTekst")
        yield form.says("legalForm", form.string().strip(), now.at("vaerdi").string())
        yield from _since("legalFormSince", now, rows, day)


def _activity(rows: Rows, day: str) -> Iterator[Value]:
    now = _now(rows, day)
    if now is not None:
        yield from now.at("vaerdiTekst").told("activity")


def _non_mailing(rows: Rows, day: str) -> Iterator[Value]:
    now = _now(rows, day)
    if now is not None:
        mark = now.at("vaerdi")
        if not isinstance(mark.value, bool):
            raise Changed(Failure.CHANGED_SHAPE, f"{mark.path} is neither true nor false")
        yield mark.says("nonMailing", "yes" if mark.value else "no")


def _seat(rows: Rows, day: str) -> Iterator[Value]:
    now = _now([row for row in rows if row.at("AdresseringAnvendelse").string().casefold() == SEAT_USE], day)
    if now is None:
        return
    lines = (("CVRAdresse_vejnavn", "CVRAdresse_husnummerFra"), ("CVRAdresse_postnummer", "CVRAdresse_postdistrikt"))
    parts = [" ".join(v.value for part in line for v in now.told("address", part)) for line in lines]
    written = ", ".join(part for part in parts if part)
    if written:
        yield now.says("address", written)
    yield from now.told("town", "CVRAdresse_postdistrikt")


READERS: Mapping[str, Callable[[Rows, str], Iterator[Value]]] = {
    "CVR_Virksomhed": _company,
    "CVR_Navn": _names,
    "CVR_Branche": _activity,
    "CVR_Reklamebeskyttelse": _non_mailing,
    "CVR_Virksomhedsform": _form,
    "CVR_Adressering": _seat,
}
