"""Is everything written down that comes, and does nobody wait for it?"""

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest

from research.collect import Result
from research.keeping import MOST, Keeping, together
from tests.research.fakes import document, record, result, source


def given(name: str) -> Result:
    return result(source(name), (record(name=name),))


def names(results: Sequence[Result]) -> list[str]:
    return [one.source.id for one in results]


async def test_all_is_written_in_the_order_in_which_it_came() -> None:
    written: list[str] = []
    async with Keeping(lambda batch: written.extend(names(batch)), 0) as keep:
        for n in range(5):
            keep(given(f"s{n}"))
            await asyncio.sleep(0)
    assert written == [f"s{n}" for n in range(5)]


async def test_nobody_waits_and_what_came_meanwhile_is_written_together() -> None:
    begun, may_go, batches = threading.Event(), threading.Event(), list[list[str]]()

    def slow(batch: Sequence[Result]) -> None:
        begun.set()
        assert may_go.wait(10)
        batches.append(names(batch))

    async with Keeping(slow, 0) as keep:
        for n in range(4):
            keep(given(f"s{n}"))
            assert await asyncio.to_thread(begun.wait, 10)
        may_go.set()
    assert batches == [["s0"], ["s1", "s2", "s3"]]


async def test_what_came_before_a_failure_of_the_run_is_kept() -> None:
    written: list[str] = []

    async def broken() -> None:
        async with Keeping(lambda batch: written.extend(names(batch))) as keep:
            keep(given("a"))
            raise KeyError

    with pytest.raises(KeyError):
        await broken()
    assert written == ["a"]


@pytest.mark.parametrize("further", [True, False])
async def test_what_cannot_be_written_ends_the_run(further: bool) -> None:  # noqa: FBT001 - a case of the test
    def full(_: Sequence[Result]) -> None:
        raise OSError("no space left")

    async def run() -> None:
        async with Keeping(full, 0) as keep:
            keep(given("a"))
            if further:
                await asyncio.sleep(0.2)
                keep(given("b"))

    with pytest.raises(OSError, match="no space left"):
        await run()


def test_two_sources_with_one_and_the_same_answer_are_written_apart() -> None:
    same = document("[]")
    one, other = (replace(given(name), documents=(same,)) for name in ("a", "b"))
    assert names(together([one, given("c"), other, given("d")])) == ["a", "c"]
    assert together([]) == []


def test_many_documents_are_written_in_parts_so_that_others_can_come_between() -> None:
    large = [result(source(f"s{n}"), *((record(name=f"{n}-{m}"),) for m in range(MOST - 1))) for n in range(3)]
    assert names(together(large)) == ["s0"]
    assert names(together([result(source(f"t{n}")) for n in range(50)])) == [f"t{n}" for n in range(50)]
