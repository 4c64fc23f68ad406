from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from reports.arguments import UsageError
from reports.commands.demo import RECORDING
from reports.doors import CONTACT, OWN_SERVER, door_of, live, own_server
from research.store import Store
from sources.model import Document
from sources.recording import RecordingError
from sources.web import Door
from sources.website import SOURCE


@pytest.fixture
def made_with(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the door was made with, in place of the door."""
    seen: dict[str, Any] = {}

    def make(how: str) -> Any:
        def note(*args: Any, **options: Any) -> None:
            seen.update(options, how=how, args=args)

        return note

    for how in ("live", "record"):
        monkeypatch.setattr(Door, how, make(how))
    return seen


def args(**given: Any) -> Namespace:
    return Namespace(**({"replay": None, "record": None, "offline": False} | given))


def test_the_network_is_asked_in_the_sellers_name_with_what_is_kept(
    made_with: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(CONTACT, "sales@seller.example")
    store = Store(tmp_path / "a.duckdb")
    door_of(args(), store)
    assert made_with == {"how": "live", "args": (), "contact": "sales@seller.example", "cache": store, "allow": ()}


def test_nobody_need_name_himself(made_with: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(CONTACT, raising=False)
    live()
    assert (made_with["contact"], made_with["cache"]) == ("", None)


def test_a_recording_is_new(made_with: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(CONTACT, "sales@seller.example")
    store, path = Store(tmp_path / "a.duckdb"), tmp_path / "a.warc.gz"
    door_of(args(record=path), store)
    assert made_with == {"how": "record", "args": (path,), "contact": "sales@seller.example", "allow": ()}
    path.write_bytes(b"what a site once said")
    with pytest.raises(UsageError, match=r"^--record: .* exists already"):
        door_of(args(record=path), store)
    assert path.read_bytes() == b"what a site once said"


async def test_a_recording_answers_in_place_of_the_network(tmp_path: Path) -> None:
    async with door_of(args(replay=RECORDING), Store(tmp_path / "a.duckdb")) as door:
        assert door.answers_from_recording
    with pytest.raises(RecordingError, match="cannot be read"):
        door_of(args(replay=tmp_path / "none.warc.gz"), Store(tmp_path / "a.duckdb"))


async def test_offline_what_is_kept_answers_however_old(tmp_path: Path) -> None:
    page = Document(
        source=SOURCE.id,
        asked="https://a.example/",
        url="https://a.example/",
        fetched_at="2001-01-01T00:00:00Z",
        status=200,
        media_type="text/html",
        body=b"old",
    )
    store = Store(tmp_path / "a.duckdb")
    store.keep_result("x", [page], [], [])
    async with door_of(args(offline=True), store) as door:
        assert await door.web(SOURCE).get("https://a.example/") == page


@pytest.mark.parametrize(
    ("server", "allowed"),
    [
        ("", ()),
        ("http://localhost:8888", (("127.0.0.1", 8888), ("::1", 8888))),
        ("http://192.168.1.5:8888/", (("192.168.1.5", 8888),)),
        ("https://zoek.seller.example", (("zoek.seller.example", 443),)),
        ("http://localhost:x", ()),
        ("geen adres", ()),
    ],
)
def test_only_the_server_that_the_seller_names_may_stand_in_his_own_network(
    server: str, allowed: tuple[tuple[str, int], ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OWN_SERVER, server)
    assert own_server() == allowed
