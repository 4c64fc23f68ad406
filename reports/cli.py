"""Which command did the user give, and with what? Nothing heavy is imported before that is known."""

import importlib
import os
import sys
from collections.abc import Sequence

from reports.arguments import UsageError, parser
from reports.exits import Exit
from reports.output import clean, prepare
from reports.usage import SHORT, help_on, known, overview
from reports.version import version


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (see `reports.exits`)."""
    prepare()
    try:
        ended = _run(sys.argv[1:] if argv is None else list(argv))
        sys.stdout.flush()
    except UsageError as error:
        return _ended(Exit.USAGE, str(error))
    except KeyboardInterrupt:
        return _ended(Exit.INTERRUPTED, "stopped; what the sources had answered is kept")
    except BrokenPipeError:
        _leave_output()  # whoever reads it has seen enough
        return Exit.DONE
    except (OSError, ImportError) as error:  # a full disk under the output, a source of others that does not load
        _leave_output()
        return _ended(Exit.FAILED, f"{type(error).__name__}: {error}")
    return ended


def _run(given: list[str]) -> int:
    match given:
        case []:
            sys.stdout.write(SHORT)
        case ["-h" | "--help" | "help"]:
            sys.stdout.write(overview())
        case ["help", command, *_]:
            sys.stdout.write(help_on(command))
        case ["--version", *_]:
            sys.stdout.write(f"precall {version()}\n")
        case [word, *rest]:
            return _command(known(word), rest)
    return Exit.DONE


def _command(name: str, rest: list[str]) -> int:
    try:
        args = parser(name).parse_args(rest)
    except SystemExit:  # argparse has printed the help that was asked for
        return Exit.DONE
    command = importlib.import_module(f"reports.commands.{name}")
    return int(command.run(args))


def _leave_output() -> None:
    """Where the output takes nothing more, let the interpreter not try again at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _ended(code: int, why: str) -> int:
    sys.stderr.write(f"precall: {clean(why)}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
