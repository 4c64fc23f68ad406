"""How does a dataclass lie in a table: which row is it, and how is the row a dataclass again?

A row is a mapping of column to cell; a column bears the name of the field. Phrases are structs, tuples are lists, enum
members their values. Nothing here knows DuckDB.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache
from hashlib import sha256
from typing import Any, TypeVar, get_type_hints

from research.model import Param, Phrase

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[Row]]
T = TypeVar("T")

_hints: Callable[[type], Mapping[str, object]] = cache(get_type_hints)  # 30 µs each time, for thousands of rows


class NotStorableError(ValueError):
    """A text or number that no database keeps as it is: half a character (a lone surrogate), NaN or infinity."""


class DamagedRowError(ValueError):
    """A cell holds what precall never wrote there."""


def encode(rows: object) -> str:
    """Rows or parameters as JSON, the same text for the same rows; raises `NotStorableError`."""
    try:
        text = json.dumps(rows, ensure_ascii=False, allow_nan=False, sort_keys=True)
        text.encode()
    except UnicodeEncodeError as error:
        raise NotStorableError("this cannot be kept: a text holds half a character (a lone surrogate)") from error
    except ValueError as error:
        raise NotStorableError("this cannot be kept: a number is not finite") from error
    return text


def digest(tables: Tables) -> str:
    """The sha256 of all these rows; raises `NotStorableError`."""
    return sha256(encode(tables).encode()).hexdigest()


def rows_of(items: Sequence[object], owner: str, role: str = "") -> list[Row]:
    """One row per item; `role` where the table keeps two sorts."""
    sort = {"role": role} if role else {}
    return [{"owner": owner, **sort, "position": i, **cells(item)} for i, item in enumerate(items)]


def items(kind: type[T], rows: Iterable[Row], role: str = "") -> tuple[T, ...]:
    """The dataclasses `kind` from rows, those of one `role` where the table keeps two sorts."""
    return tuple(item(kind, row) for row in rows if not role or row["role"] == role)


def cells(item: object) -> dict[str, object]:
    """The fields of a flat dataclass as cells, by name."""
    return {name: _cell(getattr(item, name), hint) for name, hint in _hints(type(item)).items()}


def item(kind: type[T], row: Row) -> T:
    """The flat dataclass `kind` from the cells of a row."""
    try:
        return kind(**{name: _value(row[name], hint) for name, hint in _hints(kind).items()})
    except ValueError as error:
        raise DamagedRowError(f"a row is not as it was kept: {error}") from error


def _cell(value: object, hint: object) -> object:
    match value:
        case Phrase(key, params):
            return {"key": key, "params": [_param(name, param) for name, param in params]}
        case tuple():
            return list(value)
        case int() if hint == float | None:
            return float(value)
        case _:  # a text, a number or nothing is its own cell
            return value


def _value(cell: Any, hint: object) -> object:  # noqa: ANN401 - a cell is whatever DuckDB gives for its column
    if hint in (Phrase, Phrase | None) and cell is not None:
        return Phrase(cell["key"], tuple((p["name"], _first(p["text"], p["whole"], p["real"])) for p in cell["params"]))
    if hint == tuple[str, ...]:
        return tuple(cell)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(cell)
    return cell  # a text, a number or nothing is its own value


def _param(name: str, param: Param) -> Row:
    """A parameter in the column of its type, so that 1 does not come back as 1.0."""
    return {
        "name": name,
        "text": param if isinstance(param, str) else None,
        "whole": int(param) if isinstance(param, int) else None,
        "real": param if isinstance(param, float) else None,
    }


def _first(text: str | None, whole: int | None, real: float | None) -> Param:
    return next(p for p in (text, whole, real) if p is not None)
