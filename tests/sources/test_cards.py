import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.cards import MOST_CARDS, marked_cards
from tests.sources.fake_web import document

H_CARD = '<p class="h-card"><a class="p-name" href=/a>Anna <b>de</b> Vries</a> <i class="p-job-title">Bakker</i></p>'
HCARD = '<p class="vcard"><span class="fn">Anna de Vries</span>, <span class="title">Bakker</span></p>'
MICRODATA = (
    '<div itemscope itemtype="https://schema.org/Person"><h3 itemprop="name">Anna de Vries</h3>'
    '<p itemprop="jobTitle">Bakker</p><p itemprop="description">Bakt brood.</p></div>'
)


def cards(markup: str) -> list[tuple[str, str]]:
    page = document(markup, media_type="text/html")
    return [(card.name, card.role) for card in marked_cards(page)]


@pytest.mark.parametrize("markup", [H_CARD, HCARD, MICRODATA])
def test_name_and_role_of_a_card(markup: str) -> None:
    assert cards(markup) == [("Anna de Vries", "Bakker")]


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="hreview"><p class="reviewer vcard"><b class="fn">Jan Jansen</b></p></div>',
        '<span class="author vcard"><a class="fn n">Jan Jansen</a></span>',
        '<div itemtype="https://schema.org/Review"><p itemtype="https://schema.org/Person"><b itemprop="name">Jan J',
        '<p itemprop="author" itemtype="https://schema.org/Person"><b itemprop="name">Jan Jansen</b></p>',
        '<div class="h-card" hidden><b class="p-name">Jan Jansen</b></div>',
        '<div class="h-card">Jan Jansen</div>',
        '<p class="vcard"><b class="fn org">Jan Jansen</b></p>',
        '<p class="title">Jan Jansen</p><!-- vcard -->',
    ],
)
def test_authors_reviewers_and_what_nobody_sees_are_no_cards(markup: str) -> None:
    assert cards(markup) == []


def test_a_card_that_holds_others_is_the_firms() -> None:
    firm = '<div class="h-card"><b class="p-name">Bakkerij Voorbeeld</b>' + H_CARD + '<i class="p-role">x</i></div>'
    assert cards(firm) == [("Anna de Vries", "Bakker")]


def test_a_flood_of_cards_is_cut() -> None:
    assert len(cards(HCARD * (MOST_CARDS + 5))) == MOST_CARDS


@settings(deadline=None, max_examples=50)
@given(st.text(alphabet=st.sampled_from("<>/=\"' abp\n"), max_size=60))
def test_any_markup_is_read(noise: str) -> None:
    assert isinstance(cards(f'<div class="h-card">{noise}<b class="p-name">Jan {noise}'), list)
