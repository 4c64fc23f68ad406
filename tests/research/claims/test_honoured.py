"""The jubilee of somebody who works in the firm is not the firm's."""

import pytest

from research.claims.honoured import honoured
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(("lang", "text", "somebodys"), [
    ("de", "Das 30-jährige Betriebsjubiläum von Rainer haben wir gefeiert.", True),
    ("de", "Wir gratulieren unserer Kollegin Petra zum 20-jährigen Firmenjubiläum!", True),
    ("de", "Wir gratulieren der Bäckerei Lang zum 100-jährigen Bestehen.", True),
    ("de", "Wir feiern das 30-jährige Bestehen unserer Firma.", False),
    ("de", "Die Gärtnerei Lang feierte ihr 50-jähriges Firmenjubiläum.", False),
    ("nl", "Wij feliciteren Petra met haar 25-jarig jubileum.", True),
    ("nl", "Wij vieren ons 25-jarig bestaan.", False),
    ("en", "Congratulations to Karen on her 25th anniversary!", True),
    ("fr", "Nous fêtons les 25 ans de notre entreprise.", False),
])  # fmt: skip
def test_a_jubilee_is_told_of_somebody_or_of_the_firm(lang: str, text: str, *, somebodys: bool) -> None:
    (sentence,) = notes(text, pack(lang))
    assert honoured(sentence, sentence.amounts[0]) is somebodys
