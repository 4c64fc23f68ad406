"""May the seller phone them unasked, and whose data must be named?"""

from reports.numbering import Numbering
from reports.page import Text
from reports.words import Catalogue
from research.calling import may_call
from research.model import Dossier


def calling(dossier: Dossier, words: Catalogue, numbers: Numbering) -> Text:
    """One line: what the rules of the country ask before a call to this legal form; the seller stays responsible."""
    answer = may_call(dossier.company, dossier.evidence)
    said = [answer.line, *([answer.no_mail] if answer.no_mail else [])]
    return Text(" ".join(words.say(phrase) for phrase in said), numbers.of_ids(answer.evidence))


def licences(words: Catalogue, numbers: Numbering) -> str:
    """The sources whose licence asks to be named with every copy, by licence; empty when there is none."""
    under: dict[str, list[str]] = {}
    for source in dict.fromkeys(source.source for source in numbers.sources):
        if f"licence.{source}" in words.texts:
            under.setdefault(words.texts[f"licence.{source}"], []).append(words.name("source", source))
    named = [
        words.text("page.licensed", source=words.listed(sources), licence=licence) for licence, sources in under.items()
    ]
    return words.text("page.licences", sources="; ".join(named)) if named else ""
