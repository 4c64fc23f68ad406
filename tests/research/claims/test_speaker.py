"""Is it known of whom a verb is told: of us, of our people, of the name that opens the sentence, or of others?"""

import pytest

from research.claims.sentences import Sentence, notes
from research.claims.speaker import of_us
from research.claims.words import pack


def _sentence(text: str) -> Sentence:
    return next(notes(text, pack("en")))


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("We are very proud to have reglazed 250 orangeries.", True),
        ("Our small team has reglazed 250 orangeries.", True),
        ("Kestrel Joinery has proudly reglazed 250 orangeries.", True),
        ("They have reglazed 250 orangeries.", False),
        ("Our supplier has reglazed 250 orangeries.", False),
        ("We know a man who has reglazed 250 orangeries.", False),
    ],
)
def test_the_subject_of_the_verb(text: str, ours: bool) -> None:  # noqa: FBT001
    sentence = _sentence(text)
    assert of_us(sentence, sentence.spans("have_done")[-1]) is ours
