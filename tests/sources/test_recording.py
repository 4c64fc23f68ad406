"""Does a replay answer what a live run was answered?"""

from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call
from sources.limits import Limits
from sources.model import Document, Origin, Source
from sources.recording import Recorder, RecordingError
from sources.web import Door
from tests.sources.loopback import page, serving

SOURCE = Source(id="s", title="S", homepage="", terms="", origin=Origin.SELF, tells=(), needs=(), pace=0)
QUICK = Limits(pace_seconds=0, backoff_seconds=0)


async def visit(door: Door, home: str) -> list[Document]:
    async with door:
        web = door.web(SOURCE)
        return [
            await web.get(f"{home}/"),
            await web.get(f"{home}/moved"),
            await web.get(f"{home}/gone", expect=(404,)),
            await web.get(f"{home}/search", {"q": "Jansen & Zn"}, api=True),
        ]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
async def test_a_run_is_answered_again_from_its_recording(tmp_path: Path, name: str) -> None:
    pages = {
        "/": page("één".encode(), Content_Type="text/html; charset=utf-8", ETag='"x"', Set_Cookie="id=SECRET"),
        "/moved": page(b"", "301 Moved", Location="/"),
        "/search?q=Jansen+%26+Zn": page(b'{"hits": []}', Content_Type="application/json"),
    }
    path = tmp_path / name
    async with serving(pages) as server:
        live = await visit(Door.record(path, limits=QUICK, allow=server.allow), server.home)
    replayed = await visit(Door.replay(path), server.home)
    assert replayed == live
    assert b"SECRET" not in path.read_bytes()


async def test_a_replay_needs_no_key_and_knows_its_day(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    recorder = Recorder(path, "test")
    recorder.write("https://voorbeeld.nl/", Answer(200, (("content-type", "text/html"),), b"x"), "2026-11-20T09:00:00Z")
    recorder.close()
    async with Door.replay(str(path)) as door:
        assert door.answers_from_recording
        assert door.damage == ""
        assert door.now().isoformat() == "2026-11-20T09:00:00+00:00"
        assert (await door.web(SOURCE).get("https://voorbeeld.nl/")).fetched_at == "2026-11-20T09:00:00Z"


async def test_what_is_not_in_the_recording_was_not_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    recorder = Recorder(path, "test")
    recorder.write("https://voorbeeld.nl/", Answer(404, (), b""), "2026-11-20T09:00:00Z")
    recorder.close()
    async with Door.replay(path) as door:
        for _ in range(8):
            with pytest.raises(Unavailable) as missing:
                await door.web(SOURCE).get("https://elders.nl/")
            assert missing.value.failure is Failure.NOT_IN_RECORDING
            assert missing.value.detail == "not in the recording"


async def test_an_invented_site_is_recorded_like_a_real_one(tmp_path: Path) -> None:
    async def invented(call: Call) -> Answer:
        if call.url.endswith("/robots.txt"):
            return Answer(404, (), b"")
        return Answer(599, (("content-type", "text/plain"), ("transfer-encoding", "chunked")), b"Sinds 1998.")

    path = tmp_path / "a.warc"
    async with Door.record(path, inner=invented) as door:
        await door.web(SOURCE).get("https://voorbeeld.nl/", expect=(599,))
    with path.open("rb") as file:
        records = [(r.rec_type, r.rec_headers.get_header("WARC-Target-URI")) for r in ArchiveIterator(file)]
    assert records == [
        ("warcinfo", None),
        ("response", "https://voorbeeld.nl/robots.txt"),
        ("response", "https://voorbeeld.nl/"),
    ]
    async with Door.replay(path) as door:
        assert (await door.web(SOURCE).get("https://voorbeeld.nl/", expect=(599,))).body == b"Sinds 1998."


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordingError) as failed:
        Door.record(tmp_path / "no" / "such" / "folder.warc")
    assert "folder.warc" in failed.value.detail
    assert "\n" not in str(failed.value)
