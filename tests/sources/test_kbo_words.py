"""Labels and legal situations of the Belgian register, in its languages."""

import pytest

from sources.kbo_words import LABELS, SECTIONS, STATUS, insolvency_of


@pytest.mark.parametrize(
    ("situation", "kind", "over"),
    [
        ("Opening faillissement", "bankruptcy", False),
        ("Ouverture de faillite", "bankruptcy", False),
        ("Opening of bankruptcy", "bankruptcy", False),
        ("Sluiting faillissement", "bankruptcy", True),
        ("Clôture de faillite", "bankruptcy", True),
        ("Intrekking faillissement", "bankruptcy", True),
        ("Vervroegde ontbinding - Vereffening", "liquidation", False),
        ("Dissolution anticipée - Liquidation (dissolution volontaire)", "liquidation", False),
        ("Sluiting van vereffening", "liquidation", True),
        ("Ontbinding van rechtswege", "liquidation", False),
        ("Gerechtelijke reorganisatie", "reorganisation", False),
        ("Réorganisation judiciaire", "reorganisation", False),
        ("Uitstel van betaling", "moratorium", False),
        ("Voorlopig bewindvoerder", "administration", False),
        ("Fusie door overneming", "", False),
        ("Ontbinding door splitsing", "", False),
        ("Fusion par absorption", "", False),
        ("Normale toestand", "", False),
        ("Juridische oprichting", "", False),
    ],
)
def test_what_a_legal_situation_means(situation: str, kind: str, *, over: bool) -> None:
    assert insolvency_of(situation) == (kind, over)


def test_no_label_is_written_as_it_never_is_compared() -> None:
    for word in (*LABELS, *SECTIONS, *STATUS):
        assert word == word.lower().strip(" :")


def test_every_label_stands_for_one_thing() -> None:
    assert {LABELS[word] for word in ("begindatum", "date de début", "start date")} == {"start"}
    assert {SECTIONS[word] for word in ("functies", "fonctions", "functions")} == {"functions"}
