"""Does a word that would give the year to something else do nothing here: an attribute of a noun, or whom one serves?"""

from research.claims.marks import Span
from research.claims.sentences import Sentence

_BETWEEN = 1  # words between "des" and those meant: "des jeunes apprentis"
_PARTING = ("finite", "is_one", "perfect", "breaks", "and", "have", "negation", "already", "beside", "since")


def idle(sentence: Sentence, span: Span) -> bool:
    """Say whether the word only describes a noun ("meubles certifiés") or names those for whom it is ("les élèves")."""
    if sentence.starts_at(("certificate", "standard"), span[0]):
        led = sentence.ends_at(("status",), span[0])
        return led is not None and _attribute(sentence, led)  # "des meubles certifiés FSC"
    return _attribute(sentence, span) or whom(sentence, span[0]) or _phrase(sentence, span[0])


def _phrase(sentence: Sentence, at: int) -> bool:
    """Read "de formation", "avons la chance de", "agence responsable": what one learnt, may do, or how one works."""
    manner = sentence.starts_at(("manner",), at) and at and sentence.starts_at(("firm", "offers"), 0)
    return (
        bool(manner)
        or bool(sentence.starts_at(("has_joy",), at))
        or any(i <= at < j for i, j in sentence.spans("by_training"))
    )


def near(sentence: Sentence, fields: tuple[str, ...], i: int, j: int, reach: int) -> bool:
    """Say whether a word of the fields that does something stands so near, in the same clause."""
    if not sentence.near(fields, i, j, reach, reach):
        return False
    here = {sentence.clause(i), sentence.clause(j - 1)}
    return any(
        begin - j <= reach
        and i - end <= reach
        and not here.isdisjoint({sentence.clause(begin), sentence.clause(end - 1)})
        for begin, end in awake(sentence, *fields)
    )


def awake(sentence: Sentence, *fields: str) -> list[Span]:
    """List where words of the fields stand that do something."""
    return [span for span in sentence.spans(*fields) if not idle(sentence, span)]


def _attribute(sentence: Sentence, span: Span) -> bool:
    """Read "des meubles certifiés FSC", "électricien agréé à Namur"; "certifié depuis" and "agréé Stihl" are a status."""
    i, j = span
    if not sentence.words.grammar.adjective_behind or not i or sentence.starts_at(("status",), i) is None:
        return False
    noun = sentence.tokens[i - 1]
    if noun.kind != "word" or sentence.starts_at(_PARTING, i - 1) or sentence.ends_at(_PARTING, i):
        return False
    since = [begin for begin, _ in sentence.spans("since", "lasting")]
    if any(begin < i for begin in since):
        return True  # behind the date it is said of the noun before it
    if not sentence.starts_at(("firm", "person_noun"), i - 1):
        return False  # "Concerts gratuits à Spa depuis 2010"
    apart = sentence.tokens[j] if j < len(sentence.tokens) else None
    return apart is None or (j not in since and sentence.starts_at(("place_word", "active", "finite"), j) is not None)


def whom(sentence: Sentence, at: int) -> bool:
    """Read "les propriétaires", "des apprentis", "vos jeunes enfants": many, and they are an object."""
    if sentence.starts_at(("served_ones",), at) is None:
        return False
    dated = any(begin < at for begin, _ in sentence.spans("since", "lasting"))
    if not dated and not any(j < at for _, j in sentence.spans("active", "helped", "we_subject")):
        return False  # "Réservé aux adhérents depuis 2019"
    return any(sentence.ends_at(("the_many",), begin) for begin in range(max(at - _BETWEEN, 1), at + 1))
