"""Is a picture given to the person in whose card it stands, and to nobody where that is not clear?"""

import json

import pytest

from sources import website
from sources.model import Document
from sources.portraits import portraits
from sources.reading import read_text
from tests.sources.fake_web import document

PAGE = "https://www.dakwerk.example/team/"
NAMES = ("Isa Vreeburg", "Bram Oldenhof")


def shown(body: str, names: tuple[str, ...] = NAMES) -> dict[str, str]:
    page = page_of(body)
    return {n: url.rsplit("/", 1)[-1] for n, url in portraits(page, read_text(page), names).items()}


def page_of(body: str) -> Document:
    return document(f"<html><body>{body}</body></html>", PAGE, media_type="text/html")


def card(name: str, picture: str, extra: str = "") -> str:
    return f'<div class="card"><div><img src="{picture}"></div><div><h3>{name}</h3><p>eigenaar</p>{extra}</div></div>'


def test_each_card_has_its_own() -> None:
    assert shown(card("Isa Vreeburg", "/i.jpg") + card("Bram Oldenhof", "b.jpg")) == {
        "Isa Vreeburg": "i.jpg",
        "Bram Oldenhof": "b.jpg",
    }


@pytest.mark.parametrize(
    "source", ["/logopedie/isa.jpg", "https://starcdn.example/i.jpg", "ismail-vreeburg.jpg", "starre.jpg"]
)
def test_a_name_is_no_mark_of_an_icon(source: str) -> None:
    assert list(shown(card("Isa Vreeburg", source))) == ["Isa Vreeburg"]


def test_addresses_are_whole() -> None:
    page = page_of(card("Isa Vreeburg", "../img/i.jpg?v=2"))
    assert portraits(page, read_text(page), NAMES) == {"Isa Vreeburg": "https://www.dakwerk.example/img/i.jpg?v=2"}


@pytest.mark.parametrize(
    "body",
    [
        '<img src="a.jpg"><h3>Isa Vreeburg</h3><img src="b.jpg"><h3>Bram Oldenhof</h3>',  # no box of their own
        '<div><img src="both.jpg"><h3>Isa Vreeburg</h3><h3>Bram Oldenhof</h3></div>',  # of both
        f'<div><img src="a.jpg">{card("Isa Vreeburg", "b.jpg", "<img src=c.jpg>")}</div>',  # which?
        card("Isa Vreeburg", "logo-dakwerk.png"),
        card("Isa Vreeburg", "/img/default-avatar.png"),
        card("Isa Vreeburg", "isa.svg"),
        card("Isa Vreeburg", "data:image/gif;base64,R0lGOD"),
        card("Isa Vreeburg", "https://media.licdn.com/dms/image/x.jpg"),
        card("Isa Vreeburg", "https://secure.gravatar.com/avatar/00"),
        card("Isa Vreeburg", "ftp://www.dakwerk.example/a.jpg"),
        card("Isa Vreeburg", ""),
        '<div hidden><div><img src="a.jpg"></div></div><p>Isa Vreeburg</p>',
        '<script>"<img src=a.jpg> Isa Vreeburg"</script>',
        '<div><img src="a.jpg" width="20" height="20"><h3>Isa Vreeburg</h3></div>',
        "",
    ],
)
def test_where_it_is_not_clear_nobody_has_one(body: str) -> None:
    assert shown(body) == {}


@pytest.mark.parametrize(
    "body",
    [
        '<img src="b.jpg" alt="Bram"><img src="i.jpg" alt="Isa  Vreeburg"><p>Isa Vreeburg</p><p>Bram Oldenhof</p>',
        '<div><img src="data:image/gif;base64,R0" data-src="i.jpg"><h3><span>Isa</span> <b>Vreeburg</b></h3></div>',
        "<div><div style=\"background-image: url('i.jpg')\"></div><h3>ISA VREEBURG</h3></div>",
        '<div><picture><source srcset="i.webp"><img src="i.jpg"></picture><h3>Isa Vreeburg, eigenaar</h3></div>',
        '<figure><img src="i.jpg"><figcaption>Isa Vreeburg</figcaption></figure>',
        f"{card('Isa Vreeburg', 'i.jpg', '<p>' + 'Isa werkt hier met Bram Oldenhof samen. ' * 9 + '</p>')}",
        '<div><img src="i.jpg"><noscript><img src="i.jpg"></noscript><h3>Isa Vreeburg</h3></div>',
    ],
)
def test_the_ways_in_which_pages_show_one(body: str) -> None:
    assert shown(body, ("Isa Vreeburg",)) == {"Isa Vreeburg": "i.jpg"}


@pytest.mark.parametrize("image", ["/i.jpg", {"@type": "ImageObject", "url": "/i.jpg"}, ["/i.jpg", "/j.jpg"]])
def test_json_ld_states_one(image: object) -> None:
    node = {"@type": "Person", "name": "Isa Vreeburg", "image": image}
    assert shown(f'<script type="application/ld+json">{json.dumps(node)}</script>') == {"Isa Vreeburg": "i.jpg"}
    other = {**node, "@type": "Product"}
    assert shown(f'<script type="application/ld+json">{json.dumps(other)}</script>') == {}
    assert shown('<script type="application/ld+json">{"image": broken</script>') == {}


def test_without_names_or_html_there_is_nothing_to_look_for() -> None:
    assert shown(card("Isa Vreeburg", "i.jpg"), ()) == {}
    text = document("Isa Vreeburg", PAGE, media_type="text/plain")
    assert portraits(text, read_text(text), NAMES) == {}


def test_the_site_gives_it_with_the_person() -> None:
    page = page_of("<h1>Ons team</h1>" + card("Jan Jansen", "/j.jpg") + card("Piet de Boer", "/p.jpg"))
    people = {r.first("name"): r.first("image") for r in website.read(page) if r.schema == "Person"}
    assert people == {
        "Jan Jansen": "https://www.dakwerk.example/j.jpg",
        "Piet de Boer": "https://www.dakwerk.example/p.jpg",
    }
