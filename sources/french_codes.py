"""What do INSEE's codes mean that several French registers use: legal form, band of salaried staff, default dates?

Code lists: https://www.insee.fr/fr/information/2028129 (catégories juridiques) and
https://www.sirene.fr/static-resources/documentation/v_sommaire_311.htm (tranches d'effectifs).
"""

from collections.abc import Iterator
from dataclasses import replace

from sources import dates
from sources.model import Value
from sources.quoting import Field

# Forms by the longest beginning of the code: the first two digits are the class, the last two its kind.
FORMS = {
    "1000": "Entrepreneur individuel",
    "21": "Indivision",
    "22": "Société créée de fait",
    "23": "Société en participation",
    "27": "Paroisse",
    "31": "Société étrangère immatriculée au RCS",
    "3120": "Société commerciale étrangère immatriculée au RCS",
    "32": "Personne morale étrangère",
    "41": "Établissement public industriel ou commercial",
    "51": "Société coopérative de banque ou de caution",
    "52": "Société en nom collectif",
    "53": "Société en commandite",
    "5306": "Société en commandite simple",
    "5308": "Société en commandite par actions",
    "54": "Société à responsabilité limitée",
    "5485": "Société d'exercice libéral à responsabilité limitée",
    "55": "Société anonyme",
    "5585": "Société d'exercice libéral à forme anonyme",
    "56": "Société anonyme",
    "57": "Société par actions simplifiée",
    "5785": "Société d'exercice libéral par actions simplifiée",
    "5800": "Société européenne",
    "61": "Caisse d'épargne et de prévoyance",
    "62": "Groupement d'intérêt économique",
    "63": "Société coopérative agricole",
    "64": "Société d'assurance mutuelle",
    "65": "Société civile",
    "6540": "Société civile immobilière",
    "6589": "Société civile de moyens",
    "69": "Autre personne de droit privé inscrite au RCS",
    "7": "Personne morale de droit public",
    "8": "Organisme privé spécialisé",
    "91": "Syndicat de propriétaires",
    "92": "Association",
    "93": "Fondation",
    "99": "Autre personne morale de droit privé",
}
# The least and the most salaried people of a band. `00`: none at the end of the year, some during it, which is a told
# zero. `NN` says that there was no staff or that nobody knows: it tells nothing.
BANDS: dict[str, tuple[int, int | None]] = {
    "00": (0, 0),
    "01": (1, 2),
    "02": (3, 5),
    "03": (6, 9),
    "11": (10, 19),
    "12": (20, 49),
    "21": (50, 99),
    "22": (100, 199),
    "31": (200, 249),
    "32": (250, 499),
    "41": (500, 999),
    "42": (1000, 1999),
    "51": (2000, 4999),
    "52": (5000, 9999),
    "53": (10000, None),
}
UNKNOWN_BAND = "NN"
DEFAULT_DATES = frozenset({"1900-01-01"})  # stands for every start that nobody knows
SOLE_TRADER = "1000"
HIDDEN = "[ND]"  # what a person or company keeps from being shown
STATE = {"A": "active", "C": "inactive"}


def form(code: Field) -> Value:
    """The legal form in words; a code of a class that we do not know stays a code."""
    written = code.string()
    known = [start for start in FORMS if written.startswith(start)]
    return code.says("legalForm", FORMS[max(known, key=len)] if known else written, written)


def staff(band: Field | None, year: Field | None) -> Iterator[Value]:
    """The band of salaried staff at the end of a year. Raises `Changed` for a code that we do not know."""
    if band is None or band.value in ("", UNKNOWN_BAND):
        return
    code = band.word({name: name for name in BANDS})
    low, high = BANDS[code]
    as_of = "" if year is None else year.read(dates.from_year)
    stated = band.count("numberOfEmployees", low, "band", as_of)
    words = f"{low}+" if high is None else f"{low}-{high}"
    yield replace(stated, value=words, high=high, original=code)


def start(answer: Field, name: str, *path: str) -> Iterator[Value]:
    """A date of beginning; one that stands for an unknown one is marked as a default."""
    for value in answer.told(name, *path, by=dates.from_day):
        yield replace(value, unit="default_date") if value.value in DEFAULT_DATES else value


def shown(answer: Field, name: str, *path: str) -> Iterator[Value]:
    """The text at this path, unless it is withheld."""
    return (value for value in answer.told(name, *path) if HIDDEN not in value.value)
