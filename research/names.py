"""Are these two spellings the same company name, and which legal form does a name end in?"""

import re
import unicodedata

# Spellings of legal forms of the home markets, each mapped to one word; longest first when they are cut off.
LEGAL_FORMS: dict[str, str] = {
    "besloten vennootschap": "bv",
    "naamloze vennootschap": "nv",
    "vennootschap onder firma": "vof",
    "commanditaire vennootschap": "cv",
    "eenmanszaak": "eenmanszaak",
    "stichting": "stichting",
    "b v": "bv",
    "bv": "bv",
    "bvba": "bv",
    "sprl": "bv",
    "srl": "bv",
    "n v": "nv",
    "nv": "nv",
    "sa": "nv",
    "v o f": "vof",
    "vof": "vof",
    "snc": "vof",
    "comm v": "cv",
    "commv": "cv",
    "scomm": "cv",
    "cv": "cv",
    "cvba": "cv",
    "vzw": "vzw",
    "asbl": "vzw",
    "sarl": "sarl",
    "eurl": "sarl",
    "sas": "sas",
    "sasu": "sas",
    "gmbh": "gmbh",
    "gmbh co kg": "gmbh & co kg",
    "ug haftungsbeschrankt": "ug",
    "ug": "ug",
    "ag": "ag",
    "kg": "kg",
    "ohg": "ohg",
    "e k": "ek",
    "ek": "ek",
    "limited": "ltd",
    "ltd": "ltd",
    "plc": "plc",
    "llp": "llp",
    "inc": "inc",
}
_JOINERS = {"&": " en ", "+": " en "}
_WORDS_FOR_AND = {"and", "et", "und"}
_LONGEST_FORM = max(len(form.split()) for form in LEGAL_FORMS) + 1  # "GmbH & Co. KG" has a joining word more


def plain(name: str) -> str:
    """Lower case, without accents and punctuation, blanks made one; "&", "et", "and", "und" become "en"."""
    for sign, word in _JOINERS.items():
        name = name.replace(sign, word)
    letters = unicodedata.normalize("NFKD", name.replace("ß", "ss").casefold())
    kept = "".join(c for c in letters if not unicodedata.combining(c))
    words = re.findall(r"\w+", kept.replace("'", "").replace("’", ""))
    return " ".join("en" if w in _WORDS_FOR_AND else w for w in words)


def split_form(name: str) -> tuple[str, str]:
    """The plain name without its legal form, and that form as one word ("" when the name shows none)."""
    words = plain(name).split()
    for size in range(min(_LONGEST_FORM, len(words) - 1), 0, -1):
        form = LEGAL_FORMS.get(" ".join(words[-size:]).replace(" en ", " "), "")
        if form:
            return " ".join(words[:-size]), form
    return " ".join(words), ""


def same_name(one: str, other: str) -> bool:
    """Whether two names are one but for case, accents, punctuation, joining words and legal form."""
    core = split_form(one)[0]
    return bool(core) and core == split_form(other)[0]


def names_it(text: str, name: str) -> bool:
    """Whether a text names a company: its plain name without legal form stands there as whole words.

    A name of one short word proves nothing in running text, so fewer than four letters never count.
    """
    core = split_form(name)[0]
    if len(core.replace(" ", "")) < 4:
        return False
    return f" {core} " in f" {plain(text)} "
