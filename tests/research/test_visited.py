"""Are the pages of companies looked at before found, the last ones first and each company once?"""

import zlib
from dataclasses import replace
from pathlib import Path

from research.model import Company, Reference
from research.store import Store
from research.visited import Visited, Wanted, label
from sources.model import Document, Identifier
from tests.research.made import document, dossier

NUMBER = Identifier("kvk", "12345678", "NL")


def keep(store: Store, site: str, *paths: str, made: str = "a", source: str = "website") -> list[Document]:
    """Keep a dossier of a company with one page at each path."""
    pages = [document(f"<p>{site} {path} {made}</p>", f"https://{site}{path}") for path in paths]
    store.keep_result(site, pages, [], [])
    references = tuple(
        Reference(document=p.sha256, source=source, title="", url=p.url, moment=p.fetched_at) for p in pages
    )
    kept = dossier(f"{site[:6]}{made * 6}", name=site, documents=references)
    company = Company(name=site, identifiers=(NUMBER,))
    store.keep_dossier(replace(kept, inquiry=replace(kept.inquiry, site=site), company=company))
    return pages


def found(store: Store, companies: int = 9, pages: int = 9) -> list[Visited]:
    def rank(url: str) -> int:
        return -1 if url.endswith("/privacy") else len(url)

    return store.visited(Wanted(site="www.dakwerk.be", companies=companies, pages=pages, rank=rank))


def test_the_last_ones_first_with_their_most_telling_pages(tmp_path: Path) -> None:
    store = Store(tmp_path / "precall.duckdb")
    kept = keep(store, "kapgilde.nl", "/", "/privacy", "/over-ons", "/diensten/daken")
    keep(store, "dakwerk.nl", "/")
    (one,) = found(store, pages=2)
    assert (one.name, one.site, one.identifiers) == ("kapgilde.nl", "kapgilde.nl", frozenset({NUMBER}))
    assert list(one.pages) == [kept[0], kept[2]]
    newest = keep(store, "anders.nl", "/", made="b")
    assert {one.site for one in found(store)} == {"kapgilde.nl", "anders.nl"}
    assert len(found(store, companies=1)) == 1
    assert newest[0] in [page for one in found(store) for page in one.pages]


def test_each_company_once_and_only_pages_of_its_site(tmp_path: Path) -> None:
    store = Store(tmp_path / "precall.duckdb")
    keep(store, "kapgilde.nl", "/", made="a")
    keep(store, "kapgilde.be", "/", made="b")
    keep(store, "anders.nl", "/", source="kvk")
    assert len(found(store)) == 1
    assert found(Store(tmp_path / "empty.duckdb")) == []


def test_a_damaged_page_is_left_to_verify(tmp_path: Path) -> None:
    store = Store(tmp_path / "precall.duckdb")
    keep(store, "kapgilde.nl", "/")
    with store._writing() as con:  # noqa: SLF001 - the damage is what is tried
        con.execute("UPDATE documents SET body = ?", [zlib.compress(b"other")])
    assert [one.pages for one in found(store)] == [()]


def test_one_firm_in_several_countries_has_one_label() -> None:
    assert {label(site) for site in ("https://www.dakwerk.nl/", "dakwerk.be", "dakwerk.co.uk")} == {"dakwerk"}
