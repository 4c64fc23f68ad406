"""Where in a text does each sentence, tile or entry of a timeline begin and end?"""

import re
from collections.abc import Iterator

from research.claims.marks import Span
from research.claims.tokens import tokenise
from research.claims.words import Pack

# A sentence ends at its stop and a following capital or figure, or at a dash between two parts of a title.
# The first sign is one set, which skips letters fast; the look-behind lets a run of stops begin one match only, so that
# a flood of them costs linear time.
_END = re.compile(
    r"[.!?… ](?:(?<! )(?<![.!?…][.!?…])[.!?…]*+[\"”»'’)\]]*+\s++(?=[\"“„«'‘(\[]?[^\W\d_a-zà-ÿ]|[\"“„«(\[]?\d)"
    r"|(?<= )[/–—] (?:(?<!\d...)(?=\d)|(?=[^\W\d_a-zà-ÿ])))"
)
_BARE = re.compile(r"[\W_]*\d[\d.,'’  \u00a0\u202f]*+\s*(?:\+|plus|k|m|mio|mrd)?[\W_]*", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_LINE = re.compile(r"[^\n|·•✓✔►▪●\t}]+")  # what lists, banners, tables and page code put between parts ends a line
_LONGEST = 1200  # characters: what is longer is no sentence, and is cut at a blank so that every rule stays linear
_COUNTED = frozenset(
    {"staff", "people", "clients", "jobs", "places", "year_unit", "experience", "team", "found", "since"}
)
_BEFORE = 2  # lines: a number in a row of numbers, and not under a label of its own
_ENTRY = 4  # lines of an entry in a timeline: a year, a heading, a line or two
_SHORT_LINE = 60  # characters: a label of a counter or the name of an event in a timeline is no longer


def stretches(text: str, begin: int, stop: int, words: Pack) -> Iterator[Span]:
    """Give the places of the sentences of `text[begin:stop]`; a bare number or date goes with its label."""
    lines = [match.span() for match in _LINE.finditer(text, begin, stop) if not match.group().isspace()]
    lines = _joined(text, lines, words)
    bare = [_bare(text, *line, words) for line in lines]
    runs = _runs(bare)
    at = 0
    while at < len(lines):
        start, end = lines[at]
        label = _label(text, lines, bare, (at, runs[at]), words) if bare[at] else None
        if label:
            yield min(start, label[0]), max(end, label[1])
            if label[0] > start:  # the rest of a long line after its first sentence
                yield from _in_line(text, label[1], lines[at + 1][1], words)
                at += 1
        else:
            yield from _in_line(text, start, end, words)
        at += 1


def _joined(text: str, lines: list[Span], words: Pack) -> list[Span]:
    """Put together "25 years" and "experience", "Jahre" and "Erfahrung": one label that a tile breaks over two lines."""
    rows: list[Span] = []
    for line in lines:
        above = rows[-1] if rows else line
        short = line[1] - line[0] <= _SHORT_LINE and above[1] - above[0] <= _SHORT_LINE
        if rows and short and _breaks_off(text[slice(*above)], words) and _goes_on(text[slice(*line)], words):
            rows[-1] = above[0], line[1]
        else:
            rows.append(line)
    return rows


def _breaks_off(line: str, words: Pack) -> bool:
    """Say whether a line is a number of years and nothing else: "25 jaar", "Years of", "ans"."""
    row = [token.norm for token in tokenise(line) if token.kind in {"word", "elided"}]
    years = [{"year_unit", "links"} & set(words.fields_of(word)) for word in row]
    return bool(row) and all(years) and any("year_unit" in fields for fields in years)


def _goes_on(line: str, words: Pack) -> bool:
    """Say whether a line begins with the experience that the years above it are of."""
    row = [token.norm for token in tokenise(line) if token.kind in {"word", "elided"}][:2]
    return any("experience_of" in words.fields_of(word) or "experience" in words.fields_of(word) for word in row)


def _runs(bare: list[bool]) -> list[Span]:
    """Give for each bare line the first and last of its row, in which every second line is bare."""
    runs = [(at, at) for at in range(len(bare))]
    if bare.count(True) <= 1:
        return runs
    for at in range(2, len(bare)):
        if bare[at] and bare[at - 2] and not bare[at - 1]:
            runs[at] = runs[at - 2][0], at
    for at in range(len(bare) - 3, -1, -1):
        if bare[at] and bare[at + 2] and not bare[at + 1]:
            runs[at] = runs[at][0], runs[at + 2][1]
    return runs


def _labels_first(text: str, lines: list[Span], bare: list[bool], run: Span, words: Pack) -> bool:
    """Say whether the labels of a row of numbers stand above them: nothing counted follows the last number."""
    first, last = run
    if not first or lines[first - 1][1] - lines[first - 1][0] > _SHORT_LINE or _in_entries(bare, first):
        return False
    if _DIGIT.search(text, *lines[first - 1]):
        return False  # "500 projects since 2014" over a row of numbers is a sentence, and no label
    if last + 1 >= len(lines):
        return True
    return _counts(text, lines[first - 1], words) and not _counts(text, lines[last + 1], words)


def _in_entries(bare: list[bool], first: int) -> bool:
    """Say whether another number stands a few lines above: each opens an entry of a timeline, with its text below."""
    return any(bare[max(0, first - _ENTRY) : first - 1])


def _counts(text: str, line: Span, words: Pack) -> bool:
    """Say whether a line names what is counted: people, years, clients; a heading ("Nos chiffres") does not."""
    row = tokenise(text, line[0], min(line[1], line[0] + _SHORT_LINE))
    named = (token.norm for at, token in enumerate(row) if not at or row[at - 1].norm != "/")  # "m³ Beton/Jahr"
    return any(field in _COUNTED for name in named for field in words.fields_of(name))


def _has_its_own(text: str, lines: list[Span], at: int, bare: list[bool]) -> bool:
    """Say whether a label is that of the line below it: "Effectif" over "35 collaborateurs"."""
    if at + 1 >= len(lines) or bare[at + 1] or at < _BEFORE or not bare[at - _BEFORE + 1]:
        return False
    below = text[lines[at + 1][0] : lines[at + 1][1]].strip()
    return below[:1].isdigit() and bare[at - _BEFORE]


def _label(text: str, lines: list[Span], bare: list[bool], place: tuple[int, Span], words: Pack) -> Span | None:
    """Find the line that says what a bare number or date stands for: the next, or the one before it."""
    at, run = place
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following and not bare[at + 1] and not _has_its_own(text, lines, at + 1, bare):
        first = next(iter(_in_line(text, *following, words)), following)
        if not _labels_first(text, lines, bare, run, words):
            return first
    if at and lines[at - 1][1] - lines[at - 1][0] <= _SHORT_LINE and not bare[at - 1]:
        return lines[at - 1]
    return None


def _bare(text: str, start: int, end: int, words: Pack) -> bool:
    if end - start > _SHORT_LINE // 2:
        return False
    line = text[start:end]
    if _DIGIT.search(line) is None:
        return False
    if _BARE.fullmatch(line):
        return True
    if any(word not in words.months for word in _LETTERS.findall(line.lower())):
        return False
    parts = [token for token in tokenise(line) if token.kind in {"word", "number", "elided"}]
    dated = any(part.norm in words.months for part in parts) and any(part.kind == "number" for part in parts)
    return dated and all(part.kind == "number" or part.norm in words.months for part in parts)


def _in_line(text: str, start: int, end: int, words: Pack) -> list[Span]:
    parts: list[Span] = []
    begun = start
    for match in _END.finditer(text, start, end):
        dash = text[match.start()] == " "
        if dash and _bare(text, begun, match.start(), words):
            continue  # "1946 – Founded by George Hartley"
        if text[match.start()] == "." and _abbreviated(text, begun, match.start(), match.end(), words):
            continue
        parts += _cut(text, begun, match.end())
        begun = match.end()
    return parts + _cut(text, begun, end)


def _abbreviated(text: str, begun: int, stop: int, following: int, words: Pack) -> bool:
    """Say whether the stop belongs to "ca.", "F.M." or a German ordinal ("unser 25. Jubiläum")."""
    last = text[max(begun, stop - 16) : stop].rsplit(None, 1)[-1:] or [""]
    word = last[0].lower().lstrip("(\"'„“")
    if word in words.abbreviations or (len(word.rsplit(".", 1)[-1]) == 1 and word[-1:].isalpha()):
        return True
    if words.lang == "de" and word.isdigit() and len(word) <= 3:  # longer is a year
        after = re.compile(r"[^\W\d_]{1,30}").match(text, following)
        return after is not None and bool(
            {"month", "jubilee", "year_unit", "exist"} & set(words.fields_of(after.group().lower()))
        )
    return False


def _cut(text: str, start: int, end: int) -> list[Span]:
    if end - start <= _LONGEST:
        return [(start, end)] if text[start:end].strip() else []
    parts: list[Span] = []
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + 1, start + _LONGEST)
        cut = blank if blank > start else start + _LONGEST
        parts.append((start, cut))
        start = cut
    return [*parts, *_cut(text, start, end)]
