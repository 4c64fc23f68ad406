"""Is somebody else's sentence known as such?"""

import pytest

from research.claims.owner import (
    ampersand,
    by_name,
    by_somebody,
    foreign,
    impersonal,
    introduced,
    of_a_person,
    of_another_house,
    on_a_card,
    profession,
    reported,
)
from research.claims.sentences import notes
from research.claims.words import pack


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Sinds 2018 is dit bij wet verplicht."),
        ("nl", "Je hebt 5 jaar ervaring."),
        ("en", "Part of the Norland Group with 400 staff."),
        ("fr", "Notre fournisseur a 50 ans."),
        ("de", "Laut Studie arbeiten 45 Mitarbeiter."),
        ("en", "© 2011-2025"),
    ],
)
def test_laws_vacancies_parents_and_suppliers_are_foreign(lang: str, text: str) -> None:
    assert all(foreign(sentence) for sentence in notes(text, pack(lang)))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Unser französischer Partner Boudin feiert 100 Jahre."),
        ("nl", "“Al 8 jaar onze vaste schilder.”"),
        ("nl", "De overheid telt 120 ambtenaren."),
        ("en", "The client has 40 shops."),
    ],
)
def test_partners_customers_and_authorities_are_foreign(lang: str, text: str) -> None:
    assert all(foreign(sentence) for sentence in notes(text, pack(lang)))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Wij werken al 20 jaar voor overheid en bedrijfsleven."),
        ("nl", "Al 25 jaar staat de klant bij ons centraal."),
        ("en", "Whatever your requirements, our team of 15 is here."),
        ("en", "We have been part of the town for 40 years."),
        ("de", "Seit 40 Jahren Ihr Lieferant für Holz"),
    ],
)
def test_one_word_alone_makes_no_sentence_foreign(lang: str, text: str) -> None:
    assert not any(foreign(sentence) for sentence in notes(text, pack(lang)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jan Peeters, al 15 jaar schrijnwerker", True),
        ("Ontdek Jan Peeters, schrijnwerker sinds 15 jaar", True),
        ("Jan Peeters Schilderwerken, al 15 jaar", False),
        ("Wij schilderen, al 15 jaar", False),
    ],
)
def test_who_was_introduced_by_name_is_known(text: str, told: object) -> None:
    (sentence,) = notes(text, pack("nl"))
    assert introduced(sentence, sentence.amounts[0].i) is told


def test_a_name_of_several_words_opens_the_sentence_of_a_firm() -> None:
    (firm,) = notes("Uit De Doos Verhuizingen begon 5 jaar geleden", pack("nl"))
    (person,) = notes("Jan Peeters begon 5 jaar geleden", pack("nl"))
    assert by_name(firm)
    assert not by_name(person)


def test_a_founder_is_told_of_in_the_clause_that_names_them() -> None:
    (sentence,) = notes("Opgericht door een vakman die al 30 jaar werkt, staat ons bedrijf klaar", pack("nl"))
    assert by_somebody(sentence, sentence.amounts[0].i)


def test_the_card_of_a_colleague_is_known_by_the_lines_above() -> None:
    *_, card = notes("Robin\nMonteur\nAl 20 jaar een vaste waarde", pack("nl"))
    *_, line = notes("Werkplaats\nService\nAl 20 jaar een vaste waarde", pack("nl"))
    assert on_a_card(card)
    assert not on_a_card(line)


def test_the_firm_and_its_people_are_not() -> None:
    (own,) = notes("Wij bakken sinds 1950", pack("nl"))
    (person,) = notes("Jean-Paul est maçon depuis 1995", pack("fr"))
    (museum,) = notes("Het museum telt 12 medewerkers", pack("nl"))
    assert not foreign(own)
    assert not of_a_person(own)
    assert of_a_person(person)
    assert of_another_house(museum)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "« Toujours impeccable depuis 6 ans. » Sophie M."),
        ("en", "“Our garage for 11 years now!” – Sunita, café owner"),
        ("nl", "Heeft uw bedrijf meer dan 50 medewerkers?"),
        ("fr", "« Nous avons trois ouvriers », explique le patron."),
    ],
)
def test_signed_quotations_and_questions_to_the_reader_are_foreign(lang: str, text: str) -> None:
    assert any(foreign(sentence) for sentence in notes(text, pack(lang)))


def test_a_newspaper_is_known_by_who_speaks() -> None:
    (news,) = notes("De bakkerij telt 40 medewerkers, aldus de burgemeester.", pack("nl"))
    (own,) = notes("Wij tellen 40 medewerkers, aldus de burgemeester.", pack("nl"))
    quoted = next(iter(notes("The firm has 40 staff. ‘We grew’, the owner said.", pack("en"))))
    assert reported(news)
    assert not reported(own)
    assert reported(quoted)
    assert impersonal(quoted)


def test_a_trade_told_by_i_and_a_name_with_an_ampersand() -> None:
    (trade,) = notes("Carreleur depuis 30 ans, installé à mon compte", pack("fr"))
    (name,) = notes("Rufus & Co has sold leads since 2010", pack("en"))
    assert profession(trade)
    assert ampersand(name)
    assert not ampersand(trade)


def test_a_founder_named_aside_leaves_the_sentence_to_the_firm() -> None:
    sentence = next(notes("Vlinder Bouw, opgericht door Ruslan, is al tien jaar een begrip.", pack("nl")))
    assert not of_a_person(sentence)
    assert not introduced(sentence, len(sentence.tokens) - 1)
