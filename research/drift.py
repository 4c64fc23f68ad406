"""What did the prospect's own site say over the years about its age, its team and its people?

Pure: takes the statements that `research.past` read from archived pages, and those of today. They never weigh on a verdict.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from research.model import Claim, Decision, Evidence, Kind
from research.names.same import plain
from sources.model import Origin

PAGE, FOUNDED, AGE, TEAM, COUNT, PERSON, PHOTO = (
    *("archivedPage", "foundedThen", "ageThen", "teamThen"),
    *("peopleThen", "personThen", "photoThen"),
)
PAST = (PAGE, FOUNDED, AGE, TEAM, COUNT, PERSON, PHOTO)
SAID = "said"  # whose claims are those that the seller heard: `research.said.SELLER`
CARDS = "peopleSeen"  # a page that shows people as cards is about them; a name in a sentence is no team


@dataclass(frozen=True, slots=True)
class Stage:
    """What the site said in one year, or says today: `when` is a partial date, the statements those that are quoted."""

    when: str
    founded: Claim | Evidence | None = None
    age: Claim | Evidence | None = None
    team: Claim | Evidence | None = None
    count: Evidence | None = None
    people: tuple[str, ...] = ()
    pages: tuple[Evidence, ...] = ()


def stages(claims: Sequence[Claim], evidence: Sequence[Evidence], today: str) -> tuple[Stage, ...]:
    """A stage for every year with an archived page, and one for today; none when nothing was archived."""
    past = [e for e in evidence if e.property in PAST and e.judgement is Decision.SAME and e.as_of]
    years = sorted({e.as_of[:4] for e in past})
    then = [_then(year, [e for e in past if e.as_of.startswith(year)]) for year in years]
    return (*then, _now(claims, evidence, today)) if then else ()


def _then(year: str, said: list[Evidence]) -> Stage:
    def last(name: str) -> Evidence | None:
        """The last that was said of it that year, of several on one page the first."""
        told = [e for e in said if e.property == name]
        day = max((e.as_of for e in told), default="")
        return next((e for e in told if e.as_of == day), None)

    count = last(COUNT)
    shown = [e.person for e in said if e.property == PERSON and count is not None and e.document == count.document]
    pages = tuple(e for e in said if e.property == PAGE)
    return Stage(year, last(FOUNDED), last(AGE), last(TEAM), count, _once(shown), pages)


def _now(claims: Sequence[Claim], evidence: Sequence[Evidence], today: str) -> Stage:
    """What their own pages say today: not what the seller heard, nor what an old post said of its own day."""
    said = [c for c in claims if c.source != SAID and (not c.as_of or c.as_of >= c.moment[:10])]

    def first(kind: Kind) -> Claim | None:
        return next((c for c in said if c.kind is kind and (c.low is not None or c.high is not None)), None)

    ours = [e for e in evidence if e.judgement is Decision.SAME and e.origin is Origin.SELF]
    count = max((e for e in ours if e.property == CARDS), key=lambda e: (e.high or 0, e.id), default=None)
    people = [e.person for e in ours if e.property == "personSeen"]
    return Stage(today, first(Kind.FOUNDED), first(Kind.AGE), first(Kind.TEAM_SIZE), count, _once(people))


def gone(before: Stage, now: Stage) -> tuple[str, ...]:
    """Whom the site named then and names no more; nobody when it names nobody at all today."""
    known = {plain(name) for name in now.people}
    return tuple(name for name in before.people if plain(name) not in known) if known else ()


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({plain(name): name for name in names if plain(name)}.values())
