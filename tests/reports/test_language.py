import pytest

from reports.language import preferred


@pytest.fixture(autouse=True)
def no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PRECALL_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "PRECALL_LANG": "fr"}, "fr"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "de_DE"}, "de"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "nl"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "nds_DE"}, "en"),
        ({"LANG": "fry_NL"}, "en"),
        ({"PRECALL_LANG": "pl"}, "en"),
        ({"PRECALL_LANG": "NL"}, "nl"),
    ],
)
def test_the_first_language_that_we_know(
    environment: dict[str, str], lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert preferred() == lang


def test_windows_names_its_languages_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: ("Dutch_Netherlands", "1252"))
    assert preferred() == "nl"
