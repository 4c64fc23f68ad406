from pathlib import Path

from sources import website
from sources.model import Document, Record
from sources.reading import read_text

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


def test_people_who_are_marked_up_join_those_of_the_text_once() -> None:
    card = '<p class="vcard"><b class="fn">{}</b><i class="title">Stukadoor</i></p>'
    markup = "<p>Zaakvoerder: Bram Peeters</p>" + card.format("Anna de Vries") * 2 + card.format("Bram Peeters")
    node = '{"@type":"Organization","employee":[{"@type":"Person","name":"Anna de Vries"}]}'
    markup += f'<script type="application/ld+json">{node}</script>'
    records = list(website.read(page(markup.encode(), "https://voorbeeldsoft.nl/team")))
    assert [r.first("name") for r in records if r.schema == "Person"] == ["Bram Peeters", "Anna de Vries"]
    assert people(records) == {"Bram Peeters": "Zaakvoerder", "Anna de Vries": "Stukadoor"}


def test_a_post_says_when_it_was_published() -> None:
    post = b'<meta property="article:published_time" content="2014-03-05T10:00:00Z"><article><p>Al 20 jaar.</article>'
    records = list(website.read(page(post, "https://voorbeeldsoft.nl/nieuws/al-20-jaar")))
    assert [r.first("publishedAt") for r in records if r.schema == "WebPage"] == ["2014-03-05"]


def test_the_own_board_of_vacancies_is_told_and_a_customers_is_not() -> None:
    body = (
        b"<html><title>Voorbeeldsoft</title><body><p>Kom werken.</p>"
        b'<a href="https://voorbeeldsoft.recruitee.com/o/kok">Kok</a> <a href="https://klant.recruitee.com/">Klant</a>'
    )
    records = list(website.read(page(body, "https://www.voorbeeldsoft.nl/vacatures")))
    boards = {(name, value) for name, value in company(records) if name == "jobBoard"}
    assert boards == {("jobBoard", "https://voorbeeldsoft.recruitee.com")}
