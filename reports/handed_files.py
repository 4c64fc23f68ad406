"""Which files of his own does the seller hand in with this command line?"""

from argparse import Namespace
from pathlib import Path

from reports.arguments import UsageError
from research.handed import Handed

OPTIONS = ("linkedin", "pasted")
MOST_BYTES = 256 << 20  # a whole LinkedIn archive stays below; what is larger is another file


def handed_files(args: Namespace) -> list[Handed]:
    """The files in the order of the options, none twice. Raises `UsageError`, which names option and file."""
    found: dict[Path, Handed] = {}
    for option in OPTIONS:
        for path in getattr(args, option, None) or ():
            found.setdefault(path, Handed(path.name, _content(path, option)))
    return list(found.values())


def _content(path: Path, option: str) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UsageError(f"--{option}: {path} is larger than {MOST_BYTES >> 20} MB")
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"--{option}: {path}: {error.strerror}") from error
