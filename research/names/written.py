"""How may this written name be read: its shortened words written out, what is no name left out, a trade name apart?

Web sites, invoices and lead lists write more than the register does ("Jansen t/a The Copper Kettle", "Inh. P. Sonnwald",
"SAS au capital de 10 000 euros", "sinds 1924") and write it shorter ("v.d.", "4U", "St.", "IVe").
"""

import re

from research.names.spelling import plain, split_form
from research.names.vocabulary import Sort, word_of

# The legal entity first, then the name that it trades under.
_TRADES_AS = re.compile(
    r"[\s,(](?:t/as?|t\.a\.|trading (?:as|under the name)|d/?b/?a|a/?k/?a|(?:t\.?)?h\.?o\.?d\.?n\.?"
    r"|(?:tevens |ook |mede )?handelend onder de na(?:am|men)|ook (?:bekend|handelend) als"
    r"|exerçant sous (?:le nom|l['’]enseigne)|(?:sous l['’])enseigne|handelnd unter|auch bekannt als)(?:[\s:]+|(?<=\.))(?=\w)",
    re.IGNORECASE,
)
# The trade name first, then who bears it.
_IS_NAME_OF = re.compile(
    r"[\s,(–-](?:(?:is )?(?:een |a |un )?(?:handelsnaam van|trading (?:name|style) of|nom commercial de)"
    r"|inh(?:aber(?:in)?)?(?:\.:?|:)|inhaber(?:in)?|prop(?:rietor)?(?:\.:?|:)|eigenaar:)\s*(?=\w)",
    re.IGNORECASE,
)
# A firm of one Belgian profession in the form of another: what counts is the form that follows.
_IN_FORM_OF = re.compile(
    r"\b(?:(?:bv|b\.v\.|sc|s\.c\.|burg(?:\.|erlijke) ?venn(?:\.|ootschap)|société civile)\s+)?"
    r"(?:o\.?v\.?v\.?(?:\s?e(?:en)?\b\.?)?|onder de vorm van (?:een )?|sous (?:la )?forme (?:de |d['’]une ))\s*(?=\w)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"[\s,–-](?:au capital (?:social )?de\b.*|(?:depuis|sinds|seit|since|anno|est\.|established)\s+(?:in\s+)?\d{4})\s*$",
    re.IGNORECASE,
)
_VAN_DE = re.compile(r"(?<!\w)(?:v\s?[./]\s?d\b\.?|vdr?(?=\s)|V/D\b|(?<=\s)V\.\s?D\.(?=\s))\s*(?=\w)")
_VAN = re.compile(r"(?<![\w.])v\.\s?(?=[^\W\d_]{2})")
# German leaves the small words between at one letter: "Kälte- u. Klimatechnik", "Brauhaus z. Goldenen Hecht".
_SMALL = re.compile(r"(?<=\s)([ufzb])\.\s(?=[^\W\d_]{2})")
_SMALL_WORDS = {"u": "und ", "f": "für ", "z": "zum ", "b": "bei "}
_FOR_YOU = re.compile(r"(?<=[^\W\d_])4\s?(u|you)\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\b([IVX]{1,5})(?:e|ème|eme)\b")
_NUMERALS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
# "Loon- en grondverzetbedrijf": the first word goes on as the second ends.
_ELIDED = re.compile(
    r"\b(\w{3,})- (en|und|u\.|&|et) (\w{2,}?)"
    r"(s?bedrijf|betrieb|bau|bouw|technik|techniek|handel|werken|kantoor|beratung)\b",
    re.IGNORECASE,
)
# Shortened words that begin a name and may stand for more than one: the reading that fits counts.
_MAY_BEGIN = {
    "st": "Stichting",
    "stg": "Stichting",
    "ver": "Vereniging",
    "vereng": "Vereniging",
    "assoc": "Association",
    "asso": "Association",
    "coop": "Coöperatie",
}
_STE = re.compile(r"\bste\b[\s.-]+(?=\w)", re.IGNORECASE)  # Société as well as Sainte


def names_in(text: str) -> tuple[str, ...]:
    """The names that a text gives one company: that of the legal entity first, then the one it trades under."""
    name = _NO_NAME.sub("", _IN_FORM_OF.sub("", text))
    for pattern, legal in ((_TRADES_AS, 0), (_IS_NAME_OF, 1)):
        told = [part.strip(" ,()–-") for part in pattern.split(name, maxsplit=1)]
        if len(told) > 1 and all(told):
            return told[legal], told[1 - legal]
    before, bracket, within = name.strip().removesuffix(")").rpartition("(")
    if bracket and name.rstrip().endswith(")") and _is_name(within, before):
        return (within, before) if split_form(within)[1] else (before, within)
    return (name,)


def _is_name(within: str, before: str) -> bool:
    """Whether what stands in brackets is a name of its own: it has a legal form, or a word of the name before it."""
    core, form = split_form(within)
    own = {text for text in core.split() if word_of(text).sort is Sort.OWN}
    return bool(own) and (bool(form) or not own.isdisjoint(plain(before).split()))


def with_long_particles(name: str) -> str:
    """The name with "v.d.", "v/d" and "v." before a family's name written out; "van de" stands for "van den" and "van der"."""
    return _VAN.sub("van ", _VAN_DE.sub("van de ", name))


def writings(name: str) -> tuple[str, ...]:
    """The ways to write a name out; the first without guessing."""
    out = _SMALL.sub(lambda found: _SMALL_WORDS[found[1]], with_long_particles(name))
    out = _ORDINAL.sub(_arabic, _FOR_YOU.sub(r" 4 \1", out))
    others = [_ELIDED.sub(r"\1\4 \2 \3\4", out), _STE.sub("Sainte ", out)]
    first, _, rest = out.partition(" ")
    begun = _MAY_BEGIN.get(plain(first))
    if begun and rest:
        others.append(f"{begun} {rest}")
    return tuple(dict.fromkeys([out, *others]))


def _arabic(found: re.Match[str]) -> str:
    return str(_NUMERALS.index(found[1])) if found[1] in _NUMERALS else found[0]
