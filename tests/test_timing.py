"""Do the measurements of the suite tell what is slow from what only seems so?"""

import gc

import pytest

from tests.timing import assert_in_step, assert_quick, seconds


def _busy(steps: int) -> int:
    return sum(range(steps))


def test_work_that_grows_with_the_square_fails() -> None:
    with pytest.raises(AssertionError, match="3.2 times as long is asked at most"):
        assert_in_step(lambda size: _busy(size * size), 4_000)


def test_work_in_step_passes_though_one_try_was_slow() -> None:
    slow_at = [True]

    def run(size: int) -> None:
        _busy(size)
        if size == 200_000 and slow_at:
            slow_at.pop()
            _busy(40_000_000)

    assert_in_step(run, 100_000)
    assert slow_at == []


def test_slow_work_fails_in_every_try() -> None:
    with pytest.raises(AssertionError, match="where less than 0 s is asked"):
        assert_quick(lambda: _busy(10), 0)


def test_the_collector_is_as_it_was() -> None:
    assert gc.isenabled()
    assert seconds(lambda: _busy(1_000)) >= 0
    assert gc.isenabled()
