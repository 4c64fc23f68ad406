"""Is a text that stands on another company's site found, and is what many say, or the firm itself, left?"""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from research.collect import Result
from research.copied import KEPT, copied_text, passages
from research.model import Company, Evidence, Reference
from research.store import Store
from sources.errors import Failure, Unavailable
from sources.model import Document, Identifier, Inquiry, Origin
from sources.reading import read_text
from tests.research.fakes import Box, document, site
from tests.research.made import dossier

TALE = (
    (
        "Al drie generaties lang vernieuwen wij daken in de hele regio, van de eerste schets tot de laatste pan, met een "
        "vaste ploeg die elkaar kent en die niet weggaat voordat de goot weer schoon is en de klant tevreden zwaait."
    ),
    (
        "Ieder dak begint bij ons met een bezoek op zaterdag, omdat wij willen zien hoe het licht valt en waar het water "
        "blijft staan, en pas daarna rekenen wij uit wat het kost en hoeveel dagen de steiger in uw voortuin staat."
    ),
    (
        "Onze werkplaats staat open voor wie wil zien hoe zink wordt gezet: kom langs, drink koffie met de mannen en vraag "
        "alles wat u over isolatie, nokvorsten, loodslabben en de vergunning van de gemeente nog niet durfde te vragen."
    ),
)
OTHER = (
    "De bakkerij aan de haven maakt elke nacht zestig soorten brood, van desem tot krentenbrood, en wie om vijf uur voor "
    "de deur staat krijgt het eerste brood warm mee naar huis, samen met een praatje over het weer en de vangst."
)
INQUIRY = Inquiry(on=date(2026, 11, 22), site="dakwerk.example", name="Dakwerk B.V.")


def page(*paragraphs: str, url: str) -> Document:
    said = "".join(f"<p>{one}</p>" for one in paragraphs)
    return document(f"<html lang=nl><body><main>{said}</main></body></html>", "website", url, "text/html")


def own(*paragraphs: str, path: str = "/over-ons") -> list[Result]:
    shown = page(*paragraphs, url=f"https://dakwerk.example{path}")
    return [Result(source=site(), attempts=(), documents=(shown,))]


def shelf(tmp_path: Path, *others: tuple[str, Document], **company: Any) -> Store:
    """A store in which each of these companies was looked at, with one page."""
    store = Store(tmp_path / "precall.duckdb")
    for name, shown in others:
        store.keep_result(name, [shown], [], [])
        reference = Reference(document=shown.sha256, source="website", title="", url=shown.url, moment=shown.fetched_at)
        host = shown.url.split("/")[2]
        kept = dossier(shown.sha256[:12], name=name, documents=(reference,))
        asked = replace(kept.inquiry, site=host)
        store.keep_dossier(replace(kept, inquiry=asked, company=Company(name=name, **company)))
    return store


async def found(
    store: Store, results: list[Result], box: Box | None = None
) -> tuple[tuple[Evidence, ...], tuple[Result, ...]]:
    return await copied_text(box or Box(), store, INQUIRY, results)


async def test_a_text_that_another_site_has_is_quoted_in_both_places(tmp_path: Path) -> None:
    there = page(OTHER, *TALE, url="https://kapgilde.example/over-ons")
    store = shelf(tmp_path, ("Kapgilde B.V.", there))
    (ours, theirs), (elsewhere,) = await found(store, own(*TALE))
    assert (ours.origin, ours.value, ours.low, ours.unit) == (Origin.SELF, "kapgilde.example", 100.0, "percent")
    assert (theirs.source, theirs.value, theirs.document) == (KEPT.id, "dakwerk.example", there.sha256)
    assert elsewhere.documents[0].sha256 == there.sha256
    for item, shown in ((ours, own(*TALE)[0].documents[0]), (theirs, there)):
        assert read_text(shown).text[item.start : item.end] == item.quote
        assert item.quote in TALE


async def test_one_sentence_in_three_of_their_own_leaves_the_share(tmp_path: Path) -> None:
    store = shelf(tmp_path, ("Kapgilde B.V.", page(*TALE, url="https://kapgilde.example/")))
    (ours, _), _ = await found(store, own(*TALE[:2], OTHER))
    assert ours.low is not None
    assert 60 <= ours.low <= 70


@pytest.mark.parametrize(
    ("url", "own_paragraphs", "path"),
    [
        (
            "https://kapgilde.example/over-ons",
            (TALE[0], OTHER, OTHER.replace("bakkerij", "zaak"), TALE[0][:90]),
            "/over-ons",
        ),
        ("https://kapgilde.example/over-ons", TALE[:1], "/over-ons"),  # one paragraph is too little
        ("https://kapgilde.example/privacy", TALE, "/over-ons"),  # pages of duty are alike everywhere
        ("https://kapgilde.example/over-ons", TALE, "/algemene-voorwaarden"),
        ("https://dakwerk.example/", TALE, "/over-ons"),  # its own dossier of before
        ("https://www.dakwerk.test/", TALE, "/over-ons"),  # its own other address
        ("https://kapgilde.example/over-ons", tuple(f"{one} Zie onze cookies." for one in TALE), "/over-ons"),
    ],
)
async def test_what_is_no_copy(tmp_path: Path, url: str, own_paragraphs: tuple[str, ...], path: str) -> None:
    store = shelf(tmp_path, ("Kapgilde B.V.", page(*TALE, url=url)))
    assert await found(store, own(*own_paragraphs, path=path)) == ((), ())


async def test_the_same_company_under_another_address_is_no_other(tmp_path: Path) -> None:
    number = Identifier("kvk", "12345678", "NL")
    there = page(*TALE, url="https://kapgilde.example/")
    by_name = shelf(tmp_path, ("DAKWERK BV", there))
    assert await found(by_name, own(*TALE)) == ((), ())
    by_number = shelf(tmp_path / "n", ("Kapgilde B.V.", there), identifiers=(number,))
    asked = replace(INQUIRY, identifiers=(number,))
    assert await copied_text(Box(), by_number, asked, own(*TALE)) == ((), ())


async def test_what_three_others_say_is_nobodys_own(tmp_path: Path) -> None:
    others = [(f"Nummer {n} B.V.", page(*TALE, f"Nummer {n}.", url=f"https://nummer{n}.example/")) for n in range(3)]
    assert await found(shelf(tmp_path, *others), own(*TALE)) == ((), ())
    assert (await found(shelf(tmp_path / "two", *others[:2]), own(*TALE)))[0]


async def test_an_empty_store_and_a_page_that_cannot_be_read_say_nothing(tmp_path: Path) -> None:
    class Broken(Box):
        async def run(self, function: str, *_: object) -> Any:
            raise Unavailable(Failure.PARSER_KILLED, function)

    assert await found(Store(tmp_path / "empty.duckdb"), own(*TALE)) == ((), ())
    store = shelf(tmp_path, ("Kapgilde B.V.", page(*TALE, url="https://kapgilde.example/")))
    assert await found(store, own(*TALE), Broken()) == ((), ())
    assert await found(store, []) == ((), ())


def test_only_paragraphs_of_the_main_part_are_compared() -> None:
    shown = document(
        f"<nav><p>{TALE[0]}</p></nav><main><p>Kort.</p><p>{TALE[1]}</p></main><footer><p>{TALE[2]}</p></footer>",
        "website",
        "https://dakwerk.example/",
        "text/html",
    )
    text, (only,) = passages(shown)
    assert text[only.start : only.end] == TALE[1]
    assert only.words == len(TALE[1].replace(",", "").split())
