"""Which criteria does a seller have who works by a known method: only questions, since no source tells their answers?"""

from research.criteria.model import Criteria, Criterion, Rule
from research.model import Phrase

PRESETS = {
    "bant": ("budget", "authority", "need", "timing"),
    "meddic": ("metrics", "authority", "standards", "process", "pain", "champion"),
    "spiced": ("situation", "pain", "impact", "event", "process"),
}


def preset(name: str) -> Criteria:
    """The criteria of one of `PRESETS`, all of them on the page."""
    asked = PRESETS[name]
    return Criteria(title=name.upper(), all=tuple(_asked(one) for one in asked), shown=len(asked))


def _asked(name: str) -> Criterion:
    return Criterion(
        name=Phrase.of(f"preset.{name}"),
        why=Phrase.of(f"preset.{name}_why"),
        must=True,
        rule=Rule(name="ask"),
        ask=Phrase.of(f"preset.{name}_ask"),
    )
