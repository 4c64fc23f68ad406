"""Which command did the user give, and with what? Nothing heavy is imported before that is known."""

import importlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reports.arguments import parser
from reports.exits import Exit

if TYPE_CHECKING:
    from argparse import Namespace


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (see `reports.exits`)."""
    given = sys.argv[1:] if argv is None else list(argv)
    shape = parser()
    if not given:
        shape.print_help()
        return Exit.DONE
    args = shape.parse_args(given)
    try:
        return _run(args)
    except KeyboardInterrupt:
        sys.stderr.write("\nprecall: stopped; what had been fetched is kept.\n")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever reads our output has seen enough; the interpreter must not complain about it at the end.
        sys.stderr.close()
        return Exit.DONE


def _run(args: "Namespace") -> int:
    command = importlib.import_module(f"reports.commands.{args.command}")
    return int(command.run(args))


if __name__ == "__main__":
    sys.exit(main())
