"""Which legal entity do these records lead to, and which records are about it?"""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from research.collect import Result
from research.identity import Ambiguous, company_of, judge_record, judge_records, learn, offer_near_ones, our_names
from research.model import Decision
from sources.model import Identifier, Inquiry, Needs, Origin, Record, Source
from tests.research.fakes import record, result, site, source

ON = date(2026, 11, 22)
KVK = source("kvk", countries=("NL",), complete=True)
GLEIF = source("gleif")
OPEN = source("kvk_open", countries=("NL",), needs=(Needs.NUMBER,))


def prospect(**fields: str) -> Inquiry:
    return replace(Inquiry(on=ON, site="delta-zorg.nl"), **fields)  # type: ignore[arg-type]


def own(*pages: tuple[str, dict[str, str]]) -> Result:
    """The prospect's site: of each page its role and what it states of the firm."""
    return result(
        site(),
        *(
            (
                record("WebPage", f"https://delta-zorg.nl/{n}", role=role),
                record("Company", "delta-zorg.nl", **told),
            )
            for n, (role, told) in enumerate(pages)
        ),
    )


def numbers(inquiry: Inquiry) -> list[tuple[str, str]]:
    return [(i.kind, i.value) for i in inquiry.identifiers]


def asked(*identifiers: tuple[str, str], name: str = "Delta Zorg B.V.", country: str = "NL") -> Inquiry:
    told = tuple(Identifier(kind, value, country) for kind, value in identifiers)
    return Inquiry(on=ON, site="delta-zorg.nl", name=name, country=country, identifiers=told)


def test_a_printed_number_and_name_are_learned() -> None:
    learned = learn(prospect(), [own(("home", {"kvk": "90000001", "name": "Delta Zorg B.V."}))])
    assert (learned.name, learned.country, numbers(learned)) == ("Delta Zorg B.V.", "NL", [("kvk", "90000001")])


def test_of_two_numbers_the_one_on_more_pages_of_duty_is_the_prospects() -> None:
    pages = own(
        ("contact", {"kvk": "90000001"}),
        ("privacy", {"kvk": "90000001"}),
        ("terms", {"kvk": "90000002"}),
        *(("other", {"kvk": "90000002"}) for _ in range(5)),
    )
    assert numbers(learn(prospect(), [pages])) == [("kvk", "90000001")]


def test_a_customers_number_on_a_case_page_never_wins() -> None:
    cases = own(*(("case", {"kvk": f"9000000{n}", "legalName": "Klant B.V."}) for n in range(3)))
    learned = learn(prospect(), [cases])
    assert (learned.name, learned.identifiers) == ("", ())
    beside = own(("case", {"kvk": "90000009"}), ("blog", {"kvk": "90000009"}), ("other", {"kvk": "90000001"}))
    assert numbers(learn(prospect(), [beside])) == [("kvk", "90000001")]


def test_two_numbers_on_as_many_pages_of_duty_are_ambiguous() -> None:
    pages = own(("contact", {"kvk": "90000002"}), ("terms", {"kvk": "90000001"}))
    with pytest.raises(Ambiguous) as raised:
        learn(prospect(), [pages])
    assert [c.identifier.value for c in raised.value.candidates] == ["90000001", "90000002"]


def test_the_sellers_number_wins_over_two_printed_ones() -> None:
    pages = own(("contact", {"kvk": "90000002", "vat": "NL1"}), ("terms", {"kvk": "90000001"}))
    given = replace(prospect(), identifiers=(Identifier("kvk", "90000001", "NL"),))
    assert numbers(learn(given, [pages])) == [("kvk", "90000001"), ("vat", "NL1")]


def test_a_site_that_prints_another_number_than_the_sellers_lends_none_of_its_numbers() -> None:
    pages = own(("contact", {"kvk": "90000002", "vat": "NL1", "rsin": "1"}))
    given = replace(prospect(), identifiers=(Identifier("kvk", "90000001", "NL"),))
    assert numbers(learn(given, [pages])) == [("kvk", "90000001")]


def test_two_vat_numbers_or_establishments_say_nothing_about_which_firm_it_is() -> None:
    pages = own(("contact", {"kvk": "90000001", "vat": "NL1"}), ("terms", {"kvk": "90000001", "vat": "NL2"}))
    assert numbers(learn(prospect(), [pages])) == [("kvk", "90000001")]
    sirets = own(("contact", {"siret": "12345678900001"}), ("terms", {"siret": "12345678900002", "siren": "123456789"}))
    assert numbers(learn(prospect(site="delta.fr"), [sirets])) == [("siren", "123456789")]


def test_a_german_number_is_one_with_and_without_its_court() -> None:
    pages = own(("imprint", {"hrb": "Berlin HRB 123"}), ("terms", {"hrb": "HRB 123"}))
    assert numbers(learn(prospect(site="delta.de"), [pages])) == [("hrb", "Berlin HRB 123")]


def test_a_belgian_vat_number_is_the_kbo_number() -> None:
    given = Inquiry(on=ON, name="Delta", country="BE", identifiers=(Identifier("vat", "BE0400378485", "BE"),))
    learned = learn(given, [])
    assert numbers(learned) == [("vat", "BE0400378485"), ("kbo", "0400378485")]
    kbo = record(kbo="0400378485", name="Iets Anders NV")
    assert judge_record(learned, source("kbo"), kbo).decision is Decision.SAME


@pytest.mark.parametrize(
    ("address", "printed", "given", "country"),
    [
        ("delta.nl", {}, "", "NL"),
        ("https://www.delta.be:8443/nl", {}, "", "BE"),
        ("delta.co.uk", {}, "", "GB"),
        ("delta.com", {}, "", ""),
        ("delta.com", {"kbo": "0400378485"}, "", "BE"),
        ("delta.nl", {"kbo": "0400378485"}, "", "BE"),
        ("delta.nl", {"kbo": "0400378485", "kvk": "90000001"}, "", "NL"),
        ("delta.nl", {"kbo": "0400378485"}, "NL", "NL"),
    ],
)
def test_the_country_is_the_sellers_then_that_of_the_numbers_then_that_of_the_address(
    address: str, printed: dict[str, str], given: str, country: str
) -> None:
    learned = learn(prospect(site=address, country=given), [own(("contact", printed))])
    assert learned.country == country
    assert {i.country for i in learned.identifiers} <= {country}


def test_the_own_name_is_the_one_of_the_address_with_its_legal_form() -> None:
    pages = own(
        ("home", {"name": "Delta Zorg"}),
        ("contact", {"name": "Delta Zorg", "legalName": "Bouwmeester Webdesign B.V."}),
        ("terms", {"legalName": "Delta Zorg B.V."}),
    )
    assert learn(prospect(), [pages]).name == "Delta Zorg B.V."
    assert learn(prospect(name="Delta"), [pages]).name == "Delta"


def hit(kvk: str, name: str = "Delta Zorg B.V.", **more: str) -> Record:
    return record(key=kvk, kvk=kvk, name=name, **more)


def test_a_single_hit_of_a_complete_register_is_learned() -> None:
    learned = learn(prospect(name="Delta Zorg"), [result(KVK, (hit("90000001"),))])
    assert numbers(learned) == [("kvk", "90000001")]


@pytest.mark.parametrize(("city", "kvk"), [("Zeist", [("kvk", "90000001")]), ("Breda", []), ("", [])])
def test_a_hit_of_a_partial_register_counts_when_the_town_agrees(city: str, kvk: list[tuple[str, str]]) -> None:
    pages = own(("contact", {"city": city} if city else {"phone": "1"}))
    learned = learn(prospect(name="Delta Zorg"), [pages, result(GLEIF, (hit("90000001", town="ZEIST"),))])
    assert numbers(learned) == kvk
    decision = judge_record(learned, GLEIF, hit("90000001", town="ZEIST")).decision
    assert decision is (Decision.SAME if kvk else Decision.UNSURE)


def test_a_town_is_one_in_two_languages() -> None:
    pages = own(("contact", {"city": "Den Haag"}))
    learned = learn(prospect(name="Delta Zorg"), [pages, result(GLEIF, (hit("90000001", town="'s-Gravenhage"),))])
    assert numbers(learned) == [("kvk", "90000001")]


def test_without_a_site_a_hit_of_a_partial_register_is_put_to_the_seller() -> None:
    with pytest.raises(Ambiguous) as raised:
        learn(prospect(name="Delta Zorg", site=""), [result(GLEIF, (hit("90000001", town="Zeist"),))])
    (candidate,) = raised.value.candidates
    assert (candidate.identifier.value, candidate.town, candidate.source) == ("90000001", "Zeist", "gleif")


def test_of_several_the_living_then_the_one_in_our_town() -> None:
    ended = hit("90000001", status="inactive")
    closed = hit("90000002", dissolutionDate="2012-01-01")
    living = hit("90000003")
    assert numbers(learn(prospect(name="Delta Zorg"), [result(KVK, (ended, closed, living))])) == [("kvk", "90000003")]
    here, there = hit("90000004", town="Zeist"), hit("90000005", town="Breda")
    pages = own(("contact", {"city": "Zeist"}))
    assert numbers(learn(prospect(name="Delta Zorg"), [pages, result(KVK, (here, there))])) == [("kvk", "90000004")]
    with pytest.raises(Ambiguous):
        learn(prospect(name="Delta Zorg"), [result(KVK, (here, there))])


def test_of_two_names_on_as_many_pages_the_address_spells_its_own() -> None:
    pages = own(("home", {"name": "A.B. Delta"}), ("home", {"name": "Delta Zorg"}))
    assert learn(prospect(), [pages]).name == "Delta Zorg"


def test_other_names_forms_and_countries_are_no_candidates() -> None:
    hits = (
        hit("90000001", "Delta Zorg Holding B.V."),
        hit("90000002", "Delta Zorg V.O.F."),
        hit("90000003", "Delta Zorg B.V.", country="BE"),
    )
    assert learn(prospect(name="Delta Zorg B.V."), [result(KVK, hits)]).identifiers == ()


def test_one_company_in_two_registers_is_one_candidate() -> None:
    lei = record(key="LEI1", lei="LEI1", kvk="90000001", name="Delta Zorg B.V.")
    learned = learn(prospect(name="Delta Zorg"), [result(KVK, (hit("90000001"),)), result(GLEIF, (lei,))])
    assert numbers(learned) == [("kvk", "90000001"), ("lei", "LEI1")]


def test_a_number_leads_to_the_other_numbers_and_to_the_name() -> None:
    given = Inquiry(on=ON, identifiers=(Identifier("lei", "LEI1"),))
    learned = learn(given, [result(GLEIF, (record(key="LEI1", lei="LEI1", kvk="90000001", name="Delta Zorg B.V."),))])
    assert (learned.name, learned.country) == ("Delta Zorg B.V.", "NL")
    assert numbers(learned) == [("lei", "LEI1"), ("kvk", "90000001")]


def test_the_same_results_teach_the_same_in_any_order() -> None:
    results = [
        own(("contact", {"city": "Zeist", "name": "Delta Zorg", "vat": "NL1"})),
        result(KVK, (hit("90000001", town="Zeist"),)),
        result(GLEIF, (hit("90000001", town="Zeist", lei="LEI1"),)),
    ]
    learned = {
        (one.name, one.country, frozenset(one.identifiers))
        for order in permutations(results)
        for one in [learn(prospect(), order)]
    }
    assert len(learned) == 1


@pytest.mark.parametrize(
    ("inquiry", "told", "ours", "decision", "why"),
    [
        (asked(("kvk", "1")), KVK, record(kvk="1", name="Heel Anders B.V."), Decision.SAME, "same_number"),
        (asked(("kvk", "1")), KVK, record(kvk="2", name="Delta Zorg B.V."), Decision.DIFFERENT, "other_number"),
        (asked(("kvk", "1")), GLEIF, record(kvk="1", lei="L", name="x"), Decision.SAME, "same_number"),
        (asked(("vat", "NL1")), GLEIF, record(vat="NL2", name="Delta Zorg"), Decision.UNSURE, "only_name"),
        (
            asked(("vat", "NL***B01")),
            GLEIF,
            record(vat="NL***B01", name="Anders"),
            Decision.DIFFERENT,
            "other_name",
        ),
        (asked(("kvk", "1")), OPEN, record(key="1", incorporationDate="2001"), Decision.SAME, "asked_by_number"),
        (asked(("kvk", "1")), OPEN, record("Accounts", "1/2024", equity="5"), Decision.SAME, "asked_by_number"),
        (asked(), GLEIF, record(key="9", incorporationDate="2001"), Decision.UNSURE, "nameless"),
        (asked(), KVK, record(name="DELTA ZORG"), Decision.SAME, "same_name"),
        (asked(), GLEIF, record(name="DELTA ZORG"), Decision.UNSURE, "only_name"),
        (asked(), GLEIF, record(name="Anders", alias="Delta Zorg"), Decision.UNSURE, "only_name"),
        (asked(), GLEIF, record(name="Delta Zorg", website="https://WWW.delta-zorg.nl/"), Decision.SAME, "same_site"),
        (asked(), GLEIF, record(name="Delta Zorg", website="https://delta-zorg.be/"), Decision.UNSURE, "only_name"),
        (asked(), GLEIF, record(name="Anders", website="https://delta-zorg.nl/"), Decision.DIFFERENT, "other_name"),
        (asked(), GLEIF, record(name="Delta Zorg", country="BE"), Decision.DIFFERENT, "other_country"),
        (asked(), KVK, record(name="Delta Zorg Holding B.V."), Decision.DIFFERENT, "other_name"),
        (asked(), KVK, record(name="Nieuw B.V.", previousName="Delta Zorg"), Decision.UNSURE, "former_name"),
        (asked(), KVK, record(name="Delta Zorg", legalForm="Vennootschap onder firma"), Decision.UNSURE, "other_form"),
        (asked(), KVK, record(name="Delta Zorg V.O.F."), Decision.UNSURE, "other_form"),
        (asked(), KVK, record(name="Anders", legalForm="Stichting"), Decision.DIFFERENT, "other_name"),
        (asked(), KVK, record(name="Delta Zorg", legalForm="Besloten Vennootschap"), Decision.SAME, "same_name"),
        (asked(), GLEIF, record(name="Delta Zorg B.V.", legalForm="54M6"), Decision.UNSURE, "only_name"),
        (
            asked(name="Janssens & Zonen BVBA", country="BE"),
            source("kbo", complete=True),
            record(name="Janssens en Zonen SRL"),
            Decision.SAME,
            "same_name",
        ),
        (asked(("hrb", "HRB 1")), GLEIF, record(hrb="Berlin HRB 1", name="Delta Zorg"), Decision.UNSURE, "only_name"),
        (asked(("hrb", "Berlin HRB 1")), GLEIF, record(hrb="BerlinHRB1", name="x"), Decision.SAME, "same_number"),
        (asked(), site(), record(key="delta-zorg.nl", name="Klant B.V."), Decision.SAME, "own_site"),
    ],
)  # fmt: skip
def test_whether_a_record_is_about_our_company(
    inquiry: Inquiry, told: Source, ours: Record, decision: Decision, why: str
) -> None:
    judgement = judge_record(inquiry, told, ours)
    assert (judgement.decision, judgement.reason.key) == (decision, f"identity.{why}")
    assert (judgement.source, judgement.key, judgement.subject) == (told.id, ours.key, "company")


def test_people_are_ours_where_the_prospect_names_them_and_nobody_elsewhere() -> None:
    jan = record("Person", "jan jansen", name="Jan Jansen")
    seat = record("Directorship", "7", name="Jan Jansen", role="director")
    judged = judge_records(asked(), [result(site(), (jan,)), result(source("officers", Origin.THIRD_PARTY), (seat,))])
    assert [(j.decision, j.subject) for j in judged] == [
        (Decision.SAME, "Jan Jansen"),
        (Decision.UNSURE, "Jan Jansen"),
    ]


def test_every_record_is_judged_once_and_pages_are_not() -> None:
    pages = own(("home", {"kvk": "1"}), ("contact", {"kvk": "1"}))
    assert [j.key for j in judge_records(asked(), [pages])] == ["delta-zorg.nl"]


def test_the_company_is_known_by_its_number() -> None:
    company = company_of(
        asked(("kvk", "1")),
        [
            own(("contact", {"city": "Zeist", "name": "Delta Zorg"})),
            result(KVK, (hit("1", legalForm="Besloten Vennootschap", town="Utrecht"),)),
            result(GLEIF, (hit("1", legalForm="54M6"),)),
            result(source("other"), (hit("2", "Anders N.V.", town="Breda"),)),
        ],
    )
    assert (company.name, company.legal_form, company.town) == ("Delta Zorg B.V.", "B.V.", "Utrecht")
    assert company.judgement
    assert (company.judgement.decision, company.judgement.reason.key) == (Decision.SAME, "identity.known")


@pytest.mark.parametrize(
    ("name", "told", "form"),
    [
        ("Delta Zorg", "BeslotenVennootschap", "Besloten Vennootschap"),
        ("Delta Zorg B.V.", "BeslotenVennootschap", "B.V."),
        ("Delta Zorg B.V.", "Vennootschap onder firma", "Vennootschap onder firma"),
        ("Delta Zorg", "54M6", ""),
    ],
)
def test_the_legal_form_is_one_that_can_be_read(name: str, told: str, form: str) -> None:
    entry = record(key="1", kvk="1", name="Delta Zorg", legalForm=told)
    assert company_of(asked(("kvk", "1"), name=name), [result(KVK, (entry,))]).legal_form == form


def test_without_a_site_the_company_is_known_too() -> None:
    company = company_of(replace(asked(("kvk", "1")), site=""), [result(KVK, (hit("1"),))])
    assert (company.name, company.legal_form) == ("Delta Zorg B.V.", "B.V.")
    assert company.judgement
    assert (company.judgement.decision, company.judgement.key) == (Decision.SAME, "Delta Zorg B.V.")


def test_a_company_without_a_number_is_not_identified() -> None:
    judgement = company_of(asked(), [own(("contact", {"city": "Zeist"}))]).judgement
    assert judgement
    assert (judgement.decision, judgement.reason.key) == (Decision.UNSURE, "identity.not_identified")


def test_a_number_that_the_register_has_under_quite_another_name_is_a_doubt() -> None:
    printed = own(("contact", {"name": "Delta Zorg"}))
    other = result(KVK, (hit("1", "Bouwmeester Webdesign B.V."),))
    judgement = company_of(asked(("kvk", "1")), [printed, other]).judgement
    assert judgement
    assert (judgement.decision, judgement.reason.key) == (Decision.UNSURE, "identity.number_other_name")
    trade = own(("contact", {"name": "Delta Zorg", "legalName": "Bouwmeester Webdesign B.V."}))
    settled = company_of(asked(("kvk", "1")), [trade, other]).judgement
    assert settled
    assert settled.decision is Decision.SAME


def test_our_names_are_those_of_the_site_and_of_our_register_entry() -> None:
    pages = own(("home", {"name": "Delta Zorg"}), ("contact", {"legalName": "Bouwmeester B.V."}))
    entry = hit("1", "DZ Groep B.V.", alias="Delta Zorg Utrecht", previousName="Jansen Thuiszorg")
    names = our_names(asked(("kvk", "1")), [pages, result(KVK, (entry, hit("2", "Anders B.V.")))])
    assert names == ("Delta Zorg B.V.", "Delta Zorg", "DZ Groep B.V.", "Delta Zorg Utrecht", "Jansen Thuiszorg")


def test_the_prospects_word_about_others_is_not_a_register() -> None:
    profile = source("profile", Origin.THIRD_PARTY)
    assert learn(prospect(name="Delta Zorg"), [result(profile, (hit("90000001"),))]).identifiers == ()


def test_with_a_site_names_that_come_near_are_offered_on_the_page_and_never_taken() -> None:
    near = [
        hit(f"9000000{n}", f"Delta Zorg {word} B.V.") for n, word in enumerate(("Holding", "Thuis", "Noord", "Advies"))
    ]
    hits = [own(("home", {"name": "Delta Zorg"})), result(KVK, (*near, hit("8", "Omega B.V.")))]
    learned = learn(prospect(name="Delta Zorg"), hits)
    assert learned.identifiers == ()
    told = company_of(learned, hits).judgement
    assert told
    assert (told.decision, told.reason.key) == (Decision.UNSURE, "identity.not_identified_near")
    names = dict(told.reason.params)["names"]
    assert len(names.split("; ")) == 3
    assert "Delta Zorg Advies B.V. (90000003)" in names
    assert "Omega" not in names


def test_the_name_under_our_number_may_be_written_otherwise() -> None:
    pages = own(("home", {"name": "Kapsalon Weidemeer"}), ("contact", {"name": "Kapsalon Weidemeer"}))
    for name, decision in (("Kappers Salon Weidemeer B.V.", Decision.SAME), ("Weidemeer Beheer B.V.", Decision.UNSURE)):
        told = company_of(
            prospect(name="Kapsalon Weidemeer", identifiers=(Identifier("kvk", "1", "NL"),)),
            [pages, result(KVK, (hit("1", name),))],
        )
        assert told.judgement
        assert told.judgement.decision is decision


def test_a_name_that_comes_near_is_offered_only_when_a_name_is_all_there_is() -> None:
    hits = [result(KVK, (hit("90000001", "Delta Zorgen B.V."),))]
    with pytest.raises(Ambiguous) as raised:
        offer_near_ones(prospect(name="Delta Zorg", site=""), hits)
    assert [c.identifier.value for c in raised.value.candidates] == ["90000001"]
    offer_near_ones(prospect(name="Delta Zorg"), hits)  # there is a site to speak of
    offer_near_ones(replace(prospect(name="Delta Zorg", site=""), identifiers=(Identifier("kvk", "9", "NL"),)), hits)
    offer_near_ones(prospect(name="Omega", site=""), hits)
