"""Is the year of a mark, an end or a service to one client told from that of the founding?"""

import pytest

from research.claims.milestones import no_founding
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Gas Safe registered\nSince 2009"),
        ("nl", "Erkend installateur\nsinds 2018"),
        ("fr", "Certifié RGE\nDepuis 2009"),
        ("de", "TÜV-geprüft\nseit 2009"),
        ("nl", "Sinds januari 2022 zijn wij geen verkooppunt meer van Bexel verf."),
        ("en", "Since March 2023 we no longer accept cheques."),
        ("fr", "Depuis mars 2023, nous n'acceptons plus les chèques."),
        ("de", "Seit 2020 betreuen wir die Server der Waldschule."),
        ("en", "My grandfather opened a hardware store in 1936; it closed in 1989."),
    ],
)
def test_what_else_began_or_ended_is_no_founding(lang: str, text: str) -> None:
    assert no_founding(list(notes(text, pack(lang)))[-1])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Bakkerij Vlam\nSinds 2009"),
        ("en", "Jo Fern, certified estate agent.\nSince 2008"),
        ("de", "Seit 1990 betreuen wir Gärten."),
        ("fr", "Depuis 1990, nous livrons du pain."),
        ("en", "My grandfather opened the store in 1936 and it is still ours."),
    ],
)
def test_a_founding_beside_them_stays_one(lang: str, text: str) -> None:
    assert not no_founding(list(notes(text, pack(lang)))[-1])
