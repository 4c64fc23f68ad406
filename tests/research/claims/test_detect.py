"""Is the language of a text known, from its tag or its words?"""

import pytest

from research.claims.detect import detect, detect_page


@pytest.mark.parametrize(
    ("text", "stated", "lang"),
    [
        ("Wij zijn een bedrijf uit Gent.", "", "nl"),
        ("We are a company in Leeds.", "", "en"),
        ("Nous sommes une entreprise.", "", "fr"),
        ("Wir sind ein Betrieb aus Kassel.", "", "de"),
        ("Bonjour", "nl-BE", "nl"),
        ("Wij zijn klein.", "xx", "nl"),
        ("", "", "en"),
        ("drie jaar", "", "nl"),
        ("20 ans", "", "fr"),
    ],
)
def test_the_language_is_told_from_the_tag_or_the_words(text: str, stated: str, lang: str) -> None:
    assert detect(text, stated) == lang


def test_a_page_filled_in_another_language_than_its_template_states_is_read_in_its_own() -> None:
    text = "Wij zijn een bedrijf uit Gent. Ons team werkt voor u, met zorg, bij u thuis en op de zaak. Het is zo. " * 2
    assert detect_page(text, "en") == "nl"
    assert detect_page("Welcome.", "nl") == "nl"
    assert detect_page(text, "") == "nl"
