"""Which officers and owners of a register are ours, which stand behind us, and which are somebody else's?"""

from datetime import date

from research.model import Decision, Judgement, Phrase
from research.ties import judge_ties
from sources.model import Identifier, Inquiry, Origin, Record
from tests.research.fakes import record, result, source

KBO = source("kbo")
OURS = "0123456789"
OWN = [Judgement("kbo", OURS, Decision.SAME, Phrase("identity.known"))]
ASKED = Inquiry(on=date(2026, 11, 22), name="Delta", identifiers=(Identifier("kbo", OURS, "BE"),))


def seat(key: str, name: str = "A. de Boer", **more: str) -> Record:
    return record("Directorship", key, name=name, role="bestuurder", **more)


def judged(*records: Record, own: list[Judgement] = OWN, asked: Inquiry = ASKED) -> list[tuple[Decision, str]]:
    return [(j.decision, j.reason.key) for j in judge_ties(asked, [result(KBO, records)], own)]


SAME = (Decision.SAME, "identity.own_officer")
BEHIND = (Decision.SAME, "identity.behind_them")
OTHER = (Decision.DIFFERENT, "identity.other_company")


def test_what_stands_under_our_number_is_ours() -> None:
    assert judged(seat(f"{OURS}/1"), record("Ownership", f"{OURS}/2", name="B")) == [SAME, SAME]
    assert judged(seat("0123.456.789/1")) == [SAME]  # registers print dots
    assert judged(seat(f"{OURS}/1"), own=[]) == [SAME]  # asked by number
    nameless = Inquiry(on=ASKED.on, name="Delta")
    assert judged(seat(f"{OURS}/1"), asked=nameless) == [SAME]  # the register's company was judged to be ours


def test_a_company_that_directs_or_owns_us_is_followed_and_no_further_than_three_levels() -> None:
    chain = [seat(f"{n}/1", directorNumber=m) for n, m in ((OURS, "1"), ("1", "2"), ("2", "3"), ("3", "4"))]
    assert judged(*chain) == [SAME, BEHIND, BEHIND, OTHER]
    owned = [record("Ownership", f"{OURS}/1", name="Holding", ownerNumber="7"), seat("7/1")]
    assert judged(*owned) == [SAME, BEHIND]


def test_the_officers_of_a_namesake_are_not_ours() -> None:
    assert judged(seat("9999999999/1")) == [OTHER]
    other = [Judgement("kbo", "9999999999", Decision.UNSURE, Phrase("identity.only_name"))]
    assert judged(seat("9999999999/1"), own=other) == [OTHER]


def test_who_is_no_register_is_not_judged_here() -> None:
    news = source("news", Origin.THIRD_PARTY)
    assert judge_ties(ASKED, [result(news, (seat(f"{OURS}/1"),))], OWN) == []
