"""Which door to the network does this command line ask for?"""

import os
from argparse import Namespace

from reports.arguments import UsageError
from sources.freshness import Cache
from sources.web import Door

CONTACT = "PRECALL_CONTACT"  # the environment variable: whom a site's owner may ask about our visit


def live(cache: Cache | None = None) -> Door:
    """The network, in the seller's name; what `cache` holds and is still fresh is not asked again."""
    return Door.live(contact=os.environ.get(CONTACT, ""), cache=cache)


def door_of(args: Namespace, cache: Cache) -> Door:
    """The door for `precall brief`. Raises `sources.recording.RecordingError`, and `UsageError` for a recording that is there.

    A recording that exists is never written over: it may be the only evidence of what a site said on a day.
    """
    if args.replay:
        return Door.replay(args.replay)
    if args.record:
        if args.record.exists():
            raise UsageError(f"--record: {args.record} exists already; choose a new name")
        return Door.record(args.record, contact=os.environ.get(CONTACT, ""))
    return Door.offline(cache=cache) if args.offline else live(cache)
