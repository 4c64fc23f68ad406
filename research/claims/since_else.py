"""Does "since 2005" date a role, a membership, an address, whose house it is or a new service, and not the firm?"""

from research.claims.elsewhere import of_my_kin, owns_land, stays_with_us
from research.claims.marks import Span
from research.claims.ours import rely_on_others
from research.claims.owner import of_a_person
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.taglines import capital, leads, rank_of_a_firm, trade_of_one
from research.claims.tokens import tokenise
from research.claims.we_do import object_of_ours

_SENTENCE = 16  # tokens of the sentence behind
_FIRST = 2  # tokens before a date that opens the sentence: "En ook sinds 2019"


def since_for_else(sentence: Sentence, year: Quantity, since: Span) -> bool:
    """Say whether a role, a membership, an address or a new service dates from that year."""
    if (of_a_person(sentence) and not sentence.has("i", "self_employed")) or _one_of_ours(sentence):
        return True
    if sentence.starts_at(("he",), year.j + 1) and sentence.has("joined") and not sentence.has("firm_like"):
        return True  # "Infirmière à l'hôpital de Nyon depuis 2008, elle nous a rejoints"
    if any(i <= 1 for i, _ in sentence.spans("kin")) and sentence.has("past") and not sentence.has("firm_like", "we"):
        return True  # "Mon grand-père était menuisier dès 1930"
    if stays_with_us(sentence, since) or of_my_kin(sentence, trade=False) or owns_land(sentence):
        return True
    if trade_of_one(sentence, since) or rely_on_others(sentence) or _serves_one(sentence):
        return True
    if _belongs_to(sentence, since) or _in_a_post(sentence) or _then_a_career(sentence):
        return True
    if _in_a_family(sentence, since) or _of_one_named(sentence, since):
        return True
    he = () if sentence.starts_at(("family",), 0) else ("he",)  # "Familie De Boer verwelkomt u op haar camping"
    others = (
        *he,
        "role",
        "since_other",
        "certificate",
        *(() if leads(sentence) or rank_of_a_firm(sentence, since) else ("superlative",)),
    )
    opening = (
        since[0] <= _FIRST and sentence.clause(since[0]) == 0 and sentence.clause(year.j) == 1
    )  # "Sinds 2019, ...": the main clause follows
    if opening and any(sentence.clause(i) == 1 for i, _ in sentence.spans(*others)):
        return True
    here = sentence.clause(since[0])
    spans = [span for span in sentence.spans(*others) if sentence.clause(span[0]) == here]
    if any(not object_of_ours(sentence, year, span) for span in spans) or sentence.within(("beside",), *since, 6, 6):
        return True
    alone = sentence.length <= (since[1] - since[0]) + 2
    return alone and _place_before(sentence)


def _then_a_career(sentence: Sentence) -> bool:
    """Say whether it goes on with one's posts: "Sinds 1993 ben ik actief in ... Eerst werkte ik 6 jaar in de productie"."""
    if not sentence.has("i_subject") or sentence.has("we", "own_word", "self_employed", "firm_like"):
        return False
    if not sentence.words.may_hold(sentence.after, ("at_first",)):
        return False
    marks = sentence.words.marks(tokenise(sentence.after)[:_SENTENCE])
    return marks.starts_at(("at_first",), 0) is not None and marks.any_of(("i", "i_subject")) and "year_unit" in marks


def _of_one_named(sentence: Sentence, since: Span) -> bool:
    """Say whether it is told of somebody by a first name alone: "Karen, our receptionist since 2004, will greet you"."""
    name = sentence.starts_at(("first_name",), 0)
    if name is None or name[1] >= len(sentence.tokens) or sentence.tokens[name[1]].norm != ",":
        return False
    told = sentence.starts_at(("our", "definite", "any_article"), name[1] + 1) or sentence.has("tenure")
    return bool(told) and sentence.clause(since[0]) == 1 and not sentence.near(("firm",), *since, 3, -1)


def _in_a_post(sentence: Sentence) -> bool:
    """Say whether one of ours is the subject by rank: "Our head brewer has been brewing since 2001"."""
    ours = sentence.starts_at(("our",), 0)
    return ours is not None and sentence.starts_at(("ranks",), ours[1]) is not None


def _in_a_family(sentence: Sentence, since: Span) -> bool:
    """Say whether it dates whose it is: "The Anchor has been in the Trewin family since 1947"."""
    owners = [i for i, j in sentence.spans("family") if j == since[0]]
    return any(sentence.near(("inside",), i, i, 2, -1) for i in owners) and not sentence.has("we", "i")


def _belongs_to(sentence: Sentence, since: Span) -> bool:
    """Say whether it has been somebody's partner or client since then: "Tarvia has been a Northgate Partner since 2005"."""
    sides = sentence.spans("partner_noun", "belongs")
    if not sides or not sentence.has("perfect"):
        return False
    return any(j == since[0] and ((i, j) in sentence.spans("belongs") or capital(sentence, i - 1)) for i, j in sides)


def _serves_one(sentence: Sentence) -> bool:
    """Say whether one client by name is served since then: "Depuis 2018, nous accompagnons la société Pernet"."""
    if not sentence.has("serves") or sentence.words.grammar.nouns_capital:
        return False
    for i, j in sentence.spans("serves"):
        the = sentence.starts_at(("definite", "article"), j) if sentence.ends_at(("we_subject",), i) else None
        firm = sentence.starts_at(("firm", "firm_like", "brand"), the[1]) if the else None
        if firm and capital(sentence, firm[1]):
            return True
    return False


def _one_of_ours(sentence: Sentence) -> bool:
    """Say whether somebody by name is with us since then: "Sinds 2019 werkt Piet bij ons"; not "Jan Smit Techniek"."""
    names = sentence.spans("first_name")
    if len(names) != 1 or not sentence.has("we") or sentence.has("we_subject", "i"):
        return False
    return not sentence.near(("firm",), *names[0], 1, 1)


def _place_before(sentence: Sentence) -> bool:
    """Say whether a bare "Al sinds 2006." follows a sentence on where the office lies: it is the date of the move."""
    return any("place" in sentence.words.fields_of(word.strip(".,!?()")) for word in sentence.before.split()[-14:])
