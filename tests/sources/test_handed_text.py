"""Does the short text that is kept of a handed file give its facts, each with its place?"""

import pytest

from sources.errors import Changed
from sources.handed_text import read, written
from tests.sources.fake_web import document, facts, quoted

GROUPS = [
    ("profile", "Tess Oldenburg"),
    ("work", "CEO", "Kaderlicht", "juli 2024 - Present"),
    ("work", "", "Zonnegroet", ""),
    ("study", "MSc  licht", "Academie", "2024 - 2027"),
    ("hit", "Tess Oldenburg - Yogadocent - Zon | LinkedIn", "", "Ook bij Kaderlicht"),
    ("hit", "Tess Oldenburg - Kaderlicht | LinkedIn", "https://nl.linkedin.com/in/tess", ""),
    ("contact", "Bram van der Wielen", "Kaderlicht", "CTO", "12 Mar 2024"),
    ("talk", "Bram van der Wielen", "3", "2026-05-01"),
    ("post", "https://x.com/kaderlicht/status/1577730467436138524"),
    ("account", "https://x.com/kader", "2024-03-05"),
]


def test_every_group_says_what_it_holds() -> None:
    kept = document(written(GROUPS), media_type="text/plain")
    found = [(r.schema, facts(r)) for r in quoted(kept, read(kept))]
    assert found == [
        ("Person", {"name": ["Tess Oldenburg"]}),
        (
            "Employment",
            {"role": ["CEO"], "organization": ["Kaderlicht"], "startDate": ["2024-07"], "assertedBy": ["self"]},
        ),
        ("Employment", {"organization": ["Zonnegroet"], "assertedBy": ["self"]}),
        (
            "Study",
            {
                "programme": ["MSc licht"],
                "organization": ["Academie"],
                "startDate": ["2024"],
                "endDate": ["2027"],
                "assertedBy": ["self"],
            },
        ),
        (
            "Person",
            {
                "name": ["Tess Oldenburg"],
                "title": ["Tess Oldenburg - Yogadocent - Zon | LinkedIn"],
                "snippet": ["Ook bij Kaderlicht"],
                "organization": ["Zon"],
            },
        ),
        ("Employment", {"role": ["Yogadocent"], "organization": ["Zon"], "assertedBy": ["self"]}),
        (
            "Person",
            {
                "name": ["Tess Oldenburg"],
                "profile": ["https://nl.linkedin.com/in/tess"],
                "title": ["Tess Oldenburg - Kaderlicht | LinkedIn"],
                "employer": ["Kaderlicht"],
            },
        ),
        (
            "Connection",
            {
                "name": ["Bram van der Wielen"],
                "organization": ["Kaderlicht"],
                "role": ["CTO"],
                "startDate": ["2024-03-12"],
            },
        ),
        ("Talk", {"name": ["Bram van der Wielen"], "messages": ["3"]}),
        ("Account", {"accountCreated": ["2022-10-05"], "url": ["https://x.com/kaderlicht"]}),
        ("Account", {"accountCreated": ["2024-03-05"], "url": ["https://x.com/kader"]}),
    ]


def test_the_records_of_a_profile_are_one_candidate() -> None:
    keys = [record.key for record in read(document(written(GROUPS[:3]), media_type="text/plain"))]
    assert {"/".join(key.split("/")[:2]) for key in keys} == {"profile/tess oldenburg"}


@pytest.mark.parametrize("text", ["", "brief\nBeste", "work\nCEO", "profile"])
def test_another_text_is_named(text: str) -> None:
    with pytest.raises(Changed):
        list(read(document(text, media_type="text/plain")))
