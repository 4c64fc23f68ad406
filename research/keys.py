"""Where does a source's key come from: the environment first, then the keyring of the operating system."""

import os

KEYRING_SERVICE = "precall"


def find_key(variable: str) -> str:
    """The key named by this environment variable, or the empty string when nobody gave it.

    The keyring is asked only where the package `keyring` is installed (extra `precall[keyring]`).
    """
    if not variable or os.environ.get(variable):
        return os.environ.get(variable, "")
    try:
        import keyring  # noqa: PLC0415 - an extra, and slow to import
        from keyring.errors import KeyringError  # noqa: PLC0415 - idem
    except ImportError:
        return ""
    try:
        return keyring.get_password(KEYRING_SERVICE, variable) or ""
    except KeyringError:
        return ""
