"""Which legal form do these words name? Each spelling in the covered countries is mapped to one word."""

import tomllib
from collections.abc import Sequence
from importlib.resources import files


def _read() -> dict[str, str]:
    table = tomllib.loads(files("research.names").joinpath("legal_forms.toml").read_text("utf-8"))
    return {spelling.replace(" ", ""): form for form, written in table.items() for spelling in written}


# Key: the spelling as `spelling.plain` gives it, its blanks and joining words left out: "B.V." and "B V" are "bv".
LEGAL_FORMS = _read()
# Forms that are written before the name as well: "Stichting Delta", "SARL Dupont", "V.O.F. De Boer".
BEFORE_THE_NAME = frozenset(
    {
        "bv",
        "nv",
        "vof",
        "commv",
        "eirl",
        "maatschap",
        "stichting",
        "vereniging",
        "vzw",
        "asbl",
        "cooperatie",
        "fondation",
        "association",
    }
    | {"bvba", "sprl", "srl", "sarl", "eurl", "sas", "sasu", "sci", "snc", "scp", "scm", "selarl", "earl", "gaec"}
    | {
        "societeanonyme",
        "societeparactionssimplifiee",
        "societearesponsabilitelimitee",
        "scea",
        "ivzw",
        "oy",
        "stiftung",
    }
)
BEFORE_ONLY = frozenset({"association"})  # at the end it belongs to the name: "Delta Housing Association"
BEFORE_AS_LETTERS = frozenset({"sa", "ag"})  # "S.A. Delta", but "SA Delta" may be somebody's letters
# Words too, when no dots or blanks stand between the letters: "Beauty Spa", "Shipping EU".
ONLY_AS_LETTERS = frozenset({"spa", "ev", "eu", "eg", "ua", "ei"})
# Forms that are no words and no initials, so that they are one in the middle of a name as well: "Jansen NV Transport".
WITHIN_THE_NAME = frozenset(
    {"bv", "nv", "bvba", "sprl", "srl", "sarl", "gmbh", "gmbhcokg", "vof", "ltd", "limited", "llp"}
)
# Forms that are no words either: what stands before them may be a particle that was put behind its name ("Boer, de B.V.").
BEHIND_A_PARTICLE = WITHIN_THE_NAME | {"vzw", "ivzw", "asbl", "aisbl", "cvba", "scrl", "eurl", "sasu", "llc", "plc"}
# One form in two languages: the register of Brussels writes out in French what the firm abbreviates, and a Swiss firm
# bears its form in each language of the country.
ONE_FORM = (frozenset({"bv", "sarl"}), frozenset({"cv", "cooperatie"}), frozenset({"gmbh", "sarl"}))
# What a register or a liquidator puts behind the form.
STATES = frozenset(
    {"inoprichting", "inliquidatie", "enliquidation", "inliquidation", "enformation", "ingrundung", "ingruendung"}
)
SHORT_STATES = frozenset({"io", "il", "ig"})  # only behind a form: "Studio IO" is a name
STATE_WORDS = 2  # of the longest state
_STATES_END = frozenset(
    {"oprichting", "liquidatie", "liquidation", "formation", "grundung", "gruendung", "io", "il", "ig", "o", "l", "g"}
    | STATES
)
LONGEST = 8  # words of the longest spelling: "G. m. b. H. & Co. K. G."
# No form that may be a word follows one of these: "Bakkerij Van As" and "Kip & Ei" end in a name.
NAME_GOES_ON = frozenset(
    ["van", "von", "vom", "de", "den", "der", "du", "des", "la", "le", "les", "of", "the", "en", "aan", "op", "te"]
)
# What a form ends in and begins with: most names are told from these that they show no form. An ending that is a form
# itself leads to it.
_ENDINGS = {form[at:]: "" for form in LEGAL_FORMS for at in range(len(form))}
_ENDINGS |= {written: form for written, form in LEGAL_FORMS.items() if written not in BEFORE_ONLY}
_BEGINNINGS = frozenset(form[:at] for form in BEFORE_THE_NAME | BEFORE_AS_LETTERS for at in range(1, len(form) + 1))


def _joined(words: Sequence[str]) -> str:
    return "".join(word for word in words if word != "en")


def cut(words: list[str]) -> tuple[list[str], str]:
    """The words of a name without its legal form, and that form; a name that is nothing but a form is left whole."""
    if not words or words[-1] not in _STATES_END:
        return _cut_form(words)
    for size in range(min(STATE_WORDS, len(words) - 1), 0, -1):
        state = "".join(words[-size:])
        if state in STATES or state in SHORT_STATES:
            name, form = _cut_form(words[:-size])
            if form or state in STATES:
                return name, form
    return _cut_form(words)


def cut_within(words: Sequence[str]) -> tuple[list[str], str]:
    """The words of a name without a form that stands in the middle of it, and that form."""
    for start in range(1, len(words) - 1):
        for size in range(min(LONGEST, len(words) - start - 1), 0, -1):
            written = _joined(words[start : start + size])
            if written in WITHIN_THE_NAME and words[start - 1] not in NAME_GOES_ON:
                return [*words[:start], *words[start + size :]], LEGAL_FORMS[written]
    return list(words), ""


def _cut_form(words: list[str]) -> tuple[list[str], str]:
    size, form = _at_end(words)
    if size and (words[-size - 1] not in NAME_GOES_ON or _joined(words[-size:]) in BEHIND_A_PARTICLE):
        if words[0] not in _BEGINNINGS:
            return words[:-size], form
        begun = _at_begin(words, min(LONGEST, len(words) - 1) - size)  # Coöperatie Delta U.A. says it twice
        twice = begun and LEGAL_FORMS[_joined(words[:begun])] == form
        return words[begun if twice else 0 : -size], form
    if len(words) < 2 or words[0] not in _BEGINNINGS:
        return words, ""
    size = _at_begin(words, min(LONGEST, len(words) - 1))
    return words[size:], LEGAL_FORMS[_joined(words[:size])] if size else ""


def _at_end(words: list[str]) -> tuple[int, str]:
    """How many of the last words are the longest form that stands there, and that form; the first word is of the name."""
    written, found, form = "", 0, ""
    for size, word in enumerate(words[: -LONGEST - 1 if len(words) > LONGEST else 0 : -1], 1):
        if word != "en":
            written = word + written
            told = _ENDINGS.get(written)
            if told is None:
                break
            if told and (size > 1 or word not in ONLY_AS_LETTERS):
                found, form = size, told
    return found, form


def _at_begin(words: Sequence[str], most: int) -> int:
    """How many of the first words are the longest form that stands before names."""
    written, found = "", 0
    for size in range(1, most + 1):
        word = words[size - 1]
        if word != "en":
            written += word
            if written not in _BEGINNINGS:
                break
            if written in BEFORE_THE_NAME or (size > 1 and written in BEFORE_AS_LETTERS):
                found = size
    return found


def named(words: Sequence[str]) -> str:
    """The form that a register's own field names ("Besloten Vennootschap met gewone structuur"), "" when unknown."""
    sizes = range(min(LONGEST, len(words)), 0, -1)
    return next((LEGAL_FORMS[w] for w in (_joined(words[:size]) for size in sizes) if w in LEGAL_FORMS), "")


def clash(one: str, other: str) -> bool:
    """Whether two forms cannot be those of one entity; an unknown form clashes with none."""
    return bool(one and other) and one != other and frozenset({one, other}) not in ONE_FORM
