"""Which language does the user read?"""

import locale
import os
import re

from reports.option_values import LANGUAGES

DEFAULT = "en"
IN_WORDS = {"dutch": "nl", "english": "en", "french": "fr", "german": "de"}  # as Windows names its locales


def preferred() -> str:
    """The first known of PRECALL_LANG, the locale's variables and the system's locale; else English."""
    said = [os.environ.get(name, "") for name in ("PRECALL_LANG", "LC_ALL", "LC_MESSAGES", "LANG")]
    said.append(locale.getlocale()[0] or "")
    for text in said:
        word = re.split(r"[_.@-]", text.lower())[0]
        lang = IN_WORDS.get(word, word)
        if lang in LANGUAGES:
            return lang
    return DEFAULT
