"""What does the prospect claim, and does every claim lead to its words?"""

from dataclasses import replace
from datetime import date

from research.model import Kind
from research.said import SELLER, Heard, claims_in, claims_of, heard_from_seller, notes_of, own_pages, published_on
from sources.model import Document, Inquiry, Origin, Record, Value
from sources.reading import read_text
from tests.research.fakes import MOMENT, document, record, result, site, source

INQUIRY = Inquiry(on=date(2026, 11, 22), said=("Wij bestaan al drie jaar", "team van 25"))


def page(text: str, url: str = "https://delta.example/") -> Document:
    return document(f"<html lang=nl><body><p>{text}</p></body></html>", "website", url, "text/html")


def heard(*pages: Document) -> list[Heard]:
    return [Heard(site(), one, tuple(claims_in(one, ""))) for one in pages]


def test_the_sellers_notes_are_documents_that_can_be_quoted() -> None:
    notes = notes_of(INQUIRY)
    claims = claims_of(heard_from_seller(notes))
    assert [(c.kind, c.low) for c in claims] == [(Kind.AGE, 3), (Kind.TEAM_SIZE, 25)]
    texts = {d.sha256: read_text(d).text for d in notes.documents}
    assert all(texts[c.document][c.start : c.end] == c.quote for c in claims)
    assert {(c.source, c.origin, c.as_of) for c in claims} == {(SELLER.id, Origin.SELF, "2026-11-22")}


def test_without_notes_there_are_no_documents() -> None:
    assert notes_of(Inquiry(on=INQUIRY.on)).documents == ()


def test_a_claim_on_two_pages_is_one_and_loses_neither_place() -> None:
    one, other = page("Wij zijn opgericht in 2009."), page("Opgericht in 2009!", "https://delta.example/over-ons")
    (claim,) = claims_of(heard(one, other))
    assert (claim.id, claim.kind, claim.low, claim.url) == ("c1", Kind.FOUNDED, 2009, one.url)
    assert claim.as_of == MOMENT[:10]
    assert [place.split(":")[0] for place in claim.places] == [other.sha256]


def test_pages_that_contradict_each_other_stay_two_claims() -> None:
    claims = claims_of(heard(page("Opgericht in 2009."), page("Opgericht in 2012.", "https://delta.example/x")))
    assert [(c.id, c.low) for c in claims] == [("c1", 2009), ("c2", 2012)]


def test_the_text_of_an_old_post_speaks_of_its_own_day_and_its_footer_of_today() -> None:
    post = document(
        "<html lang=nl><body><main><p>Wij bestaan al 20 jaar.</p></main><footer>Opgericht in 1994.</footer></body></html>",
        "website",
        "https://delta.example/nieuws/1",
        "text/html",
    )
    when = {f.kind: f.as_of for f in claims_in(post, "", "2014-05-06")}
    assert when == {Kind.AGE: "2014-05-06", Kind.FOUNDED: ""}
    assert {f.as_of for f in claims_in(post, "")} == {""}


def test_the_day_of_a_post_is_that_of_its_own_record() -> None:
    post = result(site(), (record(name="a"),))
    dated = replace(post, records=tuple((sha, web_page("2014-05-06")) for sha, _ in post.records))
    assert published_on([dated, result(site(), (record(name="b"),))]) == {post.records[0][0]: "2014-05-06"}


def web_page(day: str) -> Record:
    quoted = Value(property="publishedAt", value=day, original=day, quote="", start=0, end=0)
    return Record(schema="WebPage", key="https://delta.example/nieuws/1", values=(quoted,))


def test_only_the_prospects_own_pages_claim_and_each_text_once() -> None:
    own = result(site(), (record(name="a"),), (record(name="a"),), (record(name="b"),))
    assert [d.url for _, d in own_pages([own, result(source(), (record(name="c"),))])] == [
        "https://website.example/0",
        "https://website.example/2",
    ]


def test_lists_for_machines_are_no_pages() -> None:
    feed = document("<rss>Sinds 2009</rss>", "first_posts", "https://delta.example/feed/", "application/rss+xml")
    posts = document('[{"title": "Sinds 2009"}]', "first_posts", "https://delta.example/posts", "application/json")
    own = page("Opgericht in 2009.")
    told = replace(result(site()), documents=(own, feed, posts))
    assert [one for _, one in own_pages([told])] == [own]


def kinds(text: str, url: str) -> list[tuple[Kind, str]]:
    return [(f.kind, f.quote) for f in claims_in(page(text, url), "")]


def test_praise_marks_and_clients_are_claims_in_words() -> None:
    said = "Wij zijn het snelst groeiende bureau van Gent. Wij zijn ISO 27001 gecertificeerd. Kantoren in Gent en Luik."
    assert kinds(said, "https://delta.example/over-ons") == [
        (Kind.SUPERLATIVE, "Wij zijn het snelst groeiende bureau van Gent."),
        (Kind.CERTIFICATE, "ISO 27001"),
        (Kind.OFFICES, "Kantoren in Gent en Luik"),
    ]
    assert kinds(said, "https://delta.example/algemene-voorwaarden") == []


def test_a_case_or_a_post_tells_of_others_unless_it_says_whose_it_is() -> None:
    case = "Bakkerij Voorbeeld is opgericht in 1950. Het bedrijf bestaat 76 jaar."
    assert kinds(case, "https://delta.example/cases/bakkerij-voorbeeld") == []
    assert kinds(case, "https://delta.example/nieuws/bakkerij") == []
    own = "Bakkerij Voorbeeld is blij. Wij bestaan 12 jaar. Delta is opgericht in 2014."
    assert [kind for kind, _ in kinds(own, "https://delta.example/nieuws/feest")] == [Kind.AGE, Kind.FOUNDED]
    assert len(kinds(case, "https://delta.example/over-ons")) == 2


def test_one_mark_on_two_pages_is_one_claim_in_whatever_words() -> None:
    one, other = page("Wij zijn STEK erkend."), page("Wij zijn STEK-gecertificeerd.", "https://delta.example/x")
    (claim,) = claims_of(heard(one, other))
    assert (claim.kind, len(claim.places)) == (Kind.CERTIFICATE, 1)
