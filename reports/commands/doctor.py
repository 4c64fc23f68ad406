"""`precall doctor`: what works on this machine, and how is what does not work mended?"""

import platform
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path

from reports.exits import Exit
from reports.language import preferred
from reports.output import as_json, clean
from reports.version import version
from reports.words import Catalogue
from research.keys import find_key
from research.place import default_database
from research.store import Store, StoreError
from research.thresholds import RULES
from sources import load
from sources.errors import SourceError
from sources.registries import ACCEPT, REGISTRIES, Access, access
from sources.sandbox import Sandbox

MARKS = {"ok": "✓", "missing": "–", "broken": "✗"}
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: `state` is ok, missing (an extra that nobody needs) or broken; `fix` says what to do."""

    what: str
    state: str
    detail: str
    fix: str = ""


def run(args: Namespace) -> int:
    """Print a line per thing; exit 1 only when something that is needed is broken."""
    words = Catalogue.load(args.lang or preferred())
    findings = [_python(words), *_database(args.db or default_database(), words), _worker(words), *_sources(words)]
    findings += [_extra("keyring", "precall[keyring]", words), _extra("pdfminer", "precall[pdf-in]", words)]
    findings += [_extra("tantivy", "precall[index]", words), _extra("PIL", "precall[photos]", words)]
    if args.json:
        sys.stdout.write(as_json([asdict(f) for f in findings]))
    else:
        sys.stdout.write(f"precall {version()} · python {platform.python_version()} · {sys.platform} · {RULES}\n")
        for finding in findings:
            fix = f"\n    → {clean(finding.fix)}" if finding.fix else ""
            sys.stdout.write(f"{MARKS[finding.state]} {clean(f'{finding.what}: {finding.detail}')}{fix}\n")
    return Exit.FAILED if any(f.state == "broken" for f in findings) else Exit.DONE


def _python(words: Catalogue) -> Finding:
    state = "ok" if sys.version_info[:2] >= OLDEST_PYTHON else "broken"
    fix = "" if state == "ok" else words.text("doctor.newer_python")
    return Finding("python", state, platform.python_version(), fix)


def _database(path: Path, words: Catalogue) -> Iterator[Finding]:
    what = words.text("doctor.database")
    try:
        if not path.exists():
            yield Finding(what, "ok", words.text("doctor.no_database_yet", path=str(path)))
            return
        store = Store(path)
        kept, damage = store.dossiers(), store.verify()
    except (StoreError, OSError) as error:
        yield Finding(what, "broken", str(error), words.text("doctor.other_database"))
        return
    megabytes = round(path.stat().st_size / 1_000_000, 1)
    yield Finding(what, "ok", words.text("doctor.database_is", path=str(path), dossiers=len(kept), megabytes=megabytes))
    for sentence in damage:
        yield Finding(what, "broken", sentence, words.text("doctor.damaged"))


def _worker(words: Catalogue) -> Finding:
    """Whether foreign bytes can be read in a process that can be killed."""
    import asyncio  # noqa: PLC0415 - only here, and slow to import

    async def ask() -> None:
        async with Sandbox() as box:
            await box.run("reports.commands.doctor:alive")

    what = words.text("doctor.worker")
    try:
        asyncio.run(ask())
    except (SourceError, OSError) as error:
        return Finding(what, "broken", str(error))
    return Finding(what, "ok", words.text("doctor.worker_answers"))


def alive() -> str:
    """What the worker answers."""
    return "alive"


def _sources(words: Catalogue) -> Iterator[Finding]:
    known = [adapter.SOURCE for adapter in load()]
    waiting = [s for s in known if s.key and not s.key_optional and not find_key(s.key)]
    ready = len(known) - len(waiting)
    yield Finding(words.text("doctor.sources"), "ok", words.text("doctor.ready", ready=ready, waiting=len(waiting)))
    for source in waiting:
        detail = words.text("doctor.needs_key", source=words.name("source", source.id))
        yield Finding(source.id, "missing", detail, words.text("doctor.set_key", variable=source.key))
    for suffix, registry in REGISTRIES.items():
        if access(f"name.{suffix}") is Access.TO_ACCEPT:
            detail = words.text("doctor.terms", suffix=suffix, owner=registry.owner, wording=registry.wording)
            fix = words.text("doctor.accept", variable=ACCEPT, suffix=suffix)
            yield Finding(f"rdap .{suffix}", "missing", detail, fix)


def _extra(package: str, extra: str, words: Catalogue) -> Finding:
    if find_spec(package):
        return Finding(package, "ok", words.text("doctor.installed"))
    return Finding(package, "missing", words.text("doctor.not_installed"), f"pip install '{extra}'")
