"""How many different people did a page name in each year, by its captures? A count, which never says that somebody left."""

from collections.abc import Iterable, Mapping

from research.people.names import Likeness, likeness


def people_by_year(seen: Iterable[tuple[str, str]]) -> Mapping[int, int]:
    """The number of different people by year. `seen`: the moment of a capture (ISO 8601) and a name that it shows.

    A capture that shows nobody gives no year: a page may have been read in part. Two spellings of one name are one.
    """
    names: dict[int, list[str]] = {}
    for moment, name in seen:
        known = names.setdefault(int(moment[:4]), [])
        if not any(likeness(name, one) is Likeness.WHOLE or name.casefold() == one.casefold() for one in known):
            known.append(name)
    return {year: len(known) for year, known in sorted(names.items())}
