"""Is a firm that claims a large team reached on mobile numbers only, or in a mailbox that costs nothing?"""

from collections.abc import Iterator

from research.contact_types import is_free_mail, is_mobile
from research.facts import Facts
from research.findings.claimed_team import claimed_team
from research.model import Decision, Phrase, Signal
from research.thresholds import TEAM_WITH_OFFICE
from sources.dns_words import provider_of
from sources.model import Origin


def find(facts: Facts) -> Iterator[Signal]:
    """At most one signal of the telephone and one of the mail; neither below a team that surely has an office.

    A free mailbox on the page says nothing where the firm's own domain has its mail with a paid service.
    """
    team = claimed_team(facts)
    if team < TEAM_WITH_OFFICE:
        return
    own = [e for e in facts.judged(Decision.SAME, "phone", "email") if e.origin is Origin.SELF]
    phones = [e for e in own if e.property == "phone"]
    mails = [e for e in own if e.property == "email"]
    if phones and all(is_mobile(e.value) for e in phones):
        reason = Phrase.of("signal.mobile_only", claimed=team)
        yield Signal(kind="mobile_only", reason=reason, evidence=tuple(e.id for e in phones))
    paid = any(provider_of(e.value) for e in facts.judged(Decision.SAME, "mailServer"))
    if mails and not paid and all(is_free_mail(e.value) for e in mails):
        reason = Phrase.of("signal.free_mail", claimed=team)
        yield Signal(kind="free_mail", reason=reason, evidence=tuple(e.id for e in mails))
