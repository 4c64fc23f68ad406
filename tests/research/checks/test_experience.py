import pytest

from tests.research.checks.rows import Row, age, did, directed, studied, verdict

NONE: list[Row] = []
TWENTY: Row = {"kind": "experience", "person": "A. de Boer", "low": 20, "high": 20}  # since 2006-11-22
COOK = did("kok", "2004", organization="Restaurant X")

# claim, evidence, label, confidence
CASES = [
    # work of that person that began by then, whatever the work
    (TWENTY, [COOK], "supported", "low"),
    (TWENTY, [did("kok", "2006-11-22")], "supported", "low"),  # twenty years to the day
    (TWENTY, [did("kok", "2006-11-23")], "unknown", "low"),
    (TWENTY, [did("kok", "2006")], "supported", "low"),  # some day of 2006
    (TWENTY, [did("kok", "2004", "2008")], "supported", "low"),  # an end takes nothing away
    (TWENTY, [directed("Oud B.V.", "2001", "2010")], "supported", "medium"),  # a register alone counts for two
    (TWENTY, [COOK, did("kok", "2003", source="y")], "supported", "medium"),
    (TWENTY, [COOK, did("kok", "2019", source="y")], "supported", "low"),  # the later job shows nothing of 2006
    ({**TWENTY, "as_of": "2024"}, [did("kok", "2004-12-31")], "supported", "low"),  # said in 2024
    ({**TWENTY, "high": None, "relation": "at_least"}, [COOK], "supported", "low"),
    ({**TWENTY, "person": "Á. DE BÖER"}, [did("kok", "2004", person="a de boer")], "supported", "low"),
    # a line of work that the claim names
    ({**TWENTY, "value": "software architect"}, [did("architect", "2004")], "supported", "low"),
    (
        {**TWENTY, "value": "software architect"},
        [COOK],
        "unknown",
        "low",
    ),  # of another line, and it contradicts nothing
    # nothing that would show it
    (TWENTY, NONE, "unknown", "low"),
    (TWENTY, [did("kok")], "unknown", "low"),  # without a start
    (TWENTY, [did("", "2004")], "unknown", "low"),  # nobody says what or where
    (TWENTY, [studied("rechten", "2000", "2005")], "unknown", "low"),  # a study is no work
    (TWENTY, [did("kok", "2004", person="B. Smit")], "unknown", "low"),
    (TWENTY, [did("kok", "2004", judgement="unsure")], "unknown", "low"),
    (TWENTY, [did("kok", "2004", judgement="different")], "unknown", "low"),
    ({**TWENTY, "person": ""}, [COOK], "unknown", "low"),  # years of the team together
    ({**TWENTY, "low": None, "relation": "at_most"}, [COOK], "unknown", "low"),  # binds to nothing
]


@pytest.mark.parametrize(("claim", "evidence", "label", "confidence"), CASES)
def test_the_table(claim: Row, evidence: list[Row], label: str, confidence: str) -> None:
    found = verdict(claim, evidence, [])
    assert (found.label, found.confidence) == (label, confidence)


def test_the_reason_names_the_years_and_the_first_of_the_work() -> None:
    found = verdict(TWENTY, [did("kok", "2005", source="y"), COOK], [])
    assert found.evidence == ("e2", "e1")
    assert dict(found.reason.params) == {
        "person": "A. de Boer",
        "claimed": 20,
        "found": "kok",
        "found_date": "2004",
    }


def test_years_of_a_person_are_no_age_of_the_company() -> None:
    assert verdict(TWENTY, [COOK], []).reason.key == "experience.supported"
    assert verdict(age(20), [COOK], []).label == "unknown"
