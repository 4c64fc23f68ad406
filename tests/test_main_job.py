"""Does the main job hold together, from the command line to the page: on invented prospects, and on real sites?"""

import gzip
import html
import json
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reports.commands.demo import RECORDING
from reports.exits import Exit
from research.store import Store
from sources.archive import Archive
from sources.limits import Limits
from sources.reading import read_text
from tests.invented.farm import HERE
from tests.invented.record import PROSPECTS, record
from tests.reports.running import QUIET, process

SHARED = Path(__file__).resolve().parents[1] / ".." / "shared" / "samples" / "sites"
SOUND = HERE / "veldhuis.warc.gz"
AGES = {"founded", "age"}
JUDGED = {"founded", "age", "team_size"}
LABELLED = JUDGED | {"experience"}
PATIENCE = 60.0  # seconds for one real site on a machine that others use too; alone it takes three to six


def brief(site: str, recording: Path, db: Path, *more: str, env: dict[str, str] | None = None) -> dict[str, Any]:
    given = ("brief", site, "--replay", str(recording), "--on", "2026-11-22", "--db", str(db), "--json", *more)
    ran = process(*given, cwd=db.parent, env=env)
    assert ran.returncode == 0, ran.stderr.decode()
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The invented hot-air firm: the folder with its brief in every format and the database, and the brief as JSON."""
    folder = tmp_path_factory.mktemp("demo")
    out = ("--out", str(folder / "out"), "--format", "html,json,md,txt", "--lang", "nl")
    said = ("--country", "NL", "--contact", "Ruben Achterberg, CEO", "--claim", "We bestaan nu drie jaar.")
    return folder, brief("zwaluwkaai.example", RECORDING, folder / "a.duckdb", *out, *said)


def test_the_demo_makes_its_page_without_anything_set_up(tmp_path: Path) -> None:
    ran = process("demo", "--lang", "nl", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr.decode()
    (page,) = tmp_path.glob("precall-*/brief.html")
    assert "WIJKT FUNDAMENTEEL AF" in ran.stdout.decode()
    assert str(page.relative_to(tmp_path)) in ran.stderr.decode()
    assert "is verzonnen" in ran.stderr.decode().splitlines()[0]


def test_the_hot_air_firm_is_refuted_on_its_age_and_its_team(demo: tuple[Path, dict[str, Any]]) -> None:
    _, found = demo
    kinds = {claim["id"]: claim["kind"] for claim in found["claims"]}
    labels = {(kinds[v["claim"]], v["label"]) for v in found["verdicts"] if v["confidence"] != "low"}
    assert ("team_size", "refuted") in labels
    assert {label for kind, label in labels if kind in AGES} == {"refuted"}
    assert found["story"]["label"] == "refuted"
    assert found["complete"]


def test_the_sound_firm_is_borne_out(tmp_path: Path) -> None:
    found = brief("veldhuis-koude.example", SOUND, tmp_path / "a.duckdb", "--country", "NL")
    kinds = {claim["id"]: claim["kind"] for claim in found["claims"]}
    labels = {(kinds[v["claim"]], v["label"]) for v in found["verdicts"] if kinds[v["claim"]] in JUDGED}
    assert {label for _, label in labels} == {"supported"}
    assert {kind for kind, _ in labels} & AGES
    assert "team_size" in {kind for kind, _ in labels}
    assert found["story"]["label"] == "supported"


class TestEveryFactLeadsToItsQuote:
    def test_in_the_stored_document(self, demo: tuple[Path, dict[str, Any]]) -> None:
        folder, found = demo
        store = Store(folder / "a.duckdb")
        statements = [*found["claims"], *found["evidence"]]
        assert len(statements) > 20
        for one in statements:
            text = read_text(store.document(one["document"])).text
            assert one["quote"], one
            assert text[one["start"] : one["end"]] == one["quote"], one

    def test_and_every_person_to_such_a_statement(self, demo: tuple[Path, dict[str, Any]]) -> None:
        _, found = demo
        ids = {one["id"]: one for one in (*found["claims"], *found["evidence"])}
        assert found["people"]
        assert [p for p in found["people"] if p["statement"] not in ids] == []

    def test_and_every_verdict_and_signal(self, demo: tuple[Path, dict[str, Any]]) -> None:
        _, found = demo
        ids = {one["id"] for one in (*found["claims"], *found["evidence"])}
        assert [v for v in found["verdicts"] if not {v["claim"], *v["evidence"]} <= ids] == []
        assert [s for s in found["signals"] if not set(s["evidence"]) <= ids] == []

    def test_every_number_on_the_page_resolves(self, demo: tuple[Path, dict[str, Any]]) -> None:
        folder, found = demo
        page = (folder / "out" / "brief.html").read_text("utf-8")
        linked, anchors = set(re.findall(r'href="#(s\d+)"', page)), re.findall(r'id="(s\d+)"', page)
        assert len(linked) > 3
        assert linked <= set(anchors)
        assert len(anchors) == len(set(anchors))
        assert set(anchors) <= {f"s{source['n']}" for source in found["sources"]}

    def test_the_files_say_what_stdout_said(self, demo: tuple[Path, dict[str, Any]]) -> None:
        folder, found = demo
        assert json.loads((folder / "out" / "brief.json").read_text("utf-8")) == found
        assert sorted(p.name for p in (folder / "out").iterdir()) == [
            f"brief.{f}" for f in ("html", "json", "md", "txt")
        ]


def test_the_same_recording_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    made = []
    for n, env in enumerate(
        (
            {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
            {"PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONUTF8": "0"},
        )
    ):
        folder = tmp_path / str(n)
        folder.mkdir()
        more = ("--out", str(folder / "out"), "--format", "html,json,md,txt", "--lang", "nl")
        brief("zwaluwkaai.example", RECORDING, folder / "a.duckdb", *more, env=env)
        made.append({p.name: p.read_bytes() for p in (folder / "out").iterdir()})
    assert len(made[0]) == 4
    assert made[0] == made[1]


def test_two_at_once_on_one_database_both_succeed(tmp_path: Path) -> None:
    db = tmp_path / "a.duckdb"
    both = [
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-m", "reports.cli", "brief", site, "--replay", str(file), "--db", str(db), "--json"],
            cwd=tmp_path,
            env=QUIET,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for site, file in (("zwaluwkaai.example", RECORDING), ("veldhuis-koude.example", SOUND))
    ]
    ended = [(running.communicate(timeout=120), running.returncode) for running in both]
    assert [code for _, code in ended] == [0, 0], [err for (_, err), _ in ended]
    assert {k.site for k in Store(db).dossiers()} == {"zwaluwkaai.example", "veldhuis-koude.example"}
    assert Store(db).verify() == ()


@dataclass(frozen=True, slots=True)
class Designed:
    """What an invented prospect abroad was made to come out as."""

    site: str
    country: str
    lang: str
    labels: dict[str, str]
    signals: list[str]
    page: tuple[str, ...]


ABROAD = {
    "kwakkelbeek": Designed(
        site="kwakkelbeek.example",
        country="BE",
        lang="nl",
        labels={"founded": "supported", "age": "supported", "team_size": "supported", "offices": "supported"},
        signals=["falling_equity", "losses", "long_history", "vat_confirmed"],
        page=(
            *("KBO 0999111084", "voorloper sinds 13 mei 1991", "ingeschreven 4 mrt 2019", "ZONHOEK GROEP NV", "75%"),
            *("DORPEVELD BEHEER BV", "Lieve Kwakkelbeek", "Joris Kwakkelbeek", "118.400 EUR", "31 dec 2025"),
            *("daalde 61%", "Geen insolventie gemeld door KBO", "bel-me-niet-meer"),
        ),
    ),
    "thornquill": Designed(
        site="thornquill.example",
        country="GB",
        lang="en",
        labels={"founded": "supported", "age": "supported", "team_size": "unknown", "experience": "unknown"},
        signals=[
            *("disputed_office", "late_accounts", "dormant", "shelf_company"),
            *("side_business", "many_directorships", "failed_company"),
        ],
        page=(
            *("Companies House 99870123", "Registered 17 May 2011", "Marlow Tennick holds 75 to 100%"),
            *(
                "Isolde Varrow",
                "its age says little about this business",
                "accounts, to 31 May 2024, are those of a dormant company",
            ),
            *("BRACKENTHWAITE SYSTEMS LIMITED until 14 Aug 2023", "directs 6", "dormant", "TPS and CTPS"),
            "No insolvency reported by Companies House",
        ),
    ),
    "kerbrevent": Designed(
        site="menuiserie-kerbrevent.example",
        country="FR",
        lang="fr",
        labels={"founded": "supported", "age": "supported", "team_size": "supported"},
        signals=["insolvency_ended", "long_history", "vat_confirmed"],
        page=(
            *("SIREN 999123458", "prédécesseur depuis 1 mars 1994", "inscrit 1 févr. 2016", "Goulven Trévidal"),
            *("KERBREVENT PARTICIPATIONS", "Maëlle Kerbrévent", "n’est pas public", "142 000 EUR (2025)"),
            *("fin : 14 sept. 2021", "20–49", "Permis si l’objet est en lien"),
        ),
    ),
}


@pytest.fixture(scope="module", params=ABROAD)
def abroad(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Designed, Path, Any]:
    """An invented prospect of another country, the folder with its brief, and the brief as JSON; without any key."""
    designed, folder = ABROAD[request.param], tmp_path_factory.mktemp(request.param)
    out = ("--out", str(folder / "out"), "--format", "html,json,md,txt", "--lang", designed.lang)
    _, recording = PROSPECTS[request.param]
    return designed, folder, brief(designed.site, recording, folder / "a.duckdb", "--country", designed.country, *out)


class TestAbroad:
    """A Belgian, a British and a French prospect: entity, dates, officers, owner, accounts, health and the call."""

    def test_the_verdicts_and_signals_are_as_designed(self, abroad: tuple[Designed, Path, Any]) -> None:
        designed, _, found = abroad
        kinds = {claim["id"]: claim["kind"] for claim in found["claims"]}
        assert {(kinds[v["claim"]], v["label"]) for v in found["verdicts"]} == set(designed.labels.items())
        assert [s["kind"] for s in found["signals"]] == designed.signals
        assert found["complete"]
        assert found["company"]["country"] == designed.country

    def test_the_page_says_who_when_whose_and_how_healthy(self, abroad: tuple[Designed, Path, Any]) -> None:
        designed, folder, _ = abroad
        markup = (folder / "out" / "brief.html").read_text("utf-8")
        unmarked = html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"<sup.*?</sup>", "", markup)))
        shown = re.sub(r"\s+", " ", unmarked)
        whole = re.sub(r"\s+", " ", (folder / "out" / "brief.md").read_text("utf-8"))  # what paper has no room for too
        missing = [one for one in designed.page if one not in shown]
        assert [one for one in missing if one not in whole] == []
        assert len(missing) <= 1

    def test_every_quote_stands_where_it_should(self, abroad: tuple[Designed, Path, Any]) -> None:
        _, folder, found = abroad
        store = Store(folder / "a.duckdb")
        for one in (*found["claims"], *found["evidence"]):
            text = read_text(store.document(one["document"])).text
            assert one["quote"], one
            assert text[one["start"] : one["end"]] == one["quote"], one

    def test_the_same_bytes_again(self, abroad: tuple[Designed, Path, Any], tmp_path: Path) -> None:
        designed, folder, _ = abroad
        name = next(name for name, one in ABROAD.items() if one is designed)
        more = ("--out", str(tmp_path / "out"), "--format", "html,json,md,txt", "--lang", designed.lang)
        env = {"PYTHONHASHSEED": "77", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}
        given = ("--country", designed.country, *more)
        brief(designed.site, PROSPECTS[name][1], tmp_path / "a.duckdb", *given, env=env)
        for file in (folder / "out").iterdir():
            assert file.read_bytes() == (tmp_path / "out" / file.name).read_bytes()


class TestOneNameOfTwoCompanies:
    """A name that two companies of one country bear is put to the seller, with what tells them apart."""

    def asked(self, folder: Path, name: str, *more: str) -> tuple[dict[str, Any], str]:
        recording = str(PROSPECTS["ravelijnhoek"][1])
        given = (
            "brief",
            name,
            "--country",
            "BE",
            "--replay",
            recording,
            "--on",
            "2026-11-22",
            "--json",
            "--lang",
            "en",
        )
        ran = process(*given, "--db", str(folder / "a.duckdb"), *more, cwd=folder)
        assert ran.returncode == Exit.WHICH_COMPANY, ran.stderr.decode()
        found: dict[str, Any] = json.loads(ran.stdout)
        return found, ran.stderr.decode()

    def test_both_are_told_with_score_and_reasons(self, tmp_path: Path) -> None:
        found, screen = self.asked(tmp_path, "Ravelijnhoek Bouw BV")
        told = [(one["town"], one["since"], one["score"]) for one in found["candidates"]]
        assert told == [("Gent", "2009-03-03", 60), ("Mechelen", "2017-05-12", 60)]
        assert [why["feature"] for why in found["candidates"][0]["why"]] == ["same_name", "active"]
        assert "60 of 100: the same name, active" in screen


@pytest.mark.parametrize("prospect", PROSPECTS)
def test_a_bundled_recording_is_what_the_invented_world_answers(prospect: str, tmp_path: Path) -> None:
    again = tmp_path / "again.warc.gz"
    record(prospect, again)
    assert answers(again) == answers(PROSPECTS[prospect][1])


def answers(recording: Path) -> set[tuple[str, int, bytes]]:
    """Address, status and body of every answer in a recording."""
    archive = Archive(recording, Limits())
    assert archive.damage == ""
    try:
        return {(e.url, e.status, archive._read(e).body) for e in archive._entries}  # noqa: SLF001 - what it holds
    finally:
        archive.close()


def test_no_recording_holds_a_key() -> None:
    for _, path in PROSPECTS.values():
        assert b"an invented key" not in gzip.decompress(path.read_bytes())


def real_sites() -> list[Any]:
    file = SHARED / "labels.jsonl"
    if not file.exists():
        return []
    return [
        pytest.param(json.loads(line), id=json.loads(line)["archive"]) for line in file.read_text("utf-8").splitlines()
    ]


@pytest.fixture(scope="module")
def looked_at() -> dict[str, dict[str, Any]]:
    """The briefs of the real sites made so far in this run, by archive."""
    return {}


@pytest.mark.skipif(not SHARED.exists(), reason="the real sites lie beside the project, not in it")
class TestOnRealSites:
    @pytest.mark.parametrize("label", real_sites())
    def test_a_site(
        self, label: dict[str, Any], tmp_path: Path, looked_at: dict[str, Any], record_property: Any
    ) -> None:
        archive = SHARED / label["archive"]
        began = time.monotonic()
        found = brief(label["site"], archive, tmp_path / "a.duckdb")
        took = time.monotonic() - began
        record_property("seconds", round(took, 1))
        sys.stdout.write(f"{label['archive']}: {took:.1f} s\n")
        looked_at[label["archive"]] = found
        assert took < PATIENCE
        assert missing_identifiers(label, found) == {}
        assert {v["label"] for v in found["verdicts"]} <= {"supported", "conflicting", "unknown"}
        self.every_source_is_named(found)

    def every_source_is_named(self, found: dict[str, Any]) -> None:
        from sources import load  # noqa: PLC0415 - the adapters are needed here only

        told = {a["source"]: a["outcome"] for a in found["attempts"]}
        assert {adapter.SOURCE.id for adapter in load() if not adapter.SOURCE.optional} <= set(told)
        assert "not_found" not in told.values()  # nobody but the site can be asked in this recording
        assert all(a["reason"] for a in found["attempts"])

    @pytest.mark.parametrize("label", real_sites())
    def test_no_claim_is_made_up(self, label: dict[str, Any], looked_at: dict[str, Any]) -> None:
        if label["archive"] not in looked_at:
            pytest.skip("not asked in this run")
        assert unlabelled(label, looked_at[label["archive"]]) == []

    def test_most_claims_of_the_dutch_sites_are_found(self, looked_at: dict[str, Any]) -> None:
        labels = [param.values[0] for param in real_sites()]
        dutch = [one for one in labels if one["lang"] == "nl" and one["archive"] in looked_at]
        if len(dutch) < 2:
            pytest.skip("asked for some sites only")
        wanted = [(one, claim) for one in dutch for claim in one["claims"] if claim["kind"] in LABELLED]
        got = [(one, claim) for one, claim in wanted if is_found(claim, looked_at[one["archive"]])]
        sys.stdout.write(f"{len(got)} of {len(wanted)} claims on Dutch sites\n")
        assert len(got) >= 0.75 * len(wanted), [claim for pair in wanted if pair not in got for claim in pair[1:]]


def plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def missing_identifiers(label: dict[str, Any], found: dict[str, Any]) -> dict[str, str]:
    """The printed identifiers that the brief does not know, by kind; a VAT number may be masked."""
    known = {(one["kind"], plain(one["value"])) for one in found["company"]["identifiers"]}
    wanted = {kind: value for kind, value in label["identifiers"].items() if value}
    return {kind: value for kind, value in wanted.items() if not is_known(kind, value, known)}


def is_known(kind: str, value: str, known: set[tuple[str, str]]) -> bool:
    values = {one for of, one in known if of == kind}
    if kind == "phone":
        digits = re.sub(r"\D", "", value.replace("(0)", ""))[-8:]  # without country and trunk codes
        return any(one.endswith(digits) for one in values)
    if kind == "vat":
        digits = re.sub(r"\D", "", value)
        return any(re.sub(r"\D", "", one) == digits or one == f"nlb{digits[-2:]}" for one in values)
    return plain(value) in values


def kinds_of(claim: dict[str, Any]) -> set[str]:
    return {claim["kind"], *claim.get("alt_kinds", ())}


def is_found(claim: dict[str, Any], found: dict[str, Any]) -> bool:
    return any(one["kind"] in kinds_of(claim) and one["low"] == claim["low"] for one in found["claims"])


def unlabelled(label: dict[str, Any], found: dict[str, Any]) -> list[tuple[str, float]]:
    """Claims that can be judged, of a kind that the careful reader did not find on this site."""
    seen = {kind for claim in label["claims"] for kind in kinds_of(claim)}
    return [(c["kind"], c["low"]) for c in found["claims"] if c["kind"] in JUDGED - seen]
