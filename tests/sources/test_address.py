"""Which addresses are contacted: our own table of IP addresses, and the hostile URLs of others where at hand."""

import json
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.address import check, follow, host, is_public, origin, with_params
from sources.errors import Failure, Unavailable

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"

DENIED = """
0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.254 169.254.0.1
169.254.169.254 172.16.0.0 172.31.255.255 192.0.0.0 192.0.0.170 192.0.2.1 192.88.99.0 192.88.99.255 192.168.0.0
192.168.255.255 198.18.0.0 198.19.255.255 198.51.100.7 203.0.113.255 224.0.0.1 239.255.255.255 240.0.0.1
255.255.255.255 :: ::1 ::127.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 64:ff9b::7f00:1
64:ff9b::808:808 64:ff9b:1::1 64:ff9b:1:ffff::1 100::1 100:0:0:1::5 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2
2001:2::1 2001:10::1 2001:20::1 2001:1ff:ffff::1 2001:db8::1 2001:db8:ffff::1 2002:7f00:1:: 2002:808:808::1 3fff::1
3fff:fff::1 5f00::1 fc00::1 fd12:3456::1 fdff:ffff::1 fe80::1 febf::1 fec0::1 feff::1 ff02::1 ff0e::1 fe80::1%eth0
2a00:1450::5efe:7f00:1 2a00:1450::200:5efe:a00:1 127.1 0x7f.0.0.1 2130706433 localhost 010.0.0.1 1.2.3
""".split()
ALLOWED = """
1.0.0.0 1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 169.253.255.255
169.255.0.0 172.15.255.255 172.32.0.0 192.0.1.0 192.0.3.0 192.88.98.255 192.88.100.0 192.167.255.255 192.169.0.0
198.17.255.255 198.20.0.0 198.51.99.255 198.51.101.0 203.0.112.255 203.0.114.0 223.255.255.255 2001:200::1
2001:4860:4860::8888 2003::1 2606:4700:4700::1111 2a02:a440::1 2001:db7::1 2001:db9::1 64:ff9c::1
""".split()


@pytest.mark.parametrize("address", DENIED)
def test_an_internal_address_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ALLOWED)
def test_its_neighbour_is(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_no_dress_makes_an_ipv4_address_public(address: object) -> None:
    assert not is_public(f"::ffff:{address}")
    assert not is_public(f"64:ff9b::{address}")


def test_the_smokescreen_table_holds() -> None:
    table = SHARED / "hostile" / "ssrf" / "smokescreen-ip-table.tsv"
    if not table.exists():
        pytest.skip("the hostile tables are not beside the project")
    rows = [line.split("\t") for line in table.read_text().splitlines()[1:]]
    assert rows
    for address, _, verdict in rows:
        assert is_public(address) == (verdict == "ipAllowDefault"), address


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://Voorbeeld.NL", "https://voorbeeld.nl/"),
        ("http://voorbeeld.nl:80/a b?q=é#top", "http://voorbeeld.nl/a%20b?q=%C3%A9"),
        ("https://voorbeeld.nl:8443/%7Ea?x=1&y=%20", "https://voorbeeld.nl:8443/%7Ea?x=1&y=%20"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        ("http://[2A02:A440:0:0::1]/", "http://[2a02:a440::1]/"),
        (" https://voorbeeld.nl/ ", "https://voorbeeld.nl/"),
        ("https://voorbeeld.nl/@jan?mail=a@b.example", "https://voorbeeld.nl/@jan?mail=a@b.example"),
        ("https://_dmarc.voorbeeld.nl./", "https://_dmarc.voorbeeld.nl./"),
    ],
)
def test_a_plain_address_has_one_spelling(url: str, plain: str) -> None:
    assert check(url) == plain
    assert check(plain) == plain


@pytest.mark.parametrize(
    "url",
    [
        "ftp://voorbeeld.nl/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//voorbeeld.nl/",
        "voorbeeld.nl",
        "http:voorbeeld.nl",
        "http:///voorbeeld.nl",
        "https://jan:geheim@voorbeeld.nl/",
        "https://voorbeeld.nl@127.0.0.1/",
        "https://voorbeeld.nl\\@127.0.0.1/",
        "https://voorbeeld.nl/a\\b",
        "https://voorbeeld.nl/\r\nX: y",
        "https://voor\tbeeld.nl/",
        "https://voorbeeld.nl:22/",
        "https://voorbeeld.nl:0/",
        "https://voorbeeld.nl:99999/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://1.2.3.4.5/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::1%25eth0]/",
        "http://[1:2]/",
        "http://voor%62eeld.nl/",
        "http://-voorbeeld.nl/",
        "http://voorbeeld..nl/",
        "http://xn--/",
        "http://a<b>.nl/",
        "http:// /",
        "http://" + "a" * 64 + ".nl/",
        "https://voorbeeld.nl/" + "a" * 2083,
    ],
)
def test_an_odd_address_is_refused(url: str) -> None:
    with pytest.raises(Unavailable) as refused:
        check(url)
    assert refused.value.failure is Failure.BAD_ADDRESS


def test_full_width_digits_are_seen_as_what_they_are() -> None:
    assert check("http://１２７.0.0.1/") == "http://127.0.0.1/"


@given(st.text(max_size=60))
def test_any_text_is_refused_or_plain_ascii(text: str) -> None:
    for url in (text, f"http://{text}/", f"https://voorbeeld.nl/{text}"):
        try:
            plain = check(url)
        except Unavailable:
            continue
        assert plain.isascii()
        assert plain.isprintable()
        assert check(plain) == plain
        assert httpx.URL(plain).raw_host.decode().strip("[]") == host(plain).strip("[]")


def test_a_hostile_url_is_refused_or_has_the_host_that_a_browser_sees() -> None:
    table = SHARED / "hostile" / "url" / "urltestdata.json"
    if not table.exists():
        pytest.skip("the hostile tables are not beside the project")
    accepted = 0
    for case in json.loads(table.read_text()):
        if isinstance(case, str) or case.get("base"):
            continue
        try:
            plain = check(case["input"], ports=None)
        except Unavailable:
            continue
        accepted += 1
        assert not case.get("failure"), case["input"]
        assert host(plain) == case["hostname"], case["input"]
        assert httpx.URL(plain).raw_host.decode().strip("[]") == case["hostname"].strip("[]"), case["input"]
    assert accepted > 50


def test_parts_of_an_address() -> None:
    assert origin("https://voorbeeld.nl:8443/a?b") == "https://voorbeeld.nl:8443"
    assert host("https://voorbeeld.nl:8443/a?b") == "voorbeeld.nl"
    assert host("http://[2a02::1]:8080/") == "[2a02::1]"
    assert with_params("https://a.nl/?x=1#f", {"q": "é &", "n": "2"}) == "https://a.nl/?x=1&q=%C3%A9+%26&n=2"
    assert with_params("https://a.nl/", {}) == "https://a.nl/"
    assert follow("https://a.nl/b/c", "../d") == "https://a.nl/d"
    with pytest.raises(Unavailable):
        follow("https://a.nl/", "http://[oops")
