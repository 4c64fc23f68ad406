"""Every stored real answer of these services gives the facts it holds, or the right named outcome.

The answers lie beside the project and never in it; without them the table is skipped.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sources import (
    ares,
    bodacc,
    brreg,
    certificates,
    companies_house,
    cvr,
    cvrapi,
    french_codes,
    github_people,
    gleif,
    insolvency_nl,
    krs,
    kvk,
    kvk_open,
    offeneregister,
    opensanctions,
    orcid,
    prh,
    rdap,
    recherche_entreprises,
    searxng,
    sec_edgar,
    vies,
    wayback,
    wikidata,
    wikidata_people,
    zefix,
)
from sources.errors import Changed, Failure, NotCovered, Refused, SourceError, Unavailable
from sources.model import Document, Record
from tests.sources.fake_web import document, facts, quoted

SAMPLES = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples"
BASIS = f"{kvk_open.API}/basisbedrijfsgegevens/kvknummer/00000000"
ACCOUNTS = f"{kvk_open.API}/jaarrekeningen/kvknummer/00000000"
PROFILE = f"{kvk.API}/v1/basisprofielen/00000000"
SEARCH = f"{kvk.API}/v2/zoeken?naam=x"
SITE = f"{kvk.API}/v1/vestigingsprofielen/000000000000"
CERTIFICATES = "https://crt.sh/?q=dakwerk.example&output=json"
CAPTURE = "https://web.archive.org/web/20171124151315id_/https://www.dakwerk.example/"
BEARERS = f"{orcid.API}/expanded-search/?q=x#Ada%20Lovelace"
RESEARCHER = f"{orcid.API}/0000-0002-1642-628X"
UK = f"{companies_house.API}/company/00000000"
UK_SEATS = f"{companies_house.API}/officers/x/appointments"
NOTICES = f"{bodacc.API}?where=registre%3D%22"
VAT = f"{vies.API}/PL/vat/0"
UNIT = f"{brreg.API}/000000000"
BUSINESS = f"{ares.API}/ekonomicke-subjekty/27082440"
ENTRY = f"{ares.API}/ekonomicke-subjekty-vr/27082440"
EXTRACT = f"{krs.API}/OdpisAktualny/0000028860?rejestr=P&format=json"

Read = Callable[[Document], Iterator[Record]]
# Folder, file, what it was asked with, its status, and per record some facts, or the outcome that it means.
TABLE: list[tuple[Read, str, str, int, list[dict[str, str]] | type[SourceError]]] = [
    (rdap.read, "evidence/rdap/data_rdap_response_domain1.json", "", 200, [{"domainRegistered": "1997-09-15"}]),
    (rdap.read, "evidence/rdap/data_rdap_response_domain2.json", "", 200, [{"domainRegistered": "2017-01-24"}]),
    (rdap.read, "evidence/rdap/data_rdap_response_domain3.json", "", 200, [{"domainRegistered": "2021-03-16"}]),
    (rdap.read, "evidence/rdap/domain-example.cz.json", "", 200, [{"domainRegistered": "2004-08-30"}]),
    (rdap.read, "evidence/rdap/mixed.json", "", 200, Changed),
    (rdap.read, "evidence/rdap/iana_dns_bootstrap_2024.json", "", 200, Changed),
    (rdap.read, "evidence/rdap/openrdap_bootstrap_dns.json", "", 200, Changed),
    (certificates.read, "evidence/crtsh/real_2020.json", CERTIFICATES, 200, [{"firstCertificate": "2020-08-29"}]),
    (certificates.read, "evidence/crtsh/real_2026-07.json", CERTIFICATES, 200, [{"firstCertificate": "2026-07-14"}]),
    (certificates.read, "evidence/crtsh/empty.json", CERTIFICATES, 200, []),
    (certificates.read, "evidence/crtsh/error_404.html", CERTIFICATES, 200, Unavailable),
    (certificates.read, "evidence/crtsh/error_429.html", CERTIFICATES, 200, Unavailable),
    (certificates.read, "evidence/crtsh/error_502.html", CERTIFICATES, 200, Unavailable),
    (
        wayback.read,
        "evidence/wayback/cdx_resumekey.json",
        wayback.CDX,
        200,
        [{"firstCapture": "1997-01-26"}, {"firstCapture": "1997-10-11"}],
    ),
    (wayback.read, "evidence/wayback/cdx_domain_403.txt", wayback.CDX, 403, Refused),
    (wayback.read, "evidence/wayback/test_search_raises_for_blocked_urls.body", wayback.CDX, 403, Refused),
    (wayback.read, "evidence/wayback/spn2_anonymous_401.json", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/availability_hit.json", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/availability_miss.json", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/CDX_SERVER_README.md", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/bad_timestamp_cdx.txt", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/malformed_cdx.txt", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/zero_length_cdx.txt", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/test_search.body", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/test_search_rate_limits.0.body", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/test_search_with_filter.0.body", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/test_search_with_filter.1.body", wayback.CDX, 200, Changed),
    (wayback.read, "evidence/wayback/test_get_memento.body", CAPTURE, 200, [{"capturedAt": "2017-11-24"}]),
    (wayback.read, "evidence/wayback/test_get_memento_raises_blocked_error.body", CAPTURE, 200, Refused),
    (wayback.read, "evidence/wayback/test_get_memento_raises_no_memento_error.body", CAPTURE, 404, []),
    (
        kvk_open.read,
        "registers/kvk_hvds/basisbedrijfsgegevens_200.json",
        BASIS,
        200,
        [{"incorporationDate": "2010-12-31"}],
    ),
    (
        kvk_open.read,
        "registers/kvk_hvds/basisbedrijfsgegevens_insolvent_200.json",
        BASIS,
        200,
        [{"incorporationDate": "2019-04-01", "insolvency": "bankruptcy"}],
    ),
    (kvk_open.read, "registers/kvk_hvds/basisbedrijfsgegevens_404.json", BASIS, 404, NotCovered),
    (kvk_open.read, "registers/kvk_hvds/basisbedrijfsgegevens_404_processing.json", BASIS, 404, Unavailable),
    (
        kvk_open.read,
        "registers/kvk_hvds/jaarrekeningen_200.json",
        ACCOUNTS,
        200,
        [{"financialYear": "2025", "equity": "275698", "assets": "428763", "filing": "2026-06-03"}],
    ),
    (kvk_open.read, "registers/kvk_hvds/jaarrekeningen_bulk_record.xml", ACCOUNTS, 200, Unavailable),
    (kvk_open.read, "registers/kvk_hvds/bulk_basisbedrijfsgegevens.csv", BASIS, 200, Changed),
    (kvk_open.read, "registers/kvk_hvds/bulk_basisbedrijfsgegevens_row.json", BASIS, 200, Changed),
    (
        kvk.read,
        "registers/kvk/basisprofiel_68750110_bv_200.json",
        PROFILE,
        200,
        [{"incorporationDate": "2017-05-19", "establishmentStartDate": "2014-02-10", "town": "Lollum"}],
    ),
    (
        kvk.read,
        "registers/kvk/basisprofiel_69599084_eenmanszaak_200.json",
        PROFILE,
        200,
        [{"incorporationDate": "2017-01-08", "establishmentStartDate": "2015-08-28", "numberOfEmployees": "1"}],
    ),
    (kvk.read, "registers/kvk/basisprofiel_vve_200.json", PROFILE, 200, [{"incorporationDate": "1999-11-03"}]),
    (kvk.read, "registers/kvk/basisprofiel_12345678_404.json", PROFILE, 404, []),
    (
        kvk.read,
        "registers/kvk/vestigingsprofiel_000038509504_200.json",
        SITE,
        200,
        [{"establishmentStartDate": "2015-08-28", "numberOfEmployees": "1", "town": "Amsterdam"}],
    ),
    (kvk.read, "registers/kvk/vestigingsprofiel_12345678_400.json", SITE, 404, Changed),
    (
        kvk.read,
        "registers/kvk/zoeken_68750110_several_rows_200.json",
        SEARCH,
        200,
        [{"kvk": "68750110", "town": "Lollum"}],
    ),
    (kvk.read, "registers/kvk/zoeken_v2_kvkNummer_69599084_200.json", SEARCH, 200, [{"kvk": "69599084"}]),
    (kvk.read, "registers/kvk/zoeken_legacy_empty_200.json", SEARCH, 200, []),
    (kvk.read, "registers/kvk/zoeken_v2_12345678_404.json", SEARCH, 404, []),
    *(
        (insolvency_nl.read, f"registers/cir/soap_{name}.xml", "", 200, meant)
        for name, meant in (
            ("GetCase", [{"kvk": "99098123", "insolvency": "bankruptcy"}]),
            ("GetCaseWithReports", [{"kvk": "99098123", "insolvency": "bankruptcy"}]),
            ("SearchUndertaking", []),
            ("SearchModifiedSince", []),
            ("error_1_not_found", []),
            ("GetLastUpdate", Changed),
            ("SearchRemovedSince", Changed),
            ("SearchReportsSince", Changed),
        )
    ),
    (insolvency_nl.read, "registers/cir/CIR.asmx.wsdl", "", 200, Changed),
    (insolvency_nl.read, "registers/cir/RSpublicWS_InsolvencyContent02.xsd", "", 200, Changed),
    (insolvency_nl.read, "registers/cir/RSpublicWS_InsolvencyRequests.xsd", "", 200, Changed),
    (insolvency_nl.read, "registers/cir/RSpublicWS_InsolvencyResponseList01.xsd", "", 200, Changed),
    *(
        (insolvency_nl.read, f"registers/cir/web_{name}.json", "", 200, Changed)
        for name in (
            *("BekendmakingenService_getAll", "BekendmakingenService_haalOp_day", "BekendmakingenService_haalOp_empty"),
            *("haalOp_id", "zoekOpRechtspersoon_hit"),
        )
    ),
    (
        companies_house.read,
        "registers/companies_house/company_candour.json",
        UK,
        200,
        [{"incorporationDate": "2014-03-25", "nameSince": "2020-04-20", "legalForm": "Ltd", "town": "Canterbury"}],
    ),
    (
        companies_house.read,
        "registers/companies_house/company_candour_last_account_type.json",
        UK,
        200,
        [{"accountsType": "total-exemption-full", "accountsUpTo": "2023-03-31"}],
    ),
    (
        companies_house.read,
        "registers/companies_house/officers_you_limited.json",
        f"{UK}/officers",
        200,
        [
            {"role": "secretary"},
            {"startDate": "2017-09-02"},
            {"startDate": "2002-07-02"},
            {"directorKind": "company", "endDate": "2002-07-02"},
            {"role": "nominee director"},
            {"endDate": "2017-09-01"},
            {"endDate": "2012-08-28"},
        ],
    ),
    (
        companies_house.read,
        "registers/companies_house/persons_yorkshire_air_ambulance.json",
        f"{UK}/persons-with-significant-control",
        200,
        [*[{"nature": "control", "endDate": "2016-04-06"}] * 4, {"nature": "shares", "share": "75"}],
    ),
    (
        companies_house.read,
        "registers/companies_house/insolvency_london_airways.json",
        f"{UK}/insolvency",
        200,
        [{"insolvency": "liquidation"}],
    ),
    (companies_house.read, "registers/companies_house/insolvency_404.json", f"{UK}/insolvency", 404, []),
    (companies_house.read, "registers/companies_house/filing_tell_aldi.json", f"{UK}/filing-history", 200, []),
    (
        companies_house.read,
        "registers/companies_house/appointments.json",
        UK_SEATS,
        200,
        [
            {"organizationStatus": "dissolved", "startDate": "2010-03-22"},
            {"organizationStatus": "active", "endDate": "2017-09-08"},
            {"organizationNumber": "07310390"},
        ],
    ),
    (
        companies_house.read,
        "registers/companies_house/search_result_you.json",
        f"{companies_house.API}/search/companies?q=x",
        200,
        [{"crn": "04475590", "name": "YOU LIMITED", "town": "Beverley"}, {"previousName": "YOU TEC"}, *[{}] * 13],
    ),
    (companies_house.read, "registers/companies_house/charges_pfb_hire.json", f"{UK}/charges", 200, [{"charges": "8"}]),
    (companies_house.read, "registers/companies_house/error_404.json", UK, 404, []),
    (companies_house.read, "registers/companies_house/BasicCompanyData_header_and_row.csv", UK, 200, Changed),
    (
        recherche_entreprises.read,
        "registers/fr_recherche_entreprises/search_200_real_trimmed.json",
        "",
        200,
        [
            {"incorporationDate": "1991-01-01", "legalForm": "Société anonyme", "numberOfEmployees": "10000+"},
            {"role": "Autre", "organizationNumber": "356000000"},
            {"financialYear": "2024", "result": "1722000000"},
        ],
    ),
    (
        recherche_entreprises.read,
        "registers/fr_recherche_entreprises/search_200_from_openapi_examples.json",
        "",
        200,
        [{"siren": "356000000", "employer": "yes"}, {"role": "Directeur général"}],
    ),
    (recherche_entreprises.read, "registers/fr_recherche_entreprises/search_no_hit_200.json", "", 200, []),
    (recherche_entreprises.read, "registers/fr_recherche_entreprises/error_400.json", "", 200, Changed),
    (recherche_entreprises.read, "registers/fr_recherche_entreprises/error_429.json", "", 200, Changed),
    (recherche_entreprises.read, "registers/fr_recherche_entreprises/natures-juridiques.json", "", 200, Changed),
    (recherche_entreprises.read, "registers/fr_recherche_entreprises/tranches-effectifs.json", "", 200, Changed),
    (recherche_entreprises.read, "registers/fr_recherche_entreprises/open-api.yml", "", 200, Changed),
    (
        bodacc.read,
        "registers/bodacc/collective_200.json",
        f"{NOTICES}482309382%22",
        200,
        [{"siren": "482309382", "insolvency": "bankruptcy"}],
    ),
    (
        bodacc.read,
        "registers/bodacc/collective_jugement_is_json_string_200.json",
        f"{NOTICES}383755949%22",
        200,
        [{"siren": "383755949", "insolvency": "reorganisation"}],
    ),
    (bodacc.read, "registers/bodacc/no_hit_200.json", f"{NOTICES}383755949%22", 200, []),
    (gleif.read, "registers/gleif/9845001B2AD43E664E58_issued.json", "", 200, [{"incorporationDate": "2019-03-27"}]),
    (gleif.read, "registers/gleif/549300LBI3LRIZ2V8V66_lapsed.json", "", 200, [{"status": "active", "country": "IE"}]),
    (gleif.read, "registers/gleif/sparse_record.json", "", 200, [{"name": "Sparse Example AB"}]),
    (gleif.read, "registers/gleif/search_empty_200.json", "", 200, []),
    (gleif.read, "registers/gleif/error_404.json", "", 404, []),
    (gleif.read, "registers/gleif/relationship_direct_parent_200.json", "", 200, Changed),
    (gleif.read, "registers/gleif/reporting_exception_200.json", "", 200, Changed),
    (gleif.read, "registers/gleif/golden_copy_header.csv", "", 200, Changed),
    (vies.read, "registers/vies/rest_get_valid_200.json", VAT, 200, [{"vat": "PL5213017228"}]),
    (vies.read, "registers/vies/rest_get_valid_name_withheld_200.json", VAT, 200, [{"vat": "PL123456788"}]),
    (vies.read, "registers/vies/rest_get_invalid_200.json", VAT, 200, []),
    (vies.read, "registers/vies/rest_get_ms_unavailable_200.json", VAT, 200, Unavailable),
    (vies.read, "registers/vies/rest_post_error_200.json", VAT, 200, Changed),
    (vies.read, "registers/vies/rest_post_valid_200.json", VAT, 200, Changed),
    (vies.read, "registers/vies/checkVatService.wsdl", VAT, 200, Unavailable),
    (vies.read, "registers/vies/checkVatTestService.wsdl", VAT, 200, Unavailable),
    (
        brreg.read,
        "registers/no_brreg/enheter-details-response.json",
        UNIT,
        200,
        [{"incorporationDate": "2017-10-20", "registrationDate": "2017-10-20", "numberOfEmployees": "50"}],
    ),
    (
        brreg.read,
        "registers/no_brreg/enheter-details-deleted-response.json",
        UNIT,
        200,
        [{"dissolutionDate": "2017-10-20", "status": "inactive"}],
    ),
    (
        brreg.read,
        "registers/no_brreg/enheter-roller-enhet-response.json",
        f"{UNIT}/roller",
        200,
        [{"directorNumber": "810006242"}, {"directorNumber": "810004282"}],
    ),
    (
        brreg.read,
        "registers/no_brreg/enheter-roller-person-response.json",
        f"{UNIT}/roller",
        200,
        [{"role": "Styrets leder", "directorKind": "person"}],
    ),
    (
        brreg.read,
        "registers/no_brreg/enheter-search-page1-response.json",
        brreg.API,
        200,
        [{"incorporationDate": "1995-12-12", "numberOfEmployees": "10"}, {"incorporationDate": "1995-02-20"}],
    ),
    (
        brreg.read,
        "registers/no_brreg/enheter-search-response.json",
        brreg.API,
        200,
        [{"orgnr": "112233445", "numberOfEmployees": "50"}],
    ),
    (brreg.read, "registers/no_brreg/enheter-search-empty-response.json", brreg.API, 200, []),
    (brreg.read, "registers/no_brreg/underenheter-details-response.json", UNIT, 200, Changed),
    (
        brreg.read,
        "registers/no_brreg/underenheter-details-deleted-response.json",
        UNIT,
        200,
        [{"dissolutionDate": "2017-10-20"}],
    ),
    (
        prh.read,
        "registers/fi_prh/company_2646674-9_200.json",
        prh.API,
        200,
        [{"incorporationDate": "2014-10-29", "registrationDate": "2014-10-07", "nameSince": "2025-05-12"}],
    ),
    (prh.read, "registers/fi_prh/search_no_hit_200.json", prh.API, 200, []),
    (
        cvrapi.read,
        "registers/dk_cvrapi/company_20756438_200.json",
        cvrapi.API,
        200,
        [{"incorporationDate": "1997-12-29", "numberOfEmployees": "2-4", "nonMailing": "no"}, {"ownerKind": "unknown"}],
    ),
    (cvrapi.read, "registers/dk_cvrapi/error_quota_200.json", cvrapi.API, 200, Refused),
    (
        cvr.read,
        "registers/dk_cvr_datafordeler/graphql_CVR_Navn_200.json",
        f"{cvr.API}#24256790",
        200,
        [{"name": "Novo Nordisk A/S", "nameSince": "1989-09-14", "previousName": "Novo Industri A/S"}],
    ),
    (
        cvr.read,
        "registers/dk_cvr_datafordeler/graphql_CVR_Virksomhed_200.json",
        f"{cvr.API}#24256790",
        200,
        [{"cvr": "24256790", "incorporationDate": "1989-09-14", "status": "active"}],
    ),
    (
        ares.read,
        "registers/cz_ares/ekonomicke_subjekty_27082440_200.json",
        BUSINESS,
        200,
        [{"incorporationDate": "2003-08-26", "legalForm": "akciová společnost", "status": "active"}],
    ),
    (
        ares.read,
        "registers/cz_ares/ekonomicke_subjekty_vr_27082440_200.json",
        ENTRY,
        200,
        [
            {"registrationDate": "2003-08-26", "name": "Alza.cz a.s."},
            {"role": "Předseda představenstva", "startDate": "2022-12-06"},
            {"role": "STATUTARNI_ORGAN_CLEN", "startDate": "2013-07-18", "endDate": "2013-11-12"},
            {"ownerKind": "person", "startDate": "2004-07-08", "endDate": "2006-07-17"},
            {"ownerKind": "company", "startDate": "2017-09-18"},
        ],
    ),
    (
        krs.read,
        "registers/pl_krs/odpis_aktualny_0000028860_200.json",
        EXTRACT,
        200,
        [{"incorporationDate": "2001-06-14", "krs": "0000028860", "town": "PŁOCK"}],
    ),
    (
        zefix.read,
        "registers/ch_zefix/company_200.json",
        "",
        200,
        [{"uid": "CHE313550547", "legalForm": "GmbH", "status": "active", "town": "Stans", "capital": "20000"}],
    ),
    (
        sec_edgar.read,
        "registers/sec_edgar/submissions_header_CIK0001045810_200.json",
        "",
        200,
        [{"cik": "1045810", "previousName": "NVIDIA CORP/CA", "town": "SANTA CLARA"}, {"filing": "1998-05-07"}],
    ),
    (
        offeneregister.read,
        "registers/de_offeneregister/record.json",
        "",
        200,
        [{"hrb": "Hamburg HRB 150148", "status": "active", "town": "Hamburg"}, {"startDate": "2018-02-06"}],
    ),
    (
        opensanctions.read,
        "registers/opensanctions_yente/match_hit_200.json",
        opensanctions.API,
        200,
        [{"listed": "sanction", "kvk": "12345678", "country": "NL"}],
    ),
    (opensanctions.read, "registers/opensanctions_yente/match_miss_200.json", opensanctions.API, 200, []),
    (
        wikidata.read,
        "registers/wikidata/company_P571_P1128_two_values.json",
        wikidata.API,
        200,
        [{"foundingDate": "2015-12-11", "profileHeadcount": "4500"}],
    ),
    (wikidata.read, "registers/wikidata/company_deprecated_only.json", wikidata.API, 200, []),
    (
        wikidata.read,
        "registers/wikidata/entity_P571_year_precision.json",
        wikidata.API,
        200,
        [{"name": "Bielefeld", "foundingDate": "1214"}],
    ),
    (wikidata.read, "registers/wikidata/wbsearchentities_hit_200.json", wikidata.API, 200, []),
    (wikidata.read, "registers/wikidata/wbsearchentities_miss_200.json", wikidata.API, 200, []),
    (wikidata.read, "registers/wikidata/rest_v1_item_company.json", wikidata.API, 200, Changed),
    (wikidata.read, "registers/wikidata/sparql_single_var_200.json", wikidata.QUERY, 200, Changed),
    (wikidata.read, "registers/wikidata/sparql_optional_values_200.json", wikidata.QUERY, 200, Changed),
    (wikidata.read, "evidence/wikidata/Q16231742.json", wikidata.API, 200, []),
    (wikidata.read, "evidence/wikidata/Q20145.json", wikidata.API, 200, []),
    (wikidata.read, "evidence/wikidata/Q494290.json", wikidata.API, 200, []),
    (orcid.read, "evidence/orcid/orcid.0.json", BEARERS, 200, []),
    (orcid.read, "evidence/orcid/orcid.1.json", BEARERS, 200, []),
    (orcid.read, "evidence/orcid/orcid_error.0.json", BEARERS, 200, Changed),
    (orcid.read, "evidence/orcid/orcid_error.1.json", BEARERS, 200, Changed),
    (orcid.read, "evidence/orcid/orcid_search_fail.json", BEARERS, 200, Changed),
    (orcid.read, "evidence/orcid/orcid_id_bad_orcid.json", f"{RESEARCHER}/employments", 404, []),
    (orcid.read, "evidence/orcid/orcid_id.json", f"{RESEARCHER}/person", 200, Changed),
    (orcid.read, "evidence/orcid/as_orcid.json", f"{RESEARCHER}/person", 200, Changed),
    (
        searxng.read,
        "evidence/searxng/search.json",
        f"{searxng.PLACE}/search#Voorbeeld%20BV",
        200,
        [{"title": "Voorbeeld BV"}],
    ),
    *(
        (wikidata_people.read, f"evidence/wikidata/{name}.json", wikidata_people.API, 200, Changed)
        for name in ("Q16231742", "Q20145", "Q494290")
    ),
    (github_people.read, "evidence/github/get-organization.json", f"{github_people.API}/users/x", 200, Changed),
    *(
        (github_people.read, f"evidence/github/pygithub_{name}.txt", f"{github_people.API}/users/x", 200, Changed)
        for name in ("NamedUser_other", "Organization.setUp", "SearchUsers")
    ),
]
FOLDERS = (
    "evidence/rdap",
    "evidence/crtsh",
    "evidence/wayback",
    *("evidence/orcid", "evidence/searxng", "evidence/github"),
    "registers/kvk_hvds",
    "registers/kvk",
    "registers/gleif",
    "registers/cir",
    "registers/companies_house",
    "registers/fr_recherche_entreprises",
    "registers/bodacc",
    *("registers/no_brreg", "registers/fi_prh", "registers/dk_cvrapi", "registers/dk_cvr_datafordeler"),
    *("registers/cz_ares", "registers/pl_krs"),
    "registers/ch_zefix",
    "registers/sec_edgar",
    "registers/de_offeneregister",
    "registers/opensanctions_yente",
    "registers/wikidata",
    "evidence/wikidata",
)

needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the stored real answers lie beside the project")


def _media_type(name: str) -> str:
    if name.endswith(".xml"):
        return "text/xml"
    return "text/html" if name.endswith(".html") or "memento" in name else "application/json"


@needs_samples
@pytest.mark.parametrize(("read", "name", "asked", "status", "meant"), TABLE, ids=[row[1] for row in TABLE])
def test_a_real_answer(
    read: Read, name: str, asked: str, status: int, meant: list[dict[str, str]] | type[SourceError]
) -> None:
    answer = document((SAMPLES / name).read_bytes(), asked or "https://service.example/", status, _media_type(name))
    if isinstance(meant, type):
        with pytest.raises(SourceError) as caught:
            list(read(answer))
        assert type(caught.value) is meant
        assert isinstance(caught.value.failure, Failure)
        return
    records = quoted(answer, read(answer))
    assert len(records) == len(meant)
    for record, expected in zip(records, meant, strict=True):
        assert {name: values[0] for name, values in facts(record).items()}.items() >= expected.items()


@needs_samples
def test_no_real_answer_is_left_out() -> None:
    known = {row[1] for row in TABLE}
    for folder in (*FOLDERS, "registers/vies"):
        files = {f"{folder}/{path.name}" for path in (SAMPLES / folder).iterdir() if ".meta." not in path.name}
        assert files <= known


@needs_samples
def test_every_legal_form_of_the_official_list_has_words_of_ours() -> None:
    codes = json.loads((SAMPLES / "registers/fr_recherche_entreprises/natures-juridiques.json").read_text("utf-8"))
    unknown = {code for code in codes if not any(code.startswith(start) for start in french_codes.FORMS)}
    assert unknown == {"0000", "2400", "2800", "2900"}  # funds, trusts and tax groupings: no firm that is called


@needs_samples
def test_the_bands_are_those_of_the_official_list() -> None:
    codes = json.loads((SAMPLES / "registers/fr_recherche_entreprises/tranches-effectifs.json").read_text("utf-8"))
    assert set(codes) == {*french_codes.BANDS, french_codes.UNKNOWN_BAND}
