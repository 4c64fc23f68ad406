"""Is the sort of an address told from its words, and an ordinary one left ordinary?"""

import pytest

from research.address_type import AddressType, address_type


@pytest.mark.parametrize(
    ("address", "sort"),
    [
        ("Postbus 123, 3500 AC Utrecht", AddressType.POST_BOX),
        ("P.O. Box 12, Dublin", AddressType.POST_BOX),
        ("BP 45, 75001 Paris", AddressType.POST_BOX),
        ("Boîte postale 3, Lyon", AddressType.POST_BOX),
        ("p/a Kantoor Smit, Dorpsstraat 1", AddressType.CARE_OF),
        ("c/o Smit GmbH, Hauptstr. 1", AddressType.CARE_OF),
        ("Regus Business Centre, Zuidplein 1, Amsterdam", AddressType.SHARED_OFFICE),
        ("Co-working De Loods, Havenkade 3", AddressType.SHARED_OFFICE),
        ("71-75 Shelton Street, Covent Garden, London", AddressType.DOMICILE),
        ("Société domiciliée chez X, 5 rue A", AddressType.DOMICILE),
        ("Dorpsstraat 12, 3500 AA Utrecht", AddressType.ORDINARY),
        ("Postbusweg 4, Utrecht", AddressType.ORDINARY),
        ("", AddressType.ORDINARY),
    ],
)
def test_an_address(address: str, sort: AddressType) -> None:
    assert address_type(address) is sort
