"""Which company may be meant, when a name leads to several or to none?"""

import sys
from collections.abc import Sequence

from reports.output import as_json
from reports.screen import complain, say
from reports.words import Catalogue
from research.identity import Candidate
from research.model import Attempt
from sources.model import Inquiry

SCHEMA = "precall/candidates/1"


def tell_candidates(
    candidates: Sequence[Candidate],
    inquiry: Inquiry,
    attempts: Sequence[Attempt],
    words: Catalogue,
    *,
    as_document: bool,
) -> None:
    """Say which companies it may be, on stderr, and with `--json` on stdout too."""
    name = inquiry.name or inquiry.site
    if as_document:
        document = {
            "schema": SCHEMA,
            "name": name,
            "candidates": [_candidate(one, name) | _why(one, words) for one in candidates],
            "attempts": [_attempt(one) for one in attempts],
        }
        sys.stdout.write(as_json(document))
    complain(words.text("screen.which_company" if candidates else "screen.no_company", name=name))
    for number_in_list, one in enumerate(candidates, start=1):
        facts = _candidate(one, name)
        number = f"{words.name('identifier', facts['kind'])} {facts['number']}"
        source = words.name("source", facts["source"])
        parts = (facts["name"], number, facts["town"], facts["country"], facts["since"], source)
        say(f"  {number_in_list}  " + " · ".join(part for part in parts if part))
        if one.reasons:
            why = ", ".join(words.say(reason) for reason in one.reasons)
            say("     " + words.text("candidate.score", score=one.score, why=why))
    say(words.text("screen.say_number" if candidates else "screen.say_site"))


def _candidate(one: Candidate, name: str) -> dict[str, str]:
    return {
        "name": one.name or name,
        "kind": one.identifier.kind,
        "number": one.identifier.value,
        "country": one.identifier.country,
        "town": one.town,
        "since": one.since,
        "source": one.source,
    }


def _why(one: Candidate, words: Catalogue) -> dict[str, object]:
    """The score, and every feature with its reason in the language of the screen."""
    told = [{"feature": reason.key.partition(".")[2], "reason": words.say(reason)} for reason in one.reasons]
    return {"score": one.score, "why": told}


def _attempt(one: Attempt) -> dict[str, str]:
    return {"source": one.source, "outcome": one.outcome, "failure": one.failure, "detail": one.detail}
