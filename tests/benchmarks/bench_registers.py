"""How fast, how large and how good is the index of registers? A script: `python -m tests.benchmarks.bench_registers 5000000`.

Prints the import by step, exact keys, look-ups by kind of mistake with and without the town, DuckDB alone in one
statement, SQLite's FTS5 with trigrams beside it, and the linking of a list. Times are the best of three of each question,
so that what else runs on the machine counts little; recall counts one company that is meant, of those whose name is
theirs alone. The import is timed once: run it on a quiet machine.
"""

import argparse
import csv
import random
import resource
import sqlite3
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from research.registers import fulltext
from research.registers.asked import asked_for, key
from research.registers.database import Database, reading
from research.registers.importing import Step, bring_in
from research.registers.index import Index, opened
from research.registers.linking import Lead, link
from tests.benchmarks.companies import Company, write
from tests.benchmarks.queries import KINDS, Question, mixed, questions

MOST = 10
REPEATS = 3
SQLITE = 30  # questions that SQLite is asked: each takes it half a second
LEADS = 100_000
Find = Callable[[Question], list[str]]


class Figures(NamedTuple):
    """Of one kind of question: milliseconds, and how often the company that is meant came first, or among ten."""

    p50: float
    p95: float
    first: float
    ten: float


def main() -> None:
    """Measure, and print as it goes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=5_000_000)
    parser.add_argument("--per-kind", type=int, default=100)
    parser.add_argument("--leads", type=int, default=LEADS)
    parser.add_argument("--folder", type=Path, help="keep the files here (default: a folder that is removed)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="precall-bench-") as made:
        folder = args.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        index = imported(folder, args.count)
        targets = only_ones(index, drawn(index, args.per_kind * len(KINDS) * 3, seed=3))
        asked = list(questions(targets, args.per_kind))
        with opened(index) as engine, opened(index, alone=True) as alone:
            report_keys(alone, asked)
            if fulltext.is_there():
                for town in (False, True):
                    report(
                        f"look-up with tantivy, town {'given' if town else 'not given'}",
                        asked,
                        looked_up(engine, town=town),
                    )
            for town in (False, True):
                one = in_one_statement(alone, town=town)
                report(f"DuckDB alone, one statement, {_given(town)}", asked, one)
            report_answerable(index, alone, asked)
        report_sqlite(index, asked[:: max(1, len(asked) // SQLITE)][:SQLITE])
        report_linking(index, args.leads)


def _given(town: bool) -> str:  # noqa: FBT001 - the one thing that it says
    return "town given" if town else "town not given"


def imported(folder: Path, count: int) -> Path:
    """The index of that many companies, made with its time by step."""
    source, index = folder / f"companies-{count}.csv", folder / f"companies-{count}.duckdb"
    if not source.exists():
        write(source, count)
    steps: dict[str, float] = {}
    start = time.perf_counter()

    def tell(step: Step) -> None:
        steps.setdefault(step.name, time.perf_counter())

    done = bring_in("csv", [source], index, tell)
    ends = [*list(steps.values())[1:], time.perf_counter()]
    parts = {name: round(end - begin, 1) for (name, begin), end in zip(steps.items(), ends, strict=True)}
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"import of {count:,}: {time.perf_counter() - start:.1f} s {parts}, {done.about.bytes / 1e6:.0f} MB on disk,")  # noqa: T201  # its result
    print(f"  at most {used / 1024:.0f} MB of memory in this process; its workers end before it grows")  # noqa: T201  # idem
    return index


def drawn(index: Path, wanted: int, seed: int) -> list[Company]:
    """So many of the companies of its list, in any order."""
    with reading(index) as database:
        count: int = database.ask("SELECT names FROM about")[0][0]
    places = set(random.Random(seed).sample(range(count), min(wanted, count)))
    with index.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        chosen = [Company(*row) for place, row in enumerate(rows) if place in places]
    random.Random(seed).shuffle(chosen)
    return chosen


def only_ones(index: Path, chosen: Sequence[Company]) -> list[Company]:
    """Those whose name no other company of the index bears: of the others nobody can say which is meant."""
    keys = [key(asked_for(company.name).squashed) for company in chosen]
    bearers = (
        "SELECT place, count(DISTINCT split_part(rest, chr(31), 4)) "
        "FROM (SELECT unnest(?)::INTEGER AS place, unnest(?)::UBIGINT AS key) JOIN naming ON letters = key GROUP BY place"
    )
    with reading(index) as database:
        counts: dict[int, int] = dict(database.ask(bearers, [list(range(len(keys))), keys]))
    return [company for place, company in enumerate(chosen) if counts[place] == 1]


def looked_up(engine: Index, *, town: bool) -> Find:
    """As the command does it: by key, and by likeness where no key is found, or none in the town."""

    def find(question: Question) -> list[str]:
        asked = asked_for(question.name, question.company.town if town else "")
        found = engine.exact(asked)
        if not found or (town and not any(asked_for("x", n.town).town == asked.town for n in found)):
            found = [*found, *engine.similar(asked, MOST)]
        return [naming.number for naming in found]

    return find


def in_one_statement(alone: Index, *, town: bool) -> Find:
    """By likeness only, all in one statement."""

    def find(question: Question) -> list[str]:
        asked = asked_for(question.name, question.company.town if town else "")
        return [naming.number for naming in alone.similar(asked, MOST)]

    return find


def measured(asked: Sequence[Question], find: Find, repeats: int = REPEATS) -> dict[str, Figures]:
    """The figures of each kind of question, and of all."""
    seen: dict[str, list[tuple[float, bool, bool]]] = defaultdict(list)
    for question in asked:
        best, found = float("inf"), list[str]()
        for _ in range(repeats):
            start = time.perf_counter()
            found = find(question)
            best = min(best, (time.perf_counter() - start) * 1e3)
        number = question.company.number
        for kind in (question.kind, "all"):
            seen[kind].append((best, found[:1] == [number], number in found[:10]))
    return {kind: _figures(rows) for kind, rows in seen.items()}


def _figures(rows: Sequence[tuple[float, bool, bool]]) -> Figures:
    times = sorted(row[0] for row in rows)
    return Figures(
        times[len(times) // 2],
        times[int(len(times) * 0.95)],
        sum(row[1] for row in rows) / len(rows),
        sum(row[2] for row in rows) / len(rows),
    )


def report(title: str, asked: Sequence[Question], find: Find) -> None:
    """Print a line a kind."""
    print(f"{title}:")  # noqa: T201  # its result
    for kind, one in measured(asked, find).items():
        print(f"  {kind:<8} p50 {one.p50:6.1f} ms  p95 {one.p95:6.1f} ms  recall@1 {one.first:.3f}  @10 {one.ten:.3f}")  # noqa: T201  # idem


def fitting(database: Database, question: Question) -> int:
    """How many companies fit a name of which words were left out as well as the one that is meant, or better: they have
    all the words that are asked for, and no more others than it has.
    """
    asked, meant = (asked_for(name).core.split() for name in (question.name, question.company.name))
    words = "list_has_all(string_split(core, ' '), ?) AND len(string_split(core, ' ')) <= ?"
    count: int = database.ask(f"SELECT count(*) FROM naming WHERE {words}", [asked, len(meant)])[0][0]  # noqa: S608 - our own words
    return count


def report_answerable(index: Path, alone: Index, asked: Sequence[Question]) -> None:
    """Print what is left when those questions are not counted that more companies fit equally than are shown."""
    with reading(index) as database:
        left = [q for q in asked if q.kind != "drop" or fitting(database, q) <= MOST]
    print(f"of {len(asked)} questions {len(asked) - len(left)} leave a word out and fit more than {MOST} companies;")  # noqa: T201  # its result
    report("DuckDB alone, one statement, town not given, without those", left, in_one_statement(alone, town=False))


def report_keys(alone: Index, asked: Sequence[Question]) -> None:
    """Print how long DuckDB takes to answer a name by its key."""
    exact = [q for q in asked if q.kind in {"exact", "case", "form", "reorder", "merged"}]
    one = measured(exact, lambda q: [n.number for n in alone.exact(asked_for(q.name))])["all"]
    print(f"exact keys, DuckDB alone: p50 {one.p50:.2f} ms  p95 {one.p95:.2f} ms  recall@1 {one.first:.3f}")  # noqa: T201  # its result


def report_sqlite(index: Path, asked: Sequence[Question]) -> None:
    """Print what SQLite's FTS5 does with trigrams: any of the name's, ranked by bm25. It gets the plain names ready-made."""
    path = index.with_suffix(".sqlite")
    start = time.perf_counter()
    with sqlite3.connect(path) as con, reading(index) as database:
        try:
            columns = "core, number UNINDEXED, tokenize = 'trigram', detail = none"
            con.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS name USING fts5({columns})")
        except sqlite3.OperationalError as error:
            print(f"SQLite FTS5 trigram: {error}")  # noqa: T201  # its result
            return
        if not con.execute("SELECT 1 FROM name LIMIT 1").fetchall():
            for rows in database.stream("SELECT core, number FROM named", 50_000):
                con.executemany("INSERT INTO name VALUES (?, ?)", rows)
    took = time.perf_counter() - start
    print(f"SQLite FTS5 trigram: built in {took:.0f} s, {path.stat().st_size / 1e6:.0f} MB")  # noqa: T201  # its result

    def find(question: Question) -> list[str]:
        grams = [g for g in asked_for(question.name).grams if len(g.strip()) == len(g)]
        match = " OR ".join(f'"{g}"' for g in grams) or '"zzz"'
        found = con.execute("SELECT number FROM name WHERE name MATCH ? ORDER BY rank LIMIT ?", (match, MOST))
        return [number for (number,) in found]

    report(f"  look-up of {len(asked)} names", asked, find)
    con.close()


def report_linking(index: Path, leads: int) -> None:
    """Print how long a list takes, and how many of it are linked to the company that is meant."""
    targets = only_ones(index, drawn(index, leads * 2, seed=5))
    asked = list(mixed(targets, leads))
    start = time.perf_counter()
    found = {
        one.lead: one.number for one in link(index, [Lead(q.name, q.company.town, q.company.country) for q in asked])
    }
    took = time.perf_counter() - start
    right: dict[str, list[bool]] = defaultdict(list)
    for place, question in enumerate(asked):
        for kind in (question.kind, "all"):
            right[kind].append(found.get(place) == question.company.number)
    shares = {kind: round(sum(r) / len(r), 3) for kind, r in _in_order(right)}
    print(f"linking {len(asked):,} names with town and country: {took:.1f} s, recall@1 {shares}")  # noqa: T201  # its result


def _in_order(right: dict[str, list[bool]]) -> Iterator[tuple[str, list[bool]]]:
    return ((kind, right[kind]) for kind in ("all", *KINDS) if kind in right)


if __name__ == "__main__":
    main()
