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
    """The sources whose licence asks to be named with every copy, each with its licence; empty when there is none."""
    used = dict.fromkeys(source.source for source in numbers.sources)
    named = [
        words.text("page.licensed", source=words.name("source", source), licence=words.texts[f"licence.{source}"])
        for source in used
        if f"licence.{source}" in words.texts
    ]
    return words.text("page.licences", sources=words.listed(named)) if named else ""
