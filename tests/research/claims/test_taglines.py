"""Are taglines without a verb the firm's, and is the trade of somebody who acts left alone?"""

import pytest

from research.claims import find
from research.claims.sentences import sentences
from research.claims.taglines import brand
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text", "year"),
    [
        ("fr", "Leader en isolation par soufflage en Normandie depuis 2011", 2011),
        ("fr", "Vente, pose et réparation de volets roulants en Alsace depuis 2013.", 2013),
        ("nl", "Verkoop, plaatsing en onderhoud van houten poorten in heel Drenthe sinds 2009.", 2009),
        ("en", "Since 2017, Blue Fern Care has provided home visits through a team of nurses.", 2017),
        (
            "fr",
            "Déménagement à Huy depuis 1952 : devis, cartons, garde-meubles, monte-charge et camion avec chauffeur.",
            1952,
        ),
        (
            "en",
            "Roofing and leadwork in Cornwall since 1994: new roofs, repairs, gutters and emergency call-outs.",
            1994,
        ),
        (
            "nl",
            "Verhuizingen in Aalst sinds 1952: offerte, dozen, meubelbewaring, ladderlift en vrachtwagen met chauffeur.",
            1952,
        ),
        ("de", "Umzüge in Aarau seit 1952: Offerte, Kartons, Möbellager, Lift und Lastwagen mit Fahrer.", 1952),
        ("fr", "Vidéaste depuis 2013, j'ai filmé des mariages dans toute la Savoie.", 2013),
        ("en", "A naturopath since 2005, I help people sleep again.", 2005),
    ],
)
def test_taglines_are_the_firms(lang: str, text: str, year: int) -> None:
    assert [claim.low for claim in find(text, lang, 2026)] == [year]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Jardinier depuis 2014, Julien anime avec Pauline les ateliers du potager."),
        ("fr", "Ébéniste depuis 1999, après dix stages, je vis aujourd'hui en Ardèche."),
        ("fr", "Menuisier salarié depuis 2003, je cherche un nouvel emploi."),
        ("fr", "Stationnement payant dans le centre de Liège depuis 2018, y compris le samedi et les jours de marché."),
        (
            "en",
            "Compulsory training for landlords in Scotland since 2016, with a test at the end of every second year.",
        ),
        ("nl", "In 2020 startten we met onze eerste ontbijtsessies."),
        ("en", "The Harbour Guild's summer fair first opened in 1911."),
    ],
)
def test_a_persons_trade_and_a_first_service_are_not(lang: str, text: str) -> None:
    assert [claim for claim in find(text, lang, 2026) if claim.kind.value == "founded"] == []


@pytest.mark.parametrize(
    ("text", "begins"),
    [("KADO24 begon in 2007", 2), ("ZorgBrug startte in 2007", 1), ("ZONDIX begon in 2007", 1)],
)
def test_a_name_that_no_person_bears_is_a_firms(text: str, begins: int) -> None:
    sentence = next(iter(sentences(text, pack("nl"), 2026)))
    assert brand(sentence, 0) == (0, begins)


@pytest.mark.parametrize(
    "text", ["Wiebe begon in 2007", "COVID begon in 2020", "BV begon in 2007", "wij begon in 2007"]
)
def test_a_given_name_an_illness_and_a_form_of_law_are_none(text: str) -> None:
    sentence = next(iter(sentences(text, pack("nl"), 2026)))
    assert brand(sentence, 0) is None
