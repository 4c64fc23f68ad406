"""Does the strip show one square for every head?"""

from xml.etree import ElementTree as ET

from reports.page import Heads
from reports.team import draw
from tests.reports.dossiers import words

NL = words("nl")


def heads(kind: str, count: int | None, **more: object) -> Heads:
    made: dict[str, object] = {"kind": kind, "lane": kind, "count": count, "shown": str(count), "note": "", "refs": ()}
    return Heads(**{**made, **more})  # type: ignore[arg-type]  # the call says the fields


def squares(*rows: Heads) -> list[str]:
    """The fills of the squares in the rows; those of patterns and legend have another size."""
    root = ET.fromstring(draw(rows, NL).svg)  # noqa: S314 - our own picture
    return [r.get("fill", "") for r in root.iter("rect") if r.get("stroke") and float(r.get("x", "0")) > 54]


def test_one_square_a_head() -> None:
    fills = squares(heads("claimed", 25), heads("seen", 6), heads("registered", 1))
    assert fills.count("#ffffff") == 25
    assert fills.count("#14181f") >= 1


def test_who_studies_or_works_elsewhere_is_marked_among_the_seen() -> None:
    fills = squares(heads("seen", 6, study=2, elsewhere=1))
    assert fills.count("url(#hatch-study)") >= 2
    assert fills.count("#dde3ec") >= 1


def test_more_marked_than_seen_is_cut_to_the_seen() -> None:
    assert squares(heads("seen", 2, study=5, elsewhere=5)).count("url(#hatch-study)") == 2


def test_many_heads_become_a_bar() -> None:
    assert squares(heads("claimed", 250), heads("seen", 40)).count("#ffffff") == 1


def test_what_cannot_be_said_is_said_in_words() -> None:
    drawing = draw((heads("registered", None, shown="?", note="Niet te beoordelen."),), NL)
    assert "Niet te beoordelen." in drawing.svg


def test_the_legend_names_only_what_is_there() -> None:
    assert "studeert" not in draw((heads("seen", 3),), NL).svg
    assert "studeert (1)" in draw((heads("seen", 3, study=1),), NL).svg
