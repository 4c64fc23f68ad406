import pytest

from research.checks import judge
from research.dates import earliest
from research.model import Decision
from tests.research.checks.rows import (
    ON,
    Row,
    age,
    background,
    case,
    did,
    directed,
    founded,
    no_predecessor,
    proof,
    start,
    studied,
    verdict,
)

SAID_2024 = {"as_of": "2024"}
NONE: list[Row] = []
LOOKED = [no_predecessor()]
SELF = {"origin": "self", "source": "website"}

# claim, evidence, attempts, label, confidence
CASES = [
    # 1. supported: F >= A
    (founded(2009), [start("2009-03-01")], NONE, "supported", "medium"),  # a register alone counts for two
    (founded(2009), [start("2009-12-31")], NONE, "supported", "medium"),  # the end of the claimed year
    (founded(2009), [start("1987-01-01")], NONE, "supported", "medium"),  # older than they say
    (founded(2009), [proof("2009-05-01")], NONE, "supported", "low"),  # one line that is no register
    (founded(2009), [proof("2009-05-01"), proof("2009-01-01", "firstCapture", "wayback")], NONE, "supported", "medium"),
    (founded(2009), [start("2009-03-01"), proof("2009-05-01")], NONE, "supported", "high"),  # two and one
    (founded(2009), [start("2009-03-01"), start("2008-01-01", "bris")], NONE, "supported", "high"),  # two and two
    (founded(2009), [start("2009-03-01"), proof("2015-05-01")], NONE, "supported", "medium"),  # the domain came later
    (founded(2009), [start("2021-03-01"), proof("2009-05-01")], NONE, "supported", "low"),  # the proof decides, alone
    (
        founded(2009),
        [proof("2009", source=s, name="firstMention") for s in ("a", "b", "c")],
        NONE,
        "supported",
        "medium",  # three, but none a register
    ),
    (founded(2009), [start("2009-01-01"), start("2009-06-01", name="registrationDate")], NONE, "supported", "medium"),
    (founded(2009), [start("2010-12-31")], NONE, "supported", "medium"),  # A - F is one year exactly
    (founded(2009), [start("2011-01-01")], NONE, "polished", "low"),  # a day more than a year, F/A is 0.94
    (founded(2009), [start("2010")], NONE, "supported", "medium"),  # a year-precise start may be its first day
    (founded(2009), [start("2011")], NONE, "polished", "low"),  # even its first day is a day too late
    (founded(2024), [start("2025-12-11")], NONE, "supported", "medium"),  # within a year, and F is half of A exactly
    (founded(2024), [start("2025-12-12")], NONE, "stretched", "low"),  # within a year, but less than half; alone
    (founded(2026), [start("2026-03-01")], NONE, "supported", "medium"),  # A counts from the end of the year: nothing
    (founded(2026), [start("2026-11-22")], NONE, "supported", "medium"),  # begun on the day itself
    (founded(2008, 2010), [start("2011-12-31")], NONE, "supported", "medium"),  # of a range the later year counts
    (founded(2009, relation="about"), [start("2010-06-01")], NONE, "supported", "medium"),
    (founded(2009, relation="at_least"), [start("2009-06-01")], NONE, "supported", "medium"),
    (
        {"kind": "founded", "low": None, "high": 2009, "relation": "at_most"},
        [start("2010-06-01")],
        NONE,
        "supported",
        "medium",
    ),
    # predecessors, establishments and registrations are start bounds as good as any
    (
        founded(2009),
        [start("2021-03-01"), start("2009", name="predecessorIncorporationDate")],
        NONE,
        "supported",
        "medium",
    ),
    (founded(2009), [start("2021-03-01"), start("2009", name="establishmentStartDate")], NONE, "supported", "medium"),
    (founded(2009), [start("2021-03-01"), start("2009-02", "kbo", "registrationDate")], NONE, "supported", "medium"),
    (founded(2009), [start("2021-03-01"), proof("2008", "foundingDate", "wikidata")], NONE, "supported", "low"),
    # "20 years" on a page of 2024 says 2004
    (age(20, **SAID_2024), [start("2004-12-31")], NONE, "supported", "medium"),
    (age(20, **SAID_2024), [start("2005-12-31")], NONE, "supported", "medium"),  # one year exactly
    (age(20, **SAID_2024), [start("2006-01-01")], NONE, "polished", "low"),  # one day more
    (
        age(20, as_of="2024-06"),
        [start("2005-06-30")],
        NONE,
        "supported",
        "medium",
    ),  # the end of that month, a year later
    (age(20, as_of="2024-06"), [start("2005-07-01")], NONE, "polished", "low"),
    (age(20), [start("2007-11-22")], NONE, "supported", "medium"),  # said on the day: 2006-11-22, and a year
    (age(20), [start("2007-11-23")], NONE, "polished", "low"),
    (age(0.5), [start("2026-05-22")], NONE, "supported", "medium"),  # half a year
    (age(20, relation="about"), [start("2007-01-01")], NONE, "supported", "medium"),
    ({**age(20), "high": None, "relation": "at_least"}, [start("2006-01-01")], NONE, "supported", "medium"),
    ({"kind": "age", "low": 10, "high": 15, "relation": "range"}, [start("2016-11-22")], NONE, "supported", "medium"),
    (
        {"kind": "age", "low": None, "high": 20, "relation": "at_most"},
        [start("2025-01-01")],
        NONE,
        "supported",
        "medium",
    ),
    ({"kind": "age", "low": None, "high": 20, "relation": "at_most"}, NONE, NONE, "unknown", "low"),
    (age(20, as_of="2027"), [start("2007-11-22")], NONE, "supported", "medium"),  # said after the day: as if on it
    # 2. conflicting: an unsure item would bear it out
    (founded(2009), [start("2021-03-01"), start("2008-01-01", "kbo", judgement="unsure")], NONE, "conflicting", "low"),
    (
        founded(2009),
        [start("2021-03-01"), proof("2009", "firstCapture", "wayback", judgement="unsure")],
        LOOKED,
        "conflicting",
        "low",
    ),
    (founded(2009), [proof("2009", judgement="unsure")], NONE, "conflicting", "low"),  # before "no start bound"
    (founded(2009), [start("2009", judgement="unsure")], NONE, "conflicting", "low"),
    (founded(2009), [start("2009-03-01"), proof("1999", judgement="unsure")], NONE, "supported", "medium"),  # 1. first
    (founded(2009), [start("2021-03-01"), proof("2015", judgement="unsure")], NONE, "stretched", "low"),  # gives no 1.
    (
        founded(2009),
        [start("2021-03-01"), proof("2008", "foundingDate", judgement="unsure", **SELF)],
        NONE,
        "stretched",
        "low",
    ),
    # 3. unknown: no start bound
    (founded(2009), NONE, NONE, "unknown", "low"),
    (founded(2009), [proof("2021-03-01")], NONE, "unknown", "low"),  # existence proofs cannot contradict
    (founded(2009), [proof("2021"), proof("2020", "firstCapture", "wayback")], LOOKED, "unknown", "low"),
    (founded(2009), [start("2021-03-01", judgement="unsure")], NONE, "unknown", "low"),  # unsure weighs nothing else
    (founded(2009), [start("2021-03-01", judgement="different")], NONE, "unknown", "low"),
    (founded(2009), [start("2009-03-01", judgement="different")], NONE, "unknown", "low"),
    (founded(2009), [proof("2009", "foundingDate", **SELF)], NONE, "unknown", "low"),  # the claim over again
    (founded(2009), [proof("2009", "firstMention", **SELF)], NONE, "unknown", "low"),  # a mention by others is meant
    (founded(2009), [start("2009-03-01", **SELF)], NONE, "unknown", "low"),  # their own page is no register
    (founded(2009), [proof("2009", "accountCreated", **SELF)], NONE, "supported", "low"),  # the platform dates it
    (founded(2009), [start("2027-01-01")], NONE, "unknown", "low"),  # after the day of the inquiry
    (founded(2009), [{**start("2021-03-01"), "property": "dissolutionDate"}], NONE, "unknown", "low"),  # no start
    ({"kind": "founded", "low": None, "high": None}, [start("2009-03-01")], NONE, "unknown", "low"),  # not stated
    (age(None), [start("2009-03-01")], NONE, "unknown", "low"),
    (founded(2030), [start("2009-03-01")], NONE, "unknown", "low"),  # a year still to come
    # 4. by F/A. Said on the day, ten years: the shares are exact
    (age(10), [start("2019-05-22")], NONE, "polished", "low"),  # 0.75 exactly
    (age(10), [start("2019-05-23")], NONE, "stretched", "low"),
    (age(10), [start("2021-11-22")], NONE, "stretched", "low"),  # 0.5 exactly
    (age(10), [start("2021-11-23"), proof("2022-01-01")], LOOKED, "refuted", "medium"),  # just below
    (age(10), [start("2019-05-22"), proof("2020-01-01")], NONE, "polished", "medium"),  # two lines fall short
    (
        age(10),
        [start("2019-05-22"), proof("2020-01-01"), proof("2020-05-01", "firstCapture", "wayback")],
        NONE,
        "polished",
        "high",  # three with a register
    ),
    (age(10), [start("2021-01-01"), proof("2022-01-01")], NONE, "stretched", "medium"),  # in its own right: not lowered
    (
        age(10),
        [start("2021-01-01"), proof("2022-01-01"), proof("2022", "firstCapture", "wayback")],
        NONE,
        "stretched",
        "high",  # in its own right: the cap is for lowered labels only
    ),
    # at worst stretched with the start bound as the only line
    (age(10), [start("2024-01-01")], LOOKED, "stretched", "low"),
    (
        age(10),
        [start("2024-01-01"), start("2024-03-01", name="registrationDate")],
        LOOKED,
        "stretched",
        "low",
    ),  # one line
    (age(10), [start("2024-01-01"), proof("2024-02", "firstFiling", "kvk")], LOOKED, "stretched", "low"),  # one source
    (age(10), [start("2024-01-01"), proof("2024-02", "foundingDate", **SELF)], LOOKED, "stretched", "low"),  # no proof
    (age(10), [start("2024-01-01"), proof("2024-02", judgement="unsure")], LOOKED, "stretched", "low"),
    (age(10), [start("2024-01-01"), proof("2024-02", judgement="different")], LOOKED, "stretched", "low"),
    (age(10), [start("2024-01-01"), proof("2027")], LOOKED, "stretched", "low"),  # the second line is dated later
    (
        age(10),
        [start("2024-01-01"), start("2024-02", "kbo")],
        LOOKED,
        "refuted",
        "medium",
    ),  # two registers are two lines
    (age(10), [start("2024-01-01"), proof("2024-02", "accountCreated", **SELF)], LOOKED, "refuted", "medium"),
    (
        age(10),
        [
            start("2024-01-01"),
            proof("2024-02", "accountCreated", **SELF),
            proof("2024-03", "accountCreated", origin="self", source="x"),
        ],
        LOOKED,
        "refuted",
        "medium",  # all of the prospect's own are one line
    ),
    (age(10), [start("2024-01-01"), proof("2024-02"), proof("2024", "firstCapture", "w")], LOOKED, "refuted", "high"),
    # at worst stretched while a change of legal form is open
    (age(10), [start("2024-01-01"), proof("2024-02")], NONE, "stretched", "medium"),
    (age(10), [start("2024-01-01"), proof("2024-02"), proof("2024", "firstCapture", "w")], NONE, "stretched", "medium"),
    # (a) looked for in vain
    (age(10), [start("2024-01-01"), proof("2024-02")], LOOKED, "refuted", "medium"),
    (age(10), [start("2024"), proof("2024-02")], [{"source": "kbo", "outcome": "not_found"}], "stretched", "medium"),
    (age(10), [start("2024"), proof("2024-02")], [{**LOOKED[0], "outcome": "unavailable"}], "stretched", "medium"),
    (age(10), [start("2024"), proof("2024-02")], [{**LOOKED[0], "outcome": "not_covered"}], "stretched", "medium"),
    (age(10), [start("2024"), proof("2024-02")], [{**LOOKED[0], "outcome": "found"}], "stretched", "medium"),
    (age(10), [start("2024"), proof("2024-02")], [*LOOKED, {**LOOKED[0], "outcome": "found"}], "stretched", "medium"),
    (age(10), [start("2024"), proof("2024-02")], [*LOOKED, {**LOOKED[0], "outcome": "needs_key"}], "refuted", "medium"),
    # (b) a founder or director was elsewhere at the claimed start, 2016-11-22
    (
        age(10),
        [
            start("2024"),
            proof("2024-02"),
            directed("Voorbeeld BV", "2024"),
            did("kok", "2012", "2023", organization="X"),
        ],
        NONE,
        "refuted",
        "medium",
    ),
    (
        age(10),
        [start("2024"), proof("2024-02"), directed("", "2024"), did("kok", "2012", "2023")],
        NONE,
        "refuted",
        "medium",
    ),
    (
        age(10),
        [start("2024"), proof("2024-02"), directed("Voorbeeld", "2024"), studied("rechten", "2015", "2019")],
        NONE,
        "refuted",
        "medium",
    ),
    (
        age(10),
        [start("2024"), proof("2024-02"), did("kok", "2012", "2023", organization="X")],
        NONE,
        "stretched",
        "medium",  # nobody says that this is a founder or director
    ),
    (
        age(10),
        [start("2024"), proof("2024-02"), directed("Ander BV", "2010"), did("kok", "2012", "2023", organization="X")],
        NONE,
        "stretched",
        "medium",  # a director, but of another company
    ),
    (
        age(10),
        [start("2024"), proof("2024-02"), directed("Voorbeeld BV"), did("kok", "2012", "2016-05", organization="X")],
        NONE,
        "stretched",
        "medium",  # gone before the claimed start
    ),
    (
        founded(2016),
        [start("2024"), proof("2024-02"), directed("Voorbeeld BV"), did("kok", "2012", "2016-05", organization="X")],
        NONE,
        "stretched",
        "medium",  # gone during the claimed year: it may have begun after that
    ),
    (
        age(10),
        [start("2024"), proof("2024-02"), directed("Voorbeeld BV"), did("kok", "2016", "2023", organization="X")],
        NONE,
        "stretched",
        "medium",  # some day of 2016, perhaps after the claimed start
    ),
    (
        age(10),
        [start("2024"), proof("2024-02"), directed("Voorbeeld BV"), did("kok", "2012", organization="Voorbeeld B.V.")],
        NONE,
        "stretched",
        "medium",  # that is here, not elsewhere
    ),
    (
        age(10),
        [
            start("2024"),
            proof("2024-02"),
            directed("Voorbeeld BV"),
            did("kok", "2012", judgement="unsure", organization="X"),
        ],
        NONE,
        "stretched",
        "medium",
    ),
    # (c) very young on every line: F < 1 year and F < A/3
    (founded(2023), [start("2026-09-14"), proof("2026-08-03")], NONE, "refuted", "medium"),
    (age(3), [start("2025-11-23"), proof("2026-01-01")], NONE, "refuted", "medium"),  # 364 days, A/3 is a year
    (age(3), [start("2025-11-22"), proof("2026-01-01")], NONE, "stretched", "medium"),  # a year exactly
    (age(10), [start("2026-01-01"), proof("2025-01-01")], NONE, "stretched", "medium"),  # not young on every line
    (age(1.5), [start("2026-05-23"), proof("2026-06-01")], NONE, "refuted", "medium"),  # less than a third
    (age(1.5), [start("2026-05-22"), proof("2026-06-01")], NONE, "stretched", "medium"),  # a third exactly; alone open
    (founded(2023), [start("2026-09-14")], NONE, "stretched", "low"),  # excluded by (c), but one line
]


@pytest.mark.parametrize(("claim", "evidence", "attempts", "label", "confidence"), CASES)
def test_the_table(claim: Row, evidence: list[Row], attempts: list[Row], label: str, confidence: str) -> None:
    found = verdict(claim, evidence, attempts)
    assert (found.label, found.confidence) == (label, confidence)


@pytest.mark.parametrize(
    ("evidence", "attempts", "key"),
    [
        ([start("2024-01-01")], LOOKED, "age.lowered_alone"),
        ([start("2024-01-01"), proof("2024-02")], NONE, "age.lowered_open"),
        ([start("2024-01-01")], NONE, "age.lowered_both"),
        ([start("2021-01-01")], NONE, "age.stretched"),  # stretched in its own right: nothing was lowered
        ([start("2024-01-01"), proof("2024-02")], LOOKED, "age.refuted"),
    ],
)
def test_a_lowered_label_names_what_is_still_open(evidence: list[Row], attempts: list[Row], key: str) -> None:
    assert verdict(age(10), evidence, attempts).reason.key == key


def test_the_reason_holds_the_claimed_year_and_the_oldest_trace() -> None:
    found = verdict(founded(2023), [start("2026-09-14"), proof("2026-08-03")], NONE)
    assert dict(found.reason.params) == {"claimed_date": "2023", "first_date": "2026-08-03"}
    assert found.evidence == ("e2", "e1")


def test_a_person_called_founder_in_a_claim_counts_as_one() -> None:
    read = case(
        [age(10), background("founder & CEO", "2016")],
        [start("2024"), proof("2024-02"), did("kok", "2012", "2023", organization="X")],
        NONE,
    )
    assert judge(read.claims, read.evidence, read.attempts, read.on, read.subject)[0].label == "refuted"


def test_an_unknown_names_who_was_asked_in_vain_and_who_could_not_be_asked() -> None:
    asked = [
        {"source": "kvk", "outcome": "not_found"},
        {"source": "wayback", "outcome": "unavailable"},
        {"source": "kbo", "outcome": "not_covered"},  # its silence means nothing
        {"source": "crtsh", "outcome": "not_found", "tells": ["peopleSeen"]},  # would not have told anyway
    ]
    found = verdict(founded(2009), NONE, asked)
    assert found.reason.key == "age.nothing_both"
    assert {"asked": "kvk", "unasked": "wayback"}.items() <= dict(found.reason.params).items()


def test_evidence_judged_unsure_is_shown_where_it_makes_the_conflict() -> None:
    found = verdict(founded(2009), [start("2021"), proof("2009", judgement=Decision.UNSURE.value)], NONE)
    assert found.evidence == ("e2", "e1")
    assert earliest(str(dict(found.reason.params)["first_date"])) < earliest(ON)
