"""Which criteria did the seller write down, in a TOML file of `[[must]]` and `[[nice]]` tables?

    title = "outsourcing"
    limit = "25000 EUR"

    [[must]]
    name = "two years in business"
    why = "our first year with a customer costs more than it brings"
    existing_at_least = "24 months"

One rule a table. A mistake is refused in one line that names file, criterion and field; nothing is skipped in silence.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from research.criteria.model import SHOWN, SHOWN_AT_MOST, Criteria, Criterion, Rule, own
from research.criteria.presets import PRESETS, preset
from research.criteria.values import READERS, TOPICS, CriteriaError, limit_of, one_of, text, wrong

LARGEST = 100_000  # bytes: a hundred times what thirty criteria need
MOST = 30  # criteria: who asks more asks nothing
LONGEST = {"name": 60, "why": 240, "ask": 200, "title": 60}
LEVELS = ("must", "nice")
TOP = ("title", "limit", "shown", "preset", *LEVELS)
OWN = ("name", "why", "ask", "about")


def criteria_of(name: str) -> Criteria:
    """A preset by its name, or the criteria of a file. Raises `CriteriaError`."""
    return preset(name.lower()) if name.lower() in PRESETS else read(Path(name).expanduser())


def read(file: Path) -> Criteria:
    """The criteria of a file, musts first. Raises `CriteriaError`, whose message is one line."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise CriteriaError(f"{file}: larger than {LARGEST} bytes")
        given = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        near = "" if file.suffix else f"; a file, or one of {', '.join(PRESETS)} expected"
        raise CriteriaError(f"{file}: {error.strerror or 'cannot be read'}{near}") from error
    except UnicodeDecodeError as error:
        raise CriteriaError(f"{file}: not UTF-8 at byte {error.start}") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CriteriaError(f"{file}: not TOML: {str(error) or 'nested too deeply'}") from error
    return _criteria(str(file), given)


def _criteria(file: str, given: Mapping[str, object]) -> Criteria:
    for name in given:
        if name not in TOP:
            raise CriteriaError(f"{file}: {name}: no such field; expected one of {', '.join(TOP)}")
    shown = _shown(file, given)
    found = [_criterion(place, table, level) for level in LEVELS for place, table in _tables(file, given, level)]
    if "preset" in given:
        found += preset(one_of(f"{file}: preset", given["preset"], tuple(PRESETS))).all
    if not found and "limit" not in given:
        raise CriteriaError(f"{file}: no criteria; write a [[must]] or [[nice]] table")
    if len(found) > MOST:
        raise CriteriaError(f"{file}: {len(found)} criteria; at most {MOST}")
    return Criteria(
        title=text(f"{file}: title", given["title"], LONGEST["title"]) if "title" in given else "",
        all=tuple(found),
        shown=shown,
        limit=limit_of(f"{file}: limit", given["limit"]) if "limit" in given else None,
    )


def _shown(file: str, given: Mapping[str, object]) -> int:
    value = given.get("shown", SHOWN)  # left out it is what the page holds at ease
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= SHOWN_AT_MOST:
        raise CriteriaError(wrong(f"{file}: shown", f"a whole number from 1 to {SHOWN_AT_MOST}", value))
    return value


def _tables(file: str, given: Mapping[str, object], level: str) -> list[tuple[str, Mapping[str, object]]]:
    if level not in given:
        return []
    value = given[level]
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise CriteriaError(wrong(f"{file}: {level}", f"tables that begin with [[{level}]]", value))
    return [(f"{file}: {level} {at}", table) for at, table in enumerate(value, 1)]


def _criterion(place: str, table: Mapping[str, object], level: str) -> Criterion:
    for needed in ("name", "why"):
        if needed not in table:
            raise CriteriaError(f"{place}: {needed}: a text expected, nothing given")
    name = text(f"{place}: name", table["name"], LONGEST["name"])
    place = f'{place} "{name}"'
    strange = next((field for field in table if field not in (*OWN, *READERS)), "")
    if strange:
        raise CriteriaError(f"{place}: {strange}: no such field; rules are {', '.join(READERS)} and ask")
    return Criterion(
        name=own(name),
        why=own(text(f"{place}: why", table["why"], LONGEST["why"])),
        must=level == "must",
        rule=_rule(place, table),
        ask=own(text(f"{place}: ask", table["ask"], LONGEST["ask"])) if "ask" in table else None,
    )


def _rule(place: str, table: Mapping[str, object]) -> Rule:
    rules = [field for field in table if field in READERS]
    if len(rules) > 1:
        raise CriteriaError(f"{place}: {rules[1]}: one rule a criterion, and {rules[0]} is given already")
    if "about" in table and rules != ["claims_not_worse_than"]:
        raise CriteriaError(f"{place}: about: goes with claims_not_worse_than only")
    if not rules:
        if "ask" not in table:
            raise CriteriaError(f"{place}: ask: a rule or a question expected, nothing given")
        return Rule(name="ask")
    rule = READERS[rules[0]](rules[0], f"{place}: {rules[0]}", table[rules[0]])
    if "about" not in table:
        return rule
    return Rule(name=rule.name, words=rule.words, about=one_of(f"{place}: about", table["about"], TOPICS))
