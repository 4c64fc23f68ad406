"""Does the whole line give the same dossier from the same answers, and a whole one when sources fail?"""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from research.model import ASKED, Decision, Dossier, Label, Outcome
from research.run import fingerprint, run
from sources import load, photos
from sources.adapter import Adapter
from sources.errors import Failure, Refused, Unavailable
from sources.exchange import Answer, Call
from sources.model import Document, Identifier, Inquiry, Record
from sources.reading import read_text
from sources.sandbox import Sandbox
from sources.web import Door
from tests.invented.farm import CLOCK, Farm
from tests.research.fakes import document, gives, page, record, site, source

INQUIRY = Inquiry(on=date(2026, 11, 22), site="zwaluwkaai.example", said=("Al drie jaar actief",))
ROOT = Path(__file__).parents[2]


class Shelf:
    """A store that keeps everything in lists."""

    def __init__(self) -> None:
        self.documents: dict[str, Document] = {}
        self.results: list[str] = []
        self.kept: list[Dossier] = []

    def keep_result(
        self, inquiry: str, documents: Sequence[Document], _records: Sequence[tuple[str, Record]], _attempts: object
    ) -> None:
        self.results.append(inquiry)
        self.documents |= {d.sha256: d for d in documents}

    def keep_dossier(self, dossier: Dossier) -> None:
        self.kept.append(dossier)

    def visited(self, _wanted: object) -> tuple[()]:
        """None: each test has a shelf of its own."""
        return ()


def investigated(door: Door, *adapters: Adapter, inquiry: Inquiry = INQUIRY, shelf: Shelf | None = None) -> Dossier:
    store: Any = shelf or Shelf()
    return run(inquiry, adapters=adapters or load(), door=door, store=store)


def digest(recording: str) -> str:
    """What another process makes of the recording: run by `python -c`, with another order of hashes."""
    return sha256(repr(investigated(Door.replay(recording))).encode()).hexdigest()


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Dossier, Shelf]:
    """The invented prospect, recorded once for all tests."""
    path, shelf = tmp_path_factory.mktemp("run") / "zwaluwkaai.warc.gz", Shelf()
    with pytest.MonkeyPatch.context() as patch:
        for key in filter(None, (adapter.SOURCE.key for adapter in load())):
            patch.setenv(key, "an invented:key")
        door = Door.record(path, clock=CLOCK, inner=Farm("zwaluwkaai"))
        return path, investigated(door, shelf=shelf), shelf


Recorded = tuple[Path, Dossier, Shelf]


def test_a_recording_gives_the_same_dossier_again(recorded: Recorded) -> None:
    path, dossier, _ = recorded
    assert investigated(Door.replay(path)) == dossier


def test_no_order_of_hashes_changes_the_dossier(recorded: Recorded) -> None:
    path, dossier, _ = recorded
    code = f"from tests.research.test_run import digest; print(digest({str(path)!r}))"
    environment = {**os.environ, "PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == sha256(repr(dossier).encode()).hexdigest()


def test_everything_is_kept_and_every_quote_stands_where_it_says(recorded: Recorded) -> None:
    _, dossier, shelf = recorded
    assert shelf.kept == [dossier]
    assert len(set(shelf.results)) == 1
    assert {r.document for r in dossier.documents} == set(shelf.documents)
    stated = [*dossier.claims, *dossier.evidence]
    assert stated
    for one in stated:
        assert read_text(shelf.documents[one.document]).text[one.start : one.end] == one.quote


def test_the_invented_prospect_is_known_and_its_people_are_named_once(recorded: Recorded) -> None:
    _, dossier, _ = recorded
    assert dossier.company.identifiers[0] == Identifier("kvk", "90012345", "NL")
    by_name = {"directorship"}  # in a register, a name is no proof of who it is
    assert {e.judgement for e in dossier.evidence if e.property not in by_name} == {Decision.SAME}
    assert dossier.people[0].name == "Ruben Achterberg"
    assert len({p.name for p in dossier.people}) == len(dossier.people) == 6
    assert {e.id for e in dossier.evidence} >= {p.statement for p in dossier.people}
    assert {e for v in dossier.verdicts for e in v.evidence} <= {e.id for e in dossier.evidence}
    assert dossier.people[0].role == "Oprichter en CEO"


def nobody() -> Door:
    async def silence(_call: Any) -> Any:
        raise AssertionError("no fake asks the network")

    return Door.live(clock=CLOCK, inner=silence)


def test_a_run_in_which_everything_fails_is_a_dossier_that_names_it_all() -> None:
    failing = (
        gives(site(), Refused(Failure.ROBOTS)),
        gives(source("a"), Unavailable(Failure.TIMEOUT)),
        gives(source("b"), KeyError("x")),
        gives(source("c", key="PRECALL_NOBODY_HAS_KEY")),
    )
    told = replace(INQUIRY, name="Delta Zorg", country="NL")
    dossier = investigated(nobody(), *failing, inquiry=told)
    assert [a.outcome for a in dossier.attempts] == [
        *(Outcome.REFUSED, Outcome.UNAVAILABLE, Outcome.CHANGED, Outcome.NEEDS_KEY)
    ]
    assert not ASKED & {a.outcome for a in dossier.attempts}
    assert {v.label for v in dossier.verdicts} == {Label.UNKNOWN}
    assert dossier.claims[0].source == "said"


def test_a_page_that_is_read_for_records_only_in_part_still_claims() -> None:
    broken = document("<html lang=nl><p>Opgericht in 2009.</p></html>", "website", media_type="text/html")
    dossier = investigated(nobody(), gives(site(), broken, page("website", record(key="x", name="Delta"))))
    assert [a.outcome for a in dossier.attempts] == [Outcome.FOUND, Outcome.CHANGED]
    assert 2009 in {c.low for c in dossier.claims}


def test_a_page_that_cannot_be_read_for_claims_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    run_as_it_is = Sandbox.run

    async def torn(self: Sandbox, function: str, *arguments: object) -> Any:
        if function == "research.said:claims_in":
            raise Unavailable(Failure.PARSER_KILLED, function)
        return await run_as_it_is(self, function, *arguments)

    monkeypatch.setattr(Sandbox, "run", torn)
    found, unread = investigated(nobody(), gives(site(), page("website", record(name="Delta")))).attempts
    assert (found.outcome, unread.outcome) == (Outcome.FOUND, Outcome.UNAVAILABLE)
    assert (unread.source, unread.tells, unread.url) == ("website", ("claims",), "https://website.example/")


def test_the_id_follows_from_what_was_asked_and_found() -> None:
    entry = gives(source(), page("register", record(key="1", kvk="1", incorporationDate="2001")))
    told = replace(INQUIRY, site="", identifiers=(Identifier("kvk", "1", "NL"),), said=())
    first, second = (investigated(nobody(), entry, inquiry=told) for _ in range(2))
    assert first == second
    other = investigated(nobody(), gives(source(), page("register")), inquiry=told)
    assert other.id != first.id
    assert fingerprint("a", "b") != fingerprint("ab")
    assert fingerprint("a") == "ca978112ca1b"


def pictures(**bodies: bytes) -> Door:
    """A site that answers with these pictures, by their names, and with nothing else."""

    async def send(call: Any) -> Answer:
        body = bodies.get(call.url.rsplit("/", 1)[-1].removesuffix(".jpg"))
        kind = (("content-type", "image/jpeg"), ("last-modified", "Mon, 03 May 2021 10:00:00 GMT"))
        return Answer(404, (), b"") if body is None else Answer(200, kind, body)

    return Door.live(clock=CLOCK, inner=send)


def shown(*named: tuple[str, str]) -> Adapter:
    people = [record("Person", n, name=n, image=f"https://zwaluwkaai.example/{file}.jpg") for n, file in named]
    return gives(site(), page("website", *people))


def test_one_picture_of_two_people_becomes_a_signal_and_stays_nowhere() -> None:
    drawn = pytest.importorskip("tests.sources.drawn", reason="the extra photos is not installed")
    one, again = drawn.portrait(1), drawn.portrait(1).resize((200, 240))
    bodies = {"isa": drawn.saved(one), "bram": drawn.saved(again, quality=60), "carl": drawn.saved(drawn.portrait(2))}
    team = shown(("Isa Vreeburg", "isa"), ("Bram Oldenhof", "bram"), ("Carl Duyvestein", "carl"))
    shelf = Shelf()
    dossier = investigated(pictures(**bodies), team, photos, shelf=shelf)
    (signal,) = [s for s in dossier.signals if s.kind == "same_photo_two_names"]
    assert dict(signal.reason.params) == {"one": "Isa Vreeburg", "other": "Bram Oldenhof"}
    assert dossier.inquiry.photos == ()
    kept = [d for d in shelf.documents.values() if d.source == "photos"]
    assert len(kept) == 3
    assert not any(body[100:200] in d.body for d in kept for body in bodies.values())
    assert {a.outcome for a in dossier.attempts if a.source == "photos"} == {Outcome.FOUND}


def test_a_site_without_pictures_of_people_is_not_told_as_one_that_could_not_be_looked_at() -> None:
    dossier = investigated(pictures(), gives(site(), page("website", record())), photos)
    assert [a.source for a in dossier.attempts] == ["website"]


def test_without_the_extra_nobody_looks_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources.photos.find_spec", lambda _: None)
    dossier = investigated(pictures(), shown(("Isa Vreeburg", "isa")), photos)
    (attempt,) = [a for a in dossier.attempts if a.source == "photos"]
    assert (attempt.outcome, attempt.failure) == (Outcome.NOT_COVERED, Failure.MISSING_EXTRA)


SITE = """<html lang="nl"><title>Kaderlicht</title><body><h1>Kaderlicht</h1>
<p>Wij zijn een team van 5 mensen die winkels van licht voorzien, van het eerste idee tot de laatste lamp, elke dag weer.</p>
<a href="https://kaderlicht.recruitee.com/o/kok">Kom bij ons werken</a> <a href="https://klant.recruitee.com/">Klant</a>
<script type="application/ld+json">{"@type": "JobPosting", "title": "Kok (m/v)", "datePosted": "2026-10-01"}</script>
</body></html>"""
BOARD = """{"offers": [{"title": "Kok", "published_at": "2026-10-01 08:00:00 UTC", "description": "<p>Kom!</p>"},
{"title": "Lichtmonteur", "published_at": "2026-10-02 08:00:00 UTC", "company_name": "Kaderlicht B.V."},
{"title": "Bakker", "published_at": "2026-10-02 08:00:00 UTC", "company_name": "Bakkerij Zon"}]}"""


async def _site_and_board(call: Call) -> Answer:
    if call.url == "https://kaderlicht.nl/":
        return Answer(200, (("content-type", "text/html"),), SITE.encode())
    if call.url == "https://kaderlicht.recruitee.com/api/offers/":
        return Answer(200, (("content-type", "application/json"),), BOARD.encode())
    return Answer(404, (("content-type", "text/html"),), b"")


def test_the_vacancies_on_their_own_board_are_counted_once_with_those_of_the_site(tmp_path: Path) -> None:
    adapters = [a for a in load() if a.SOURCE.id in {"website", "job_boards"}]
    inquiry, recording, shelf = replace(INQUIRY, site="kaderlicht.nl", said=()), tmp_path / "board.warc.gz", Shelf()
    investigated(Door.record(recording, clock=CLOCK, inner=_site_and_board), *adapters, inquiry=inquiry, shelf=shelf)
    dossier = investigated(Door.replay(recording), *adapters, inquiry=inquiry)
    vacancies = [(e.source, e.value, e.judgement) for e in dossier.evidence if e.property == "vacancy"]
    assert vacancies == [
        ("website", "Kok (m/v)", Decision.SAME),
        ("job_boards", "Kok", Decision.SAME),
        ("job_boards", "Lichtmonteur", Decision.SAME),
        ("job_boards", "Bakker", Decision.UNSURE),
    ]
    [hiring] = [signal for signal in dossier.signals if signal.kind == "hiring"]
    assert dict(hiring.reason.params) == {"count": 2, "claimed": 5}
    assert not any(b"Kom!" in one.body for one in shelf.documents.values())
