"""May the seller phone this company without having been asked to?

It follows from country and legal form; the rules as of November 2026, and no legal advice. Netherlands: sole traders,
general partnerships and professional partnerships only with consent, as consumers (Telecommunications Act); a legal
person may be called and may object. Belgium: the do-not-call list covers companies too and must be consulted before.
Germany: presumed consent on concrete grounds (section 7 UWG). United Kingdom: not when on TPS or CTPS. France: when the
subject has to do with the profession. The Dutch non-mailing mark forbids mail and visits, not calls, and is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from research.model import Company, Decision, Evidence, Phrase
from research.names.same import form_named

# Forms behind which natural persons stand, whom Dutch law protects as it does consumers.
PERSONAL_FORMS = frozenset({"eenmanszaak", "vof", "maatschap", "cv"})
RULED = {"BE": "check_list", "DE": "grounds", "GB": "check_list", "FR": "subject"}


class Permission(StrEnum):
    """What has to be done before the call."""

    ALLOWED = "allowed"
    CONSENT = "consent"
    CHECK_LIST = "check_list"
    GROUNDS = "grounds"
    SUBJECT = "subject"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Calling:
    """Whether to call: the permission, the line to print, and the evidence it rests on. `no_mail`: no mail or visits."""

    permission: Permission
    line: Phrase
    evidence: tuple[str, ...] = ()
    no_mail: Phrase | None = None


def may_call(company: Company, evidence: Sequence[Evidence]) -> Calling:
    """The rule for this country and legal form; unknown where either is not known or not looked up."""
    forms = [e for e in evidence if e.property == "legalForm" and e.judgement is Decision.SAME]
    form = next((f for f in (*(form_named(e.value) for e in forms), form_named(company.legal_form)) if f), "")
    told = tuple(e.id for e in forms if form and form_named(e.value) == form)
    permission, line = _rule(company.country, form, company.legal_form)
    marks = [e for e in evidence if e.property == "nonMailing" and e.value == "yes" and e.judgement is Decision.SAME]
    no_mail = Phrase.of("call.no_mail") if marks else None
    return Calling(permission, line, (*told, *(e.id for e in marks)), no_mail)


def _rule(country: str, form: str, written: str) -> tuple[Permission, Phrase]:
    if country == "NL":
        if not form:
            return Permission.UNKNOWN, Phrase.of("call.nl_form_unknown")
        if form in PERSONAL_FORMS:
            return Permission.CONSENT, Phrase.of("call.nl_consent", form=written or form)
        return Permission.ALLOWED, Phrase.of("call.nl_allowed")
    if country in RULED:
        return Permission(RULED[country]), Phrase.of(f"call.{country.lower()}")
    return Permission.UNKNOWN, Phrase.of("call.country_unknown")
