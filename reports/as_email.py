"""How is a brief mailed: a message that Outlook shows as it should, with the page as a PDF beside it?

The layout is of tables with their style in each cell (Outlook renders with Word), without pictures: the timeline is
told in dated lines. The message has no sender and no receiver: it opens as a draft (`X-Unsent`).
"""

from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from reports.as_text import as_text
from reports.facts import clean
from reports.page import Brief
from reports.render import as_mail
from reports.words import Catalogue


def as_email(brief: Brief, words: Catalogue, pdf: bytes | None) -> bytes:
    """The message (RFC 5322), with the PDF attached when there is one; the same brief gives the same bytes."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = clean(brief.title, 200)
    message["Date"] = format_datetime(datetime.combine(date.fromisoformat(brief.day), datetime.min.time(), UTC))
    message["X-Unsent"] = "1"
    message.set_content(_writable(as_text(brief, words)), cte="quoted-printable")
    message.add_alternative(_writable(as_mail(brief, words)), subtype="html", cte="quoted-printable")
    if pdf is not None:
        message.add_attachment(pdf, maintype="application", subtype="pdf", filename="brief.pdf")
    for at, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"precall-{sha256(brief.title.encode('utf-8', 'replace')).hexdigest()[:24]}-{at}")
    return message.as_bytes()


def _writable(text: str) -> str:
    """The text without what is no letter in any encoding (half of a surrogate pair)."""
    return text.encode("utf-8", "replace").decode("utf-8")
