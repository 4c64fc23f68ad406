import pytest

from tests.research.checks.rows import Row, background, did, directed, studied, verdict

NONE: list[Row] = []
PHYSIO = did("fysiotherapeut", "2012", organization="Praktijk X")
ARCHITECT = background("lead architect", "2016")
SELF = {"origin": "self", "source": "cv"}

# claim, evidence, label, confidence
CASES = [
    # work in that line that began by then
    (ARCHITECT, [did("software architect", "2014")], "supported", "low"),
    (ARCHITECT, [did("architect", "2016-12-31")], "supported", "low"),  # the end of the claimed year
    (ARCHITECT, [did("architect", "2017-01-01")], "unknown", "low"),
    (ARCHITECT, [did("architect", "2016")], "supported", "low"),  # some day of 2016
    (background("lead architect", "2016-05"), [did("architect", "2016")], "supported", "low"),  # may be January
    (background("lead architect", "2016-05"), [did("architect", "2016-06")], "unknown", "low"),
    (ARCHITECT, [did("architect", "2010", "2012")], "supported", "low"),  # began by then; an end takes nothing away
    (ARCHITECT, [did("architect", "2014", **SELF)], "supported", "low"),  # their own account is one line
    (ARCHITECT, [did("architect", "2014"), did("architect", "2014", source="y")], "supported", "medium"),
    (ARCHITECT, [did("architect", "2014", source="kvk", origin="register")], "supported", "medium"),
    (
        ARCHITECT,
        [directed("De Boer Architecten", "2014")],
        "supported",
        "medium",
    ),  # a director of a practice of that line
    (
        ARCHITECT,
        [did("architect", "2014"), PHYSIO, did("kok", "2012", source="y")],
        "supported",
        "low",
    ),  # kindest first
    (ARCHITECT, [did("architect")], "unknown", "low"),  # without a start it shows nothing of 2016
    (background("lead architect"), [did("architect", "2020")], "supported", "low"),  # no year is claimed
    (background("lead architect"), [PHYSIO], "unknown", "low"),  # no years to fill
    ({**ARCHITECT, "person": "Á. DE BÖER"}, [did("architect", "2014", person="a de boer")], "supported", "low"),
    (background("lead architect", low=10, high=10), [did("architect", "2016-11-22")], "supported", "low"),  # ten years
    (background("lead architect", low=10, high=10), [did("architect", "2016-11-23")], "unknown", "low"),
    # other work or study over the claimed years
    (ARCHITECT, [PHYSIO], "stretched", "low"),
    (ARCHITECT, [PHYSIO, did("physiotherapist", "2010", source="praktijk")], "refuted", "medium"),
    (ARCHITECT, [PHYSIO, did("physiotherapist", "2010")], "stretched", "low"),  # one source is one line
    (
        ARCHITECT,
        [did("fysiotherapeut", "2012", **SELF), did("kine", "2012", origin="self", source="site")],
        "stretched",
        "low",  # all of origin self is one line
    ),
    (
        ARCHITECT,
        [PHYSIO, did("kine", "2012", source="y"), did("kine", "2012", source="z", origin="register")],
        "refuted",
        "high",
    ),
    (ARCHITECT, [PHYSIO, studied("fysiotherapie", "2014", source="school")], "refuted", "medium"),
    (ARCHITECT, [studied("hbo-ict", "2016")], "stretched", "low"),  # a study is no work
    (ARCHITECT, [did("fysiotherapeut", "2012", "2027-06")], "stretched", "low"),  # it ends later: it has not ended
    # not over the claimed years
    (ARCHITECT, [studied("hbo-ict", "2025-09")], "unknown", "low"),  # one of ten years
    (ARCHITECT, [did("fysiotherapeut", "2012", "2015")], "unknown", "low"),
    (ARCHITECT, [did("fysiotherapeut", "2012", "2021")], "unknown", "low"),  # half of them
    (ARCHITECT, [did("fysiotherapeut", "2012", "2026-03")], "stretched", "low"),  # all but a few months
    (ARCHITECT, [did("fysiotherapeut", "2017")], "unknown", "low"),  # there is room before it
    (
        ARCHITECT,
        [did("fysiotherapeut", "2012", "2019-06"), did("kine", "2019-08")],
        "stretched",
        "low",  # two jobs that one voice tells of
    ),
    (
        ARCHITECT,
        [did("fysiotherapeut", "2012", "2019"), did("kine", "2019")],
        "unknown",
        "low",  # there may be a year between them
    ),
    (
        ARCHITECT,
        [did("fysiotherapeut", "2012", "2019"), did("kine", "2019", source="y")],
        "unknown",
        "low",  # neither voice alone fills the years
    ),
    (ARCHITECT, [did("fysiotherapeut")], "unknown", "low"),  # no start
    (ARCHITECT, [did("developer", "2012")], "unknown", "low"),  # a neighbouring trade
    (ARCHITECT, [did("consultant", "2012")], "unknown", "low"),
    (ARCHITECT, [directed("Iets B.V.", "2012")], "unknown", "low"),
    # nothing
    (ARCHITECT, NONE, "unknown", "low"),
    (ARCHITECT, [did("architect", "2014", judgement="unsure")], "unknown", "low"),  # unsure never weighs
    (ARCHITECT, [{**PHYSIO, "judgement": "unsure"}], "unknown", "low"),
    (ARCHITECT, [{**PHYSIO, "judgement": "different"}], "unknown", "low"),
    (ARCHITECT, [{**PHYSIO, "person": "B. de Boer"}], "unknown", "low"),  # somebody else
    (background("lead architect", "2026"), [PHYSIO], "unknown", "low"),  # claimed from the end of this year
    (background("lead architect", "2027"), [PHYSIO], "unknown", "low"),  # a date after the day is left out
]


@pytest.mark.parametrize(("claim", "evidence", "label", "confidence"), CASES)
def test_the_table(claim: Row, evidence: list[Row], label: str, confidence: str) -> None:
    found = verdict(claim, evidence, NONE)
    assert (found.label, found.confidence) == (label, confidence)


def test_work_that_began_later_is_named() -> None:
    found = verdict(ARCHITECT, [did("architect", "2019-03")], NONE)
    assert found.reason.key == "background.later"
    assert dict(found.reason.params)["found_date"] == "2019-03"
    assert found.evidence == ("e1",)
