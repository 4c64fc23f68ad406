"""Of which sort is an address: a post box, a desk in a shared office, a place that lends its name, or an ordinary one?

Each sort has honest uses, and starters share an office. Only beside a claim of a large team does it become a question.
The lists hold words and names that are known for it; what they miss is taken for ordinary.
"""

import re
from enum import StrEnum

from research.names.same import plain


class AddressType(StrEnum):
    """What an address is beside an ordinary one."""

    POST_BOX = "post_box"
    CARE_OF = "care_of"
    SHARED_OFFICE = "shared_office"
    DOMICILE = "domicile"
    ORDINARY = "ordinary"


_POST_BOX = re.compile(r"\b(?:postbus|po box|p o box|postfach|boite postale|bp \d+)\b")
_CARE_OF = re.compile(r"(?:^|[\s,(])(?:c/o|p/a|t\.a\.v\.)\s", re.IGNORECASE)
_DOMICILE = re.compile(
    r"\b(?:domicilie\w*|domiciliation|sedomicilier|virtual office|virtueel kantoor|virtuelles buro)\b"
)
_SHARED = re.compile(
    r"\b(?:co ?working|bedrijfsverzamelgebouw|business ?cent(?:er|re)|centre d affaires|burogemeinschaft|flexkantoor"
    r"|regus|wework|mindspace|silversquare|multiburo|buro club|seats2meet|tribes amsterdam|spaces (?:zuidas|vijzelstraat"
    r"|keizersgracht|herengracht)|design offices|servcorp|startplatz|factory berlin|b amsterdam)\b"
)
# Addresses in London at which services register companies by the thousand.
_KNOWN = re.compile(
    r"\b(?:71 75 shelton street|20 22 wenlock road|128 city road|85 great portland street|167 169 great portland street"
    r"|27 old gloucester street|kemp house)\b"
)


def address_type(address: str) -> AddressType:
    """The sort of an address in one line."""
    words = plain(address)
    if _POST_BOX.search(words):
        return AddressType.POST_BOX
    if _DOMICILE.search(words) or _KNOWN.search(words):
        return AddressType.DOMICILE
    if _SHARED.search(words):
        return AddressType.SHARED_OFFICE
    return AddressType.CARE_OF if _CARE_OF.search(address) else AddressType.ORDINARY
