"""Is what is said signed as customers sign, in each language?"""

import pytest

from research.claims.signatures import rated_above, signed


@pytest.mark.parametrize(
    ("paragraph", "above", "below", "by_a_customer"),
    [
        ("Great work, on time. Sarah K.", [], [], True),
        ("Toujours à l'heure. - Famille Lenoir", [], [], True),
        ("Altijd op tijd. - Fam. Bosmans", [], [], True),
        ("They rewired it all. - Priya Nair, CEO of Kite", [], [], True),
        ("Ze deden alles. - Ilse Bosmans, zaakvoerder van Kiterra", [], [], True),
        ("Alles pünktlich.", ["Jana K."], [], True),
        ("Alles pünktlich.", [], ["Jana Kessler", "Holzbau Rott GmbH"], True),
        ("Wij werken sinds 1998 in Gent.", [], ["Onze diensten", "Contact"], False),
        ("We have built since 1998 - and still do", [], [], False),
    ],
)
def test_customers_sign_in_their_own_way(
    paragraph: str,
    above: list[str],
    below: list[str],
    by_a_customer: bool,  # noqa: FBT001
) -> None:
    assert signed(paragraph, above, below) is by_a_customer


@pytest.mark.parametrize(
    "line", ["3 weeks ago", "vor 2 Jahren", "il y a 4 mois", "5 jaar geleden beoordeeld", "Google"]
)
def test_a_review_says_how_long_ago_it_was_written(line: str) -> None:
    assert rated_above([line])
    assert not rated_above([])
