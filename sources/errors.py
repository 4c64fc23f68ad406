"""What happens next when a source gives no usable answer?

    SourceError
    ├── NeedsKey      nobody gave us the key: the seller may set it
    ├── NotCovered    the source does not hold this sort of company: nothing follows from its silence
    ├── Refused       we were asked to stay out (robots, 401, 403, 429, a captcha): so we do
    ├── Unavailable   time-out, 5xx, no connection, not in the recording: try another day
    └── Changed       it answered, but not as we know it: somebody must look at the adapter

Only `research.collect` catches them and turns each into an `Attempt`.
"""

from enum import StrEnum


class Failure(StrEnum):
    """The named ways in which a fetch can fail; each has a sentence in every catalogue."""

    UNKNOWN_HOST = "unknown_host"
    FORBIDDEN_ADDRESS = "forbidden_address"
    BAD_ADDRESS = "bad_address"
    NO_CONNECTION = "no_connection"
    TLS = "tls"
    TIMEOUT = "timeout"
    TOO_LARGE = "too_large"
    BROKEN_ANSWER = "broken_answer"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    ROBOTS = "robots"
    STATUS = "status"
    TOO_MANY_REQUESTS = "too_many_requests"
    CAPTCHA = "captcha"
    NOT_IN_RECORDING = "not_in_recording"
    OFFLINE = "offline"
    PARSER_KILLED = "parser_killed"
    MISSING_KEY = "missing_key"
    MISSING_EXTRA = "missing_extra"
    TERMS = "terms"
    NOT_HELD = "not_held"
    OTHER_COUNTRY = "other_country"
    NOTHING_TO_ASK_WITH = "nothing_to_ask_with"
    CHANGED_SHAPE = "changed_shape"
    NO_TEXT = "no_text"
    MATCHES_ANYTHING = "matches_anything"


class SourceError(Exception):
    """A source gave no usable answer. `failure` names why; `detail` says it in words, without any secret."""

    def __init__(self, failure: Failure, detail: str = "") -> None:
        super().__init__(f"{failure}: {detail}" if detail else str(failure))
        self.failure = failure
        self.detail = detail

    def __reduce__(self) -> tuple[type["SourceError"], tuple[Failure, str]]:
        return type(self), (self.failure, self.detail)


class NeedsKey(SourceError):
    """Nobody gave us the key; the detail names the environment variable."""


class NotCovered(SourceError):
    """The source does not hold this sort of company, so its silence means nothing."""


class Refused(SourceError):
    """We were asked to stay out, so we do."""


class Unavailable(SourceError):
    """No answer this time: it may come another day."""


class Changed(SourceError):
    """It answered, but not in the shape that the adapter knows."""
