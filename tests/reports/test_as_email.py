"""Does a mail program show the brief: whole, without pictures, and as harmless as the page?"""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from reports.as_email import as_email
from reports.brief import compose
from reports.words import LANGUAGES
from research.model import Dossier
from tests.reports import dossiers
from tests.reports.skeleton import Skeleton

PDF = b"%PDF-1.7 invented"


def mailed(dossier: Dossier, lang: str = "nl", pdf: bytes | None = PDF) -> EmailMessage:
    words = dossiers.words(lang)
    message = message_from_bytes(as_email(compose(dossier, words), words, pdf), policy=SMTP)
    assert isinstance(message, EmailMessage)
    return message


def page(message: EmailMessage) -> str:
    part = message.get_body(("html",))
    assert part is not None
    return str(part.get_content())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(dossiers.ALL))
def test_every_sort_in_every_language(name: str, lang: str) -> None:
    message = mailed(dossiers.ALL[name](), lang)
    assert message["Subject"]
    assert message["X-Unsent"] == "1"
    assert message["Date"].datetime.date() == dossiers.ON
    skeleton = Skeleton(page(message))
    assert skeleton.tags.count("h1") == 1
    assert not {"svg", "img", "style", "script", "div", "link"} & set(skeleton.tags)
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "application/pdf",
    ]


def test_the_pdf_is_beside_it_when_there_is_one() -> None:
    (attached,) = mailed(dossiers.sound()).iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("brief.pdf", PDF)
    assert list(mailed(dossiers.sound(), pdf=None).iter_attachments()) == []


def test_the_timeline_is_told_in_dated_lines_and_the_failures_above_the_verdict() -> None:
    text = Skeleton(page(mailed(dossiers.degraded()))).text
    assert "3 aug 2026 domein geregistreerd" in text
    assert text.index("Onvolledig: 2 van 8") < text.index("Wijkt fundamenteel af")


def test_every_number_has_its_line_among_the_sources() -> None:
    whole = dossiers.hot_air()
    made = compose(whole, dossiers.words("nl"))
    text = Skeleton(page(mailed(whole))).text
    assert all(source.text in text for source in made.sources)


def test_what_others_write_adds_no_element_and_no_header() -> None:
    plain = Skeleton(page(mailed(dossiers.hostile("gewone tekst"))))
    for text in ("<script>alert(1)</script>", "x\r\nBcc: victim@a.example\r\n\r\n<b>", "\ud800", "\u202e'\" onload=x"):
        message = mailed(dossiers.hostile(text))
        assert "Bcc" not in message
        made = Skeleton(page(message))
        assert set(made.tags) <= set(plain.tags)
        assert made.attributes <= plain.attributes
        assert made.tags.count("h1") == 1


def test_the_same_brief_is_the_same_bytes() -> None:
    words = dossiers.words("de")
    assert as_email(compose(dossiers.hot_air(), words), words, PDF) == as_email(
        compose(dossiers.hot_air(), words), words, PDF
    )


def test_no_line_is_longer_than_a_mail_server_takes() -> None:
    words = dossiers.words("nl")
    made = as_email(compose(dossiers.crowded(), words), words, PDF * 100)
    assert max(len(line) for line in made.split(b"\r\n")) <= 998
