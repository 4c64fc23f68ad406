"""Which of two judges tells company names of the five countries apart better, ours or nomenklatura's logic-v2? A script.

Run with a Python that has nomenklatura beside the dependencies of precall; without it only our own figures are printed.
"""

import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec

from research.names.pairs import SAME, compare
from tests.research.names.test_pairs import FLOORS, FOLDER, f1, labelled

THEIR_THRESHOLD = 0.7  # from which nomenklatura itself calls it a match
Judge = Callable[[str, str], float]


def theirs() -> Iterator[Judge]:
    """The other judge, when it is installed."""
    if not find_spec("nomenklatura"):
        print("nomenklatura is not installed: only our own figures")  # noqa: T201  # its result
        return
    from followthemoney import EntityProxy  # type: ignore[import-not-found]  # noqa: PLC0415 - not a dependency
    from nomenklatura.matching import LogicV2  # type: ignore[import-not-found]  # noqa: PLC0415 - idem

    settings = LogicV2.default_config()
    count = iter(range(1 << 30))

    def company(name: str) -> object:  # an id of its own: what was said of one of the same id is remembered
        data = {"id": f"c{next(count)}", "schema": "Company", "properties": {"name": [name]}}
        return EntityProxy.from_dict(data)

    yield lambda one, other: LogicV2.compare(company(one), company(other), settings).score


def report(title: str, folder: str, judge: Judge, threshold: float) -> None:
    """Print F1 at the judge's own threshold and at the best one, over all and a country each, and the time of a pair."""
    pairs = list(labelled(FOLDER / folder))
    start = time.process_time()
    scores = [judge(p.one, p.other) for p in pairs]
    micro = (time.process_time() - start) / len(pairs) * 1e6
    judged = [(p.country, p.same, s) for p, s in zip(pairs, scores, strict=True)]
    best = max(f1([(same, s >= t / 100) for _, same, s in judged]) for t in range(1, 101))
    whole = f1([(same, s >= threshold) for _, same, s in judged])
    by_country = {
        c: round(f1([(same, s >= threshold) for d, same, s in judged if c == d]), 3)
        for c in ("nl", "be", "uk", "fr", "de")
    }
    told = f"{folder or 'first':<7} {title:<22} F1 {whole:.3f} (best threshold {best:.3f}) {by_country}  {micro:.0f} us/pair"
    print(told)  # noqa: T201  # its result


def main() -> None:
    """Print a line a set of pairs and judge."""
    judges = [("precall", lambda one, other: compare(one, other).score, SAME)]
    judges += [("nomenklatura logic-v2", judge, THEIR_THRESHOLD) for judge in theirs()]
    for folder in FLOORS:
        for title, judge, threshold in judges:
            report(title, folder, judge, threshold)


if __name__ == "__main__":
    main()
