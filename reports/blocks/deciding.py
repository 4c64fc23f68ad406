"""Who owns and who directs, as the registers file it, in lines for the page and as a picture?"""

from collections.abc import Iterator

from reports.blocks.asked import answered
from reports.blocks.finance import MARKS
from reports.facts import clean, role_words, sentence, whole
from reports.numbering import Numbering
from reports.page import Control, Line, Node, Text
from reports.words import Catalogue
from research.deciders import Decider, deciders, gone
from research.facts import Facts, facts_of
from research.model import Dossier, Signal
from research.names.same import plain, same_name

# Signals whose place is beside the directors; the second line are those of checks from outside.
DECIDES = frozenset(
    {"director_turnover", "shelf_company"} | {"owner", "owner_behind_director", "joint_signing", "short_tenure"}
)
DRAWN = 8  # in the picture: more are a list
DRAWN_FROM = 2  # one who decides alone is told faster than drawn


def deciding(dossier: Dossier, words: Catalogue, numbers: Numbering) -> tuple[tuple[Line, ...], Control | None]:
    """Who decides, in lines and as a picture; no picture when there are too few to draw."""
    facts = facts_of((), dossier.evidence, dossier.inquiry.on, subject=dossier.company.name)
    known = deciders(facts)
    return _lines(dossier, words, numbers, facts, known), _control(dossier, words, numbers, known)


def _lines(
    dossier: Dossier, words: Catalogue, numbers: Numbering, facts: Facts, known: tuple[Decider, ...]
) -> tuple[Line, ...]:
    """Majority owners first, then directors, then who stands behind them; a title on a web site alone is no power."""
    lines = [_signal(words, numbers, s) for s in dossier.signals if s.kind in DECIDES]
    lines += [_line(words, numbers, one) for one in known]
    return (*lines, *_left(facts, words, numbers, dossier), *_not_public(dossier, words, known))


def _control(dossier: Dossier, words: Catalogue, numbers: Numbering, known: tuple[Decider, ...]) -> Control | None:
    seats = list(_seats(known))
    hidden = tuple(_not_public(dossier, words, known))
    drawn = _in_branches(seats[: DRAWN - len(hidden)])
    if len(seats) < DRAWN_FROM or not drawn:
        return None
    nodes = [_node(words, numbers, seat, under) for seat, under in drawn]
    nodes += [
        Node(
            name=words.text("page.shareholders"),
            note=words.text("page.not_public"),
            arrow="?",
            shape="unknown",
            weighty=False,
            under=None,
            refs=(),
        )
        for _ in hidden
    ]
    left = len(seats) - len(drawn)
    return Control(
        title=words.text("page.decides"),
        company=clean(dossier.company.name, 60),
        nodes=tuple(nodes),
        lines=(*(_line(words, numbers, one) for one in known), *hidden),
        more=words.text("decides.more", count=left) if left else "",
    )


Seat = tuple[Decider, ...]  # what one has in one company: shares, a seat, or both


def _seats(known: tuple[Decider, ...]) -> Iterator[Seat]:
    """Who owns and directs is one, and is drawn once."""
    together: dict[tuple[str, str], list[Decider]] = {}
    for one in known:
        together.setdefault((plain(one.name), plain(one.of) if one.level else ""), []).append(one)
    return (tuple(same) for same in together.values())


def _in_branches(seats: list[Seat]) -> list[tuple[Seat, int | None]]:
    """Every seat in our company, and right after it whoever stands behind it; with the place of the one it is behind."""
    placed: list[tuple[Seat, int | None]] = []

    def place(seat: Seat, under: int | None) -> None:
        at = len(placed)
        placed.append((seat, under))
        for other in seats:
            behind = other[0].level == seat[0].level + 1 and same_name(other[0].of, seat[0].name)
            if behind and all(other is not known for known, _ in placed):
                place(other, at)

    for seat in seats:
        if not seat[0].level:
            place(seat, None)
    return placed


def _node(words: Catalogue, numbers: Numbering, seat: Seat, under: int | None) -> Node:
    owner = next((one for one in seat if one.kind == "owner"), None)
    post = next((one for one in seat if one.kind != "owner"), None)
    role = clean(post.role, 60) or words.text("fact.directorship") if post else ""
    if post and post.representative:
        role = words.text("decides.by", person=clean(post.representative, 60))
    return Node(
        name=clean(seat[0].name, 80),
        note=role,
        arrow=_share(words, owner) if owner else words.text("decides.arrow_director") if under is None else "",
        shape="owner" if owner else "company" if post and post.kind == "company" else "director",
        weighty=any(one.has_majority for one in seat),
        under=under,
        refs=numbers.of_ids(tuple(one.evidence for one in seat)),
    )


def _share(words: Catalogue, owner: Decider) -> str:
    if owner.low is None or owner.high is None:
        return words.text("decides.arrow_owner")
    if owner.low == owner.high:
        return words.text("decides.arrow_share", share=whole(owner.low))
    return words.text("decides.arrow_band", low=whole(owner.low), high=whole(owner.high))


def _line(words: Catalogue, numbers: Numbering, one: Decider) -> Line:
    said = _owner(words, one) if one.kind == "owner" else _director(words, one)
    if one.level:
        said = words.text("decides.behind", said=said, company=clean(one.of, 60))
    return Line("–", Text(f"{said}.", numbers.of_ids((one.evidence,))))


def _owner(words: Catalogue, one: Decider) -> str:
    name = clean(one.name, 60)
    if one.low is None or one.high is None:
        said = words.text("decides.owner", name=name)
    elif one.low == one.high:
        said = words.text("decides.owner_exact", name=name, share=whole(one.low))
    else:
        said = words.text("decides.owner_band", name=name, low=whole(one.low), high=whole(one.high))
    return words.text("fact.since", what=said, start_date=one.since) if one.since else said


def _director(words: Catalogue, one: Decider) -> str:
    role = role_words(words, one.role) or words.text("fact.directorship")
    said = words.text("decides.director", name=clean(one.name, 60), what=role)
    if one.representative:
        said = words.text("decides.represented", said=said, person=clean(one.representative, 60))
    return words.text("fact.since", what=said, start_date=one.since) if one.since else said


def _signal(words: Catalogue, numbers: Numbering, signal: Signal) -> Line:
    return Line(MARKS[signal.weight], Text(sentence(words, signal.reason), numbers.of_ids(signal.evidence)))


def _left(facts: Facts, words: Catalogue, numbers: Numbering, dossier: Dossier) -> Iterator[Line]:
    """How many left their seat in five years, unless a signal says it already."""
    left = gone(facts)
    if left and not any(signal.kind == "director_turnover" for signal in dossier.signals):
        said = words.text("decides.left", count=len({item.person for item in left}))
        yield Line("–", Text(said, numbers.of(*left)))


def _not_public(dossier: Dossier, words: Catalogue, known: tuple[Decider, ...]) -> Iterator[Line]:
    """Say so where no owner can be told: the registers of beneficial owners are closed to sellers."""
    if not any(one.kind == "owner" for one in known) and (known or answered(dossier, "directorship", "ownership")):
        yield Line("?", Text(words.text("decides.not_public")))
