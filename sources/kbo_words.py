"""Which words does the Belgian register use for what, in the four languages of its pages?

Dutch, French and English as clients of the public search print them; the German ones are written after the same model
and were seen on no page. Nothing follows from a label that is not here, except where the page has a needed one no more.
"""

import re
from collections.abc import Mapping

_LABELS: Mapping[str, str] = {
    "number": "ondernemingsnummer|numéro d'entreprise|enterprise number|unternehmensnummer",
    "status": "status|statut",
    "situation": "rechtstoestand|situation juridique|legal situation|legal status|rechtslage|rechtszustand",
    "start": "begindatum|date de début|start date|anfangsdatum|beginndatum",
    "end": "einddatum|stopzettingsdatum|datum stopzetting|date de fin|date de cessation|end date|cessation date|enddatum",
    "name": "naam|dénomination|nom|name|bezeichnung",
    "alias": "afkorting|commerciële naam|abréviation|dénomination commerciale|abbreviation|commercial name|abkürzung"
    "|handelsbezeichnung",
    "address": "adres van de zetel|adres van de maatschappelijke zetel|adresse du siège|adresse du siège social"
    "|registered seat's address|adresse des sitzes",
    "type": "type entiteit|type d'entité|entity type|art der einheit",
    "form": "rechtsvorm|forme légale|forme juridique|legal form|rechtsform",
    "units": "aantal vestigingseenheden (ve)|nombre d'unités d'établissement (ue)|number of establishment units (eu)"
    "|anzahl der niederlassungseinheiten (ne)",
    "website": "webadres|adresse web|web address|webadresse",
    "phone": "telefoonnummer|numéro de téléphone|phone number|telefonnummer",
    "capital": "kapitaal|capital|kapital",
    "struck": "ambtshalve doorhaling|radiation d'office|striking off ex officio|streichung von amts wegen",
}
LABELS = {label: name for name, labels in _LABELS.items() for label in labels.split("|")}
_SECTIONS: Mapping[str, str] = {
    "functions": "functies|fonctions|functions|funktionen",
    "links": "linken tussen entiteiten|liens entre entités|links between entities|entity links"
    "|verbindungen zwischen einheiten",
}
SECTIONS = {heading: name for name, headings in _SECTIONS.items() for heading in headings.split("|")}
STATUS = {
    **dict.fromkeys(("actief", "actif", "active", "aktiv"), "active"),
    **dict.fromkeys(("stopgezet", "arrêté", "arrêtée", "stopped", "ceased", "inactive", "eingestellt"), "inactive"),
}
NO_DATA = re.compile(r"geen gegevens|pas de données|aucune donnée|no data|keine (?:daten|angaben)", re.IGNORECASE)
NATURAL = re.compile(r"natuurlijk persoon|personne physique|natural person|natürliche person", re.IGNORECASE)
SINCE = re.compile(r"\b(?:sinds|depuis|since|seit)\b", re.IGNORECASE)
EX_OFFICIO = re.compile(r"ambtshalve|d['’]office|ex officio|von amts wegen", re.IGNORECASE)
EMPLOYER = re.compile(r"(?:werkgever|employeur|employer|arbeitgeber)\b", re.IGNORECASE)
REPRESENTATIVE = re.compile(
    r"vertegenwoordiger|représentant permanent|permanent representative|vertreter", re.IGNORECASE
)
NORMAL = re.compile(
    r"normale toestand|situation normale|normal situation|gewöhnlicher zustand|normalzustand", re.IGNORECASE
)
# A merger or split ends a company too, and not because it cannot pay.
_REORDERED = re.compile(
    r"fusi|merger|splits|scission|\bsplit|spaltung|verschmelzung|vervanging|remplacement", re.IGNORECASE
)
_OVER = re.compile(
    r"sluiting|gesloten|clôtur|clos(?:ing|ure|ed)|abschluss|schließung|intrekking|herroeping|retrait|révocation"
    r"|rapport|withdraw|revo|annul|vernietig|aufheb|einde |fin d|end of",
    re.IGNORECASE,
)
_INSOLVENCY: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("bankruptcy", re.compile(r"faillissement|faillite|bankruptcy|konkurs|insolvenz", re.IGNORECASE)),
    ("reorganisation", re.compile(r"r[eé]organisati|gerechtelijk akkoord|concordat", re.IGNORECASE)),
    ("moratorium", re.compile(r"uitstel van betaling|sursis|suspension of payment|zahlungsaufschub", re.IGNORECASE)),
    ("administration", re.compile(r"voorlopig bewind|administrat\w+ provisoire|provisional admin", re.IGNORECASE)),
    ("liquidation", re.compile(r"vereffening|liquidation|ontbinding|dissolution|auflösung", re.IGNORECASE)),
)


def insolvency_of(situation: str) -> tuple[str, bool]:
    """Give the kind of insolvency that a legal situation names and whether it is over; no kind for every other one."""
    for kind, words in _INSOLVENCY:
        if words.search(situation) and not (kind == "liquidation" and _REORDERED.search(situation)):
            return kind, bool(_OVER.search(situation))
    return "", False
