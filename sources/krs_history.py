"""Which names did a Polish company bear before, since when its present one, and when was it struck off?

The full extract of the court register: every field is a list of its states, each with the number of the entry that
brought it in (`nrWpisuWprow`) and of the one that struck it out (`nrWpisuWykr`); the header holds the days of the
entries. An entry whose words begin with WYKREŚLENIE Z KRAJOWEGO REJESTRU, and which is the last, is the end.
"""

from collections.abc import Iterator
from dataclasses import replace

from sources import dates
from sources.model import Record, Value
from sources.quoting import Field

STRUCK_OFF = "WYKREŚLENIE Z KRAJOWEGO REJESTRU"


def company(number: str, extract: Field) -> Record:
    """The company with its names and its end."""
    return Record(schema="Company", key=number, values=tuple(_values(number, extract)))


def _values(number: str, extract: Field) -> Iterator[Value]:
    entries = extract.at("naglowekP", "wpis").items()
    days = {str(entry.at("numerWpisu").value): entry.at("dataWpisu") for entry in entries}
    names = extract.at("dane", "dzial1", "danePodmiotu", "nazwa").items()
    ended = [e for e in entries[-1:] if (e.find("opis") is not None and _is_end(e.at("opis").string()))]
    for state in names:
        name, begun, over = state.at("nazwa"), state.at("nrWpisuWprow").value, state.find("nrWpisuWykr")
        last = state is names[-1]
        if last:
            yield name.says("krs", number)
            yield from name.told("name")
            yield from days[str(begun)].told("nameSince", by=dates.from_dotted) if str(begun) in days else ()
        elif over is not None:
            for value in name.told("previousName"):
                known = str(over.value) in days
                yield replace(value, as_of=days[str(over.value)].read(dates.from_dotted) if known else "")
    for entry in ended:
        yield from entry.told("dissolutionDate", "dataWpisu", by=dates.from_dotted)
        yield entry.says("status", "inactive")


def _is_end(words: str) -> bool:
    return words.upper().startswith(STRUCK_OFF)
