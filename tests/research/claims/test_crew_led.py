"""People are counted whatever their trade is called, where the words before say that they work here."""

import pytest

from research.claims.crew_led import led
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(("lang", "text", "counted"), [
    ("de", "Wir beschäftigen 12 Zerspaner.", True),
    ("de", "Hinter Tolvara stehen 18 Menschen.", True),
    ("de", "Zu unserem Team gehören derzeit 12 Erzieherinnen.", True),
    ("de", "Bei uns arbeiten 12 Maschinen.", False),
    ("de", "Unser Kunde beschäftigt 12 Zerspaner.", False),
    ("nl", "Bij ons werken 12 zilversmeden.", True),
    ("en", "Our team comprises 12 thatchers.", True),
    ("fr", "Notre équipe compte 12 relieurs.", True),
    ("fr", "Notre équipe compte 12 machines.", False),
])  # fmt: skip
def test_the_words_before_the_number_tell_whose_they_are(lang: str, text: str, *, counted: bool) -> None:
    (sentence,) = notes(text, pack(lang))
    assert (led(sentence, sentence.amounts[0]) is not None) is counted
