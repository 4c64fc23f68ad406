"""Which rows are the seller's criteria, and how are they criteria again?"""

from research.criteria.model import NO_CRITERIA, Criteria, Criterion, Limit, Rule
from research.rows import Row, Tables, cells, item


def tables_of(criteria: Criteria, owner: str) -> Tables:
    """Every row, by table; none at all for no criteria."""
    if criteria == NO_CRITERIA:
        return {"criteria_sets": [], "criteria": []}
    limit = criteria.limit
    head = {
        "owner": owner,
        "title": criteria.title,
        "shown": criteria.shown,
        "limit_amount": None if limit is None else float(limit.amount),
        "limit_currency": "" if limit is None else limit.currency,
    }
    return {
        "criteria_sets": [head],
        "criteria": [{"owner": owner, "position": at, **_row(one)} for at, one in enumerate(criteria.all)],
    }


def criteria_in(tables: Tables) -> Criteria:
    """The criteria that these rows are, in the order of their positions."""
    if not tables["criteria_sets"]:
        return NO_CRITERIA
    head = tables["criteria_sets"][0]
    amount = head["limit_amount"]
    return Criteria(
        title=head["title"],
        all=tuple(_criterion(row) for row in tables["criteria"]),
        shown=head["shown"],
        limit=None if amount is None else Limit(amount, head["limit_currency"]),
    )


def _row(one: Criterion) -> Row:
    """A criterion with its rule beside it; `rule` is the rule's name."""
    rule = cells(one.rule)
    return {
        **cells(one),
        "amount": float(one.rule.amount),
        **{n: rule[n] for n in ("unit", "words", "about")},
        "rule": one.rule.name,
    }


def _criterion(row: Row) -> Criterion:
    return item(Criterion, {**row, "rule": item(Rule, {**row, "name": row["rule"]})})
