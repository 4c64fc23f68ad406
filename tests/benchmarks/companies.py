"""Five million invented companies, the same every time: names, towns and numbers for measuring the look-up.

Nothing is taken from a register. Names are made of invented brands, composed surnames, trades and places in the
proportions in which registers hold them: families of companies share a name, holdings stand beside their firms.
"""

import csv
import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

COLUMNS = ("number", "name", "country", "town", "legal_form")
COUNTRIES = (("NL", 40), ("BE", 20), ("GB", 25), ("FR", 10), ("DE", 5))
FAMILY = 0.14  # of the companies bear the name of the one before, with a word more
SEED = 20261124
BRANDS = (
    60_000  # words that firms share, and how often one bears a word of its own: some 450,000 words in 5 million names
)
NEW_BRAND = 0.08

_ONSETS = "b br bl c cr d dr f fl fr g gr h j k kl kr l m n p pl pr q r s sc sp st t tr v w z".split()
_VOWELS = "a e i o u a e i o ee oo ia io eo au ei".split()
_CODAS = ["", "", "", "n", "r", "s", "l", "x", "m", "nt", "rt", "sk", "ct", "nd"]
_STEMS = (
    "veld ooster wester noorder zuider berk eiken linden water hout molen kerk brug dorp heide zand klei meer beek "
    "rozen winter zomer haver koren schaap ossen paarden vis boter wijn steen ijzer koper zilver goud rook vuur"
).split()
_ENDS = (
    "huis kamp man berg dijk laan stra hof steen bos veen wijk brink horst stede poort mans sma ma inga laar".split()
)
_STEMS_UK = (
    "ash black white green hart thorn mill stone oak wood lang north west east brad ever win hol red raven swin cold "
    "whit hay fen marsh bur ding kes lark pen ros shel stan tal wex yar"
).split()
_ENDS_UK = (
    "field ton ley worth wood ham by well brook bury combe ford gate hurst land mere shaw stead wick thorpe".split()
)
_STEMS_FR = (
    "beau bel mont grand petit val bois roche clair fon gros haut lam mar nor ols per quin rav sab tar vig chan dela"
).split()
_ENDS_FR = "mont court ville champ bert ard eau elle ier in on et ois ande eric oux age ignac igny ange".split()
_STEMS_DE = (
    "stein berg wald hoch nieder ober unter blum gold silber hasel linden rosen kirch schwarz weiss grun alt neu feld"
).split()
_ENDS_DE = "mann meier bauer hof bach berg burg dorf feld hausen heim stein thal wald kamp moser huber ling ner".split()
_TRADES = {
    "NL": "Bouw|Transport|Installatietechniek|Advies|Zorg|Makelaardij|Schilderwerken|Koudetechniek|Logistiek|Groothandel|"
    "Schoonmaak|Hoveniers|Timmerwerken|Bakkerij|Slagerij|Autobedrijf|Administratie|Vastgoed|Techniek|Interieur|Media|"
    "Software|Consultancy|Tandartspraktijk|Verhuur|Metaalbewerking|Elektrotechniek|Horeca|Textiel|Kinderopvang",
    "BE": "Dakwerken|Schrijnwerkerij|Bouwonderneming|Immo|Toitures|Menuiserie|Transports|Boulangerie|Bakkerij|Garage|"
    "Tuinen|Jardins|Verzekeringen|Assurances|Chauffage|Sanitair|Consulting|Invest|Boekhouding|Elektro|Drukkerij|Horeca",
    "GB": "Engineering|Plumbing|Roofing|Consulting|Properties|Logistics|Joinery|Catering|Trading|Software|Estates|Motors|"
    "Care|Construction|Electrical|Landscapes|Recruitment|Design|Media|Fitness|Accountancy|Cleaning Services|Dental",
    "FR": "Plomberie|Menuiserie|Maçonnerie|Boulangerie|Transports|Conseil|Immobilier|Électricité|Peinture|Restaurant|"
    "Paysages|Informatique|Coiffure|Automobiles|Formation|Charpente|Distribution|Isolation",
    "DE": "Maschinenbau|Bau|Elektrotechnik|Immobilien|Beratung|Logistik|Metallbau|Gartenbau|Bäckerei|Autohaus|Software|"
    "Reinigung|Dachdeckerei|Möbel|Verlag|Sanitär|Heizungsbau|Vertriebs",
}
# What firms call their work beside the trades: two parts, in one word or two, of which any may stand with any.
_WORK_NL = (
    (
        "Bouw Staal Hout Groen Water Tuin Dak Vloer Glas Verf Koel Klimaat Elektro Auto Fiets Vracht Haven Scheeps Agro Vee "
        "Zuivel Graan Brood Vis Kook Zorg Thuis Jeugd Sport Reis Muziek Druk Papier Data Web Net Licht Geluid Beeld Foto Mode"
    ),
    (
        "techniek bedrijf werken advies service handel projecten beheer onderhoud systemen makers centrum atelier studio huis "
        "winkel montage import export design ontwerp diensten support training academie praktijk partners lease"
    ),
    "",
)
_WORK_FR = (
    (
        "Atelier Maison Comptoir Agence Cabinet Espace Groupe Studio Services Travaux Solutions Ateliers Domaine Garage "
        "Clinique Institut Pharmacie Librairie Fromagerie Cave Ferme Jardin Centre Bureau Transports Fabrique"
    ),
    (
        "Bois Métal Bâtiment Énergie Habitat Santé Beauté Nature Patrimoine Culture Loisirs Numérique Audit Propreté Sécurité "
        "Textile Cuir Verre Pierre Océan Montagne Soleil Auto Moto Vélo Piscine Toiture Façade Ingénierie Logement Voyage"
    ),
    " ",
)
_WORK = {
    "NL": _WORK_NL,
    "BE": _WORK_NL,
    "GB": (
        (
            "Steel Timber Glass Stone Garden Home Property Marine Farm Dairy Food Wine Coffee Travel Music Print Data Web "
            "Cloud Energy Solar Water Air Fire Security Safety Health Beauty Sports Child Senior Pet Vehicle Fleet Rail"
        ),
        (
            "Services Solutions Systems Supplies Partners Associates Projects Installations Repairs Rentals Imports Exports "
            "Fabrications Designs Developments Investments Consultants Contractors Makers Studios Works Support Training Labs"
        ),
        " ",
    ),
    "FR": _WORK_FR,
    "DE": (
        (
            "Stahl Holz Glas Stein Garten Haus Wasser Luft Klima Kälte Elektro Auto Fahrrad Schiff Bahn Agrar Milch Getreide "
            "Brot Fisch Wein Kaffee Reise Musik Druck Papier Daten Netz Licht Ton Bild Foto Mode Leder Kunst Mess Prüf Brand"
        ),
        (
            "technik betrieb werk beratung service handel projekte verwaltung systeme zentrum atelier studio laden montage "
            "import export design planung dienste schule praxis partner vermietung bau anlagen logistik"
        ),
        "",
    ),
}
OTHER_WORK = 0.6  # of the companies that name their work: the trades above are what most of the others have in common
_FORMS = {
    "NL": "B.V.|B.V.|B.V.|B.V.|V.O.F.|N.V.|||Stichting",
    "BE": "BV|BV|BVBA|NV|SRL|SPRL|SA|VZW|ASBL|VOF",
    "GB": "LIMITED|LIMITED|LTD|LTD|LLP|PLC|CIC",
    "FR": "SARL|SAS|SASU|EURL|SCI|SA|",
    "DE": "GmbH|GmbH|UG (haftungsbeschränkt)|GmbH & Co. KG|AG|e.K.|OHG",
}
_FAMILY = {
    "NL": "Holding|Beheer|Groep|Vastgoed|Nederland|International|Services|Management|II|Personeel|Verhuur|Noord|Zuid",
    "BE": "Holding|Invest|Group|Immo|Belgium|Services|Management|Participaties|Antwerpen|Gent|Liège",
    "GB": "Holdings|Group|Services|Properties|UK|Trading|Management|London|North|South|2",
    "FR": "Holding|Groupe|Invest|Services|Gestion|France|Participations|Ouest|Sud",
    "DE": "Holding|Beteiligungs|Verwaltungs|Gruppe|Service|Deutschland|Nord|Süd|Vertriebs",
}
_CITIES = {
    "NL": "Amsterdam Rotterdam Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Haarlem Arnhem Zwolle",
    "BE": "Antwerpen Gent Brussel Luik Charleroi Brugge Namen Leuven Mechelen Aalst Kortrijk Hasselt Doornik Genk",
    "GB": "London Birmingham Leeds Glasgow Sheffield Manchester Bristol Liverpool Leicester Cardiff Belfast Hull York",
    "FR": "Paris Marseille Lyon Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon Dijon",
    "DE": "Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover",
}
_PARTS = {
    "NL": (_STEMS, _ENDS),
    "BE": (_STEMS, _ENDS),
    "GB": (_STEMS_UK, _ENDS_UK),
    "FR": (_STEMS_FR, _ENDS_FR),
    "DE": (_STEMS_DE, _ENDS_DE),
}
_BEFORE = {"NL": ("de ", "van ", "van der ", ""), "BE": ("van ", "de ", "", "")}
_BEFORE_NAME = frozenset({"Stichting"})


class Company(NamedTuple):
    """One invented company; `town` and `legal_form` as a register would write them."""

    number: str
    name: str
    country: str
    town: str
    legal_form: str


def companies(count: int, seed: int = SEED) -> Iterator[Company]:
    """`count` companies; the first n of a longer list are those of a shorter one."""
    chance = random.Random(seed)
    towns = {country: _towns(chance, country) for country, _ in COUNTRIES}
    brands = _shared_brands(seed)
    kinds, shares = zip(*COUNTRIES, strict=True)
    last: tuple[str, str, str] = ("", "", "")
    for number in range(count):
        if number and chance.random() < FAMILY:
            country, core, town = last
            core = f"{core} {chance.choice(_FAMILY[country].split('|'))}"
        else:
            country = chance.choices(kinds, shares)[0]
            core, town = _core(chance, country, towns[country], brands), chance.choice(towns[country])
            last = (country, core, town)
        form = chance.choice(_FORMS[country].split("|"))
        yield Company(f"{number:08d}", with_form(core, form), country, town, form)


def with_form(core: str, form: str) -> str:
    """The name as a register writes it: the form before it or behind it."""
    return f"{form} {core}" if form in _BEFORE_NAME else f"{core} {form}".strip()


def other_form(chance: random.Random, company: Company) -> str:
    """Another legal form of the company's country that is written behind the name, or none."""
    forms = [f for f in _FORMS[company.country].split("|") if f != company.legal_form and f not in _BEFORE_NAME]
    return chance.choice([*forms, ""])


def write(path: Path, count: int) -> None:
    """The companies as a file that `precall registers import csv` reads."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        rows.writerows(companies(count))


def _towns(chance: random.Random, country: str) -> list[str]:
    """The large ones, as often as all the others together."""
    large = _CITIES[country].split()
    stems, ends = _PARTS[country]
    small = sorted({(chance.choice(stems) + chance.choice(ends)).capitalize() for _ in range(300)})
    return large * (len(small) // len(large)) + small


def _core(chance: random.Random, country: str, towns: list[str], brands: Sequence[str]) -> str:
    def brand() -> str:
        """A word that many firms chose, the first ones most; now and then one that nobody did."""
        return _new_brand(chance) if chance.random() < NEW_BRAND else brands[int(BRANDS * chance.random() ** 3)]

    trade = _work(chance, country) if chance.random() < OTHER_WORK else chance.choice(_TRADES[country].split("|"))
    draw = chance.random()
    if draw < 0.30:
        return f"{brand()} {trade}"
    if draw < 0.42:
        return f"{brand()} {brand()}"
    if draw < 0.50:
        return f"{brand()}{chance.choice(['tec', 'soft', 'lab', 'works', 'plan', 'net'])} {brand()}"
    if draw < 0.72:
        return f"{_surname(chance, country)} {trade}"
    if draw < 0.82:
        return (
            f"{chance.choice('ABCDEFGHJKLMPRSTW')}.{chance.choice('ABCDEHJMPRTW')}. {_surname(chance, country)} {trade}"
        )
    if draw < 0.90:
        return f"{_surname(chance, country)} & {_surname(chance, country)} {trade}"
    if draw < 0.95:
        return f"{trade} {brand()} {chance.choice(towns)}"
    return f"{brand()} {brand()} {trade}"


def _work(chance: random.Random, country: str) -> str:
    first, second, between = _WORK[country]
    return f"{chance.choice(first.split())}{between}{chance.choice(second.split())}"


@cache
def _shared_brands(seed: int) -> tuple[str, ...]:
    chance = random.Random(seed + 1)
    return tuple(_new_brand(chance) for _ in range(BRANDS))


def _new_brand(chance: random.Random) -> str:
    count = 2 if chance.random() < 0.55 else 3
    pieces = [chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(count)]
    return ("".join(pieces) + chance.choice(_CODAS)).capitalize()


def _surname(chance: random.Random, country: str) -> str:
    stems, ends = _PARTS[country]
    middle = chance.choice(stems) if chance.random() < 0.75 else ""  # most surnames are rare
    before = chance.choice(_BEFORE.get(country, ("",)))
    return before + (chance.choice(stems) + middle + chance.choice(ends)).capitalize()
