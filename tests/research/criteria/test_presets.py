"""Do the known methods ask questions only, in every language, and do all of them fit on the page?"""

import pytest

from reports.words import LANGUAGES, Catalogue
from research.criteria.fit import hold
from research.criteria.model import SHOWN_AT_MOST, Fits
from research.criteria.presets import PRESETS, preset
from tests.research.criteria.cases import dossier


@pytest.mark.parametrize("name", PRESETS)
def test_only_their_answers_count(name: str) -> None:
    found = hold(preset(name), dossier())
    assert {one.fits for one in found} == {Fits.UNKNOWN}
    assert len(found) == preset(name).shown <= SHOWN_AT_MOST


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PRESETS)
def test_each_has_a_name_a_reason_and_a_question(name: str, lang: str) -> None:
    words = Catalogue.load(lang)
    for one in preset(name).all:
        assert one.ask is not None
        assert words.say(one.ask).endswith("?")
        assert len(words.say(one.name)) <= 30
        assert words.say(one.why)
