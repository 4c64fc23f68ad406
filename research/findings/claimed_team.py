"""How large a team do they claim at least, so that small signs beside it can be told?"""

from research.facts import Facts
from research.model import Kind, Relation


def claimed_team(facts: Facts) -> int:
    """The largest team that is claimed, by its low end; 0 where none is, or only a most."""
    sizes = [c.low for c in facts.claims if c.kind is Kind.TEAM_SIZE and c.relation is not Relation.AT_MOST]
    return max((int(size) for size in sizes if size is not None), default=0)
