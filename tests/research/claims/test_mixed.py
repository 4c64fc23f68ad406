"""Are words of all languages looked for at once, whole or as parts of a value?"""

import re

from research.claims.mixed import bordered, within


def test_words_of_all_languages_are_found_whole() -> None:
    pattern = re.compile(bordered("until_now"))
    assert all(pattern.fullmatch(word) for word in ("heden", "present", "heute", "aujourd"))
    assert pattern.search("nuance") is None


def test_the_longest_part_is_tried_first() -> None:
    parts = within("unit").split("|")
    assert [len(part) for part in parts] == sorted(map(len, parts), reverse=True)
    assert "" not in within("of_a_decade").split("|")
