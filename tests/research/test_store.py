"""Does the store give back what it was given, whole, whatever happens in between?"""

import dataclasses
import fcntl
import multiprocessing
import os
import random
import signal
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from research.criteria.presets import preset
from research.model import Label
from research.store import AlreadyPushed, NotKept, Push, Store, StoreBusy, StoreError
from sources.model import Document
from tests.research import made

ROOT = Path(__file__).parents[2]
PAGE = made.document()
WRITERS, RESULTS = 3, 10
ROUNDS = 4  # kills


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "precall.duckdb"


@pytest.fixture
def store(path: Path) -> Store:
    return Store(path)


def keep(store: Store, inquiry: str, *documents: Document, values: int = 2) -> None:
    store.keep_result(inquiry, documents, [(d.sha256, made.record(values=values)) for d in documents], [made.attempt()])


def query(path: Path, sql: str) -> None:
    """What another tool, or a newer precall, does to the file."""
    with duckdb.connect(str(path)) as con:
        con.execute(sql)


class TestDossiers:
    def test_numbers_of_a_sentence_keep_their_type(self, store: Store) -> None:
        said = made.dossier(verdicts=(made.verdict(Label.SUPPORTED),))
        store.keep_dossier(said)
        years = dict(store.dossier(said.id).verdicts[0].reason.params)["years"]
        assert (years, type(years)) == (3, int)

    def test_the_same_dossier_twice_changes_nothing(self, store: Store) -> None:
        store.keep_dossier(made.dossier())
        before = store.size(), store.dossiers(), store.path.read_bytes()
        store.keep_dossier(made.dossier())
        assert (store.size(), store.dossiers(), store.path.read_bytes()) == before

    def test_another_dossier_of_the_same_id_takes_its_place(self, store: Store) -> None:
        store.keep_dossier(made.dossier(attempts=(made.attempt(), made.attempt("rdap"))))
        other = made.dossier(attempts=(made.attempt("kvk"),))
        store.keep_dossier(other)
        assert store.dossier(other.id) == other
        assert store.size().dossiers == 1

    def test_the_list_tells_the_worst_label_and_the_moment_the_newest_last(self, path: Path) -> None:
        days = iter((datetime(2026, 11, 22, 9, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=UTC)))
        store = Store(path, clock=lambda: next(days))
        labels = (Label.SUPPORTED, Label.STRETCHED, Label.UNKNOWN)
        store.keep_dossier(made.dossier("ff", verdicts=tuple(map(made.verdict, labels))))
        store.keep_dossier(made.dossier("00", "Ander"))
        first, second = store.dossiers()
        assert (first.id, first.label, first.made) == ("ff", Label.STRETCHED, "2026-11-22T09:00:00+00:00")
        assert (second.id, second.label, second.name) == ("00", None, "Ander")
        assert store.latest() == "00"

    def test_it_is_found_by_the_beginning_of_its_id_and_by_its_company(self, store: Store) -> None:
        store.keep_dossier(made.dossier())
        for wanted in ("a1b2", "voorbeeld b.v.", "voorbeeld.example", "https://voorbeeld.example"):
            assert store.dossier(wanted) == made.dossier(), wanted

    def test_nothing_kept_is_told_as_such(self, store: Store) -> None:
        assert (store.dossiers(), store.kept("https://a.example"), store.records("i")) == ((), None, ())
        assert not store.path.parent.exists(), "a look must not make a file"
        for ask in (store.latest, lambda: store.dossier("x"), lambda: store.document("0" * 64)):
            with pytest.raises(NotKept):
                ask()


class TestResults:
    def test_documents_records_and_attempts_come_back(self, store: Store) -> None:
        keep(store, "i1", PAGE, made.document("[]", "https://voorbeeld.example/team"))
        assert store.document(PAGE.sha256) == PAGE
        assert [record for _, record in store.records("i1")] == [made.record(), made.record()]
        assert store.records("i1")[0][0] == PAGE.sha256
        assert store.attempts("i1") == (made.attempt(),)
        assert store.records("i2") == ()

    def test_the_same_result_twice_gives_the_same_rows(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        before = dataclasses.replace(store.size(), bytes=0, transactions=0), store.records("i1")
        keep(store, "i1", PAGE)
        assert (dataclasses.replace(store.size(), bytes=0, transactions=0), store.records("i1")) == before

    def test_a_second_question_to_a_source_adds_to_the_first(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        store.keep_result("i1", [], [], [made.attempt(about="predecessor")])
        assert [a.about for a in store.attempts("i1")] == ["", "predecessor"]
        assert len(store.records("i1")) == 1

    def test_the_latest_fetch_of_an_address_is_the_one_kept(self, store: Store) -> None:
        later = made.document(fetched_at="2026-11-23T10:00:00Z", headers=(("etag", '"2"'),))
        keep(store, "i1", later)
        keep(store, "i1", PAGE)
        assert store.kept(PAGE.asked) == later
        assert (store.size().documents, store.size().fetches) == (1, 2)

    def test_a_record_of_an_unknown_document_is_refused(self, store: Store) -> None:
        with pytest.raises(StoreError, match="not in the result"):
            store.keep_result("i1", [PAGE], [("0" * 64, made.record())], [])

    def test_half_a_character_is_refused_and_nothing_of_the_result_stays(self, store: Store) -> None:
        keep(store, "i0", PAGE)
        before = store.size()
        odd = dataclasses.replace(made.record(), key="half \ud83d")
        page = made.document("nieuw")
        with pytest.raises(StoreError, match="half a character"):
            store.keep_result("i1", [page], [(page.sha256, odd)], [])
        with pytest.raises(StoreError, match="half a character"):
            store.kept("\ud83d")
        assert store.size() == before

    def test_a_number_that_is_none_is_refused(self, store: Store) -> None:
        odd = dataclasses.replace(made.record().values[0], low=float("nan"))
        with pytest.raises(StoreError, match="not finite"):
            store.keep_result("i1", [PAGE], [(PAGE.sha256, dataclasses.replace(made.record(), values=(odd,)))], [])

    def test_sql_in_a_name_is_a_name(self, store: Store) -> None:
        name = "'); DROP TABLE documents; --"
        store.keep_dossier(made.dossier(name=name))
        keep(store, name, PAGE)
        assert store.dossier(name).company.name == name
        assert len(store.records(name)) == 1


PUSH = Push(dossier="a1", crm="hubspot", host="api.example", record="7", moment="2026-11-22T09:00:00.000Z")


class TestPushes:
    def test_one_is_kept_when_it_begins_and_again_with_its_note(self, store: Store) -> None:
        store.keep_push(PUSH, once=True)
        assert store.pushes("a1") == (PUSH,)
        store.keep_push(dataclasses.replace(PUSH, note="n1"))
        assert [push.note for push in store.pushes("a1")] == ["n1"]
        assert store.verify() == ()

    def test_a_second_one_to_the_same_record_is_refused_and_tells_of_the_first(self, store: Store) -> None:
        store.keep_push(PUSH)
        later = dataclasses.replace(PUSH, moment="2026-11-23T09:00:00.000Z")
        with pytest.raises(AlreadyPushed) as caught:
            store.keep_push(later, once=True)
        assert caught.value.before == PUSH
        assert store.pushes("a1") == (PUSH,)
        store.keep_push(later)
        assert store.pushes("a1") == (PUSH, later)

    @pytest.mark.parametrize(
        "other", [{"record": "8"}, {"crm": "pipedrive"}, {"host": "other.example"}, {"dossier": "a2"}]
    )
    def test_another_record_is_another_matter(self, store: Store, other: dict[str, str]) -> None:
        elsewhere = dataclasses.replace(PUSH, **other)
        store.keep_push(PUSH)
        store.keep_push(elsewhere, once=True)
        assert elsewhere in store.pushes(elsewhere.dossier)

    def test_one_of_which_nothing_was_written_is_forgotten(self, store: Store) -> None:
        again = dataclasses.replace(PUSH, moment="2026-11-23T09:00:00.000Z")
        store.keep_push(PUSH)
        store.keep_push(again)
        store.drop_push(again)
        assert store.pushes("a1") == (PUSH,)
        assert store.verify() == ()

    def test_a_dossier_made_again_keeps_them_and_its_criteria(self, store: Store) -> None:
        whole = made.dossier()
        store.keep_dossier(whole)
        store.keep_push(dataclasses.replace(PUSH, dossier=whole.id))
        store.keep_criteria(whole.id, preset("bant"))
        store.keep_dossier(made.dossier(attempts=(made.attempt(),)))
        assert len(store.pushes(whole.id)) == 1
        assert store.criteria(whole.id) == preset("bant")


class TestFile:
    def test_only_its_owner_can_read_it(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
        assert {stat.S_IMODE(p.stat().st_mode) for p in store.path.parent.iterdir()} == {0o600}
        assert sorted(p.name for p in store.path.parent.iterdir()) == [
            "precall.duckdb",
            "precall.duckdb.ledger",
            "precall.duckdb.lock",
        ]

    def test_a_file_of_something_else_is_refused_and_left_alone(self, store: Store) -> None:
        store.path.parent.mkdir()
        query(store.path, "CREATE TABLE sales (a INTEGER)")
        before = store.path.read_bytes()
        with pytest.raises(StoreError, match="not one of precall"):
            keep(store, "i1", PAGE)
        assert store.path.read_bytes() == before

    def test_a_newer_layout_is_refused(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        query(store.path, "UPDATE schema_version SET version = 99")
        with pytest.raises(StoreError, match="made by a newer precall"):
            store.dossiers()

    @pytest.mark.parametrize("content", [b"", b"hello" * 5000])
    def test_a_file_that_is_no_database_is_one_sentence(self, store: Store, content: bytes) -> None:
        store.path.parent.mkdir()
        store.path.write_bytes(content)
        for use in (store.dossiers, lambda: keep(store, "i1", PAGE)):
            with pytest.raises(StoreError, match="damaged or is not a database") as caught:
                use()
            assert "\n" not in str(caught.value)

    def test_a_damaged_block_is_told(self, store: Store) -> None:
        keep(store, "i1", PAGE, values=2000)
        raw = bytearray(store.path.read_bytes())
        for place in range(len(raw) // 2, len(raw), 4096):
            raw[place] ^= 1
        store.path.write_bytes(raw)
        with pytest.raises(StoreError, match="damaged"):
            store.records("i1")

    def test_a_folder_or_a_file_in_the_way_is_one_sentence(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="Is a directory"):
            Store(tmp_path).dossiers()
        (tmp_path / "file").write_text("")
        with pytest.raises(StoreError, match=r"File exists|Not a directory"):
            Store(tmp_path / "file" / "precall.duckdb").keep_dossier(made.dossier())

    @pytest.mark.skipif(os.geteuid() == 0, reason="everything is permitted to root")
    def test_no_permission_is_one_sentence(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        store.path.chmod(0o000)
        with pytest.raises(StoreError, match="Permission denied"):
            store.dossiers()

    def test_a_query_cannot_reach_other_files(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        with store._writing() as con:  # noqa: SLF001 - the connection is what is tried
            for reach in ("SELECT * FROM read_text('/etc/hostname')", "COPY commits TO 'out.csv'", "LOAD httpfs"):
                with pytest.raises(duckdb.Error):
                    con.execute(reach)
            with pytest.raises(duckdb.Error, match="locked"):
                con.execute("SET enable_external_access = true")


class TestSideBySide:
    def test_three_processes_lose_nothing(self, path: Path) -> None:
        context = multiprocessing.get_context("spawn")
        writers = [context.Process(target=write_results, args=(path, n)) for n in range(WRITERS)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join(60)
        assert [writer.exitcode for writer in writers] == [0] * WRITERS
        store = Store(path)
        kept = [len(store.records(f"{n}-{i}")) for n in range(WRITERS) for i in range(RESULTS)]
        assert kept == [1] * (WRITERS * RESULTS)
        assert store.verify() == ()

    def test_it_is_ours_before_duckdb_looks_at_it(self, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        """DuckDB 2.0 reads the header before it locks: see `research.turn`."""
        connect = duckdb.connect
        held: list[bool] = []

        def look(*args: Any, **kwargs: Any) -> duckdb.DuckDBPyConnection:
            with store.path.with_name("precall.duckdb.lock").open() as lock:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    held.append(True)
            return connect(*args, **kwargs)

        monkeypatch.setattr(duckdb, "connect", look)
        keep(store, "i1", PAGE)
        store.dossiers()
        assert held == [True] * 3, "to make the file, to write and to read"

    def test_readers_do_not_shut_each_other_out(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        child = run(READ_ON, str(store.path))
        try:
            assert child.stdout is not None
            child.stdout.readline()
            assert Store(store.path, wait=0).records("i1")
            with pytest.raises(StoreBusy, match="in use by another process"):
                keep(Store(store.path, wait=0.1), "i2", PAGE)
        finally:
            child.kill()
            child.communicate()

    def test_threads_take_turns(self, store: Store) -> None:
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda n: keep(Store(store.path, wait=20), f"i{n}", made.document(str(n))), range(8)))
        assert all(store.records(f"i{n}") for n in range(8))
        assert store.verify() == ()

    def test_a_database_that_a_writer_holds_names_it(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        with store._writing(), pytest.raises(StoreBusy, match="another thread of this process"):  # noqa: SLF001
            Store(store.path, wait=0.1).dossiers()
        child = run(READ_ON.replace("_reading", "_writing"), str(store.path))
        try:
            assert child.stdout is not None
            child.stdout.readline()
            with pytest.raises(StoreBusy, match=f"in use by process {child.pid};"):
                Store(store.path, wait=0.1).dossiers()
        finally:
            child.kill()
            child.communicate()
        assert store.records("i1"), "a killed holder must not shut anybody out"

    def test_a_database_that_another_program_holds_names_it(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        holder = run(f"import duckdb; con = duckdb.connect({str(store.path)!r}); print('held', flush=True); input()")
        try:
            assert holder.stdout is not None
            holder.stdout.readline()
            began = time.monotonic()
            with pytest.raises(StoreBusy, match=f"in use by process {holder.pid};"):
                Store(store.path, wait=0.2).dossiers()
            assert 0.2 <= time.monotonic() - began < 8  # ten, were the wait not the one handed in
        finally:
            holder.kill()
            holder.communicate()


class TestCrash:
    def test_killed_in_the_middle_leaves_whole_or_nothing(self, store: Store) -> None:
        keep(store, "start", PAGE)
        moments = random.Random(7)
        for attempt in range(ROUNDS):
            child = run(KEEP_ON, str(store.path), str(attempt))
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(moments.uniform(0.01, 0.25))
            child.kill()
            acknowledged = 1 + len(child.communicate()[0].splitlines())
            for i in range(acknowledged + 1):
                kept = [len(record.values) for _, record in store.records(f"{attempt}-{i}")]
                assert kept == ([300] if i < acknowledged or store.attempts(f"{attempt}-{i}") else []), i
            keep(store, "after", PAGE)
            assert store.verify() == ()

    def test_a_write_ahead_file_cut_short_is_found(self, crashed: Store) -> None:
        wal = crashed.path.with_name(crashed.path.name + ".wal")
        assert crashed.records("crashed")
        os.truncate(wal, wal.stat().st_size // 2)
        assert crashed.records("crashed") == (), "DuckDB says nothing of it"
        assert crashed.verify() == ("kept and gone: transactions 2, 6 rows",)
        keep(crashed, "i3", PAGE)
        assert crashed.verify() == ("kept and gone: transactions 2, 6 rows",), "a later result must not hide it"

    def test_every_flipped_bit_of_a_write_ahead_file_is_found(self, crashed: Store) -> None:
        wal = crashed.path.with_name(crashed.path.name + ".wal")
        whole = wal.read_bytes()
        places = random.Random(7)
        for _ in range(25):
            raw = bytearray(whole)
            raw[places.randrange(len(raw))] ^= 1 << places.randrange(8)
            wal.write_bytes(raw)
            assert is_found(crashed)

    def test_a_line_that_the_crash_kept_from_the_ledger_comes_later(self, crashed: Store) -> None:
        lines = crashed.ledger.read_text().splitlines(keepends=True)
        crashed.ledger.write_text(lines[0] + lines[1][:20])
        assert crashed.verify() == ("not in the ledger: transactions 2",)
        keep(crashed, "i3", PAGE)
        assert crashed.verify() == ()
        assert crashed.ledger.read_text().startswith("".join(lines))

    def test_a_full_disk_is_told_and_loses_nothing(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        before = store.size()
        child = run(FULL_DISK, str(store.path))
        out, _ = child.communicate()
        assert out.strip().endswith("the disk is full"), out
        assert dataclasses.replace(store.size(), bytes=0) == dataclasses.replace(before, bytes=0)
        assert store.verify() == ()
        keep(store, "i2", PAGE)

    def test_changed_bytes_and_changed_rows_are_found(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        store.keep_dossier(made.dossier(verdicts=(made.verdict(Label.REFUTED),)))
        query(store.path, "UPDATE documents SET body = 'x'::BLOB")
        query(store.path, "UPDATE verdicts SET label = 'supported'")
        assert [sentence.split()[0] for sentence in store.verify()] == ["document", "dossier"]
        with pytest.raises(StoreError, match="other bytes"):
            store.document(PAGE.sha256)
        query(store.path, "UPDATE verdicts SET label = 'nonsense'")
        assert len(store.verify()) == 2
        with pytest.raises(StoreError, match="not as it was kept"):
            store.dossier(made.dossier().id)

    def test_a_ledger_of_something_else_is_told_before_anything_is_kept(self, store: Store) -> None:
        keep(store, "i1", PAGE)
        store.ledger.write_text("milk\n")
        with pytest.raises(StoreError, match="the ledger is damaged: not a line of it: 'milk'"):
            keep(store, "i2", PAGE)
        assert store.records("i2") == ()


@pytest.fixture
def crashed(store: Store) -> Store:
    """A store whose last result was acknowledged by a process that was killed before it closed the file."""
    keep(store, "i1", PAGE)
    child = run(CRASH, str(store.path))
    child.communicate()
    assert child.returncode == -signal.SIGKILL
    return store


def is_found(store: Store) -> bool:
    try:
        return bool(store.verify())
    except StoreError:
        return True


def write_results(path: Path, writer: int) -> None:
    for i in range(RESULTS):
        keep(Store(path, wait=20), f"{writer}-{i}", made.document(f"{writer}-{i}"))


def run(code: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


KEEP_ON = """
import sys
from pathlib import Path
from research.store import Store
from tests.research import made
store = Store(Path(sys.argv[1]))
for i in range(100):
    page = made.document(f"{sys.argv[2]}-{i}")
    store.keep_result(f"{sys.argv[2]}-{i}", [page], [(page.sha256, made.record(values=300))], [made.attempt()])
    print("kept", flush=True)
"""

CRASH = """
import os, signal, sys
from pathlib import Path
from research import ledger
from research.store import Store
from tests.research import made
append = ledger.append
def append_and_die(path, lines):
    append(path, lines)
    if lines:
        os.kill(os.getpid(), signal.SIGKILL)
ledger.append = append_and_die
page = made.document("nieuw")
Store(Path(sys.argv[1])).keep_result("crashed", [page], [(page.sha256, made.record())], [made.attempt()])
"""

READ_ON = """
import sys
from pathlib import Path
from research.store import Store
with Store(Path(sys.argv[1]))._reading():
    print("held", flush=True)
    input()
"""

FULL_DISK = """
import os, resource, signal, sys
from pathlib import Path
from research.store import Store, StoreError
from tests.research import made
path = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 50_000, resource.RLIM_INFINITY))
page = made.document(os.urandom(2_000_000).hex())
try:
    Store(path).keep_result("full", [page], [(page.sha256, made.record())], [made.attempt()])
except StoreError as error:
    print(error)
"""
