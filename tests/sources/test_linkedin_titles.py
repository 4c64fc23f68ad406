"""Are the titles of search results taken apart as they are written, and nothing more read into them?"""

import json
from pathlib import Path

import pytest

from sources.linkedin_titles import Title, is_profile, parse_title

SAMPLES = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples" / "evidence" / "serp"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Tess Oldenburg - CEO - Kaderlicht | LinkedIn", Title("Tess Oldenburg", "CEO", "Kaderlicht")),
        ("Tess Oldenburg – CEO – Kaderlicht | LinkedIn", Title("Tess Oldenburg", "CEO", "Kaderlicht")),
        ("Anne-Marie de Wit-Smit - CEO - Licht-Werk | LinkedIn", Title("Anne-Marie de Wit-Smit", "CEO", "Licht-Werk")),
        ("Tess Oldenburg - LinkedIn", Title("Tess Oldenburg")),
        ("Tess Oldenburg | LinkedIn", Title("Tess Oldenburg")),
        ("Tess Oldenburg - Kaderlicht | LinkedIn", Title("Tess Oldenburg", headline="Kaderlicht")),
        ("Tess Oldenburg - directeur | LinkedIn", Title("Tess Oldenburg", role="directeur")),
        ("Tess Oldenburg - CEO - Kader… | LinkedIn", Title("Tess Oldenburg", role="CEO")),
        ("Tess Oldenburg - Kaderl...", Title("Tess Oldenburg", headline="")),
        ("Kaderlicht: Overview | LinkedIn", Title("Kaderlicht: Overview")),
        ("", Title("")),
    ],
)
def test_a_title(text: str, title: Title) -> None:
    assert parse_title(text) == title


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://nl.linkedin.com/in/tess", True),
        ("https://www.linkedin.com/in/tess?x=1", True),
        ("https://www.linkedin.com/company/kaderlicht", False),
        ("https://linkedin.com.evil.example/in/tess", False),
        ("https://notlinkedin.com/in/tess", False),
    ],
)
def test_only_a_profile_is_one(url: str, *, is_one: bool) -> None:
    assert is_profile(url) is is_one


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the stored real answers lie beside the project")
def test_the_stored_titles() -> None:
    rows = json.loads((SAMPLES / "linkedin_titles.json").read_text("utf-8"))
    people = [parse_title(row["title"]) for row in rows if is_profile(row["link"])]
    assert {(one.name, bool(one.role), bool(one.company)) for one in people} == {
        ("Firstname Lastname", True, True),
        ("Firstname Lastname", False, False),
    }
