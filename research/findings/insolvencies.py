"""Which insolvency does a piece of evidence tell of, in a word that every catalogue has?

Registers and people name the same things differently: what is known becomes one of four kinds, the rest `insolvency`.
"""

from research.model import Evidence
from research.names.same import plain

KINDS = {
    "bankruptcy": ("bankrupt", "failli", "konkurs", "liquidation judiciaire", "insolvenzverfahren"),
    "moratorium": ("moratorium", "surseance", "redressement", "sauvegarde", "administration", "reorgani"),
    "liquidation": ("liquidation", "vereffening"),
    "debt_restructuring": ("debt restructuring", "debt_restructuring", "schuldsanering", "wsnp"),
}


def kind_of(item: Evidence) -> str:
    """One of `KINDS`, or `insolvency`; a liquidation is a winding-up, which may be of one's own will."""
    said = plain(item.value)
    return next((kind for kind, words in KINDS.items() if any(word in said for word in words)), "insolvency")
