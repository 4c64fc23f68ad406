"""Is it a newspaper or a directory that tells of the firm, and not the firm?"""

from functools import lru_cache

from research.claims.owner import impersonal
from research.claims.sentences import Sentence, notes
from research.claims.words import pack

_AROUND = 500  # characters of the paragraph before the sentence
_NOUN = 4  # tokens from "Danish" to the name: "furniture maker Holmgard"
_SEAT = 6  # tokens from the beginning to "based": "The Stoke-on-Trent-based"


def introduced_by_others(sentence: Sentence) -> bool:
    """Say whether it is introduced as only others do: "The Danish furniture maker Holmgard", "Leeds-based Crowther".

    Nobody says "we" or "you" around it. A firm that speaks of itself says "we are a Danish furniture maker".
    """
    told = _that_day(sentence) or _introduces(sentence.text[_begin(sentence) : sentence.end], sentence.words.lang)
    return told and impersonal(sentence)


def _begin(sentence: Sentence) -> int:
    """Find where the paragraph begins: what its first sentence introduces, the next goes on about."""
    return max(sentence.text.rfind("\n", 0, sentence.start) + 1, sentence.start - _AROUND)


@lru_cache(maxsize=16)
def _introduces(paragraph: str, lang: str) -> bool:
    first = next(notes(paragraph, pack(lang)), None)
    return first is not None and (_by_nation(first) or _by_town(first) or _by_seat(first))


def _by_nation(sentence: Sentence) -> bool:
    begin = sentence.starts_at(("definite", "article"), 0)
    start = begin[1] if begin else 0
    for i, j in sentence.spans("nationality"):
        if sentence.words.lang == "fr":
            if begin is None or i not in {start + 1, start + 2}:
                continue
        elif i != start:
            continue
        window = range(j, min(j + _NOUN, len(sentence.tokens)))
        if sentence.words.lang == "fr":
            return any(_capital(sentence, at) for at in window)
        if sentence.words.lang == "de":
            return any(_capital(sentence, at) and _capital(sentence, at + 1) for at in window[:1])
        names = [at for at in window if _capital(sentence, at)]
        return bool(names) and names[0] > j and all(sentence.tokens[at].kind == "word" for at in range(j, names[0]))
    return False


def _by_town(sentence: Sentence) -> bool:
    """Say whether a town's adjective introduces it: "Het Enschedese bedrijf Brakel", "Der Siegener Betrieb Brakel"."""
    ending = {"nl": "se", "de": "er"}.get(sentence.words.lang)
    if ending is None or sentence.starts_at(("definite", "article"), 0) != (0, 1) or not _capital(sentence, 1):
        return False
    firm = sentence.starts_at(("firm", "firm_like"), 2)
    return firm is not None and sentence.tokens[1].norm.endswith(ending) and _capital(sentence, firm[1])


def _by_seat(sentence: Sentence) -> bool:
    """Say whether the place comes first: "The Barnsley-based manufacturer", "Der in Siegen ansässige Werkzeugbauer"."""
    for i, _ in sentence.spans("seated"):
        if i > _SEAT:
            return False
        if sentence.words.lang == "en":
            return sentence.hyphened(i) and i > 0
        if sentence.words.lang in {"nl", "de"}:
            return sentence.starts_at(("definite", "article"), 0) is not None and sentence.has("inside")
    return False


def _that_day(sentence: Sentence) -> bool:
    """Say whether a day without its year dates the feast, as for readers of that week: "feierte am 4. Mai"."""
    for i, j in sentence.spans("month"):
        sides = [at for at in (i - 1, i - 2, j) if 0 <= at < len(sentence.tokens)]
        day = any(sentence.tokens[at].kind == "number" and len(sentence.tokens[at].norm) <= 2 for at in sides)
        year = any(
            sentence.tokens[at].kind == "number" and len(sentence.tokens[at].norm) == 4
            for at in range(j, min(j + 3, len(sentence.tokens)))
        )
        if day and not year and sentence.has("jubilee", "celebrate"):
            return True
    return False


def _capital(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    return token is not None and token.kind == "word" and sentence.text[token.start].isupper()
