"""`precall demo`: what does precall do? The whole job on a recording of an invented prospect, without network."""

import sys
import tempfile
from argparse import Namespace
from datetime import date
from pathlib import Path

from reports.commands.brief import finish
from reports.language import preferred
from reports.screen import Screen
from reports.words import Catalogue
from research.run import run as investigate
from research.store import Store
from sources import load
from sources.model import Contact, Inquiry
from sources.web import Door

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
    sys.stderr.write(words.text("screen.demo") + "\n")
    with tempfile.TemporaryDirectory(prefix="precall-demo-") as folder:
        store = Store(Path(folder) / "demo.duckdb")
        dossier = investigate(
            INQUIRY, adapters=load(), door=Door.replay(RECORDING), store=store, tell=Screen(words).tell
        )
    ended = finish(dossier, args, langs)
    sys.stderr.write(words.text("screen.now_yourself") + "\n")
    return ended
