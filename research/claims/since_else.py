"""Does "since 2005" date a role, a membership, an address, whose house it is or a new service, and not the firm?"""

from research.claims.elsewhere import of_my_kin, owns_land, stays_with_us
from research.claims.idle import awake
from research.claims.marks import Span
from research.claims.ours import rely_on_others
from research.claims.owner import of_a_person
from research.claims.quantities import Quantity
from research.claims.sentences import Sentence
from research.claims.standing import praised
from research.claims.taglines import capital, leads, rank_of_a_firm, trade_of_one
from research.claims.timelines import among_entries
from research.claims.tokens import tokenise
from research.claims.we_do import object_of_ours
from research.claims.worked_on import no_events, then_does

_ALSO = 6  # tokens around the date in which "also" dates a new service
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
    if (
        _in_the_same(sentence)
        or _belongs_to(sentence, since)
        or _in_a_post(sentence)
        or _is_ours(sentence)
        or works_with_one(sentence)
        or _an_entry(sentence, since)
        or _then_a_career(sentence)
    ):
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
    if opening and any(sentence.clause(i) == 1 for i, _ in awake(sentence, *others)):
        return True
    here, idle = sentence.clause(since[0]), no_events(sentence, year) | praised(sentence, year)
    spans = [span for span in awake(sentence, *others) if sentence.clause(span[0]) == here and span[0] not in idle]
    claimed = any(not object_of_ours(sentence, year, span) for span in spans)
    also = sentence.within(("beside",), *since, _ALSO, _ALSO)
    if claimed or (also and not _also_elsewhere(sentence, since)):
        return True
    alone = sentence.length <= (since[1] - since[0]) + 2
    return alone and _place_before(sentence)


def _also_elsewhere(sentence: Sentence, since: Span) -> bool:
    """Say whether "also" belongs to what is done besides: "Wir sind seit 1973 in Kassel und bieten auch Kurse"."""
    return all(i > since[1] and then_does(sentence, since[1] + 1, i) for i, _ in sentence.spans("beside"))


def _an_entry(sentence: Sentence, since: Span) -> bool:
    """Say whether it is an entry of a curriculum: "Seit 2012 – Pflegerin", "2024 – Fußpflegerin"."""
    return not since[0] and among_entries(sentence) and not sentence.has("we", "self_employed", "own_word")


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


def _in_the_same(sentence: Sentence) -> bool:
    """Say whether a line tells of an address: "In the same building since 1970."."""
    inside = sentence.starts_at(("inside",), 0)
    return inside is not None and sentence.within(("same",), *inside, 0, 1) and not sentence.has("we", "i")


def _is_ours(sentence: Sentence) -> bool:
    """Say whether somebody has a post of ours: "Jo has been our receptionist since 2004"."""
    ours = (sentence.starts_at(("our",), j) for _, j in sentence.spans("is_one", "been"))
    return any(our and sentence.starts_at(("post", "role", "ranks", "junior"), our[1]) for our in ours)


def works_with_one(sentence: Sentence) -> bool:
    """Say whether it dates the work with somebody by name: "We have been working with Halden Timber since 1996"."""
    if sentence.words.grammar.nouns_capital:
        return False
    ours = ("worked_with", "along") if sentence.has("we_subject", "i_subject") else ()
    for _, j in sentence.spans(*ours, "part_of_house"):
        end = j
        plain = ("land", "nationality", "month")
        while (capital(sentence, end) and not sentence.starts_at(plain, end)) or sentence.starts_at(("name",), end):
            end += 1
        house = any(j <= i < end for i, _ in sentence.spans("name", "firm", "chain"))
        town = sentence.ends_at(("part_of_house",), j) is not None and not house  # "has been part of Leeds since 1920"
        stop = end >= len(sentence.tokens) or sentence.starts_at(("since", "lasting"), end) is not None
        if end > j and stop and not town:
            return True
    return False


def _in_a_post(sentence: Sentence) -> bool:
    """Say whether one of ours is the subject by rank: "Our head brewer has been brewing since", "Our newest shop"."""
    ours = sentence.starts_at(("our",), 0)
    thing = ours is not None and sentence.starts_at(("found_other", "sideline"), ours[1]) is not None
    if ours and thing and not sentence.starts_at(("firm", "places", "family", "team", "kin"), ours[1]):
        return True  # "Our website has been online since 2001"
    return ours is not None and sentence.starts_at(("ranks", "second"), ours[1]) is not None


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
