"""Does `precall diff` compare two kept dossiers, and say in one line when one is not kept?"""

import json
import shutil
from pathlib import Path

from reports.commands.demo import RECORDING
from reports.exits import Exit
from tests.reports.commands.conftest import Case
from tests.reports.running import process


def test_two_dossiers_of_one_prospect(kept: Case, tmp_path: Path) -> None:
    db = tmp_path / "precall.duckdb"
    shutil.copy(kept.db, db)
    given = ["zwaluwkaai.example", "--replay", str(RECORDING), "--on", "2027-03-03", "--db", str(db), "--json"]
    later = process("brief", *given, "--claim", "team van 40", cwd=tmp_path)
    new = json.loads(later.stdout)["id"]
    ran = process("diff", kept.brief["id"], new, "--lang", "nl", "--db", str(db), cwd=tmp_path)
    assert ran.returncode == Exit.DONE, ran.stderr.decode()
    assert "Van 22 nov 2026 naar 3 mrt 2027" in ran.stdout.decode()
    assert "team: nieuw, ‘team van 40’" in ran.stdout.decode()
    document = json.loads(process("diff", kept.brief["id"], new, "--json", "--db", str(db), cwd=tmp_path).stdout)
    assert (document["old"]["id"], document["new"]["id"]) == (kept.brief["id"], new)
    assert any(change["about"] == "claim" and not change["old"] for change in document["changes"])


def test_a_dossier_that_is_not_kept(kept: Case, tmp_path: Path) -> None:
    ran = process("diff", "nobody", kept.brief["id"], "--db", str(kept.db), cwd=tmp_path)
    assert ran.returncode == Exit.WHICH_COMPANY
    assert ran.stderr.decode().count("\n") == 1
    assert process("diff", kept.brief["id"], "--db", str(kept.db), cwd=tmp_path).returncode == Exit.USAGE
