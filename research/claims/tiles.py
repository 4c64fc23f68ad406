"""What does a tile or a labelled row count: people, jobs done, places, years, or nothing of ours?"""

import re
from typing import NamedTuple

from research.claims import durations
from research.claims.counted import quote
from research.claims.found import Found
from research.claims.marks import Span
from research.claims.pagecode import back_over_noise, skip_noise
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.model import Kind, Relation

_LONGEST = 9  # words and numbers of a tile with its page code
_CHAIN = 15  # "Schools", "Restaurants": more of them are those served
_CREW = 200  # "Professionals", "Therapists": more of them are those served
_PAIR = 3  # a number and two words
_WORDS = 6  # words of a label
_MANY = 20  # of whatever was done: fewer are what the page shows
_FEW, _MOST = 2, 20_000  # people of a firm, or its locations, on a tile
_TAG = 3  # tokens of "<Stat" before the first attribute
_MEASURES = frozenset({Measure.COUNT, Measure.YEARS, Measure.YEAR})
_FEWEST = 5  # clients or jobs: fewer is "three projects shown below", not a record
_SURE = ("staff", "people", "trades", "tile_people")
_PERSONS = (*_SURE, "agents")  # "chiens" ends as a trade does
_VALUE_LINE = re.compile(r"\W*\d[^\n]*|[^\n]*\d[\d.,+%\W]*")
_BESIDE = 2  # lines before and behind a tile
_BETWEEN, _SIGNS = re.compile(r"[\n|·•]"), " \n\t|·•✓►▪●"
_NO_COUNT = frozenset({"%", "€", "$", "£", "★"})
_PARTS = frozenset("\n|·•\t<>\"'")


class _Tile(NamedTuple):
    """A number and its label at tokens `[i, j)`. `apart`: a line end or page code parts the two; `other`: a share, a price."""

    amount: Quantity
    i: int
    j: int
    apart: bool
    other: bool


def read(sentence: Sentence) -> list[Found] | None:
    """Give what a tile claims, perhaps nothing; None when the sentence is no tile, or its label is left to the kinds."""
    tile = _tile(sentence) if sentence.length <= _LONGEST else None
    if tile is None or not (tile.apart or _in_a_block(sentence)):
        return None
    if not tile.amount.value or tile.other:
        return []  # a script counts up from 0; "99%", "€ 45"
    if tile.amount.measure is Measure.YEAR:
        return _founded(sentence, tile)
    if tile.amount.measure is Measure.YEARS or _unit(sentence, tile) is not None:
        return _years(sentence, tile)
    kind = _counted(sentence, tile)
    if kind is None:
        return None
    return [quote(sentence, tile.amount, kind, (tile.i, tile.j))] if isinstance(kind, Kind) else []


def _tile(sentence: Sentence) -> _Tile | None:
    """Find the only number and the label that is all the rest, before or behind it."""
    if len(sentence.amounts) != 1 or sentence.has("we", "i", "your"):
        return None
    if sentence.length > _PAIR and sentence.has("finite"):
        return None  # in "Locks changed" it is no verb
    amount, tokens = sentence.amounts[0], sentence.tokens
    if amount.measure not in _MEASURES or amount.spelled or amount.glued:
        return None
    start, behind = back_over_noise(tokens, amount.i), skip_noise(tokens, amount.j)
    end = _ends(sentence, behind)
    opens = start <= _TAG and tokens[0].norm == "<"  # "<Stat number="
    if opens or all(token.kind == "sign" for token in tokens[:start]):
        start = 0
    other = any(token.norm in _NO_COUNT for token in tokens[max(start - 1, 0) : behind + 1])
    if start and end <= behind:
        i, j = _begins(sentence), start
        apart = not _PARTS.isdisjoint(sentence.text[tokens[j - 1].end : tokens[amount.i].start])
    elif not start and end > behind:
        i, j = behind, end
        apart = not _PARTS.isdisjoint(sentence.text[tokens[amount.i].start : tokens[i].start])
    elif not start and amount.measure is Measure.YEARS:
        i, j, apart = amount.j, amount.j, True
    else:
        return None
    words = tokens[i:j]
    plain = all(token.kind in {"word", "elided"} or token.norm in {"-", "'", "&", "/", ".", "%"} for token in words)
    return _Tile(amount, i, j, apart, other) if plain and len(words) <= _WORDS else None


def _begins(sentence: Sentence) -> int:
    """Find where a label that opens the tile begins: behind the signs and keys of page code."""
    tokens = sentence.tokens
    at = next((at for at, token in enumerate(tokens) if token.kind != "sign"), 0)
    return skip_noise(tokens, at + (tokens[0].norm == "<"))


def _ends(sentence: Sentence, begin: int) -> int:
    """Find where a label ends: before the signs of page code and the stop behind it."""
    end = len(sentence.tokens)
    while end > begin and sentence.tokens[end - 1].kind not in {"word", "elided", "number"}:
        end -= 1
    return end


def _in_a_block(sentence: Sentence) -> bool:
    """Say whether the line beside it is a number with a word or two as well."""
    before, after = _BETWEEN.split(sentence.before.rstrip(_SIGNS)), _BETWEEN.split(sentence.after.lstrip(_SIGNS))
    lines = (*before[-_BESIDE:], *after[:_BESIDE])
    return any(len(line.split()) <= _WORDS and _VALUE_LINE.fullmatch(line) for line in lines)


def _founded(sentence: Sentence, tile: _Tile) -> list[Found] | None:
    """Read "Established" over or under a year; what else a label says of a year is left."""
    if not tile.apart or sentence.starts_at(("tile_founded",), tile.i) != (tile.i, tile.j):
        return None
    return [durations.found(sentence, tile.amount, Kind.FOUNDED, (tile.i, tile.j), tile.amount.relation)]


def _unit(sentence: Sentence, tile: _Tile) -> Span | None:
    return next((span for span in sentence.spans("year_unit") if tile.i <= span[0] < tile.j), None)


def _years(sentence: Sentence, tile: _Tile) -> list[Found] | None:
    """Read "Years in Austin" as an age, "Years on the job" as experience; what a word of either says is left."""
    unit = _unit(sentence, tile)
    at = unit[1] if unit else tile.i
    bare = tile.amount.measure is Measure.COUNT  # no other rule reads the years of a label that stands first
    if bare and _says(sentence, ("experience",), at):
        kind = Kind.EXPERIENCE
    elif bare and tile.apart and _says(sentence, ("in_business", "exist", "active", "known_as"), at):
        kind = Kind.AGE
    elif sentence.has("duration_other", "older", "tenure"):
        return None if sentence.has("experience_of") else []  # "20 years of property experience"
    elif _in_a_place(sentence, at, tile.j):
        kind = Kind.AGE
    elif _at_work(sentence, at):
        kind = Kind.EXPERIENCE
    else:
        return None
    cue = (tile.i, tile.j) if tile.j > tile.i else (tile.amount.i, tile.amount.j)
    return [durations.found(sentence, tile.amount, kind, cue, tile.amount.relation)]


def _says(sentence: Sentence, fields: tuple[str, ...], at: int) -> bool:
    return any(i >= at for i, _ in sentence.spans(*fields))


def _at_work(sentence: Sentence, at: int) -> bool:
    """Read "Years on the job", "Years in the classroom": how long somebody works."""
    of = sentence.starts_at(("so_many_of",), at) is not None
    return not of and any(i == at for i, _ in sentence.spans("practised"))


def _in_a_place(sentence: Sentence, at: int, end: int) -> bool:
    """Say whether "in" and the name of a place end the label: "in Utrecht", "à Lyon"; a trade is no place."""
    lead = sentence.starts_at(("tile_in",), at)
    if lead is None or lead[1] >= end:
        return False
    area = any(lead[1] <= i < end for i, _ in sentence.spans("no_trade"))
    trade = sentence.starts_at(("line_of_work", "offers", "firm", "article", "doing"), lead[1])
    name = sentence.tokens[lead[1]]
    return area or (name.kind == "word" and sentence.text[name.start].isupper() and trade is None)


def _counted(sentence: Sentence, tile: _Tile) -> Kind | bool | None:
    """Tell by the head of the label what is counted; False: nothing of ours, None: not told."""
    amount = tile.amount
    if amount.relation is Relation.AT_MOST:
        return None
    head = _head(sentence, tile)
    if any(tile.i <= i < tile.j for i, _ in sentence.spans("tile_undone", "tile_theirs")):
        return False
    people = _of_people(sentence, tile, head)
    other = sentence.starts_at(("tile_other",), head) is not None and not people
    if other or _done(sentence, tile, head):
        known = sentence.ends_at(("clients", "jobs"), head + 1) is not None
        enough = amount.value >= (_FEWEST if known else _MANY)
        return False if other else Kind.CUSTOMERS if enough else None
    if people:
        return Kind.TEAM_SIZE if 1 < amount.value <= _MOST else None
    if sentence.has("volunteers", "partner_noun", "clients_other", "guests"):
        return None
    if sentence.ends_at(("clients", "jobs"), head + 1) and not sentence.starts_at(("places",), head):
        return Kind.CUSTOMERS if amount.value >= _FEWEST else None
    if (
        sentence.starts_at(("tile_did",), tile.i)
        and tile.i < head
        and not sentence.starts_at(("units", "things"), head)
    ):
        return Kind.CUSTOMERS if amount.value >= _MANY else None
    places = sentence.starts_at(("places",), head) is not None and not sentence.has("partners")
    if places and amount.value > _CHAIN and sentence.starts_at(("beneficiaries",), head):
        return False
    return Kind.OFFICES if places and _FEW <= amount.value <= _MOST else None


def _stem_end(sentence: Sentence, tile: _Tile) -> int:
    """Find where the noun of a label ends: before "of", "on", "in our team"."""
    parting = (at for at in range(tile.i + 1, tile.j) if sentence.starts_at(("breaks", "links", "at_service"), at))
    return next((at for at in parting if not sentence.hyphened(at) and sentence.tokens[at].norm != "-"), tile.j)


def _head(sentence: Sentence, tile: _Tile) -> int:
    """Find the noun that the others describe: the last before a preposition, or the first that they follow."""
    if sentence.words.grammar.adjective_behind:
        pair = tile.i + 1 < tile.j and sentence.starts_at(("tile_adjective", "pleased"), tile.i) is not None
        return tile.i + 1 if pair else tile.i
    end = _stem_end(sentence, tile)
    while end > tile.i + 1 and sentence.starts_at(("tile_done", "finished", "tile_where"), end - 1):
        end -= 1
    return end - 1


def _done(sentence: Sentence, tile: _Tile, head: int) -> bool:
    """Say whether it is work done behind what it was done to: "Kitchens Fitted", "projets menés à bien"."""
    done = any(head < i and j <= tile.j for i, j in sentence.spans("tile_done", "finished"))
    described = sentence.words.grammar.adjective_behind  # "Plombiers certifiés": nothing was done to them
    people = described and sentence.starts_at((*_SURE, "tile_label"), head) is not None
    return done and not people and sentence.starts_at(("year_unit",), head) is None


def _of_people(sentence: Sentence, tile: _Tile, head: int) -> bool:
    """Say whether the head is people of the firm: any trade; those of whom any may be told need a word beside it."""
    if sentence.ends_at(("team_label", "staff"), head + 1) or sentence.starts_at(("tile_label",), tile.i):
        return True
    pleased = any(tile.i <= i < tile.j for i, _ in sentence.spans("pleased"))
    if pleased or sentence.starts_at(("clients",), head) or not sentence.starts_at(_PERSONS, head):
        return False
    adjective = any(tile.i <= i < tile.j for i, _ in sentence.spans("tile_adjective", "adjective", "team"))
    if adjective and (tile.i < head or head + 1 < tile.j):
        return sentence.starts_at(("tile_other", "partner_noun"), head) is None
    trade = sentence.starts_at(_SURE, head)
    served = sentence.starts_at(("beneficiaries",), head) and tile.amount.value > _CREW
    any_people = sentence.starts_at(("anybody",), head) and not sentence.starts_at(("tile_people",), head)
    return bool(trade) and not served and not any_people and not sentence.starts_at(("tile_other",), head)
