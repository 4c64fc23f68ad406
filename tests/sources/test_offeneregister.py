from dataclasses import replace

import pytest

from sources import offeneregister
from sources.blank import blank
from sources.errors import Changed
from sources.exchange import Answer
from tests.sources.fake_web import document, facts, quoted, stored

ONE = (
    '{"name": "Dach GmbH", "all_attributes": {"native_company_number": "Hamburg HRB 12"}, "current_status": "removed"}'
)


def test_a_company_and_its_officers() -> None:
    line = stored(__file__, "line.json")
    company, officer = quoted(line, offeneregister.read(line))
    assert company.key == "Hamburg HRB 100001"
    assert facts(company) == {
        "hrb": ["Hamburg HRB 100001"],
        "name": ["Muster Dach GmbH"],
        "status": ["active"],
        "address": ["Musterweg 1, 99999 Musterstadt."],
        "town": ["Hamburg"],
    }
    assert [status.as_of for status in company.all("status")] == ["2018-11-09"]
    assert facts(officer) == {
        "name": ["Anna Beispiel"],
        "role": ["Geschäftsführer"],
        "startDate": ["2018-02-06"],
        "directorKind": ["person"],
        "organization": ["Muster Dach GmbH"],
    }


def test_a_line_is_read_as_well_without_what_is_blanked() -> None:
    line = stored(__file__, "line.json")
    kept = replace(line, body=blank(Answer(200, (), line.body), offeneregister.DROP).body)
    assert b"firstname" not in kept.body
    assert len(quoted(kept, offeneregister.read(kept))) == 2


def test_a_court_that_nobody_knows_keeps_its_number() -> None:
    [record] = offeneregister.read(document(ONE.replace("Hamburg HRB 12", "Nirgendwo  HRB 12")))
    assert (record.key, facts(record)["status"]) == ("Nirgendwo HRB 12", ["inactive"])


@pytest.mark.parametrize(
    ("old", "new"),
    [('"name"', '"title"'), ("Hamburg HRB 12", " "), ('"native_company_number"', '"number"'), ('"removed"', "1")],
)
def test_a_changed_shape_is_named(old: str, new: str) -> None:
    assert old in ONE
    with pytest.raises(Changed):
        list(offeneregister.read(document(ONE.replace(old, new))))
