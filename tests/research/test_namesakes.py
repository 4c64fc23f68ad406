"""Two namesakes of each person in every people source: does any of their facts count, and are all the true ones found?"""

import gzip
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from research.model import Decision, Dossier
from research.run import run
from sources import load
from sources.model import Contact, Inquiry
from sources.web import Door
from tests.invented import namesakes
from tests.invented.farm import CLOCK
from tests.research.test_run import Shelf

INQUIRY = Inquiry(
    on=date(2026, 11, 22),
    site=namesakes.SITE,
    country="NL",
    contacts=tuple(Contact(name, role) for name, role in namesakes.PEOPLE),
)
ENGINES = ("brave", "mojeek", "searxng")
SOURCES = ("orcid", "openalex", "wikidata_people", "github_people", *ENGINES)
TRUE = {one.number for one in namesakes.LIVES if one.ours}
JOBS = {one.place(what) for one in namesakes.LIVES for what in namesakes.JOBS if one.ours}
STUDIES = {one.place(what) for one in namesakes.LIVES for what in namesakes.STUDIES if one.ours}


def _dossier(door: Door) -> Dossier:
    store: Any = Shelf()
    return run(INQUIRY, adapters=load(), door=door, store=store)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Dossier]:
    path = tmp_path_factory.mktemp("namesakes") / "kaderlicht.warc.gz"
    with pytest.MonkeyPatch.context() as patch:
        for source in (adapter.SOURCE for adapter in load()):
            if source.key and (source.id in SOURCES or not source.optional):
                patch.setenv(source.key, "an-invented:secret")
        patch.setenv("PRECALL_SEARXNG_URL", namesakes.SERVER)
        return path, _dossier(Door.record(path, clock=CLOCK, inner=namesakes.answer))


def test_no_fact_of_a_namesake_reaches_a_verdict_or_signal(recorded: tuple[Path, Dossier]) -> None:
    _, dossier = recorded
    used = {name for one in (*dossier.verdicts, *dossier.signals) for name in one.evidence}
    of_namesakes = [e for e in dossier.evidence if "Ander" in e.organization]
    reached = [e for e in of_namesakes if e.id in used or e.judgement is Decision.SAME]
    print(f"facts of namesakes: {len(of_namesakes)} in the dossier, {len(reached)} in a verdict or signal")  # noqa: T201
    assert reached == []
    assert {(j.source, j.decision) for j in dossier.judgements if j.source in SOURCES} >= {
        (source, Decision.SAME) for source in SOURCES
    }


def test_every_side_job_and_running_study_is_found(recorded: tuple[Path, Dossier]) -> None:
    _, dossier = recorded
    facts = {e.id: e for e in dossier.evidence}
    found = {
        kind: {facts[name].organization for s in dossier.signals if s.kind == kind for name in s.evidence}
        for kind in ("side_business", "still_studying")
    }
    jobs, studies = found["side_business"], found["still_studying"]
    print(f"side jobs {len(jobs & JOBS)} of {len(JOBS)}, studies {len(studies & STUDIES)} of {len(STUDIES)}")  # noqa: T201
    assert jobs == JOBS
    assert studies == STUDIES
    assert {s.person for s in dossier.signals if s.kind in found} == {name for name, _ in namesakes.PEOPLE}


def test_each_namesake_is_judged_with_a_reason(recorded: tuple[Path, Dossier]) -> None:
    _, dossier = recorded
    people = [j for j in dossier.judgements if j.source in SOURCES]
    rejected = {(j.source, j.key.split("/")[1]) for j in people if j.decision is not Decision.SAME}
    assert len(rejected) == 2 * len(namesakes.PEOPLE) * len(SOURCES)
    assert {j.reason.key for j in people} >= {"identity.person_other_fits", "identity.person_other_firm"}


def test_the_recording_answers_alike_and_holds_no_secret(recorded: tuple[Path, Dossier]) -> None:
    path, dossier = recorded
    assert _dossier(Door.replay(path)) == dossier
    kept = gzip.decompress(path.read_bytes())
    assert b"an-invented:secret" not in kept
    assert b"kaderlicht-verkoop" not in kept


def test_a_missing_key_is_no_failure_and_no_linkedin_page_is_asked(recorded: tuple[Path, Dossier]) -> None:
    _, dossier = recorded
    assert [a for a in dossier.attempts if a.source in SOURCES and a.outcome != "found"] == []
    assert [d.url for d in dossier.documents if "linkedin.com" in d.url.split("?")[0]] == []
