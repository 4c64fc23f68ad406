"""Where does the seller look who wants to see a register that no program may ask?"""

from dataclasses import replace

import pytest

from reports.as_markdown import as_markdown
from reports.brief import compose
from reports.by_hand import PLACES, STAATSBLAD, by_hand
from research.model import Company
from sources.model import Identifier
from tests.reports import dossiers


@pytest.mark.parametrize("country", sorted(PLACES))
def test_every_place_is_an_address_of_its_own(country: str) -> None:
    places = by_hand(Company(name="X", country=country))
    assert all(place.url.startswith("https://") and place.name for place in places)
    assert len({place.url for place in places}) == len(places)


def test_the_gazette_opens_at_the_number() -> None:
    company = Company(name="X", country="BE", identifiers=(Identifier("kbo", "0712345678", "BE"),))
    assert [place.url for place in by_hand(company)] == [f"{STAATSBLAD}0712345678"]


def test_a_country_whose_registers_are_asked_has_none() -> None:
    assert by_hand(Company(name="X", country="NL")) == ()


def test_the_note_leads_there() -> None:
    whole = dossiers.ALL["hot-air"]()
    german = replace(whole, company=replace(whole.company, country="DE"))
    words = dossiers.words("en")
    assert "- To open yourself: [Handelsregister](https://www.handelsregister.de/)" in as_markdown(
        compose(german, words), words
    )
    assert "To open yourself" not in as_markdown(compose(whole, words), words)
