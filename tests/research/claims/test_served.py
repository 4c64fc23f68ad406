"""Those whom we or what we make serve are clients, whatever they are called; so many a year are no total."""

import pytest

from research.claims import find
from research.model import Kind


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nos fours équipent plus de 500 fournils.", 500),
        ("Notre logiciel est utilisé par plus de 500 mairies.", 500),
        ("Adopté par plus de 500 haras", 500),
        ("Nous comptons parmi nos clients plus de 500 haras.", 500),
        ("Une clientèle fidèle de 500 foyers", 500),
        ("J'ai formé plus de 500 apiculteurs.", 500),
        ("Solenko a accompagné plus de 400 haras depuis sa création.", 400),
        ("Nos fours équipent 500 haras par an.", None),
        ("Marc a accompagné 400 haras.", None),
    ],
)
def test_those_we_serve_are_clients(text: str, value: int | None) -> None:
    said = [found.low for found in find(text, "fr", 2024) if found.kind is Kind.CUSTOMERS]
    assert said == ([] if value is None else [value])
