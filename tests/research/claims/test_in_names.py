"""Are the small words of family names and the forms of law known in every language?"""

import pytest

from research.claims.in_names import FORM_OF_LAW, LINKS


@pytest.mark.parametrize(
    ("name", "has_one"),
    [
        ("Orbital Software Ltd", True),
        ("Bakkerij Bos b.v.", True),
        ("Holzbau Rott GmbH", True),
        ("Head of Facilities", False),
    ],
)
def test_a_form_of_law_ends_the_name_of_a_firm(name: str, has_one: bool) -> None:  # noqa: FBT001
    assert (FORM_OF_LAW.match(name.rsplit(maxsplit=1)[-1]) is not None) is has_one


def test_links_are_written_in_lower_case() -> None:
    assert {"van", "von", "de", "zur"} <= LINKS
    assert all(link == link.lower() for link in LINKS)
