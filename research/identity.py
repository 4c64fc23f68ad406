"""Which legal entity is it, and is this record about it? A number comes first, then the name."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from research.candidates import (
    Ambiguous,
    Candidate,
    by_name,
    companies,
    form_of,
    is_abroad,
    near_ones,
    shares_number,
)
from research.collect import Result
from research.likeness import PRINTED, TOWN
from research.model import Company, Decision, Judgement, Phrase
from research.names.same import form_named, forms_clash, is_one_name, printed_form, same_name, split_form
from research.numbers import (
    IDENTIFIER_KINDS,
    REGISTER_KINDS,
    Weight,
    country_of,
    identifiers_in,
    is_masked,
    may_be_same,
    own_numbers,
    pages_of,
    printed,
    same_number,
)
from research.people.spellings import spoken
from research.predecessors import unknown_starts
from research.presence import links_of, people_of, photos_of
from research.ties import TIES
from sources.crawl import registrable_domain
from sources.model import Identifier, Inquiry, Needs, Origin, Record, Source
from sources.page import is_kin, squash

__all__ = [
    "Ambiguous",
    "Candidate",
    "company_of",
    "judge_person",
    "judge_record",
    "judge_records",
    "learn",
    "offer_near_ones",
    "our_names",
    "own_name",
]

COMPANY_RECORDS = frozenset({"Company", "Accounts"})
OFFERED = 3  # companies of a name like ours that the head of a page has room for
PERSONAL_RECORDS = frozenset({"Person", "Photo", "Employment", "Study", "Directorship"})


def own_name(inquiry: Inquiry, results: Sequence[Result]) -> str:
    """The name as the seller gave it, else as the site prints it.

    One that shares a word with the site's address and shows a legal form goes first, then the one that stands on the
    most pages, those of duty before others: a customer or a builder is named on a page or two.
    """
    if inquiry.name:
        return inquiry.name
    weights: dict[str, Weight] = {}
    for (_, name), weight in pages_of(results, "name", "legalName").items():
        weights[name] = max(weight, weights.get(name, Weight()))
    return min(weights, key=lambda n: _rank(n, weights[n], inquiry.site), default="")


def _rank(name: str, weight: Weight, site: str) -> tuple[bool, int, bool, bool, int, int, str]:
    form = bool(split_form(name)[1])
    is_address = squash(name) == _label(site)  # of two on as many pages, the one that the address spells
    return (not (form and _is_kin(name, site)), -weight.duty, not form, not is_address, -weight.pages, len(name), name)


def _label(site: str) -> str:
    return squash(registrable_domain(site if "//" in site else f"https://{site}").split(".", 1)[0])


def _is_kin(name: str, site: str) -> bool:
    return is_kin(name, _label(site))


def our_names(inquiry: Inquiry, results: Sequence[Result]) -> tuple[str, ...]:
    """The names under which the company may be found in an old page: its own, and those that its register knows."""
    names = [inquiry.name]
    said = sorted(name for _, name in pages_of(results, "name", "legalName"))
    names += [name for name in said if inquiry.site and _is_kin(name, inquiry.site)]
    for source, record in companies(results, own=False):
        if source.origin is Origin.REGISTER and judge_record(inquiry, source, record).decision is Decision.SAME:
            names += [v.value for v in record.all("name", "alias", "previousName")]
    return tuple(dict.fromkeys(name for name in names if name))


def _told_by_registers(numbers: tuple[Identifier, ...], results: Sequence[Result]) -> tuple[Identifier, ...]:
    """These numbers, and those that a register holds of the same entity (an LEI leads to the national number)."""
    for source, record in companies(results, own=False):
        if source.origin is Origin.REGISTER and shares_number(numbers, record):
            kinds = {i.kind for i in numbers}
            numbers += tuple(i for i in identifiers_in(record) if i.kind not in kinds and not is_masked(i.value))
    return numbers


def learn(inquiry: Inquiry, results: Sequence[Result]) -> Inquiry:
    """The inquiry, as the seller asked it, with what these results teach: name, country and numbers.

    Raises `Ambiguous`. The same results teach the same, in whatever order the sources answered.
    """
    weights = printed(results)
    asked = replace(inquiry, country=country_of(inquiry, weights), name=own_name(inquiry, results))
    numbers = own_numbers(asked, asked.country, weights)
    if numbers.rivals:
        reasons = (Phrase.of("candidate.number_printed"),)
        raise Ambiguous([Candidate(asked.name, i, "website", score=PRINTED, reasons=reasons) for i in numbers.rivals])
    own = _told_by_registers(numbers.own, results)
    if asked.name and not any(i.kind in REGISTER_KINDS for i in own):
        own = _told_by_registers((*own, *by_name(asked, results)), results)
    registered = (r.first("name") for s, r in companies(results, own=False) if shares_number(own, r))
    name = asked.name or next((n for n in registered if n), "")
    country = asked.country or next((i.country for i in own if i.country), "")
    before = unknown_starts(results, own, country)
    people, links, photos = people_of(inquiry, results), links_of(results), photos_of(results)
    known = replace(inquiry, people=people, links=links, photos=photos)
    return replace(known, name=name, country=country, identifiers=own, before=before)


def offer_near_ones(inquiry: Inquiry, results: Sequence[Result]) -> None:
    """Raise `Ambiguous` with the companies whose name comes near, when a name alone was asked and nothing fits it."""
    known = any(i.kind in REGISTER_KINDS for i in inquiry.identifiers)
    near = near_ones(inquiry, results) if inquiry.name and not inquiry.site and not known else ()
    if near:
        raise Ambiguous(near)


def judge_record(inquiry: Inquiry, source: Source, record: Record) -> Judgement:
    """Whether a record is about the company of the inquiry, and why: by its number, then its country, name and form."""

    def judged(decision: Decision, reason: Phrase) -> Judgement:
        return Judgement(source.id, record.key, decision, reason, "company")

    if source.origin is Origin.SELF:
        return judged(Decision.SAME, Phrase.of("identity.own_site"))
    by_number = _by_number(inquiry, record)
    if by_number:
        return judged(*by_number)
    names = [v.value for v in record.all("name", "alias")]
    if not names and Needs.NAME not in source.needs:
        return judged(Decision.SAME, Phrase.of("identity.asked_by_number"))
    if not names:
        return judged(Decision.UNSURE, Phrase.of("identity.nameless"))
    return judged(*_by_words(inquiry, source, record, names))


def _by_words(inquiry: Inquiry, source: Source, record: Record, names: list[str]) -> tuple[Decision, Phrase]:
    """What country, name and legal form say where no number does."""
    if is_abroad(inquiry, record):
        return Decision.DIFFERENT, Phrase.of("identity.other_country", country=record.first("country").upper())
    if not any(same_name(name, inquiry.name) for name in names):
        if any(same_name(v.value, inquiry.name) for v in record.all("previousName")):
            return Decision.UNSURE, Phrase.of("identity.former_name", name=names[0])
        return Decision.DIFFERENT, Phrase.of("identity.other_name", name=names[0])
    if forms_clash(split_form(inquiry.name)[1], form_of(record)):
        return Decision.UNSURE, Phrase.of("identity.other_form", form=record.first("legalForm") or names[0])
    if source.complete:
        return Decision.SAME, Phrase.of("identity.same_name", name=names[0])
    if inquiry.site and any(_host(v.value.lower()) == _host(inquiry.site.lower()) for v in record.all("website")):
        return Decision.SAME, Phrase.of("identity.same_site", name=names[0])
    return Decision.UNSURE, Phrase.of("identity.only_name", name=names[0])


def _by_number(inquiry: Inquiry, record: Record) -> tuple[Decision, Phrase] | None:
    """What the numbers say, the strongest first, or None when they say nothing."""
    theirs = {i.kind: i.value for i in identifiers_in(record)}
    for kind in IDENTIFIER_KINDS:
        ours = inquiry.number(kind)
        if ours and same_number(kind, ours, theirs.get(kind, "")):
            return Decision.SAME, Phrase.of("identity.same_number", number=ours)
        if ours and kind in theirs and kind in REGISTER_KINDS and kind not in {"lei", "siret"}:
            if may_be_same(kind, ours, theirs[kind]):
                return None
            return Decision.DIFFERENT, Phrase.of("identity.other_number", number=theirs[kind])
    if any(i.value == record.key.split("/", 1)[0] for i in inquiry.identifiers):
        return Decision.SAME, Phrase.of("identity.asked_by_number")
    return None


def judge_person(source: Source, record: Record) -> Judgement:
    """Whether a record is about one of the company's people: its own pages say so, elsewhere a name is no proof."""
    own = source.origin is Origin.SELF
    reason = Phrase.of("identity.own_site" if own else "identity.person_by_name")
    return Judgement(source.id, record.key, Decision.SAME if own else Decision.UNSURE, reason, record.first("name"))


def _is_judged_elsewhere(source: Source, record: Record) -> bool:
    """Whether `research.ties` judges it, a seat filed under a company's number, or `research.people.same`."""
    return Needs.PERSON in source.needs or (source.origin is Origin.REGISTER and record.schema in TIES)


def judge_records(inquiry: Inquiry, results: Sequence[Result]) -> list[Judgement]:
    """A judgement on every record about a company or a person, each once."""
    judged: dict[tuple[str, str], Judgement] = {}
    for result in results:
        for _, record in result.records:
            if record.schema in COMPANY_RECORDS:
                judged.setdefault((result.source.id, record.key), judge_record(inquiry, result.source, record))
            elif record.schema in PERSONAL_RECORDS and not _is_judged_elsewhere(result.source, record):
                judged.setdefault((result.source.id, record.key), judge_person(result.source, record))
    return list(judged.values())


def company_of(inquiry: Inquiry, results: Sequence[Result]) -> Company:
    """The legal entity that the dossier is about, as far as the sources tell."""
    registered = [
        record
        for source, record in companies(results, own=False)
        if judge_record(inquiry, source, record).decision is Decision.SAME
    ]
    said = [v.value for _, record in companies(results, own=True) for v in record.all(*TOWN)]
    towns = [spoken(r.first(*TOWN)) for r in registered] + said
    decision, reason = _known(inquiry, results, registered)
    return Company(
        name=inquiry.name or _host(inquiry.site),
        country=inquiry.country,
        identifiers=(*inquiry.identifiers, *_contact_data(results)),
        legal_form=_legal_form(inquiry.name, registered),
        town=next((t for t in towns if t), ""),
        judgement=Judgement("identity", inquiry.site or inquiry.name, decision, reason, "company"),
    )


def _host(site: str) -> str:
    """The bare address of a site, which stands for a name that nobody tells."""
    return site.rsplit("//", maxsplit=1)[-1].split("/", maxsplit=1)[0].removeprefix("www.")


def _contact_data(results: Sequence[Result]) -> tuple[Identifier, ...]:
    """The telephone numbers and mail addresses that the prospect's own pages print as its own, the commonest first."""
    printed = Counter(
        Identifier(v.property, v.value)
        for _, record in companies(results, own=True)
        for v in record.all("phone", "email")
    )
    return tuple(sorted(printed, key=lambda i: (i.kind, -printed[i], i.value)))


def _legal_form(name: str, registered: Sequence[Record]) -> str:
    """The legal form as the name ends in it, unless a register says another; codes that nobody can read are no form."""
    told = [r.first("legalForm") for r in registered if form_named(r.first("legalForm"))]
    printed_one = printed_form(name)
    if printed_one and not any(forms_clash(split_form(name)[1], form_named(form)) for form in told):
        return printed_one
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", told[-1]) if told else printed_one  # KVK writes "BeslotenVennootschap"


def _not_identified(inquiry: Inquiry, results: Sequence[Result]) -> Phrase:
    """That nobody knows which entity it is, with those of a name like it for the seller to choose from: none is taken."""
    near = near_ones(inquiry, results)[:OFFERED] if inquiry.name else ()
    if not near:
        return Phrase.of("identity.not_identified")
    names = "; ".join(f"{one.name} ({one.identifier.value})" for one in near)
    return Phrase.of("identity.not_identified_near", names=names)


def _known(inquiry: Inquiry, results: Sequence[Result], registered: Sequence[Record]) -> tuple[Decision, Phrase]:
    """How we know which entity it is; a register that has quite another name under the number makes it unsure."""
    if not any(i.kind in REGISTER_KINDS for i in inquiry.identifiers):
        return Decision.UNSURE, _not_identified(inquiry, results)
    theirs = [v.value for record in registered for v in record.all("name", "alias", "previousName")]
    ours = [inquiry.name, *(name for _, name in pages_of(results, "name", "legalName"))]
    if theirs and any(ours) and not any(is_one_name(one, other) for one in ours for other in theirs):
        return Decision.UNSURE, Phrase.of("identity.number_other_name", name=theirs[0])
    return Decision.SAME, Phrase.of("identity.known")
