"""What do the public sources say about this prospect? The whole line, from an inquiry to a dossier."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from hashlib import sha256
from typing import TYPE_CHECKING

from research.accounts import judge_accounts
from research.checks import judge
from research.collect import Collector, Result, attempt_of
from research.copied import copied_text
from research.findings import find_differences, find_favours, find_signals
from research.handed import Handed, bearing, judge_contacts, pasted_accounts, read_handed
from research.identity import company_of, judge_records, learn, offer_near_ones, our_names
from research.keeping import Keeping
from research.model import Attempt, Decision, Dossier, Evidence, Judgement, Person, Reference
from research.names.same import plain
from research.past import past_statements
from research.people.candidates import ours_of
from research.people.same import judge_people
from research.people.spellings import people_of
from research.predecessors import judge_successions, predecessor_attempts
from research.progress import Progress, Tell, silent
from research.said import Heard, claims_of, heard_from_seller, notes_of, own_pages, published_on
from research.statements import evidence_of
from research.thresholds import RULES
from research.ties import judge_ties
from research.traces import judge_traces
from research.voices import one_voice
from sources.adapter import Adapter
from sources.errors import Failure, SourceError, Unavailable
from sources.model import Inquiry, Origin, Record, Source
from sources.sandbox import Sandbox
from sources.web import Door

if TYPE_CHECKING:  # whoever asks opens the store: here it is only written to
    from research.store import Store


LITTLE_TEXT = 120  # characters: "You need to enable JavaScript to run this app." has 46; what tells something is longer
BY_LAW = ("publication", "responsable de la redaction", "verantwortlich fur den inhalt")  # roles of an imprint
RECORDING = Source(
    id="recording", title="The recording", homepage="", terms="", origin=Origin.THIRD_PARTY, tells=(), needs=()
)


async def investigate(
    inquiry: Inquiry,
    *,
    adapters: Sequence[Adapter],
    door: Door,
    store: "Store",
    tell: Tell = silent,
    handed: Sequence[Handed] = (),
) -> Dossier:
    """Ask, judge and weigh; everything is in the store when this returns. `handed`: files of the seller's own.

    Raises `research.identity.Ambiguous` when several legal entities fit, and the store's errors.
    """
    inquiry_id = fingerprint(repr(inquiry))

    def write(kept: Sequence[Result]) -> None:
        documents = [document for result in kept for document in result.documents]
        records = [record for result in kept for record in result.records]
        store.keep_result(inquiry_id, documents, records, [a for result in kept for a in result.attempts])

    notes = notes_of(inquiry)
    async with Sandbox() as box, Keeping(write) as keep:
        keep(notes)
        accounts = await pasted_accounts(box, handed)

        def learn_with_pasted(told: Inquiry, results: Sequence[Result]) -> Inquiry:
            known = learn(told, results)
            return replace(known, links=(*known.links, *bearing(accounts, our_names(known, results))))

        learned, asked = await Collector(adapters, door, box, tell, keep).run(inquiry, learn_with_pasted)
        offer_near_ones(learned, asked)
        own_files = await read_handed(box, handed, learned, our_names(learned, asked))
        for one in own_files:
            keep(one)
        results = (*asked, *own_files)
        read, unread = await _read_claims(box, results)
        traces = await judge_traces(box, learned, results)
        learned = replace(learned, before=(), photos=())  # only for the sources: what they told is evidence now
        companies = judge_records(learned, results)
        judgements = (*_judged(learned, results, own_files, companies), *traces)
        evidence, elsewhere = await _evidence(box, store, learned, results, judgements)
    empty = _textless(results)
    for attempt in empty:
        tell(Progress(attempt.source, attempt.source, attempt=attempt))
    heard = [*heard_from_seller(notes), *read]
    failed = [*unread, *empty, *_damage(door), *predecessor_attempts(results, companies)]
    dossier = _weigh(learned, [notes, *results, *elsewhere], heard, (judgements, evidence), failed)
    store.keep_dossier(dossier)
    return dossier


def _judged(
    inquiry: Inquiry, results: Sequence[Result], own_files: Sequence[Result], companies: Sequence[Judgement]
) -> tuple[Judgement, ...]:
    """Every judgement that needs nothing but the records; `companies`: those on companies, which others rest on."""
    names = our_names(inquiry, results)
    ties = judge_ties(inquiry, results, companies)
    ours = ours_of(inquiry, results, names, company_of(inquiry, results).town, ties)
    return (
        *companies,
        *ties,
        *judge_successions(inquiry, results, companies, names),
        *judge_people(results, ours),
        *judge_contacts(own_files, names),
        *judge_accounts(inquiry, results),
    )


async def _evidence(
    box: Sandbox, store: "Store", inquiry: Inquiry, results: Sequence[Result], judgements: Sequence[Judgement]
) -> tuple[tuple[Evidence, ...], tuple[Result, ...]]:
    """What the sources say, each with its voice, what the prospect's own site said before, and what of it others say.

    And the page of a company looked at before that says the same.
    """
    present = await one_voice(box, results, evidence_of(results, judgements))
    past = await past_statements(box, results, judgements)
    copied, elsewhere = await copied_text(box, store, inquiry, results)
    further = (replace(e, id=f"e{n}") for n, e in enumerate((*past, *copied), start=len(present) + 1))
    return (*present, *further), elsewhere


def fingerprint(*parts: str) -> str:
    """Twelve hexadecimal digits that follow from these texts."""
    return sha256("\n".join(parts).encode()).hexdigest()[:12]


async def _read_claims(box: Sandbox, results: Sequence[Result]) -> tuple[list[Heard], list[Attempt]]:
    """The claims of every own page, and an attempt for each way in which a page could not be read for claims."""
    heard: list[Heard] = []
    failed: dict[tuple[str, str, str], Attempt] = {}
    published = published_on(results)
    for source, document in own_pages(results):
        try:
            found = await box.run("research.said:claims_in", document, "", published.get(document.sha256, ""))
        except SourceError as error:
            attempt = attempt_of(source, error, document.fetched_at, document.url)
            failed.setdefault((source.id, attempt.outcome, attempt.failure), replace(attempt, tells=("claims",)))
        else:
            heard.append(Heard(source, document, tuple(found)))
    told = {(a.source, a.outcome, a.failure) for r in results for a in r.attempts}
    return heard, [attempt for place, attempt in failed.items() if place not in told]


def _textless(results: Sequence[Result]) -> list[Attempt]:
    """An attempt for each own site that answers with pages but shows no text: that it claims nothing is not known."""
    found = []
    for result in results:
        pages = [record for _, record in result.records if record.schema == "WebPage"]
        if result.source.origin is Origin.SELF and pages and all(_shown(p) < LITTLE_TEXT for p in pages):
            error = Unavailable(Failure.NO_TEXT, f"{len(pages)} pages")
            found.append(attempt_of(result.source, error, result.documents[0].fetched_at, result.documents[0].url))
    return found


def _shown(page: Record) -> int:
    """How many characters a page shows beside its title."""
    return int(page.first("textLength") or 0) - len(page.first("title"))


def _damage(door: Door) -> list[Attempt]:
    """An attempt that says that the recording breaks off: what stood behind the break was not asked."""
    if not door.damage:
        return []
    moment = door.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    broken = Unavailable(Failure.BROKEN_ANSWER, door.damage)
    return [attempt_of(RECORDING, broken, moment)]


def _weigh(
    inquiry: Inquiry,
    results: Sequence[Result],
    heard: Sequence[Heard],
    judged: tuple[Sequence[Judgement], tuple[Evidence, ...]],
    unread: Sequence[Attempt],
) -> Dossier:
    judgements, found = judged
    people = people_of(found, inquiry.contacts)
    claims, evidence = people.claims(claims_of(heard)), people.evidence(found)
    attempts = (*(a for r in results for a in r.attempts), *unread)
    references = tuple(_reference(r, sha) for r in results for sha in dict.fromkeys(d.sha256 for d in r.documents))
    return Dossier(
        id=fingerprint(repr(inquiry), RULES, *sorted(r.document for r in references)),
        inquiry=inquiry,
        company=company_of(inquiry, results),
        rules=RULES,
        claims=claims,
        evidence=evidence,
        people=_people(evidence),
        judgements=(*judgements, *people.judgements),
        verdicts=judge(claims, evidence, attempts, inquiry.on, inquiry.name),
        signals=(
            *find_signals(claims, evidence, inquiry.on, inquiry.name),
            *find_differences(claims, inquiry.on),
            *find_favours(evidence, inquiry.on, inquiry.name),
        ),
        attempts=attempts,
        documents=references,
    )


def _reference(result: Result, sha: str) -> Reference:
    document = next(d for d in result.documents if d.sha256 == sha)
    pages = [r for s, r in result.records if s == sha and r.schema == "WebPage"]
    title = next((r.first("title") for r in pages), "")
    return Reference(document=sha, source=result.source.id, title=title, url=document.url, moment=document.fetched_at)


def _people(evidence: Sequence[Evidence]) -> tuple[Person, ...]:
    """Everyone whom the prospect names as its own, each once, with the fullest role that is told."""
    seen: dict[str, Person] = {}
    for fact in evidence:
        if fact.property == "personSeen" and fact.judgement is Decision.SAME:
            known = seen.get(plain(fact.person))
            if known is None or _fullness(fact.value) > _fullness(known.role):
                name = known.name if known else fact.person
                seen[plain(fact.person)] = Person(name=name, role=fact.value, statement=fact.id)
    return tuple(seen.values())


def _fullness(role: str) -> tuple[bool, int]:
    """How much a role tells: who answers for the text of a site by law has another work."""
    return not any(word in plain(role) for word in BY_LAW), len(role)


def run(
    inquiry: Inquiry,
    *,
    adapters: Sequence[Adapter],
    door: Door,
    store: "Store",
    tell: Tell = silent,
    handed: Sequence[Handed] = (),
) -> Dossier:
    """`investigate`, for callers that are not asynchronous."""

    async def inside() -> Dossier:
        async with door:
            return await investigate(inquiry, adapters=adapters, door=door, store=store, tell=tell, handed=handed)

    return asyncio.run(inside())
