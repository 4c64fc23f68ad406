"""Where in a text does each sentence, tile or entry of a timeline begin and end?"""

import re
from collections.abc import Iterator

from research.claims.marks import Span
from research.claims.rows import SHORT_LINE, is_sentence, is_value, labels_first, runs_of
from research.claims.tokens import tokenise
from research.claims.words import Pack

# A sentence ends at its stop and a following capital or figure, or at a dash between two parts of a title.
# The first sign is one set, which skips letters fast; the look-behind lets a run of stops begin one match only, so that
# a flood of them costs linear time.
_END = re.compile(
    r"[.!?… ](?:(?<! )(?<![.!?…][.!?…])[.!?…]*+[\"”»'’)\]]*+\s++(?=[\"“„«'‘(\[]?[^\W\d_a-zà-ÿ]|[\"“„«(\[]?\d)"
    r"|(?<= )[/–—] (?:(?<!\d...)(?=\d)|(?=[^\W\d_a-zà-ÿ]))"
    r"|(?<=[a-zà-ÿ]{4}[.!?])(?=[A-ZÀ-Þ][a-zà-ÿ’']{0,12} ))"  # "for over 20 years.I started"
)
_BARE = re.compile(r"[\W_]*\d[\d.,'’  \u00a0\u202f]*+\s*[+km]?[\W_]*", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_LINE = re.compile(r"[^\n|·•✓✔►▪●\t}]+")  # what lists, banners, tables and page code put between parts ends a line
_LONGEST = 1200  # characters: what is longer is no sentence, and is cut at a blank so that every rule stays linear
_BEFORE = 2  # lines: a number in a row of numbers, and not under a label of its own
_HEAD = 4  # words at the head of a line
_LASTED = ("experience_of", "experience", "exist", "in_business")
_BINDS, _BINDS_AFTER = ("at_least", "about"), ("at_least_after",)
_BOUND = 3  # words that bind a number on a line of its own: "un peu plus de" is longer, and rare


def stretches(text: str, begin: int, stop: int, words: Pack) -> Iterator[Span]:
    """Give the places of the sentences of `text[begin:stop]`; a bare number or date goes with its label."""
    lines = [match.span() for match in _LINE.finditer(text, begin, stop) if not match.group().isspace()]
    lines = _joined(text, lines, words)
    bare = [_bare(text, *line, words) for line in lines]
    valued = [known or is_value(text, *line) for known, line in zip(bare, lines, strict=True)]
    runs = runs_of(valued)
    at = 0
    while at < len(lines):
        start, end = lines[at]
        pair = _cell(text, lines, bare, at)
        row = bare[at] or (valued[at] and runs[at] != (at, at) and labels_first(text, lines, valued, runs[at], words))
        label = pair or (_label(text, lines, valued, (at, runs[at]), words) if row else None)
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
        short = line[1] - line[0] <= SHORT_LINE and above[1] - above[0] <= SHORT_LINE
        if rows and short and _breaks_off(text[slice(*above)], words) and _goes_on(text[slice(*line)], words):
            rows[-1] = above[0], line[1]
        else:
            rows.append(line)
    return rows


def _breaks_off(line: str, words: Pack) -> bool:
    """Say whether a line is a number of years and nothing else: "25 jaar", "Years of", "ans", "PLUS DE 50 ANS"."""
    row = [token for token in tokenise(line) if token.kind in {"word", "elided", "number"}]
    while row and row[-1].kind != "number" and "links" in words.fields_of(row[-1].norm):
        row.pop()  # "Years of"
    if not row or row[-1].kind == "number" or "year_unit" not in words.fields_of(row[-1].norm):
        return False
    at = next((at for at, token in enumerate(row) if token.kind == "number"), 0)
    years = ({"year_unit", "links"} & set(words.fields_of(token.norm)) for token in row if token.kind != "number")
    if all(years):
        return True
    bound = words.marks(row).ends_at((*_BINDS, "lasting"), at) if at and at == len(row) - 2 else None
    return bound is not None and bound[0] == 0


def _goes_on(line: str, words: Pack) -> bool:
    """Say whether a line begins with what the years above it are of: "d'expérience", "HISTORIE", "of service"."""
    row = [token for token in tokenise(line) if token.kind in {"word", "elided"}][:_HEAD]
    marks = words.marks(row)
    return any(i <= 1 for field in _LASTED for i, _ in marks.spans(field))


def _cell(text: str, lines: list[Span], bare: list[bool], at: int) -> Span | None:
    """Find the label of a value in a table of two columns: "Founded | 1987", "Erfahrung | 20 Jahre"."""
    if not at or bare[at - 1] or lines[at][1] - lines[at - 1][0] > SHORT_LINE:
        return None
    above = at > 1 and "\n" not in text[lines[at - 2][1] : lines[at - 1][0]]
    below = at + 1 < len(lines) and "\n" not in text[lines[at][1] : lines[at + 1][0]]
    if above or below or "\n" in text[lines[at - 1][1] : lines[at][0]]:
        return None
    known = bare[at] or is_value(text, *lines[at])
    return lines[at - 1] if known and not is_sentence(text, lines[at - 1]) else None


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
        if not labels_first(text, lines, bare, run, words):
            return first
    if at and lines[at - 1][1] - lines[at - 1][0] <= SHORT_LINE and not bare[at - 1]:
        return lines[at - 1]
    return None


def _bare(text: str, start: int, end: int, words: Pack) -> bool:
    if end - start > SHORT_LINE // 2:
        return False
    line = text[start:end]
    if _DIGIT.search(line) is None:
        return False
    if _BARE.fullmatch(line):
        return True
    said = _LETTERS.findall(line.lower())
    if any(word not in words.months for word in said):
        may = len(said) <= _BOUND and (
            words.may_hold(line, (*_BINDS, *_BINDS_AFTER)) or not words.multiples.keys().isdisjoint(said)
        )
        return may and _bound(line, words)
    parts = [token for token in tokenise(line) if token.kind in {"word", "number", "elided"}]
    dated = any(part.norm in words.months for part in parts) and any(part.kind == "number" for part in parts)
    return dated and all(part.kind == "number" or part.norm in words.months for part in parts)


def _bound(line: str, words: Pack) -> bool:
    """Say whether a line is a number with "more than", "about" or "million" and nothing else: "Plus de 120", "3 Mio."."""
    row = tokenise(line)
    at = next((at for at, token in enumerate(row) if token.kind == "number"), len(row))
    marks = words.marks(row)
    before, after = marks.ends_at(_BINDS, at), marks.starts_at(_BINDS_AFTER, at + 1)
    known = set(range(before[0], at)) if before else set()
    known |= set(range(after[0], after[1])) if after else set()
    rest = (token for place, token in enumerate(row) if place not in {at, *known})
    return all(token.norm in words.multiples if token.kind == "word" else token.kind == "sign" for token in rest)


def _in_line(text: str, start: int, end: int, words: Pack) -> list[Span]:
    parts: list[Span] = []
    begun = start
    for match in _END.finditer(text, start, end):
        dash = text[match.start()] == " "
        if dash and _bare(text, begun, match.start(), words):
            continue  # "1946 – Founded by George Hartley"
        if (
            dash
            and end - begun <= SHORT_LINE
            and (_bare(text, match.end(), end, words) or is_value(text, match.end(), end))
        ):
            continue  # "Founded – 1946"
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
    if "." in words.ordinal_suffixes and word.isdigit() and len(word) <= 3:  # longer is a year
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
