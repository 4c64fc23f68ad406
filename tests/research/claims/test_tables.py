"""Does every language of ours have a file, read once and with the same parts as the others?"""

import pytest

from research.claims.tables import LANGUAGES, table


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_a_file_with_the_same_parts(lang: str) -> None:
    assert set(table(lang)) | {"exact_phrases"} == set(table("en")) | {"exact_phrases"}


def test_a_file_is_read_once() -> None:
    assert table("nl") is table("nl")


def test_a_language_without_a_file_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        table("xx")
