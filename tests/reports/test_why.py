"""Does a number lead to the quote in its context?"""

import json
from dataclasses import replace

import pytest

from reports.numbering import number
from reports.why import NoSuchNumber, Why, explain
from research.criteria.fit import hold
from research.model import Dossier, Kind, Reference
from sources.model import Document
from tests.reports import dossiers

TEXT = "Welkom bij Helderwerk. Wij zijn al drie jaar dé partner voor verkoop. Bel ons gerust."
QUOTE = "al drie jaar dé partner"
PAGE = Document(
    source="website",
    asked="https://helderwerk.example/",
    url="https://helderwerk.example/",
    fetched_at="2026-11-22T09:41:00Z",
    status=200,
    media_type="text/plain",
    charset="utf-8",
    body=TEXT.encode(),
)


def dossier() -> Dossier:
    whole = dossiers.unknown()
    start = TEXT.index(QUOTE)
    one = dossiers.claim("c1", Kind.AGE, QUOTE, 3, document=PAGE.sha256)
    two = dossiers.claim("c2", Kind.TEAM_SIZE, "team van 25", 25, document="d1")
    reference = Reference(document=PAGE.sha256, source="website", title="Home", url=PAGE.url, moment=PAGE.fetched_at)
    return replace(
        whole,
        claims=(replace(one, start=start, end=start + len(QUOTE)), two),
        documents=(*whole.documents, reference),
    )


def kept(sha256: str) -> Document:
    if sha256 != PAGE.sha256:
        raise KeyError(sha256)
    return PAGE


def answer() -> Why:
    return explain(dossier(), 1, kept, dossiers.words("nl"))


def test_the_quote_stands_in_its_context() -> None:
    (passage,) = answer().passages
    assert passage.matches
    assert passage.before + passage.quote + passage.after == TEXT
    assert passage.statement == "c1"


def test_it_says_which_bytes_of_which_day() -> None:
    why = answer()
    assert (why.sha256, why.fetched, why.url) == (PAGE.sha256, "2026-11-22T09:41:00Z", PAGE.url)


def test_other_pages_of_the_prospect_are_the_same_voice() -> None:
    assert answer().same_voice == (3,)


def test_a_quote_that_moved_is_owned_up_to() -> None:
    whole = dossier()
    moved = replace(whole, claims=(replace(whole.claims[0], start=0, end=4), whole.claims[1]))
    why = explain(moved, 1, kept, dossiers.words("nl"))
    assert not why.passages[0].matches
    assert any("niet meer op zijn plaats" in line for line in why.lines())


def test_lines_and_json() -> None:
    why = answer()
    lines = list(why.lines())
    assert lines[0] == "[1] website: Home"
    assert any(f"»{QUOTE}«" in line for line in lines)
    assert json.loads(json.dumps(why.as_dict()))["passages"][0]["quote"] == QUOTE


def test_there_is_no_such_number() -> None:
    with pytest.raises(NoSuchNumber, match="no source 99"):
        explain(dossier(), 99, kept, dossiers.words("nl"))


def test_the_criteria_that_rest_on_it_are_told() -> None:
    wanted, whole = dossiers.wanted("unfit"), dossiers.ALL["unfit"]()
    held = {n: one for one in hold(wanted, whole) for n in number(whole).of_ids(one.evidence)}
    assert held
    for n, one in held.items():
        why = explain(whole, n, lambda _: PAGE, dossiers.words("nl"), wanted)
        name = dossiers.words("nl").say(one.criterion.name)
        assert any(said.startswith(f"{name}: ") for said in why.criteria)
        assert f"Uw criterium: {why.criteria[0]}" in list(why.lines())
        assert explain(whole, n, lambda _: PAGE, dossiers.words("nl")).criteria == ()
