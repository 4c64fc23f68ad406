from datetime import date
from pathlib import Path

import pytest

from sources import insolvency_nl
from sources.errors import Changed, NeedsKey, NotCovered, Refused, SourceError, Unavailable
from sources.model import Document, Identifier, Inquiry
from tests.sources.fake_web import FakeWeb, document, everything, facts, quoted

INQUIRY = Inquiry(on=date(2026, 11, 22), country="NL", identifiers=(Identifier("kvk", "01234567", "NL"),))
KEY = "an-invented-user:an-invented:password"
FOLDER = Path(__file__).with_name("insolvency_nl")
BEGUN, MEETING, LIFTED = (
    ("2026-04-01", "1300", "uitspraak faillissement op 31 maart 2026"),
    ("2026-05-01", "1311", "vergadering van schuldeisers op 1 juli 2026"),
    ("2026-08-02", "1316", "opheffing faillissement wegens gebrek aan baten op 31 juli 2026"),
)


def given(name: str, status: int = 200) -> Document:
    return as_xml((FOLDER / name).read_text("utf-8"), status)


def as_xml(text: str, status: int = 200) -> Document:
    return document(text, insolvency_nl.URL, status, "application/soap+xml")


def case_of(
    *publications: tuple[str, str, str], number: str = "F.16/26/150", person: str = "rechtspersoon"
) -> Document:
    """A case with these publications: the day of each, its code and its words."""
    told = "".join(
        f"<publicatie><publicatieDatum>{day}</publicatieDatum><publicatieOmschrijving>{words}</publicatieOmschrijving>"
        f"<publicatieSoortCode>{code}</publicatieSoortCode></publicatie>"
        for day, code, words in publications
    )
    return as_xml(
        f"<a><insolvente><insolventienummer>{number}</insolventienummer>"
        f"<persoon><rechtspersoonlijkheid>{person}</rechtspersoonlijkheid><KvKNummer>01234567</KvKNummer></persoon>"
        f"<publicatiegeschiedenis>{told}</publicatiegeschiedenis></insolvente></a>"
    )


def told(answer: Document) -> list[tuple[str, str, str]]:
    [record] = quoted(answer, insolvency_nl.read(answer))
    return [(v.property, v.value, v.as_of) for v in record.all("insolvency", "insolvencyEnded")]


def test_a_bankruptcy_with_its_date() -> None:
    answer = given("bankruptcy.xml")
    [record] = quoted(answer, insolvency_nl.read(answer))
    assert (record.schema, record.key) == ("Company", "01234567")
    assert facts(record) == {
        "kvk": ["01234567"],
        "name": ["Dakwerk Voorbeeld B.V."],
        "previousName": ["Goten & Daken"],
        "insolvency": ["bankruptcy"],
    }
    assert next(record.all("insolvency")).as_of == "2026-03-31"


def test_a_moratorium_that_became_a_bankruptcy_has_ended() -> None:
    assert told(given("moratorium.xml")) == [
        ("insolvency", "moratorium", "2026-03-02"),
        ("insolvencyEnded", "moratorium", "2026-03-31"),
    ]


def test_meetings_end_nothing() -> None:
    assert told(case_of(BEGUN, MEETING)) == [("insolvency", "bankruptcy", "2026-03-31")]


@pytest.mark.parametrize("code", ["1316", "1317", "1318", "1324", "1320", "1202", "1102"])
def test_a_lifted_ended_or_annulled_bankruptcy_has_ended(code: str) -> None:
    assert told(case_of(("2026-08-02", code, "einde"), BEGUN))[1:] == [("insolvencyEnded", "bankruptcy", "2026-08-02")]


def test_one_that_was_reopened_has_not_ended() -> None:
    reopened = ("2026-10-03+02:00", "1304", "heropening faillissement door ontbinding akkoord")
    assert told(case_of(BEGUN, LIFTED, reopened)) == [("insolvency", "bankruptcy", "2026-03-31")]


def test_a_case_of_which_only_a_meeting_is_published_has_no_date() -> None:
    assert told(case_of(MEETING)) == [("insolvency", "bankruptcy", "")]


async def test_each_case_of_a_legal_person_is_asked_once_and_no_case_of_kind_r() -> None:
    web = FakeWeb([given("list.xml"), given("moratorium.xml"), given("bankruptcy.xml")], key=KEY)
    found = await everything(insolvency_nl.collect(INQUIRY, web))
    assert len(found) == 3
    search, *cases = [request.body for request in web.requests]
    assert "<commercialRegisterID>01234567</commercialRegisterID>" in search
    assert "/cir01/searchUndertaking</wsa:Action>" in search
    assert [body.partition("<publicationNumber>")[2].partition("<")[0] for body in cases] == [
        "16.mne.26.7.S.3300.1.00",
        "16.mne.26.150.F.1317.1.26",
    ]
    assert not any(part in body for part in KEY.split(":") for body in (search, *cases))


async def test_persons_and_addresses_are_never_kept() -> None:
    web = FakeWeb([given("list.xml"), given("moratorium.xml"), given("bankruptcy.xml")], key=KEY)
    kept = b"".join(one.body for one in await everything(insolvency_nl.collect(INQUIRY, web)))
    assert not any(part in kept for part in (b"1970", b"Proef", b"Voorbeeldstraat"))


async def test_a_natural_person_s_case_is_dropped() -> None:
    one = case_of(BEGUN, person="natuurlijk persoon")
    web = FakeWeb([given("list.xml"), one], key=KEY)
    answers = insolvency_nl.collect(INQUIRY, web)
    assert b"<publicatieLijst" in (await anext(answers)).body
    with pytest.raises(NotCovered, match="natural"):
        await anext(answers)
    with pytest.raises(NotCovered, match="natural"):
        list(insolvency_nl.read(one))


async def test_a_company_without_a_case_is_not_found() -> None:
    web = FakeWeb([given("none.xml")], key=KEY)
    [answer] = await everything(insolvency_nl.collect(INQUIRY, web))
    assert list(insolvency_nl.read(answer)) == []
    assert len(web.requests) == 1


async def test_what_it_needs_is_named() -> None:
    with pytest.raises(NotCovered):
        await everything(insolvency_nl.collect(Inquiry(on=date(2026, 11, 22)), FakeWeb([])))
    with pytest.raises(NeedsKey, match="user:password"):
        await everything(insolvency_nl.collect(INQUIRY, FakeWeb([], key="only-a-password")))


@pytest.mark.parametrize(
    ("answer", "meant"),
    [
        (given("fault.xml", 500), Refused),
        (as_xml("<s:Envelope xmlns:s='x'><s:Body><s:Fault>busy</s:Fault></s:Body></s:Envelope>", 500), Unavailable),
        (as_xml('<exceptie errorcode="2">Technische fout</exceptie>'), Unavailable),
        (as_xml('<exceptie errorcode="3">Te veel resultaten</exceptie>'), Unavailable),
        (as_xml('<exceptie errorcode="4">Onjuiste invoer</exceptie>'), Changed),
        (as_xml("<html><body>Onderhoud</body></html>"), Unavailable),
        (as_xml("<a><b/></a>"), Changed),
        (as_xml('{"a": 1}'), Changed),
        (case_of(BEGUN, number="X.16/26/150"), Changed),
        (case_of(("2026-04-31", "1300", "uitspraak")), Changed),
        (case_of(("2026-04-01", "1300", "uitspraak faillissement op 31 april 2026")), Changed),
    ],
)
def test_faults_and_other_shapes_have_their_names(answer: Document, meant: type[SourceError]) -> None:
    with pytest.raises(SourceError) as caught:
        list(insolvency_nl.read(answer))
    assert type(caught.value) is meant


async def test_an_unknown_mark_is_changed() -> None:
    answer = as_xml("<a><publicatieLijst><publicatieKenmerk>vandaag</publicatieKenmerk></publicatieLijst></a>")
    with pytest.raises(Changed, match="mark"):
        await everything(insolvency_nl.collect(INQUIRY, FakeWeb([answer], key=KEY)))
