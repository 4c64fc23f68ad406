"""Does the request hide the key, go only where it may, and name what is missing?"""

import json
from dataclasses import replace

import pytest

from reports.pushing.crms import CRMS, Note
from reports.pushing.request import Request, WrongSettingError, host_of, missing, request_of, sort_of

NOTE = Note(text="<b>é</b>", record="42", name="X", made="2026-11-22T09:00:00Z", sort="4")
VARIABLES = [name for crm in CRMS.values() for name in (crm.key, crm.host, crm.sort) if name]
KEY = "SECRET-canary-123"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(name, "")


def request(crm: str) -> Request:
    return request_of(CRMS[crm], NOTE, "precall/0 (x)")


@pytest.mark.parametrize("crm", CRMS)
def test_the_key_is_sent_and_never_shown(crm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CRMS[crm].key, KEY)
    made = request(crm)
    assert made.hidden.endswith(KEY)
    shown = dict(made.shown())
    assert shown[CRMS[crm].header[0]].endswith("********")
    for told in (repr(made), str(shown), made.url, made.body):
        assert KEY not in told


def test_what_is_not_said_yet_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert request("afas").url == "https://<PRECALL_AFAS_HOST>/ProfitRestServices/connectors/KnSubject"
    assert missing(CRMS["afas"]) == ("PRECALL_AFAS_TOKEN", "PRECALL_AFAS_HOST", "PRECALL_AFAS_ITEM_TYPE")
    assert missing(CRMS["hubspot"]) == ("PRECALL_HUBSPOT_TOKEN",)
    monkeypatch.setenv("PRECALL_HUBSPOT_TOKEN", KEY)
    assert missing(CRMS["hubspot"]) == ()


@pytest.mark.parametrize("given", ["12345.rest.afas.online", "https://12345.RestTest.afas.online/"])
def test_the_sellers_own_host(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECALL_AFAS_HOST", given)
    assert host_of(CRMS["afas"]) in {"12345.rest.afas.online", "12345.resttest.afas.online"}
    assert request("afas").url.startswith(f"https://{host_of(CRMS['afas'])}/")


@pytest.mark.parametrize(
    "given",
    [
        "evil.example",
        "evil.example/.afas.online",
        "afas.online.evil.example",
        "http://1.rest.afas.online",
        "u:p@1.afas.online",
        "1.afas.online:99",
        ".afas.online",
        "1.afas.online?x=.afas.online",
    ],
)
def test_the_key_goes_to_no_other_host(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECALL_AFAS_HOST", given)
    with pytest.raises(WrongSettingError, match=r"PRECALL_AFAS_HOST: .* \.afas\.online"):
        request("afas")


@pytest.mark.parametrize("key", ["a\r\nX-Evil: 1", "sleutel–é"])
def test_a_key_that_no_header_holds_is_told(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECALL_HUBSPOT_TOKEN", key)
    with pytest.raises(WrongSettingError, match="PRECALL_HUBSPOT_TOKEN") as caught:
        request("hubspot")
    assert key not in str(caught.value)


def test_the_type_of_item_is_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    for given in ("4", "-12"):
        monkeypatch.setenv("PRECALL_AFAS_ITEM_TYPE", given)
        assert sort_of(CRMS["afas"]) == given
    monkeypatch.setenv("PRECALL_AFAS_ITEM_TYPE", "note")
    with pytest.raises(WrongSettingError, match="PRECALL_AFAS_ITEM_TYPE"):
        sort_of(CRMS["afas"])


def test_the_body_is_json_with_every_letter_as_it_is() -> None:
    hostile = replace(NOTE, text='"},{"x":"</script>\u2028 é')
    made = request_of(CRMS["pipedrive"], hostile, "precall/0")
    assert json.loads(made.body) == {"content": hostile.text, "org_id": 42}
    assert "é" in made.body
