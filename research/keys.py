"""Where does a source's key come from: the environment first, then the keyring of the operating system."""

import os
from importlib import import_module

KEYRING_SERVICE = "precall"


def find_key(variable: str) -> str:
    """The key named by this environment variable, or the empty string when nobody gave it.

    The keyring is asked only where the package `keyring` is installed (extra `precall[keyring]`).
    """
    if not variable:
        return ""
    given = os.environ.get(variable, "").strip()  # a key pasted with its line end is no header that can be sent
    if given:
        return given
    try:
        keyring, errors = import_module("keyring"), import_module("keyring.errors")  # an extra, and slow to import
    except ImportError:
        return ""
    try:
        return str(keyring.get_password(KEYRING_SERVICE, variable) or "").strip()
    except errors.KeyringError:
        return ""
