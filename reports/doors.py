"""Which door to the network does this command line ask for?"""

import os
from argparse import Namespace
from dataclasses import replace
from urllib.parse import urlsplit

from reports.arguments import UsageError
from research.keys import find_key
from sources.freshness import Cache
from sources.web import LIMITS, Door, user_agent

CONTACT = "PRECALL_CONTACT"  # the environment variable: whom a site's owner may ask about our visit
OWN_SERVER = "PRECALL_SEARXNG_URL"  # the environment variable: where the seller's own search server stands
LOCAL = ("127.0.0.1", "::1")
PORTS = {"http": 80, "https": 443}


def own_server() -> tuple[tuple[str, int], ...]:
    """The address and port of the seller's own search server, which may stand in his own network: he named it himself.

    A name inside that network is not looked up here; there the server is named by its number.
    """
    try:
        parts = urlsplit(find_key(OWN_SERVER))
        host, port = parts.hostname or "", parts.port or PORTS.get(parts.scheme, 0)
    except ValueError:
        return ()
    if not host or not port:
        return ()
    return tuple((address, port) for address in (LOCAL if host == "localhost" else (host,)))


def live(cache: Cache | None = None) -> Door:
    """The network, in the seller's name; what `cache` holds and is still fresh is not asked again."""
    return Door.live(contact=os.environ.get(CONTACT, ""), cache=cache, allow=own_server())


def once() -> Door:
    """The network for one request that writes something at its other end: it is never sent a second time."""
    return Door.live(contact=os.environ.get(CONTACT, ""), limits=replace(LIMITS, retries=0))


def agent() -> str:
    """The User-Agent under which the seller is known out there."""
    return user_agent(os.environ.get(CONTACT, ""))


def door_of(args: Namespace, cache: Cache) -> Door:
    """The door for `precall brief`. Raises `sources.recording.RecordingError`, and `UsageError` for a recording that is there.

    A recording that exists is never written over: it may be the only evidence of what a site said on a day.
    """
    if args.replay:
        return Door.replay(args.replay)
    if args.record:
        if args.record.exists():
            raise UsageError(f"--record: {args.record} exists already; choose a new name")
        return Door.record(args.record, contact=os.environ.get(CONTACT, ""), allow=own_server())
    return Door.offline(cache=cache) if args.offline else live(cache)
