"""How is a dossier written down in each format and language?"""

from collections.abc import Sequence

from reports.as_json import as_json
from reports.as_markdown import as_markdown
from reports.as_text import as_text
from reports.brief import compose
from reports.render import as_html
from reports.words import Catalogue
from research.model import Dossier


def write_brief(dossier: Dossier, form: str, words: Catalogue) -> str:
    """One brief: `form` is html, md, json or txt."""
    match form:
        case "html":
            return as_html(compose(dossier, words), words)
        case "md":
            return as_markdown(compose(dossier, words), words)
        case "json":
            return as_json(dossier, words)
        case "txt":
            return as_text(compose(dossier, words), words)
    raise ValueError(f"unknown format {form!r}")


def all_files(dossier: Dossier, forms: Sequence[str], langs: Sequence[str]) -> dict[str, str]:
    """File name to text; with several languages each name carries its own."""
    files = {}
    for lang in langs:
        words = Catalogue.load(lang)
        for form in forms:
            name = f"brief.{form}" if len(langs) == 1 else f"brief.{lang}.{form}"
            files[name] = write_brief(dossier, form, words)
    return files
