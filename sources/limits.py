"""How much time, how many bytes and how many tries may a source cost us?"""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Every bound of the web door and of the parser's process. Seconds and bytes; a prospect is one `Door`."""

    connect_seconds: float = 5.0  # a site that does not even answer the phone in 5 s is down: browsers wait no longer
    read_seconds: float = 10.0  # silence between two pieces of an answer
    fetch_seconds: float = 20.0  # one exchange from begin to end: a dripping server never trips the silence limit
    source_seconds: float = 60.0  # one source with all its pages, waits and second tries
    prospect_seconds: float = 120.0  # nobody waits longer for a brief
    text_bytes: int = 8 * MIB  # pages, JSON, XML: the largest register answer seen was 1.4 MB
    pdf_bytes: int = 20 * MIB  # filed accounts are scans
    image_bytes: int = 4 * MIB  # a portrait on a page is a tenth of that
    robots_bytes: int = 500 * 1024  # RFC 9309, 2.5: a parser must read at least this much
    encodings: int = 2  # nobody honest packs an answer three times
    redirects: int = 5  # RFC 9309, 2.3.1.2 asks for at least five; chains of working sites are shorter
    pace_seconds: float = 1.0  # between two requests to one host: a hurried reader, not a flood
    crawl_delay_seconds: float = 30.0  # a host that asks for more does not want a visit of several pages
    retries: int = 2  # after the first try
    backoff_seconds: float = 1.0  # 1, 2, 4 with jitter, so that two sources do not come back together
    retry_after_seconds: float = 60.0  # a host that asks for more is left alone in this run
    breaker_failures: int = 5  # in a row; the sixth would tell nothing new
    parser_seconds: float = 10.0  # by the clock, for one call into the parser's process
    parser_cpu_seconds: int = 10  # of processor time, for a call that the clock cannot stop
    parser_bytes: int = 512 * MIB  # address space of the parser's process
    parser_answer_bytes: int = 64 * MIB  # of one pickled answer: the text of a page is smaller than the page

    def body(self, media_type: str) -> int:
        """The number of bytes that an answer of this type may have, before and after decompression."""
        if media_type.startswith("image/"):
            return self.image_bytes
        return self.pdf_bytes if media_type == "application/pdf" else self.text_bytes
