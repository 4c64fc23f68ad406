"""Is this page a gate, or a page that only resembles one?"""

import pytest

from sources.exchange import Answer
from sources.gate import is_gate
from tests.timing import assert_quick

LONG = b"<p>" + b"Wij zijn een installatiebedrijf uit Lutjebroek en bestaan sinds 1998. " * 10 + b"</p>"


def page(body: bytes, kind: str = "text/html; charset=utf-8") -> Answer:
    return Answer(200, (("content-type", kind),), body)


@pytest.mark.parametrize(
    "body",
    [
        b"<title>Just a moment...</title>",
        b"<TITLE>\nAttention Required! | Cloudflare</TITLE>" + LONG,
        b"<script src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>",
        b"<div id='cf-chl-widget'></div>",
        b"<form><div class='g-recaptcha' data-sitekey='x'></div></form>",
        b"<div class='h-captcha'></div><p>Verify you are human</p>",
        b"<title>Before you continue to Zoekmachine</title>",
        b"<script src='https://geo.captcha-delivery.com/captcha/'></script>",
    ],
)
def test_a_gate_is_seen(body: bytes) -> None:
    assert is_gate(page(body))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        LONG,
        b"<form><div class='g-recaptcha'></div></form>" + LONG,
        b"<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>" + LONG,
        b"<title>Just a moment of rest</title>" + LONG,
        b"<title>Access Denied Security Systems</title>" + LONG,
        b"<p>Just a moment...</p>",
        b"<div class='g-recaptcha'></div>" + b"<!-- -->" * 20_000 + LONG,
    ],
)
def test_a_page_is_not(body: bytes) -> None:
    assert not is_gate(page(body))


def test_data_is_never_a_gate() -> None:
    assert not is_gate(page(b'{"title": "<title>Just a moment...</title>"}', "application/json"))


@pytest.mark.parametrize("piece", [b"<", b"<script>", b"<!--", b"<title", b"<script", b"&<a ", b"g-recaptcha<"])
def test_a_hostile_page_costs_no_more_than_another(piece: bytes) -> None:
    hostile = page(b"g-recaptcha" + piece * (60_000 // len(piece)))
    assert_quick(lambda: is_gate(hostile), 0.5)
