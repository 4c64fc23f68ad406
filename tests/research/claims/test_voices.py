"""Is a paragraph told by a customer, by one who asks, by an agency or under a label over others known as such?"""

import pytest

from research.claims.sentences import notes
from research.claims.voices import of_a_customer, of_an_agency, of_one_who_asks, strange, under_a_label
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Wij laten al 12 jaar alles door Halder doen en kunnen ze iedereen aanraden."),
        ("en", "Been going there for 20 years!"),
        ("fr", "On y va depuis 20 ans !"),
        ("de", "Ein fünfköpfiges Team, sauber und pünktlich. Gerne wieder!"),
        ("en", "Sarah K.\nNail salon, 4 employees\nIt has halved the time I spend on invoices."),
        ("fr", "Une équipe de cinq personnes, en deux jours. Thomas R."),
        ("de", "Ein vierköpfiges Team kam.\nMehmet Ostrau\nGoogle Rezension"),
        ("nl", "★★★★★ Beste garage van de stad, mijn ouders komen er sinds 1994."),
    ],
)
def test_customers_are_known_by_their_words_and_signatures(lang: str, text: str) -> None:
    said = list(notes(text, pack(lang)))
    assert any(of_a_customer(sentence) for sentence in said)
    assert any(strange(sentence) for sentence in said)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "★★★★★ 500+ tevreden klanten"),
        ("en", "Clients have recommended us for more than 20 years."),
        ("fr", "« Savoir-faire depuis 1920 »"),
        ("de", "Über 400 Vermieter vertrauen uns."),
    ],
)
def test_the_firm_may_speak_of_its_customers(lang: str, text: str) -> None:
    assert not any(strange(sentence) for sentence in notes(text, pack(lang)))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Graag een offerte voor ons kantoor van 25 mensen."),
        ("en", "Looking to book a retreat for our team of 12."),
        ("fr", "Je souhaite un devis pour notre bureau de 25 personnes."),
        ("de", "Wir hätten gern ein Angebot für unser Büro mit 25 Personen."),
    ],
)
def test_one_who_asks_is_not_the_firm(lang: str, text: str) -> None:
    assert all(of_one_who_asks(sentence) for sentence in notes(text, pack(lang)))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Brouwerij Helder is opgericht in 2011. De opdracht was een fris gezicht."),
        ("en", "Brightwater was founded in 2011. The brief was to give the brand a fresh look."),
        ("fr", "Eau Vive a été fondée en 2011. Le projet consistait à refaire le logo."),
        ("de", "Hellwasser wurde 2011 gegründet. Das Projekt umfasste das Logo."),
    ],
)
def test_an_agency_tells_of_its_client(lang: str, text: str) -> None:
    first = next(notes(text, pack(lang)))
    assert of_an_agency(first)


def test_what_an_agency_says_of_itself_is_its_own() -> None:
    text = "Wij zijn opgericht in 2011. De opdracht was altijd eenvoudig: mooi werk."
    assert not of_an_agency(next(notes(text, pack("nl"))))


@pytest.mark.parametrize(
    ("lang", "text", "others"),
    [
        ("en", "Platinum sponsor\nKestrel Machining was founded in 1991.", True),
        ("nl", "Ondernemer van de maand: kwekerij Hartveld, sinds 1968.", True),
        ("fr", "Article invité par Owen Prix, fondateur d'une agence de 20 personnes.", True),
        ("de", "Stand 12: Wiesenkäse. Macht Ziegenkäse seit 2004.", True),
        ("en", "Sponsor of the rugby club and butcher since 1950.", False),
        ("nl", "Stand van zaken: wij bestaan 25 jaar.", False),
    ],
)
def test_a_label_over_others_counts_as_a_line_or_before_a_colon(lang: str, text: str, others: bool) -> None:  # noqa: FBT001
    assert under_a_label(list(notes(text, pack(lang)))[-1]) is others
