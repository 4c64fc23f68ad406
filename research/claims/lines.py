"""What does `precall claims --text-lines` answer to one line: a text in, its claims out, both as JSON?"""

import json
from typing import Any

from research.claims import Found, find


class BadLine(ValueError):
    """A line that cannot be answered; the message names the field."""


def as_object(found: Found) -> dict[str, Any]:
    """Give a claim with the field names of the public contract; whole numbers are written whole."""
    return {
        "kind": found.kind.value,
        "low": _whole(found.low),
        "high": _whole(found.high),
        "relation": found.relation.value,
        "quote": found.quote,
        "start": found.start,
        "end": found.end,
        "lang": found.lang,
        "as_of": found.as_of,
    }


def answer(line: str) -> str:
    """Answer `{"id","lang","text","observed_year"}` with `{"id","claims":[...]}`.

    Raises BadLine naming the field that is missing or of the wrong type (`id` may be anything; `lang` and
    `observed_year` may be absent or null).
    """
    try:
        asked = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadLine(f"no JSON: {error.msg} at character {error.pos + 1}") from error
    except RecursionError as error:
        raise BadLine("no JSON: nested too deep") from error
    if not isinstance(asked, dict):
        raise BadLine("a line must be an object")
    text, lang, year = asked.get("text"), asked.get("lang") or "", asked.get("observed_year")
    if "id" not in asked:
        raise BadLine("id: missing")
    if not isinstance(text, str):
        raise BadLine("text: a string is needed")
    if not isinstance(lang, str):
        raise BadLine("lang: a string is needed")
    if year is not None and (isinstance(year, bool) or not isinstance(year, int)):
        raise BadLine("observed_year: a whole number is needed")
    return json.dumps(
        {"id": asked["id"], "claims": [as_object(found) for found in find(text, lang, year)]}, ensure_ascii=False
    )


def _whole(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value
