"""How does a brief read as Markdown, for notes, a CRM or an assistant? The same lines as the page, without pictures."""

import re
from collections.abc import Iterable, Iterator

from reports.drift import described as drift_told
from reports.foot import Manner, failed_text
from reports.page import Brief, Card, Line, SourceLine, Text
from reports.timeline import described
from reports.words import Catalogue

SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#|~!&])")
STARTS = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)")  # what makes a list or a heading at the start of a line
UNSAFE_IN_LINK = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", " ": "%20", "\\": "%5C"})


def as_markdown(brief: Brief, words: Catalogue) -> str:
    """The brief as CommonMark; what others wrote is escaped, and source numbers lead to the list at the end."""
    return "\n".join(_lines(brief, words)).rstrip() + "\n"


def plain(text: str) -> str:
    """Text in which nothing is markup."""
    return STARTS.sub(r"\1\\\2", SPECIAL.sub(r"\\\1", text.replace("\n", " ")))


def _cited(text: Text) -> str:
    refs = "".join(f"[{n}](#s{n})" if at == 0 else f",[{n}](#s{n})" for at, n in enumerate(text.refs))
    return plain(text.text) + (f" <sup>{refs}</sup>" if refs else "")


def _all(texts: Iterable[Text], between: str = "; ") -> str:
    return between.join(map(_cited, texts))


def _lines(brief: Brief, words: Catalogue) -> Iterator[str]:
    head, story = brief.header, brief.story
    yield f"# {plain(head.name)}"
    yield ""
    yield plain(" · ".join(part for part in (*head.identity, head.call, head.made) if part))
    yield ""
    for alert in (head.warning, brief.incomplete):
        if alert:
            yield f"> **{plain(alert)}**"
            yield ""
    yield f"## {words.text(f'label.{story.label}')}: {plain(story.headline)}"
    yield ""
    bright = f" **{_cited(story.bright)}**" if story.bright else ""
    yield _all(story.summary, " ") + bright
    yield ""
    for fact in story.facts:
        yield f"- {fact.about}: **{fact.answer}**. {_cited(Text(fact.note, fact.refs))} {fact.own}".rstrip()
    yield ""
    yield f"## {brief.cards_title}"
    yield ""
    for card in brief.cards:
        yield from _card(card, words)
    if brief.timeline:
        yield from _section(words.text("timeline.title"), (f"- {_cited(line)}" for line in described(brief.timeline)))
    yield from _tables(brief, words)
    for title, lines in (
        ("page.decides", brief.decides),
        ("page.money", brief.money),
        ("page.bright", brief.bright),
        ("page.too", brief.too),
        ("page.noted", brief.noted),
    ):
        yield from _section(words.text(title), map(_remark, lines))
    yield from _section(words.text("page.questions"), (_question(line, words) for line in brief.questions))
    yield from _section(words.text("page.criteria_title"), _criteria(brief))
    missing = [brief.asked_in_vain, *(failed_text(group, Manner.LISTED) for group in brief.failed)]
    told = [f"- {plain(text)}" for text in missing if text]
    opened = ", ".join(_link(place.name, place.url) for place in brief.by_hand)
    told += [f"- {plain(words.text('page.by_hand'))} {opened}"] if opened else []
    yield from _section(words.text("page.missing").rstrip(":"), told)
    yield f"**{plain(words.text('page.calling'))}** {_cited(brief.calling)}"
    yield ""
    yield from _section(words.text("page.sources"), map(_source, brief.sources))
    yield plain(brief.provenance)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    said = list(lines)
    if said:
        yield f"## {title}"
        yield ""
        yield from said
        yield ""


def _card(card: Card, words: Catalogue) -> Iterator[str]:
    yield f"### {plain(card.big)}: {words.text(f'label.{card.label}')}"
    yield ""
    yield f"- {words.text('page.say')} {_all(card.say)}"
    yield f"- {words.text('page.found')}: {_all(card.found)}"
    yield f"- {words.text('page.confidence')}: {card.confidence}"
    yield f"- {words.text('page.reading')}: {_cited(card.reading)}"
    yield ""


def _tables(brief: Brief, words: Catalogue) -> Iterator[str]:
    heads = [words.text(f"page.{name}") for name in ("say", "found", "label")]
    rows = [(_cited(row.say), _all(row.found), words.text(f"label.{row.label}")) for row in brief.rows]
    yield from _section(words.text("page.others"), _table(heads, rows))
    names = [words.text(f"page.{name}") for name in ("person", "found")]
    people = [
        (f"{_cited(Text(person.name, person.refs))}, {plain(person.role)}", _all(person.found, " "))
        for person in brief.people
    ]
    lines = [*_table(names, people), *(["", _cited(brief.also)] if brief.also else [])]
    yield from _section(words.text("page.people"), lines)
    for story in brief.drift:
        yield from _section(words.text("page.drift"), (f"- {_cited(line)}" for line in drift_told(story, words)))
    strip = (f"- {row.shown} {row.lane} {plain(row.note)}".rstrip() for row in brief.heads)
    yield from _section(words.text("page.team"), strip)


def _table(heads: list[str], rows: Iterable[tuple[str, ...]]) -> list[str]:
    made = [f"| {' | '.join(row)} |" for row in rows]
    return [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}", *made] if made else []


def _remark(line: Line) -> str:
    mark = {"+": r"\+", "!": r"\!"}.get(line.mark, line.mark)
    return f"- {mark} {_cited(line.text)}"


def _question(line: Line, words: Catalogue) -> str:
    return f"{line.mark}. {_cited(line.text)} ({words.text('page.tests')} {line.about})"


def _criteria(brief: Brief) -> Iterator[str]:
    for one in brief.criteria:
        yield f"- {one.mark} **{plain(one.name)}** ({one.level}): {one.answer}. {_cited(one.found)} {plain(one.why)}"
    if brief.criteria_more:
        yield f"- {brief.criteria_more}"


def _link(text: str, url: str) -> str:
    return f"[{plain(text)}]({url.translate(UNSAFE_IN_LINK)})"


def _source(source: SourceLine) -> str:
    day = f", {source.day}" if source.day else ""
    name = _link(source.text, source.url) if source.url else plain(source.text)
    return f'- <a id="s{source.n}"></a>{source.n} {name}{day}'
