"""Which of several companies does the seller mean? Asked on a terminal, and never where nobody sits."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from reports.screen import say
from reports.words import Catalogue
from research.identity import Candidate


def may_ask(args: Namespace) -> bool:
    """Whether somebody sits at the terminal and did not ask to be left alone."""
    silent = getattr(args, "no_input", False) or args.json
    return not silent and sys.stdin.isatty() and sys.stderr.isatty()


def ask(candidates: Sequence[Candidate], words: Catalogue) -> Candidate | None:
    """The one that is chosen by its number in the list; None for an empty line, the end of input or no such number."""
    say(words.text("screen.choose", count=len(candidates)))
    typed = sys.stdin.readline().strip()
    if typed.isascii() and typed.isdigit() and 0 < int(typed) <= len(candidates):
        return candidates[int(typed) - 1]
    return None
