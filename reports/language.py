"""Which language does the user read?"""

import locale
import os

from reports.arguments import LANGUAGES

DEFAULT = "en"


def preferred() -> str:
    """The first known of PRECALL_LANG, the locale's variables and the system's locale; else English."""
    said = [os.environ.get(name, "") for name in ("PRECALL_LANG", "LC_ALL", "LC_MESSAGES", "LANG")]
    said.append(locale.getlocale()[0] or "")
    for text in said:
        if text[:2].lower() in LANGUAGES:
            return text[:2].lower()
    return DEFAULT
