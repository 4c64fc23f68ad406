"""What does a page say about itself for machines: JSON-LD, microformats and Open Graph?

Terms: schema.org (https://schema.org/Organization), microformats2 h-card (https://microformats.org/wiki/h-card) and the
older hCard. `@context` is never fetched.
"""

import json
import re
from typing import NoReturn

MOST_NODES = 2_000  # a product list of a shop has hundreds of nodes; more is a trap
DEEPEST = 64  # real JSON-LD nests less than ten levels

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*;?\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def parse(script: str) -> Json:
    """Read the text of a JSON-LD script, forgiving comment wrappers, a BOM, raw newlines and trailing commas.

    Raises ValueError when it is no JSON even then, has NaN or Infinity, or nests beyond all sense.
    """
    text = _WRAPPING.sub("", script.lstrip("\ufeff"))
    for candidate in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            parsed: Json = json.loads(candidate, strict=False, parse_constant=_refuse)
        except RecursionError as error:
            raise ValueError("nested too deep") from error
        except ValueError:
            continue
        return parsed
    raise ValueError("no JSON")


def compact(script: str) -> str:
    """Write a JSON-LD script as one line: its JSON without spare blanks, or its words when it is no JSON."""
    try:
        return json.dumps(parse(script), ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        return " ".join(script.split())
