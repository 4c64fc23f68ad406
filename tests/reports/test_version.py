from importlib import metadata

import pytest

from reports.version import UNKNOWN, version


def test_it_is_that_of_the_distribution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", lambda name: {"precall": "7.8.9"}[name])
    assert version() == "7.8.9"


def test_a_checkout_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert version() == UNKNOWN
