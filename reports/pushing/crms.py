"""Which request writes a note at a company in each CRM, and where does its answer name the note?

Read in the documentation of each: HubSpot's notes (API version 2026-03), Pipedrive's `POST /notes` (v1; there is no v2),
Teamleader Focus' `notes.create`, AFAS Profit's UpdateConnector `KnSubject`, and Salesforce's sObject `Task`, a finished
one, since a classic Note is not shown everywhere.
"""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reports.facts import clean

Json = str | int | bool | list["Json"] | dict[str, "Json"]
SUBJECT = 60  # letters of the line above a note, where a CRM has one: its lists show no more
HOST = "{host}"  # stands in the address of a CRM that runs at a host of the seller's own
NOTE_TO_COMPANY = 190  # HubSpot's own number for the tie from a note to a company


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What is written: the text, at which record, about whom, made at which moment (UTC, ISO 8601, ends in Z).

    `sort`: the number of AFAS' type of dossier item, empty elsewhere.
    """

    text: str
    record: str
    name: str
    made: str
    sort: str = ""

    @property
    def subject(self) -> str:
        """The line above the note."""
        return clean(f"precall: {self.name}", SUBJECT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crm:
    """One CRM. `header`: the name of the header with the key, what stands before it there, and how it is spelled there.

    `key`, `host`, `sort`: environment variables; `host` and `sort` are empty where the CRM needs none. `hosts`: what the
    seller's own host ends in, so that a key goes nowhere else. `record`: what an id looks like. `answer`: the fields
    that lead to the note's id. `final`: a note that was sent cannot be counted on to go away again.
    """

    title: str
    address: str
    key: str
    header: tuple[str, str]
    record: str
    body: Callable[[Note], Json]
    answer: tuple[str, ...]
    spelled: Callable[[str], str] = str
    host: str = ""
    hosts: str = ""
    sort: str = ""
    final: bool = False


def _hubspot(note: Note) -> Json:
    tie: Json = {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": NOTE_TO_COMPANY}
    return {
        "properties": {"hs_timestamp": note.made, "hs_note_body": note.text},
        "associations": [{"to": {"id": note.record}, "types": [tie]}],
    }


def _pipedrive(note: Note) -> Json:
    return {"content": note.text, "org_id": int(note.record) if note.record.isdecimal() else note.record}


def _teamleader(note: Note) -> Json:
    return {"subject": {"type": "company", "id": note.record}, "content": note.text}


def _afas(note: Note) -> Json:
    fields: Json = {"StId": note.sort, "Ds": note.subject, "SbTx": note.text}
    link: Json = {"KnSubjectLink": {"Element": {"Fields": {"ToBC": True, "BcId": note.record}}}}
    return {"KnSubject": {"Element": {"Fields": fields, "Objects": [link]}}}


def _salesforce(note: Note) -> Json:
    return {
        "WhatId": note.record,
        "Subject": note.subject,
        "Description": note.text,
        "ActivityDate": note.made[:10],
        "Status": "Completed",
    }


def _packed(token: str) -> str:
    """AFAS wants the token as base64 of its XML, and gives it out as XML."""
    return base64.b64encode(token.encode()).decode() if token.startswith("<") else token


CRMS: Mapping[str, Crm] = {
    "hubspot": Crm(
        title="HubSpot",
        address="https://api.hubapi.com/crm/objects/2026-03/notes",
        key="PRECALL_HUBSPOT_TOKEN",
        header=("Authorization", "Bearer "),
        record=r"[0-9]{1,20}",
        body=_hubspot,
        answer=("id",),
    ),
    "pipedrive": Crm(
        title="Pipedrive",
        address="https://api.pipedrive.com/v1/notes",
        key="PRECALL_PIPEDRIVE_TOKEN",
        header=("x-api-token", ""),
        record=r"[0-9]{1,18}",
        body=_pipedrive,
        answer=("data", "id"),
    ),
    "teamleader": Crm(
        title="Teamleader Focus",
        address="https://api.focus.teamleader.eu/notes.create",
        key="PRECALL_TEAMLEADER_TOKEN",
        header=("Authorization", "Bearer "),
        record=r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        body=_teamleader,
        answer=("data", "id"),
        final=True,
    ),
    "afas": Crm(
        title="AFAS Profit",
        address=f"https://{HOST}/ProfitRestServices/connectors/KnSubject",
        key="PRECALL_AFAS_TOKEN",
        header=("Authorization", "AfasToken "),
        spelled=_packed,
        record=r"[0-9A-Za-z]{1,15}",
        body=_afas,
        answer=("results", "KnSubject", "SbId"),
        host="PRECALL_AFAS_HOST",
        hosts=".afas.online",
        sort="PRECALL_AFAS_ITEM_TYPE",
    ),
    "salesforce": Crm(
        title="Salesforce",
        address=f"https://{HOST}/services/data/v64.0/sobjects/Task",
        key="PRECALL_SALESFORCE_TOKEN",
        header=("Authorization", "Bearer "),
        record=r"[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?",
        body=_salesforce,
        answer=("id",),
        host="PRECALL_SALESFORCE_HOST",
        hosts=".salesforce.com",
    ),
}
