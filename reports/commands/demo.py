"""`precall demo`: what does precall do? The whole job on a recording of an invented prospect, without network."""

import tempfile
from argparse import Namespace
from datetime import date
from pathlib import Path

from reports.language import preferred
from reports.screen import say
from reports.words import Catalogue
from sources.model import Contact, Inquiry

RECORDING = Path(__file__).parent.parent / "demo" / "zwaluwkaai.warc.gz"
# The day on which the invented prospect is looked at; the recording was made for it.
INQUIRY = Inquiry(
    on=date(2026, 11, 22),
    site="zwaluwkaai.example",
    country="NL",
    contacts=(Contact("Ruben Achterberg", "CEO"),),
    said=("We bestaan nu drie jaar.",),
)


def run(args: Namespace) -> int:
    """Make the brief of the invented prospect; its dossier is kept apart from the user's own."""
    langs = args.lang or (preferred(),)
    words = Catalogue.load(langs[0])
    say(words.text("screen.demo"))

    # Only now, when something stands on the screen: database, network and templates take a while to load.
    from reports.making import make  # noqa: PLC0415
    from research.store import Store  # noqa: PLC0415
    from sources.web import Door  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="precall-demo-") as folder:
        store = Store(Path(folder) / "demo.duckdb")
        ended = make(INQUIRY, store, lambda _: Door.replay(RECORDING), args, langs)
    say(words.text("screen.now_yourself"))
    return ended
