"""Is a sentence about a thing told from one about the firm, "we" or a name?"""

import pytest

from research.claims.sentences import notes
from research.claims.subject import of_a_thing
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text", "thing"),
    [
        ("en", "The bridge has stood since 1932.", True),
        ("en", "Our courses have been running since 2013.", True),
        ("en", "Our bakery has stood since 1932.", False),
        ("en", "Our small and very proud company dates from 1932.", False),
        ("en", "Fernmoor has stood since 1932.", False),
        ("fr", "Depuis 2020, le télétravail s'est imposé.", True),
        ("fr", "Depuis 2020, la menuiserie s'est agrandie.", False),
        ("fr", "La troupe des Hirondelles existe depuis 1997.", False),
        ("de", "Seit 2002 gibt es den Euro.", True),
        ("de", "Das Denkmal nebenan besteht seit 1988.", True),
        ("de", "Die Schreinerei Huber besteht seit 1988.", False),
        ("nl", "Sinds 2002 bakken wij.", False),
        ("nl", "Onze belofte is al 18 jaar dezelfde.", False),
    ],
)
def test_a_thing_is_no_firm(lang: str, text: str, thing: object) -> None:
    (sentence,) = notes(text, pack(lang))
    assert of_a_thing(sentence, sentence.amounts[0]) is thing
