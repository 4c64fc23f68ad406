"""Does a brief come when nobody answers? With limits of a thirtieth; `bench_latency hanging` has those of everybody."""

from sources.limits import Limits
from tests.benchmarks.bench_latency import CHAINS, MOST_SECONDS, measure

SHARE = 30
WRITING = 20.0  # seconds on a busy machine for starting a worker, the database and the page, which no limit shortens


def test_all_sources_hang_and_the_brief_comes_in_time_and_says_so() -> None:
    whole = Limits()
    limits = Limits(
        connect_seconds=whole.connect_seconds / SHARE,
        read_seconds=whole.read_seconds / SHARE,
        fetch_seconds=whole.fetch_seconds / SHARE,
        source_seconds=whole.source_seconds / SHARE,
        prospect_seconds=whole.prospect_seconds / SHARE,
        pace_seconds=0.0,
    )
    seconds, dossier = measure(limits, hanging=True)
    assert {attempt.source: attempt.outcome for attempt in dossier.attempts} == {
        row[0]: "unavailable" for row in CHAINS
    }
    assert seconds < MOST_SECONDS / SHARE + WRITING
