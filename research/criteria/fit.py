"""Does this prospect fit what the seller asks of a customer, criterion by criterion?"""

from collections.abc import Callable, Mapping, Sequence

from research.criteria import money, place, story, time
from research.criteria.known import Known, known_of
from research.criteria.model import Answer, Criteria, Criterion, Fits, Held, Rule
from research.model import Dossier, Phrase


def ask(_: Rule, __: Known) -> Answer:
    """What no source can tell: only their answer counts, so it is unknown until the call."""
    return Answer(Fits.UNKNOWN, Phrase.of("criteria.ask"))


Judge = Callable[[Rule, Known], Answer]
RULES: Mapping[str, Judge] = {
    "existing_at_least": time.existing_at_least,
    "team_at_least": time.team_at_least,
    "team_at_most": time.team_at_most,
    "country_in": place.country_in,
    "town_in": place.town_in,
    "postal_region_in": place.postal_region_in,
    "legal_form_in": place.legal_form_in,
    "legal_form_not_in": place.legal_form_not_in,
    "activity_contains": place.activity_contains,
    "register_number_known": place.register_number_known,
    "no_insolvency": money.no_insolvency,
    "equity_at_least": money.equity_at_least,
    "turnover_at_least": money.turnover_at_least,
    "claims_not_worse_than": story.claims_not_worse_than,
    "vat_confirmed": money.vat_confirmed,
    "ask": ask,
}


def hold(criteria: Criteria, dossier: Dossier) -> tuple[Held, ...]:
    """Every criterion held against the dossier, in the seller's order."""
    known = known_of(dossier)
    return tuple(_held(one, known) for one in criteria.all)


def _held(one: Criterion, known: Known) -> Held:
    answer = RULES[one.rule.name](one.rule, known)
    question = one.ask if one.ask is not None else Phrase.of(f"criteria.ask_{one.rule.name}")
    return Held(criterion=one, fits=answer.fits, reason=answer.reason, evidence=answer.evidence, question=question)


def counted(held: Sequence[Held], fits: Fits) -> int:
    """How many criteria have this answer."""
    return sum(one.fits is fits for one in held)


def failed_musts(held: Sequence[Held]) -> tuple[Held, ...]:
    """The musts that are answered with no."""
    return tuple(one for one in held if one.criterion.must and one.fits is Fits.NO)
