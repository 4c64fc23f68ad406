"""Is this the right company, for which call, and how much was read: the head of the page."""

from reports.blocks.asked import tally
from reports.facts import clean, sentence
from reports.page import Header
from reports.words import Catalogue
from research.model import Decision, Dossier

INVENTED = (".example", ".test", ".invalid")  # endings that no real company can have (RFC 2606)
CONTACT_DATA = ("phone", "email")  # known, and not what tells one company from another
SCHEMES = ("https://", "http://")


def heading(dossier: Dossier, words: Catalogue) -> Header:
    """The head of the page: who exactly, the person to call, the day and the tally of sources."""
    company, inquiry = dossier.company, dossier.inquiry
    host = _host(inquiry.site)
    numbers = [
        f"{words.name('identifier', i.kind)} {clean(i.value, 40)}"
        for i in company.identifiers
        if i.kind not in CONTACT_DATA
    ][:2]
    country = words.name("country", company.country) if company.country else ""
    parts = (clean(host, 60), *numbers, clean(company.legal_form, 40), clean(company.town, 40), country)
    contacts = ", ".join(clean(f"{c.name} ({c.role})" if c.role else c.name, 60) for c in inquiry.contacts[:2])
    count = tally(dossier)
    sources = words.text("page.sources_read", count=count.read)
    if count.partly:
        sources = words.text("page.sources_partly", read=sources, partly=count.partly)
    if count.failed > count.partly:
        sources = words.text("page.sources_failed", read=sources, failed=count.failed - count.partly)
    made = words.text("page.made", day_date=inquiry.on.isoformat(), sources=sources)
    return Header(
        name=clean(company.name or inquiry.name or host) or words.text("page.nameless"),
        invented=host.endswith(INVENTED),
        identity=tuple(part for part in parts if part),
        site=inquiry.site if inquiry.site.startswith(SCHEMES) else f"https://{host}" if host else "",
        call=words.text("page.call", contacts=contacts) if contacts else "",
        made=made,
        warning=_doubt(dossier, words),
    )


def _host(site: str) -> str:
    for scheme in SCHEMES:
        site = site.removeprefix(scheme)
    return site.split("/")[0].removeprefix("www.")


def _doubt(dossier: Dossier, words: Catalogue) -> str:
    judgement = dossier.company.judgement
    if judgement is None or judgement.decision is Decision.SAME:
        return ""
    return words.text("page.identity_unsure", reason=sentence(words, judgement.reason))
