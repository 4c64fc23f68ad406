"""Is the dossier that somebody names the one that is meant?"""

from datetime import date

import duckdb
import pytest

from research.kept import Kept, NotKept, choose, sentence


def kept(id_: str, name: str = "Voorbeeld B.V.", site: str = "voorbeeld.example") -> Kept:
    return Kept(id_, name, site, date(2026, 11, 22), None, "2026-11-22T09:00:00+00:00")


SHELF = [kept("a1b2c3"), kept("a1ffff"), kept("0badc0", "Ander", "https://www.ander.example/nl/")]


@pytest.mark.parametrize(
    ("wanted", "id_"),
    [
        ("a1b2c3", "a1b2c3"),
        ("a1b", "a1b2c3"),
        ("0", "0badc0"),
        ("VOORBEELD b.v. ", "a1ffff"),
        ("www.voorbeeld.example/", "a1ffff"),
        ("ander.example/nl", "0badc0"),
    ],
)
def test_an_id_its_beginning_a_name_and_a_site_mean_a_dossier(wanted: str, id_: str) -> None:
    assert choose(wanted, SHELF) == id_


@pytest.mark.parametrize("wanted", ["", " ", "zz", "voorbeeld", "example"])
def test_nothing_else_does(wanted: str) -> None:
    with pytest.raises(NotKept, match="no dossier is kept"):
        choose(wanted, SHELF)


def test_more_than_one_is_asked_back_with_the_candidates() -> None:
    with pytest.raises(NotKept, match="more than one") as caught:
        choose("a1", SHELF)
    assert [k.id for k in caught.value.candidates] == ["a1b2c3", "a1ffff"]


def test_namesakes_are_not_one_company() -> None:
    shelf = [kept("1", site="a.example"), kept("2", site="b.example")]
    with pytest.raises(NotKept) as caught:
        choose("voorbeeld b.v.", shelf)
    assert len(caught.value.candidates) == 2


def test_an_id_that_begins_like_a_name_is_asked_back() -> None:
    with pytest.raises(NotKept, match="more than one"):
        choose("bad", [kept("badcafe"), kept("1", "Bad")])


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (duckdb.IOException("Could not write: No space left on device"), "the disk is full"),
        (OSError(28, "No space left on device"), "the disk is full"),
        (duckdb.Error("Corrupt database file: computed checksum 1"), "the file is damaged"),
        (PermissionError(13, "Permission denied", "/x"), "Permission denied: /x"),
        (duckdb.IOException("Odd\n\nLINE 1: SELECT"), "Odd"),
    ],
)
def test_what_went_wrong_is_one_sentence(error: Exception, told: str) -> None:
    assert sentence(error).startswith(told)
    assert "\n" not in sentence(error)
