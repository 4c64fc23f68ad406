"""Does a picture that stood with one name on an archived page stand with another one today?

Only where the file's own server says that it has not changed since before that capture: else somebody may have put a new
picture in the old one's place. Somebody may have married, or the web builder moved a picture, so it is a question.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from research.drift import PHOTO
from research.facts import Facts
from research.model import Decision, Phrase, Signal
from research.people.names import may_be_one


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal, of the latest capture that shows it."""
    now = [item for item in facts.judged(Decision.SAME, "photo") if item.start_date]
    then = sorted(facts.judged(Decision.SAME, PHOTO), key=lambda item: (item.as_of, item.id), reverse=True)
    for item in then:
        same = [one for one in now if _file(one.value) == _file(item.value) and one.start_date < item.as_of]
        if not same or any(may_be_one(item.person, one.person) for one in same):
            continue
        today = same[0]
        reason = Phrase.of("signal.photo_kept_name_changed", then=item.person, now=today.person, seen_date=item.as_of)
        yield Signal(kind="photo_kept_name_changed", reason=reason, evidence=(item.id, today.id))
        return


def _file(address: str) -> tuple[str, str, str]:
    """What two spellings of an address share."""
    parts = urlsplit(address)
    return (parts.hostname or "").removeprefix("www."), parts.path, parts.query
