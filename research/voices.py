"""Who only repeats what another said: which texts of third parties are copies of each other, or of the prospect's own?

A directory that prints the firm's own words, and two papers that print one press release, are one voice each. Registers
are left out: `research.statements.line_of` says how they copy. Machine answers without an author are left out too.
"""

from collections.abc import Sequence
from dataclasses import replace

from research.collect import Result
from research.lines import OWN
from research.model import Evidence
from research.said import own_pages
from research.shingles import Shingles, groups, is_within
from sources.errors import SourceError
from sources.model import Document, Origin
from sources.sandbox import Sandbox

# What people write about a firm and its people; a date that a machine noted is nobody's words.
AUTHORED = frozenset(
    {"firstMention", "foundingDate", "profileHeadcount", "numberOfEmployees", "personSeen"}
) | frozenset({"employment", "study", "directorship"})


async def one_voice(box: Sandbox, results: Sequence[Result], evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The evidence, where what copies another text has that text's line."""
    written = [e for e in evidence if e.origin is Origin.THIRD_PARTY and e.property in AUTHORED and e.quote]
    if not written:
        return tuple(evidence)
    texts = await _passages(box, results, written)
    told = [e for e in written if e.id in texts]
    first = groups([texts[e.id] for e in told])
    own = await _own_words(box, results)
    lines = {}
    for at, item in enumerate(told):
        leader = told[first[at]]
        copied = is_within(texts[item.id], own) or is_within(texts[leader.id], own)
        lines[item.id] = OWN if copied else leader.line
    return tuple(replace(e, line=lines.get(e.id, e.line)) for e in evidence)


async def _passages(box: Sandbox, results: Sequence[Result], written: Sequence[Evidence]) -> dict[str, Shingles]:
    """The text around each quote, by the id of its statement; without those of a document that cannot be read."""
    documents = {d.sha256: d for result in results for d in result.documents}
    found: dict[str, Shingles] = {}
    for sha in dict.fromkeys(e.document for e in written if e.document in documents):
        items = [e for e in written if e.document == sha]
        try:
            runs = await box.run("research.shingles:around", documents[sha], [(e.start, e.end) for e in items])
        except SourceError:
            continue  # nobody could read it again: it stays the voice that it was
        found |= {item.id: text for item, text in zip(items, runs, strict=True)}
    return found


async def _own_words(box: Sandbox, results: Sequence[Result]) -> Shingles:
    """All runs of words on the prospect's own pages."""
    own: set[int] = set()
    pages: list[Document] = [document for _, document in own_pages(results)]
    for page in pages:
        try:
            own |= await box.run("research.shingles:whole", page)
        except SourceError:
            continue  # the page's claims are told as unread elsewhere
    return frozenset(own)
