"""Does a sentence stand in a timeline or a curriculum, where a line tells what somebody did in a year or a period?"""

import re
from functools import cache

from research.claims.mixed import bordered, within
from research.claims.sentences import Sentence
from research.claims.tables import LANGUAGES, table

_CARD = 2  # lines of an entry: the year or period, and a title
_TITLE = 4  # words of the title of an entry
_ENTRY, _LINES = 7, 3  # words of an entry on one line; lines around it of which one is another entry
_DATED = re.compile(r"\W{0,3}(?:[^\W\d]{2,6} )?(?:\d\d[./])?[12]\d{3}\b\s{0,2}(?P<sign>[-–:/]?)")


def in_curriculum(sentence: Sentence) -> bool:
    """Say whether it is a line of a curriculum vitae: "2004-heden adviseur", or "seit 2011" under "2005-2011"."""
    return under_a_period(sentence) or _period().match(sentence.text[sentence.start : sentence.end].lower()) is not None


def under_a_period(sentence: Sentence) -> bool:
    """Say whether one of the lines right above opens with a period of years, as in a curriculum vitae."""
    lines = sentence.before.split("\n")
    return any(_period().match(line) for line in lines[-_CARD - 1 :])


@cache
def _year_alone() -> re.Pattern[str]:
    """Make the pattern of a line with a year or a decade: "2012", "jaren 80", "1950s"."""
    before, behind = within("the_decade"), within("of_a_decade")
    return re.compile(rf"\s*(?:[12]\d{{3}}(?:{behind})?|(?:{before}) \d0|\d0(?:{behind}))\s*[:.\-–]?\s*", re.IGNORECASE)


@cache
def _period() -> re.Pattern[str]:
    """Make the pattern of a period that opens a line, in lower case: "2004-heden", "02/2011 - 2014"."""
    months = "|".join(sorted({month[:3] for lang in LANGUAGES for month in table(lang)["months"]}))
    year = rf"(?:\d{{1,2}}[/.]|(?:{months})\w{{0,8}}\.? )?[12]\d{{3}}"
    return re.compile(rf"(?!\W{{0,3}}©)\W{{0,3}}{year}\s{{0,2}}[-\u2013]\s{{0,2}}(?:{year}|{bordered('until_now')})")


def in_timeline(sentence: Sentence) -> bool:
    """Say whether it stands in an entry of a timeline, under a year alone on its line: what it counts was so then."""
    lines = sentence.before.split("\n")
    if len(lines) > 1 and _year_alone().fullmatch(lines[-2]):
        return True
    if [token.kind for token in sentence.tokens[:_CARD]] == ["number", "newline"]:
        return False  # "1987", "Année de création", "45", "Collaborateurs": counters, each over its label
    title = lines[-2].split() if len(lines) > _CARD else []
    today = any("today" in sentence.words.fields_of(word.lower().strip(".,!:")) for word in title)
    return 0 < len(title) <= _TITLE and not today and _year_alone().fullmatch(lines[-3]) is not None


def among_entries(sentence: Sentence) -> bool:
    """Say whether the line opens with its date, as another near it does: "Seit 2012 – Pflegerin", "2024 – Fußpflegerin"."""
    text = sentence.text[sentence.start : sentence.end]
    if not _DATED.match(text):
        return False
    before, after = sentence.before.rstrip("\n").split("\n"), (text + sentence.after).split("\n")[1:]
    if not sentence.before.endswith("\n"):
        before = []
    return any(map(_entry, (*before[-_LINES:], *after[:_LINES])))


def _entry(line: str) -> bool:
    dated = _DATED.match(line)
    words = line.split()
    return (
        dated is not None
        and len(words) > 1
        and (bool(dated["sign"]) or (len(words) <= _ENTRY and line[-1] not in ".!"))
    )
