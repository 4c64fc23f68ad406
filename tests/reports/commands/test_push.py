"""Is nothing sent without `--send`, once with it, and is each outcome told, kept and given its exit code?"""

import json
import shutil
from argparse import Namespace
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reports.arguments import UsageError, parser
from reports.as_crm import as_crm
from reports.brief import compose
from reports.commands.push import run
from reports.exits import Exit
from reports.pushing.crms import CRMS
from reports.words import LANGUAGES, Catalogue
from research.criteria.presets import preset
from research.store import Store
from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call
from sources.web import Door
from tests.reports.commands.conftest import Case
from tests.reports.running import precall

KEY = "SECRET-canary-123"
TO = "9001"


@pytest.fixture
def db(kept: Case, tmp_path: Path) -> Path:
    path = tmp_path / "precall.duckdb"
    shutil.copy(kept.db, path)
    shutil.copy(kept.db.with_name(kept.db.name + ".ledger"), tmp_path / "precall.duckdb.ledger")
    return path


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for crm in CRMS.values():
        monkeypatch.setenv(crm.key, KEY)
    monkeypatch.setenv("PRECALL_AFAS_HOST", "12345.rest.afas.online")
    monkeypatch.setenv("PRECALL_AFAS_ITEM_TYPE", "4")
    monkeypatch.setenv("PRECALL_SALESFORCE_HOST", "seller.my.salesforce.com")


@dataclass
class Crm:
    """A CRM that answers all alike, and what it was sent."""

    status: int = 201
    body: bytes = b'{"id":"512"}'
    failure: Failure | None = None
    calls: list[Call] = field(default_factory=list)

    def door(self) -> Door:
        async def answer(call: Call) -> Answer:
            self.calls.append(call)
            if self.failure:
                raise Unavailable(self.failure, "invented")
            return Answer(self.status, (("content-type", "application/json"),), self.body)

        return Door.live(inner=answer)


def push(db: Path, crm: Crm, *more: str, to: str = TO, name: str = "hubspot") -> int:
    given = ["zwaluwkaai.example", "--crm", name, "--to", to, "--db", str(db), *more]
    return run(parser("push").parse_args(given), crm.door())


def test_without_send_it_is_shown_whole_and_nothing_leaves(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crm = Crm()
    assert push(db, crm) == Exit.DONE
    shown = capsys.readouterr()
    assert crm.calls == []
    assert Store(db).pushes(Store(db).latest()) == ()
    head, _, body = shown.out.partition("\n\n")
    lines = head.splitlines()
    assert lines[0] == "POST https://api.hubapi.com/crm/objects/2026-03/notes"
    assert lines[-1] == "Authorization: Bearer ******** (PRECALL_HUBSPOT_TOKEN)"
    assert "Content-Type: application/json" in lines
    assert json.loads(body)["associations"][0]["to"] == {"id": TO}
    assert "Nothing was sent. To send it: precall push" in shown.err
    assert "--crm hubspot --to 9001 --send" in shown.err
    assert KEY not in shown.out + shown.err


def test_with_send_goes_what_was_shown(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crm = Crm()
    push(db, crm, "--json")
    shown = json.loads(capsys.readouterr().out)
    assert (shown["schema"], shown["arrived"], shown["note"]) == ("precall/push/1", None, "")
    assert push(db, crm, "--send", "--json") == Exit.DONE
    sent = json.loads(capsys.readouterr().out)
    (call,) = crm.calls
    assert json.loads(call.body) == shown["request"]["body"] == sent["request"]["body"]
    assert (call.url, sent["arrived"], sent["note"]) == (shown["request"]["url"], "yes", "512")
    assert dict(call.hidden) == {"Authorization": f"Bearer {KEY}"}
    shown_headers = dict(shown["request"]["headers"])
    assert {name: shown_headers[name] for name, _ in call.headers} == dict(call.headers)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_note_is_that_of_the_file(lang: str, db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    push(db, Crm(), "--json", "--lang", lang)
    store, words = Store(db), Catalogue.load(lang)
    note = as_crm(compose(store.dossier(store.latest()), words), words, "hubspot")
    assert json.loads(capsys.readouterr().out)["request"]["body"]["properties"]["hs_note_body"] == note


def test_the_criteria_kept_with_the_dossier_are_in_the_note(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = Store(db)
    store.keep_criteria(store.latest(), preset("bant"))
    push(db, Crm())
    assert "? budget" in capsys.readouterr().out
    push(db, Crm(), "--criteria", "spiced")
    assert "? budget" not in capsys.readouterr().out


def test_a_second_one_is_refused_until_it_is_asked_for(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crm = Crm()
    assert push(db, crm, "--send") == Exit.DONE
    assert "HubSpot has the note: number 512, at 9001." in capsys.readouterr().out
    assert push(db, crm, "--send") == Exit.FAILED
    assert "stands at 9001 in HubSpot already: number 512 (" in capsys.readouterr().err
    assert len(crm.calls) == 1
    assert push(db, crm, "--send", to="9002") == Exit.DONE
    crm.body = b'{"id":"513"}'
    assert push(db, crm, "--send", "--again") == Exit.DONE
    assert len(crm.calls) == 3
    store = Store(db)
    assert [(one.record, one.note) for one in store.pushes(store.latest())] == [
        ("9001", "512"),
        ("9002", "512"),
        ("9001", "513"),
    ]
    assert store.verify() == ()


def test_one_that_may_have_arrived_is_not_sent_again_unasked(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crm = Crm(failure=Failure.TIMEOUT)
    assert push(db, crm, "--send") == Exit.FAILED
    assert "gave no clear answer (no answer in time): the note may be there." in capsys.readouterr().err
    assert push(db, Crm(), "--send") == Exit.FAILED
    assert "An earlier attempt (" in capsys.readouterr().err
    assert push(db, Crm(), "--send", "--again") == Exit.DONE


@pytest.mark.parametrize(
    ("crm", "ended", "told"),
    [
        (Crm(401, b'{"message":"expired"}'), Exit.NEEDS_KEY, "the key in PRECALL_HUBSPOT_TOKEN (401 expired)"),
        (Crm(404, b'{"message":"no such company"}'), Exit.FAILED, "did not take the note (404 no such company)"),
        (Crm(429, b""), Exit.FAILED, "is asked too often (429)"),
        (Crm(failure=Failure.UNKNOWN_HOST), Exit.FAILED, "was not reached (address does not exist)"),
    ],
)
def test_after_a_no_it_may_be_sent_again(
    crm: Crm, ended: Exit, told: str, db: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert push(db, crm, "--send") == ended
    err = capsys.readouterr().err
    assert told in err
    assert "othing was written" in err
    assert push(db, Crm(), "--send") == Exit.DONE


@pytest.mark.parametrize(("name", "wanting"), [("hubspot", 1), ("afas", 3), ("salesforce", 2)])
def test_what_is_missing_is_named_and_nothing_is_sent(
    name: str, wanting: int, db: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, crm = CRMS[name], Crm()
    variables = [variable for variable in (one.key, one.host, one.sort) if variable]
    assert len(variables) == wanting
    for variable in variables:
        monkeypatch.delenv(variable)
    to = "001D000000IqhSLIAZ"[:15] if name == "salesforce" else TO
    assert push(db, crm, to=to, name=name) == Exit.DONE
    shown = capsys.readouterr()
    assert "not set yet)" in shown.out
    assert push(db, crm, "--send", to=to, name=name) == Exit.NEEDS_KEY
    told = capsys.readouterr()
    assert told.out == ""
    for variable in variables:
        assert variable in shown.err
        assert variable in told.err
    assert crm.calls == []


def test_a_note_that_stays_is_told_before_it_goes(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = "36386b05-936e-4cc0-9523-bd20d797ebf5"
    push(db, Crm(), to=to, name="teamleader")
    assert "Do not count on undoing a note in Teamleader Focus" in capsys.readouterr().err
    push(db, Crm(body=b'{"data":{"type":"note","id":"n"}}'), "--send", to=to, name="teamleader")
    assert "Do not count on undoing" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["--to", "Acme"], "--to: 'Acme' is no id of a company in HubSpot"),
        (["--send"], "--to: say at which company in HubSpot"),
    ],
)
def test_a_record_must_be_one(given: list[str], told: str, db: Path) -> None:
    args: Namespace = parser("push").parse_args(["x", "--crm", "hubspot", "--db", str(db), *given])
    with pytest.raises(UsageError, match=told):
        run(args)


def test_a_host_of_somebody_else_is_refused(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECALL_AFAS_HOST", "evil.example")
    with pytest.raises(UsageError, match="PRECALL_AFAS_HOST"):
        push(db, Crm(), "--send", name="afas")


def test_a_dossier_that_is_not_kept(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert precall("push", "nobody", "--crm", "hubspot", "--db", str(db)) == Exit.WHICH_COMPANY
    assert precall("push", "nobody", "--db", str(db)) == Exit.USAGE
    assert precall("push", "nobody", "--crm", "plain", "--db", str(db)) == Exit.USAGE
    assert capsys.readouterr().out == ""


def test_no_key_stays_in_any_file(db: Path) -> None:
    push(db, Crm(body=b'{"id":"SECRET-canary-123"}'), "--send")
    for path in db.parent.iterdir():
        assert KEY.encode() not in path.read_bytes(), path
