"""What goes out and what comes back: one request, one answer, whatever carries them?"""

import zlib
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field, replace

from sources.errors import Failure, Unavailable

GZIP = 16 + zlib.MAX_WBITS  # zlib's way to ask for the gzip wrapper
SHORT_SECRET = 6  # characters: shorter values are words like "demo", which stand in any page
STEP = 64 * 1024  # bytes put into the decoder at once: bounds what one step can blow up to
PACKED = frozenset({"gzip", "x-gzip"})  # the one encoding that we ask for, RFC 9110, 8.4.1.3
NEVER_KEPT = frozenset({"set-cookie", "set-cookie2", "www-authenticate", "authentication-info"})


@dataclass(frozen=True, slots=True)
class Call:
    """One request to a checked address: a GET, or a POST when it has a body.

    `name` is the address under which the answer is kept: that of a POST says what was sent. `hidden` headers are sent
    and never stored, logged or shown, and so are the parameters of `query`; `secrets` are the values that must not come
    back in an answer either. `drop`: fields that are blanked in the answer. `conditions` ask whether a stored answer
    still holds. `stays`: no redirect is followed, since the question lies in the body or the address is a secret.
    """

    url: str
    name: str = ""
    body: bytes = field(default=b"", repr=False)
    drop: frozenset[str] = frozenset()
    headers: tuple[tuple[str, str], ...] = ()
    hidden: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    secrets: tuple[str, ...] = field(default=(), repr=False)
    conditions: tuple[tuple[str, str], ...] = ()
    stays: bool = False

    @property
    def kept_as(self) -> str:
        """The address under which the answer is kept."""
        return self.name or self.url


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, unpacked: header names in lower case, body after every encoding.

    `url` and `fetched_at` are set where an archive answers: the address and the moment of the capture.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    url: str = ""
    fetched_at: str = ""

    def header(self, name: str) -> str:
        """The first value of a header, or the empty string when the answer has none."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def media_type(self) -> str:
        """The type of the body, lower case and without parameters."""
        return media_type(self.header("content-type"))


Transport = Callable[[Call], Awaitable[Answer]]
"""Whatever answers: the network, an archive, an invented site. Raises `SourceError`."""


def media_type(content_type: str) -> str:
    """Read `Text/HTML; charset=x` as `text/html`."""
    return content_type.partition(";")[0].strip().lower()


def _gunzip(body: bytes, budget: int) -> bytes:
    """Unpack gzip members one after the other; stop with an error as soon as the output outgrows the budget."""
    out, rest = bytearray(), body
    while rest.strip(b"\0"):  # zeros after the last member are padding
        decoder = zlib.decompressobj(GZIP)
        start = 0
        while not decoder.eof and start < len(rest):
            piece = rest[start : start + STEP]
            start += STEP
            while piece and not decoder.eof:
                out += decoder.decompress(piece, budget + 1 - len(out))
                if len(out) > budget:
                    raise Unavailable(Failure.TOO_LARGE, f"more than {budget} bytes after decompression")
                piece = decoder.unconsumed_tail
        if not decoder.eof:
            raise Unavailable(Failure.BROKEN_ANSWER, "a compressed answer that breaks off")
        rest = decoder.unused_data + rest[start:]
        if rest[:2] != b"\x1f\x8b":
            break  # rubbish after the end of a member is ignored, as browsers do
    return bytes(out)


def unpack(answer: Answer, budget: int, encodings: int) -> Answer:
    """Take the content encodings off a body, counting bytes of output.

    Raises `Unavailable`: `TOO_LARGE` beyond the budget, `BROKEN_ANSWER` for an encoding that was not asked for.
    """
    names = [n.strip().lower() for key, value in answer.headers if key == "content-encoding" for n in value.split(",")]
    names = [name for name in names if name not in {"", "identity"}]
    if len(names) > encodings:
        raise Unavailable(Failure.BROKEN_ANSWER, f"packed {len(names)} times")
    body = answer.body
    for name in reversed(names):
        if name not in PACKED:
            raise Unavailable(Failure.BROKEN_ANSWER, "an encoding that was not asked for")
        try:
            body = _gunzip(body, budget)
        except zlib.error:
            raise Unavailable(Failure.BROKEN_ANSWER, "a compressed answer that cannot be read") from None
    if len(body) > budget:
        raise Unavailable(Failure.TOO_LARGE, f"more than {budget} bytes")
    return replace(answer, body=body, headers=tuple(h for h in answer.headers if h[0] != "content-encoding"))


def veil(answer: Answer, secrets: Collection[str]) -> Answer:
    """Cover every secret that a server sends back with as many asterisks, in body and headers."""
    body, headers = answer.body, answer.headers
    for secret in secrets:
        if len(secret) < SHORT_SECRET:
            continue
        stars = "*" * len(secret)
        body = body.replace(secret.encode(), stars.encode())
        headers = tuple((name, value.replace(secret, stars)) for name, value in headers)
    if body == answer.body and headers == answer.headers:
        return answer
    return replace(answer, body=body, headers=headers)
