"""Which commands and options are there?"""

import argparse
from datetime import date
from pathlib import Path
from typing import TypeAlias

VERSION = "0.1.0"
LANGUAGES = ("nl", "en", "fr", "de")
FORMATS = ("html", "md", "json", "txt")
EXAMPLES = """\
examples:
  precall demo                                   the whole job on an invented prospect, without network
  precall brief example.nl                       a brief of one prospect
  precall brief example.nl --claim "3 jaar" --claim "team van 25"
  precall why 3                                  the quote behind source number 3 of the last brief
"""


def a_day(text: str) -> date:
    """A calendar day as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"a day as YYYY-MM-DD expected, got {text!r}") from error


def languages(text: str) -> tuple[str, ...]:
    """Languages, separated by commas."""
    return _chosen(text, LANGUAGES, "language")


def formats(text: str) -> tuple[str, ...]:
    """Formats, separated by commas."""
    return _chosen(text, FORMATS, "format")


def _chosen(text: str, known: tuple[str, ...], what: str) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    for one in chosen:
        if one not in known:
            raise argparse.ArgumentTypeError(f"unknown {what} {one!r}; known: {', '.join(known)}")
    if not chosen:
        raise argparse.ArgumentTypeError(f"a {what} expected; known: {', '.join(known)}")
    return chosen


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    shape = argparse.ArgumentParser(
        prog="precall",
        description="Holds what a prospect says about itself against public sources, and prints one page before the call.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    shape.add_argument("--version", action="version", version=f"precall {VERSION}")
    commands = shape.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _brief(commands)
    _demo(commands)
    _claims(commands)
    _check(commands)
    _kept(commands)
    _about(commands)
    return shape


# argparse has no public name for what holds the commands.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _command(commands: Commands, name: str, what: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=what, description=what, allow_abbrev=False)
    command.add_argument("--json", action="store_true", help="machine-readable output on stdout")
    return command


def _output(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", type=languages, metavar="nl,en", help="language of the brief, or several")
    command.add_argument("--format", type=formats, metavar="html,md", help=f"formats to write: {', '.join(FORMATS)}")
    command.add_argument("--out", type=Path, metavar="DIR", help="folder for the brief (default: ./precall-NAME)")
    command.add_argument("--open", action="store_true", help="show the brief in the browser")


def _database(command: argparse.ArgumentParser) -> None:
    command.add_argument("--db", type=Path, metavar="FILE", help="the database (default: in your data folder)")


def _brief(commands: Commands) -> None:
    command = _command(commands, "brief", "ask public sources about one prospect and write the brief")
    command.add_argument("target", metavar="TARGET", help="a web site or a company name")
    command.add_argument("--name", default="", help="the company's name, when TARGET is a site")
    command.add_argument("--country", default="", metavar="NL", help="country of the company, two letters")
    command.add_argument("--number", default="", help="its register or VAT number")
    command.add_argument(
        "--contact", action="append", default=[], metavar='"Jan Jansen, CEO"', help="whom you will speak"
    )
    command.add_argument("--claim", action="append", default=[], metavar='"team van 25"', help="what they told you")
    command.add_argument("--on", type=a_day, metavar="DATE", help="the day of the inquiry (default: today)")
    recording = command.add_mutually_exclusive_group()
    recording.add_argument("--record", type=Path, metavar="FILE.warc.gz", help="keep everything that is fetched")
    recording.add_argument("--replay", type=Path, metavar="FILE.warc.gz", help="answer from a recording, no network")
    recording.add_argument("--offline", action="store_true", help="no network: only what is in the database")
    command.add_argument("--strict", action="store_true", help="exit 3 when a source could not be asked")
    command.add_argument(
        "--fail-on", choices=("stretched", "refuted"), help="exit 6 when a claim fares as badly as this"
    )
    _output(command)
    _database(command)


def _demo(commands: Commands) -> None:
    command = _command(commands, "demo", "the whole job on a recording of an invented prospect, without network")
    _output(command)


def _claims(commands: Commands) -> None:
    command = _command(commands, "claims", "the claims found in HTML or text")
    command.add_argument("files", nargs="+", metavar="FILE_OR_URL", help="- reads standard input")
    command.add_argument(
        "--lang", default="", choices=("", *LANGUAGES), help="language of the text (default: found out)"
    )
    command.add_argument(
        "--text-lines", action="store_true", help='input is JSON lines {"id","lang","text","observed_year"}'
    )


def _check(commands: Commands) -> None:
    command = _command(commands, "check", "verdicts and signals for the claims and evidence of one JSON file")
    command.add_argument("file", metavar="FILE.json", help="- reads standard input")
    command.add_argument("--lang", choices=LANGUAGES, help="language of the sentences")


def _kept(commands: Commands) -> None:
    command = _command(commands, "list", "the dossiers that are kept")
    _database(command)
    command = _command(commands, "show", "one dossier again: its brief as text, or written anew with --format")
    command.add_argument("dossier", nargs="?", default="", help="its id, name or site (default: the last one)")
    _output(command)
    _database(command)
    command = _command(commands, "why", "the quote behind a source number of a brief")
    command.add_argument("number", type=int, metavar="N", help="the source number on the brief")
    command.add_argument("--dossier", default="", help="its id, name or site (default: the last one)")
    command.add_argument("--lang", choices=LANGUAGES, help="language of the answer")
    _database(command)


def _about(commands: Commands) -> None:
    _command(commands, "sources", "the sources: what they tell, what they need, their terms")
    command = _command(commands, "doctor", "what works on this machine, and how to mend what does not")
    _database(command)
