"""Of which lines does a brief consist, whatever it is printed on: paper, phone, terminal or note?

Every text is ready to read in one language; what it rests on stands beside it as source numbers (`refs`).
"""

from dataclasses import dataclass

from research.model import Label


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text and the numbers of the sources that it rests on."""

    text: str
    refs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Which company, which call, which day. `site` is an address to link to, `warning` a doubt about the identity."""

    name: str
    invented: bool
    identity: tuple[str, ...]
    site: str
    call: str
    made: str
    warning: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One of the four answers under the verdict: what it is about, the answer, and why; `own`: what the seller gave."""

    about: str
    answer: str
    note: str
    refs: tuple[int, ...] = ()
    own: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The verdict on their story: `label` is on the scale or unknown; `bright` is one thing that speaks for them.

    `reserved`: that one thing is none; it says what the age of the company does not tell.
    """

    label: Label
    headline: str
    headline_refs: tuple[int, ...]
    summary: tuple[Text, ...]
    bright: Text | None
    reserved: bool
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One weighty claim: what they say (in each wording), what was found, how sure that is and the kindest reading."""

    claim: str
    big: str
    label: Label
    grade: str
    say: tuple[Text, ...]
    found: tuple[Text, ...]
    confidence: str
    reading: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One other claim in the table, or several of a kind that nothing can be held against (`also`: the others' ids)."""

    claim: str
    also: tuple[str, ...] = ()
    say: Text
    found: tuple[Text, ...]
    label: Label
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One of their people: name, role and what was found. There is no grade on a person."""

    name: str
    role: str
    found: tuple[Text, ...]
    refs: tuple[int, ...]
    weighty: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One remark with its mark: + speaks for them, ! asks attention, – is neither, ? is not known."""

    mark: str
    text: Text
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A stretch of the timeline. `kind`: claim, predecessor or register; dates are whole, `end` is that of the page.

    `told`: lane and text as one line of words.
    """

    kind: str
    lane: str
    start: str
    end: str
    text: str
    told: str
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A dot of the timeline: `on` is the whole date to draw at, `day` what is known, `bright`: it speaks for them."""

    on: str
    day: str
    text: str
    refs: tuple[int, ...]
    bright: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """How far back goes the first trace? `gap`: start, end and words of the stretch without any trace.

    `empty`: what stands on the line of the traces when there are none.
    """

    today: str
    now: str
    traces_lane: str
    title: str
    bars: tuple[Bar, ...]
    traces: tuple[Trace, ...]
    gap: tuple[str, str, str] | None
    empty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """One row of the team strip: `kind` is claimed, seen, profile or registered; `count` None: it cannot be said."""

    kind: str
    lane: str
    count: int | None
    shown: str
    note: str
    refs: tuple[int, ...]
    study: int = 0
    elsewhere: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """What their site said in one year, or says now: the founding year or age in words, the team, the people shown."""

    when: str
    since: str
    team: int | None
    shown: int | None
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """How their own story went over the years, the oldest first; the last column is today."""

    columns: tuple[Then, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion of the seller's own: its mark (✓ yes, × no, ? not known), what was found, and why it matters."""

    name: str
    mark: str
    answer: str
    must: bool
    level: str
    why: str
    found: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One who has a say, in the picture of who decides.

    `shape`: owner, director, company or unknown; `arrow`: what it has or does, `note`: its role; `under`: the place in
    the picture of the company that it stands behind, None when that is ours.
    """

    name: str
    note: str
    arrow: str
    shape: str
    weighty: bool
    under: int | None
    refs: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """Who decides over `company`, as a picture; `lines` say the same in words. `more`: how many have no place in it."""

    title: str
    company: str
    nodes: tuple[Node, ...]
    lines: tuple[Line, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Sources that could not be asked for one reason: their names, and each with what it would have told."""

    reason: str
    names: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A register that a person may open and a program may not ask."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A numbered source at the foot: where it leads and of which day it is."""

    n: int
    text: str
    day: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The whole page; empty blocks are not printed. `dossier`: the first letters of its id.

    `decides` says in words also what `control` shows as a picture; `reports.fit` leaves one of the two on the page.
    """

    lang: str
    dossier: str
    title: str
    day: str
    incomplete: str
    header: Header
    story: Story
    cards_title: str
    cards_note: str
    cards: tuple[Card, ...]
    timeline: Timeline | None
    rows: tuple[Row, ...]
    people: tuple[PersonRow, ...]
    also: Text | None
    heads: tuple[Heads, ...]
    decides: tuple[Line, ...]
    control: Control | None
    money: tuple[Line, ...]
    bright: tuple[Line, ...]
    too: tuple[Line, ...]
    noted: tuple[Line, ...]
    questions: tuple[Line, ...]
    criteria: tuple[Criterion, ...]
    criteria_more: str
    asked_in_vain: str
    failed: tuple[Failed, ...]
    by_hand: tuple[Place, ...]
    sources: tuple[SourceLine, ...]
    calling: Text
    provenance: str
    drift: tuple[Drift, ...] = ()
