"""Is what lasts beside the firm (a person's work, a wait, suppliers) told from the firm that lasts?"""

import pytest

from research.claims import find
from research.claims.lasts_else import lasts_for_else
from research.claims.quantities import Measure
from research.claims.sentences import notes
from research.claims.words import pack
from research.model import Kind


def lasts_else(lang: str, text: str) -> bool:
    (sentence,) = notes(text, pack(lang))
    (years,) = (amount for amount in sentence.amounts if amount.measure is Measure.YEARS)
    return lasts_for_else(sentence, years)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Keep your invoices for at least seven years."),
        ("en", "We have been waiting for 12 years for a new road."),
        ("de", "Wir arbeiten seit 30 Jahren mit denselben Lieferanten."),
        ("nl", "In de laatste 3 jaar voerden wij 150 projecten uit."),
        ("en", "Over the past ten years the way we shop has changed."),
        ("en", "Mary, my yoga teacher, taught me for 4 years."),
        ("en", "Chief sound engineer at Harbour Recording for 10 years"),
    ],
)
def test_something_else_lasts(lang: str, text: str) -> None:
    assert lasts_else(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Fast vier Jahrzehnte lang haben wir Küchen geplant."),
        ("en", "We have been making gates for 12 years."),
        ("nl", "In de laatste 10 jaar voerden wij 150 projecten uit."),  # so long a time is a life of a firm
        ("en", "We have been catering to the needs of our clients for 28 years."),
    ],
)
def test_the_firm_lasts(lang: str, text: str) -> None:
    assert not lasts_else(lang, text)


def test_the_time_that_some_clients_stay_is_no_age() -> None:
    text = "Über 80% unserer Kunden betreuen wir seit mehr als 5 Jahren."
    assert lasts_else("de", text)
    assert [claim.low for claim in find(text, "de", 2026) if claim.kind is Kind.AGE] == []
