"""Does this prospect fit what the seller asks of a customer, criterion by criterion?"""

from collections.abc import Callable, Mapping, Sequence

from research import criteria_money, criteria_place, criteria_story, criteria_time
from research.criteria import Answer, Criteria, Criterion, Fits, Held, Rule
from research.criteria_known import Known, known_of
from research.model import Dossier, Phrase


def ask(_: Rule, __: Known) -> Answer:
    """What no source can tell: only their answer counts, so it is unknown until the call."""
    return Answer(Fits.UNKNOWN, Phrase.of("criteria.ask"))


Judge = Callable[[Rule, Known], Answer]
RULES: Mapping[str, Judge] = {
    "existing_at_least": criteria_time.existing_at_least,
    "team_at_least": criteria_time.team_at_least,
    "team_at_most": criteria_time.team_at_most,
    "country_in": criteria_place.country_in,
    "town_in": criteria_place.town_in,
    "postal_region_in": criteria_place.postal_region_in,
    "legal_form_in": criteria_place.legal_form_in,
    "legal_form_not_in": criteria_place.legal_form_not_in,
    "activity_contains": criteria_place.activity_contains,
    "register_number_known": criteria_place.register_number_known,
    "no_insolvency": criteria_money.no_insolvency,
    "equity_at_least": criteria_money.equity_at_least,
    "turnover_at_least": criteria_money.turnover_at_least,
    "claims_not_worse_than": criteria_story.claims_not_worse_than,
    "vat_confirmed": criteria_money.vat_confirmed,
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
