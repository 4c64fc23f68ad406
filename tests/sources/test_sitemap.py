import pytest

from sources.errors import Changed
from sources.sitemap import read_sitemap

NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def test_pages_and_further_sitemaps() -> None:
    urlset = (
        f"<?xml version='1.0'?>\n<urlset {NS}><url><loc> https://a.nl/x </loc><lastmod>2026</lastmod></url></urlset>"
    )
    index = f"<sitemapindex {NS}><sitemap><loc>https://a.nl/s.xml</loc></sitemap><!-- c --></sitemapindex>"
    assert read_sitemap(urlset.encode()) == (["https://a.nl/x"], [])
    assert read_sitemap(b"\n" + index.encode()) == ([], ["https://a.nl/s.xml"])


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not xml",
        b'<!DOCTYPE a [<!ENTITY b "c">]><urlset/>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><urlset/>',
        b"<urlset><url>",
        b"<rss/>",
    ],
)
def test_what_is_no_sitemap_is_named(body: bytes) -> None:
    with pytest.raises(Changed):
        read_sitemap(body)


@pytest.mark.parametrize(
    "body",
    [
        b"<html><body>404</body></html>",
        b"\xef\xbb\xbf \n<!DOCTYPE html>\n<p>404",
        b"<?xml version='1.0'?><!doctype html >",
    ],
)
def test_a_web_page_in_its_place_says_that_there_is_none(body: bytes) -> None:
    assert read_sitemap(body) == ([], [])
