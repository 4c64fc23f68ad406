"""Do a host's robots rules let us read this address, and how slowly (RFC 9309)?

Text in, answer out. Protego reads the rules; what it reads otherwise than RFC 9309 is straightened out before it: a
line with an unknown field does not end a list of agents (2.2.4), and an agent is named by its first word (2.2.1).
"""

import re
from dataclasses import dataclass

from protego import Protego

from sources.charset import clean

AGENT = "precall"  # our product token, as in the User-Agent header
MAX_LINE = 2 * 2083  # characters: twice the longest address; what is longer is no rule that we could need

_FIELDS = re.compile(
    r"(?i)(user[ -]?agent|diss?all?ow|dissalow|diasllow|disallaw|allow|crawl[ -]delay|site-?maps?|host"
    r"|request[ -]rate|visit[ -]time)\b"
)
_AGENT_LINE = re.compile(r"(?i)\s*user[ -]?agent\s*[: ]\s*(\S+)")
_HTML = re.compile(r"\s*<(?:!doctype|html|head|body|\?xml)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rules:
    """What one robots.txt says; `refusal` is set when it could not be read and the whole host is therefore closed."""

    parsed: Protego
    refusal: str = ""

    def allows(self, url: str, agent: str = AGENT) -> bool:
        """Say whether the rules let this agent read a checked address."""
        if self.refusal:
            return False
        return self.parsed.can_fetch(url, agent)

    def delay(self, agent: str = AGENT) -> float:
        """The seconds that the host wants between two visits, 0 when it says nothing."""
        return self.parsed.crawl_delay(agent) or 0.0


def _straighten(line: str) -> str:
    """Rewrite one line so that Protego reads it as RFC 9309 does; a line that is no rule becomes empty."""
    line = line.partition("#")[0].strip()[:MAX_LINE]
    named = _AGENT_LINE.match(line)
    if named:
        return f"User-agent: {named[1].partition('/')[0]}"
    if not _FIELDS.match(line):
        return ""
    return line


def parse(body: bytes) -> Rules:
    """Read a robots.txt. A web page in its place says nothing, so everything is allowed."""
    text = body.decode("utf-8-sig", "replace")
    if _HTML.match(text):
        return OPEN
    lines = (_straighten(clean(line)) for line in re.split(r"\r\n|\r|\n", text))
    return Rules(Protego.parse("\n".join(lines)))


OPEN = Rules(Protego.parse(""))  # no rules at all: a 4xx answer


def closed(why: str) -> Rules:
    """Rules of a host that could not be asked (RFC 9309, 2.3.1.4): everything is disallowed."""
    return Rules(OPEN.parsed, why)


def read_answer(status: int, body: bytes) -> Rules:
    """What the answer to the question for robots.txt means, by its status (RFC 9309, 2.3.1)."""
    if 200 <= status < 300:
        return parse(body)
    if 400 <= status < 500:
        return OPEN  # "unavailable": the host has no rules; 429 is met by the pace
    return closed(f"robots.txt answered {status}")
