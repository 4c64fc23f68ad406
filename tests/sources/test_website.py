from collections.abc import Container, Mapping
from datetime import date
from pathlib import Path

import pytest

from sources import website
from sources.errors import Failure, Refused, SourceError, Unavailable
from sources.model import Document, Inquiry, Record
from sources.reading import read_text
from sources.walk import MOST_PAGES

PAGES = Path(__file__).parent / "website"


def page(body: bytes, url: str, media_type: str = "text/html") -> Document:
    return Document(
        source="website",
        asked=url,
        url=url,
        fetched_at="2026-11-20T10:00:00Z",
        status=200,
        media_type=media_type,
        body=body,
    )


def read(name: str, url: str) -> list[Record]:
    document = page((PAGES / name).read_bytes(), url)
    text = read_text(document).text
    records = list(website.read(document))
    assert all(v.quote == text[v.start : v.end] for r in records for v in r.values)
    return records


def company(records: list[Record]) -> set[tuple[str, str]]:
    return {(v.property, v.value) for r in records if r.schema == "Company" for v in r.values}


def people(records: list[Record]) -> dict[str, str]:
    return {r.first("name"): r.first("role") for r in records if r.schema == "Person"}


def test_a_dutch_team_page() -> None:
    records = read("team.html", "https://www.voorbeeldsoft.nl/ons-team")
    assert company(records) >= {
        ("kvk", "01234567"),
        ("vat", "NL001234567B29"),
        ("phone", "+31201234567"),
        ("email", "info@voorbeeldsoft.nl"),
        ("legalName", "Voorbeeldsoft B.V."),
        ("legalName", "Voorbeeldsoft Holding B.V."),
        ("name", "Voorbeeldsoft"),
        ("name", "Voorbeeldsoft B.V."),
        ("postalCode", "1234AB"),
        ("town", "Voorbeelddorp"),
        ("sameAs", "https://github.com/voorbeeldsoft"),
        ("sameAs", "https://www.linkedin.com/company/voorbeeldsoft"),
        ("peopleSeen", "3"),
    }
    assert people(records) == {
        "Anna de Vries": "Projectleider",
        "Bram van der Berg": "Senior developer",
        "Chantal O'Neil-Smit": "Hoofd financiën",
        "Karel Verzonnen": "Founder",
    }


def test_what_belongs_to_others_is_left_out() -> None:
    values = {value for _, value in company(read("team.html", "https://www.voorbeeldsoft.nl/ons-team"))}
    for theirs in ("76543210", "+31201234568", "jan@yourdomain.com", "pers@anderbureau.example", "Themabouwer"):
        assert theirs not in values
    assert not any("Bouwbureau" in value or "share" in value for value in values)
    assert not {"foundingDate", "numberOfEmployees"} & {
        p for p, _ in company(read("team.html", "https://voorbeeldsoft.nl/team"))
    }


def test_the_people_seen_are_counted_on_the_day_of_the_fetch() -> None:
    records = read("team.html", "https://www.voorbeeldsoft.nl/ons-team")
    seen = next(v for r in records for v in r.values if v.property == "peopleSeen")
    assert (seen.low, seen.high, seen.as_of) == (3, 3, "2026-11-20")
    assert "Anna de Vries" in seen.quote


def test_a_german_imprint() -> None:
    records = read("impressum.html", "https://musterwerk.de/impressum")
    assert company(records) >= {
        ("legalName", "Musterwerk GmbH"),
        ("hrb", "Aachen HRB 11223"),
        ("vat", "DE136695976"),
        ("phone", "+49241123456"),
        ("email", "kontakt@musterwerk.de"),
        ("postalCode", "52062"),
        ("town", "Aachen"),
    }
    assert not {"Berlin", "Fremdhost AG", "+49301234567", "+49241123457"} & {v for _, v in company(records)}
    assert set(people(records)) == {"Erika Beispiel", "Max von Muster"}


def test_a_french_legal_notice() -> None:
    records = read("mentions-legales.html", "https://atelier-exemplaire.fr/mentions-legales")
    assert company(records) >= {
        ("siren", "443061841"),
        ("siret", "44306184100047"),
        ("vat", "FR64443061841"),
        ("phone", "+33142685300"),
        ("town", "Paris"),
        ("legalName", "Atelier Exemplaire SARL"),
    }
    assert not {"424761419", "Roubaix"} & {v for _, v in company(records)}
    assert people(records) == {"Jeanne Modèle": "Directeur de la publication"}


def test_every_page_says_what_it_is() -> None:
    record = next(r for r in read("impressum.html", "https://musterwerk.de/impressum") if r.schema == "WebPage")
    assert (record.key, record.first("role"), record.first("language")) == (
        "https://musterwerk.de/impressum",
        "imprint",
        "de",
    )
    assert int(record.first("textLength")) > 100


def test_a_shell_without_text_still_gives_what_its_head_holds() -> None:
    shell = page(b'<title>Voorbeeldsoft</title><div id="root"></div>', "https://voorbeeldsoft.nl/")
    assert company(list(website.read(shell))) == {("name", "Voorbeeldsoft")}
    assert [r.schema for r in website.read(page(b"", "https://voorbeeldsoft.nl/"))] == ["WebPage"]


class Site:
    """A site in a dictionary: address -> body, or the error that it raises."""

    key = ""

    def __init__(self, pages: Mapping[str, str | SourceError]) -> None:
        self.pages = pages
        self.asked: list[str] = []

    async def get(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        *,
        accept: str = "",
        hidden: Mapping[str, str] | None = None,
        expect: Container[int] = (200,),
        api: bool = False,
    ) -> Document:
        assert not params
        assert not accept
        assert not hidden
        assert not api
        assert 200 in expect
        self.asked.append(url)
        found = self.pages.get(url, Unavailable(Failure.STATUS, "404"))
        if isinstance(found, SourceError):
            raise found
        return page(found.encode(), url, "text/javascript" if url.endswith(".js") else "text/html")


async def walk(site: Site, address: str = "a.nl") -> list[str]:
    return [d.url async for d in website.collect(Inquiry(on=date(2026, 11, 22), site=address), site)]


def links(*hrefs: str) -> str:
    return "".join(f'<a href="{href}">x</a>' for href in hrefs)


async def test_the_most_telling_pages_come_first() -> None:
    home = links(
        "/blog/een", "/diensten", "/contact", "/over-ons", "https://elders.nl/over-ons", "/folder.pdf", "/team#x"
    )
    site = Site(
        {"https://a.nl/": home}
        | {f"https://a.nl/{p}": p for p in ("blog/een", "diensten", "contact", "over-ons", "team")}
    )
    assert [u.removeprefix("https://a.nl/") for u in await walk(site)] == [
        "",
        "over-ons",
        "team",
        "contact",
        "diensten",
        "blog/een",
    ]


async def test_http_is_tried_after_https_and_a_home_page_that_fails_is_raised() -> None:
    assert await walk(Site({"http://a.nl/": "hallo"})) == ["http://a.nl/"]
    with pytest.raises(Unavailable):
        await walk(Site({}))
    with pytest.raises(Refused):
        await walk(Site({"https://a.nl/": Refused(Failure.ROBOTS)}))
    with pytest.raises(Unavailable):
        await walk(Site({}), "javascript:alert(1)")


async def test_one_page_that_fails_does_not_stop_the_others() -> None:
    site = Site(
        {
            "https://a.nl/": links("/team", "/contact"),
            "https://a.nl/team": Refused(Failure.ROBOTS),
            "https://a.nl/contact": "c",
        }
    )
    assert await walk(site) == ["https://a.nl/", "https://a.nl/contact"]


async def test_the_same_bytes_are_taken_once_and_the_walk_ends() -> None:
    many = {f"https://a.nl/p{n}": f"{n}" for n in range(60)}
    home = links(*many, "/kopie")
    assert len(await walk(Site({"https://a.nl/": home, "https://a.nl/kopie": home} | many))) == MOST_PAGES


async def test_a_sitemap_leads_on_and_a_bomb_is_left_aside() -> None:
    urlset = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.nl/over-ons</loc></url></urlset>'
    pages: dict[str, str | SourceError] = {"https://a.nl/": "thuis", "https://a.nl/over-ons": "wij"}
    assert await walk(Site({**pages, "https://a.nl/sitemap.xml": urlset})) == ["https://a.nl/", "https://a.nl/over-ons"]
    bomb = '<!DOCTYPE a [<!ENTITY b "c">]>' + urlset
    assert await walk(Site({**pages, "https://a.nl/sitemap.xml": bomb})) == ["https://a.nl/"]


async def test_pieces_that_scripts_fetch_are_fetched() -> None:
    home = '<p>a</p><script src="js/footer.js"></script><script src="/app.js"></script>'
    home += '<script>fetch("nav.html")</script>'
    site = Site(
        {
            "https://a.nl/": home,
            "https://a.nl/js/footer.js": "x = `<footer>KvK 12345678</footer>`",
            "https://a.nl/nav.html": "n",
        }
    )
    assert await walk(site) == ["https://a.nl/", "https://a.nl/js/footer.js", "https://a.nl/nav.html"]
    assert "https://a.nl/app.js" not in site.asked
