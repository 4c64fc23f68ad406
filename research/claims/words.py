"""Which words of a language belong to which field of meaning, and where in a sentence do they stand?"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from research.claims.gates import Gate, gate_of_numbers, gate_of_phrases, runs
from research.claims.grammar import Grammar, grammar_of
from research.claims.marks import Marks, Span
from research.claims.named_after import of_a_house, of_a_place
from research.claims.tables import LANGUAGES, table
from research.claims.tokens import Token, elisions, tokenise
from sources.names import names_and_no_words

NUMERAL = "numeral"  # the field of every word at which an amount may begin: "twaalf", "tweekoppig", "'98"
_LONGEST_WORD = 40  # longer "words" are codes or attacks; no word of a field is so long
_REMEMBERED = 20_000  # distinct words whose fields are kept per language, so that memory stays bounded

_EVERYWHERE = frozenset({"est", "estd", "gegr", "ca", "dr", "st", "nr", "mr"})  # abbreviations on pages of any language
_NO_NAMES = ("active_i", "each", "chose")  # words that are also given names: "ik ben", "elke week", "ik koos"
_ACCENTED = 6  # letters of a word that is still itself without its accents
_Phrases = list[tuple[tuple[str, ...], str]]  # the words that must follow, and the field that they mean then
_Entry = tuple[tuple[str, ...], bool, dict[str, _Phrases] | None, _Phrases]
_ANY = "ħ"  # stands for "*" while a phrase is split: a letter that no word of ours has


class Pack:
    """The words and the grammar of one language, of its file; `marks` says where each field occurs in a sentence.

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
        self.decade_suffixes = frozenset(data["decade_suffixes"])
        self.half_joints = [tuple(joint.split()) for joint in data["compose"]["half_joints"]]
        self.joints = [*self.half_joints, *(tuple(joint.split()) for joint in data["compose"]["joints"])]
        self.multiples: dict[str, int] = data["multiples"]
        self.months = frozenset(data["months"])
        self.abbreviations = frozenset(data["abbreviations"]) | _EVERYWHERE
        self.exact_phrases: dict[str, float] = _values(data.get("exact_phrases", {}))
        self.stop_words = frozenset(data["stop_words"])
        self.glued_units: dict[str, str] = data["glued_units"]
        self.year_phrases: dict[str, float] = data["years"]
        self._exact: dict[str, list[str]] = {}
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        self._phrases: dict[str, dict[str, _Phrases]] = {}  # by the first word and the second; what follows those
        self._open_phrases: dict[str, _Phrases] = {}  # by the first word, when the second has an open end
        self._known: dict[str, _Entry] = {}
        self._not: set[tuple[str, str]] = set()
        self._learned: dict[str, list[str]] = {}
        self._gates: dict[tuple[str, ...], Gate] = {}
        self.grammar: Grammar = grammar_of(data["grammar"])
        parts = [data[part] for part in ("words", "voices", "persons")]
        for field, listed in (entry for part in parts for entry in part.items()):
            self._learn(field, [" ".join(item.split()) for item in listed.split(",")])
        self._learn("first_name", _first_names(", ".join(data["words"][field] for field in _NO_NAMES)))
        for field in ("certificate", "standard"):
            self._learn(field, [" ".join(name.split()) for name in table("certificates")[field].split(",")])
        self._nobodies: dict[str, list[list[str]]] = {}  # by its first word, "he" that is nobody: "il faut"
        for phrase in self._learned["nobody"]:
            row = [token.norm for token in _tokens_of(phrase)]
            self._nobodies.setdefault(row[0], []).append(row)
        self.year_fields = {f"years={years:g}": float(years) for years in self.year_phrases.values()}
        for phrase, years in self.year_phrases.items():
            self._learn(f"years={years:g}", [phrase])
        self.fields = frozenset(field for part in parts for field in part)
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
        self.counts = gate_of_numbers(_shortest(stems))

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
                    after.setdefault(words[1], []).append((words[2:], field))
            elif "*" in phrase:
                self._patterns.append((re.compile(_glob(words[0])), field))
            else:
                self._exact.setdefault(words[0], []).append(field)

    def may_hold(self, text: str, fields: tuple[str, ...]) -> bool:
        """Say whether a text may have words of these fields, at a fraction of the cost of `marks`; "no" is certain."""
        return self.gate(fields).opens(runs(text))

    def gate(self, fields: tuple[str, ...]) -> Gate:
        """Give the gate through which only those runs pass that may be of words of these fields."""
        gate = self._gates.get(fields)
        if gate is None:
            told = [phrase for field in fields for phrase in self._learned[field]]
            gate = gate_of_phrases(zip(told, map(_unaccented, told), strict=True))
            self._gates[fields] = gate
        return gate

    def fields_of(self, word: str) -> tuple[str, ...]:
        """Name the fields that one lower-case word belongs to."""
        return (self._known.get(word) or self._entry(word))[0]

    def _entry(self, word: str) -> _Entry:
        """Give the fields of a word, whether its neighbours may take one away, and what phrases it begins."""
        found = dict.fromkeys(self._exact.get(word, ()))
        if len(word) <= _LONGEST_WORD:
            meant = (field for pattern, field in self._patterns if pattern.fullmatch(word))
            found.update(dict.fromkeys(field for field in meant if (word, field) not in self._not))
        if word == "'" or word in self.number_words or self.glued(word):
            found[NUMERAL] = None
        asks = "first_name" in found or ("he" in found and word in self._nobodies)
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        entry = tuple(found), asks, self._phrases.get(word), self._open_phrases.get(word, [])
        self._known[word] = entry
        return entry

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

    def _meant(self, fields: tuple[str, ...], words: Sequence[str], at: int) -> Iterator[str]:
        """Give the fields that a word has here: not "il y a dix ans", nor a given name in that of a place or a firm."""
        for field in fields:
            if field == "he" and any(words[at : at + len(row)] == row for row in self._nobodies.get(words[at], ())):
                continue
            if field == "first_name" and (
                of_a_place(words, at, self.fields_of) or of_a_house(words, at, self.fields_of)
            ):
                continue
            yield field

    def marks(self, tokens: Sequence[Token]) -> Marks:
        """Say for each field at which spans of tokens its words stand, in order."""
        spans: dict[str, list[Span]] = {}
        words = [token.norm for token in tokens]
        known, last = self._known, len(words) - 1
        for at, word in enumerate(words):
            fields, asks, following, open_ones = known.get(word) or self._entry(word)
            if fields:
                here = (at, at + 1)
                for field in self._meant(fields, words, at) if asks else fields:
                    if field in spans:
                        spans[field].append(here)
                    else:
                        spans[field] = [here]
            if following is None or at == last:
                continue
            for rest, field in following.get(words[at + 1], ()):
                end = at + 2 + len(rest)
                if not rest or (end <= last + 1 and all(map(_fits, rest, words[at + 2 : end]))):
                    spans.setdefault(field, []).append((at, end))
            for rest, field in open_ones:
                end = at + 1 + len(rest)
                if end <= last + 1 and all(map(_fits, rest, words[at + 1 : end])):
                    spans.setdefault(field, []).append((at, end))
        return Marks(spans)


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


def _tokens_of(phrase: str) -> list[Token]:
    # "d' existence" is written with a blank in the file, and without one on pages
    phrase = re.sub(rf"\b((?:{elisions()})') ", r"\1", phrase)
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
    return Pack(lang, table(lang))
