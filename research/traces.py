"""Are the traces of this web address the company's own, or those of whoever had the address before?"""

from collections.abc import Iterator, Sequence

from research.captures import Named
from research.collect import Result
from research.identity import our_names
from research.model import Decision, Judgement, Phrase
from sources.errors import SourceError
from sources.model import Document, Inquiry, Record
from sources.sandbox import Sandbox

SITE_TRACES = frozenset({"Domain", "Certificate", "Capture", "Crawl", "Trace"})
# What names the domain and nobody else, so that it takes the day of the registration to say whose it was.
NAMELESS = frozenset({"Certificate", "Crawl", "Trace"})
Decided = tuple[Decision, Phrase]


async def judge_traces(box: Sandbox, inquiry: Inquiry, results: Sequence[Result]) -> list[Judgement]:
    """Judge every trace of the site, each once.

    A trace from before the present registration of the domain is the former holder's: different, unless the archived
    page prints the company's number (same) or its name (unsure). Later, an archived page that names the company or its
    number is its own: same. One that does not, or that nobody could read, may be anybody's: unsure. What names nobody (a
    certificate, a page that was only seen, a file of a certain month) is the holder's who had the domain then.
    """
    registered = _registered(results)
    names = our_names(inquiry, results)
    pages = {record.key: document for _, document, record in _traces(results) if record.first("capturedAt")}
    judgements: dict[tuple[str, str], Judgement] = {}
    for result, _, record in _traces(results):
        place = (result.source.id, record.key)
        if place in judgements:
            continue
        day = record.first("firstCapture", "firstCertificate", "capturedAt", "firstMention")
        if record.schema == "Capture":
            named = await _named(box, names, inquiry, pages.get(record.key))
            decision, reason = _of_capture(named, day, registered)
        elif record.schema in NAMELESS:
            decision, reason = _of_nameless(day, registered, is_here=record.schema == "Trace")
        else:
            decision, reason = Decision.SAME, Phrase.of("identity.own_domain")
        judgements[place] = Judgement(result.source.id, record.key, decision, reason, "company")
    return list(judgements.values())


async def _named(box: Sandbox, names: tuple[str, ...], inquiry: Inquiry, page: Document | None) -> Named | None:
    """How the archived page names the company; None when nobody could read it."""
    if page is None:
        return None
    try:
        return Named(await box.run("research.captures:names_company", page, names, inquiry.identifiers))
    except SourceError:
        return None  # the page stays unread, and the judgement says so


def _of_capture(named: Named | None, day: str, registered: str) -> Decided:
    before = _is_before(day, registered)
    if named is Named.BY_NUMBER or (named is Named.BY_NAME and not before):
        return Decision.SAME, Phrase.of("identity.capture_names")
    if named is Named.BY_NAME:
        return Decision.UNSURE, Phrase.of("identity.capture_names_before", registered_date=registered)
    if before:
        return Decision.DIFFERENT, Phrase.of("identity.former_owner", registered_date=registered)
    return Decision.UNSURE, Phrase.of("identity.capture_unread" if named is None else "identity.capture_silent")


def _of_nameless(day: str, registered: str, *, is_here: bool) -> Decided:
    """Whose it was by the day alone; what lies on the site today (`is_here`) may have come along from another domain."""
    if not registered:
        return Decision.UNSURE, Phrase.of("identity.holder_unknown")
    if _is_before(day, registered) and is_here:
        return Decision.UNSURE, Phrase.of("identity.older_than_domain", registered_date=registered)
    if _is_before(day, registered):
        return Decision.DIFFERENT, Phrase.of("identity.former_owner", registered_date=registered)
    return Decision.SAME, Phrase.of("identity.own_domain")


def _is_before(day: str, registered: str) -> bool:
    """Whether a partial date lies wholly before another; never when one of the two is not known."""
    size = min(len(day), len(registered))
    return bool(size) and day[:size] < registered[:size]


def _traces(results: Sequence[Result]) -> Iterator[tuple[Result, Document, Record]]:
    for result in results:
        documents = {d.sha256: d for d in reversed(result.documents)}
        for sha, record in result.records:
            if record.schema in SITE_TRACES:
                yield result, documents[sha], record


def _registered(results: Sequence[Result]) -> str:
    return min(
        (v.value for r in results for _, record in r.records for v in record.all("domainRegistered")), default=""
    )
