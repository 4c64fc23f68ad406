"""Is a mobile number told from others, and a free mailbox from one's own?"""

import pytest

from research.contact_types import is_free_mail, is_mobile


@pytest.mark.parametrize(
    ("number", "mobile"),
    [
        ("+31612345678", True),
        ("+32470123456", True),
        ("+31201234567", False),
        ("+31851234567", False),
        ("+31970123456789", False),
        ("+4932211234567", False),
        ("112", False),
        ("", False),
    ],
)
def test_a_number(number: str, *, mobile: bool) -> None:
    assert is_mobile(number) is mobile


@pytest.mark.parametrize(
    ("address", "free"),
    [
        ("kaderlicht@GMAIL.com", True),
        ("bakker@proximus.be", True),
        ("info@kaderlicht.example", False),
        ("info@gmail.kaderlicht.example", False),
        ("", False),
    ],
)
def test_a_mailbox(address: str, *, free: bool) -> None:
    assert is_free_mail(address) is free
