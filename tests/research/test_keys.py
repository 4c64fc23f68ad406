"""Where is a key looked for, and what when nobody has one?"""

import sys
from types import ModuleType
from typing import Any

import pytest

from research.keys import KEYRING_SERVICE, find_key

NAME = "PRECALL_TEST_KEY"


class KeyringError(Exception):
    """As the package names it."""


def install(monkeypatch: pytest.MonkeyPatch, answer: Any) -> None:
    """Put an invented package `keyring` in place."""
    keyring: Any = ModuleType("keyring")
    keyring.errors = ModuleType("keyring.errors")
    keyring.errors.KeyringError = KeyringError
    keyring.get_password = answer
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    monkeypatch.setitem(sys.modules, "keyring.errors", keyring.errors)


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NAME, raising=False)
    monkeypatch.setitem(sys.modules, "keyring", None)


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, lambda *_: "of the keyring")
    monkeypatch.setenv(NAME, " of the environment\n")
    assert find_key(NAME) == "of the environment"


def test_then_the_keyring_under_our_name(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    def answer(service: str, name: str) -> str:
        asked.append((service, name))
        return "of the keyring\n"

    install(monkeypatch, answer)
    monkeypatch.setenv(NAME, "  ")
    assert find_key(NAME) == "of the keyring"
    assert asked == [(KEYRING_SERVICE, NAME)]


def test_nobody_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_key(NAME) == ""
    install(monkeypatch, lambda *_: None)
    assert find_key(NAME) == ""


def test_a_keyring_that_stays_locked_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: str) -> str:
        raise KeyringError

    install(monkeypatch, locked)
    assert find_key(NAME) == ""


def test_a_source_without_a_key_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, lambda *_: "x")
    assert find_key("") == ""
