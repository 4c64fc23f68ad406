"""Which commands and options are there?"""

import argparse
import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import NoReturn

from reports.option_values import (
    CRMS,
    FORMATS,
    LANGUAGES,
    PUSHED,
    a_day,
    covered,
    formats,
    languages,
    place,
    wanted,
    words,
)

SHORTEST = 3  # letters of a beginning that can only mean one thing: "--c" means three


class UsageError(Exception):
    """The command line is not one that we know; the message is one line that names the option."""


class Parser(argparse.ArgumentParser):
    """argparse that answers a mistake in one line, with the nearest option, and takes no abbreviations."""

    def __init__(self, prog: str, description: str) -> None:
        super().__init__(prog=prog, description=description, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Raise `UsageError`; argparse would print the whole usage and leave."""
        raise UsageError(f"{message.removeprefix('argument ')} (see {self.prog} --help)")

    def parse_args(self, args: Sequence[str], namespace: None = None) -> argparse.Namespace:  # type: ignore[override]
        """The options of one command. Raises `UsageError`; `--help` prints and raises `SystemExit`."""
        known, strange = self.parse_known_args(args, namespace)
        if strange:
            word = strange[0].partition("=")[0]
            near = nearest(word, re.findall(r"--[a-z][a-z-]*", self.format_help()))
            self.error(f"{word}: no such option{near}" if word.startswith("-") else f"{word!r}: one argument too many")
        return known


def nearest(word: str, known: Sequence[str]) -> str:
    """The question whether the nearest known word was meant, or nothing when none is near."""
    begun = [one for one in known if len(word) > SHORTEST and one.startswith(word)]
    found = begun or get_close_matches(word, known, n=1)
    return f"; did you mean {found[0]}?" if found else ""


def parser(command: str) -> Parser:
    """The options of one command of `COMMANDS`."""
    what, fill = COMMANDS[command]
    shape = Parser(f"precall {command}", f"{what[:1].upper()}{what[1:]}.")
    shape.add_argument("--json", action="store_true", help="machine-readable output on stdout")
    fill(shape)
    return shape


def _held_against(command: Parser) -> None:
    command.add_argument(
        *("--criteria",),
        type=wanted,
        metavar="FILE",
        help="your own criteria (TOML), or bant, meddic or spiced (default: those kept with the dossier)",
    )


def _output(command: Parser) -> None:
    _held_against(command)
    command.add_argument("--limit", type=covered, metavar='"25000 EUR"', help="what your own insurer covers them for")
    command.add_argument("--lang", type=languages, metavar="nl,en", help="language of the brief, or several")
    command.add_argument("--format", type=formats, metavar="html,md", help=f"formats to write: {', '.join(FORMATS)}")
    command.add_argument("--out", type=place, metavar="DIR", help="folder for the brief (default: ./precall-NAME)")
    command.add_argument("--crm", choices=CRMS, help="also a note for this CRM, under 1,500 letters")
    command.add_argument("--excel", action="store_true", help="csv for Excel where a comma is the decimal mark")
    command.add_argument("--large", action="store_true", help="large print: the page on two sheets")
    command.add_argument("--open", action="store_true", help="show the brief in the browser")


def _database(command: Parser) -> None:
    command.add_argument("--db", type=place, metavar="FILE", help="the database (default: in your data folder)")


def _lang(command: Parser, what: str) -> None:
    command.add_argument("--lang", choices=LANGUAGES, help=f"language of {what}")


def _brief(command: Parser) -> None:
    command.add_argument("target", metavar="TARGET", type=words, help="a web site or a company name")
    command.add_argument("--name", type=words, help="the company's name, when TARGET is a site")
    command.add_argument("--country", type=words, metavar="NL", help="country of the company, two letters")
    command.add_argument("--number", type=words, help="its register or VAT number")
    command.add_argument(
        *("--contact",),
        action="append",
        type=words,
        metavar='"Jan Jansen, CEO"',
        help="whom you will speak; repeatable",
    )
    command.add_argument(
        "--people", action="store_true", help="look up the leading people that the site names too, not only --contact"
    )
    command.add_argument(
        *("--claim",), action="append", type=words, metavar='"team van 25"', help="what they told you; repeatable"
    )
    command.add_argument(
        *("--linkedin",),
        action="append",
        type=place,
        metavar="FILE",
        help="your own LinkedIn export (zip or csv), a profile that you saved as PDF, or copied text; repeatable",
    )
    command.add_argument(
        "--pasted",
        action="append",
        type=place,
        metavar="FILE",
        help="search results or links that you copied; repeatable",
    )
    command.add_argument("--on", type=a_day, metavar="DATE", help="the day of the inquiry (default: today)")
    recording = command.add_mutually_exclusive_group()
    recording.add_argument(
        "--record", type=place, metavar="FILE.warc.gz", help="keep all that is fetched, in a new file"
    )
    recording.add_argument("--replay", type=place, metavar="FILE.warc.gz", help="answer from a recording, no network")
    recording.add_argument("--offline", action="store_true", help="no network: only what is in the database")
    command.add_argument("--no-input", action="store_true", help="never ask which company is meant: exit 5 instead")
    command.add_argument("--strict", action="store_true", help="exit 3 when a source could not be asked")
    command.add_argument(
        "--fail-on", choices=("stretched", "refuted"), help="exit 6 when a claim fares as badly as this"
    )
    _output(command)
    _database(command)


def _claims(command: Parser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE_OR_URL", help="- reads standard input")
    _lang(command, "the text (default: found out)")
    command.add_argument(
        "--text-lines", action="store_true", help='input is JSON lines {"id","lang","text","observed_year"}'
    )


def _check(command: Parser) -> None:
    command.add_argument("file", metavar="FILE.json", help="- reads standard input")
    _lang(command, "the sentences")


def _list(command: Parser) -> None:
    _lang(command, "the labels")
    _database(command)


def _show(command: Parser) -> None:
    command.add_argument("dossier", nargs="?", default="", help="its id, name or site (default: the last one)")
    _output(command)
    _database(command)


def _push(command: Parser) -> None:
    command.add_argument("dossier", metavar="DOSSIER", type=words, help="its id, name or site")
    command.add_argument("--crm", choices=PUSHED, required=True, help="where the note goes")
    command.add_argument("--to", type=words, metavar="ID", help="the company there, by the id that the CRM gives it")
    command.add_argument("--send", action="store_true", help="send it, once (default: only show what would be sent)")
    command.add_argument("--again", action="store_true", help="also when a note of this dossier went there before")
    _held_against(command)
    _lang(command, "the note")
    _database(command)


def _people(command: Parser) -> None:
    command.add_argument("dossier", nargs="?", default="", help="its id, name or site (default: the last one)")
    _lang(command, "the answer")
    _database(command)


def _diff(command: Parser) -> None:
    command.add_argument("old", metavar="OLD", type=words, help="the id of the older dossier, or its beginning")
    command.add_argument("new", metavar="NEW", type=words, help="the newer one: its id, name or site")
    _held_against(command)
    _lang(command, "the answer")
    _database(command)


def _why(command: Parser) -> None:
    command.add_argument("number", type=int, metavar="N", help="the source number on the brief")
    command.add_argument("--dossier", default="", help="its id, name or site (default: the last one)")
    _held_against(command)
    _lang(command, "the answer")
    _database(command)


def _criteria(command: Parser) -> None:
    command.add_argument(
        "criteria",
        nargs="?",
        type=wanted,
        metavar="FILE",
        help="a file, bant, meddic or spiced (default: how to write one)",
    )
    _lang(command, "the answer")


def _lookup(command: Parser) -> None:
    command.add_argument("name", metavar="NAME", type=words, help="the company's name, as you know it")
    command.add_argument("--country", type=words, metavar="NL", help="country of the company, two letters")
    command.add_argument("--number", type=words, help="its register number, or that of another register")
    command.add_argument("--city", type=words, help="where it has its seat")
    command.add_argument("--index", type=place, metavar="DB", help="an index, or a folder of them (default: yours)")
    _lang(command, "the answer")


def _registers(command: Parser) -> None:
    command.add_argument("action", choices=("import", "status"), help="read official files, or tell what is there")
    command.add_argument("kind", nargs="?", metavar="KIND", help="kbo, companies_house, gleif, brreg, sirene ...")
    command.add_argument(
        "files", nargs="*", type=place, metavar="FILE", help="as the register gives them, packed or not"
    )
    command.add_argument(
        "--index", type=place, metavar="DB", help="where the index is kept (default: your data folder)"
    )
    _lang(command, "the answer")


def _sources(command: Parser) -> None:
    _lang(command, "the answer")


def _doctor(command: Parser) -> None:
    _lang(command, "the answer")
    _database(command)


# In the order of use. Each has a module of its name in `reports.commands`.
COMMANDS: dict[str, tuple[str, Callable[[Parser], None]]] = {
    "demo": ("the whole job on a recording of an invented prospect, without network", _output),
    "brief": ("ask public sources about one prospect and write the brief", _brief),
    "why": ("the quote behind a source number of a brief", _why),
    "people": ("their people: what is known, which namesakes were left out, where to look by hand", _people),
    "show": ("one dossier again: its brief as text, or written anew with --format", _show),
    "diff": ("what changed between two dossiers, in words", _diff),
    "push": ("a note on one dossier into your CRM: shown first, sent only with --send", _push),
    "criteria": ("your own criteria in words: what a file or a preset asks of a customer", _criteria),
    "list": ("the dossiers that are kept", _list),
    "claims": ("the claims found in HTML or text", _claims),
    "check": ("verdicts and signals for the claims and evidence of one JSON file", _check),
    "lookup": ("which legal entity bears a name, in the registers on this machine", _lookup),
    "registers": ("import official bulk files of registers, or tell which are there", _registers),
    "sources": ("the sources: what they tell, what they need, their terms", _sources),
    "doctor": ("what works on this machine, and how to mend what does not", _doctor),
}
