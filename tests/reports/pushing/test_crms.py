"""Is the request of each CRM the documented one, and is nothing but the note in it?"""

import base64
import re
from typing import Any

import pytest

from reports.as_crm import CRMS as NOTED
from reports.option_values import PUSHED
from reports.pushing.crms import CRMS, HOST, SUBJECT, Note

RECORDS = {
    "hubspot": "9001",
    "pipedrive": "42",
    "teamleader": "36386b05-936e-4cc0-9523-bd20d797ebf5",
    "afas": "1000372",
    "salesforce": "001D000000IqhSLIAZ",
}
TEXT = "<b>A & B</b>\n“één”"


def body(crm: str, name: str = "Helderwerk B.V.") -> Any:
    note = Note(text=TEXT, record=RECORDS[crm], name=name, made="2026-11-22T09:00:00Z", sort="4")
    return CRMS[crm].body(note)


def test_every_crm_with_a_note_of_its_own_can_get_it() -> None:
    assert tuple(CRMS) == PUSHED == tuple(crm for crm in NOTED if crm != "plain")


def test_hubspot() -> None:
    assert body("hubspot") == {
        "properties": {"hs_timestamp": "2026-11-22T09:00:00Z", "hs_note_body": TEXT},
        "associations": [
            {
                "to": {"id": "9001"},
                "types": [{"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 190}],
            }
        ],
    }


def test_pipedrive() -> None:
    assert body("pipedrive") == {"content": TEXT, "org_id": 42}


def test_teamleader() -> None:
    assert body("teamleader") == {"subject": {"type": "company", "id": RECORDS["teamleader"]}, "content": TEXT}


def test_afas() -> None:
    element = body("afas")["KnSubject"]["Element"]
    assert element["Fields"] == {"StId": "4", "Ds": "precall: Helderwerk B.V.", "SbTx": TEXT}
    assert element["Objects"] == [{"KnSubjectLink": {"Element": {"Fields": {"ToBC": True, "BcId": "1000372"}}}}]


def test_salesforce() -> None:
    assert body("salesforce") == {
        "WhatId": RECORDS["salesforce"],
        "Subject": "precall: Helderwerk B.V.",
        "Description": TEXT,
        "ActivityDate": "2026-11-22",
        "Status": "Completed",
    }


def test_a_long_name_is_no_long_subject() -> None:
    assert len(body("salesforce", "Zeer lange naam " * 20)["Subject"]) <= SUBJECT


def test_afas_gets_its_token_packed_once() -> None:
    token = "<token><version>1</version><data>ABC</data></token>"
    packed = CRMS["afas"].spelled(token)
    assert base64.b64decode(packed).decode() == token
    assert CRMS["afas"].spelled(packed) == packed


@pytest.mark.parametrize("crm", CRMS)
def test_only_an_id_of_that_crm_is_an_id(crm: str) -> None:
    shape = CRMS[crm].record
    assert re.fullmatch(shape, RECORDS[crm])
    for wrong in ("", "<ID>", "7/8", "a b", "١٢", f"{RECORDS[crm]}\n", "'; --", "../9", "https://x.example/9"):
        assert not re.fullmatch(shape, wrong), wrong


@pytest.mark.parametrize("crm", CRMS)
def test_a_key_goes_over_https_to_one_host_and_never_in_the_address(crm: str) -> None:
    one = CRMS[crm]
    assert one.address.startswith("https://")
    assert "?" not in one.address
    assert (HOST in one.address) == bool(one.host) == bool(one.hosts)
    assert one.key.startswith("PRECALL_")
