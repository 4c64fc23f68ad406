"""Is an account or a board of vacancies elsewhere the company's own, or only one that somebody links to?"""

from collections.abc import Sequence
from contextlib import suppress
from urllib.parse import urlsplit

from research.collect import Result
from research.identity import our_names
from research.model import Decision, Judgement, Phrase
from research.presence import links_of
from sources import domains, pasted
from sources.board_links import bears
from sources.errors import NotCovered
from sources.model import Inquiry, Origin, Record
from sources.page import is_kin, squash

OLD_HOSTS = {"twitter.com": "x.com", "mobile.twitter.com": "x.com", "mobile.x.com": "x.com"}


def judge_accounts(inquiry: Inquiry, results: Sequence[Result]) -> list[Judgement]:
    """Judge every account and every vacancy on a board, each once.

    An account is the same when it proves control of our domain or names it as its site; different when it names another
    firm's site; unsure when nothing but one link ties it to us: anybody can link to anybody. One of which the seller
    pasted a post is the same when our own site links to it as well, or when it was found to be ours elsewhere.
    """
    names = our_names(inquiry, results)
    ours, linked = _domain(inquiry.site), {_plain(link) for link in links_of(results)}
    pasted_only = {_plain(link) for link in inquiry.links} - linked
    judgements: dict[tuple[str, str], Judgement] = {}
    handed: list[tuple[str, Record]] = []
    for result in results:
        for _, record in result.records:
            place = (result.source.id, record.key)
            if record.schema == "Account" and result.source.origin is Origin.SELF:
                linked.add(_plain(record.key))
            if record.schema == "Account" and result.source.id == pasted.SOURCE.id:
                handed.append((result.source.id, record))
            elif record.schema == "Account" and place not in judgements:
                own_word = result.source.origin is Origin.SELF
                decision, reason = _only_linked() if own_word else _decided(record, ours, pasted_only)
                judgements[place] = Judgement(*place, decision, reason, "company")
            elif record.schema == "Vacancy" and result.source.origin is not Origin.SELF and place not in judgements:
                judgements[place] = Judgement(*place, *_on_board(record, inquiry, names), "company")
    proven = {_plain(key) for (_, key), one in judgements.items() if one.decision is Decision.SAME}
    for source, record in handed:
        decision, reason = _pasted(record, linked, proven)
        judgements.setdefault((source, record.key), Judgement(source, record.key, decision, reason, "company"))
    return list(judgements.values())


def _decided(record: Record, ours: str, pasted_only: set[str]) -> tuple[Decision, Phrase]:
    proven = {_domain(v.value) for v in record.all("verifiedSite")} - {""}
    named = {_domain(v.value) for v in record.all("website")} - {""}
    if ours and ours in proven:
        return Decision.SAME, Phrase.of("identity.account_proves", site=ours)
    if ours and ours in named:
        return Decision.SAME, Phrase.of("identity.account_names_back", site=ours)
    if proven or named:
        return Decision.DIFFERENT, Phrase.of("identity.account_other_site", site=min(proven or named))
    if _plain(record.key) in pasted_only:
        return Decision.UNSURE, Phrase.of("identity.account_pasted")
    return _only_linked()


def _only_linked() -> tuple[Decision, Phrase]:
    return Decision.UNSURE, Phrase.of("identity.account_only_linked")


def _pasted(record: Record, linked: set[str], proven: set[str]) -> tuple[Decision, Phrase]:
    """Of an account that the seller pasted: his word is one anchor, and a second must agree."""
    if _plain(record.key) in proven:
        return Decision.SAME, Phrase.of("identity.account_known")
    if _plain(record.key) in linked:
        return Decision.SAME, Phrase.of("identity.account_linked_too")
    return Decision.UNSURE, Phrase.of("identity.account_pasted")


def _on_board(record: Record, inquiry: Inquiry, names: Sequence[str]) -> tuple[Decision, Phrase]:
    """Of a vacancy on a board that our site links to and that bears our name: whose it is when it names an employer."""
    employer, slug = record.first("organization"), record.key.split("/")[1]
    label = squash((_domain(inquiry.site) or inquiry.name).split(".", 1)[0])
    if employer and not (is_kin(employer, label) or bears(employer, (slug, *names))):
        return Decision.UNSURE, Phrase.of("identity.other_company", name=employer)
    return Decision.SAME, Phrase.of("identity.own_board")


def _plain(address: str) -> str:
    """An account's address as it is compared: without scheme, `www.`, a country's host, old names and what follows."""
    parts = urlsplit(address.lower() if "//" in address else f"//{address.lower()}")
    host = (parts.hostname or "").removeprefix("www.")
    host = "linkedin.com" if host.endswith(".linkedin.com") else OLD_HOSTS.get(host, host)
    return f"{host}/{parts.path.strip('/').removeprefix('orgs/')}"


def _domain(site: str) -> str:
    """The domain that somebody registered for this site; nothing for a page on a platform, which names nobody."""
    with suppress(NotCovered):
        return domains.registrable(site)
    return ""
