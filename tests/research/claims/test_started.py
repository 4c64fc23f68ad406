"""Does a weak word of beginning date the firm, and not a service, a showroom, a person's first work?"""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("lang", "text", "year"),
    [
        ("nl", "In 1994 gestart door Sietse Terpstra, inmiddels werkzaam in heel Friesland.", 1994),
        ("de", "Im Herbst 2017 beschlossen Nora und Ilse, gemeinsam eine Praxis für Logopädie zu eröffnen.", 2017),
        ("nl", "Vader Klaas opende de werkplaats in 1976.", 1976),
        ("de", "1898 begann Urgroßvater Anton mit dem Beschlagen von Pferden.", 1898),
        ("nl", "Het begon in 1973 met de verkoop van tweedehands tractoren.", 1973),
        ("en", "1950: Grandpa Bill buys his first threshing machine and the contracting business is born.", 1950),
    ],
)
def test_the_firm_began(lang: str, text: str, year: float) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == [year]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "1981\nOpening van de showroom in het centrum van Assen."),
        ("nl", "In 1974 opende de gemeente het winkelcentrum waarin nu onze zaak zit."),
        ("en", "Having started out as a stonemason in 1992, Ian moved into property in 2001."),
        ("fr", "Ma passion pour la poterie a commencé en 1998, aux cours du soir."),
        ("de", "Das älteste Wirtshaus der Stadt, das Vlies, öffnete 1641 und liegt fünf Minuten vom Hotel."),
    ],
)
def test_something_else_began(lang: str, text: str) -> None:
    assert [claim.low for claim in find(text, lang, 2026) if claim.kind is Kind.FOUNDED] == []
