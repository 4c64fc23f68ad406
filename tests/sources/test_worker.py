"""What does the other side of the sandbox answer to one call? Its process is tested with `sources.sandbox`."""

import os
import pickle
import subprocess
import sys

import pytest

from sources.worker import LENGTH, pack

BOOT = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from sources.worker import serve; serve(2**29, 5, 5)"


def talk(*calls: bytes) -> list[object]:
    """Start a worker, send these bytes, close its ear and read everything that it says."""
    done = subprocess.run(  # noqa: S603 - our own worker
        [sys.executable, "-c", BOOT, repr(sys.path).replace("'", '"')],
        input=b"".join(calls),
        capture_output=True,
        timeout=30,
        check=False,
        env=dict(os.environ),
    )
    answers, said = [], done.stdout
    while said:
        size = LENGTH.unpack(said[: LENGTH.size])[0]
        answers.append(pickle.loads(said[LENGTH.size : LENGTH.size + size]))  # noqa: S301 - our own worker
        said = said[LENGTH.size + size :]
    return answers


def test_it_answers_in_turn_and_ends_when_nobody_asks_any_more() -> None:
    assert talk(pack(("math:sqrt", (9,))), pack(("tests.sources.hostile:values", (2,)))) == [
        (None, 3.0),
        (None, [0, 1]),
    ]
    assert talk() == []


def test_a_call_that_cannot_be_read_is_answered_too() -> None:
    (answer,) = talk(LENGTH.pack(3) + b"abc")
    assert isinstance(answer, tuple)
    assert "UnpicklingError in the call" in str(answer[0])


@pytest.mark.parametrize("cut", [b"", b"\0\0", LENGTH.pack(100)])
def test_a_message_that_breaks_off_ends_it_or_is_named(cut: bytes) -> None:
    assert len(talk(cut)) <= 1
