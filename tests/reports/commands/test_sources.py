import json

import pytest

from reports.exits import Exit
from sources import load
from tests.reports.running import precall


def test_every_source_with_its_terms_and_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRECALL_KVK_KEY", "SECRET123")
    assert precall("sources", "--json") == Exit.DONE
    out = capsys.readouterr().out
    told = {one["id"]: one for one in json.loads(out)}
    assert list(told) == [adapter.SOURCE.id for adapter in load()]
    assert all(one["terms"] and one["tells"] for one in told.values())
    assert told["kvk"]["key_set"] is True
    assert told["website"]["key_set"] is None
    assert "SECRET123" not in out


@pytest.mark.parametrize(
    ("lang", "keyless"), [("nl", "geen sleutel nodig"), ("fr", "sans clé"), ("en", "no key needed")]
)
def test_in_words(lang: str, keyless: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("PRECALL_KVK_KEY", raising=False)
    assert precall("sources", "--lang", lang) == Exit.DONE
    out = capsys.readouterr().out
    assert keyless in out
    assert "PRECALL_KVK_KEY ✗" in out


def test_whose_words_the_seller_has_to_accept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRECALL_RDAP_OFF", "uk")
    monkeypatch.delenv("PRECALL_RDAP_ACCEPT", raising=False)
    assert precall("sources", "--json") == Exit.DONE
    (rdap,) = (one for one in json.loads(capsys.readouterr().out) if one["id"] == "rdap")
    told = {one["suffix"]: one for one in rdap["registries"]}
    assert {suffix: one["access"] for suffix, one in told.items()} == {
        "nl": "to_accept",
        "uk": "switched_off",
        "fr": "open",
        **dict.fromkeys(("be", "de", "eu", "lu"), "by_hand"),
    }
    assert precall("sources", "--lang", "en") == Exit.DONE
    assert ".nl waits for your consent: SIDN, https://www.sidn.nl/ · Any use" in capsys.readouterr().out
