"""Which values does an option take, and what is said of one that it does not?"""

import argparse
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from research.criteria.model import Criteria, Limit

LANGUAGES = ("nl", "en", "fr", "de")
FORMATS = ("html", "pdf", "md", "json", "txt", "eml", "csv", "xlsx")
CRMS = ("hubspot", "pipedrive", "teamleader", "afas", "salesforce", "plain")
PUSHED = CRMS[:-1]  # those that a note can be sent to


def a_day(text: str) -> date:
    """A calendar day as YYYY-MM-DD."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise argparse.ArgumentTypeError(f"a day as YYYY-MM-DD expected, got {text!r}")


def languages(text: str) -> tuple[str, ...]:
    """Languages, separated by commas."""
    return _chosen(text, LANGUAGES, "language")


def formats(text: str) -> tuple[str, ...]:
    """Formats, separated by commas."""
    return _chosen(text, FORMATS, "format")


def words(text: str) -> str:
    """A text that says something."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text.strip()


def place(text: str) -> Path:
    """A file or folder; the home of the user may be written as ~."""
    return Path(words(text)).expanduser()


def wanted(text: str) -> "Criteria":
    """The seller's criteria: a preset, or a file that is read at once, so that a mistake in it costs no question."""
    from research.criteria.file import criteria_of  # noqa: PLC0415 - only for who gives criteria
    from research.criteria.values import CriteriaError  # noqa: PLC0415

    try:
        return criteria_of(words(text))
    except CriteriaError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def covered(text: str) -> "Limit":
    """What the seller's insurer covers, an amount with its currency."""
    from research.criteria.values import CriteriaError, limit_of  # noqa: PLC0415 - only for who gives a limit

    try:
        return limit_of("it", text)
    except CriteriaError as error:
        raise argparse.ArgumentTypeError(str(error).removeprefix("it: ")) from error


def _chosen(text: str, known: tuple[str, ...], what: str) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    for one in chosen:
        if one not in known:
            raise argparse.ArgumentTypeError(f"unknown {what} {one!r}; known: {', '.join(known)}")
    if not chosen:
        raise argparse.ArgumentTypeError(f"a {what} expected; known: {', '.join(known)}")
    return chosen
