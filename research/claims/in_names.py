"""Which small words and which forms of law stand in the names of people and firms, whatever the language of the page?"""

import re
from typing import Final

LINKS: Final = frozenset(
    {"van", "der", "de", "den", "ter", "ten", "von", "zu", "zur", "la", "le", "du", "des", "di", "da", "'", "t"}
)  # within a family name: "van der Zalm", "in 't Veld"
FORM_OF_LAW: Final = re.compile(
    r"(?:gmbh|ag|kg|e\.k\.|b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|sarl|sas|sa|ltd\.?|limited|inc\.?|llc|plc)\W*$", re.IGNORECASE
)  # at the end of a firm's name
