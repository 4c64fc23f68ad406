"""A firm that has been among the first since a year works since then; a product, a person or a club has not."""

import pytest

from research.claims import find
from research.claims.sentences import notes
from research.claims.standing import praised, ranks_since
from research.claims.words import pack
from research.model import Kind


@pytest.mark.parametrize(("text", "value"), [
    ("Tolvara ist seit 1998 der führende Anbieter für Lüftung.", 1998),
    ("Die Steinle GmbH ist seit 1961 ein verlässlicher Partner des Handwerks.", 1961),
    ("Wir gehören seit 1995 zu den führenden Anbietern von Pumpen.", 1995),
    ("Tolvara ist seit 1998 Partner der Stadtwerke.", None),
    ("Unsere Software ist seit 2012 die führende Lösung am Markt.", None),
    ("Die Marke Tolvara ist seit 1980 der führende Hersteller von Reifen.", None),
    ("Seit 2015 ist Otto Brand der führende Kopf im Unternehmen.", None),
])  # fmt: skip
def test_a_standing_since_a_year_dates_a_firm(text: str, value: int | None) -> None:
    said = [found.low for found in find(text, "de", 2024) if found.kind is Kind.FOUNDED]
    assert said == ([] if value is None else [value])


def test_praise_is_known_by_the_verb_that_leads_to_it() -> None:
    (sentence,) = notes("Tolvara ist seit 1998 der größte Händler im Tal.", pack("de"))
    assert praised(sentence, sentence.amounts[0])
    assert ranks_since(sentence, sentence.amounts[0])
    (product,) = notes("Unser Käse ist seit 1998 der beste im Tal.", pack("de"))
    assert not praised(product, product.amounts[0])
