"""What does a plain number count: which noun follows it, or leads to it on a label?"""

from functools import cache

from research.claims.found import Found
from research.claims.marks import Span
from research.claims.pagecode import back_over_noise, skip_noise
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.words import Pack
from research.model import Kind

_GAP = 4  # tokens: adjectives between a number and its noun ("25 ervaren en gedreven vakmensen")
_FAR = 3 * _GAP  # the same, when the adjectives are compounds: "four state-of-the-art clinics"
_COUNTED = ("staff", "people", "clients", "jobs", "objects", "places", "partners", "beneficiaries")
_PARTING = frozenset({"sign", "number", "newline"})
_BINDING = frozenset({"-", "'", "&"})

_PEOPLE = frozenset({"staff", "team_label", "people", "partners", "trades", "beneficiaries"})
_QUOTED = ("staff", "people", "clients", "jobs", "objects", "places", "beneficiaries")


def unit_after(sentence: Sentence, amount: Quantity, fields: tuple[str, ...]) -> Span | None:
    """Find the noun of the fields that the number counts; adjectives may stand between, prepositions and verbs not."""
    if not sentence.has(*fields):
        return None
    asked = (amount.i, amount.j, amount.spelled, fields)
    units = sentence.units
    if units is None:
        units = sentence.units = {}
    if asked not in units:  # many rules ask the same
        units[asked] = _unit_after(sentence, amount, fields)
    return units[asked]


def _unit_after(sentence: Sentence, amount: Quantity, fields: tuple[str, ...]) -> Span | None:
    place = _behind(sentence, amount)
    near = [span for span in sentence.spans(*fields) if place <= span[0] <= place + _FAR]
    if not near:
        return None
    tokens = sentence.tokens
    best: Span | None = None
    nouns = sentence.spans(*_COUNTED, *fields)
    begins = {i for i, _ in nouns} if sentence.words.grammar.nouns_apart else set()
    nearest = min((i for i, j in nouns if i >= place and j not in begins), default=place)  # "three sales offices"
    for i, j in near:
        if i > nearest or (best and (i > best[0] or j <= best[1])):
            continue
        gap = range(place, i)
        if len(gap) > _GAP and len(gap) - 2 * sum(tokens[at].norm == "-" for at in gap) > _GAP:
            continue  # a compound is one adjective: "four state-of-the-art clinics"
        parting = (at for at in gap if tokens[at].kind in _PARTING and tokens[at].norm not in _BINDING)
        if any(not _between_adjectives(sentence, at) for at in parting):
            continue
        if any(s in gap and not sentence.hyphened(s) for s, _ in sentence.spans("breaks")):
            continue
        best = (i, j)
    return best


def _between_adjectives(sentence: Sentence, at: int) -> bool:
    """Say whether a comma parts two adjectives: "8 insured, police-checked cleaners"."""
    return sentence.tokens[at].norm == "," and sentence.ends_at(("adjective",), at) is not None


def _behind(sentence: Sentence, amount: Quantity) -> int:
    """Find where the noun of a number may begin: behind page code, "of our", "de"."""
    place = skip_noise(sentence.tokens, amount.j)
    of = sentence.starts_at(("genitive",), place) if sentence.ends_at(("all_of",), amount.i) else None
    ours = sentence.starts_at(("our",), of[1]) if of else None
    if ours:
        return ours[1]  # "all five of our shops"
    of = sentence.starts_at(("so_many_of",), place) if amount.spelled else None
    return of[1] if of else place  # "une vingtaine de collaborateurs"


def unit_before(sentence: Sentence, amount: Quantity, fields: tuple[str, ...]) -> Span | None:
    """Find the label that ends in the number: "Medewerkers: 25", "Effectif 12"."""
    at = back_over_noise(sentence.tokens, amount.i)
    label = sentence.ends_at(fields, at) if at else None
    done = sentence.ends_at(("finished", "done", "pleased"), at) if at else None
    if label is None and done:  # "Projects completed: 850"
        label = sentence.ends_at(fields, done[0])
    worded = amount.j < len(sentence.tokens) and at == amount.i and sentence.tokens[amount.j].kind == "word"
    if worded and not sentence.starts_at(("and", "breaks", "since", "counts", "now"), amount.j):
        return None  # "Lager bis 20.000 Teile": the number counts what follows
    same = _PEOPLE if _PEOPLE.intersection(fields) else frozenset(fields)  # "Effectif : 30 personnes"
    others = tuple(field for field in _COUNTED if field not in same) if label else ()
    row = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].kind != "word"
    if label and not row and unit_after(sentence, amount, others):
        return None  # "Ons kantoor: 8 medewerkers" counts no offices
    counted = label is not None and any(other.j == label[0] for other in sentence.amounts)  # "12 klanten: 30 uur"
    return None if counted else label


def quote(sentence: Sentence, amount: Quantity, kind: Kind, cue: Span) -> Found:
    """Make the claim with a quote from its first to its last word, the counted noun or the label included."""
    nouns = _nouns(sentence.words)
    noun = unit_after(sentence, amount, nouns)
    label = None if noun else unit_before(sentence, amount, nouns)
    i, j = min(cue[0], amount.i, label[0] if label else amount.i), max(cue[1], amount.j, noun[1] if noun else 0)
    start, end = sentence.tokens[i].start, sentence.tokens[j - 1].end
    return Found(
        kind, amount.low, amount.high, amount.relation, sentence.text[start:end], start, end, sentence.words.lang
    )


@cache
def _nouns(words: Pack) -> tuple[str, ...]:
    return tuple(field for field in _QUOTED if field in words.fields)
