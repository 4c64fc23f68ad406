"""What does somebody read who gives no command, asks for help, or mistypes?"""

from reports.arguments import COMMANDS, UsageError, nearest, parser

SHORT = """\
precall holds what a prospect says about itself against public sources, and prints one page before the call.

  precall demo                 the whole job on an invented prospect, without network
  precall brief example.nl     a brief of one prospect

All commands: precall --help
"""
LONG = """\
usage: precall COMMAND ...   (precall help COMMAND tells its options)

examples:
  precall demo                                   the whole job on an invented prospect, without network
  precall brief example.nl                       a brief of one prospect
  precall brief example.nl --claim "3 jaar" --claim "team van 25"
  precall why 3                                  the quote behind source number 3 of the last brief

commands:
{commands}

options:
  -h, --help    this help
  --version     the version

exit codes: 0 done, whatever the verdict; 1 failed; 2 wrong use; 3 a source could not be asked (--strict); 4 a key is
needed; 5 company not found, or several; 6 a gate was hit (--fail-on); 130 interrupted.
"""


def overview() -> str:
    """Every command in a line."""
    return LONG.format(commands="\n".join(f"  {name:<13} {what}" for name, (what, _) in COMMANDS.items()))


def help_on(command: str) -> str:
    """The options of one command. Raises `UsageError` for one that there is not."""
    return parser(known(command)).format_help()


def known(command: str) -> str:
    """The same word when it is a command. Raises `UsageError` otherwise."""
    if command in COMMANDS:
        return command
    if command.startswith("-"):
        raise UsageError(f"{command}: the command comes first, as in: precall brief example.nl")
    raise UsageError(f"no command {command!r}{nearest(command, list(COMMANDS))} (see precall --help)")
