"""Which invented dossiers and answers do the tests of the store keep?"""

from datetime import date
from enum import StrEnum
from typing import Any, get_type_hints

from hypothesis import strategies as st

from research.model import (
    Attempt,
    Claim,
    Company,
    Confidence,
    Dossier,
    Evidence,
    Judgement,
    Label,
    Outcome,
    Person,
    Phrase,
    Reference,
    Signal,
    Verdict,
)
from sources.model import Contact, Document, Identifier, Inquiry, Record, Value

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
several = st.lists(texts, max_size=3).map(tuple)
numbers = st.none() | st.integers(-10, 2100) | st.floats(allow_nan=False, allow_infinity=False)
whole = st.integers(-(2**63), 2**63 - 1)
params = st.tuples(texts, texts | whole | st.floats(allow_nan=False, allow_infinity=False))
phrases = st.builds(Phrase, texts, st.lists(params, max_size=3).map(tuple))
offsets = st.integers(0, 2**31 - 1)


def built(kind: type, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Every field of `kind` filled with something odd that its type allows."""
    odd: dict[object, st.SearchStrategy[Any]] = {
        str: texts,
        int: offsets,
        float | None: numbers,
        tuple[str, ...]: several,
        Phrase: phrases,
    }
    fields = {
        name: st.sampled_from(hint) if isinstance(hint, type) and issubclass(hint, StrEnum) else odd[hint]
        for name, hint in get_type_hints(kind).items()
        if name not in given
    }
    return st.builds(kind, **fields, **given)


def some(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=3).map(tuple)


dossiers = built(
    Dossier,
    inquiry=built(
        Inquiry,
        on=st.dates(),
        identifiers=some(built(Identifier)),
        contacts=some(built(Contact)),
        ask_people=st.booleans(),
        people=some(built(Contact)),
        before=st.just(()),  # what a dossier has learned already
        photos=st.just(()),
    ),
    company=built(Company, identifiers=some(built(Identifier)), judgement=st.none() | built(Judgement)),
    claims=some(built(Claim)),
    evidence=some(built(Evidence)),
    people=some(built(Person)),
    judgements=some(built(Judgement)),
    verdicts=some(built(Verdict)),
    signals=some(built(Signal)),
    attempts=some(built(Attempt)),
    documents=some(built(Reference)),
)


def document(text: str = "<p>Sinds 2009</p>", asked: str = "https://voorbeeld.example/", **other: Any) -> Document:
    given = {"fetched_at": "2026-11-22T10:00:00Z", "headers": (("etag", '"1"'), ("cache-control", "no-cache")), **other}
    return Document(
        source="website", asked=asked, url=asked, status=200, media_type="text/html", body=text.encode(), **given
    )


def record(key: str = "k", values: int = 2) -> Record:
    stated = (
        Value(property="name", value=f"naam {i}", original="NAAM", quote="naam", start=i, end=i + 4, low=None, high=25)
        for i in range(values)
    )
    return Record(schema="Company", key=key, values=tuple(stated))


def attempt(source: str = "website", **other: Any) -> Attempt:
    return Attempt(source=source, outcome=Outcome.FOUND, tells=("name", "foundingDate"), **other)


def verdict(label: Label) -> Verdict:
    said = Phrase.of("age.supported", years=3, since_date="2023-02")
    return Verdict(claim="c1", label=label, confidence=Confidence.LOW, reason=said, favourable=said, question=said)


def dossier(id_: str = "a1b2c3d4e5f6", name: str = "Voorbeeld B.V.", **other: Any) -> Dossier:
    given = {
        "inquiry": Inquiry(on=date(2026, 11, 22), name="Voorbeeld", site="https://www.voorbeeld.example/"),
        **other,
    }
    return Dossier(id=id_, company=Company(name=name), rules="1", **given)
