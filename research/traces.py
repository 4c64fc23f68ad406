"""Are the traces of this web address the company's own, or those of whoever had the address before?"""

from collections.abc import Iterator, Sequence

from research.collect import Result
from research.model import Decision, Judgement, Phrase
from sources.errors import SourceError
from sources.model import Document, Inquiry, Record
from sources.sandbox import Sandbox

SITE_TRACES = frozenset({"Domain", "Certificate", "Capture"})


async def judge_traces(box: Sandbox, inquiry: Inquiry, results: Sequence[Result]) -> list[Judgement]:
    """Judge every trace of the site.

    A trace from before the present registration of the domain is the former owner's: different. An archived page that
    names the company or its number is its own: same. One that does not, or that nobody could read, may be anybody's:
    unsure.
    """
    registered = _earliest(results, "domainRegistered")
    pages = {record.key: document for _, document, record in _traces(results) if record.first("capturedAt")}
    judgements: dict[tuple[str, str], Judgement] = {}
    for result, _, record in _traces(results):
        day = record.first("firstCapture", "firstCertificate", "capturedAt")
        if day and day < registered[: len(day)]:
            decision, reason = Decision.DIFFERENT, Phrase.of("identity.former_owner", registered_date=registered)
        elif record.schema != "Capture":
            decision, reason = Decision.SAME, Phrase.of("identity.own_domain")
        elif record.key in pages:
            decision, reason = await _judge_capture(box, inquiry, pages[record.key])
        else:
            decision, reason = Decision.UNSURE, Phrase.of("identity.capture_unread")
        judged = Judgement(result.source.id, record.key, decision, reason, "company")
        judgements.setdefault((result.source.id, record.key), judged)
    return list(judgements.values())


async def _judge_capture(box: Sandbox, inquiry: Inquiry, page: Document) -> tuple[Decision, Phrase]:
    numbers = tuple(i.value for i in inquiry.identifiers if i.value.isdigit())
    try:
        named = await box.run("research.captures:names_company", page, inquiry.name, numbers)
    except SourceError:
        return Decision.UNSURE, Phrase.of("identity.capture_unread")
    if named:
        return Decision.SAME, Phrase.of("identity.capture_names")
    return Decision.UNSURE, Phrase.of("identity.capture_silent")


def _traces(results: Sequence[Result]) -> Iterator[tuple[Result, Document, Record]]:
    for result in results:
        for sha, record in result.records:
            if record.schema in SITE_TRACES:
                yield result, next(d for d in result.documents if d.sha256 == sha), record


def _earliest(results: Sequence[Result], name: str) -> str:
    return min((v.value for r in results for _, record in r.records for v in record.all(name)), default="")
