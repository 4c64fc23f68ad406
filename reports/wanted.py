"""What is a dossier held against: the criteria of this command line, or those that were kept with the dossier?"""

from argparse import Namespace
from dataclasses import replace

from research.criteria.model import NO_CRITERIA, Criteria
from research.model import Dossier
from research.store import Store


def wanted_of(args: Namespace, *kept: Criteria) -> Criteria:
    """What the command line names is stronger, criteria and limit each for themselves; then the first that was kept.

    A command without these options names nothing.
    """
    first = next((one for one in kept if one != NO_CRITERIA), NO_CRITERIA)
    criteria = getattr(args, "criteria", None) or first
    return replace(criteria, limit=getattr(args, "limit", None) or criteria.limit)


def keep_wanted(args: Namespace, store: Store, dossier: Dossier) -> Criteria:
    """What a new dossier is held against; what the seller hands in is kept with it. Raises `StoreError`."""
    kept = store.criteria(dossier.id)
    wanted = wanted_of(args, kept)
    if wanted != kept:
        store.keep_criteria(dossier.id, wanted)
    return wanted
