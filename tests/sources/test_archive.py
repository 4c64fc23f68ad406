"""Which WARC files can be asked, written by whatever tool and in whatever state?"""

import gzip
from pathlib import Path
from random import Random

import pytest

from sources.archive import Archive
from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call
from sources.limits import Limits
from sources.recording import Recorder, RecordingError

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"


def record(kind: str, url: str, block: bytes, **headers: str) -> bytes:
    """One WARC record, as the standard writes it."""
    lines = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
        f"Content-Length: {len(block)}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def response(
    url: str, body: bytes, status: str = "200 OK", date: str = "2026-01-01T00:00:00Z", **headers: str
) -> bytes:
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    block = f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body
    return record("response", url, block, WARC_Date=date, Content_Type="application/http; msgtype=response")


def written(path: Path, *records: bytes) -> Path:
    path.write_bytes(b"".join(records))
    return path


async def ask(path: Path, url: str, limits: Limits | None = None) -> Answer:
    archive = Archive(path, limits or Limits())
    try:
        return await archive.send(Call(url))
    finally:
        archive.close()


@pytest.mark.parametrize(
    "asked",
    ["https://a.nl/x", "http://a.nl/x", "https://a.nl/x/", "https://www.a.nl/x", "http://www.a.nl/x/"],
)
async def test_an_address_is_found_in_another_spelling(tmp_path: Path, asked: str) -> None:
    path = written(tmp_path / "a.warc", response("https://a.nl/x#top", b"here"))
    answer = await ask(path, asked)
    assert (answer.body, answer.url) == (b"here", "https://a.nl/x")


async def test_its_own_spelling_comes_first_then_an_answer_then_the_newest(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.warc",
        response("http://a.nl/", b"other scheme", date="2026-05-01T00:00:00Z"),
        response("https://a.nl/", b"old", date="2026-01-01T00:00:00Z"),
        response("https://a.nl/", b"new", date="2026-02-01T00:00:00Z"),
        response("https://a.nl/", b"broken", "503 Oops", date="2026-03-01T00:00:00Z"),
    )
    assert (await ask(path, "https://a.nl/")).body == b"new"
    assert (await ask(path, "http://a.nl/")).body == b"other scheme"


async def test_a_redirect_to_the_asked_spelling_does_not_lead_round(tmp_path: Path) -> None:
    path = written(tmp_path / "a.warc", response("http://a.nl/", b"", "301 Moved", Location="https://a.nl/"))
    with pytest.raises(Unavailable) as missing:
        await ask(path, "https://a.nl/")
    assert missing.value.failure is Failure.NOT_IN_RECORDING
    assert (await ask(path, "http://a.nl/")).status == 301


async def test_a_resource_and_a_revisit_are_read(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.warc",
        record("resource", "https://a.nl/r", b"plain", WARC_Date="2026-01-01T00:00:00Z", Content_Type="text/plain"),
        record(
            "revisit",
            "https://a.nl/r2",
            b"HTTP/1.1 200 OK\r\n\r\n",
            WARC_Date="2026-02-02T00:00:00Z",
            WARC_Refers_To_Target_URI="https://a.nl/r",
            Content_Type="application/http; msgtype=response",
        ),
        record("metadata", "https://a.nl/m", b"x: y", WARC_Date="2026-01-01T00:00:00Z"),
        record("response", "dns:a.nl", b"1.2.3.4", WARC_Date="2026-01-01T00:00:00Z", Content_Type="text/dns"),
    )
    resource = await ask(path, "https://a.nl/r")
    assert (resource.status, resource.media_type, resource.body) == (200, "text/plain", b"plain")
    revisit = await ask(path, "https://a.nl/r2")
    assert (revisit.body, revisit.fetched_at, revisit.url) == (b"plain", "2026-02-02T00:00:00Z", "https://a.nl/r2")


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\n\r\n", {"Transfer_Encoding": "chunked"}),
        (b"hello world", {"Transfer_Encoding": "chunked"}),
        (gzip.compress(b"hello world", mtime=0), {"Content_Encoding": "gzip"}),
    ],
)
async def test_what_another_tool_kept_as_it_was_sent_is_unpacked(
    tmp_path: Path, body: bytes, headers: dict[str, str]
) -> None:
    path = written(tmp_path / "a.warc", response("https://a.nl/", body, **headers))
    assert (await ask(path, "https://a.nl/")).body == b"hello world"


@pytest.mark.parametrize("headers", [{}, {"Content_Encoding": "gzip"}])
async def test_a_recording_has_no_larger_budget_than_the_network(tmp_path: Path, headers: dict[str, str]) -> None:
    body = gzip.compress(bytes(100_000), mtime=0) if headers else bytes(100_000)
    path = written(tmp_path / "a.warc", response("https://a.nl/", body, **headers))
    with pytest.raises(Unavailable) as large:
        await ask(path, "https://a.nl/", Limits(text_bytes=10_000))
    assert large.value.failure is Failure.TOO_LARGE


def whole(*records: bytes) -> bytes:
    return gzip.compress(b"".join(records))


def one_by_one(*records: bytes) -> bytes:
    return b"".join(gzip.compress(r) for r in records)


@pytest.mark.parametrize("packing", [whole, one_by_one, lambda *r: b"".join(r)])
async def test_every_way_of_packing_is_read(tmp_path: Path, packing: object) -> None:
    records = [response(f"https://a.nl/{n}", f"page {n}".encode()) for n in range(5)]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(packing(*records))  # type: ignore[operator]
    for n in range(5):
        assert (await ask(path, f"https://a.nl/{n}")).body == f"page {n}".encode()


@pytest.mark.parametrize("packing", [whole, one_by_one, lambda *r: b"".join(r)])
async def test_what_stands_before_a_break_is_used(tmp_path: Path, packing: object) -> None:
    noise = Random(7)
    records = [response(f"https://a.nl/{n}", f"page {n}".encode() + noise.randbytes(4000)) for n in range(4)]
    path = tmp_path / "a.warc.gz"
    full: bytes = packing(*records)  # type: ignore[operator]
    path.write_bytes(full[: -len(full) // 8])
    archive = Archive(path, Limits())
    assert "breaks off after 3 answers" in archive.damage
    assert "\n" not in archive.damage
    assert (await archive.send(Call("https://a.nl/2"))).body.startswith(b"page 2")
    with pytest.raises(Unavailable) as cut:
        await archive.send(Call("https://a.nl/3"))
    assert cut.value.failure is Failure.NOT_IN_RECORDING
    assert "breaks off" in cut.value.detail
    archive.close()


async def test_at_every_cut_the_file_is_named_or_used(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    recorder = Recorder(path, "test")
    for n in range(3):
        recorder.write(
            f"https://a.nl/{n}", Answer(200, (("content-type", "text/html"),), b"x" * n), "2026-01-01T00:00:00Z"
        )
    recorder.close()
    full = path.read_bytes()
    opened = []
    for cut in range(0, len(full), 7):
        path.write_bytes(full[:cut])
        try:
            archive = Archive(path, Limits())
        except RecordingError:
            opened.append(False)
        else:
            opened.append(True)
            archive.close()
    assert opened == sorted(opened)  # once there is a page before the cut, it is used
    assert True in opened


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"<html></html>", gzip.compress(b"hello", mtime=0), b"\x1f\x8b", b"WARC/1.0\r\n\r\n", bytes(1000)],
)
def test_what_is_no_warc_is_named_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path / "a.warc", content)
    with pytest.raises(RecordingError) as failed:
        Archive(path, Limits())
    assert failed.value.failure is Failure.BROKEN_ANSWER
    assert "\n" not in str(failed.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.warc", tmp_path):
        with pytest.raises(RecordingError) as failed:
            Archive(path, Limits())
        assert str(path) in failed.value.detail


async def test_a_record_that_cannot_be_used_is_left_out(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.warc",
        response("https://user:pw@a.nl/", b"odd address"),
        response("https://a.nl/odd", b"odd status", "abc"),
        response("https://a.nl/", b"fine"),
    )
    assert (await ask(path, "https://a.nl/")).body == b"fine"
    with pytest.raises(Unavailable):
        await ask(path, "https://a.nl/odd")


@pytest.mark.parametrize("name", ["sites/*.warc.gz", "evidence/warc/*"])
async def test_the_recordings_of_others_open(name: str) -> None:
    files = sorted((SHARED / "samples").glob(name))
    if not files:
        pytest.skip("the samples are not beside the project")
    opened = 0
    for file in files:
        try:
            archive = Archive(file, Limits())
        except RecordingError:
            assert file.name == "example-digest.warc"  # it holds requests and no answer
            continue
        opened += 1
        assert len(archive.newest) == 20
        archive.close()
    assert opened == len([f for f in files if f.name != "example-digest.warc"])
