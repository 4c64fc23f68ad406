"""What does a machine read of a dossier? One JSON document of the schema `precall/brief/1`, field names stable.

Sentences are in the language of the catalogue; quotes, names and addresses are those of the sources, letter for letter.
"""

import json
from collections.abc import Mapping, Sequence

from reports.blocks.asked import failures
from reports.by_hand import by_hand
from reports.facts import whole
from reports.numbering import Numbering, number
from reports.persons import everybody
from reports.recipes import recipes
from reports.weighing import ranked, story
from reports.words import Catalogue
from research.criteria.fit import counted, failed_musts, hold
from research.criteria.model import NO_CRITERIA, Criteria, Fits
from research.drift import Stage, stages
from research.model import Attempt, Claim, Company, Dossier, Evidence, Judgement, Signal, Statement, Verdict
from sources.model import Identifier, Inquiry

SCHEMA = "precall/brief/1"
Json = str | int | float | bool | Sequence["Json"] | Mapping[str, "Json"] | None


def as_json(dossier: Dossier, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> str:
    """The dossier as JSON with sorted keys; the same dossier and criteria give the same text."""
    return json.dumps(as_dict(dossier, words, wanted), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def as_dict(dossier: Dossier, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> dict[str, Json]:
    """The same before it becomes text."""
    numbers = number(dossier)
    label, confidence = story(ranked(dossier))
    failed = failures(dossier)
    return {
        "schema": SCHEMA,
        "id": dossier.id,
        "rules": dossier.rules,
        "lang": words.lang,
        "on": dossier.inquiry.on.isoformat(),
        "complete": not failed,
        "failures": [_attempt(attempt, words) for attempt in failed],
        "inquiry": _inquiry(dossier.inquiry),
        "company": _company(dossier.company, words),
        "fit": _fit(dossier, wanted, words),
        "limit": {"amount": whole(wanted.limit.amount), "currency": wanted.limit.currency} if wanted.limit else None,
        "story": {"label": str(label), "confidence": str(confidence)},
        "claims": [_claim(claim, numbers) for claim in dossier.claims],
        "evidence": [_evidence(item, numbers) for item in dossier.evidence],
        "people": [
            {"name": person.name, "role": person.role, "statement": person.statement} for person in dossier.people
        ],
        "judgements": [_judgement(judgement, words) for judgement in dossier.judgements],
        "verdicts": [_verdict(verdict, words) for verdict in dossier.verdicts],
        "signals": [_signal(signal, words) for signal in dossier.signals],
        "attempts": [_attempt(attempt, words) for attempt in dossier.attempts],
        "by_hand": _by_hand(dossier),
        "drift": [_stage(stage) for stage in stages(dossier.claims, dossier.evidence, dossier.inquiry.on.isoformat())],
        "sources": [
            {
                "n": source.n,
                "source": source.source,
                "title": source.title,
                "url": source.url,
                "document": source.document,
                "moment": source.moment,
            }
            for source in numbers.sources
        ],
    }


def _by_hand(dossier: Dossier) -> dict[str, Json]:
    """The links that a seller opens himself: registers of the country, and for each person the places to look."""
    return {
        "registers": [{"name": place.name, "url": place.url} for place in by_hand(dossier.company)],
        "people": [
            {
                "name": person.name,
                "links": [{"name": link.name, "url": link.url} for link in recipes(person.name, dossier.company.name)],
            }
            for person in everybody(dossier)
        ],
    }


def _stage(stage: Stage) -> dict[str, Json]:
    """What the site said in one year, or says today, with the statements that say so."""
    said = [item for item in (stage.founded, stage.age, stage.team, stage.count) if item is not None]
    return {
        "when": stage.when,
        "founded": _number(stage.founded.low) if stage.founded else None,
        "age": _number(stage.age.low) if stage.age else None,
        "team": _number(stage.team.low if stage.team.low is not None else stage.team.high) if stage.team else None,
        "shown": _number(stage.count.low) if stage.count else None,
        "people": list(stage.people),
        "statements": [item.id for item in (*said, *stage.pages)],
    }


def _fit(dossier: Dossier, wanted: Criteria, words: Catalogue) -> Json:
    """How it fits the seller's criteria, all of them; None when the seller gave none."""
    held = hold(wanted, dossier)
    if not held:
        return None
    return {
        "title": wanted.title,
        "yes": counted(held, Fits.YES),
        "no": counted(held, Fits.NO),
        "unknown": counted(held, Fits.UNKNOWN),
        "musts_failed": len(failed_musts(held)),
        "criteria": [
            {
                "name": words.say(one.criterion.name),
                "why": words.say(one.criterion.why),
                "must": one.criterion.must,
                "rule": one.criterion.rule.name,
                "fits": str(one.fits),
                "reason": words.say(one.reason),
                "evidence": list(one.evidence),
                "question": words.say(one.question),
            }
            for one in held
        ],
    }


def _inquiry(inquiry: Inquiry) -> dict[str, Json]:
    return {
        "name": inquiry.name,
        "site": inquiry.site,
        "country": inquiry.country,
        "identifiers": _identifiers(inquiry.identifiers),
        "contacts": [{"name": contact.name, "role": contact.role} for contact in inquiry.contacts],
        "said": list(inquiry.said),
    }


def _company(company: Company, words: Catalogue) -> dict[str, Json]:
    return {
        "name": company.name,
        "country": company.country,
        "legal_form": company.legal_form,
        "town": company.town,
        "identifiers": _identifiers(company.identifiers),
        "judgement": _judgement(company.judgement, words) if company.judgement else None,
    }


def _identifiers(identifiers: tuple[Identifier, ...]) -> list[Json]:
    return [{"kind": one.kind, "value": one.value, "country": one.country} for one in identifiers]


def _judgement(judgement: Judgement, words: Catalogue) -> dict[str, Json]:
    return {
        "source": judgement.source,
        "key": judgement.key,
        "subject": judgement.subject,
        "decision": str(judgement.decision),
        "reason": words.say(judgement.reason),
    }


def _statement(item: Statement, numbers: Numbering) -> dict[str, Json]:
    return {
        "id": item.id,
        "n": numbers.of(item)[0],
        "value": item.value,
        "low": _number(item.low),
        "high": _number(item.high),
        "unit": item.unit,
        "as_of": item.as_of,
        "person": item.person,
        "quote": item.quote,
        "start": item.start,
        "end": item.end,
        "lang": item.lang,
        "url": item.url,
        "source": item.source,
        "origin": str(item.origin),
        "document": item.document,
        "fetched": item.moment,
    }


def _number(value: float | None) -> Json:
    return None if value is None else whole(value)


def _claim(claim: Claim, numbers: Numbering) -> dict[str, Json]:
    return {
        **_statement(claim, numbers),
        "kind": str(claim.kind),
        "relation": str(claim.relation),
        "since": claim.since,
        "places": list(claim.places),
    }


def _evidence(item: Evidence, numbers: Numbering) -> dict[str, Json]:
    return {
        **_statement(item, numbers),
        "property": item.property,
        "original": item.original,
        "organization": item.organization,
        "startDate": item.start_date,
        "endDate": item.end_date,
        "judgement": str(item.judgement),
        "line": item.line,
    }


def _verdict(verdict: Verdict, words: Catalogue) -> dict[str, Json]:
    return {
        "claim": verdict.claim,
        "label": str(verdict.label),
        "confidence": str(verdict.confidence),
        "reason": words.say(verdict.reason),
        "favourable": words.say(verdict.favourable),
        "question": words.say(verdict.question),
        "evidence": list(verdict.evidence),
    }


def _signal(signal: Signal, words: Catalogue) -> dict[str, Json]:
    return {
        "kind": signal.kind,
        "weight": str(signal.weight),
        "person": signal.person,
        "reason": words.say(signal.reason),
        "evidence": list(signal.evidence),
    }


def _attempt(attempt: Attempt, words: Catalogue) -> dict[str, Json]:
    key = f"failure.{attempt.failure}" if attempt.failure else f"outcome.{attempt.outcome}"
    return {
        "source": attempt.source,
        "outcome": str(attempt.outcome),
        "failure": attempt.failure,
        "reason": words.text(key),
        "detail": attempt.detail,
        "about": attempt.about,
        "tells": list(attempt.tells),
        "url": attempt.url,
        "at": attempt.moment,
    }
