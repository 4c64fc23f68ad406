r"""How does a result reach standard output: whole, in letters that every terminal and pipe can take?

Names, quotes and addresses are of others. Text is cleaned where it is composed; JSON keeps every letter, those that could
steer a terminal (control characters, marks that turn the direction of writing) as `\uXXXX`.
"""

import json
import sys
import unicodedata
from io import TextIOWrapper

STEERING = frozenset({"Cc", "Cf", "Cs", "Co"})


def prepare() -> None:
    """Let no letter stop the output: JSON is UTF-8 in a pipe, and a terminal that lacks a letter shows another one."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def clean(text: str) -> str:
    """The text on one line, without any character that could steer a terminal."""
    return "".join(c for c in " ".join(text.split()) if unicodedata.category(c) not in STEERING)


def as_json(value: object, *, indent: int | None = 2) -> str:
    """One JSON document; with `indent` of None on one line."""
    return escaped(json.dumps(value, ensure_ascii=False, indent=indent)) + "\n"


def escaped(document: str) -> str:
    """The same JSON, with the letters that could steer a terminal written as escapes; they stand in strings only."""
    return "".join(c if c == "\n" or unicodedata.category(c) not in STEERING else _escape(c) for c in document)


def _escape(character: str) -> str:
    return json.dumps(character)[1:-1]
