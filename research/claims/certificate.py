"""Which certificates and recognised marks does the company say it holds?"""

from collections.abc import Iterator

from research.claims.found import Found
from research.claims.sentences import Sentence
from research.model import Kind, Relation

NEEDED = ("certificate", "standard")
_NUMBERED = frozenset(
    {"iso", "nen", "en", "din", "brl", "iec", "/", "-", ":"}
)  # signs between a standard and its number


def find(sentence: Sentence) -> Iterator[Found]:
    """Give each mark by its name ("VCA", "ISO 9001"); marks of products, suppliers and laws are left alone."""
    if sentence.has("certificate_other", "law", "vacancy", "partner", "parent", "copyright"):
        return
    marks = {sentence.starts_at(("certificate",), i) or (i, j) for i, j in sentence.spans("certificate")}
    spans = [*sorted(marks), *(_numbered(sentence, i, j) for i, j in sentence.spans("standard"))]
    for i, j in spans:
        inside = any(low <= i and j <= high and (low, high) != (i, j) for low, high in spans)
        if j > i and not inside:
            start, end = sentence.tokens[i].start, sentence.tokens[j - 1].end
            quote = sentence.text[start:end]
            yield Found(Kind.CERTIFICATE, None, None, Relation.EXACT, quote, start, end, sentence.words.lang)


def _numbered(sentence: Sentence, i: int, j: int) -> tuple[int, int]:
    """Widen "ISO" to "ISO/IEC 27001"; empty when no number follows."""
    end = j
    while end < len(sentence.tokens) and sentence.tokens[end].norm in _NUMBERED:
        end += 1
    if end < len(sentence.tokens) and sentence.tokens[end].kind == "number":
        return i, end + 1
    return i, i
