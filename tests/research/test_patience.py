"""Does waiting for a lock end when it was said to end, with pauses that grow?"""

import pytest

from research import patience


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that only sleeping moves; what was slept."""
    naps: list[float] = []
    monkeypatch.setattr(patience.time, "sleep", naps.append)
    monkeypatch.setattr(patience.time, "monotonic", lambda: sum(naps))
    return naps


def test_the_pauses_grow_to_a_tenth_of_a_second_and_fill_the_wait(slept: list[float]) -> None:
    assert all(patience.pauses(2.0))
    assert patience.FIRST / 2 <= slept[0] <= patience.FIRST
    assert max(slept) <= patience.LAST
    assert 2.0 <= sum(slept) <= 2.0 + patience.LAST
    assert len(slept) < 60


def test_no_wait_is_no_second_look(slept: list[float]) -> None:
    assert list(patience.pauses(0)) == []
    assert slept == []
