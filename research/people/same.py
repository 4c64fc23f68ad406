"""Is this person elsewhere one of theirs, a namesake, or can nobody tell?

The name alone proves nothing. `same` takes the name and a second thing that agrees: the employer is our company or names
our domain, a link from or to our site, a register number, the town together with the role, or an account that one judged
so calls its own. `different`: the name is another one, the employer is a company of our name in another country or with
another number, or another account of the same source fits. Otherwise `unsure`, which weighs nowhere.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from research.collect import Result
from research.model import Decision, Judgement, Phrase
from research.names.same import is_telling, names_it, plain, same_name
from research.people.candidates import Candidate, Ours, address, candidates, domain_of
from research.people.names import Likeness, likeness
from research.people.occupations import Fit, fit, is_leading
from sources.model import Contact, Origin, Record
from sources.page import squash

STRONG = frozenset({"number", "link", "member"})  # what agrees with nobody else, even where only the initials do
# A snippet that lists other bearers of the name, one of whom may be ours.
_OTHERS = re.compile(
    r"(?:others?|people|profiles|personen|mensen|profielen|personnes|profils|profile) (?:named|genaamd|met de naam|nommée?s?"
    r"|namens|von)|also viewed|ook bekeken|également consulté|auch angesehen",
    re.IGNORECASE,
)
ROUNDS = 3  # accounts that name each other: a profile, its second one, and one more


@dataclass(frozen=True, slots=True)
class _Known:
    """A candidate with the person that its name can be of, and what was decided."""

    candidate: Candidate
    person: Contact | None
    likeness: Likeness
    decision: Decision
    reason: Phrase


def judge_people(results: Sequence[Result], ours: Ours) -> list[Judgement]:
    """A judgement on every record of every candidate; its subject is the person's name as we know it."""
    known = [_first_look(one, ours) for one in candidates(results)]
    for _ in range(ROUNDS):
        known = [_through_others(one, known) for one in known]
    known = [_beside_better(one, known) for one in known]
    return [
        Judgement(one.candidate.source.id, key, one.decision, one.reason, _subject(one))
        for one in known
        for key in dict.fromkeys(record.key for record in one.candidate.records)
    ]


def _subject(one: _Known) -> str:
    return one.person.name if one.person else one.candidate.name


def _first_look(candidate: Candidate, ours: Ours) -> _Known:
    person, like = _person(candidate, ours)
    anchor = _anchor(candidate, person, ours)

    def known(decision: Decision, key: str, **places: str) -> _Known:
        return _Known(candidate, person, like, decision, Phrase.of(f"identity.{key}", **places))

    if person is None and not (anchor and candidate.source.origin is Origin.SELF):
        return known(Decision.DIFFERENT, "person_other_name", name=candidate.name or candidate.id)
    other = _other_firm(candidate, ours)
    if anchor is None or (other and anchor[0] not in STRONG):
        return known(Decision.DIFFERENT, "person_other_firm", name=other) if other else known(*_NAME_ONLY)
    if candidate.values("mixed"):
        return known(Decision.UNSURE, "person_mixed")
    kind, detail = anchor
    if like is Likeness.CALLED and kind not in STRONG and _fits_another(candidate, person, ours):
        return known(Decision.UNSURE, "person_call_name", name=candidate.name)
    if (
        like is Likeness.INITIALS
        and kind not in STRONG
        and (kind != "employer" or _fits_another(candidate, person, ours))
    ):
        return known(Decision.UNSURE, "person_initials", name=candidate.name)
    return known(Decision.SAME, f"person_{kind}", name=detail)


_NAME_ONLY = (Decision.UNSURE, "person_by_name")


def _person(candidate: Candidate, ours: Ours) -> tuple[Contact | None, Likeness]:
    """Whom the name can be of: the whole name before a call name and initials.

    A file of the seller's can be about anybody of the team.
    """
    among = ours.team if candidate.source.origin is Origin.SELF else ours.people
    for wanted in (Likeness.WHOLE, Likeness.CALLED, Likeness.INITIALS):
        fits = [one for one in among if likeness(one.name, candidate.name) is wanted]
        if fits:
            return fits[0], wanted
    return None, Likeness.NONE


def _fits_another(candidate: Candidate, person: Contact | None, ours: Ours) -> bool:
    """Whether the name can be somebody else's of the firm as well: a brother's by its initials, a father's by a call name."""
    others = [one for one in ours.team if person is None or plain(one.name) != plain(person.name)]
    return person is None or any(likeness(one.name, candidate.name) is not Likeness.NONE for one in others)


def _anchor(candidate: Candidate, person: Contact | None, ours: Ours) -> tuple[str, str] | None:
    """The kind of the strongest thing that agrees, and what it is, or None."""
    by_address = _by_number_or_address(candidate, ours)
    if by_address:
        return by_address
    for record in candidate.records:
        for value in record.all("employer", "organization"):
            if _is_our_firm(value.value, ours) and not _is_abroad(record, ours):
                return "employer", value.value
    for value in candidate.values("snippet", "title"):
        named = next((name for name in ours.names if names_it(value.value, name)), "")
        if (named or _names_domain(value.value, ours)) and not _OTHERS.search(value.value):
            return "mention", named or ours.domain
    return _town_and_role(candidate, person, ours)


def _by_number_or_address(candidate: Candidate, ours: Ours) -> tuple[str, str] | None:
    """A register number, a membership or a link that is ours and nobody else's."""
    numbers = {i.value for i in ours.numbers}
    for value in candidate.values("number", "organizationNumber"):
        if value.value in numbers:
            return "number", value.value
    for value in candidate.values("memberOf"):
        if address(value.value) in ours.links:
            return "member", value.value
    for value in candidate.values("link", "profile"):
        if _is_our_site(value.value, ours) or address(value.value) in ours.links:
            return "link", value.value
    return None


def _names_domain(text: str, ours: Ours) -> bool:
    """Whether a text holds our domain by itself: not as the end of a longer one."""
    return bool(ours.domain) and bool(re.search(rf"(?<![\w-]){re.escape(ours.domain)}(?![\w-])", text.casefold()))


def _is_our_site(link: str, ours: Ours) -> bool:
    return bool(ours.domain) and domain_of(link) == ours.domain


def _is_our_firm(text: str, ours: Ours) -> bool:
    """Whether the name of an employer is ours; a name that many share needs more than that."""
    bare = text.strip().lstrip("@").strip()
    if _names_domain(bare, ours):
        return True
    telling = [name for name in ours.names if is_telling(name)]
    handles = {link.rpartition("/")[2] for link in ours.links if link.startswith("github.com/")}
    return any(same_name(bare, name) or squash(bare) == squash(name) for name in telling) or (
        text.strip().startswith("@") and bare.casefold() in handles
    )


def _is_abroad(record: Record, ours: Ours) -> bool:
    """Whether a record places its employer in another country than ours."""
    country = record.first("country").upper()
    return bool(country and ours.country) and country != ours.country


def _other_firm(candidate: Candidate, ours: Ours) -> str:
    """The employer that bears our name and is another company, by its country or number, or the empty string."""
    numbers = {i.value for i in ours.numbers}
    for record in candidate.records:
        number, firm = record.first("organizationNumber"), record.first("organization", "employer")
        other_number = bool(number and numbers) and number not in numbers
        if firm and _is_our_firm(firm, ours) and (other_number or _is_abroad(record, ours)):
            return firm
    return ""


def _town_and_role(candidate: Candidate, person: Contact | None, ours: Ours) -> tuple[str, str] | None:
    """The town, where the role agrees as well: a director of that name in that town."""
    if person is None or not person.role or not ours.town:
        return None
    for record in candidate.records:
        role, town = record.first("role"), record.first("town")
        agrees = fit(person.role, role) is Fit.SAME or (is_leading(person.role) and is_leading(role))
        if (
            role
            and agrees
            and plain(town).split(" ")[:1] == ours.town.split(" ")[:1]
            and not record.first("organization")
        ):
            return "town", town
    return None


def _through_others(one: _Known, known: Sequence[_Known]) -> _Known:
    """The same candidate, `same` when it names an account that was judged so, or is named by one."""
    if one.decision is not Decision.UNSURE or one.candidate.values("mixed") or one.likeness is not Likeness.WHOLE:
        return one
    for other in known:
        if other.decision is Decision.SAME and _subject(other) == _subject(one) and _name_each_other(one, other):
            reason = Phrase.of("identity.person_through", source_label=other.candidate.source.id)
            return _Known(one.candidate, one.person, one.likeness, Decision.SAME, reason)
    return one


def _name_each_other(one: _Known, other: _Known) -> bool:
    mine, theirs = (
        {name: {address(v.value) for v in k.candidate.values(name)} for name in ("link", "profile")}
        for k in (one, other)
    )
    return bool(mine["link"] & theirs["profile"] or mine["profile"] & (theirs["link"] | theirs["profile"]))


def _beside_better(one: _Known, known: Sequence[_Known]) -> _Known:
    """The same candidate, `different` when another account of that source fits the person and it does not."""
    if one.decision is not Decision.UNSURE or one.candidate.is_hit or one.candidate.values("mixed"):
        return one
    for other in known:
        rival = other.candidate.source.id == one.candidate.source.id and _subject(other) == _subject(one)
        if rival and other.decision is Decision.SAME:
            reason = Phrase.of("identity.person_other_fits", name=other.candidate.name or other.candidate.id)
            return _Known(one.candidate, one.person, one.likeness, Decision.DIFFERENT, reason)
    return one
