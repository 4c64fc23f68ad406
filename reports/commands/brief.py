"""`precall brief`: what do the public sources say about this prospect, on one page?"""

from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reports.language import preferred
from reports.screen import say
from reports.target import inquiry_of
from reports.words import Catalogue

if TYPE_CHECKING:
    from sources.web import Door


def run(args: Namespace, door: "Door | None" = None) -> int:
    """Make one brief; see DESIGN section 5 for the exit codes. `door`: asked in place of the one that `args` name.

    Raises `reports.arguments.UsageError`.
    """
    langs = args.lang or (preferred(),)
    inquiry = inquiry_of(args, datetime.now(UTC).date())
    if not args.replay and not args.offline:
        say(Catalogue.load(langs[0]).text("screen.begins"))

    # Only now, when something stands on the screen: database, network and templates take a while to load.
    from reports.doors import door_of  # noqa: PLC0415
    from reports.making import make  # noqa: PLC0415
    from research.place import default_database  # noqa: PLC0415
    from research.store import Store  # noqa: PLC0415

    store = Store(args.db or default_database())
    return make(inquiry, store, lambda cache: door or door_of(args, cache), args, langs)
