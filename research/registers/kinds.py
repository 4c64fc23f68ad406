"""Which official bulk files can be imported: what are they called, what stands in them, and on which terms?"""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the set. `patterns`: what its name ends in; `columns`: those that are read, of a CSV file."""

    role: str
    patterns: tuple[str, ...]
    columns: tuple[str, ...] = ()
    separator: str = ","
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Kind:
    """One register: its files, the statements of `sql/` that read them in turn, and what must be said when it is shown.

    A statement is left out when a part that it needs is not among the files, or has not the columns.
    """

    id: str
    title: str
    country: str
    homepage: str
    licence: str
    attribution: str
    parts: tuple[Part, ...]
    statements: tuple[tuple[str, str], ...]


_CSV = (".csv", ".csv.gz")
_OTHER_NAMES = tuple(f"Entity.OtherEntityNames.OtherEntityName.{n}{ending}" for n in (1, 2) for ending in ("", ".type"))
_UPDATED = ("enterprise", "denomination", "address", "establishment")

KBO = Kind(
    "kbo",
    "Kruispuntbank van Ondernemingen",
    "BE",
    "https://economie.fgov.be/nl/themas/ondernemingen/kruispuntbank-van/diensten-voor-iedereen/hergebruik-van-publieke",
    "KBO Open Data licence: commercial reuse allowed; no direct marketing with data of persons",
    "FOD Economie, Kruispuntbank van Ondernemingen",
    (
        Part("meta", ("meta.csv",), ("Variable", "Value")),
        Part(
            "enterprise",
            ("enterprise.csv",),
            ("EnterpriseNumber", "JuridicalSituation", "TypeOfEnterprise", "JuridicalForm", "StartDate"),
            needed=False,
        ),
        Part(
            "denomination",
            ("denomination.csv",),
            ("EntityNumber", "Language", "TypeOfDenomination", "Denomination"),
            needed=False,
        ),
        Part(
            "address",
            ("address.csv",),
            ("EntityNumber", "TypeOfAddress", "Zipcode", "MunicipalityNL", "MunicipalityFR"),
            needed=False,
        ),
        Part("establishment", ("establishment.csv",), ("EstablishmentNumber", "EnterpriseNumber"), needed=False),
        Part("code", ("code.csv",), ("Category", "Code", "Language", "Description"), needed=False),
        *(Part(f"{name}_delete", (f"{name}_delete.csv",), needed=False) for name in _UPDATED),
        *(Part(f"{name}_insert", (f"{name}_insert.csv",), needed=False) for name in _UPDATED),
    ),
    (),  # read table by table, see `kbo.py`
)
COMPANIES_HOUSE = Kind(
    "companies_house",
    "Companies House",
    "GB",
    "https://download.companieshouse.gov.uk/en_output.html",
    "Free company data product, free reuse",
    "Contains Companies House data",
    (
        Part(
            "files",
            _CSV,
            (
                "CompanyName",
                "CompanyNumber",
                "RegAddress.PostTown",
                "RegAddress.PostCode",
                "CompanyCategory",
                "DissolutionDate",
                "IncorporationDate",
                *(f"PreviousName_{n}.CompanyName" for n in range(1, 11)),
            ),
        ),
    ),
    (("read_companies_house", "files"),),
)
GLEIF = Kind(
    "gleif",
    "GLEIF",
    "",
    "https://www.gleif.org/en/lei-data/gleif-golden-copy",
    "CC0 1.0",
    "GLEIF",
    (
        Part(
            "files",
            _CSV,
            (
                "LEI",
                "Entity.LegalName",
                "Entity.LegalAddress.Country",
                "Entity.LegalAddress.City",
                "Entity.LegalAddress.PostalCode",
                "Entity.RegistrationAuthority.RegistrationAuthorityID",
                "Entity.RegistrationAuthority.RegistrationAuthorityEntityID",
                "Entity.EntityStatus",
                "Entity.EntityCreationDate",
                "Registration.RegistrationStatus",
            ),
        ),
        Part("other_names", _CSV, _OTHER_NAMES, needed=False),
    ),
    (("read_gleif", "files"), ("read_gleif_other_names", "other_names")),
)
BRREG = Kind(
    "brreg",
    "Brønnøysundregistrene",
    "NO",
    "https://data.brreg.no/enhetsregisteret/api/enheter/lastned",
    "NLOD 2.0",
    "Brønnøysundregistrene, Enhetsregisteret",
    (Part("files", (".json", ".json.gz")),),
    (("read_brreg", "files"),),
)
PRH = Kind(
    "prh",
    "Patentti- ja rekisterihallitus",
    "FI",
    "https://avoindata.prh.fi/opendata-ytj-api/v3/all_companies",
    "CC BY 4.0",
    "PRH, YTJ",
    (Part("files", (".json", ".json.gz")),),
    (("read_prh", "files"),),
)
SIRENE = Kind(
    "sirene",
    "INSEE Sirene",
    "FR",
    "https://www.data.gouv.fr/datasets/base-sirene-des-entreprises-et-de-leurs-etablissements-siren-siret",
    "Licence Ouverte 2.0",
    "INSEE, base Sirene",
    (
        Part(
            "files",
            ("unitelegale_utf8.csv", "unitelegale.csv", "unitelegale_utf8.csv.gz"),
            (
                "siren",
                "statutDiffusionUniteLegale",
                "dateCreationUniteLegale",
                "sigleUniteLegale",
                "denominationUniteLegale",
                *(f"denominationUsuelle{n}UniteLegale" for n in (1, 2, 3)),
                "categorieJuridiqueUniteLegale",
                "etatAdministratifUniteLegale",
            ),
        ),
        Part(
            "seats",
            ("etablissement_utf8.csv", "etablissement.csv", "etablissement_utf8.csv.gz"),
            ("siren", "etablissementSiege", "libelleCommuneEtablissement", "codePostalEtablissement"),
            needed=False,
        ),
    ),
    (("read_sirene", "files"), ("read_sirene_seats", "seats")),
)
ARIREGISTER = Kind(
    "ariregister",
    "e-äriregister",
    "EE",
    "https://avaandmed.ariregister.rik.ee/en/downloading-open-data",
    "CC BY-SA 3.0",
    "Registrite ja Infosüsteemide Keskus",
    (
        Part(
            "files",
            _CSV,
            (
                "nimi",
                "ariregistri_kood",
                "ettevotja_oiguslik_vorm",
                "kmkr_nr",
                "ettevotja_staatus",
                "ettevotja_esmakande_kpv",
                "asukoha_ehak_tekstina",
                "indeks_ettevotja_aadressis",
            ),
            ";",
        ),
    ),
    (("read_ariregister", "files"),),
)
CRO = Kind(
    "cro",
    "Companies Registration Office",
    "IE",
    "https://opendata.cro.ie/dataset/companies",
    "CC BY 4.0",
    "Companies Registration Office Ireland",
    (
        Part(
            "files",
            _CSV,
            (
                "company_num",
                "company_name",
                "company_type",
                "company_reg_date",
                "company_address_2",
                "company_address_3",
                "company_address_4",
                "comp_dissolved_date",
                "eircode",
            ),
        ),
    ),
    (("read_cro", "files"),),
)
ARES = Kind(
    "ares",
    "Registr ekonomických subjektů",
    "CZ",
    "https://csu.gov.cz/registr-ekonomickych-subjektu",
    "CC BY 4.0",
    "Český statistický úřad, RES",
    (Part("files", _CSV, ("ICO", "FIRMA", "FORMA", "DDATVZNIK", "DDATZANIK", "OBEC_TEXT", "PSC")),),
    (("read_ares", "files"),),
)
OFFENEREGISTER = Kind(
    "offeneregister",
    "OffeneRegister",
    "DE",
    "https://offeneregister.de/daten/",
    "CC BY 4.0; of 2017 to 2019, background only",
    "OpenCorporates, Open Knowledge Foundation Deutschland",
    (Part("files", (".jsonl", ".jsonl.gz", ".jsonl.bz2")),),
    (("read_offeneregister", "files"),),
)
OWN_LIST = Kind(
    "csv",
    "",
    "",
    "",
    "",
    "",
    (Part("files", _CSV, ("number", "name")),),
    (("read_csv", "files"),),
)
_ALL = (
    *(KBO, COMPANIES_HOUSE, GLEIF, BRREG, PRH, SIRENE, ARIREGISTER, CRO, ARES, OFFENEREGISTER),
    OWN_LIST,
)
KINDS = MappingProxyType({kind.id: kind for kind in _ALL})
