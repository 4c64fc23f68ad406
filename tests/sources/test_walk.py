from collections.abc import Container, Mapping
from dataclasses import replace

import pytest

from sources.errors import Changed, Failure, Refused, SourceError, Unavailable
from sources.model import Document
from sources.walk import MOST_ASKED, MOST_PAGES, walk_site

SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.nl/over-ons</loc></url></urlset>'
)


class Site:
    """A site in a dictionary: address -> body, status or the error that it raises; what is not in it is gone."""

    key = ""

    def __init__(self, pages: Mapping[str, str | int | SourceError]) -> None:
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
        found = self.pages.get(url, 404)
        if isinstance(found, SourceError):
            raise found
        status, body = (found, "") if isinstance(found, int) else (200, found)
        if status not in expect:
            raise Unavailable(Failure.STATUS, f"a.nl answered {status}")
        return Document(
            source="website",
            asked=url,
            url=url,
            fetched_at="2026-11-20T10:00:00Z",
            status=status,
            media_type="text/javascript" if url.endswith(".js") else "text/html",
            body=body.encode(),
        )


async def walk(site: Site, address: str = "a.nl") -> list[str]:
    return [document.url async for document in walk_site(address, site)]


async def failing(site: Site) -> tuple[list[str], SourceError]:
    """The pages given, and the error that names those that were not."""
    given: list[str] = []
    try:
        async for document in walk_site("a.nl", site):
            given.append(document.url.removeprefix("https://a.nl"))  # noqa: PERF401 - what came before the error counts
    except SourceError as error:
        return given, error
    raise AssertionError(given)


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


async def test_pages_that_could_not_be_looked_at_are_named_after_the_others() -> None:
    site = Site(
        {
            "https://a.nl/": links("/team", "/contact", "/p?id=7", "/weg"),
            "https://a.nl/team": Refused(Failure.ROBOTS),
            "https://a.nl/contact": "c",
            "https://a.nl/p?id=7": Unavailable(Failure.TIMEOUT),
            "https://a.nl/weg": 410,
        }
    )
    given, error = await failing(site)
    assert given == ["/", "/contact"]
    assert (type(error), error.failure, error.detail) == (Unavailable, Failure.TIMEOUT, "2 of 4 pages: /team, /p?id=7")


async def test_a_site_that_shuts_us_out_of_some_pages_refuses() -> None:
    shut = {f"https://a.nl/p{n}": Refused(Failure.STATUS, "403") for n in range(5)}
    given, error = await failing(Site({"https://a.nl/": links(*shut)} | shut))
    assert given == ["/"]
    assert (type(error), error.detail) == (Refused, "5 of 6 pages: /p0, /p1, /p2, …")


async def test_failures_of_two_sorts_may_pass_another_day() -> None:
    pages = {"https://a.nl/sitemap.xml": "<urlset", "https://a.nl/team": Refused(Failure.ROBOTS)}
    _, error = await failing(Site({"https://a.nl/": links("/team")} | pages))
    assert (type(error), error.detail) == (Unavailable, "2 of 3 pages: /sitemap.xml, /team")
    assert error.failure is Failure.CHANGED_SHAPE


async def test_pages_that_are_gone_and_pages_beyond_the_limits_are_no_failure() -> None:
    dead = [f"https://a.nl/p{n}" for n in range(3 * MOST_ASKED)]
    site = Site({"https://a.nl/": links(*dead)})
    assert await walk(site) == ["https://a.nl/"]
    assert len(site.asked) == MOST_ASKED


async def test_a_sitemap_that_is_no_sitemap_is_named_and_a_web_page_in_its_place_is_none() -> None:
    home = {"https://a.nl/": "thuis"}
    for body in ('<!DOCTYPE a [<!ENTITY b "c">]>' + SITEMAP, "<urlset><url>"):
        given, error = await failing(Site({**home, "https://a.nl/sitemap.xml": body}))
        assert given == ["/"]
        assert (type(error), error.failure, error.detail) == (
            Changed,
            Failure.CHANGED_SHAPE,
            "1 of 2 pages: /sitemap.xml",
        )
    assert await walk(Site({**home, "https://a.nl/sitemap.xml": "<!doctype html><p>404"})) == ["https://a.nl/"]


async def test_a_sitemap_that_does_not_answer_is_named_and_one_that_nobody_recorded_is_not() -> None:
    home = {"https://a.nl/": "thuis"}
    _, error = await failing(Site({**home, "https://a.nl/sitemap.xml": Unavailable(Failure.STATUS, "500")}))
    assert error.detail == "1 of 2 pages: /sitemap.xml"
    missing = Unavailable(Failure.NOT_IN_RECORDING)
    pages = {f"https://a.nl/{name}": missing for name in ("sitemap.xml", "sitemap_index.xml")}
    assert await walk(Site(home | pages)) == ["https://a.nl/"]
    _, error = await failing(Site({"https://a.nl/": links("/team"), "https://a.nl/team": missing}))
    assert error.failure is Failure.NOT_IN_RECORDING


async def test_the_same_bytes_are_taken_once_and_the_walk_ends() -> None:
    many = {f"https://a.nl/p{n}": f"{n}" for n in range(60)}
    home = links(*many, "/kopie")
    assert len(await walk(Site({"https://a.nl/": home, "https://a.nl/kopie": home} | many))) == MOST_PAGES


async def test_a_sitemap_leads_on_to_further_ones_and_their_pages() -> None:
    index = "<sitemapindex><sitemap><loc>https://a.nl/s.xml</loc></sitemap></sitemapindex>"
    site = Site(
        {
            "https://a.nl/": "thuis",
            "https://a.nl/over-ons": "wij",
            "https://a.nl/sitemap.xml": index,
            "https://a.nl/s.xml": SITEMAP,
        }
    )
    assert await walk(site) == ["https://a.nl/", "https://a.nl/over-ons"]
    assert "https://a.nl/sitemap_index.xml" not in site.asked


async def test_links_are_followed_two_hops_deep() -> None:
    chain = {"https://a.nl/": links("/een")}
    chain |= {f"https://a.nl/{a}": links(f"/{b}") for a, b in (("een", "twee"), ("twee", "drie"), ("drie", ""))}
    assert await walk(Site(chain)) == ["https://a.nl/", "https://a.nl/een", "https://a.nl/twee"]


async def test_a_page_that_leads_elsewhere_is_left_out() -> None:
    class Moved(Site):
        async def get(self, url: str, params: Mapping[str, str] | None = None, **how: object) -> Document:
            document = await super().get(url, params, expect=how.get("expect", (200,)))  # type: ignore[arg-type]
            return replace(document, url="https://elders.nl/") if url.endswith("/team") else document

    assert await walk(Moved({"https://a.nl/": links("/team"), "https://a.nl/team": "t"})) == ["https://a.nl/"]


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
