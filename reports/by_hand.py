"""Which registers of their country must the seller open by hand, because nothing may ask them?

Session forms, captchas and terms keep programs out of these; a person may look. The addresses are those of the registers
themselves.
"""

from reports.page import Place
from research.model import Company

PLACES: dict[str, tuple[Place, ...]] = {
    "AT": (
        Place("Firmenbuch", "https://justizonline.gv.at/jop/web/firmenbuchabfrage"),
        Place("Ediktsdatei", "https://edikte.justiz.gv.at/"),
    ),
    "BE": (Place("Belgisch Staatsblad / Moniteur belge", "https://www.ejustice.just.fgov.be/tsv/tsvn.htm"),),
    "DE": (
        Place("Handelsregister", "https://www.handelsregister.de/"),
        Place("Unternehmensregister", "https://www.unternehmensregister.de/"),
        Place("Insolvenzbekanntmachungen", "https://neu.insolvenzbekanntmachungen.de/ap/suche.jsf"),
    ),
    "LU": (Place("Registre de commerce et des sociétés (LBR)", "https://www.lbr.lu/"),),
}
STAATSBLAD = "https://www.ejustice.just.fgov.be/cgi_tsv/list.pl?language=nl&btw="  # all that was published of a number


def by_hand(company: Company) -> tuple[Place, ...]:
    """The places of the company's country; the Belgian gazette opens at its number."""
    number = next((one.value for one in company.identifiers if one.kind == "kbo"), "")
    if company.country == "BE" and number:
        return (Place(PLACES["BE"][0].name, f"{STAATSBLAD}{number}"),)
    return PLACES.get(company.country, ())
