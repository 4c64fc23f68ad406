"""Is a compressed answer unpacked within its budget, and is a secret kept out of what comes back?"""

import gzip
import tracemalloc
import zlib

import pytest

from sources.errors import Failure, Unavailable
from sources.exchange import Answer, Call, media_type, unpack, veil

MIB = 1024 * 1024


def packed(body: bytes, *encodings: str) -> Answer:
    return Answer(200, tuple(("content-encoding", e) for e in encodings), body)


def test_an_answer_without_encoding_stays_as_it_is() -> None:
    assert unpack(packed(b"hallo", "identity"), 10, 2).body == b"hallo"


def test_gzip_is_taken_off_and_its_header_with_it() -> None:
    answer = unpack(packed(gzip.compress(b"hallo", mtime=0), "GZIP"), 10, 2)
    assert answer.body == b"hallo"
    assert not answer.header("content-encoding")


def test_two_encodings_are_taken_off_and_three_are_refused() -> None:
    twice = gzip.compress(gzip.compress(b"hallo", mtime=0))
    assert unpack(packed(twice, "gzip, gzip"), 100, 2).body == b"hallo"
    with pytest.raises(Unavailable) as refused:
        unpack(packed(gzip.compress(twice, mtime=0), "gzip", "gzip, gzip"), 1000, 2)
    assert refused.value.failure is Failure.BROKEN_ANSWER


def test_several_members_padding_and_rubbish_after_the_end_are_read_as_browsers_do() -> None:
    members = gzip.compress(b"ha", mtime=0) + gzip.compress(b"llo", mtime=0)
    for tail in (b"", b"\0\0\0\0", b"rubbish"):
        assert unpack(packed(members + tail, "gzip"), 10, 2).body == b"hallo"


@pytest.mark.parametrize("encoding", ["br", "zstd", "deflate", "compress", "rot13"])
def test_an_encoding_that_was_not_asked_for_is_broken(encoding: str) -> None:
    with pytest.raises(Unavailable) as refused:
        unpack(packed(zlib.compress(b"hallo"), encoding), 100, 2)
    assert refused.value.failure is Failure.BROKEN_ANSWER


@pytest.mark.parametrize(
    "body", [b"no gzip at all", gzip.compress(b"hallo" * 100, mtime=0)[:-12], gzip.compress(b"x", mtime=0)[:5]]
)
def test_a_damaged_one_is_broken(body: bytes) -> None:
    with pytest.raises(Unavailable) as refused:
        unpack(packed(body, "gzip"), 1000, 2)
    assert refused.value.failure is Failure.BROKEN_ANSWER


def test_the_budget_is_exact() -> None:
    body = gzip.compress(b"a" * 1000, mtime=0)
    assert len(unpack(packed(body, "gzip"), 1000, 2).body) == 1000
    for answer in (packed(body, "gzip"), packed(b"a" * 1000)):
        with pytest.raises(Unavailable) as refused:
            unpack(answer, 999, 2)
        assert refused.value.failure is Failure.TOO_LARGE


def test_a_bomb_costs_its_budget_and_no_more() -> None:
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    bomb = b"".join(packer.compress(bytes(MIB)) for _ in range(100)) + packer.flush()
    tracemalloc.start()
    with pytest.raises(Unavailable) as refused:
        unpack(packed(bomb, "gzip"), 8 * MIB, 2)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refused.value.failure is Failure.TOO_LARGE
    assert peak < 32 * MIB


def test_a_secret_that_comes_back_is_covered() -> None:
    answer = Answer(200, (("x-echo", "Bearer SECRET123"),), b'{"your key": "SECRET123"}')
    covered = veil(answer, ["SECRET123"])
    assert "SECRET" not in repr(covered.headers)
    assert covered.body == b'{"your key": "*********"}'
    assert veil(answer, ["demo", ""]) is answer
    assert veil(answer, ["NOT-IN-IT"]) is answer


def test_a_call_shows_no_key() -> None:
    assert "SECRET" not in repr(Call("https://a.nl/", hidden=(("apikey", "SECRET123"),), secrets=("SECRET123",)))


def test_media_type() -> None:
    assert media_type(" Text/HTML ; charset=x") == "text/html"
    assert Answer(200, (("content-type", "application/json"),), b"").media_type == "application/json"
