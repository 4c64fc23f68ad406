"""Is what follows "we" and the verb only the object of what we do since then, or the news of that year?"""

import pytest

from research.claims import find


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Sinds 1986 leveren wij wereldwijd pompen aan de scheepvaart.", 1986),
        ("Al sinds 1970 verzorgen wij het onderhoud van elk pand.", 1970),
    ],
)
def test_the_object_of_our_work_takes_no_year_away(text: str, year: int) -> None:
    assert [claim.low for claim in find(text, "nl")] == [year]


@pytest.mark.parametrize(
    "text",
    [
        "Sinds 2017 verkopen we ook nieuwe fietsen.",
        "Sinds 2009 organiseren we elk jaar een markt.",
        "Sinds 2019 werken wij papierloos.",
    ],
)
def test_the_news_of_a_year_keeps_it(text: str) -> None:
    assert find(text, "nl") == []
