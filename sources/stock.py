"""Whose stock picture is it, by the mark that its address or its credit line bears?

The marks are those with which the sellers' own downloads are named (`shutterstock_1234.jpg`, `AdobeStock_5678.jpeg`,
`pexels-photo-910.jpeg`) and the hosts from which they serve them. Who kept such a name did not hide anything.
"""

import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

MADE_BY_COMPUTER = "thispersondoesnotexist"
_MARKS = {
    "Shutterstock": r"shutterstock",
    "iStock": r"istock(?:[-_ ]?photo)?",
    "Adobe Stock": r"adobe[-_ ]?stock",
    "Fotolia": r"fotolia",
    "Getty Images": r"getty[-_ ]?images",
    "Depositphotos": r"deposit[-_ ]?photos?",
    "Dreamstime": r"dreamstime(?:xl|maximum|large|medium|small)?",
    "Pexels": r"pexels",
    "Unsplash": r"unsplash",
    "Pixabay": r"pixabay",
    "Freepik": r"freepik",
    "123RF": r"123rf",
    "Alamy": r"alamy",
    "Bigstock": r"bigstock(?:[-_ ]?photo)?",
    "Stocksy": r"stocksy",
    "Envato": r"envato[-_ ]?elements",
    MADE_BY_COMPUTER: r"this[-_ ]?person[-_ ]?does[-_ ]?not[-_ ]?exist|generated[-_ .]photos",
}
SELLERS = {name: name for name in _MARKS}
_BY_NAME = {name: re.compile(rf"(?<![a-z0-9])(?:{mark})(?![a-z])", re.IGNORECASE) for name, mark in _MARKS.items()}


def _seller(text: str) -> str:
    return next((name for name, mark in _BY_NAME.items() if mark.search(text)), "")


def seller_in_address(address: str) -> str:
    """The seller whose mark a picture's file name or host bears, or nothing; folders do not count."""
    parts = urlsplit(address)
    return _seller(unquote(parts.path.rsplit("/", 1)[-1])) or _seller(parts.hostname or "")


def seller_in_credit(lines: Iterable[str]) -> str:
    """The seller whom one of a picture's credit lines names, or nothing."""
    return next((seller for line in lines if (seller := _seller(line))), "")
