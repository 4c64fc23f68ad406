"""Which words of a language belong to which field of meaning, and where in a sentence do they stand?"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from research.claims.marks import Marks, Span
from research.claims.named_after import of_a_house, of_a_place
from research.claims.tokens import Token, tokenise
from sources.names import names_and_no_words

LANGUAGES = ("nl", "en", "fr", "de")
NUMERAL = "numeral"  # the field of every word at which an amount may begin: "twaalf", "tweekoppig", "'98"
_LONGEST_WORD = 40  # longer "words" are codes or attacks; no word of a field is so long
_REMEMBERED = 20_000  # distinct words whose fields are kept per language, so that memory stays bounded

_EVERYWHERE = frozenset({"est", "estd", "gegr", "ca", "dr", "st", "nr", "mr"})  # abbreviations on pages of any language
_ELISION = re.compile(r"\b((?:[ldjmtnsc]|qu|jusqu)') ")
_NOBODY = (["y"], ["faut"], ["suffit"], ["s'agit"], ["s'"])  # what follows an "il" that is nobody
_NO_NAMES = ("active_i", "each", "chose")  # words that are also given names: "ik ben", "elke week", "ik koos"
_ACCENTED = 6  # letters of a word that is still itself without its accents
_RUN = re.compile(r"[^\W_]+")
_OPEN_RUN = re.compile(r"\*?[^\W_]+\*?")
_ANY = "ħ"  # stands for "*" while a phrase is split: a letter that no word of ours has


class Pack:
    """The words of one language, from `<lang>.toml` and `voices.toml`: `marks` says where each field occurs in a sentence.

    In the file a field is a comma list; `opgericht*` is a beginning, `*bedrijf` an ending, `*gründ*` a middle,
    `!batterij` a word that no such pattern means, nor a word without its accents, and several words are a phrase.
    `numbers`, `ordinals`, `about_numbers`, `years` give values.
    """

    def __init__(self, lang: str, data: Mapping[str, Any]) -> None:
        self.lang = lang
        self.numbers: dict[str, float] = _all_numbers(data["numbers"], data["compose"])
        self.about_numbers: dict[str, float] = _values(data["about_numbers"])
        self.ordinals: dict[str, float] = _values(data["ordinals"])
        self.ordinal_suffixes = frozenset(data["ordinal_suffixes"])
        self.thousands = frozenset(data["thousands"])
        self.months = frozenset(data["months"])
        self.abbreviations = frozenset(data["abbreviations"]) | _EVERYWHERE
        self.exact_phrases: dict[str, float] = _values(data.get("exact_phrases", {}))
        self.stop_words = frozenset(data["stop_words"])
        self.glued_units: dict[str, str] = data["glued_units"]
        self.year_phrases: dict[str, float] = data["years"]
        self._exact: dict[str, list[str]] = {}
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        self._phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        self._open_phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        self._not: set[tuple[str, str]] = set()
        self._learned: dict[str, list[str]] = {}
        self._hints: dict[tuple[str, ...], tuple[frozenset[str], re.Pattern[str], dict[str, bool]]] = {}
        voices = {field: by_lang[lang] for field, by_lang in _data("voices").items()}
        for field, listed in (*data["words"].items(), *voices.items()):
            self._learn(field, [" ".join(item.split()) for item in listed.split(",")])
        self._learn("first_name", _first_names(", ".join(data["words"][field] for field in _NO_NAMES)))
        for field in ("certificate", "standard"):
            self._learn(field, [" ".join(name.split()) for name in _data("certificates")[field].split(",")])
        self.year_fields = {f"years={years:g}": float(years) for years in self.year_phrases.values()}
        for phrase, years in self.year_phrases.items():
            self._learn(f"years={years:g}", [phrase])
        self.fields = frozenset({*data["words"], *voices})
        heads = (phrase.split()[0] for phrase in (*self.about_numbers, *self.exact_phrases))
        self.phrase_heads = frozenset({*self.ordinals, *heads})  # what is more than a number, or begins a phrase
        self.number_words = frozenset({*self.numbers, *self.phrase_heads})
        self._glued: dict[str, tuple[float, str] | None] = {}
        stems = {word for word, value in self.numbers.items() if value != 1 and len(word) > 2}  # "one" is an article
        stems |= (
            set(self.year_phrases)  # whole: "a century" makes no number of every "a"
            | set(self.about_numbers)
            | set(self.ordinals)
            | set(self.exact_phrases)
        )
        stems |= {word.rstrip("*") for word in data["numeric_hints"]}
        self.numeric = _numeric(_shortest(stems))

    def _learn(self, field: str, phrases: Sequence[str]) -> None:
        self._not |= {(phrase[1:], field) for phrase in phrases if phrase.startswith("!")}
        told = [phrase for phrase in phrases if phrase and not phrase.startswith("!")]
        self._learned.setdefault(field, []).extend(told)
        for phrase in dict.fromkeys((*told, *map(_unaccented, told))):
            if (phrase, field) in self._not:
                continue  # "transforme" is no "transformé" without its accent
            row = _tokens_of(phrase)
            words = tuple(token.norm.replace(_ANY, "*") for token in row)
            if len(words) > 1:
                after = self._phrases.setdefault(words[0], {})
                if "*" in words[1]:
                    self._open_phrases.setdefault(words[0], []).append((words[1:], field))
                else:
                    after.setdefault(words[1], []).append((words[1:], field))
            elif "*" in phrase:
                self._patterns.append((re.compile(_glob(words[0])), field))
            else:
                self._exact.setdefault(words[0], []).append(field)

    def may_hold(self, text: str, fields: tuple[str, ...]) -> bool:
        """Say whether a text may have words of these fields, at a fraction of the cost of `marks`; "no" is certain."""
        known = self._telling(fields)
        for run in _runs(text):
            told = known.get(run)
            if told or (told is None and self._is_telling(run, fields)):
                return True
        return False

    def _telling(self, fields: tuple[str, ...]) -> dict[str, bool]:
        """Give the runs of letters and digits that were asked about before, and whether each may be of these fields."""
        if fields not in self._hints:
            told = {_most_telling(phrase) for field in fields for phrase in self._learned[field]}
            open_ones = "|".join(sorted(re.escape(part.strip("*")) for part in told if "*" in part))
            self._hints[fields] = frozenset(told), re.compile(open_ones or r"(?!)"), {}
        known = self._hints[fields][2]
        if len(known) >= _REMEMBERED:
            known.clear()
        return known

    def _is_telling(self, run: str, fields: tuple[str, ...]) -> bool:
        whole, parts, known = self._hints[fields]
        known[run] = run in whole or parts.search(run) is not None
        return known[run]

    def fields_of(self, word: str) -> tuple[str, ...]:
        """Name the fields that one lower-case word belongs to."""
        known = self._known.get(word)
        if known is None:
            found = dict.fromkeys(self._exact.get(word, ()))
            if len(word) <= _LONGEST_WORD:
                meant = (field for pattern, field in self._patterns if pattern.fullmatch(word))
                found.update(dict.fromkeys(field for field in meant if (word, field) not in self._not))
            if word == "'" or word in self.number_words or self.glued(word):
                found[NUMERAL] = None
            known = tuple(found)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[word] = known
        return known

    def glued(self, word: str) -> tuple[float, str] | None:
        """Read a word that holds number and unit ("dertigjarig", "zehnköpfiges"): the number, and "years" or "team"."""
        if word not in self._glued:
            if len(self._glued) >= _REMEMBERED:
                self._glued.clear()
            self._glued[word] = self._split(word) if len(word) <= _LONGEST_WORD else None
        return self._glued[word]

    def _split(self, word: str) -> tuple[float, str] | None:
        for unit, measure in self.glued_units.items():
            head, middle, _ = word.partition(unit)
            if middle and head in self.numbers:
                return self.numbers[head], measure
        return None

    def marks(self, tokens: Sequence[Token]) -> Marks:
        """Say for each field at which spans of tokens its words stand, in order."""
        spans: dict[str, list[Span]] = {}
        words = [token.norm for token in tokens]
        for at, word in enumerate(words):
            fields = self._known.get(word)
            for field in self.fields_of(word) if fields is None else fields:
                if field == "he" and word == "il" and words[at + 1 : at + 2] in _NOBODY:
                    continue  # "il y a dix ans"
                if field == "first_name" and (of_a_place(words, at) or of_a_house(words, at)):
                    continue
                if field in spans:
                    spans[field].append((at, at + 1))
                else:
                    spans[field] = [(at, at + 1)]
            following = self._phrases.get(word)
            if following is None or at + 1 >= len(words):
                continue
            told, open_ones = following.get(words[at + 1]), self._open_phrases.get(word)
            if told is None and open_ones is None:
                continue  # as with most words
            for rest, field in (*(told or ()), *(open_ones or ())):
                end = at + 1 + len(rest)
                if end <= len(words) and all(map(_fits, rest, words[at + 1 : end])):
                    spans.setdefault(field, []).append((at, end))
        return Marks(spans)


def _runs(text: str) -> list[str]:
    said = text.lower()
    return _RUN.findall(said if said.isascii() else unicodedata.normalize("NFC", said))


def _shortest(stems: Iterable[str]) -> list[str]:
    """Give the stems that no shorter one begins."""
    kept: list[str] = []
    for stem in sorted(stems, key=len):
        if not any(stem.startswith(shorter) for shorter in kept):
            kept.append(stem)
    return kept


def _numeric(stems: Sequence[str]) -> re.Pattern[str]:
    """Find a digit or the beginning of a number word; the first letter is looked at before the whole list is tried."""
    first = "".join(sorted({re.escape(stem[0]) for stem in stems}))
    phrases = (re.escape(stem).replace(r"\ ", r"\s+") for stem in stems)
    return re.compile(rf"\d|\b(?=[{first}])(?:{'|'.join(phrases)})", re.IGNORECASE)


def _first_names(verbs: str) -> list[str]:
    """Give the given names that are no verb of the language: "ik ben" is nobody called Ben."""
    taken = {word.strip() for word in verbs.split(",")}
    return sorted(names_and_no_words() - taken)


def _most_telling(phrase: str) -> str:
    """Give the longest run of letters or digits of a phrase, with the "*" that leaves its beginning or end open."""
    return max(_OPEN_RUN.findall(phrase.lower()), key=lambda run: (len(run), run.isdigit()), default="*")


def _tokens_of(phrase: str) -> list[Token]:
    phrase = _ELISION.sub(r"\1", phrase)  # "d' existence" is written with a blank here, and without one on pages
    row = tokenise(phrase.replace("*", _ANY) + "x") if phrase.endswith("'") else []
    if row and row[-1].norm == "x":
        return row[:-1]  # an elision ("plus d'") is one only before a letter
    return tokenise(phrase.replace("*", _ANY))


def _unaccented(phrase: str) -> str:
    """Write a phrase as those do who leave out accents: "experience"; short words ("à") would become others."""
    words = phrase.split(" ")
    return " ".join(_bare_letters(word) if len(word) >= _ACCENTED else word for word in words)


def _bare_letters(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _values(table: Mapping[str, float]) -> dict[str, float]:
    return {word: float(value) for word, value in table.items()}


def _fits(pattern: str, word: str) -> bool:
    if pattern.endswith("*"):
        return word.startswith(pattern[:-1])
    if pattern.startswith("*"):
        return word.endswith(pattern[1:]) and len(word) > len(pattern)
    return pattern == word


def _glob(pattern: str) -> str:
    head, *rest = pattern.split("*")
    middle = ".*" if head else ".+"  # "*werken" is a compound ("dakwerken"), never the bare word
    return re.escape(head) + middle + ".*".join(re.escape(part) for part in rest)


def _all_numbers(words: Mapping[str, float], compose: Mapping[str, Any]) -> dict[str, float]:
    """Add the numbers that a language writes as one word: `vijfentwintig`, `fünfundzwanzig`, `honderdtwintig`."""
    known = {word: float(value) for word, value in words.items()}
    ones = {word: value for word, value in known.items() if 1 <= value < 10} | compose.get("ones", {})  # digits
    tens = {word: value for word, value in known.items() if 20 <= value < 100}  # tens
    for joiner in compose["joiners"]:
        for ten, ten_value in tens.items():
            for one, one_value in ones.items():
                known[one + joiner + ten] = ten_value + one_value
    for hundred in compose["hundreds"]:
        below = {word: value for word, value in known.items() if value < 100}  # what follows "honderd"
        known |= {hundred + word: 100 + value for word, value in below.items()}
        known |= {word + hundred: value * 100 for word, value in ones.items() if value >= 2}  # "tweehonderd"
    for half in compose["halves"]:
        known |= {word + half: value + 0.5 for word, value in ones.items()}
    return known


@cache
def pack(lang: str) -> Pack:
    """Load the words of a language of `LANGUAGES`; raises KeyError for another."""
    if lang not in LANGUAGES:
        raise KeyError(lang)
    return Pack(lang, _data(lang))


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(files("research.claims").joinpath(f"{name}.toml").read_text("utf-8"))
