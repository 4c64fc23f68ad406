"""Which fields of an answer hold what no finding needs (a birth date, a home address), and how do they stay out of store?

They are blanked before anything is kept or recorded, so that the stored document never held them: a member of a JSON
object becomes `null`, an XML element of that name is emptied. Everything else stays as it was sent, byte for byte.
"""

import json
import re
from collections.abc import Collection
from dataclasses import replace

from sources.exchange import Answer

_DECODER = json.JSONDecoder()
_OPENING = b"\xef\xbb\xbf \t\r\n"  # what may stand before the first sign of an answer


def blank(answer: Answer, names: Collection[str]) -> Answer:
    """Blank every field with one of these names, however deep it stands; an answer that cannot be read loses its body.

    Nothing can be told from a broken answer, and what it holds cannot be told apart either.
    """
    if not names or not answer.body.strip(_OPENING):
        return answer
    if answer.body.lstrip(_OPENING).startswith(b"<"):
        return replace(answer, body=_elements(answer.body, names))
    try:
        return replace(answer, body=_members(answer.body.decode(), names).encode())
    except (ValueError, RecursionError):
        return replace(answer, body=b"")


def _members(text: str, names: Collection[str]) -> str:
    """Put `null` for the value of each of these members. Raises `ValueError` where a value cannot be read.

    A quote inside a text is written with a backslash before it, so the name between two bare ones is a member's.
    """
    member = re.compile(rf'"(?:{"|".join(map(re.escape, sorted(names)))})"[ \t\r\n]*:[ \t\r\n]*')
    kept, at = [], 0
    while found := member.search(text, at):
        _, end = _DECODER.raw_decode(text, found.end())
        kept += [text[at : found.end()], "null"]
        at = end
    return "".join([*kept, text[at:]])


def _elements(body: bytes, names: Collection[str]) -> bytes:
    """Empty each of these elements, whatever prefix its name has; nested ones of the same name are emptied with it."""
    for name in sorted(names):
        plain = re.escape(name).encode()
        start = re.compile(rb"<(?:[\w.-]+:)?" + plain + rb"(?:\s[^<>]*)?(?<!/)>")
        stop = re.compile(rb"</(?:[\w.-]+:)?" + plain + rb"\s*>")
        kept, at = [], 0
        while opened := start.search(body, at):
            closed = stop.search(body, opened.end())
            kept.append(body[at : opened.end()])
            at = closed.start() if closed else len(body)
        body = b"".join([*kept, body[at:]])
    return body
