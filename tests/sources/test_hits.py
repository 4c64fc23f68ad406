"""Which results become candidates, and with what?"""

import json
from dataclasses import replace

from sources.hits import Hit, candidates, question
from sources.model import Contact, Record
from sources.quoting import parse
from tests.sources.fake_web import document
from tests.sources.people_contract import TESS


def found(title: str, url: str = "https://nl.linkedin.com/in/tess", snippet: str = "") -> list[Record]:
    answer = parse(document(json.dumps({"t": title, "u": url, "s": snippet})))
    return list(candidates([Hit(1, answer.at("u"), answer.at("t"), answer.at("s"))], "Tess Oldenburg"))


def test_the_question_quotes_the_name_beside_what_we_know() -> None:
    asked = question(Contact('Tess "T" Oldenburg'), TESS)
    assert asked == '"Tess T Oldenburg" ("Kaderlicht B.V." OR kaderlicht.example OR linkedin)'
    assert question(Contact("Tess Oldenburg"), replace(TESS, name="", site="")) == '"Tess Oldenburg" (linkedin)'


def test_who_is_not_named_is_no_candidate() -> None:
    assert found("Tess Oldenburger - CEO - Kaderlicht | LinkedIn") == []
    assert len(found("Wie is wie", "https://a.example/", "met Tess Oldenburg")) == 1


def test_a_profile_of_somebody_else_that_names_the_person_tells_no_work() -> None:
    (one,) = found("Bram Smit - CEO - Ergens | LinkedIn", snippet="Collega van Tess Oldenburg")
    assert (one.first("role"), one.first("organization")) == ("", "")


def test_marks_are_taken_off_and_a_key_is_one_step_deep() -> None:
    person, work = found("<b>Tess Oldenburg</b> - CEO - Licht &amp; Co | LinkedIn")
    assert work.first("organization") == "Licht & Co"
    assert person.key == "hit/nl.linkedin.com:in:tess"
    assert work.key == f"{person.key}/title"
