"""Can a parser hang, blow up, die or talk without any harm to us?"""

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sources.errors import Changed, Failure, SourceError, Unavailable
from sources.limits import Limits
from sources.sandbox import Sandbox

HOSTILE = "tests.sources.hostile:"
ROOT = Path(__file__).resolve().parents[2]


async def fail(box: Sandbox, function: str, *arguments: object) -> SourceError:
    with pytest.raises(SourceError) as caught:
        await box.run(HOSTILE + function, *arguments)
    return caught.value


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_results_come_back_and_the_worker_is_kept() -> None:
    async with Sandbox() as box:
        assert await box.run(HOSTILE + "values", 3) == [0, 1, 2]
        first = await box.run(HOSTILE + "pid")
        assert await asyncio.gather(*(box.run(HOSTILE + "pid") for _ in range(3))) == [first] * 3
        assert first != os.getpid()
        assert len(await box.run("builtins:bytes", 3_000_000)) == 3_000_000
    assert not alive(first)


async def test_nothing_is_started_for_nothing() -> None:
    async with Sandbox() as box:
        assert box._process is None  # noqa: SLF001 - what is not there cannot be seen from outside


async def test_an_error_of_ours_comes_back_as_it_was_and_another_by_its_name_only() -> None:
    async with Sandbox() as box:
        ours = await fail(box, "changed")
        assert (type(ours), ours.detail) == (Changed, "no field `naam`")
        theirs = await fail(box, "wrong")
        assert (type(theirs), theirs.failure) == (Changed, Failure.CHANGED_SHAPE)
        assert theirs.detail == "KeyError in tests.sources.hostile:wrong"
        assert isinstance(await fail(box, "no_such_name"), Changed)


@pytest.mark.parametrize(("function", "argument"), [("deep", 0), ("large", 4 * 1024**3)])
async def test_what_does_not_fit_is_stopped(function: str, argument: int) -> None:
    async with Sandbox() as box:
        error = await fail(box, function, argument)
        assert (type(error), error.failure) == (Unavailable, Failure.PARSER_KILLED)
        assert await box.run(HOSTILE + "values", 1) == [0]


@pytest.mark.parametrize(("function", "arguments"), [("hang", (30,)), ("spin", ())])
async def test_what_hangs_is_killed_and_replaced(function: str, arguments: tuple[object, ...]) -> None:
    async with Sandbox(Limits(parser_seconds=1.5)) as box:
        first = await box.run(HOSTILE + "pid")
        before = time.monotonic()
        error = await fail(box, function, *arguments)
        assert time.monotonic() - before < 20  # it hangs for thirty
        assert error.failure is Failure.PARSER_KILLED
        assert not alive(first)
        assert await box.run(HOSTILE + "values", 1) == [0]


async def test_processor_time_is_bounded_where_the_system_can() -> None:
    if sys.platform == "win32":
        pytest.skip("no such limit on this system")
    async with Sandbox(Limits(parser_cpu_seconds=0, parser_seconds=30)) as box:
        before = time.monotonic()
        assert (await fail(box, "spin")).failure is Failure.PARSER_KILLED
        assert time.monotonic() - before < 20


async def test_one_that_leaves_is_named_and_replaced() -> None:
    async with Sandbox() as box:
        assert (await fail(box, "leave")).failure is Failure.PARSER_KILLED
        assert await box.run(HOSTILE + "values", 1) == [0]


async def test_one_that_talks_disturbs_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    async with Sandbox() as box:
        assert await box.run(HOSTILE + "chatter") == "said"
        await fail(box, "wrong")
    assert capfd.readouterr() == ("", "")


async def test_it_has_no_network_no_programs_and_no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KVK_API_KEY", "SECRET123")
    async with Sandbox() as box:
        assert "PermissionError" in (await fail(box, "connect", 9)).detail
        assert "SECRET123" not in str(await box.run(HOSTILE + "environment"))
        with pytest.raises(Changed, match="PermissionError"):
            await box.run("os:system", "true")


async def test_a_call_that_is_given_up_leaves_nothing_behind() -> None:
    async with Sandbox() as box:
        first = await box.run(HOSTILE + "pid")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(box.run(HOSTILE + "hang", 30), 0.3)
        assert not alive(first)
        assert await box.run(HOSTILE + "values", 1) == [0]


async def test_an_answer_that_is_too_large_is_refused() -> None:
    async with Sandbox(Limits(parser_answer_bytes=1000)) as box:
        with pytest.raises(Unavailable):
            await box.run("builtins:bytes", 2000)
        assert await box.run(HOSTILE + "values", 1) == [0]


def test_it_works_in_a_script_without_a_main_guard(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import asyncio, sys\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "from sources.sandbox import Sandbox\n"
        "async def main():\n"
        "    async with Sandbox() as box:\n"
        "        print(await box.run('math:sqrt', 16))\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-W", "error", str(script), str(ROOT)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == ("4.0\n", "")
