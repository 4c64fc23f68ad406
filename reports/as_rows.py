"""How does a dossier read as rows of a table: one for every claim with its verdict, field names stable?"""

from collections.abc import Sequence

from reports.as_csv import Cell
from reports.blocks.asked import failures
from reports.facts import clean, sentence, whole
from reports.numbering import Numbering, number
from reports.weighing import Weighed, ranked
from reports.words import Catalogue
from research.criteria.fit import counted, failed_musts, hold
from research.criteria.model import NO_CRITERIA, Criteria, Fits, Held
from research.model import Dossier

FIELDS = (
    *("company", "site", "country", "on", "complete"),
    *("kind", "quote", "person", "low", "high", "as_of"),
    *("label", "verdict", "confidence", "reason", "favourable", "question"),
    *("sources", "urls", "dossier", "rules"),
    *("criteria_yes", "criteria_no", "criteria_unknown", "musts_failed"),
)
LONGEST_QUOTE = 2_000  # letters of a quote in a cell


def as_rows(dossier: Dossier, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> list[list[Cell]]:
    """The head and a row for each claim, the heaviest first; sentences are in the language of the catalogue.

    How it fits the seller's criteria is about the whole, and stands in every row; empty without criteria.
    """
    numbers, fit = number(dossier), _fit(hold(wanted, dossier))
    return [list(FIELDS), *([*_row(dossier, item, numbers, words), *fit] for item in ranked(dossier))]


def _fit(held: Sequence[Held]) -> list[Cell]:
    if not held:
        return [None] * 4
    return [*(counted(held, answer) for answer in (Fits.YES, Fits.NO, Fits.UNKNOWN)), len(failed_musts(held))]


def _row(dossier: Dossier, item: Weighed, numbers: Numbering, words: Catalogue) -> list[Cell]:
    claim, verdict, inquiry = item.claim, item.verdict, dossier.inquiry
    cited = numbers.of(claim, *item.evidence)
    urls = {source.n: source.url for source in numbers.sources}
    return [
        clean(dossier.company.name or inquiry.name),
        clean(inquiry.site),
        inquiry.country or dossier.company.country,
        inquiry.on.isoformat(),
        not failures(dossier),
        str(claim.kind),
        clean(claim.quote or claim.original or claim.value, LONGEST_QUOTE),
        clean(claim.person),
        None if claim.low is None else whole(claim.low),
        None if claim.high is None else whole(claim.high),
        claim.as_of,
        str(item.label),
        words.text(f"label.{item.label}"),
        str(verdict.confidence) if verdict else "",
        sentence(words, verdict.reason) if verdict else "",
        sentence(words, verdict.favourable) if verdict else "",
        sentence(words, verdict.question) if verdict else "",
        " ".join(map(str, cited)),
        " ".join(clean(urls[n], LONGEST_QUOTE) for n in cited if urls[n]),
        dossier.id,
        dossier.rules,
    ]
