"""Is it told of a person who is none of the firm's: a relative, a guest, a teacher, an owner of the house, a client?"""

from research.claims.found import Found
from research.claims.marks import Span
from research.claims.person import verb_of_one
from research.claims.sentences import Sentence
from research.claims.taglines import capital
from research.model import Kind

_YEARS = frozenset({Kind.AGE, Kind.EXPERIENCE})
_DATED = frozenset({Kind.AGE, Kind.FOUNDED})
_OPENS = 4  # tokens before a relative: "This was thanks to my mother"
_CARD = 3  # words of a name alone on its line
_POST = 4  # tokens of a post: "Chief sound engineer at"
_OWN = ("we_subject", "found", "start", "story", "own_word", "self_employed", "begins", "runs_mine", "managed")


def of_an_outsider(sentence: Sentence, claim: Found, place: Span) -> bool:
    """Say whether the number is told of somebody outside the firm."""
    if claim.kind in _YEARS and (
        _of_a_relative(sentence, place) or _taught_me(sentence, place) or _of_a_guest(sentence)
    ):
        return True
    held = sentence.has("held_posts") and not sentence.has("we", "i", "experience_of", "found")
    if claim.kind in _YEARS and held and sentence.has("first_name", "he", "person_title"):
        return True  # "Valérie a occupé des fonctions de manager pendant 12 ans": that was elsewhere
    if claim.kind in _DATED and (_post_elsewhere(sentence, place) or _of_one(sentence, claim)):
        return True
    if claim.kind is Kind.FOUNDED and _on_a_card(sentence):
        return True
    return claim.kind is Kind.AGE and (_did_once(sentence) or _owned_it(sentence) or _uses_a_house(sentence, place))


def _of_a_relative(sentence: Sentence, place: Span) -> bool:
    """Say whether a parent has done it: "My mother has been in the trade for 30 years"; not "my father and I have"."""
    if sentence.has("combined", "added_up", "we_subject", "found", "start", "story", "begins", "exist"):
        return False
    for i, j in sentence.spans("relatives", "teachers"):
        if i > _OPENS + 1 or j > place[1] or sentence.starts_at(("and",), j):
            continue
        mine = sentence.ends_at(("their_own",), i)
        if mine and not (i > 1 and sentence.ends_at(("along", "and"), i - 1)):
            return True
        comma = j < len(sentence.tokens) and sentence.tokens[j].norm == ","
        if sentence.starts_at(("relatives",), i) and sentence.starts_at(("relative",), j + comma):
            return True  # "raised by parents who had a bakery for 20 years"
    return False


def _taught_me(sentence: Sentence, place: Span) -> bool:
    """Say whether it is how long somebody taught the one who speaks: "a teacher who taught me for 4 years"."""
    here = sentence.clause(place[0])
    before = not sentence.words.grammar.verb_second  # "Fourteen years behind the bar have taught me patience"
    return any(sentence.clause(i) == here and (i < place[0] or not before) for i, _ in sentence.spans("taught_me"))


def _of_a_guest(sentence: Sentence) -> bool:
    """Say whether a speaker or a guest is introduced: "The speaker, Ann Hale, has 20 years of experience"."""
    guest = sentence.starts_at(("guest_speaker",), 0)
    at = guest[1] if guest else 0
    comma = guest is not None and at < len(sentence.tokens) and sentence.tokens[at].norm in {",", "-", ":"}
    return (
        guest is not None
        and not sentence.has("we", "i")
        and (capital(sentence, at) or (comma and capital(sentence, at + 1)))
    )


def _post_elsewhere(sentence: Sentence, place: Span) -> bool:
    """Say whether it is a line of a curriculum: "Chief engineer at Eclipse Studios for 10+ years"."""
    if sentence.has("we", "finite", "our"):
        return False
    for i, j in sentence.spans("elsewhere_at"):
        post = any(k <= i and m >= i - 1 for k, m in sentence.spans("person_noun", "role", "card_role"))
        if i <= _POST and j <= place[0] and post and (capital(sentence, j) or capital(sentence, j + 1)):
            return True
    return False


def _of_one(sentence: Sentence, claim: Found) -> bool:
    """Say whether a person is the subject and no firm of that person's is spoken of: "Nora has worked in beauty since"."""
    verb = verb_of_one(sentence)
    if verb and claim.kind is Kind.FOUNDED and sentence.has("at_our_house") and not sentence.has("we_subject"):
        return True  # "Sara machte 2009 ihren Abschluss und begann 2011 bei uns"
    if verb is None or sentence.has(*_OWN) or (claim.kind is Kind.FOUNDED and sentence.has("runs", "runs_one")):
        return False
    works = sentence.starts_at(("one_works", "one_is", "have"), verb)
    return works is not None


def _owned_it(sentence: Sentence) -> bool:
    """Say whether it is how long others had the house: "The Walters family owned this property for 50 years"."""
    return sentence.has("owned_it") and not sentence.has("we", "i")


def _uses_a_house(sentence: Sentence, place: Span) -> bool:
    """Say whether a client tells whom it uses: "We have been using Moreton Boat Works for all our repairs"."""
    uses = any(
        capital(sentence, j) and not sentence.words.grammar.nouns_capital and j <= place[1]
        for _, j in sentence.spans("using_you")
    )
    return uses and sentence.has("all_our")


def _on_a_card(sentence: Sentence) -> bool:
    """Say whether it is since when a colleague has the post: "Driver since 2008" under the line "Tom"."""
    post = sentence.starts_at(("post",), 0)
    if post is None or not sentence.starts_at(("since",), post[1]) or not sentence.before.endswith("\n"):
        return False
    name = sentence.before.rstrip("\n").rpartition("\n")[2].split()
    return 0 < len(name) <= _CARD and "first_name" in sentence.words.fields_of(name[0])


def _did_once(sentence: Sentence) -> bool:
    """Say whether "she" did it once for so long: "Sie machte über 20 Jahre eine Ausbildung"; "über" does not last."""
    one = sentence.starts_at(("one",), 0) is not None
    return one and not sentence.has("since", "we", "exist", "firm", "ago_before")
