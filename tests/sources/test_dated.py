from sources.dated import dated_values, linked_posts
from sources.page import Page
from sources.reading import read_text
from tests.sources.fake_web import document

URL = "https://dakwerk.example/over-ons"


def _found(body: str) -> list[tuple[str, str, str, str]]:
    page = document(f"<html><title>Dakwerk</title><body>{body}</body></html>", URL, 200, "text/html")
    reading = read_text(page)
    found = dated_values(Page(reading, URL, "about", "dakwerk.example", "NL"), page)
    assert all(reading.text[v.start : v.end] == v.quote for _, v in found)
    return [(v.unit, v.value, address.removeprefix("https://dakwerk.example"), v.quote) for address, v in found]


def test_a_folder_of_a_month_is_quoted_by_the_title() -> None:
    body = '<img src="/wp-content/uploads/2021/03/dak.jpg"><img src="/wp-content/uploads/2017/05/oud.jpg"><p>Daken</p>'
    assert _found(body) == [("upload_path", "2017-05", "/wp-content/uploads/2017/05/oud.jpg", "Dakwerk")]


def test_a_picture_in_a_set_of_sizes_and_in_a_style() -> None:
    body = (
        '<img srcset="/a.jpg 1x, /uploads/2016/02/b.jpg 2x"><div style="background:url(/uploads/2015/11/c.png)">x</div>'
    )
    assert _found(body) == [("upload_path", "2015-11", "/uploads/2015/11/c.png", "Dakwerk")]


def test_a_document_with_a_month_in_its_name() -> None:
    body = '<a href="/docs/voorwaarden-2018-06.pdf">Onze voorwaarden</a><a href="/uploads/2019/01/x.pdf">Folder</a>'
    assert _found(body) == [("dated_pdf", "2018-06", "/docs/voorwaarden-2018-06.pdf", "Onze voorwaarden")]


def test_what_lies_elsewhere_or_in_the_future_or_has_no_month_is_left_out() -> None:
    body = (
        '<img src="https://cdn.elders.example/uploads/2011/05/x.jpg"><img src="/uploads/2031/05/x.jpg">'
        '<img src="/uploads/2014/13/x.jpg"><a href="/brochure-2012.pdf">Folder</a><a href="/nr-20181599.pdf">Nr</a>'
    )
    assert _found(body) == []


def test_the_first_post_of_an_account_that_the_page_links_to() -> None:
    body = '<p><a href="https://x.com/dakwerk/status/1577730467436138524">Ons bericht</a></p>'
    page = document(f"<html><title>Dakwerk</title><body>{body}</body></html>", URL, 200, "text/html")
    [(account, values)] = linked_posts(Page(read_text(page), URL, "about", "dakwerk.example", "NL"), page)
    assert account == "https://x.com/dakwerk"
    assert [(v.property, v.value, v.quote) for v in values][-1] == ("firstPost", "2022-10-05", "Ons bericht")


def test_the_earliest_of_several_posts_and_none_of_somebody_else_or_of_the_future() -> None:
    numbers = (
        "dakwerk/status/1800000000000000000",
        "dakwerk/status/1577730467436138524",
        "klant/status/1577730467436138524",
    )
    links = "".join(
        f'<a href="https://x.com/{n}">Bericht</a> ' for n in (*numbers, "dakwerk/status/9223372036854775807")
    )
    page = document(f"<html><body><p>{links}</p></body></html>", URL, 200, "text/html")
    found = linked_posts(Page(read_text(page), URL, "about", "dakwerk.example", "NL"), page)
    assert [(account, values[-1].value) for account, values in found] == [("https://x.com/dakwerk", "2022-10-05")]
