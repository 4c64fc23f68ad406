"""Does the whole block say which way round its tiles stand?"""

import pytest

from research.claims import find
from research.claims.rows import is_value

TEAM, JOBS = "12\nElectricians", "Kitchens Fitted\n300"


def kinds(text: str) -> set[tuple[str, float | None]]:
    return {(claim.kind.value, claim.low) for claim in find(text, "en", 2026)}


@pytest.mark.parametrize("line", ["100%", "24/7", "4.8/5", "3-6 months", "< 2h", "Always", "£0", "10 Jahre"])
def test_values_that_are_no_counts_are_known(line: str) -> None:
    assert is_value(line, 0, len(line))


@pytest.mark.parametrize("line", ["12 electricians", "Since 1987", "Yes, we do", "Ja natuurlijk"])
def test_other_lines_are_no_values(line: str) -> None:
    assert not is_value(line, 0, len(line))


@pytest.mark.parametrize(
    "text",
    [
        "Kitchens fitted\n300+\nYears on the job\n20\nFixed-price quotes\nAlways\nAvg. fit time\n5 days",
        "In numbers\n300+\nKitchens fitted\n20\nYears on the job\n100%\nSatisfaction",
        "Kitchens fitted\n300+\nYears on the job\n20\nGet in touch today, and cook in your new kitchen by the summer.",
    ],
)
def test_the_order_holds_for_all_tiles_of_a_block(text: str) -> None:
    assert kinds(text) == {("customers", 300.0), ("experience", 20.0)}


@pytest.mark.parametrize(
    "text", ["Legal form | Ltd\nStaff | 12\nPhone | 0113 496", "Staff – 12", "Staff\t12\nOffice\tLeeds"]
)
def test_a_table_of_two_columns_tells_its_labels(text: str) -> None:
    assert kinds(text) == {("team_size", 12.0)}
