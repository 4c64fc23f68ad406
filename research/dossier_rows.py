"""Which rows is a dossier, in which tables, and how are they a dossier again?"""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from types import MappingProxyType

from research.model import (
    Attempt,
    Claim,
    Company,
    Dossier,
    Evidence,
    Judgement,
    Label,
    Person,
    Reference,
    Signal,
    Verdict,
)
from research.rows import Row, Tables, items, rows_of
from sources.model import Contact, Identifier, Inquiry

NO_STATEMENT: Row = MappingProxyType(dict.fromkeys(f.name for kind in (Claim, Evidence) for f in fields(kind)))
# What a seller sees first in a list: a hard label before a soft one, and the two beside the scale around `supported`.
WORST_FIRST = (Label.REFUTED, Label.STRETCHED, Label.POLISHED, Label.CONFLICTING, Label.SUPPORTED, Label.UNKNOWN)


def worst(verdicts: Iterable[Verdict]) -> Label | None:
    """The label that a list of dossiers shows for one of them; None without verdicts."""
    labels = {v.label for v in verdicts}
    return next((label for label in WORST_FIRST if label in labels), None)


def dossier_tables(dossier: Dossier) -> Tables:
    """Every row of a dossier, by table; `made` and `digest` are the store's."""
    asked, company, owner = dossier.inquiry, dossier.company, dossier.id
    label = worst(dossier.verdicts)
    head = {
        "id": owner,
        "rules": dossier.rules,
        "worst": "" if label is None else str(label),
        "asked_on": asked.on.isoformat(),
        "asked_name": asked.name,
        "asked_site": asked.site,
        "asked_country": asked.country,
        "asked_said": list(asked.said),
        "asked_people": asked.ask_people,
        "asked_links": list(asked.links),
        "name": company.name,
        "country": company.country,
        "legal_form": company.legal_form,
        "town": company.town,
    }
    how = () if company.judgement is None else (company.judgement,)
    people = [
        *({"role": "asked", "name": c.name, "title": c.role, "statement": ""} for c in asked.contacts),
        *({"role": "looked_up", "name": c.name, "title": c.role, "statement": ""} for c in asked.people),
        *({"role": "seen", "name": p.name, "title": p.role, "statement": p.statement} for p in dossier.people),
    ]
    return {
        "dossiers": [head],
        "identifiers": [*rows_of(asked.identifiers, owner, "asked"), *rows_of(company.identifiers, owner, "company")],
        "people": [{**row, "owner": owner, "position": i} for i, row in enumerate(people)],
        "statements": [*_statements(dossier.claims, owner, "claim"), *_statements(dossier.evidence, owner, "evidence")],
        "judgements": [*rows_of(how, owner, "company"), *rows_of(dossier.judgements, owner, "record")],
        "verdicts": rows_of(dossier.verdicts, owner),
        "signals": rows_of(dossier.signals, owner),
        "attempts": rows_of(dossier.attempts, owner, "dossier"),
        "document_references": rows_of(dossier.documents, owner),
    }


def dossier_of(tables: Tables) -> Dossier:
    """The dossier that these rows are, its rows in the order of their positions."""
    head = tables["dossiers"][0]
    how = items(Judgement, tables["judgements"], "company")
    return Dossier(
        id=head["id"],
        inquiry=Inquiry(
            on=head["asked_on"],
            name=head["asked_name"],
            site=head["asked_site"],
            country=head["asked_country"],
            identifiers=items(Identifier, tables["identifiers"], "asked"),
            contacts=_contacts(tables, "asked"),
            said=tuple(head["asked_said"]),
            ask_people=head["asked_people"],
            people=_contacts(tables, "looked_up"),
            links=tuple(head["asked_links"]),
        ),
        company=Company(
            name=head["name"],
            country=head["country"],
            identifiers=items(Identifier, tables["identifiers"], "company"),
            legal_form=head["legal_form"],
            town=head["town"],
            judgement=how[0] if how else None,
        ),
        rules=head["rules"],
        claims=items(Claim, tables["statements"], "claim"),
        evidence=items(Evidence, tables["statements"], "evidence"),
        people=tuple(
            Person(name=r["name"], role=r["title"], statement=r["statement"])
            for r in tables["people"]
            if r["role"] == "seen"
        ),
        judgements=items(Judgement, tables["judgements"], "record"),
        verdicts=items(Verdict, tables["verdicts"]),
        signals=items(Signal, tables["signals"]),
        attempts=items(Attempt, tables["attempts"]),
        documents=items(Reference, tables["document_references"]),
    )


def _contacts(tables: Tables, role: str) -> tuple[Contact, ...]:
    return tuple(Contact(r["name"], r["title"]) for r in tables["people"] if r["role"] == role)


def _statements(items: Sequence[Claim | Evidence], owner: str, role: str) -> list[Row]:
    """Claims and evidence lie in one table: what the one has and the other not is NULL."""
    return [{**NO_STATEMENT, **row} for row in rows_of(items, owner, role)]
