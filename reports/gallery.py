"""How do the briefs look, all sorts in all languages? For those who change the page."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from reports.brief import compose
from reports.render import as_html
from reports.words import Catalogue
from research.criteria.model import NO_CRITERIA, Criteria
from research.model import Dossier


def hang(
    dossiers: Mapping[str, Dossier],
    catalogues: Iterable[Catalogue],
    folder: Path,
    wanted: Mapping[str, Criteria] = MappingProxyType({}),
) -> list[Path]:
    """Write `<name>.<lang>.html` for each dossier and language into a folder, and say what was written.

    `wanted`: the seller's criteria for those dossiers that are held against any.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for words in catalogues:
        for name, dossier in dossiers.items():
            file = folder / f"{name}.{words.lang}.html"
            file.write_text(
                as_html(compose(dossier, words, wanted.get(name, NO_CRITERIA)), words),
                encoding="utf-8",
            )
            written.append(file)
    return written
