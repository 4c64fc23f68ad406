"""Is a seller's mark found in a file name, a host or a credit line, and nowhere else?"""

import pytest

from sources.stock import MADE_BY_COMPUTER, seller_in_address, seller_in_credit


@pytest.mark.parametrize(
    ("address", "seller"),
    [
        ("https://dakwerk.example/img/shutterstock_123456789-300x300.jpg", "Shutterstock"),
        ("https://dakwerk.example/img/AdobeStock_98765.jpeg", "Adobe Stock"),
        ("https://dakwerk.example/img/iStock-1158.jpg?w=200", "iStock"),
        ("https://dakwerk.example/img/istockphoto-1158-612x612.jpg", "iStock"),
        ("https://dakwerk.example/img/GettyImages-55.jpg", "Getty Images"),
        ("https://dakwerk.example/img/depositphotos_1_s.jpg", "Depositphotos"),
        ("https://dakwerk.example/img/dreamstime_xl_77.jpg", "Dreamstime"),
        ("https://dakwerk.example/img/dreamstimemaximum_77.jpg", "Dreamstime"),
        ("https://dakwerk.example/img/pexels-photo-220453.jpeg", "Pexels"),
        ("https://images.unsplash.com/photo-15006-94a43d", "Unsplash"),
        ("https://dakwerk.example/img/portrait%20freepik.jpg", "Freepik"),
        ("https://dakwerk.example/img/123rf_5.jpg", "123RF"),
        ("https://thispersondoesnotexist.com/image", MADE_BY_COMPUTER),
        ("https://dakwerk.example/img/this-person-does-not-exist-3.png", MADE_BY_COMPUTER),
        ("https://dakwerk.example/img/isa-vreeburg.jpg", ""),
        ("https://dakwerk.example/shutterstock/isa-vreeburg.jpg", ""),
        ("https://dakwerk.example/img/pexelsior.jpg", ""),
        ("https://dakwerk.example/img/a123rf.jpg", ""),
        ("https://dakwerk.example/img/envato-theme.jpg", ""),
    ],
)
def test_by_the_address(address: str, seller: str) -> None:
    assert seller_in_address(address) == seller


def test_by_a_credit_line() -> None:
    assert seller_in_credit(["", "M. Tennick / Getty Images"]) == "Getty Images"
    assert seller_in_credit(["Studio Zuid"]) == ""
    assert seller_in_credit([]) == ""
