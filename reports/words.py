"""In which words does a language say what the checks found: sentences, numbers and partial dates?

A catalogue is one TOML file of tables; the key `age.supported` is the entry `supported` of the table `[age]`. Places in a
sentence: `{name}` prints a value (numbers in the language, a name ending in `_date` as a partial date, one ending in
`_label` as a word of the catalogue, `asked` and `unasked` as names of sources), `{name|singular|plural}` prints a number,
a no-break space and the word that fits.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from research.model import Param, Phrase

LANGUAGES = ("nl", "en", "fr", "de")
NBSP = "\N{NO-BREAK SPACE}"
OPEN_TABLES = frozenset({"source", "property"})  # adapters may come from outside, and bring names of their own
SOURCE_LISTS = frozenset({"asked", "unasked"})  # values that are ids of sources, with commas between
GROUPED_FROM = 10_000  # "2009" must stay a year, and four digits read well without a mark
PLACE = re.compile(r"\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}")
PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


class MissingWordsError(LookupError):
    """A catalogue has no such key, or a sentence asks for a value that nobody gave."""


class UnknownLanguageError(ValueError):
    """There is no catalogue in this language."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language: `texts` maps `table.key` to a sentence with places."""

    lang: str
    texts: Mapping[str, str] = field(repr=False)

    @classmethod
    def load(cls, lang: str) -> "Catalogue":
        """The catalogue of a language (nl, en, fr, de); raises `UnknownLanguageError` for another one."""
        if lang not in LANGUAGES:
            raise UnknownLanguageError(f"no catalogue for {lang!r}; there are {', '.join(LANGUAGES)}")
        return cls(lang, _read(Path(__file__).parent / "catalogue" / f"{lang}.toml"))

    def with_texts(self, texts: Mapping[str, str]) -> "Catalogue":
        """The same catalogue with more sentences, for those who bring their own checks."""
        return Catalogue(self.lang, {**self.texts, **texts})

    def say(self, phrase: Phrase) -> str:
        """Turn a phrase into a sentence; raises `MissingWordsError` when key or value is missing."""
        params = dict(phrase.params)

        def fill(place: re.Match[str]) -> str:
            name, one, many = place.groups()
            if name not in params:
                raise MissingWordsError(f"{self.lang}: {phrase.key} needs {name}")
            if one is None:
                return self._print(name, params[name])
            return self._counted(phrase.key, name, params[name], (one, many))

        return PLACE.sub(fill, self._text(phrase.key))

    def text(self, key: str, **params: Param) -> str:
        """`say` for one who has the key and the values at hand."""
        return self.say(Phrase.of(key, **params))

    def name(self, table: str, name: str) -> str:
        """The catalogue's word for a proper name (a source, a property), or that name: plug-ins bring their own."""
        return self.texts.get(f"{table}.{name}", name)

    def number(self, value: float) -> str:
        """A number as the language writes it, whole numbers without decimals, others with at most two."""
        digits = f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        whole, _, part = digits.partition(".")
        if abs(value) >= GROUPED_FROM:
            whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", self._text("format.group"), whole)
        return f"{whole}{self._text('format.decimal')}{part}" if part else whole

    def count(self, value: int) -> str:
        """A small number as a word (up to twelve), a larger one in digits."""
        words = self._text("format.numbers").split()
        return words[value] if 0 <= value < len(words) else self.number(value)

    def date(self, partial: str) -> str:
        """A partial date: `2021-02-16` is "16 feb 2021", `2021-02` is "feb 2021", `2021` stays."""
        found = PARTIAL.match(partial)
        if found is None:
            raise ValueError(f"not a partial date: {partial!r}")
        year, month, day = found.groups()
        if month is None:
            return year
        name = self._text("format.months").split()[int(month) - 1]
        if day is None:
            return self._text("format.month_of_year").replace("{month}", name).replace("{year}", year)
        whole = self._text("format.date").replace("{day}", str(int(day)))
        return whole.replace("{month}", name).replace("{year}", year)

    def listed(self, items: Iterable[str]) -> str:
        """Names in a row: "a, b en c"."""
        *first, last = list(items) or [""]
        return f"{', '.join(first)} {self._text('format.and')} {last}" if first else last

    def _text(self, key: str) -> str:
        if key not in self.texts:
            raise MissingWordsError(f"{self.lang}: no words for {key}")
        return self.texts[key]

    def _print(self, name: str, value: Param) -> str:
        if name.endswith("_date"):
            return self.date(str(value))
        if name in SOURCE_LISTS:
            return self.listed(self.name("source", part.strip()) for part in str(value).split(","))
        if name.endswith("_label"):
            return self.listed(self._label(name, part.strip()) for part in str(value).split(","))
        return value if isinstance(value, str) else self.number(value)

    def _label(self, name: str, word: str) -> str:
        """`source_label` of "kvk" and of "source.kvk" are the same word; of a plug-in it is the name it gave itself."""
        table, _, own = word.rpartition(".")
        table = table or name.removesuffix("_label").rstrip("s")
        return self.name(table, own) if table in OPEN_TABLES else self._text(f"{table}.{own}")

    def _counted(self, key: str, name: str, value: Param, forms: tuple[str, str]) -> str:
        if isinstance(value, str):
            raise MissingWordsError(f"{self.lang}: {key} counts {name}, which is not a number")
        return f"{self.number(value)}{NBSP}{forms[0 if self._is_singular(value) else 1]}"

    def _is_singular(self, value: float) -> bool:
        """French counts nought and one and a half as singular (CLDR plural rules); the others only one itself."""
        return 0 <= value < 2 if self.lang == "fr" else value == 1


@cache
def _read(file: Path) -> Mapping[str, str]:
    return dict(_flat("", tomllib.loads(file.read_text("utf-8"))))


def _flat(path: str, table: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(f"{path}{key}.", value)
        elif isinstance(value, str):
            yield f"{path}{key}", value
        else:
            raise TypeError(f"{path}{key} is not a text")
