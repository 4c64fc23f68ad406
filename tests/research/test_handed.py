"""What is kept of the files that the seller hands in, and whose is it?"""

from datetime import date

import pytest

from research.handed import MOST_PASTED, Handed, bearing, judge_contacts, known_there, pasted_accounts, read_handed
from research.model import Decision, Outcome
from sources.linkedin_export import Contact as Known
from sources.linkedin_export import Talk
from sources.model import Contact, Inquiry
from tests.research.fakes import Box
from tests.sources.test_linkedin_export import CONTACTS, MESSAGES
from tests.sources.test_pasted import PROFILE, RESULTS

ASKED = Inquiry(on=date(2026, 11, 22), people=(Contact("Tess Oldenburg", "CEO"),))
NAMES = ("Kaderlicht B.V.",)


def test_contacts_who_work_there_or_are_asked_about_are_known() -> None:
    contacts = [
        Known("Bram van der Wielen", "KADERLICHT", "CTO", "12 Mar 2024"),
        Known("Tess Oldenburg", "Elders", "", ""),
        Known("Piet Pan", "Elders", "", ""),
    ]
    talks = [Talk("Bram van der Wielen", 3, "2026-05-01"), Talk("Piet Pan", 9, "2026-05-01")]
    assert list(known_there(contacts, talks, ASKED, NAMES)) == [
        ("contact", "Bram van der Wielen", "KADERLICHT", "CTO", "12 Mar 2024"),
        ("contact", "Tess Oldenburg", "Elders", "", ""),
        ("talk", "Bram van der Wielen", "3", "2026-05-01"),
    ]


async def test_a_contact_who_names_the_company_is_of_there() -> None:
    files = [Handed("Connections.csv", CONTACTS.encode()), Handed("messages.csv", MESSAGES.encode())]
    (found,) = await read_handed(Box(), files, ASKED, NAMES)
    assert [record.schema for _, record in found.records] == ["Connection", "Talk"]
    assert [document.asked for document in found.documents] == ["file:Connections.csv", "file:messages.csv"]
    kept = b"".join(document.body for document in found.documents)
    assert b"private.example" not in kept
    assert b"Geheim" not in kept
    assert [j.decision for j in judge_contacts([found], NAMES)] == [Decision.SAME, Decision.SAME]
    assert [j.decision for j in judge_contacts([found], ("Elders",))] == [Decision.UNSURE, Decision.UNSURE]


async def test_of_pasted_results_only_those_about_the_people_or_the_company_are_kept() -> None:
    others = RESULTS + "\nPiet Pan - Piloot - Nooitland | LinkedIn\nlinkedin.com/in/piet\n"
    (found,) = await read_handed(Box(), [Handed("a.txt", (others + PROFILE).encode())], ASKED, NAMES)
    (document,) = found.documents
    assert b"Piet" not in document.body
    assert b"Yogadocent" in document.body
    assert found.source.id == "pasted"


@pytest.mark.parametrize(
    ("body", "source", "outcome"),
    [
        (b"niets bijzonders", "pasted", Outcome.NOT_FOUND),
        (b"PK\x03\x04broken", "linkedin_export", Outcome.CHANGED),
        (b'{"lines": []}', "linkedin_pdf", Outcome.CHANGED),
    ],
)
async def test_a_file_that_says_nothing_is_told_from_one_that_cannot_be_read(
    body: bytes, source: str, outcome: Outcome
) -> None:
    (found,) = await read_handed(Box(), [Handed("x", body)], ASKED, NAMES)
    assert (found.source.id, [a.outcome for a in found.attempts], found.records) == (source, [outcome], ())


async def test_only_pasted_accounts_that_bear_the_companys_name_are_asked() -> None:
    text = b"https://github.com/kaderlicht https://github.com/klant https://bsky.app/profile/kaderlicht.bsky.social"
    files = [Handed("a.txt", text), Handed("b.pdf", b"%PDF-1.4 https://github.com/kaderlicht-bv")]
    found = await pasted_accounts(Box(), files)
    assert bearing(found, ["Kaderlicht B.V."]) == (
        "https://github.com/kaderlicht",
        "https://bsky.app/profile/kaderlicht.bsky.social",
    )
    assert bearing(found, []) == ()
    many = [(f"https://github.com/kaderlicht{n}", f"kaderlicht{n}") for n in range(9)]
    assert len(bearing(many, ["kaderlicht"])) == MOST_PASTED
