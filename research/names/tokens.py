"""Of which words is this company name made, and which legal form does it show?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from research.names import legal_forms
from research.names.spelling import plain, spellings, split_form
from research.names.vocabulary import KEPT, Sort, Word, may_begin_phrase, one_word, word_of
from research.names.written import writings

_ELISION = re.compile(r"\b([ldLD])['’](?=\w)")  # L'Atelier, Pains d'Or: the article is a word of its own
_ENDING = re.compile(r"(?<=\w)\.(?:com|net|eu|nl|be|fr|de|co\.uk|uk|io)\b(?!\.)", re.IGNORECASE)
_DOTTED = re.compile(r"\b(\w{2,})\.")
_ROMAN = {"i": "1", "v": "5", "x": "10"}  # single letters are numbers at the end only: "Fund I", but "I. Peeters"


READ = 1 << 12  # names remembered: one is held against many


@dataclass(frozen=True, slots=True)
class NameWords:
    """The words of a name without its legal form; `dotted` are those written with a dot, as abbreviations are.

    `whole` is the name with its form, without blanks. `guessed`: a shortened word was taken for one that it may be;
    `assumed`: that word is the legal form, which counts only beside a name that has it.
    """

    core: str
    words: tuple[Word, ...]
    form: str
    dotted: frozenset[str]
    whole: str
    guessed: bool = False
    assumed: bool = False

    @property
    def squashed(self) -> str:
        """The name without blanks."""
        return self.core.replace(" ", "")

    @property
    def weighty(self) -> tuple[Word, ...]:
        """The words without articles and the like; all of them when there are no others."""
        return tuple(w for w in self.words if w.sort is not Sort.SMALL) or self.words


@lru_cache(maxsize=READ)
def readings(name: str) -> tuple[NameWords, ...]:
    """The name in words, once for each way to write it out and to spell its umlauts; none for a name without a letter."""
    first, *others = writings(name)
    found = {_read(spelling) for spelling in spellings(first)}
    forms = {reading.form for reading in found}
    for reading in {_read(spelling) for written in others for spelling in spellings(written)}:
        found.add(replace(reading, guessed=True, assumed=reading.form not in forms))
    return tuple(sorted((r for r in found if r.words), key=lambda reading: (reading.core, reading.guessed)))


def _read(spelling: str) -> NameWords:
    shown = _ELISION.sub(r"\1 ", _ENDING.sub(" dotcom ", spelling))
    core, form = _split(spelling)
    texts = _letters_joined(one_word(core if shown == spelling else _split(shown)[0]).split())
    words = [word_of(text) for text in texts]
    if len(words) > 1 and texts[-1] in _ROMAN:
        words[-1] = Word(texts[-1], _ROMAN[texts[-1]], Sort.NUMBER)
    dotted = frozenset(plain(word) for word in _DOTTED.findall(spelling))
    return NameWords(core, tuple(words), form, dotted, plain(spelling).replace(" ", ""))


def _split(spelling: str) -> tuple[str, str]:
    """The plain name without its legal form, wherever that stands, and the form."""
    core, form = split_form(spelling)
    if form:
        return core, form
    left, form = legal_forms.cut_within(core.split())
    return " ".join(left), form


def _letters_joined(texts: Sequence[str]) -> list[str]:
    """The words of a name, with letters that stand beside each other as one word: A.B.C. is ABC."""
    joined: list[str] = []
    letters = False
    for text in texts:
        lone = len(text) == 1 and text.isalpha()
        if lone and letters:
            joined[-1] += text
        else:
            joined.append(text)
        letters = lone
    return joined


def sorted_key(core: str) -> str:
    """What is left of a plain name when order, articles, abbreviations and the language of its words do not count."""
    return sorted_words(core.split())


def sorted_words(texts: Sequence[str]) -> str:
    """The same of the words of a plain name."""
    kept = [_ALONE[text] for text in texts]
    if _NOT_ALONE in kept:
        texts = _letters_joined(one_word(" ".join(texts)).split())
        kept = [_weighty_meaning(text) for text in texts]
    return " ".join(sorted(kept)).lstrip() or " ".join(sorted(texts))


def place_key(town: str) -> str:
    """A town in one spelling, whatever language it is written in."""
    return " ".join(word_of(text).meaning for text in one_word(plain(town)).split())


def _weighty_meaning(text: str) -> str:
    """What a word stands for, "" for an article and the like."""
    word = word_of(text)
    return "" if word.sort is Sort.SMALL else word.meaning


class _Alone(dict[str, str]):
    """What each word stands for, if that can be told without its neighbours: an import of millions asks it again and again.

    A dictionary answers in a third of the time of a cached function. It is emptied when it is full.
    """

    def __missing__(self, text: str) -> str:
        if len(self) >= 4 * KEPT:  # half a million words stand in five million names
            self.clear()
        self[text] = _NOT_ALONE if len(text) == 1 or may_begin_phrase(text) else _weighty_meaning(text)
        return self[text]


_NOT_ALONE = "?"  # no word: a letter, which may be one of several, or the first word of a phrase
_ALONE = _Alone()
