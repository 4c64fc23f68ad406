"""Which figures does the reader reach? `python -m tests.research.claims.figures` writes them into docs/claims.md."""

import sys
from collections.abc import Iterator
from pathlib import Path

from research.claims import find
from research.claims.tables import LANGUAGES
from tests.research.claims.conftest import SHARED, examples, lines
from tests.research.claims.judging import Score, judge

PAGE = Path(__file__).resolve().parents[3] / "docs" / "claims.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
KINDS = ("founded", "age", "experience", "team_size", "customers", "offices")


def invented() -> Score:
    """Judge the invented examples of every language."""
    return judge((item for lang in LANGUAGES for item in examples(lang)), find)


def table(name: str, score: Score) -> Iterator[str]:
    """Give the rows of one set in Markdown."""
    yield f"**{name}**: {score.clean} of {score.empty} texts without a claim left alone;"
    yield f"relation right in {score.bound} of {score.right['all']}; quotes in place {score.quoted} of {score.said}."
    yield ""
    yield "| group | right | wrong | missed | precision | recall | F1 |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for group in ("all", *LANGUAGES, *KINDS):
        counts = f"{score.right[group]} | {score.wrong[group]} | {score.missed[group]}"
        rates = " | ".join(f"{rate(group):.3f}" for rate in (score.precision, score.recall, score.f1))
        yield f"| {group} | {counts} | {rates} |"
    yield ""


def figures() -> str:
    """Write out both tables; that of the labelled texts only where they are."""
    rows = list(table("Invented sentences", invented()))
    labelled = SHARED / "claims" / "labelled.jsonl"
    if labelled.is_file():
        rows += table("Labelled texts of real companies", judge(lines(labelled), find))
    return "\n".join(rows)


def main() -> int:
    """Put the figures between the marks of the page; exit 1 when the page has no marks."""
    page = PAGE.read_text("utf-8")
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        sys.stderr.write(f"{PAGE}: the marks for the figures are missing\n")
        return 1
    PAGE.write_text(f"{before}{BEGIN}\n\n{figures()}\n{END}{after}", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
