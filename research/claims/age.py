"""How many years does the company say that it exists?"""

from collections.abc import Iterator

from research.claims import career, durations, elapsed, experience, feasts, ours
from research.claims.at_heart import driven
from research.claims.done_since import firm_goes_on
from research.claims.found import Found
from research.claims.honoured import honoured
from research.claims.lasts_else import lasts_for_else
from research.claims.marks import Span
from research.claims.owner import of_another_house
from research.claims.plainly import plainly
from research.claims.quantities import Measure, Quantity
from research.claims.sentences import Sentence
from research.claims.standing import ranks_since
from research.claims.subject import of_a_thing
from research.claims.taglines import capital, ranked, slogan, titled
from research.claims.timelines import under_a_period
from research.claims.tokens import tokenise
from research.model import Kind, Relation

_PLANS = 4  # years: "in 3 jaar" is a plan or a project more often than a life
_TITLE = 6  # words: "40 Jahre Elektro Schmidt" is a heading, not a sentence
_OPENS = 1  # tokens before the years that open a sentence: "For over 30 years, ..."
_TAGLINE = 12  # words: "Al 20 jaar uw bakker in Assen" needs no verb
_DATED = 14  # tokens between a jubilee and the year in which it was kept
_OPENING, _CLOSING = frozenset({"\u201c", "\u201e", "\u00ab", '"'}), frozenset({"\u201d", "\u201c", "\u00bb", '"'})
_MEASURES = frozenset({Measure.YEARS, Measure.ORDINAL_YEARS, Measure.ORDINAL})


def find(sentence: Sentence) -> Iterator[Found]:
    """Read ages in one sentence; years that are experience are none."""
    for amount in () if of_another_house(sentence) or _quoted(sentence) else sentence.amounts:
        if amount.measure is Measure.COUNT:
            cue = feasts.turned(sentence, amount) or experience.labelled(
                sentence, amount, ("in_business", "exist", "active")
            )
            relation = amount.relation
        elif (
            amount.measure not in _MEASURES
            or (durations.stands_for_else(sentence, amount) and not _plain(sentence, amount))
            or experience.cue(sentence, amount)
        ):
            continue
        else:
            cue, relation = _cue(sentence, amount), amount.relation
        if cue is None or under_a_period(sentence) or _goes_on(sentence) or honoured(sentence, amount):
            continue
        as_of = _as_of(sentence, amount)
        planned = sentence.observed_year is not None and as_of and int(as_of) > sentence.observed_year
        if not planned:  # "fêtera ses 30 ans en 2027"
            feast = amount.measure is Measure.ORDINAL and not sentence.starts_at(("season",), amount.j)
            relation = Relation.EXACT if feast else relation
            yield durations.found(sentence, amount, Kind.AGE, cue, relation, as_of)


def _plain(sentence: Sentence, amount: Quantity) -> bool:
    lasting = durations.lasting(sentence, amount)
    return lasting is not None and plainly(sentence, lasting[0], amount.j)


def _quoted(sentence: Sentence) -> bool:
    """Say whether somebody else is quoted: "« Cela fait 20 ans que"."""
    quoted = sentence.tokens[0].norm in _OPENING and not any(token.norm in _CLOSING for token in sentence.tokens[1:])
    return quoted and not sentence.has("we")


def _goes_on(sentence: Sentence) -> bool:
    """Say whether it adds up what was said of a person: "She began in 1999. That's a quarter of a century of teaching"."""
    if not sentence.starts_at(("that_makes",), 0) or sentence.has("we", "firm"):
        return False
    last = sentence.before.rstrip(" .!?").rsplit(". ", 1)[-1]
    return sentence.words.marks(tokenise(last)).any_of(("he", "i_subject"))


def _cue(sentence: Sentence, amount: Quantity) -> Span | None:
    rules = {
        Measure.YEARS: (
            feasts.jubilee,
            feasts.kept,
            _in_business,
            _lasting,
            elapsed.ago,
            feasts.thanked,
            elapsed.looking_back,
            elapsed.grown_in,
            elapsed.so_long_we,
            feasts.named,
            elapsed.later,
            elapsed.still_there,
            elapsed.that_we_exist,
            elapsed.that_we_do,
            elapsed.spent_to,
            feasts.old,
            feasts.bracketed,
            _your_partner,
            elapsed.since_founding,
            elapsed.after_start,
            feasts.just_years,
            feasts.tile,
            feasts.years_of,
            feasts.of_work,
            career.on_my_own,
        ),
        Measure.ORDINAL_YEARS: (feasts.jubilee, feasts.nth_year),
        Measure.ORDINAL: (feasts.jubilee, feasts.nth_season),
    }[amount.measure]
    return next(filter(None, (rule(sentence, amount) for rule in rules)), None)


def _in_business(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "22 years in business", "15 ans d'existence", "bestaat 30 jaar"."""
    tradition = durations.follows(sentence, amount, ("in_business", "exist"), 4 if sentence.has("our") else 1)
    if (sentence.ends_at(("older_age",), amount.i) and not tradition) or sentence.within(
        ("sideline",), amount.i, amount.j, 0, 5
    ):
        return None
    if of_a_thing(sentence, amount) and not sentence.has("we", "firm"):
        return None  # "Seit 150 Jahren besteht der Einkauf unverändert"
    exists = sentence.has("firm") and sentence.near(("exist",), amount.i, amount.j, 6, 3)
    if sentence.within(("i_subject",), amount.i, amount.j, 5, 3) and not (exists or sentence.has("we", "own_word")):
        return None  # "Als Sachverständiger bin ich seit 20 Jahren tätig": that is experience
    over = sentence.ends_at(("older_age",), amount.i) is not None and sentence.within(
        ("as_job", "as_a"), amount.i, amount.j, -1, 4
    )
    if over and sentence.has("i") and not sentence.has("we"):
        return None  # "Na tien jaar actief als verpleegkundige begon ik een praktijk"
    after = durations.follows(sentence, amount, ("in_business", "exist"), 4)
    if after and _with_one(sentence, after):
        return None
    if after or sentence.has("he"):
        return after
    before = (span for span in sentence.spans("in_business", "exist") if 0 <= amount.at - span[1] <= 5)
    return next((span for span in before if sentence.clause(span[0]) == sentence.clause(amount.at)), None)


def _with_one(sentence: Sentence, firm: Span) -> bool:
    """Say whether it is another firm, by name, with which one works: "seit 15 Jahren mit der Firma Sonnleitner"."""
    the = sentence.ends_at(("article",), firm[0]) if sentence.starts_at(("firm",), firm[0]) else None
    return the is not None and sentence.ends_at(("along",), the[0]) is not None and capital(sentence, firm[1])


def _lasting(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read "al 20 jaar actief", "depuis 15 ans", "for over 25 years": an activity that lasts, told by the firm."""
    lasting = durations.lasting(sentence, amount)
    if lasting and plainly(sentence, lasting[0], amount.j):
        return lasting
    if lasting and ranks_since(sentence, amount):
        return lasting  # "Die Kern GmbH gehört seit über 30 Jahren zu den führenden Herstellern"
    if not lasting or lasts_for_else(sentence, amount) or sentence.starts_at(("old",), amount.j):
        return None
    first = sentence.has("firm", "trades", "firm_like") and ranked(sentence, lasting)
    if driven(sentence, lasting) or first:
        return lasting  # "Kent's favourite bakery for 40 years"
    ours_to_be = ours.our_calling(sentence, amount) or _predicate(sentence, amount) or ours.relied_on(sentence)
    if (of_a_thing(sentence, amount) and not ours_to_be) or ours.our_thing(sentence, amount):
        return None
    firm = sentence.has("we_subject", "firm", "active", "team") or sentence.length <= _TITLE
    firm = firm or _predicate(sentence, amount)
    if titled(sentence, lasting, amount) or slogan(sentence, lasting, amount):
        return lasting  # "DJ animateur en Bretagne depuis plus de 20 ans"
    firm = firm or (
        amount.i > _OPENS and amount.value >= _PLANS and not sentence.has("he", "i", "first_name", "is_one")
    )
    tagline = firm and sentence.length <= _TAGLINE and not sentence.has("verb_other")
    spoken = sentence.within(("we_subject",), amount.i, amount.j, 5, 4) or ours.speaks(sentence, amount)
    active = sentence.has("we", "firm", "name") or sentence.near(("active",), amount.i, amount.j, 10, 10)
    spoken = (
        spoken
        or firm_goes_on(sentence, amount)
        or _we_have(sentence, amount)
        or _then_a_name(sentence, amount)
        or _then_the_team(sentence, amount)
    )
    return lasting if tagline or spoken or (active and sentence.has("active", "firm", "exist")) else None


def _predicate(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether what one has been for so long follows at once, without a verb: "Al 40 jaar de standaard in lakwerk"."""
    comma = amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == "," and not sentence.has("finite")
    no_subject = comma or sentence.words.grammar.verb_second  # "For 40 years the baker ..."
    what = sentence.starts_at(("definite",), amount.j + comma)  # "Depuis 45 ans, l'adresse du deux-roues à Nivelles"
    return what is not None and amount.i <= _OPENS and no_subject and not sentence.has("is_one", "have")


def _then_a_name(sentence: Sentence, amount: Quantity) -> bool:
    """Say whether a name follows the opening: "For over 30 years, Hidgar has worked ..."; German nouns do not tell."""
    at = amount.j
    if amount.i > _OPENS or at >= len(sentence.tokens) or sentence.words.grammar.nouns_capital:
        return False
    at += sentence.tokens[at].norm == "," and at + 1 < len(sentence.tokens)
    return capital(sentence, at) and not sentence.starts_at(("first_name", "land", "month", "i"), at)


def _we_have(sentence: Sentence, amount: Quantity) -> bool:
    """Read "We've re-piped homes, modernised kitchens and cleared drains across Kent for over 55 years"."""
    have = sentence.starts_at(("we_have",), 0) is not None and sentence.words.grammar.perfect_goes_on
    last = amount.j >= len(sentence.tokens) or sentence.tokens[amount.j].kind in {"sign", "newline"}
    return (
        have
        and last
        and amount.value >= _PLANS
        and not sentence.has("he", "i", "since_other", "first_name", "the_same", "along")
    )


def _then_the_team(sentence: Sentence, amount: Quantity) -> bool:
    """Read "For more than two decades, the team at Birchwood has delivered"."""
    comma = amount.i <= _OPENS and amount.j < len(sentence.tokens) and sentence.tokens[amount.j].norm == ","
    the = sentence.starts_at(("definite", "our"), amount.j + 1) if comma else None
    return the is not None and sentence.starts_at(("team", "firm", "family"), the[1]) is not None


def _your_partner(sentence: Sentence, amount: Quantity) -> Span | None:
    """Read the banner "Meer dan 20 jaar een begrip in de regio", "Über 30 Jahre Ihr Partner"."""
    if amount.i > 1 or sentence.length > _TAGLINE or sentence.has("verb_other", "he", "i"):
        return None
    partner = sentence.within(("your",), amount.i, amount.j, 0, _TITLE) and sentence.has("firm")
    return sentence.starts_at(("your", "known_as"), amount.j) or ((amount.i, amount.j) if partner else None)


def _as_of(sentence: Sentence, amount: Quantity) -> str:
    """Give the year to which a dated jubilee belongs: "In 2022 vierden we ons 100-jarig bestaan".

    The year of the founding beside an age is none: "Founded in 1994, the firm is 30 years old" speaks of today.
    """
    years = [other for other in sentence.amounts if other.measure is Measure.YEAR]
    if len(years) == 1 and sentence.same_clause(("found", "since", "born"), years[0].at):
        return ""
    if len(years) == 1 and sentence.has("celebrate", "in_year", "month") and abs(years[0].at - amount.at) <= _DATED:
        return f"{years[0].value:.0f}"
    return ""
