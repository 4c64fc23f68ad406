"""Which legal entity is it, and is this record about it? A number printed on the site comes first, then the name."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from research.collect import Result
from research.model import Company, Decision, Judgement, Phrase
from research.names import same_name, split_form
from sources.model import Identifier, Inquiry, Origin, Record, Source

# Which number names the legal entity in a country, the strongest first.
REGISTER_KINDS: dict[str, str] = {
    "kvk": "NL",
    "kbo": "BE",
    "crn": "GB",
    "siren": "FR",
    "siret": "FR",
    "hrb": "DE",
    "lei": "",
    "rsin": "NL",
}
IDENTIFIER_KINDS = (*REGISTER_KINDS, "vat")
# Pages on which the law asks for the number: what stands there outweighs a number in running text.
DUTY_PAGES = frozenset({"imprint", "contact", "terms", "privacy", "home"})
TOP_LEVEL_COUNTRY = {"nl": "NL", "be": "BE", "uk": "GB", "fr": "FR", "de": "DE"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A legal entity that may be meant, with why."""

    name: str
    identifier: Identifier
    source: str
    town: str = ""
    since: str = ""


class Ambiguous(Exception):
    """Several legal entities fit and none is the better one, or none fits at all: the seller must say which."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        super().__init__(f"{len(candidates)} candidates")
        self.candidates = tuple(candidates)


def companies(results: Iterable[Result], *, own: bool) -> Iterator[tuple[Source, Record]]:
    """The Company records of the prospect's own pages, or of everybody else."""
    for result in results:
        if (result.source.origin is Origin.SELF) is own:
            yield from ((result.source, record) for _, record in result.records if record.schema == "Company")


def country_of(inquiry: Inquiry) -> str:
    """The country as given, or as the site's address ends, or "" when nobody says."""
    if inquiry.country:
        return inquiry.country
    host = inquiry.site.split("//")[-1].split("/")[0].rstrip(".")
    return TOP_LEVEL_COUNTRY.get(host.rsplit(".", 1)[-1], "")


def printed_identifiers(results: Sequence[Result]) -> Counter[Identifier]:
    """Every identifier that the prospect's own pages print, with its weight: pages of duty count double."""
    weights: Counter[Identifier] = Counter()
    for result in results:
        if result.source.origin is not Origin.SELF:
            continue
        roles = {sha: r.first("role") for sha, r in result.records if r.schema == "WebPage"}
        for sha, record in result.records:
            if record.schema != "Company":
                continue
            weight = 2 if roles.get(sha, "") in DUTY_PAGES else 1
            found = {(v.property, v.value) for v in record.all(*IDENTIFIER_KINDS)}
            for kind, value in found:
                weights[Identifier(kind, value, REGISTER_KINDS.get(kind, value[:2]))] += weight
    return weights


def own_numbers(inquiry: Inquiry, results: Sequence[Result]) -> tuple[Identifier, ...]:
    """The prospect's numbers: those that the seller gave, then per kind the one that its own pages print.

    Raises `Ambiguous` when the pages print several of one register and none stands where the law asks for it more often.
    """
    numbers = list(inquiry.identifiers)
    weights = printed_identifiers(results)
    for kind in IDENTIFIER_KINDS:
        if any(i.kind == kind for i in inquiry.identifiers):
            continue
        ranked = sorted((i for i in weights if i.kind == kind), key=lambda i: (-weights[i], i))
        if not ranked or (kind == "kvk" and inquiry.country not in {"", "NL"}):
            continue
        if len(ranked) > 1 and weights[ranked[0]] == weights[ranked[1]]:
            if kind == "vat":
                continue  # a second VAT number says nothing about which firm it is: none is taken
            raise Ambiguous([Candidate(own_name(inquiry, results), i, "website") for i in ranked])
        numbers.append(ranked[0])
    return tuple(numbers)


def own_name(inquiry: Inquiry, results: Sequence[Result]) -> str:
    """The name as the seller gave it, else as the site prints it most often; one with a legal form goes first."""
    if inquiry.name:
        return inquiry.name
    printed = Counter(v.value for _, record in companies(results, own=True) for v in record.all("name", "legalName"))
    ranked = sorted(printed, key=lambda n: (not split_form(n)[1], -printed[n], len(n), n))
    return ranked[0] if ranked else ""


def by_name(inquiry: Inquiry, name: str, results: Sequence[Result]) -> tuple[Identifier, ...]:
    """The register number of the one company of that name that a register knows, when something else agrees too.

    Raises `Ambiguous` when several are left. A partial register may hold only the namesake: so its hit counts when the
    town agrees with the prospect's own pages, and alone only where the register is complete.
    """
    towns = {v.value.casefold() for _, record in companies(results, own=True) for v in record.all("town")}
    found: dict[Identifier, Candidate] = {}
    for source, record in companies(results, own=False):
        candidate = _candidate(inquiry, name, source, record)
        if candidate and (source.complete or not inquiry.site or candidate.town.casefold() in towns):
            found.setdefault(candidate.identifier, candidate)
    if len(found) > 1:
        raise Ambiguous(sorted(found.values(), key=lambda c: (c.identifier, c.name)))
    return tuple(found)


def _candidate(inquiry: Inquiry, name: str, source: Source, record: Record) -> Candidate | None:
    """The record as a candidate, or None when it has another name, another country or no register number."""
    if source.origin is not Origin.REGISTER or not any(same_name(v.value, name) for v in record.all("name", "alias")):
        return None
    if inquiry.country and record.first("country") not in {"", inquiry.country}:
        return None
    kind = next((k for k in REGISTER_KINDS if k != "lei" and record.first(k)), "")
    if not kind:
        return None
    identifier = Identifier(kind, record.first(kind), record.first("country") or REGISTER_KINDS[kind])
    since = record.first("incorporationDate", "registrationDate")
    return Candidate(record.first("name"), identifier, source.id, record.first("town"), since)


def learn(inquiry: Inquiry, results: Sequence[Result]) -> Inquiry:
    """The inquiry with what has been learned so far: name, country and numbers. Raises `Ambiguous`."""
    inquiry = replace(inquiry, country=country_of(inquiry))
    numbers = own_numbers(inquiry, results)
    name = own_name(inquiry, results)
    if name and not any(i.kind in REGISTER_KINDS for i in numbers):
        numbers = (*numbers, *by_name(inquiry, name, results))
    country = inquiry.country or next((i.country for i in numbers if i.country), "")
    return replace(inquiry, name=name, country=country, identifiers=numbers)


def judge_record(inquiry: Inquiry, source: Source, record: Record) -> Judgement:
    """Whether a register's record is about the company of the inquiry, and why."""

    def judged(decision: Decision, key: str, **params: str) -> Judgement:
        return Judgement(source.id, record.key, decision, Phrase.of(f"identity.{key}", **params), "company")

    if source.origin is Origin.SELF:
        return judged(Decision.SAME, "own_site")
    for kind in IDENTIFIER_KINDS:
        ours, theirs = inquiry.number(kind), record.first(kind)
        if ours and theirs:
            if ours == theirs:
                return judged(Decision.SAME, "same_number", number=ours)
            if kind in REGISTER_KINDS and kind != "lei":
                return judged(Decision.DIFFERENT, "other_number", number=theirs)
    form = split_form(inquiry.name)[1]
    if form and record.first("legalForm") and split_form(f"x {record.first('legalForm')}")[1] not in {"", form}:
        return judged(Decision.UNSURE, "other_form", form=record.first("legalForm"))
    names = [v.value for v in record.all("name", "alias")]
    if not names:
        return judged(Decision.SAME, "asked_by_number")
    if any(same_name(name, inquiry.name) for name in names):
        return judged(Decision.SAME if source.complete else Decision.UNSURE, "same_name", name=names[0])
    return judged(Decision.DIFFERENT, "other_name", name=names[0])


def company_of(inquiry: Inquiry, results: Sequence[Result]) -> Company:
    """The legal entity that the dossier is about, as far as the sources tell."""
    forms = [split_form(inquiry.name)[1]]
    towns = []
    for source, record in companies(results, own=False):
        if judge_record(inquiry, source, record).decision is Decision.SAME:
            forms.append(record.first("legalForm"))
            towns.append(record.first("town"))
    towns += [v.value for _, record in companies(results, own=True) for v in record.all("town")]
    known = any(i.kind in REGISTER_KINDS for i in inquiry.identifiers)
    reason = Phrase.of("identity.known" if known else "identity.not_identified")
    decision = Decision.SAME if known else Decision.UNSURE
    return Company(
        name=inquiry.name or inquiry.site,
        country=inquiry.country,
        identifiers=inquiry.identifiers,
        legal_form=next((f for f in reversed(forms) if f), ""),
        town=next((t for t in towns if t), ""),
        judgement=Judgement("identity", inquiry.site or inquiry.name, decision, reason, "company"),
    )
