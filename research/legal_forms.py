"""Which legal form do these words name? The home markets' forms, each spelling mapped to one word."""

from collections.abc import Sequence

# Key: the spelling as `names.plain` gives it, its blanks and joining words left out, so that "B.V." and "B V" are "bv".
LEGAL_FORMS: dict[str, str] = {
    "bv": "bv",
    "beslotenvennootschap": "bv",
    "bvba": "bv",
    "sprl": "bv",
    "srl": "bv",
    "beslotenvennootschapmetbeperkteaansprakelijkheid": "bv",
    "nv": "nv",
    "naamlozevennootschap": "nv",
    "sa": "nv",
    "societeanonyme": "nv",
    "vof": "vof",
    "vennootschaponderfirma": "vof",
    "snc": "vof",
    "societeennomcollectif": "vof",
    "cv": "cv",
    "commv": "cv",
    "scomm": "cv",
    "cvba": "cv",
    "scrl": "cv",
    "commanditairevennootschap": "cv",
    "cooperatie": "cooperatie",
    "cooperatieua": "cooperatie",
    "eenmanszaak": "eenmanszaak",
    "maatschap": "maatschap",
    "stichting": "stichting",
    "vereniging": "vereniging",
    "vzw": "vzw",
    "asbl": "vzw",
    "sarl": "sarl",
    "societearesponsabilitelimitee": "sarl",
    "eurl": "sarl",
    "sas": "sas",
    "sasu": "sas",
    "societeparactionssimplifiee": "sas",
    "sci": "sci",
    "gmbh": "gmbh",
    "gesellschaftmitbeschrankterhaftung": "gmbh",
    "gmbhcokg": "gmbh & co kg",
    "ugcokg": "ug & co kg",
    "ughaftungsbeschranktcokg": "ug & co kg",
    "ughaftungsbeschraenktcokg": "ug & co kg",
    "ug": "ug",
    "ughaftungsbeschrankt": "ug",
    "ughaftungsbeschraenkt": "ug",
    "ag": "ag",
    "aktiengesellschaft": "ag",
    "kg": "kg",
    "kommanditgesellschaft": "kg",
    "ohg": "ohg",
    "offenehandelsgesellschaft": "ohg",
    "gbr": "gbr",
    "ek": "ek",
    "ekfm": "ek",
    "limited": "ltd",
    "ltd": "ltd",
    "privatelimitedcompany": "ltd",
    "plc": "plc",
    "publiclimitedcompany": "plc",
    "llp": "llp",
    "cic": "cic",
    "inc": "inc",
}
# Forms that are written before the name as well: "Stichting Delta", "SARL Dupont", "V.O.F. De Boer".
BEFORE_THE_NAME = frozenset(
    {"bv", "nv", "vof", "maatschap", "stichting", "vereniging", "vzw", "asbl", "cooperatie"}
    | {"sarl", "eurl", "sas", "sasu", "sci", "snc", "societeanonyme"}
)
# One form in two languages: the register of Brussels writes out in French what the firm abbreviates.
ONE_FORM = (frozenset({"bv", "sarl"}), frozenset({"cv", "cooperatie"}))
# What a register or a liquidator puts behind the form.
STATES = frozenset({"inoprichting", "inliquidatie", "enliquidation", "inliquidation"})
SHORT_STATES = frozenset({"io", "il"})  # only behind a form: "Studio IO" is a name
STATE_WORDS = 2  # of the longest state
LONGEST = 8  # words of the longest spelling: "G. m. b. H. & Co. K. G."


def _joined(words: Sequence[str]) -> str:
    return "".join(word for word in words if word != "en")


def cut(words: Sequence[str]) -> tuple[list[str], str]:
    """The words of a name without its legal form, and that form; a name that is nothing but a form is left whole."""
    for size in range(min(STATE_WORDS, len(words) - 1), 0, -1):
        state = "".join(words[-size:])
        if state in STATES | SHORT_STATES:
            name, form = _cut_form(words[:-size])
            if form or state in STATES:
                return name, form
    return _cut_form(words)


def _cut_form(words: Sequence[str]) -> tuple[list[str], str]:
    kept = list(words)
    for size in range(min(LONGEST, len(kept) - 1), 0, -1):
        form = LEGAL_FORMS.get(_joined(kept[-size:]), "")
        if form and kept[-size] != "en":
            return kept[:-size], form
    for size in range(min(LONGEST, len(kept) - 1), 0, -1):
        written = _joined(kept[:size])
        if written in BEFORE_THE_NAME and kept[size - 1] != "en":
            return kept[size:], LEGAL_FORMS[written]
    return kept, ""


def named(words: Sequence[str]) -> str:
    """The form that a register's own field names ("Besloten Vennootschap met gewone structuur"), "" when unknown."""
    sizes = range(min(LONGEST, len(words)), 0, -1)
    return next((LEGAL_FORMS[w] for w in (_joined(words[:size]) for size in sizes) if w in LEGAL_FORMS), "")


def clash(one: str, other: str) -> bool:
    """Whether two forms cannot be those of one entity; an unknown form clashes with none."""
    return bool(one and other) and one != other and frozenset({one, other}) not in ONE_FORM
