"""How do the briefs look, all sorts in all languages? For those who change the page."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from reports.brief import compose
from reports.render import as_html
from reports.words import Catalogue
from research.model import Dossier


def hang(dossiers: Mapping[str, Dossier], catalogues: Iterable[Catalogue], folder: Path) -> list[Path]:
    """Write `<name>.<lang>.html` for each dossier and language into a folder, and say what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for words in catalogues:
        for name, dossier in dossiers.items():
            file = folder / f"{name}.{words.lang}.html"
            file.write_text(as_html(compose(dossier, words), words), encoding="utf-8")
            written.append(file)
    return written
