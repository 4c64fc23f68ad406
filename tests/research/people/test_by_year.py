"""Are different people counted once a year, however often they are captured?"""

from research.people.by_year import people_by_year


def test_each_year_by_itself_and_each_name_once() -> None:
    seen = [
        ("2025-03-01T00:00:00Z", "Tess Oldenburg"),
        ("2024-01-01", "Tess Oldenburg"),
        ("2024-06-01", "tess m. oldenburg"),
        ("2024-06-01", "Noor"),
        ("2024-07-01", "NOOR"),
    ]
    assert people_by_year(seen) == {2024: 2, 2025: 1}
    assert list(people_by_year(seen)) == [2024, 2025]
    assert people_by_year([]) == {}
