"""Is an account elsewhere the company's own, or only one that its site happens to link to?"""

from collections.abc import Sequence
from contextlib import suppress

from research.collect import Result
from research.model import Decision, Judgement, Phrase
from sources import domains
from sources.errors import NotCovered
from sources.model import Inquiry, Origin, Record


def judge_accounts(inquiry: Inquiry, results: Sequence[Result]) -> list[Judgement]:
    """Judge every account, each once.

    Same when it proves control of our domain or names it as its site; different when it names another firm's site;
    unsure when nothing but our own link ties it to us: anybody can link to anybody.
    """
    ours = _domain(inquiry.site)
    judgements: dict[tuple[str, str], Judgement] = {}
    for result in results:
        for _, record in result.records:
            place = (result.source.id, record.key)
            if record.schema == "Account" and place not in judgements:
                own_word = result.source.origin is Origin.SELF
                decision, reason = _only_linked() if own_word else _decided(record, ours)
                judgements[place] = Judgement(*place, decision, reason, "company")
    return list(judgements.values())


def _decided(record: Record, ours: str) -> tuple[Decision, Phrase]:
    proven = {_domain(v.value) for v in record.all("verifiedSite")} - {""}
    named = {_domain(v.value) for v in record.all("website")} - {""}
    if ours and ours in proven:
        return Decision.SAME, Phrase.of("identity.account_proves", site=ours)
    if ours and ours in named:
        return Decision.SAME, Phrase.of("identity.account_names_back", site=ours)
    if proven or named:
        return Decision.DIFFERENT, Phrase.of("identity.account_other_site", site=min(proven or named))
    return _only_linked()


def _only_linked() -> tuple[Decision, Phrase]:
    return Decision.UNSURE, Phrase.of("identity.account_only_linked")


def _domain(site: str) -> str:
    """The domain that somebody registered for this site; nothing for a page on a platform, which names nobody."""
    with suppress(NotCovered):
        return domains.registrable(site)
    return ""
