"""Is a language read from its file alone: does a made-up one, which is one of ours with its letters exchanged, read alike?"""

import ast
import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import research.claims
from research.claims import Found, find, merge, mixed, rows, signatures, tables, timelines, tokens, words
from tests.research.claims.conftest import examples
from tests.research.claims.fifth import in_fifth, pack_in_fifth

EVERY = 5  # of the examples one in so many is read: all of them take half a minute
SHOWN = 5  # of those that are read otherwise
# Of a hundred examples so many are read alike, at the least; what is missing holds a word in code. Only ever raised.
FLOORS = {"nl": 99.7, "en": 99.7, "fr": 99.7, "de": 99.7}
MODULES = sorted(Path(research.claims.__path__[0]).glob("*.py"))
DETECT = importlib.import_module("research.claims.detect")  # the package has its function by that name
_OF_ALL = (  # what is made of the files of all languages
    tokens.elisions,
    tokens._part,  # noqa: SLF001
    words._apart,  # noqa: SLF001
    rows._patterns,  # noqa: SLF001
    signatures._patterns,  # noqa: SLF001
    timelines._year_alone,  # noqa: SLF001
    timelines._period,  # noqa: SLF001
    merge._held,  # noqa: SLF001
)


@pytest.fixture(scope="module")
def fifth() -> Iterator[None]:
    """Add to each of our languages the one that is made of it: "xnl" to "nl"."""
    told = tables.table

    @cache
    def table(name: str) -> dict[str, Any]:
        return pack_in_fifth(told(name[1:])) if name in made_up else told(name)

    made_up = [f"x{lang}" for lang in tables.LANGUAGES]
    with pytest.MonkeyPatch.context() as patch:
        _forget()
        for module in (tables, words, tokens, mixed, rows, merge, timelines, DETECT):
            patch.setattr(module, "LANGUAGES", (*tables.LANGUAGES[: len(made_up)], *made_up), raising=False)
            patch.setattr(module, "table", table, raising=False)
        yield
    _forget()
    words.pack.cache_clear()


def _forget() -> None:
    """Forget what was made of the files of all languages."""
    for made in _OF_ALL:
        made.cache_clear()
    tokens._KNOWN.clear()  # noqa: SLF001 - what was read by the elisions of fewer languages


def _told(claims: list[Found]) -> list[tuple[str, float | None, float | None, str]]:
    return sorted((claim.kind.value, claim.low or 0, claim.high or 0, claim.relation.value) for claim in claims)


@pytest.mark.usefixtures("fifth")
@pytest.mark.parametrize("lang", FLOORS)
def test_a_made_up_language_is_read_as_the_one_that_it_was_made_of(lang: str) -> None:
    read = examples(lang)[::EVERY]
    otherwise = []
    for item in read:
        ours = _told(find(item["text"], lang, item.get("observed_year")))
        theirs = _told(find(in_fifth(item["text"]), f"x{lang}", item.get("observed_year")))
        if ours != theirs:
            otherwise.append(f"{item['id']} {ours} {theirs} {item['text'][:100]!r}")
    alike = 100 * (1 - len(otherwise) / len(read))
    print(f"{lang}: {alike:.1f}% of {len(read)}", *otherwise[:SHOWN], sep="\n")  # noqa: T201 - shown when the test fails
    assert alike >= FLOORS[lang]


def test_the_made_up_language_has_no_word_of_ours() -> None:
    assert in_fifth("Wij zijn sinds 1998 uw bakker.") == "Xuk bukp tupft 1998 ax cillos."
    assert (
        in_fifth("L'équipe de Jan, B.V., 24h, 20 m², www.bakker.nl")
        == "M'órauqo fo Jan, B.V., 24h, 20 m², www.bakker.nl"
    )
    assert in_fifth('{ label: "Dogs Trained" }') == '{ label: "Fyht Vsiupof" }'


def test_no_module_asks_for_a_language_by_name() -> None:
    asking = {path.stem for path in MODULES if any(map(_asks, ast.walk(ast.parse(path.read_text("utf-8")))))}
    assert asking == set()


def _asks(node: ast.AST) -> bool:
    """Say whether a language is compared with one by its name, or looked up by it: `lang == "en"`, `{"nl": ...}[lang]`."""
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        return any(map(_is_lang, sides)) and any(map(_names, sides))
    if isinstance(node, ast.Subscript):
        return isinstance(node.slice, ast.Attribute) and _is_lang(node.slice)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
        return any(map(_is_lang, node.args))
    return False


def _is_lang(node: ast.expr) -> bool:
    return (isinstance(node, ast.Name) and node.id == "lang") or (
        isinstance(node, ast.Attribute) and node.attr == "lang"
    )


def _names(node: ast.expr) -> bool:
    return any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in ast.walk(node))
