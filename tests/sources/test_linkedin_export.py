"""Are contacts and talks read from the seller's own export, whatever stands around them, and nothing else?"""

import io
import zipfile
from pathlib import Path

import pytest

from sources.errors import Changed, Unavailable
from sources.linkedin_export import Contact, Talk, is_export, parse

SAMPLES = Path(__file__).resolve().parents[2] / ".." / "shared" / "samples" / "evidence" / "linkedin_export"
CONTACTS = (
    '\ufeffNotes:\n"Some addresses, are missing"\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    'Tess,"Oldenburg, MSc",https://x,tess@private.example,"Kaderlicht, B.V.","CEO ""licht""",12 Mar 2024\n'
    "Piet,,https://y,,Elders,,7-Feb-22\n"
    ",,,,,,\n"
)
MESSAGES = (
    '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","DATE","SUBJECT","CONTENT","FOLDER"\n'
    'c1,,Jan Verkoper,u,Tess Oldenburg,2026-05-01 10:00:00 UTC,,"Geheim\nbericht",INBOX\n'
    "c1,,Tess Oldenburg,u,Jan Verkoper,2026-06-02 10:00:00 UTC,,Hoi,INBOX\n"
)


def zipped(**files: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return made.getvalue()


def test_contacts_without_addresses_and_titles() -> None:
    contacts, talks = parse(CONTACTS.encode())
    assert contacts == [
        Contact("Tess Oldenburg", "Kaderlicht, B.V.", 'CEO "licht"', "12 Mar 2024"),
        Contact("Piet", "Elders", "", "7-Feb-22"),
    ]
    assert talks == []


def test_messages_are_counted_and_not_read() -> None:
    _, talks = parse(MESSAGES.encode())
    assert Talk("Tess Oldenburg", 2, "2026-06-02") in talks
    assert "Geheim" not in repr(talks)


def test_of_a_zip_only_the_two_files_are_opened() -> None:
    contacts, talks = parse(zipped(Connections_csv=CONTACTS, messages_csv=MESSAGES, Profile_csv="Birth Date\n1990"))
    assert (len(contacts), len(talks)) == (2, 2)
    with pytest.raises(Changed):
        parse(zipped(Profile_csv="Birth Date\n1990"))


def test_another_file_is_named_and_a_broken_zip_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for body in (b"PK\x03\x04broken", b"School Name,Start Date\n", b"First Name,Last Name,Maiden Name\nJan,V,\n"):
        with pytest.raises(Changed):
            parse(body)
    monkeypatch.setattr("sources.linkedin_export.MOST_BYTES", 10)
    with pytest.raises(Unavailable):
        parse(zipped(Connections_csv=CONTACTS))


def test_an_export_is_told_from_other_files() -> None:
    assert is_export(CONTACTS.encode())
    assert is_export(MESSAGES.encode())
    assert is_export(zipped(a_csv="x"))
    assert not is_export(b"%PDF-1.4")


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the stored files lie beside the project")
@pytest.mark.parametrize("name", ["Connections", "messages", "Education", "Positions", "Profile", "Invitations"])
def test_the_stored_files(name: str) -> None:
    body = (SAMPLES / f"{name}.csv").read_bytes()
    if name not in {"Connections", "messages"}:
        with pytest.raises(Changed):
            parse(body)
        return
    contacts, talks = parse(body)
    assert len(contacts) + len(talks) == 2
