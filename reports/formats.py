"""How is a dossier written down in each format and language?"""

from collections.abc import Sequence
from dataclasses import dataclass

from reports.as_crm import as_crm, suffix
from reports.as_csv import as_csv
from reports.as_email import as_email
from reports.as_json import as_json
from reports.as_markdown import as_markdown
from reports.as_pdf import NoPdf, as_pdf
from reports.as_rows import as_rows
from reports.as_text import as_text
from reports.as_xlsx import as_xlsx
from reports.brief import compose
from reports.render import as_html
from reports.words import Catalogue
from research.criteria.model import NO_CRITERIA, Criteria
from research.model import Dossier

Content = str | bytes


def write_brief(dossier: Dossier, form: str, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> str:
    """One brief as text, held against the seller's criteria: `form` is html, md, json or txt."""
    match form:
        case "html":
            return as_html(compose(dossier, words, wanted), words)
        case "md":
            return as_markdown(compose(dossier, words, wanted), words)
        case "json":
            return as_json(dossier, words, wanted)
        case "txt":
            return as_text(compose(dossier, words, wanted), words)
    raise ValueError(f"unknown format {form!r}")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the seller wants besides: `large` print, tables for `excel` with decimal commas, a note for one `crm`.

    `criteria`: what a customer is held against.
    """

    large: bool = False
    excel: bool = False
    crm: str = ""
    criteria: Criteria = NO_CRITERIA


def write_file(dossier: Dossier, form: str, words: Catalogue, wishes: Wishes) -> Content:
    """One brief as the contents of a file: also pdf, eml, csv and xlsx. Raises `reports.as_pdf.NoPdf`."""
    wanted = wishes.criteria
    match form:
        case "html":
            return as_html(compose(dossier, words, wanted), words, large=wishes.large)
        case "pdf":
            return as_pdf(as_html(compose(dossier, words, wanted), words, large=wishes.large), dossier.inquiry.on)
        case "eml":
            return _mail(dossier, words, wishes)
        case "csv":
            return as_csv(as_rows(dossier, words, wanted), excel=wishes.excel)
        case "xlsx":
            return as_xlsx(as_rows(dossier, words, wanted))
    return write_brief(dossier, form, words, wanted)


def _mail(dossier: Dossier, words: Catalogue, wishes: Wishes) -> bytes:
    try:
        pdf = write_file(dossier, "pdf", words, wishes)
    except NoPdf:  # the message holds the whole brief without it
        pdf = ""
    return as_email(compose(dossier, words, wishes.criteria), words, pdf if isinstance(pdf, bytes) else None)


def all_files(
    dossier: Dossier, forms: Sequence[str], langs: Sequence[str], wishes: Wishes = Wishes()
) -> dict[str, Content]:
    """File name to contents; with several languages each name carries its own. Raises `reports.as_pdf.NoPdf`."""
    files: dict[str, Content] = {}
    for lang in langs:
        words = Catalogue.load(lang)
        own = "" if len(langs) == 1 else f".{lang}"
        for form in forms:
            files[f"brief{own}.{form}"] = write_file(dossier, form, words, wishes)
        if wishes.crm:
            note = as_crm(compose(dossier, words, wishes.criteria), words, wishes.crm)
            files[f"crm-{wishes.crm}{own}.{suffix(wishes.crm)}"] = note
    return files
