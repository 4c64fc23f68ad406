"""Is this page the one we asked for, or a gate in front of it that wants to see a human?

A few marks that only such gates have, each observed in the pages that bot protections serve with status 200 or 403.
"""

import re

from sources.exchange import Answer

HEAD_BYTES = 64 * 1024  # the gates are short pages; their marks stand at the top
LITTLE_TEXT = 400  # characters: a page with a captcha form and more text than this is a contact page

_CERTAIN = (
    b"/cdn-cgi/challenge-platform/h/",  # Cloudflare's challenge; the bare script is on normal pages too
    b"cf-chl-",  # idem, class names and parameters of the form
    b"_cf_chl_opt",
    b"window._pxappid",  # PerimeterX / HUMAN
    b"captcha-delivery.com",  # DataDome
    b"/_incapsula_resource?swudnsai",  # Imperva
    b"awswafcookiedomainlist",  # AWS WAF's challenge
)
_TITLE = re.compile(
    rb"<title[^<>]*>\s*(?:(?:just a moment\.{3}|attention required! \| cloudflare|access denied|ddos-guard"
    rb"|pardon our interruption\.*|are you a robot\?|robot or human\?)\s*</title|before you continue to )",
    re.IGNORECASE,
)
_WIDGET = re.compile(rb"g-recaptcha|h-captcha|hcaptcha\.com/1/api|challenges\.cloudflare\.com/turnstile", re.IGNORECASE)
_TAG = re.compile(rb"<(/?)([a-z]*)[^<>]*>", re.IGNORECASE)
_UNSEEN = frozenset({b"script", b"style", b"noscript", b"title"})


def _count_text(html: bytes) -> int:
    """Count the characters that a page shows, in one pass: a gate must not cost more than a page."""
    count, start, inside = 0, 0, b""
    for tag in _TAG.finditer(html):
        closing, name = bool(tag[1]), tag[2].lower()
        if not inside:
            count += len(b" ".join(html[start : tag.start()].split()))
            inside = name if name in _UNSEEN and not closing else b""
        elif closing and name == inside:
            inside = b""
        start = tag.end()
    return count if inside else count + len(b" ".join(html[start:].split()))


def is_gate(answer: Answer) -> bool:
    """Say whether an HTML answer is a captcha, a challenge or a consent wall in place of the page."""
    if answer.media_type not in {"text/html", "application/xhtml+xml"}:
        return False
    head = answer.body[:HEAD_BYTES]
    lower = head.lower()
    if _TITLE.search(head):
        return True
    if len(answer.body) > HEAD_BYTES or not (any(mark in lower for mark in _CERTAIN) or _WIDGET.search(head)):
        return False
    return _count_text(head) < LITTLE_TEXT
