"""How well does a company in a register fit what the seller asked, feature by feature, and which come near?

A name that is close and not the same is never taken in silence: it is offered, with what speaks for it and against. The
score orders a list for a human and is no probability.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from research.model import Phrase
from research.names.same import compare, form_named, forms_clash, same_name, split_form
from research.numbers import identifiers_in
from sources.crawl import registrable_domain
from sources.model import Identifier, Inquiry, Record

TOWN = ("town", "city")  # registers say town, a site's own address city
NEAR = 0.6  # of the names' likeness: a word or two too many, a typo; below it is another name
SAME_NAME = 50  # points: the name is what was asked for
NEAR_NAME = 40  # at most, times how near it is
FORMER_NAME = 30  # it was called so once
PRINTED = 40  # the number stands on the site: nothing says more, and two of them are still two
PLACE = 20  # the town or the web address agrees
LIVES = 10  # a company that ended is seldom called
FORM = 10  # names without a form have any


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the prospect beside its name: its towns in one spelling, and the numbers on its own pages."""

    towns: Collection[str]
    printed: Collection[Identifier]


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score`: 0 to 100; `reasons`: one for each feature that could be compared, for and against."""

    score: int
    reasons: tuple[Phrase, ...]


def likeness(inquiry: Inquiry, record: Record, known: Known, town: str) -> Likeness:
    """How well a record fits. `town`: its town in one spelling, or nothing."""
    told = [*_name(inquiry, record), *_number(record, known), *_place(inquiry, record, known, town)]
    told += [*_state(record), *_form(inquiry, record)]
    return Likeness(min(max(sum(points for points, _ in told), 0), 100), tuple(reason for _, reason in told))


def nearness(name: str, record: Record) -> float:
    """How near a record's names come to this one: 1 for the same, 0 for quite another; forms apart, which count below."""
    return max((compare(name, v.value).of_name for v in record.all("name", "alias", "previousName")), default=0.0)


def _name(inquiry: Inquiry, record: Record) -> Iterator[tuple[int, Phrase]]:
    names = [v.value for v in record.all("name", "alias")]
    if any(same_name(name, inquiry.name) for name in names):
        yield SAME_NAME, Phrase.of("candidate.same_name")
    elif any(same_name(v.value, inquiry.name) for v in record.all("previousName")):
        yield FORMER_NAME, Phrase.of("candidate.former_name")
    else:
        yield round(NEAR_NAME * nearness(inquiry.name, record)), Phrase.of("candidate.near_name")


def _number(record: Record, known: Known) -> Iterator[tuple[int, Phrase]]:
    theirs = {(i.kind, i.value) for i in identifiers_in(record)}
    if any((i.kind, i.value) in theirs for i in known.printed):
        yield PRINTED, Phrase.of("candidate.number_printed")


def _place(inquiry: Inquiry, record: Record, known: Known, town: str) -> Iterator[tuple[int, Phrase]]:
    if town and known.towns:
        agrees = town in known.towns
        yield (PLACE, Phrase.of("candidate.town_same")) if agrees else (-LIVES, Phrase.of("candidate.town_other"))
    site = record.first("website")
    if site and inquiry.site:
        agrees = _domain(inquiry.site) == _domain(site)
        yield (PLACE, Phrase.of("candidate.site_same")) if agrees else (-LIVES, Phrase.of("candidate.site_other"))


def _domain(site: str) -> str:
    return registrable_domain(site if "//" in site else f"https://{site}").removeprefix("www.")


def _state(record: Record) -> Iterator[tuple[int, Phrase]]:
    if record.first("status") == "inactive" or record.first("dissolutionDate"):
        yield -LIVES, Phrase.of("candidate.ended")
    elif record.first("status") == "active":
        yield LIVES, Phrase.of("candidate.active")


def _form(inquiry: Inquiry, record: Record) -> Iterator[tuple[int, Phrase]]:
    asked = split_form(inquiry.name)[1]
    theirs = form_named(record.first("legalForm")) or split_form(record.first("name"))[1]
    if asked and theirs:
        clash = forms_clash(asked, theirs)
        yield (-FORM, Phrase.of("candidate.form_other")) if clash else (FORM, Phrase.of("candidate.form_same"))
