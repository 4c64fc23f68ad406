"""Do the limits fit each other, and does each kind of answer have its own?"""

from dataclasses import FrozenInstanceError

import pytest

from sources.limits import MIB, Limits


def test_a_filed_pdf_may_be_larger_than_a_page() -> None:
    limits = Limits()
    assert limits.body("application/pdf") == 20 * MIB
    assert limits.body("text/html") == limits.body("application/json") == limits.body("") == 8 * MIB
    assert limits.body("image/jpeg") == limits.body("image/webp") == 4 * MIB


def test_the_inner_limits_end_before_the_outer_ones() -> None:
    limits = Limits()
    assert limits.connect_seconds < limits.read_seconds < limits.fetch_seconds
    assert limits.fetch_seconds < limits.source_seconds < limits.prospect_seconds
    assert limits.crawl_delay_seconds < limits.source_seconds
    assert limits.robots_bytes < limits.text_bytes < limits.parser_answer_bytes < limits.parser_bytes


def test_nobody_changes_them_on_the_way() -> None:
    with pytest.raises(FrozenInstanceError):
        Limits().redirects = 20  # type: ignore[misc]
