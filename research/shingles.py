"""Is one text a copy of another: how many runs of five words have they in common?

Broder, "On the resemblance and containment of documents" (1997), exact: every run counts, none is sampled. Time is linear
in the length of the texts. The same words give the same answer on every machine.
"""

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from research.names.same import plain
from sources.model import Document
from sources.reading import read_text

SIZE = 5  # words: shorter runs are idiom, longer ones break at every changed word
LEAST = 8  # runs of the shorter text: below this two honest sentences are alike by chance
COPY = 0.6  # of the shorter text's runs: what a copied paragraph keeps after one sentence in four was rewritten
AROUND = 400  # letters on each side of a quote that are compared: the paragraph around it
_WORD = re.compile(r"\w+")

Shingles = frozenset[int]


def shingles(text: str) -> Shingles:
    """The runs of words of a text, as numbers; none for a text shorter than a run."""
    words = _WORD.findall(plain(text))
    return frozenset(_number(words[at : at + SIZE]) for at in range(len(words) - SIZE + 1))


def _number(words: Sequence[str]) -> int:
    return int.from_bytes(blake2b(" ".join(words).encode(), digest_size=8).digest(), "big")


def containment(one: Shingles, other: Shingles) -> float:
    """The share of the shorter text's runs that the other has too; nought when one is too short to tell."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter >= LEAST else 0.0


def is_copy(one: Shingles, other: Shingles) -> bool:
    """Whether one of two texts is a copy of the other, wholly or for the most part."""
    return containment(one, other) >= COPY


def is_within(text: Shingles, many: Shingles) -> bool:
    """Whether a text stands, wholly or for the most part, somewhere in many others; never one too short to tell."""
    return len(text) >= LEAST and len(text & many) >= COPY * len(text)


def groups(texts: Sequence[Shingles]) -> list[int]:
    """For each text the place of the first that it is a copy of, directly or by way of others; its own when of none.

    Only texts that share a run are compared.
    """
    first = list(range(len(texts)))
    seen: dict[int, int] = {}
    for at, text in enumerate(texts):
        near = {seen[run] for run in text if run in seen}
        for other in sorted(near):
            if is_copy(text, texts[other]):
                first[at] = min(first[at], first[other])
        for run in text:
            seen.setdefault(run, at)
    return first


def around(document: Document, places: Iterable[tuple[int, int]]) -> list[Shingles]:
    """The runs of the text around each of these places of a document; runs where it can be killed."""
    text = read_text(document).text
    return [shingles(text[max(0, start - AROUND) : end + AROUND]) for start, end in places]


def whole(document: Document) -> Shingles:
    """The runs of a document's whole text; runs where it can be killed."""
    return shingles(read_text(document).text)
