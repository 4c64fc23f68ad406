"""Which pictures and texts of theirs may be another's?"""

from collections.abc import Iterator

from research.facts import Facts
from research.findings.copied_text import find as copied_text
from research.findings.photo_kept import find as kept_photos
from research.findings.same_photo import find as same_photos
from research.findings.stock_photo import find as stock_photos
from research.model import Signal


def find(facts: Facts) -> Iterator[Signal]:
    """The signals of each sort; all are questions with an innocent reading, and none moves a verdict."""
    for finder in (same_photos, stock_photos, kept_photos, copied_text):
        yield from finder(facts)
