"""How far is the work: which source is being asked, and what came of it?"""

from collections.abc import Callable
from dataclasses import dataclass

from research.model import Attempt


@dataclass(frozen=True, slots=True)
class Progress:
    """One step: `attempt` is None while the source is being asked; `documents` counts what it gave so far."""

    source: str
    title: str
    documents: int = 0
    attempt: Attempt | None = None


Tell = Callable[[Progress], None]


def silent(_step: Progress) -> None:
    """Tell nobody."""
