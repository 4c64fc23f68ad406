"""The Belgian register: pages of a company, a sole trader, one that stopped, hits, and pages that are no answer."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sources import kbo
from sources.errors import Changed, Failure, NotCovered, Refused, SourceError
from sources.model import Document, Identifier, Inquiry, Record
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted, stored

NUMBER = "0123456749"
PAGE = f"{kbo.DETAIL}?lang=nl&ondernemingsnummer=123456749"
EARLIER = f"{kbo.DETAIL}?lang=nl&ondernemingsnummer=403000123#{NUMBER}"
HOLDING = f"{kbo.DETAIL}?lang=nl&ondernemingsnummer=798765432"
SEARCH = (
    f"{kbo.SEARCH}?searchWord=Dakwerk+Voorbeeld&oudeBenaming=true&_oudeBenaming=on&_ondNP=on&ondRP=true&_ondRP=on"
    "&_vest=on&rechtsvormFonetic=ALL&_filterEnkelActieve=on&actionNPRP=Zoek&lang=nl"
)
DAY = date(2026, 11, 22)
BY_NUMBER = Inquiry(on=DAY, country="BE", identifiers=(Identifier("kbo", NUMBER, "BE"),), name="Dakwerk Voorbeeld")
BY_NAME = Inquiry(on=DAY, country="BE", name="Dakwerk Voorbeeld B.V.")


def page(name: str, asked: str = PAGE) -> Document:
    return stored(__file__, name, asked)


def read(name: str, asked: str = PAGE) -> list[Record]:
    answer = page(name, asked)
    return quoted(answer, kbo.read(answer))


def test_a_company_with_all_that_its_page_says() -> None:
    company, *others = read("company_nl.html")
    assert (company.schema, company.key) == ("Company", NUMBER)
    assert facts(company) == {
        "kbo": [NUMBER],
        "name": ["DAKWERK VOORBEELD"],
        "nameSince": ["2021-06-01"],
        "alias": ["TOITURES EXEMPLE", "Goten Voorbeeld"],
        "legalForm": ["Besloten vennootschap"],
        "legalFormSince": ["2020-01-01"],
        "status": ["active"],
        "incorporationDate": ["2019-03-03"],
        "address": ["Voorbeeldstraat 1 bus 2 9999 Voorbeelddorp"],
        "town": ["Voorbeelddorp"],
        "struckOffAddress": ["2025-05-12"],
        "website": ["www.dakwerk.example"],
        "numberOfEstablishments": ["3"],
        "capital": ["1018600.5"],
        "employer": ["yes"],
        "activity": ["43.410 Dakwerkzaamheden"],
    }
    assert next(company.all("employer")).as_of == "2019-04-01"
    assert next(company.all("incorporationDate")).quote == "Begindatum:\n3 maart 2019"
    assert [one.schema for one in others] == ["Directorship"] * 3 + ["Succession"]


def test_a_person_behind_a_company_that_directs() -> None:
    functions = [record for record in read("company_nl.html") if record.schema == "Directorship"]
    person, representative, company = map(facts, functions)
    assert (person["name"], person["startDate"], person["directorKind"]) == (
        ["Jan Voorbeeld"],
        ["2019-03-03"],
        ["person"],
    )
    assert (representative["name"], representative["role"]) == (["Marie Proef"], ["Vaste vertegenwoordiger"])
    assert company == {
        "organizationNumber": [NUMBER],
        "organization": ["DAKWERK VOORBEELD"],
        "role": ["Bestuurder"],
        "directorKind": ["company"],
        "directorNumber": ["0798765432"],
        "representative": ["Marie Proef"],
        "name": ["0798.765.432"],
        "startDate": ["2024-04-28"],
    }


def test_the_first_day_of_the_register_is_a_proof_and_no_start() -> None:
    company, *functions = read("company_fr.html")
    start, insolvency = next(company.all("incorporationDate")), next(company.all("insolvency"))
    assert (start.value, start.unit) == ("1968-01-01", "default_date")
    assert (insolvency.value, insolvency.as_of) == ("bankruptcy", "2026-02-05")
    assert company.first("nameSince") == "2009-12-10"
    assert [(one.first("name"), one.first("startDate")) for one in functions] == [
        ("Anne Exemple", "2009-12-10"),
        ("Luc Modèle", ""),
    ]


def test_a_sole_traders_start_is_that_of_the_last_period_and_the_home_is_not_told() -> None:
    [company] = read("sole_trader_en.html")
    start = next(company.all("establishmentStartDate"))
    assert facts(company) == {
        "kbo": ["0755000111"],
        "name": ["Marie Proef"],
        "status": ["active"],
        "establishmentStartDate": ["2021-01-01"],
    }
    assert (start.unit, start.quote) == ("default_date", "Start date:\nJanuary 1, 2021")


def test_one_that_stopped_in_a_merger_went_not_bankrupt() -> None:
    company, link = read("stopped.html")
    told = facts(company)
    assert (told["status"], told["dissolutionDate"], told["statusDetail"]) == (
        ["inactive"],
        ["2020-06-20"],
        ["Fusie door overneming"],
    )
    assert "insolvency" not in told
    assert facts(link)["successorNumber"] == [NUMBER]


def test_the_page_of_a_predecessor_tells_only_its_start() -> None:
    [link] = read("stopped.html", EARLIER)
    assert (link.schema, link.key) == ("Succession", f"{NUMBER}/0403000123")
    assert facts(link) == {
        "predecessorNumber": ["0403000123"],
        "predecessor": ["VOORBEELD OUD"],
        "predecessorAddress": ["Oudestraat 9 9999 Voorbeelddorp"],
        "predecessorIncorporationDate": ["1998-02-14"],
        "manner": ["merger"],
        "date": ["2020-06-20"],
    }


def test_hits_name_each_company_with_its_start() -> None:
    first, second = read("hits.html", SEARCH)
    assert facts(first) == {
        "kbo": [NUMBER],
        "name": ["DAKWERK VOORBEELD"],
        "status": ["active"],
        "incorporationDate": ["2019-03-03"],
        "town": ["Voorbeelddorp"],
    }
    assert second.first("status") == "inactive"
    assert next(second.all("incorporationDate")).unit == "default_date"


def test_a_miss_gives_no_record() -> None:
    assert read("miss.html", SEARCH) == read("miss.html") == []


async def test_a_number_is_asked_for_once_then_its_predecessor_and_the_director_without_a_name() -> None:
    web = FakeWeb([page("company_nl.html"), page("stopped.html", EARLIER), page("stopped.html", HOLDING)])
    found = await everything(kbo.collect(BY_NUMBER, web))
    assert web.asked() == [one.asked for one in found] == [PAGE, EARLIER, HOLDING]
    assert not any(request.api for request in web.requests)


async def test_a_name_is_asked_without_its_form_and_its_namesake_followed() -> None:
    web = FakeWeb([page("hits.html", SEARCH), page("sole_trader_en.html")])
    await everything(kbo.collect(BY_NAME, web))
    assert web.asked() == [SEARCH, PAGE]


async def test_a_hit_of_another_name_is_left_to_the_seller() -> None:
    other = SEARCH.replace("Dakwerk+Voorbeeld", "Dakwerken")
    web = FakeWeb([page("hits.html", other)])
    await everything(kbo.collect(Inquiry(on=DAY, country="BE", name="Dakwerken NV"), web))
    assert web.asked() == [other]


async def test_nothing_to_ask_with_is_not_covered() -> None:
    with pytest.raises(NotCovered):
        await everything(kbo.collect(Inquiry(on=DAY, country="BE"), FakeWeb([])))


@pytest.mark.parametrize(
    ("body", "error", "failure"),
    [
        ('<form><img id="captcha"/></form>', Refused, Failure.CAPTCHA),
        ("<p>Gelieve de captcha in te vullen</p>", Refused, Failure.CAPTCHA),
        ("<p>Request rate too high</p>", Refused, Failure.TOO_MANY_REQUESTS),
        ("<h1>Onderhoud</h1>", Changed, Failure.CHANGED_SHAPE),
        ("<h1>Gegevens van de geregistreerde entiteit</h1><table></table>", Changed, Failure.CHANGED_SHAPE),
        ("<p>Geen gegevens gevonden</p>", Changed, Failure.CHANGED_SHAPE),
        ("", Changed, Failure.CHANGED_SHAPE),
    ],
)
def test_another_page_is_never_a_miss(body: str, error: type[SourceError], failure: Failure) -> None:
    with pytest.raises(error) as caught:
        list(kbo.read(document(body, PAGE, media_type="text/html")))
    assert caught.value.failure is failure


def test_a_company_without_its_status_or_number_is_changed() -> None:
    body = page("company_nl.html").body.decode()
    for known, other in (("Status:", "Stand:"), ("0123.456.749", "onbekend")):
        with pytest.raises(Changed):
            list(kbo.read(document(body.replace(known, other), PAGE, media_type="text/html")))


@given(data=st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_page_with_a_piece_gone_gives_quotes_that_stand_or_an_outcome(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["company_nl.html", "company_fr.html", "stopped.html", "hits.html"]))
    body = (Path(__file__).parent / "kbo" / name).read_text("utf-8")
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start, min(len(body), start + 400)))
    answer = document(body[:start] + body[end:], SEARCH if name == "hits.html" else PAGE, media_type="text/html")
    outcome: list[Record] | Failure
    try:
        outcome = list(kbo.read(answer))
    except SourceError as error:
        outcome = error.failure
    assert isinstance(outcome, Failure) or quoted(answer, outcome) == outcome
