"""Which insolvency does a piece of evidence tell of, in a word that every catalogue has?

Registers and people name the same things differently: what is known becomes one of four kinds, the rest `insolvency`. A
liquidation may be the owners' own choice, so it has a word of its own.
"""

from research.model import Evidence
from research.names import plain

KINDS = {
    "bankruptcy": ("bankrupt", "failli", "konkurs", "liquidation judiciaire", "insolvenzverfahren"),
    "moratorium": ("moratorium", "surseance", "redressement", "sauvegarde", "administration", "reorgani"),
    "debt_restructuring": ("debt restructuring", "debt_restructuring", "schuldsanering", "wsnp"),
    "liquidation": ("liquidation", "liquidatie", "vereffening"),
}


def kind_of(item: Evidence) -> str:
    """`bankruptcy`, `moratorium`, `debt_restructuring`, `liquidation` or `insolvency`."""
    said = plain(item.value)
    return next((kind for kind, words in KINDS.items() if any(word in said for word in words)), "insolvency")
