"""`precall demo`: what does precall do? The whole job on a recording of an invented prospect, without network."""

import tempfile
from argparse import Namespace
from datetime import date
from pathlib import Path

from reports.delivery import deliver
from reports.exits import Exit
from reports.language import preferred
from reports.screen import Screen, complain, say
from reports.words import Catalogue
from research.run import run as investigate
from research.store import Store, StoreError
from sources import load
from sources.errors import SourceError
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
    say(words.text("screen.demo"))
    try:
        with tempfile.TemporaryDirectory(prefix="precall-demo-") as folder:
            store = Store(Path(folder) / "demo.duckdb")
            door = Door.replay(RECORDING)
            dossier = investigate(INQUIRY, adapters=load(), door=door, store=store, tell=Screen(words).tell)
    except (SourceError, StoreError) as error:
        complain(str(error))
        return Exit.FAILED
    written = deliver(dossier, args, langs)
    say(words.text("screen.now_yourself"))
    return Exit.DONE if written else Exit.FAILED
