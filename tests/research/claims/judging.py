"""How well does the reader do on labelled texts: precision, recall and F1, by kind and by language?

Judged as the labels say: a claim is right when its kind (or an alternative kind of the label) and its number agree;
anything said of a text without claims is wrong; how the words bind the number is judged apart, on what is right.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from research.claims import Found

Read = Callable[[str, str, int | None], list[Found]]


@dataclass
class Score:
    """Counts per group ("all", a language, a kind): right, wrong, missed; and what went wrong, in words."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    bound: int = 0
    clean: int = 0
    empty: int = 0
    quoted: int = 0
    said: int = 0
    errors: list[str] = field(default_factory=list)

    def precision(self, group: str = "all") -> float:
        """Give the share of what was said that is right."""
        return self.right[group] / max(self.right[group] + self.wrong[group], 1)

    def recall(self, group: str = "all") -> float:
        """Give the share of what the texts claim that was said."""
        return self.right[group] / max(self.right[group] + self.missed[group], 1)

    def f1(self, group: str = "all") -> float:
        """Give the harmonic mean of precision and recall."""
        both = 2 * self.right[group]
        return both / max(both + self.wrong[group] + self.missed[group], 1)


def judge(items: Iterable[dict[str, Any]], read: Read) -> Score:
    """Hold what `read` says of each text against its labels."""
    score = Score()
    for item in items:
        said = read(item["text"], item["lang"], item.get("observed_year"))
        score.empty += not item["claims"]
        score.clean += not item["claims"] and not said
        _judge_one(item, said, score)
    return score


def _judge_one(item: dict[str, Any], said: list[Found], score: Score) -> None:
    left = list(item["claims"])
    for claim in said:
        score.said += 1
        score.quoted += item["text"][claim.start : claim.end] == claim.quote
        hit = next((gold for gold in left if _agrees(claim, gold)), None)
        if hit is None and any(_agrees(claim, gold) for gold in item["claims"]):
            continue  # the same claim in other words
        groups = ("all", item["lang"], (hit["kind"] if hit else claim.kind.value))
        (score.right if hit else score.wrong).update(groups)
        if hit:
            left.remove(hit)
            score.bound += claim.relation.value == hit["relation"]
        else:
            score.errors.append(f"{item['id']} said {claim.kind} {claim.low}: {item['text'][:120]}")
    for gold in left:
        score.missed.update(("all", item["lang"], gold["kind"]))
        score.errors.append(f"{item['id']} missed {gold['kind']} {gold['low']}: {item['text'][:120]}")


def _agrees(claim: Found, gold: dict[str, Any]) -> bool:
    if claim.kind.value not in {gold["kind"], *gold.get("alt_kinds", [])}:
        return False
    if gold["relation"] == "range":
        return (claim.low, claim.high) == (gold["low"], gold["high"])
    want = gold["low"] if gold["low"] is not None else gold["high"]
    got = claim.low if claim.low is not None else claim.high
    return got is not None and want is not None and abs(got - want) < 1e-6
