import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources import reading
from sources.model import Document
from sources.reading import Reading, clean, read_html, read_text
from tests.timing import assert_in_step

PAGE = """<!doctype html><html lang="nl-NL"><head><title>Voorbeeld  B.V. </title>
<meta name="description" content="Wij maken voorbeelden sinds 1998.">
<meta property="og:site_name" content="Voorbeeld">
<script type="application/ld+json">{ "@type": "Organization",
  "name": "Voorbeeld \\u00e9\\u00e9n", }</script></head><body>
<header><nav><ul><li><a href="/over-ons">Over <b>ons</b></a></li>
<li><a href="mailto:info@voorbeeld.nl">Mail</a></li></ul></nav></header>
<main><h1>Welkom</h1><p>Al <span>25</span>+ jaar<br>uw <strong>part</strong>ner.</p>
<h2>Cijfers</h2><table><tr><td>KvK</td><td>12345678</td></tr></table>
<div style="display: none">Sinds 1940</div><p hidden>Sinds 1950</p><noscript>Sinds 1960</noscript>
<template><p>Sinds 1970</p></template><script>var x = "Sinds 1980";</script></main>
<footer><p>© 2024 Voorbeeld B.V.</p></footer></body></html>"""


def document(body: bytes, media_type: str = "text/html", url: str = "https://voorbeeld.nl/") -> Document:
    return Document(
        source="website",
        asked=url,
        url=url,
        fetched_at="2026-01-05T10:00:00Z",
        status=200,
        media_type=media_type,
        body=body,
    )


def shown(read: Reading) -> list[tuple[str, str, str]]:
    return [(b.area, b.kind, read.text[b.start : b.end]) for b in read.blocks]


def test_a_page_reads_in_page_order_and_the_head_comes_last() -> None:
    assert shown(read_text(document(PAGE.encode()))) == [
        ("nav", "item", "Over ons"),
        ("nav", "item", "Mail"),
        ("main", "heading", "Welkom"),
        ("main", "paragraph", "Al 25+ jaar\nuw partner."),
        ("main", "heading", "Cijfers"),
        ("main", "cell", "KvK"),
        ("main", "cell", "12345678"),
        ("footer", "paragraph", "© 2024 Voorbeeld B.V."),
        ("head", "title", "Voorbeeld B.V."),
        ("head", "meta", "Wij maken voorbeelden sinds 1998."),
        ("head", "meta", "Voorbeeld"),
        ("head", "data", '{"@type":"Organization","name":"Voorbeeld één"}'),
    ]


def test_title_language_links_and_headings_are_kept() -> None:
    reading = read_html(PAGE.encode(), "")
    assert (reading.title, reading.lang) == ("Voorbeeld B.V.", "nl-NL")
    assert reading.links == (("/over-ons", "Over ons"), ("mailto:info@voorbeeld.nl", "Mail"))
    headings = {reading.text[b.start : b.end]: b.heading for b in reading.blocks}
    assert headings["12345678"] == "Cijfers"
    assert headings["Cijfers"] == "Welkom"
    assert headings["© 2024 Voorbeeld B.V."] == ""


@pytest.mark.parametrize(
    "hidden",
    [
        '<p style="color:red;display : none">x1998</p>',
        '<p style="visibility:hidden">x1998</p>',
        '<p style="text-indent:-9999px">x1998</p>',
        "<style>x1998{}</style>",
        "<!-- x1998 --><p>a</p>",
        "<select><option>x1998</option></select>",
        "<dialog>x1998</dialog>",
        "<svg><title>x1998</title></svg>",
        "<div hidden><p>x1998</p><p>x1998</p></div>",
        '<img alt="x1998">',
    ],
)
def test_what_nobody_sees_is_not_read(hidden: str) -> None:
    assert "1998" not in read_html(f"<p>voor</p>{hidden}<p>na</p>".encode(), "").text


def test_a_hidden_piece_does_not_hide_what_follows() -> None:
    assert read_html(b"<div>a<span hidden>b<p>c</p></span>d</div><p>e", "").text == "ad\ne"


def test_inline_elements_join_as_they_stand_and_spans_shown_as_blocks_part() -> None:
    assert read_html(b"<p><b>Sinds</b>1998</p>", "").text == "Sinds1998"
    assert read_html(b'<p><span class="mb-1 block">KvK</span>12345678</p>', "").text == "KvK\n12345678"


def test_a_footer_is_known_by_its_name_and_an_article_keeps_its_own() -> None:
    reading = read_html(b'<article><footer>door Jan</footer></article><div id="footer">KvK</div>', "")
    assert [area for area, _, _ in shown(reading)] == ["main", "footer"]


def test_cleaning_comes_before_the_offsets() -> None:
    body = "<p>Ca\u0301fe\u200b \u202ejaar&#8203; 19\u00ad98</p><p>&#xD800;\x00x</p>".encode()
    assert read_html(body, "utf-8").text.splitlines()[0] == "Cáfe jaar 1998"


def test_a_composing_character_after_a_tag_stays_in_its_text() -> None:
    assert read_html("<b>\u0338a</b>".encode(), "utf-8").text == "\u0338a"


def test_other_kinds_of_document_are_one_block() -> None:
    assert shown(read_text(document(b'{"a": 1}\n', "application/json"))) == [("main", "paragraph", '{"a": 1}\n')]
    assert read_text(document(b"%PDF-1.7", "application/pdf")).text == ""
    assert read_text(document(b"", "text/html")).blocks == ()
    assert read_text(document(b"<!DOCTYPE html><p>a", "")).text == "a"


def test_a_script_reads_as_the_html_in_its_strings() -> None:
    script = rb"""// don't '<p>no</p>'
    var a = 1 / 2, html = `<footer><p class="x">KvK ${nr} caf\u00e9</p>` + '<p>Jan\'s' + " B.V.</p></footer>";
    f('no tag');"""
    assert shown(read_text(document(script, "text/javascript"))) == [
        ("footer", "paragraph", "KvK café"),
        ("footer", "paragraph", "Jan's B.V."),
    ]


@pytest.mark.parametrize(
    "piece",
    [
        b"<div>",
        b"<b>",
        b"<p>x",
        b"<table><tr><td>",
        b"<",
        b"&",
        b"<![CDATA[",
        b"<a href=x>",
        b"<!-- ",
        b"<svg>",
        b"<h1>a",
    ],
)
def test_a_hostile_page_takes_time_in_step_with_its_size(piece: bytes) -> None:
    assert_in_step(lambda size: read_html(piece * (size // len(piece)), "utf-8"), 16_000)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("<>/=\"' abpdiv\u0301\u200b\u00ad&;#x0\n"), max_size=200))
def test_blocks_cover_the_text_parted_by_one_newline(markup: str) -> None:
    reading = read_html(markup.encode(), "utf-8")
    assert "\n".join(reading.text[b.start : b.end] for b in reading.blocks) == reading.text
    assert clean(reading.text) == reading.text
    assert read_html(markup.encode(), "utf-8") == reading


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["text/html", "text/javascript", "application/json", ""]))
def test_any_bytes_read(body: bytes, media_type: str) -> None:
    assert isinstance(read_text(document(body, media_type)).text, str)


def test_a_page_of_too_many_elements_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_ELEMENTS", 100)
    assert read_html(b"<p>voor" + b"<i>" * 90 + b"na", "utf-8").text == "voorna"
    assert read_html(b"<p>voor" + b"<i>" * 100 + b"na", "utf-8").text == "voor"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<strong>25</strong><span>specialisten in ons team</span>", "25 specialisten in ons team"),
        ("<strong>25</strong><!-- x --><span>specialisten</span>", "25 specialisten"),
        ("<span>120</span><span>+</span><span>tevreden klanten</span>", "120+ tevreden klanten"),
        ("<span><b>120+</b></span><span>klanten</span>", "120+ klanten"),
        ("<b>98%</b><i>tevreden</i>", "98% tevreden"),
        ("<b>Sinds</b><b>1998</b>", "Sinds 1998"),
        ("<a href=x>sinds <b>1998</b><b>actief</b></a>", "sinds 1998 actief"),
        ("<span>1</span><span>2</span><span>0</span>", "120"),
        ("<b>voor</b><b>beeld</b>", "voorbeeld"),
        ("<b>H</b><sub>2</sub><b>O</b>", "H2O"),
        ("<b>3</b><sup>e</sup> plaats", "3e plaats"),
        ("<b>20</b>jarig", "20jarig"),
        ("KvK<b>12345678</b>", "KvK12345678"),
        ("<b>25</b><br><b>jaar</b>", "25\njaar"),
        ("<b>€</b><b>25</b><b>,-</b>", "€25,-"),
    ],
)
def test_a_figure_and_a_word_in_two_touching_elements_are_parted(markup: str, text: str) -> None:
    reading = read_html(f"<p>{markup}</p><p>na".encode(), "utf-8")
    assert [reading.text[b.start : b.end] for b in reading.blocks] == [text, "na"]
    assert all(anchor in reading.text for _, anchor in reading.links)


def test_a_list_of_posts_keeps_the_first_of_its_moments() -> None:
    times = "".join(f'<time datetime="20{n}-01-01">a</time>' for n in range(10, 40))
    moments = [b for b in read_html((times * 2).encode(), "").blocks if b.tag == "time"]
    assert len(moments) == reading.MOST_TIMES
    assert {(b.area, b.kind) for b in moments} == {("head", "meta")}


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<a><span class=name>Anna de Vries</span><span class=job>Directeur</span></a>", "Anna de Vries\nDirecteur"),
        ("<p><b>Anna de Vries</b><i>Planner</i></p>", "Anna de Vries\nPlanner"),
        ("<p><span>Hof</span><span>Stra</span></p>", "HofStra"),  # a name in two colours
        ("<p>Voor<b>Beeld</b></p>", "VoorBeeld"),
        ("<p><b>Anna de Vries</b> <i>Planner</i></p>", "Anna de Vries Planner"),
    ],
)
def test_several_words_that_meet_a_capital_end_their_line(markup: str, text: str) -> None:
    assert read_html(markup.encode(), "utf-8").text == text


def test_a_page_may_leave_out_where_its_body_begins() -> None:
    reading = read_html(b"<title>T</title><main><h1>Kop</h1><p>Tekst</p></main>", "utf-8")
    assert reading.text == "Kop\nTekst\nT"
    assert [block.area for block in reading.blocks] == ["main", "main", "head"]
