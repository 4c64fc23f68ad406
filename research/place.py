"""Where does the database lie when nobody says?"""

import os
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

VARIABLE = "PRECALL_DB"


def default_database(environ: Mapping[str, str] = os.environ) -> Path:
    """`PRECALL_DB` when it is set, otherwise `precall.duckdb` in the user's own data folder.

    Nothing is made here: the store makes folder (0700) and file (0600) when it first keeps something.
    """
    chosen = environ.get(VARIABLE, "")
    return Path(chosen).expanduser() if chosen else user_data_path("precall", appauthor=False) / "precall.duckdb"
