"""Which lines does the seller read, and in which order?"""

from reports.blocks.ages import timeline
from reports.blocks.asked import failed, in_vain, incomplete
from reports.blocks.calling import calling
from reports.blocks.cards import cards, title
from reports.blocks.claims import rows
from reports.blocks.deciding import deciding
from reports.blocks.drift import drift
from reports.blocks.finance import money
from reports.blocks.fitting import criteria, limit, more
from reports.blocks.foot import fingerprint, provenance, sources
from reports.blocks.headcount import headcount
from reports.blocks.heading import heading
from reports.blocks.people import also, people
from reports.blocks.remarks import bright, noted, questions, too
from reports.blocks.story import Seller, tell
from reports.by_hand import by_hand
from reports.numbering import number
from reports.page import Brief
from reports.weighing import ranked
from reports.words import Catalogue
from research.criteria.fit import hold
from research.criteria.model import NO_CRITERIA, Criteria
from research.model import Dossier


def compose(dossier: Dossier, words: Catalogue, wanted: Criteria = NO_CRITERIA) -> Brief:
    """Every line of the brief, nothing dropped yet: `reports.fit` makes it one page. `wanted`: the seller's own criteria.

    Raises `MissingWordsError` when a verdict speaks in words that the catalogue lacks, KeyError on a loose id.
    """
    items, numbers = ranked(dossier), number(dossier)
    held = hold(wanted, dossier)
    header = heading(dossier, words)
    cards_title, cards_note = title(words, items)
    persons = people(dossier, words, numbers)
    decides, control = deciding(dossier, words, numbers)
    return Brief(
        lang=words.lang,
        dossier=fingerprint(dossier),
        title=words.text("page.title", name=header.name, day_date=dossier.inquiry.on.isoformat()),
        day=dossier.inquiry.on.isoformat(),
        incomplete=incomplete(dossier, words),
        header=header,
        story=tell(dossier, words, items, numbers, Seller(held, limit(words, wanted))),
        cards_title=cards_title,
        cards_note=cards_note,
        cards=cards(words, items, numbers, dossier.inquiry.on),
        timeline=timeline(dossier, words, items, numbers),
        rows=rows(words, items, numbers),
        people=persons,
        also=also(dossier, words, numbers, persons),
        heads=headcount(dossier, words, items, numbers),
        decides=decides,
        control=control,
        money=money(dossier, words, numbers),
        bright=bright(dossier, words, items, numbers),
        too=too(dossier, words, numbers),
        noted=noted(dossier, words, numbers),
        questions=questions(dossier, words, items, numbers, held),
        criteria=criteria(words, held, numbers, wanted.shown),
        criteria_more=more(words, held, wanted.shown),
        asked_in_vain=in_vain(dossier, words),
        failed=failed(dossier, words),
        by_hand=by_hand(dossier.company),
        sources=sources(dossier, words, numbers),
        calling=calling(dossier, words, numbers),
        provenance=provenance(dossier, words, numbers),
        drift=drift(dossier, words, numbers),
    )
