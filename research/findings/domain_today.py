"""Does the site say to mail where nobody takes mail, or does its name lead to a service that parks names?

DNS tells of today only, so either may be a matter of hours: a move, a renewal, a mistake of whoever keeps the domain. It
becomes a question and moves no verdict.
"""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from research.facts import Facts
from research.model import Decision, Evidence, Phrase, Signal
from sources.dns_words import NOBODY, UNNAMED
from sources.model import Origin

KEYS = {NOBODY: "signal.no_mail", UNNAMED: "signal.mail_unnamed"}


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal of the mail and one of the name servers."""
    yield from _mail(facts)
    parked = facts.judged(Decision.SAME, "parked")
    if parked:
        reason = Phrase.of("signal.parked", server=parked[0].original.rstrip("."))
        yield Signal(kind="parked", reason=reason, evidence=tuple(e.id for e in parked))


def _mail(facts: Facts) -> Iterator[Signal]:
    """A domain that takes no mail, beside a mailbox in that domain which the prospect's own pages print."""
    mailboxes = [e for e in facts.judged(Decision.SAME, "email") if e.origin is Origin.SELF]
    for server in facts.judged(Decision.SAME, "mailServer"):
        domain = _domain(server)
        there = [e for e in mailboxes if domain and e.value.rpartition("@")[2].casefold() == domain]
        if server.value in KEYS and there:
            reason = Phrase.of(KEYS[server.value], domain=domain)
            yield Signal(kind="no_mail", reason=reason, evidence=(server.id, *(e.id for e in there)))
            return


def _domain(item: Evidence) -> str:
    """The name that was asked about, which stands in the address of the question; nothing where none does."""
    return next(iter(parse_qs(urlsplit(item.url).query).get("name", ())), "").casefold()
